"""One process writes a book at a time: a lock beside the book that goes with the process that holds it.

What it is for: SQLite's own exclusive lock on a file of one page, on every system that SQLite runs on, without one more
library to load at every start.
What it is not for: the locks inside a book, which SQLite takes by itself.
Invariant: nothing else opens the lock file in this process; closing it anywhere would let go of the lock (POSIX).
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Self

_ATTEMPTS = 50
_BUSY = "SQLITE_BUSY"
_MOVED = "SQLITE_READONLY_DBMOVED"
_NO_LOCK_FILE = "SQLITE_NOTADB"


class Taken(Exception):
    """Another process, or another part of this one, holds the lock."""


class BookLock:
    """A held lock; `release` lets go of it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Keep what is held; `BookLock.take` is the way in."""
        self._path = path
        self._connection = connection

    @classmethod
    def take(cls, book: Path) -> Self:
        """Return the lock of a book; raise Taken, or OSError where the folder refuses."""
        path = book.with_name(f".{book.name}.lock")
        failed: sqlite3.DatabaseError | None = None
        for _ in range(_ATTEMPTS):
            try:
                if connection := _locked(path):
                    return cls(path, connection)
            except sqlite3.DatabaseError as error:
                # A file that went while it was opened fails like a bad disk, but once; a bad disk stays bad.
                failed = error
        raise OSError(str(failed)) from failed

    def release(self) -> None:
        """Let go; the lock file does not stay beside the book."""
        # Where an open file can be deleted, nobody can take the lock between this and closing it.
        with suppress(OSError):
            self._path.unlink()
        self._connection.close()
        if os.name == "nt":
            with suppress(OSError):
                self._path.unlink()


def _locked(path: Path) -> sqlite3.Connection | None:
    """Return a connection that holds the lock, None where its file went meanwhile; raise Taken or DatabaseError."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        # SQLite refuses to write a file that went from its place since it was opened (another process may hold the one
        # that is there now), but does not look where a file is empty, which this one no longer is.
        connection.execute("PRAGMA user_version = 2")
    except sqlite3.DatabaseError as error:
        connection.close()
        if error.sqlite_errorname.startswith(_BUSY):
            raise Taken(path.name) from None
        if error.sqlite_errorname == _MOVED:
            return None
        if error.sqlite_errorname != _NO_LOCK_FILE:
            raise
        path.unlink()
        return None
    return connection
