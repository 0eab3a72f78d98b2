"""The file of a book: telling it from other files, locking it, copying it.

What it is for: what must be known before a book may be opened, without changing a byte of the file.
What it is not for: what stands in the book (the repositories).
"""

import errno
import os
import sqlite3
import stat
import struct
from contextlib import suppress
from pathlib import Path

from app.models.book_lock import BookLock, Taken
from app.models.errors import BookInUse, BookIsReadOnly, DamagedBook, MediumFailed, NewerBook, NotABook

SCHEMA_VERSION = 16
"""Steps of `migrations` that a book of today has gone through."""
APPLICATION_ID = 0x53444831  # "SDH1"
SUFFIX = ".sodaihoi"
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_ONE_MEANS_64K = 1
_WRITE_BITS = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_NOT_READABLE_HERE = frozenset({"SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_READONLY_RECOVERY", "SQLITE_BUSY"})


def inspect(path: Path) -> int:
    """Return the schema version of the book at this path, having read all its pages.

    Raises NotABook, DamagedBook, NewerBook or MediumFailed; leaves the file as it is in every case.
    """
    header = _header(path)
    application, version = struct.unpack(">I", header[68:72])[0], struct.unpack(">I", header[60:64])[0]
    if application != APPLICATION_ID:
        raise NotABook(f"«{path.name}» không phải là sổ đại hội. Chọn tệp có đuôi {SUFFIX}.")
    _check_size(path, header)
    if version > SCHEMA_VERSION:
        raise NewerBook(
            f"«{path.name}» được ghi bằng phiên bản mới hơn của chương trình. Cài phiên bản mới rồi mở lại."
        )
    _check_pages(path)
    return version


