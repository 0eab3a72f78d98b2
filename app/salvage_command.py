"""Salvage on the command line.

What it is for: a new book of what can be read of a damaged one, without a window.
What it is not for: reading the damaged file (models.salvage).
"""

import argparse
from pathlib import Path

from app.command_words import DONE, FOUND_WRONG, Parser


def add_salvage(parser: Parser) -> None:
    """Add the arguments."""
    parser.add_argument("book", metavar="SỔ", help="sổ hỏng; tệp này chỉ được đọc")
    parser.add_argument("--out", metavar="SỔ_MỚI", required=True, help="tệp sẽ tạo, chưa có sẵn")


def salvage_book(options: argparse.Namespace) -> int:
    """Make the new book and print what was lost; exit code 1 where something was."""
    from app.models.salvage import salvage

    found = salvage(Path(options.book), Path(options.out))
    for line in found.lines:
        print(line)
    print(f"Đã ghi: {options.out}")
    return FOUND_WRONG if found.lost else DONE
