"""The commands for lists that come from and go to other programs: delegates, members, organisations.

What it is for: the same reading and judging as the window, for scripts.
What it is not for: the frame of the command line (cli), and what a list means (exchange).
"""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup_commands import refuse_backup
from app.command_words import DONE, FOUND_WRONG, CannotError, Parser
from app.evaluation_commands import (
    CONVERT,
    EVALUATIONS,
    add_whose,
    evaluations_file,
    import_evaluations,
    offer_fonts,
    refuse_year,
)

if TYPE_CHECKING:
    from app.exchange.list_import import ReadList
    from app.models.book import Book
    from app.rules.list_judging import Judged

DELEGATES, MEMBERS, ORGANISATIONS = "delegates", "members", "organisations"
_LISTS = {DELEGATES: "đại biểu", MEMBERS: "đảng viên", ORGANISATIONS: "tổ chức", EVALUATIONS: "đánh giá"}
_WHAT = "danh sách đại biểu, đảng viên, tổ chức đảng, hoặc đánh giá của một năm"
_SUFFIX = ".xlsx"
_NEW_NAMES, _UPDATE = "--new-organisations", "--update"
_DIFFERS = "member.differs"


def add_import(parser: Parser) -> None:
    """Add the arguments of an import."""
    parser.add_argument("book", metavar="SỔ")
    parser.add_argument("what", metavar="|".join(_LISTS), choices=[*_LISTS], help=_WHAT)
    parser.add_argument("file", metavar="TỆP.xlsx")
    parser.add_argument("--preview", action="store_true", help="chỉ xem có gì phải sửa, không ghi gì vào sổ")
    parser.add_argument(
        _NEW_NAMES, action="store_true", help="cho thêm đoàn, tổ chức đảng mà sổ chưa có; không có thì báo phải sửa"
    )
    parser.add_argument(_UPDATE, action="store_true", help="với members: sửa đảng viên đã có theo danh sách")
    parser.add_argument(CONVERT, action="store_true", help="chuyển các ô phông TCVN3, VNI sang Unicode")
    parser.add_argument("--json", action="store_true", help="in JSON: số dòng, từng chỗ phải sửa, từng chỗ đổi")
    add_whose(parser)


def add_export(parser: Parser) -> None:
    """Add the arguments of an export."""
    parser.add_argument("book", metavar="SỔ")
    parser.add_argument("what", metavar="|".join(_LISTS), choices=[*_LISTS], help=_WHAT)
    parser.add_argument("--out", metavar="TỆP.xlsx", required=True)
    add_whose(parser)


def import_list(options: argparse.Namespace) -> int:
    """Take a list into a book, all of it or nothing; a preview only says what is wrong with it."""
    if options.update and options.what != MEMBERS:
        raise CannotError(f"{_UPDATE} chỉ dùng với {MEMBERS}. Bỏ {_UPDATE}.")
    if options.what == EVALUATIONS:
        return import_evaluations(options)
    refuse_year(options, _LISTS[options.what])
    from app.models.book import Book

    path = Path(options.book)
    refuse_backup(path)
    with Book.look(path) as book:
        found = _READERS[options.what](book, options)
    is_wrong = bool(found.judged.problems)
    if not (options.preview or is_wrong):
        _store(path, options.what, found.judged)
    _say_beside(found)
    if options.json:
        print(json.dumps(found.summary, ensure_ascii=False))
    elif is_wrong:
        _say_wrong(found)
    else:
        _say_done(found, _LISTS[options.what], is_preview=options.preview)
    return FOUND_WRONG if is_wrong else DONE


def _say_beside(found: "ReadList") -> None:
    """Say what was not read of a list, and what should be read of it though nothing is wrong."""
    left_out = [*found.heading.unknown, *map(_untitled, found.heading.untitled)] if found.heading else []
    if left_out:
        print(f"Không đọc các cột: {', '.join(left_out)}", file=sys.stderr)
    for row, said in found.judged.passed_over.items():
        print(f"Bỏ qua dòng {row}: «{said}»", file=sys.stderr)
    for one in found.told:
        print(f"{one.says} {one.remedy}", file=sys.stderr)


def _say_wrong(found: "ReadList") -> None:
    """Say each problem of a list, and which wishes would answer some."""
    from app.rules.figures import thousands
    from app.rules.objections.delegate_lists import UNKNOWN_NAMES

    problems = found.summary["problems"]
    for one in problems:
        print(f"Dòng {one['row']}, cột {one['column']}: {one['message']}")
    codes = {one["code"] for one in problems}
    if UNKNOWN_NAMES & codes:
        print(f"Thêm đoàn, tổ chức mới: chạy lại với {_NEW_NAMES}.")
    if _DIFFERS in codes:
        print(f"Sửa đảng viên đã có theo danh sách: chạy lại với {_UPDATE}.")
    offer_fonts(problems)
    print(f"{thousands(found.counted)} dòng, {thousands(len(problems))} chỗ phải sửa. Chưa ghi gì vào sổ.")