def is_book(path: Path) -> bool:
    """Tell whether a file is a book, whole or not; what is no file or cannot be read is none."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError:
        return False
    return header.startswith(_MAGIC) and header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def lock(path: Path) -> BookLock:
    """Return the held lock of a book; raise BookInUse or BookIsReadOnly. It goes with the process that holds it."""
    if not _is_writable(path):
        raise BookIsReadOnly(f"Tệp «{path.name}» chỉ cho đọc. Mở chỉ để xem, hoặc bỏ thuộc tính chỉ đọc của tệp.")
    if _has_second_name(path):
        raise BookIsReadOnly(
            f"Tệp «{path.name}» còn mang một tên khác trên ổ đĩa (liên kết cứng), ghi vào đây có thể làm hỏng sổ."
            " Mở chỉ để xem, hoặc chép thành một tệp riêng rồi mở tệp đó."
        )
    try:
        return BookLock.take(path)
    except Taken:
        raise BookInUse(
            f"Sổ «{path.name}» đang mở ở một cửa sổ hoặc máy khác. Đóng ở đó trước, hoặc mở chỉ để xem."
        ) from None
    except OSError:
        raise BookIsReadOnly(
            f"Không ghi được vào thư mục «{path.parent}». Mở chỉ để xem, hoặc chép sổ sang thư mục ghi được."
        ) from None


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection in autocommit with the safety settings of a book; a read-only one changes nothing."""
    connection = sqlite3.connect(_uri(path, read_only=read_only), uri=True, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA busy_timeout = 2000")
    return connection


def tidy(path: Path) -> None:
    """Take away the side files that reading alone leaves behind, unless somebody writes or they hold papers."""
    wal = _wal(path)
    if not wal.exists() or wal.stat().st_size:
        return
    try:
        held = lock(path)
    except (BookInUse, BookIsReadOnly):
        return
    try:
        connection = connect(path)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.close()
    finally:
        held.release()


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open book to a file that does not exist yet; it appears there whole or not at all.

    Raises MediumFailed when the medium refuses, the target exists, or the copy does not check.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        if target.exists():
            raise MediumFailed(f"«{target.name}» đã có. Chọn tên khác để không ghi đè.")
        part.unlink(missing_ok=True)
        with_copy = sqlite3.connect(part)
        try:
            source.backup(with_copy)
            sound = with_copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        finally:
            with_copy.close()
        if not sound:
            raise MediumFailed(f"Bản sao «{target.name}» không đọc lại được. Dùng ổ khác.")
        _flush(part)
        part.replace(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            part.unlink()
        raise MediumFailed(f"Không ghi được «{target.name}». {why_not_written(target, error)}") from error


def why_not_written(target: Path, error: Exception) -> str:
    """Return in words, with the remedy, why no file could be written at `target`; systems say it in English."""
    code, name = getattr(error, "errno", None), getattr(error, "sqlite_errorname", "")
    if code == errno.ENAMETOOLONG:
        return "Tên tệp quá dài: đặt tên ngắn hơn."
    if _nearest(target.parent) != target.parent:
        return "Thư mục này không có: chọn thư mục khác hoặc cắm lại ổ USB."
    if not target.parent.is_dir():
        return f"«{target.parent.name}» là một tệp, không phải thư mục: chọn thư mục khác."
    if code == errno.ENOSPC or name == "SQLITE_FULL":
        return "Ổ đĩa đã đầy: dọn bớt hoặc chọn ổ khác."
    if not os.access(target.parent, os.W_OK) or code in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "Không có quyền ghi vào thư mục này: chọn thư mục khác."
    return "Ổ đĩa hoặc tên tệp không dùng được: kiểm tên tệp, chỗ trống, hoặc chọn ổ khác."


def on_same_disk(book: Path, copy: Path) -> bool:
    """Return whether two files are lost together when one disk breaks or is lost."""
    return book.stat().st_dev == copy.stat().st_dev


def _nearest(folder: Path) -> Path:
    """Return the folder, or what is there of the way to it; a name no disk can have is not there."""
    try:
        return next((one for one in (folder, *folder.parents) if one.exists()), folder)
    except OSError:
        return folder.parent


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise NotABook(f"Không thấy «{path.name}» trong «{path.parent}». Kiểm tên tệp và thư mục.") from None
    except OSError:
        raise NotABook(f"Không mở được «{path.name}». Kiểm quyền đọc tệp, hoặc chép tệp sang ổ khác.") from None
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotABook(f"«{path.name}» không phải là sổ đại hội. Chọn tệp có đuôi {SUFFIX}.")
    return header


def _check_size(path: Path, header: bytes) -> None:
    """A book closed properly is as long as its header says; with a journal beside it the journal decides."""
    if was_cut_off(path):
        return
    page = struct.unpack(">H", header[16:18])[0]
    page = 65536 if page == _ONE_MEANS_64K else page
    pages = struct.unpack(">I", header[28:32])[0]
    if path.stat().st_size != page * pages:
        raise _damaged(path)


def _check_pages(path: Path) -> None:
    """Read every page; a file that nobody has open is read alone, so that no side file is made beside it."""
    how = "mode=ro" if _wal(path).exists() else "immutable=1"
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
        try:
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except UnicodeDecodeError:
        raise _damaged(path) from None
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname in _NOT_READABLE_HERE:
            raise BookIsReadOnly(
                f"«{path.name}» còn phần ghi dở bên cạnh mà ở đây không ghi được. Chép sổ và các tệp cùng tên bên cạnh"
                " sang thư mục ghi được rồi mở."
            ) from None
        raise _damaged(path) from None
    if answer != "ok":
        raise _damaged(path)


def _damaged(path: Path) -> DamagedBook:
    return DamagedBook(f"Sổ «{path.name}» bị hỏng nên không mở; tệp được giữ nguyên. Mở bản sao lưu gần nhất.")


def was_cut_off(path: Path) -> bool:
    """Return whether whoever wrote the book last did not come to close it: a closed one has nothing in its WAL."""
    wal = _wal(path)
    return wal.exists() and wal.stat().st_size > 0


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _is_writable(path: Path) -> bool:
    """Whether the file may be written; one marked read-only is not, also where whoever asks could do it anyway."""
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & _WRITE_BITS)


def _has_second_name(path: Path) -> bool:
    """The lock and SQLite's side files go by the name: under a second name (a hard link) both would guard nothing."""
    return path.stat().st_nlink > 1


def _uri(path: Path, *, read_only: bool) -> str:
    """Return how SQLite is to open a book.

    Only to read, it makes side files that it cannot take away again. Where nobody writes by this name, and in a folder
    that has no room for them, the file alone is read.
    """
    uri = path.absolute().as_uri()
    if not read_only:
        return f"{uri}?mode=rw"
    may_be_written = os.access(path.parent, os.W_OK) and _is_writable(path) and not _has_second_name(path)
    if may_be_written or _wal(path).exists():
        return f"{uri}?mode=ro"
    return f"{uri}?immutable=1"
