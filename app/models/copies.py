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
    """One copy: the moment in ISO 8601, its file, whether that lay on the disk of the book, the entry that tells it."""

    at: str
    path: Path
    on_same_disk: bool
    entry: int

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
            row = self._row("SELECT at, detail, id FROM journal WHERE action = ? ORDER BY id DESC LIMIT 1", [_ACTION])
            self._last = _read(*row) if row else None
            self._is_read = True
        return self._last

    def is_later(self, entries: int, head: str) -> bool:
        """Return whether what holds this book up to an entry with this digest is not told of yet, by content."""
        if self._row("SELECT 1 FROM journal WHERE id = ? AND digest = ?", [entries, head]) is None:
            return False
        last = self.last()
        return last is None or entries >= last.entry

    def note(self, target: Path, *, on_same_disk: bool, at: str = "") -> None:
        """Write down that a copy was saved and checked, now or at `at`; the copy itself cannot tell of it."""
        moment = {"made": at} if at else {}
        with self._book.change(_ACTION, "book", path=str(target.absolute()), same_disk=on_same_disk, **moment):
            pass
        self._is_read = False


def _read(at: str, detail: str, entry: int) -> SavedCopy:
    told = json.loads(detail)
    return SavedCopy(told.get("made", at), Path(told["path"]), told["same_disk"], entry)