def _say_done(found: "ReadList", who: str, *, is_preview: bool) -> None:
    """Say what a list without problems came to, each change in a line."""
    from app.rules.figures import thousands

    judged = found.judged
    if heading := found.heading:
        for row, one in judged.changed.items():
            print(f"Dòng {row}, {one.name}: {one.told(heading.kind.titles)}")
    rows, count, same = map(thousands, (found.counted, len(judged.new), len(judged.same)))
    done = "đọc được" if is_preview else "đã thêm"
    changed = (
        f", {'sẽ sửa' if is_preview else 'đã sửa'} {thousands(len(judged.changed))} {who}" if judged.changed else ""
    )
    print(f"{rows} dòng: {done} {count} {who} mới{changed}, {same} {who} đã có, không đổi.")


def _read_delegates(book: "Book", options: argparse.Namespace) -> "ReadList":
    from app.exchange.delegate_import import kind_of_list, read
    from app.exchange.list_sheets import read_sheet

    sheet = read_sheet(Path(options.file), kind_of_list(book))
    return read(book, sheet, new_names=options.new_organisations, convert=options.convert_fonts)


def _read_members(book: "Book", options: argparse.Namespace) -> "ReadList":
    from app.exchange.member_import import read_file

    path, new_names = Path(options.file), options.new_organisations
    return read_file(book, path, new_names=new_names, update=options.update, convert=options.convert_fonts)


def _read_organisations(book: "Book", options: argparse.Namespace) -> "ReadList":
    from app.exchange.list_sheets import read_sheet
    from app.exchange.organisation_sheets import kind_of_list, read

    return read(book, read_sheet(Path(options.file), kind_of_list(book)), convert=options.convert_fonts)


_READERS = {DELEGATES: _read_delegates, MEMBERS: _read_members, ORGANISATIONS: _read_organisations}


def _store(path: Path, what: str, judged: "Judged") -> None:
    from app.exchange.delegate_import import take_in as take_delegates
    from app.models.book import Book
    from app.models.member_lists import take_in as take_members
    from app.models.organisation_lists import take_in as take_organisations

    new = list(judged.new.values())
    with Book.open(path) as book:
        if what == MEMBERS:
            take_members(book, new, changed=list(judged.changed.values()))
        else:
            {DELEGATES: take_delegates, ORGANISATIONS: take_organisations}[what](book, new)


def _untitled(letters: str) -> str:
    return f"cột {letters} không có tiêu đề"


def export_list(options: argparse.Namespace) -> int:
    """Write a list of a book, or the evaluations of a year, as a sheet that import takes back."""
    from app.models.book_file import why_not_written
    from app.models.whole_file import write_whole

    target = Path(options.out)
    if target.suffix.lower() != _SUFFIX:
        raise CannotError(f"«{target.name}»: danh sách {_LISTS[options.what]} là tệp .xlsx. Đổi đuôi tệp.")
    content = evaluations_file(options) if options.what == EVALUATIONS else _list_file(options)
    try:
        write_whole(target, content)
    except OSError as error:
        raise CannotError(f"Không ghi được «{options.out}». {why_not_written(target, error)}") from error
    print(f"Đã ghi: {options.out}")
    say_if_too_large(content)
    return DONE


def say_if_too_large(content: bytes) -> None:
    """Say so where import reads no such file at once."""
    from app.exchange.sheet_limits import MOST_ROWS, refuse_large
    from app.models.errors import Refused
    from app.rules.figures import thousands

    try:
        refuse_large(content)
    except Refused:
        most = thousands(MOST_ROWS)
        print(f"Tệp lớn quá một lần nhập (nhiều nhất {most} dòng): muốn nhập lại thì chia tệp.", file=sys.stderr)


def _list_file(options: argparse.Namespace) -> bytes:
    refuse_year(options, _LISTS[options.what])
    from app.exchange import delegate_sheets, member_sheets, organisation_sheets
    from app.models.book import Book

    sheets = {DELEGATES: delegate_sheets, MEMBERS: member_sheets, ORGANISATIONS: organisation_sheets}[options.what]
    with Book.look(Path(options.book)) as book:
        return sheets.written_sheet(book)
