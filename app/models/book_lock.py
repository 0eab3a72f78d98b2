"""One process writes a book at a time: a lock beside the book that goes with the process that holds it.

What it is for: taking and letting go, on Windows as on Linux.
What it is not for: the locks inside a book, which SQLite takes by itself.
Invariant: the lock belongs to the one open file that took it. SQLite's own lock would not do: on Linux it is lost when
anything in the process closes the file, as dialogs for files do that look into what they list.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, Self

from zc.lockfile import LockError, SimpleLockFile

_TRIES = 100
_DELETES_OPEN_FILES = os.name != "nt"


class Taken(Exception):
    """Another process, or another part of this one, holds the lock."""


class _Gone(Exception):
    """Whoever held the lock took its file away between opening and locking it here."""


class _LockFile(SimpleLockFile):
    """A locked file that is still the one that others find by its name."""

    _fp: IO[str] | None
    _path: str

    @property
    def is_found(self) -> bool:
        try:
            return self._fp is not None and os.path.samestat(os.fstat(self._fp.fileno()), Path(self._path).stat())
        except OSError:
            return False

    def _on_lock(self) -> None:
        if not self.is_found:
            self.close()
            raise _Gone


class BookLock:
    """A held lock; `release` lets go of it."""

    def __init__(self, held: _LockFile, path: Path) -> None:
        """Keep what is held; `BookLock.take` is the way in."""
        self._held, self._path = held, path

    @classmethod
    def take(cls, book: Path) -> Self:
        """Return the lock of a book; raise Taken, or OSError where the folder refuses."""
        path = cls.file_of(book)
        for _ in range(_TRIES):
            with suppress(_Gone):
                try:
                    return cls(_LockFile(str(path)), path)
                except LockError:
                    break
        raise Taken(book.name)

    @staticmethod
    def file_of(book: Path) -> Path:
        """Return the file that is locked for a book."""
        return book.with_name(f".{book.name}.lock")

    @property
    def is_found(self) -> bool:
        """Whether others still find it: its file can be tidied away, or be lost with a stick."""
        return self._held.is_found

    def release(self) -> None:
        """Let go; the lock file does not stay beside the book, unless it is somebody else's by now."""
        if _DELETES_OPEN_FILES and self.is_found:
            with suppress(OSError):
                self._path.unlink()
        self._held.close()
        if not _DELETES_OPEN_FILES:
            # Windows refuses while somebody else has the file open already, and then it is theirs.
            with suppress(OSError):
                self._path.unlink()
