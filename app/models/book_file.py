"""The file of a book: telling it from other files, locking it, copying it.

What it is for: what must be known before a book may be opened, without changing a byte of the file.
What it is not for: what stands in the book (the repositories).
"""

import errno
import os
import sqlite3
import stat
import struct
from contextlib import closing, suppress
from pathlib import Path

from app.models import file_messages
from app.models.book_lock import BookLock, Taken
from app.models.errors import BookError, BookInUse, BookIsReadOnly, DamagedBook, MediumFailed, NewerBook, NotABook
from app.models.file_kinds import told_of

SCHEMA_VERSION = 45
"""Steps of `migrations` that a book of today has gone through."""
APPLICATION_ID = 0x53444831  # "SDH1"
SUFFIX = ".sodaihoi"
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_ONE_MEANS_64K = 1
_MOST_WAITED = 2.0  # seconds, for another program that holds the file
_WRITE_BITS = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_NOT_READABLE_HERE = frozenset({"SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_READONLY_RECOVERY"})
_NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES, errno.EPERM})
_NO_ROOM = frozenset({"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})


def inspect(path: Path) -> int:
    """Return the schema version of the book at this path, having read all its pages.

    Raises NotABook, DamagedBook, NewerBook or MediumFailed; leaves the file as it is in every case.
    """
    header = _header(path)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise NotABook(file_messages.A_DATABASE, name=path.name)
    _check_size(path, header)
    version = _checked_version(path)
    if version > SCHEMA_VERSION:
        raise NewerBook(file_messages.NEWER, name=path.name)
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
        raise BookIsReadOnly(file_messages.READ_ONLY, name=path.name)
    if _has_second_name(path):
        raise BookIsReadOnly(file_messages.SECOND_NAME, name=path.name)
    try:
        return BookLock.take(path)
    except Taken:
        raise BookInUse(file_messages.IN_USE, name=path.name) from None
    except OSError:
        raise BookIsReadOnly(file_messages.FOLDER_READ_ONLY, folder=path.parent) from None


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection in autocommit with the safety settings of a book; a read-only one changes nothing.

    It has read once, so that a disk without room for the side files is found here: sqlite3.Error.
    """
    connection = sqlite3.connect(_uri(path, read_only=read_only), uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA busy_timeout = 2000")
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def tidy(path: Path) -> None:
    """Take away the side files that reading alone leaves behind, unless somebody writes or they hold papers."""
    try:
        left = wal(path).stat().st_size
    except FileNotFoundError:
        return
    if left:
        return
    try:
        held = lock(path)
    except (BookInUse, BookIsReadOnly):
        return
    try:
        with suppress(sqlite3.Error), closing(connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    finally:
        held.release()


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open book to a file that does not exist yet; it appears there whole or not at all.

    Raises MediumFailed when the medium refuses, the target exists, or the copy does not check.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        if target.exists():
            raise MediumFailed(file_messages.TAKEN, name=target.name)
        part.unlink(missing_ok=True)
        with_copy = sqlite3.connect(part)
        try:
            source.backup(with_copy)
            sound = with_copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        finally:
            with_copy.close()
        if not sound:
            raise MediumFailed(file_messages.COPY_UNREADABLE, name=target.name)
        _flush(part)
        part.replace(target)
        flush_folder(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise MediumFailed(file_messages.NOT_WRITTEN, name=target.name, why=why_not_written(target, error)) from error
    finally:
        with suppress(OSError):
            part.unlink()


def why_not_written(target: Path, error: Exception) -> str:
    """Return in words, with the remedy, why no file could be written at `target`; systems say it in English."""
    code = getattr(error, "errno", None)
    if code == errno.ENAMETOOLONG:
        return file_messages.LONG_NAME
    if _nearest(target.parent) != target.parent:
        return file_messages.NO_FOLDER
    if not target.parent.is_dir():
        return file_messages.NOT_A_FOLDER
    if code == errno.ENOSPC or is_full(error):
        return file_messages.FULL
    if not os.access(target.parent, os.W_OK) or code in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return file_messages.FORBIDDEN
    return file_messages.UNUSABLE


def not_opened(path: Path, error: sqlite3.Error) -> BookError:
    """Return in words why a book whose pages are whole could not be opened for writing."""
    if is_full(error):
        return MediumFailed(file_messages.NO_ROOM_TO_OPEN, name=path.name)
    if error.sqlite_errorname.startswith("SQLITE_BUSY"):
        return BookInUse(file_messages.HELD, name=path.name)
    return MediumFailed(file_messages.NOT_USABLE, name=path.name)


def is_full(error: Exception) -> bool:
    """Return whether SQLite found no room on the disk; there is none for the file that readers share either."""
    return getattr(error, "sqlite_errorname", "") in _NO_ROOM


def on_same_disk(book: Path, copy: Path) -> bool:
    """Return whether two files are lost together when one disk breaks or is lost."""
    return book.stat().st_dev == copy.stat().st_dev


def _nearest(folder: Path) -> Path:
    """Return the folder, or what is there of the way to it; a name no disk can have is not there."""
    try:
        return next((one for one in (folder, *folder.parents) if one.exists()), folder)
    except OSError:
        return folder.parent


def flush_folder(folder: Path) -> None:
    """Bring the names of a folder to the device; a system that knows no such call does it by itself."""
    if os.name == "nt":
        return
    try:
        opened = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(opened)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise NotABook(file_messages.NOT_FOUND, name=path.name, folder=path.parent) from None
    except OSError:
        raise NotABook(told_of(path) or file_messages.NOT_OPENED, name=path.name) from None
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        unknown = file_messages.RENAMED if path.suffix.lower() == SUFFIX else file_messages.NO_BOOK
        raise NotABook(told_of(path) or unknown, name=path.name, suffix=SUFFIX)
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


def _checked_version(path: Path) -> int:
    """Return the version, every page being read: where an upgrade was cut off, only what is beside the file tells it.

    A file that nobody has open is read alone, so that no side file is made beside it.
    """
    how = "mode=ro" if wal(path).exists() else "immutable=1"
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", timeout=_MOST_WAITED, uri=True)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            answer = "ok" if version > SCHEMA_VERSION else connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except UnicodeDecodeError:
        raise _damaged(path) from None
    except sqlite3.DatabaseError as error:
        if is_full(error) or error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise not_opened(path, error) from None
        if error.sqlite_errorname in _NOT_READABLE_HERE:
            raise BookIsReadOnly(file_messages.LEFT_BESIDE, name=path.name) from None
        raise _damaged(path) from None
    if answer != "ok":
        raise _damaged(path)
    return version


def _damaged(path: Path) -> DamagedBook:
    return DamagedBook(file_messages.DAMAGED, name=path.name)


def was_cut_off(path: Path) -> bool:
    """Return whether whoever wrote the book last did not come to close it: a closed one has nothing in its WAL."""
    beside = wal(path)
    return beside.exists() and beside.stat().st_size > 0


def wal(path: Path) -> Path:
    """Return the file beside a book that holds what was stored last."""
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
    if may_be_written or wal(path).exists():
        return f"{uri}?mode=ro"
    return f"{uri}?immutable=1"
