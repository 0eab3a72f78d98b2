"""The commands for the evaluations of a year as sheets: import and export.

What it is for: the same reading and judging as the window, for scripts.
What it is not for: lists of people (list_commands), and what a sheet means (exchange.evaluation_sheets).
"""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_words import DONE, FOUND_WRONG, CannotError

if TYPE_CHECKING:
    from app.models.book import Book

EVALUATIONS = "evaluations"


def import_evaluations(options: argparse.Namespace) -> int:
    """Take a sheet into the evaluations of a year, all of it or nothing; a preview only says what is wrong with it."""
    from app.exchange.delegate_sheets import read_cells
    from app.exchange.evaluation_sheets import read_evaluations, summary_of, take_in_evaluations
    from app.models.book import Book

    path = Path(options.book)
    cells = read_cells(Path(options.file))
    with Book.look(path) as book:
        judged = read_evaluations(book, _year(book, options), cells)
    if judged.unknown:
        print(f"Không đọc các cột: {', '.join(judged.unknown)}", file=sys.stderr)
    is_wrong = bool(judged.problems)
    if not (options.preview or is_wrong) and judged.changed:
        with Book.open(path) as book:
            take_in_evaluations(book, judged.changed)
    summary = summary_of(judged)
    if options.json:
        print(json.dumps(summary, ensure_ascii=False))
        return FOUND_WRONG if is_wrong else DONE
    for one in summary["problems"]:
        print(f"Dòng {one['row']}, cột {one['column']}: {one['message']}")
    if is_wrong:
        print(f"{judged.rows} dòng, {len(judged.problems)} chỗ phải sửa. Chưa ghi gì vào sổ.")
        return FOUND_WRONG
    done = "sẽ đổi" if options.preview else "đã đổi"
    print(f"{judged.rows} dòng: {done} đánh giá của {len(judged.changed)} đảng viên, {judged.same} không đổi.")
    return DONE


def evaluations_file(options: argparse.Namespace) -> bytes:
    """Return the evaluations of the year that was asked for as a sheet that import takes back."""
    from app.exchange.evaluation_sheets import written_evaluations
    from app.models.book import Book

    with Book.look(Path(options.book)) as book:
        return written_evaluations(book, _year(book, options))


def _year(book: "Book", options: argparse.Namespace) -> int:
    if options.year is None:
        raise CannotError("Chưa ghi năm đánh giá. Thêm --year NĂM.")
    if options.year not in book.evaluation_years.all():
        raise CannotError(f"Sổ chưa mở năm đánh giá {options.year}.")
    return options.year
