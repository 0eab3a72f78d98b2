"""The files of a book while it is open for writing: whether they still are the ones that were opened.

What it is for: noticing that the book was deleted, moved or replaced under the running program, that its side file was
tidied away, or that the stick came back after it was pulled; and which errors of SQLite are the medium's.
What it is not for: the file before it is opened (book_file), and the lock itself (book_lock).
Invariant: a file is taken up again only when it ends with the very entry that was acknowledged last.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.models import book_file, file_messages
from app.models.errors import BookInUse, BookIsReadOnly, DamagedBook, MediumFailed, NewerBook, NotABook
from app.models.journal import Journal

_HELD = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")
_MEDIUM = (
    *_HELD,
    "SQLITE_FULL",
    "SQLITE_IOERR",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_NOTADB",
    "SQLITE_CORRUPT",
)
_Identity = tuple[int, int]
_Seen = tuple[_Identity | None, _Identity | None]


def not_saved(error: sqlite3.Error) -> MediumFailed | None:
    """Return what to say where the medium refused a change; None where the error is a bug."""
    name = _name(error)
    if not name.startswith(_MEDIUM):
        return None
    return MediumFailed(file_messages.NOT_SAVED_HELD if name.startswith(_HELD) else file_messages.NOT_SAVED)


def is_unreadable(error: sqlite3.Error) -> bool:
    """Return whether the medium could not be read, or gave what was never written."""
    return _name(error).startswith(_MEDIUM)


class OpenFile:
    """What is known of the files of one open book."""

    def __init__(self, path: Path, last: str) -> None:
        """Remember the files that are there now; `last` is the digest of the last entry of the journal.

        `tried` is that of the change being made: a disk that reports an error may have kept it all the same.
        """
        self._path, self.last, self.tried = path, last, last
        self._seen = self._now()
        self._is_doubted, self._found = False, last

    @property
    def is_in_place(self) -> bool:
        """Whether the files that are open are those that others find by their names."""
        return self._now() == self._seen

    @property
    def is_sure(self) -> bool:
        """Whether nothing speaks against writing."""
        return not self._is_doubted and self.is_in_place

    def doubt(self, error: sqlite3.Error) -> None:
        """Look anew before the next change: what a pulled stick left open stays dead when it is put back."""
        self._is_doubted = self._is_doubted or not book_file.is_full(error)

    def taken_up(self) -> sqlite3.Connection:
        """Return a new connection to the file at the place; raise MediumFailed where it is not the one that was open.

        It is looked at first without writing, and another file on the same disk is never taken: SQLite would mix what
        is left beside it into that. A stick that was put back is another device to the system.
        """
        if not self._path.exists():
            raise MediumFailed(file_messages.MISSING, name=self._path.name, folder=self._path.parent)
        if not self.is_in_place and _device(self._now()) == _device(self._seen):
            raise MediumFailed(file_messages.REPLACED, name=self._path.name)
        try:
            book_file.inspect(self._path)
            with closing(book_file.connect(self._path, read_only=True)) as looked:
                journal = Journal(looked)
                is_ours = journal.head() in {self.last, self.tried} and not any(journal.breaks())
            if not is_ours:
                raise MediumFailed(file_messages.REPLACED, name=self._path.name)
            connection = book_file.connect(self._path)
            self._found = Journal(connection).head()
        except sqlite3.Error as error:
            raise not_saved(error) or error from error
        except BookInUse as error:
            raise MediumFailed(file_messages.NOT_SAVED_HELD) from error
        except (NotABook, DamagedBook, NewerBook, BookIsReadOnly) as error:
            if self.is_in_place:
                raise MediumFailed(file_messages.TORN, name=self._path.name) from error
            raise MediumFailed(file_messages.REPLACED, name=self._path.name) from error
        self._seen, self._is_doubted = self._now(), False
        return connection

    def say_stored_after_all(self) -> None:
        """Raise MediumFailed once where the file taken up holds a change that was said not to be stored."""
        if self._found != self.last:
            self.last = self._found
            raise MediumFailed(file_messages.STORED_AFTER_ALL)

    def _now(self) -> _Seen:
        return _identity(self._path), _identity(book_file.wal(self._path))


def _device(seen: _Seen) -> int | None:
    return seen[0][0] if seen[0] else None


def _identity(path: Path) -> _Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _name(error: Exception) -> str:
    return str(getattr(error, "sqlite_errorname", ""))
