"""One process writes a book at a time: a lock beside the book that goes with the process that holds it.

What it is for: taking and letting go, on Windows as on Linux.
What it is not for: the locks inside a book, which SQLite takes by itself.
Invariant: the lock belongs to the one open file that took it. SQLite's own lock would not do: on Linux it is lost when
anything in the process closes the file, as dialogs for files do that look into what they list.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from filelock import BaseFileLock


class Taken(Exception):
    """Another process, or another part of this one, holds the lock."""


class BookLock:
    """A held lock; `release` lets go of it."""

    def __init__(self, held: "BaseFileLock") -> None:
        """Keep what is held; `BookLock.take` is the way in."""
        self._held = held

    @classmethod
    def take(cls, book: Path) -> Self:
        """Return the lock of a book; raise Taken, or OSError where the folder refuses."""
        from filelock import FileLock, Timeout

        held = FileLock(book.with_name(f".{book.name}.lock"), timeout=0)
        try:
            held.acquire()
        except Timeout:
            raise Taken(book.name) from None
        return cls(held)

    def release(self) -> None:
        """Let go; the lock file does not stay beside the book."""
        with suppress(OSError):
            Path(self._held.lock_file).unlink()
        self._held.release()
