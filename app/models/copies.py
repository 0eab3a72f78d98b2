"""The copies of a book: when and where a whole, checked one was saved, as the journal has it.

What it is for: telling at any later time, on any machine, which was the last.
What it is not for: writing and checking a copy (book_file).
Invariant: a copy is told of only after it was read back.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from app.models.repository import Changes, Repository

_ACTION = "book.copy"


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """One copy: the moment in ISO 8601, its file, and whether that lay on the disk of the book."""

    at: str
    path: Path
    on_same_disk: bool

    @property
    def place(self) -> str:
        """The name of its folder; the drive, where it lies at the top of one."""
        return self.path.parent.name or str(self.path.parent)

    @property
    def is_gone(self) -> bool:
        """Whether its folder is at hand and the file is not; of a stick that was pulled out nothing is known."""
        return self.path.parent.is_dir() and not self.path.exists()


class Copies(Repository):
    """The copies that were saved of a book."""

    def __init__(self, book: Changes) -> None:
        """Read and write down the copies of this book."""
        super().__init__(book)
        self._last: SavedCopy | None = None
        self._is_read = False

    def last(self) -> SavedCopy | None:
        """Return the last copy, None when none was saved; the journal is searched once."""
        if not self._is_read:
            row = self._row("SELECT at, detail FROM journal WHERE action = ? ORDER BY id DESC LIMIT 1", [_ACTION])
            self._last = _read(*row) if row else None
            self._is_read = True
        return self._last

    def note(self, target: Path, *, on_same_disk: bool) -> None:
        """Write down that a copy was saved and checked; the copy itself cannot tell of it."""
        with self._book.change(_ACTION, "book", path=str(target.absolute()), same_disk=on_same_disk):
            pass
        self._is_read = False


def _read(at: str, detail: str) -> SavedCopy:
    told = json.loads(detail)
    return SavedCopy(at, Path(told["path"]), told["same_disk"])
