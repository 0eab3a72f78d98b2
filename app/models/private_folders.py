"""Folders that nobody else may enter, for a copy of a book that is looked at for a while.

What it is for: a sealed backup that is opened, an older book that is brought up to date only to be read.
What it is not for: anything that is to stay.
Invariant: the copy goes with whoever looked; where that process was ended hard, the next one takes it away, and
never a folder that has not the lock of one of these.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from app.models.book_lock import BookLock, Taken

_PREFIX, _HELD = "so-dai-hoi-private-", "held"


class PrivateFolder:
    """One folder, locked by the process that made it; use as a context manager, or call `cleanup`."""

    def __init__(self) -> None:
        """Make the folder, having taken away those of processes that are gone; raise OSError where there is no room."""
        sweep()
        self._folder = tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
        self.path = Path(self._folder.name)
        self._lock = BookLock.take(self.path / _HELD)

    def cleanup(self) -> None:
        """Take the folder away."""
        self._lock.release()
        self._folder.cleanup()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cleanup()


def sweep() -> None:
    """Take away the folders of processes that are gone."""
    for one in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, Taken):
            if _is_nobodys(one):
                shutil.rmtree(one, ignore_errors=True)


def _is_nobodys(folder: Path) -> bool:
    """Whether a folder of this person is one that no process holds."""
    found = folder.lstat()
    is_mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    if not is_mine or folder.is_symlink() or not folder.is_dir():
        return False
    if not BookLock.file_of(folder / _HELD).exists():
        return False
    BookLock.take(folder / _HELD).release()
    return True
