"""The commands for backups: making, verifying and restoring one.

What it is for: the same engine as the window, for scripts and for a laptop that has nothing but the stick.
What it is not for: the frame of the command line (cli), and what a backup is (backup).
"""

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.command_words import DONE, FOUND_WRONG, CannotError, Parser, why

_MOST_OF_A_PASSPHRASE = 4096

Add = Callable[[str, Callable[[argparse.Namespace], int], str], Parser]
"""Adds a command: its name, what does it, what is said of it."""


def add_backups(add: Add) -> None:
    """Add the three commands."""
    one = add("backup", backup, "Sao lưu sổ ra ổ USB, kiểm lại, giữ các bản sao trước theo quy tắc.")
    one.add_argument("book", metavar="SỔ")
    one.add_argument("--to", metavar="THƯ_MỤC", required=True, help="thư mục trên ổ USB; tạo mới nếu chưa có")
    _add_passphrase(one, "khóa bản sao bằng mật khẩu trong tệp này; không ghi: bản sao để mở")
    one = add("verify", verify, "Đọc hết một bản sao, đối chiếu mã kiểm tra, nhật ký.")
    one.add_argument("file", metavar="BẢN_SAO")
    _add_passphrase(one, "tệp chứa mật khẩu của bản sao bị khóa")
    one = add("restore", restore, "Khôi phục một bản sao thành sổ mới; không ghi đè sổ nào.")
    one.add_argument("file", metavar="BẢN_SAO")
    _add_passphrase(one, "tệp chứa mật khẩu của bản sao bị khóa")
    one.add_argument("--out", metavar="SỔ", required=True, help="tệp .sodaihoi sẽ tạo, chưa có sẵn")


def backup(options: argparse.Namespace) -> int:
    """Make one backup of a book, also while a window has it open."""
    from app.backup.engine import Wish, back_up
    from app.models import book_file

    book = Path(options.book).resolve()
    book_file.inspect(book)
    wish = Wish(book, Path(options.to), datetime.now().astimezone(), _passphrase(options))
    made = back_up(wish, lambda _done, _total: True)
    print(f"Đã sao lưu và kiểm lại: {made.path}")
    found = made.manifest.found if made.manifest else ()
    if not wish.passphrase:
        print("Bản sao không khóa: ai cầm ổ cũng đọc được. Khóa: thêm --passphrase-file TỆP", file=sys.stderr)
    return _say_found(found)


def verify(options: argparse.Namespace) -> int:
    """Read all of a backup and say what it holds."""
    from app.backup.restoring import verify as read_all
    from app.models.errors import DamagedBook

    path = Path(options.file)
    try:
        facts, told = read_all(path, _passphrase_of(options))
    except DamagedBook as error:
        print(" ".join(str(error).split()))
        return FOUND_WRONG
    if not facts.found:
        print(f"Bản sao «{path.name}» nguyên vẹn: {facts.papers} phiếu, {facts.entries} mục nhật ký.")
    if told is None:
        print("Bên cạnh bản sao không có tệp mã kiểm tra: chỉ kiểm được chính tệp.", file=sys.stderr)
    return _say_found(facts.found)


def restore(options: argparse.Namespace) -> int:
    """Put a backup back as a new book."""
    from app.backup.restoring import restore as put_back

    facts = put_back(Path(options.file), Path(options.out), _passphrase_of(options))
    print(f"Đã khôi phục: {options.out}, {facts.papers} phiếu, {facts.entries} mục nhật ký.")
    return _say_found(facts.found)


def refuse_backup(path: Path) -> None:
    """Raise CannotError where something is to be written to a backup: it would not be what was saved any more."""
    from app.backup.manifest import is_backup

    if is_backup(path):
        raise CannotError(f"«{path.name}» là bản sao lưu nên không ghi thêm vào. Khôi phục trước: restore … --out SỔ.")


def _add_passphrase(parser: Parser, says: str) -> None:
    parser.add_argument("--passphrase-file", metavar="TỆP", help=says)


def _passphrase_of(options: argparse.Namespace) -> str:
    """Return what opens the backup that was named; say how to give it where it is sealed and none was given."""
    from app.backup.manifest import SEALED_SUFFIX

    path = Path(options.file)
    if options.passphrase_file is None and path.name.endswith(SEALED_SUFFIX) and path.is_file():
        raise CannotError(
            f"«{path.name}» được khóa bằng mật khẩu. Thêm --passphrase-file TỆP; dòng đầu của tệp là mật khẩu."
        )
    return _passphrase(options)


def _passphrase(options: argparse.Namespace) -> str:
    """Return the first line of the file, "" where none was named; on the command line itself others could read it."""
    if options.passphrase_file is None:
        return ""
    try:
        with Path(options.passphrase_file).open(encoding="utf-8-sig") as file:
            line = file.readline(_MOST_OF_A_PASSPHRASE).rstrip("\r\n")
    except UnicodeDecodeError:
        line = ""
    except OSError as error:
        raise CannotError(
            f"Không đọc được tệp mật khẩu «{options.passphrase_file}»: {why(error)}. Kiểm tên tệp và thư mục."
        ) from error
    if not line:
        raise CannotError(f"«{options.passphrase_file}»: dòng đầu phải là mật khẩu, ghi bằng UTF-8.")
    return line


def _say_found(found: tuple[str, ...]) -> int:
    for line in found:
        print(line)
    return FOUND_WRONG if found else DONE
