"""The commands for lists that come from and go to other programs: import and export of delegates.

What it is for: the same reading and judging as the window, for scripts.
What it is not for: the frame of the command line (cli), and what a list means (exchange).
"""

import argparse
import json
import sys
from pathlib import Path

from app.command_words import DONE, FOUND_WRONG, CannotError, Parser
from app.evaluation_commands import EVALUATIONS, evaluations_file, import_evaluations

DELEGATES = "delegates"
_LISTS = (DELEGATES, EVALUATIONS)
_SUFFIX = ".xlsx"
_NEW_NAMES = "--new-organisations"


def add_import(parser: Parser) -> None:
    """Add the arguments of an import."""
    parser.add_argument("book", metavar="SỔ")
    parser.add_argument("what", metavar="|".join(_LISTS), choices=_LISTS, help="đại biểu, hoặc đánh giá đảng viên")
    parser.add_argument("file", metavar="TỆP.xlsx")
    parser.add_argument("--preview", action="store_true", help="chỉ xem có gì phải sửa, không ghi gì vào sổ")
    parser.add_argument(
        _NEW_NAMES, action="store_true", help="cho thêm đoàn, tổ chức đảng mà sổ chưa có; không có thì báo phải sửa"
    )
    parser.add_argument("--json", action="store_true", help="in JSON: số dòng và từng chỗ phải sửa")
    _add_year(parser)


def add_export(parser: Parser) -> None:
    """Add the arguments of an export."""
    parser.add_argument("book", metavar="SỔ")
    parser.add_argument("what", metavar="|".join(_LISTS), choices=_LISTS, help="đại biểu, hoặc đánh giá đảng viên")
    parser.add_argument("--out", metavar="TỆP.xlsx", required=True)
    _add_year(parser)


def _add_year(parser: Parser) -> None:
    parser.add_argument("--year", metavar="NĂM", type=int, help="năm đánh giá, với evaluations")


def import_list(options: argparse.Namespace) -> int:
    """Take a list into a book, all of it or nothing; a preview only says what is wrong with it."""
    if options.what == EVALUATIONS:
        return import_evaluations(options)
    from app.exchange.delegate_import import read, take_in
    from app.exchange.delegate_sheets import read_cells
    from app.models.book import Book
    from app.rules.objections.delegate_lists import UNKNOWN_NAMES

    path = Path(options.book)
    cells = read_cells(Path(options.file))
    with Book.look(path) as book:
        found = read(book, cells, new_names=options.new_organisations)
    is_wrong = bool(found.judged.problems)
    if not (options.preview or is_wrong):
        with Book.open(path) as book:
            take_in(book, list(found.judged.new.values()))
    left_out = [*found.heading.unknown, *map(_untitled, found.heading.untitled)] if found.heading else []
    if left_out:
        print(f"Không đọc các cột: {', '.join(left_out)}", file=sys.stderr)
    for one in found.notes.whole:
        print(f"{one.says} {one.remedy}", file=sys.stderr)
    if options.json:
        print(json.dumps(found.summary, ensure_ascii=False))
        return FOUND_WRONG if is_wrong else DONE
    for one in found.summary["problems"]:
        print(f"Dòng {one['row']}, cột {one['column']}: {one['message']}")
    count, same = len(found.judged.new), len(found.judged.same)
    if is_wrong:
        if UNKNOWN_NAMES & {one["code"] for one in found.summary["problems"]}:
            print(f"Thêm đoàn, tổ chức mới: chạy lại với {_NEW_NAMES}.")
        print(f"{len(found.rows)} dòng, {len(found.judged.problems)} chỗ phải sửa. Chưa ghi gì vào sổ.")
        return FOUND_WRONG
    done = "đọc được" if options.preview else "đã thêm"
    print(f"{len(found.rows)} dòng: {done} {count} đại biểu mới, {same} đại biểu đã có, không đổi.")
    return DONE


def _untitled(letters: str) -> str:
    return f"cột {letters} không có tiêu đề"


def export_list(options: argparse.Namespace) -> int:
    """Write all delegates of a book, or the evaluations of a year, as a sheet that import takes back."""
    from app.models.whole_file import write_whole

    target = Path(options.out)
    if target.suffix.lower() != _SUFFIX:
        raise CannotError(f"«{target.name}»: danh sách là tệp .xlsx. Đổi đuôi tệp.")
    content = evaluations_file(options) if options.what == EVALUATIONS else _delegates_file(options)
    try:
        write_whole(target, content)
    except OSError as error:
        raise CannotError(f"Không ghi được «{options.out}»: {error.strerror}. Kiểm thư mục và chỗ trống.") from error
    print(f"Đã ghi: {options.out}")
    return DONE


def _delegates_file(options: argparse.Namespace) -> bytes:
    from app.exchange.delegate_sheets import written_sheet
    from app.models.book import Book

    with Book.look(Path(options.book)) as book:
        return written_sheet(book)
