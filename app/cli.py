"""The command line: one function per command.

What it is for: doing the program's work without a window, for scripts, tests and anybody who checks a count.
What it is not for: deciding or wording anything itself.
Exit codes: 0 done, 1 found something wrong, 2 cannot (the reason in one line on standard error).
"""

import argparse
import gc
import io
import json
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.backup_commands import add_backups
from app.check_command import CHECKED, add_check, check
from app.command_words import CANNOT, DONE, FOUND_WRONG, CannotError, Parser, why
from app.list_commands import add_export, add_import, export_list, import_list
from app.report_options import of_year, refuse_idle
from app.salvage_command import add_salvage, salvage_book

if TYPE_CHECKING:
    from app.models.book import Book
    from app.models.round_records import BallotRound
    from app.reports.document import Document


def main(arguments: Sequence[str]) -> int:
    """Run the program with these arguments; return the exit code."""
    _speak_utf8()
    parser = _parser()
    is_book = len(arguments) == 1 and arguments[0].endswith(".sodaihoi")
    options = parser.parse_args(["open", *arguments] if is_book else arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except BrokenPipeError:
        return DONE
    except CannotError as error:
        return _cannot(str(error))
    except OSError as error:
        if isinstance(error, FileNotFoundError) and error.filename:
            return _cannot(_not_found(Path(error.filename)))
        where = f" «{error.filename}»" if error.filename else ""
        return _cannot(f"Không đọc hoặc ghi được{where}: {why(error)}. Kiểm thư mục, quyền và chỗ trống.")
    except Exception as error:
        if _is_for_people(error):
            return _cannot(str(error))
        raise


def _not_found(path: Path) -> str:
    """Return that a file is not there, in the words of the window; systems say it in English."""
    from app.models.file_messages import NOT_FOUND

    return NOT_FOUND.format(name=path.name, folder=path.absolute().parent)


def window(options: argparse.Namespace) -> int:
    """Open the window, on a book or on the page that asks for one."""
    from app.display import why_no_window

    reason = why_no_window()
    if reason:
        raise CannotError(f"{reason} Các lệnh không cần màn hình: python main.py --help")
    gc.disable()  # what starting makes stays: looking for rubbish in it only delays the window
    import_module("app.models.book")  # before Qt, which reads the source of every module that is imported after it
    from app.ui.application import run

    return run(Path(options.book) if options.book else None)


def sample(options: argparse.Namespace) -> int:
    """Make the sample book, all counted or waiting for its first paper."""
    from app.exchange.sample_congress import make_practice, make_sample

    if options.practice:
        make_practice(Path(options.book))
        print(f"Đã tạo sổ để tập nhập phiếu: {options.book}")
    else:
        make_sample(Path(options.book))
        print(f"Đã tạo sổ mẫu: {options.book}")
    return DONE


def dossier(options: argparse.Namespace) -> int:
    """Write the dossier of the congress into a folder; say what is missing."""
    from app.models.book import Book
    from app.reports.dossier import left_over, make, pieces_of, write_folder

    with Book.look(Path(options.book)) as book:
        pieces = pieces_of(book)
        made = make(book, pieces, lambda _done, _total: True)
        title = f"Hồ sơ {book.congresses.get().name}".strip()
    written = write_folder(Path(options.out), made, title)
    for path in written:
        print(f"Đã ghi: {path}")
    for name in left_over(written):
        print(f"Tệp của lần ghi trước, không thuộc hồ sơ này: {name}", file=sys.stderr)
    missing = [f"{one.title}. {' '.join(found.says for found in one.missing)}" for one in pieces if one.missing]
    for one in missing:
        print(f"Còn thiếu: {one}", file=sys.stderr)
    return FOUND_WRONG if missing else DONE


def contests(options: argparse.Namespace) -> int:
    """List the contests of a book."""
    from app.exchange.summaries import contest_summaries

    with _look(options.book) as book:
        found = contest_summaries(book)
    if options.json:
        for one in found:
            print(json.dumps(one, ensure_ascii=False))
        return DONE
    for one in found:
        what = "xin ý kiến" if one["indicative"] else f"bầu {one['seats']}"
        print(f"{one['contest']}. {one['title']}: {what}, danh sách {one['candidates']}, {one['says']}")
    return DONE


def tally(options: argparse.Namespace) -> int:
    """Count a closed round of a contest from its stored papers, or its tally sheets."""
    from app.exchange.recount import summary
    from app.rules.contest_object import digest, outcome_object

    with _look(options.book) as book:
        found = _round(book, options)
        filed = book.results.tallied_object(found.id)
        if not found.closed_at:
            raise CannotError("Chưa đóng kiểm phiếu nên chưa xem được kết quả. Đóng kiểm phiếu rồi xem.")
        outcome = outcome_object(Path(options.book).name, filed, book.results.count(found.id), digest(filed))
    _say_annulled(found)
    print(json.dumps(outcome, ensure_ascii=False) if options.json else summary(outcome))
    return DONE


def export_contest(options: argparse.Namespace) -> int:
    """Write the contest file of one round."""
    if Path(options.out).suffix.lower() != ".json":
        raise CannotError(f"«{Path(options.out).name}»: tệp kiểm lại là tệp .json. Đổi đuôi tệp.")
    with _look(options.book) as book:
        found = _round(book, options)
        filed = book.results.contest_file(found.id)
        if not found.closed_at:
            raise CannotError("Chưa đóng kiểm phiếu nên chưa xuất được tệp kiểm lại. Đóng kiểm phiếu rồi xuất.")
    _say_annulled(found)
    _write(options.out, json.dumps(filed, ensure_ascii=False, indent=1).encode())
    return DONE


def recount(options: argparse.Namespace) -> int:
    """Count contest files again, without any book."""
    from app.exchange.recount import run

    return run(options.files, as_json=options.json, out=sys.stdout, err=sys.stderr)


def report(options: argparse.Namespace) -> int:
    """Write one document of a book to a file of the format its name says, or list the documents."""
    from app.reports.catalogue import DOCUMENTS

    if options.list:
        for document in DOCUMENTS.values():
            print(f"{document.name}\t{document.title}\t{' '.join(document.formats)}")
        return DONE
    if not (options.book and options.name and options.out):
        raise CannotError("Cần sổ, tên văn bản và --out tệp.pdf. Xem tên văn bản: python main.py report --list")
    if options.name not in DOCUMENTS:
        raise CannotError(f"Không có văn bản «{options.name}». Xem tên: python main.py report --list")
    document = DOCUMENTS[options.name]
    kind = next((one for one in document.formats if Path(options.out).suffix.lower() == f".{one}"), None)
    if kind is None:
        kinds = ", ".join(f".{one}" for one in document.formats)
        raise CannotError(f"«{Path(options.out).name}»: {document.title} ghi được vào tệp {kinds}. Đổi đuôi tệp.")
    refuse_idle(document, options)
    from app.reports.from_book import build

    with _look(options.book) as book:
        of = of_year(book, document, options)
        _write(options.out, build(book, document.name, _id_for(book, document, options), kind, of))
    return DONE


def demo(options: argparse.Namespace) -> int:
    """Do the main job on the sample congress, then open the window on it."""
    from app.demo import run

    return run(Path(options.folder) if options.folder else None)


def _look(name: str) -> "Book":
    from app.models.book import Book

    return Book.look(Path(name))


def _round(book: "Book", options: argparse.Namespace) -> "BallotRound":
    """Return the round that was asked for, or the last one that was not annulled."""
    from app.models.round_records import RoundState

    listed = book.contests.all()
    place: int | None = options.contest
    if place is None:
        raise CannotError("Thiếu --contest N. Xem số của cuộc bầu: python main.py contests SỔ")
    if not 1 <= place <= len(listed):
        raise CannotError(f"Sổ có {len(listed)} cuộc bầu, không có cuộc bầu số {place}.")
    rounds = book.rounds.of_contest(listed[place - 1].id)
    if options.round is None:
        standing = [one for one in rounds if one.state is not RoundState.ANNULLED]
        if rounds and not standing:
            raise CannotError(f"Mọi lần bầu của cuộc bầu số {place} đã bị hủy. Muốn xem thì ghi lần bầu: --round 1")
        if not standing:
            raise CannotError(f"Cuộc bầu số {place} chưa có lần bầu nào.")
        return standing[-1]
    for one in rounds:
        if one.number == options.round:
            return one
    raise CannotError(f"Cuộc bầu số {place} có {len(rounds)} lần bầu, không có lần {options.round}.")


def _say_annulled(stored: "BallotRound") -> None:
    """Mark what is of an annulled round with the reason, beside the answer and not in it: that has a format."""
    if stored.annulled_reason:
        print(f"Lần bầu thứ {stored.number} đã bị hủy, lý do: {stored.annulled_reason}", file=sys.stderr)


def _id_for(book: "Book", document: "Document", options: argparse.Namespace) -> int:
    """Return the id of the round or contest a document is of, 0 where it needs none."""
    from app.reports.document import Scope

    if document.is_of_book:
        return 0
    found = _round(book, options)
    return found.contest_id if document.scope is Scope.CONTEST else found.id


def _write(name: str, content: bytes) -> None:
    from app.models.whole_file import write_whole

    try:
        write_whole(Path(name), content)
    except OSError as error:
        raise CannotError(f"Không ghi được «{name}»: {why(error)}. Kiểm thư mục và chỗ trống.") from error
    print(f"Đã ghi: {name}")


def _is_for_people(error: Exception) -> bool:
    """Tell the errors a person can act on from bugs, without loading the book for commands that have none."""
    known = getattr(sys.modules.get("app.models.errors"), "BookError", None)
    return known is not None and isinstance(error, known)


def _cannot(reason: str) -> int:
    print(" ".join(reason.split()), file=sys.stderr)
    return CANNOT


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="main.py",
        description="Sổ Đại hội: nhập phiếu, kiểm phiếu theo quy chế, in biên bản. Không có lệnh: mở cửa sổ.",
        epilog="Mã thoát: 0 xong, 1 thấy điều sai, 2 không làm được (lý do in một dòng).",
    )
    parser.add_argument("--version", action="version", version=f"Sổ Đại hội {__version__}", help="phiên bản")
    parser.set_defaults(command=window, book=None)
    commands = parser.add_subparsers(title="các lệnh", metavar="LỆNH", parser_class=Parser)

    def add(name: str, command: Callable[[argparse.Namespace], int], says: str, more: str = "") -> Parser:
        one = commands.add_parser(name, help=says, description=f"{says} {more}")
        one.set_defaults(command=command)
        return one

    one = add("open", window, "Mở cửa sổ với một sổ.")
    one.add_argument("book", metavar="SỔ", help="tệp .sodaihoi")
    one = add("demo", demo, "Tạo đại hội mẫu, kiểm phiếu, in biên bản, đếm lại, rồi mở cửa sổ.")
    one.add_argument("--folder", metavar="THƯ_MỤC", help="nơi đặt sổ và biên bản (mặc định: so-dai-hoi-mau)")
    one = add("sample", sample, "Tạo sổ mẫu của đại hội lần thứ IX.")
    one.add_argument("book", metavar="SỔ", help="tệp sẽ tạo, chưa có sẵn")
    one.add_argument("--practice", action="store_true", help="sổ để tập: chưa nhập phiếu nào, có phiếu đã điền để in")
    one = add("contests", contests, "Liệt kê các cuộc bầu của một sổ.")
    one.add_argument("book", metavar="SỔ")
    _add_json(one)
    one = add("tally", tally, "Kiểm phiếu một lần bầu đã đóng từ các phiếu đã lưu.")
    _add_round(one)
    _add_json(one)
    one = add("export-contest", export_contest, "Xuất tệp kiểm lại của một lần bầu.")
    _add_round(one)
    one.add_argument("--out", metavar="TỆP.json", required=True)
    one = add("recount", recount, "Đếm lại các tệp kiểm lại, không cần sổ.")
    one.add_argument("files", metavar="TỆP.json", nargs="+")
    _add_json(one)
    one = add(
        "check",
        check,
        "Kiểm tra sổ: tệp, nhật ký, từng dòng của mọi bảng, phiếu, kết quả đã xác nhận.",
        CHECKED,
    )
    add_check(one)
    one = add(
        "import",
        import_list,
        "Đưa danh sách đại biểu, đảng viên, kết quả đánh giá từ tệp Excel vào sổ.",
        "Có chỗ phải sửa thì không ghi gì.",
    )
    add_import(one)
    add_export(add("export", export_list, "Ghi danh sách của sổ ra tệp Excel."))
    add_backups(add)
    add_salvage(add("salvage", salvage_book, "Lấy phần còn đọc được của một sổ hỏng vào sổ mới.", "Mất gì thì nói rõ."))
    one = add("dossier", dossier, "Ghi hồ sơ đại hội: mục lục, từng văn bản, và một tệp PDF có dấu trang.")
    one.add_argument("book", metavar="SỔ")
    one.add_argument("--out", metavar="THƯ_MỤC", required=True, help="thư mục, tạo mới nếu chưa có")
    one = add("report", report, "Ghi một văn bản ra PDF, DOCX hoặc XLSX, theo đuôi của tệp.")
    one.add_argument("--list", action="store_true", help="liệt kê tên, tiêu đề và loại tệp của các văn bản")
    _add_round(one, optional=True)
    _add_report(one)
    return parser


def _add_round(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    parser.add_argument("book", metavar="SỔ", nargs="?" if optional else None)
    parser.add_argument("--contest", metavar="N", type=int, required=not optional, help="số của cuộc bầu, xem contests")
    parser.add_argument("--round", metavar="R", type=int, help="lần bầu; không ghi: lần mới nhất")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="VĂN_BẢN", nargs="?", help="tên văn bản, xem --list")
    parser.add_argument("--year", metavar="NĂM", type=int, help="năm đánh giá; không ghi: năm mới nhất của sổ")
    parser.add_argument("--organisation", metavar="MÃ|TÊN", help="chỉ một tổ chức đảng và các tổ chức dưới nó")
    parser.add_argument("--member", metavar="MÃ", type=int, help="chỉ một đảng viên")
    parser.add_argument("--out", metavar="TỆP.pdf|docx|xlsx")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="in JSON, mỗi dòng một kết quả")
