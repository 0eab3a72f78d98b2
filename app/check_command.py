"""Checking on the command line.

What it is for: a line, or an object of JSON, for each thing that is wrong with a book; a torn one is a finding, too.
What it is not for: finding it (models.checking).
"""

import argparse
import json
from pathlib import Path

from app.command_words import DONE, FOUND_WRONG, Parser

CHECKED = (
    "Đối chiếu sổ với nhật ký và với cấu trúc của chương trình: dòng nào bị sửa, bị xóa, được thêm mà nhật ký không"
    " ghi thì nêu tên. Viết lại cả sổ lẫn nhật ký, hoặc trả cả hai về một lúc trước, thì riêng sổ không cho thấy"
    " được: so với mã nhật ký in trên biên bản đã ký (--head)."
)
_SALVAGE = "Không có bản sao lưu thì lấy phần còn đọc được vào sổ mới: python main.py salvage SỔ --out SỔ_MỚI"


def add_check(parser: Parser) -> None:
    """Add the arguments."""
    parser.add_argument("book", metavar="SỔ")
    parser.add_argument("--head", metavar="MÃ", default="", help="mã nhật ký in trên biên bản; phải còn trong sổ")
    parser.add_argument(
        "--json", action="store_true", help="in JSON: một danh sách, mỗi mục có code, table, row, message"
    )


def check(options: argparse.Namespace) -> int:
    """Check a book: file, journal, every row, papers, confirmed results."""
    from app.models.book import Book
    from app.models.checking import discrepancies
    from app.models.errors import DamagedBook
    from app.models.file_faults import Discrepancy

    path = Path(options.book)
    try:
        with Book.look(path) as book:
            wrong = list(discrepancies(book, options.head))
    except DamagedBook as error:
        wrong = [Discrepancy("file.damaged", "", "", f"{error} {_SALVAGE}")]
    if options.json:
        print(json.dumps([one._asdict() for one in wrong], ensure_ascii=False))
        return FOUND_WRONG if wrong else DONE
    for one in wrong:
        print(one.message)
    if not wrong:
        print(f"Sổ «{path.name}» nguyên vẹn.")
    return FOUND_WRONG if wrong else DONE
