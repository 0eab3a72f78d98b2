"""The commands for the evaluations of a year as sheets: import and export.

What it is for: the same reading and judging as the window, for scripts.
What it is not for: lists of people (list_commands), and what a sheet means (exchange.evaluation_sheets).
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup_commands import refuse_backup
from app.command_words import DONE, FOUND_WRONG, CannotError, Parser
from app.place_words import year_not_open

if TYPE_CHECKING:
    from app.models.book import Book
    from app.rules.evaluation_regimes import Rated

EVALUATIONS, MEMBERS = "evaluations", "members"
CONVERT = "--convert-fonts"
_LEGACY_FONT = "sheet.legacy_font"
_WHOSE = {MEMBERS: "đảng viên", "organisations": "tổ chức đảng"}


def import_evaluations(options: argparse.Namespace) -> int:
    """Take a sheet into the evaluations of a year, all of it or nothing; a preview only says what is wrong with it."""
    from app.exchange.evaluation_sheets import changed_by, kind_of_year, read
    from app.exchange.list_sheets import read_sheet
    from app.models.book import Book
    from app.rules.evaluation_fields import TITLES_OF
    from app.rules.figures import thousands

    path = Path(options.book)
    refuse_backup(path)
    with Book.look(path) as book:
        year, rated = _year(book, options), _rated(options)
        sheet = read_sheet(Path(options.file), kind_of_year(book, year, rated))
        found = read(book, year, sheet, rated, convert=options.convert_fonts)
    if found.heading and found.heading.unknown:
        print(f"Không đọc các cột: {', '.join(found.heading.unknown)}", file=sys.stderr)
    for row, said in found.judged.passed_over.items():
        print(f"Bỏ qua dòng {row}: «{said}»", file=sys.stderr)
    for one in found.told:
        print(f"{one.says} {one.remedy}", file=sys.stderr)
    changed, is_wrong = found.judged.changed, bool(found.judged.problems)
    if not (options.preview or is_wrong) and changed:
        with Book.open(path) as book:
            book.evaluations.enter(changed_by(book, changed.values()))
    summary = found.summary
    if options.json:
        print(json.dumps(summary, ensure_ascii=False))
        return FOUND_WRONG if is_wrong else DONE
    rows, same = thousands(found.counted), thousands(len(found.judged.same))
    for one in summary["problems"]:
        print(f"Dòng {one['row']}, cột {one['column']}: {one['message']}")
    if is_wrong:
        offer_fonts(summary["problems"])
        print(f"{rows} dòng, {thousands(len(found.judged.problems))} chỗ phải sửa. Chưa ghi gì vào sổ.")
        return FOUND_WRONG
    for row, one in changed.items():
        print(f"Dòng {row}, {one.name}: {one.told(TITLES_OF[rated])}")
    done = "sẽ đổi" if options.preview else "đã đổi"
    print(f"{rows} dòng: {done} đánh giá của {thousands(len(changed))} {_WHOSE[_whose(options)]}, {same} không đổi.")
    return DONE


def evaluations_file(options: argparse.Namespace) -> bytes:
    """Return the evaluations of the year that was asked for as a sheet that import takes back."""
    from app.exchange.evaluation_sheets import written_evaluations
    from app.models.book import Book

    with Book.look(Path(options.book)) as book:
        return written_evaluations(book, _year(book, options), _rated(options))


def offer_fonts(problems: Sequence[Mapping[str, object]]) -> None:
    """Say how cells in old fonts are turned into Unicode, where any are a problem."""
    if _LEGACY_FONT in {one["code"] for one in problems}:
        print(f"Chuyển phông cũ sang Unicode: chạy lại với {CONVERT}.")


def add_whose(parser: Parser) -> None:
    """Add of whom evaluations are and of which year."""
    parser.add_argument("--year", metavar="NĂM", type=int, help="năm đánh giá, với evaluations")
    parser.add_argument(
        "--of",
        metavar="|".join(_WHOSE),
        choices=[*_WHOSE],
        help="với evaluations: đánh giá của đảng viên (không ghi gì) hoặc của tổ chức đảng",
    )


def refuse_year(options: argparse.Namespace, what: str) -> None:
    """Raise CannotError where a list that is of no year was asked for one; `what` is the list in words."""
    idle = [name for name in ("year", "of") if getattr(options, name) is not None]
    if idle:
        drop = ", ".join(f"--{one}" for one in idle)
        raise CannotError(f"Danh sách {what} là của hôm nay, không theo năm đánh giá. Bỏ {drop}.")


def _whose(options: argparse.Namespace) -> str:
    return options.of or MEMBERS


def _rated(options: argparse.Namespace) -> "Rated":
    from app.rules.evaluation_regimes import Rated

    return Rated.MEMBER if _whose(options) == MEMBERS else Rated.ORGANISATION


def _year(book: "Book", options: argparse.Namespace) -> int:
    if options.year is None:
        raise CannotError("Chưa ghi năm đánh giá. Thêm --year NĂM.")
    if options.year not in book.evaluation_years.all():
        raise year_not_open(book, options.year)
    return options.year
