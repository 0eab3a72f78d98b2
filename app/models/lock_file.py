"""The lock of a book: a file beside it that one process holds, and that the system lets go when the process ends.

What it is for: keeping a second process from writing the same book.
What it is not for: saying so in words (book_file). A package that does the same loads asyncio, which costs a start
of the window more than all of this.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class HeldElsewhereError(Exception):
    """Another process, or another window of this one, holds the lock."""


class LockFile:
    """A held lock; its file does not stay when it is let go."""

    def __init__(self, path: Path) -> None:
        """Hold the lock at `path`; raise HeldElsewhereError, or OSError where no file can be made."""
        self._path = path
        self._descriptor = self._take()

    def release(self) -> None:
        """Let go, once."""
        if self._descriptor < 0:
            return
        # Windows removes no open file, others must remove it before anybody else can hold it.
        if sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()

    def _take(self) -> int:
        """Open and hold the file, anew when whoever held it before removed it in between."""
        while True:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _hold(descriptor)
            except OSError as error:
                os.close(descriptor)
                if isinstance(error, (BlockingIOError, PermissionError)):
                    raise HeldElsewhereError from None
                raise
            if os.fstat(descriptor).st_nlink:
                return descriptor
            os.close(descriptor)
