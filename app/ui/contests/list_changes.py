"""Changes of the list of candidates that can be taken back and made again.

What it is for: every change stores the whole list before or after it through `rounds.set_candidates`.
What it is not for: deciding whether a list is clean (candidates_part).
Invariant: a change that the book refused is not on the stack.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand, QUndoStack

from app.models.round_records import Candidate, Ordered
from app.ui.contests.open_contest import OpenContest


@dataclass(frozen=True, slots=True)
class NameList:
    """A list with its order."""

    candidates: tuple[Candidate, ...]
    ordered: Ordered


class _Change(QUndoCommand):
    """One stored change; the first `redo`, which the stack calls itself, was done already."""

    def __init__(self, text: str, before: NameList, after: NameList, store: Callable[[NameList], bool]) -> None:
        super().__init__(text)
        self._before, self._after, self._store = before, after, store
        self._is_done = True

    def undo(self) -> None:
        if not self._store(self._before):
            self.setObsolete(True)

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        elif not self._store(self._after):
            self.setObsolete(True)


class ListChanges:
    """The list of the open round, changed step by step."""

    def __init__(self, work: OpenContest, refused: Callable[[str], None]) -> None:
        """Change the round of `work`; `refused` is told why a step could not be stored."""
        self._work = work
        self._refused = refused
        self.stack = QUndoStack()

    @property
    def now(self) -> NameList:
        """The list as it is stored."""
        return NameList(self._work.round.candidates, self._work.round.ordered)

    def make(self, text: str, candidates: Sequence[Candidate], ordered: Ordered) -> bool:
        """Store a changed list; return whether it is stored. `text` says what was done."""
        before, after = self.now, NameList(tuple(candidates), ordered)
        if before == after:
            return True
        if not self._store(after):
            return False
        self.stack.push(_Change(text, before, self.now, self._store))
        return True

    def _store(self, listed: NameList) -> bool:
        rounds, round_id = self._work.book.rounds, self._work.round.id
        wrong = self._work.attempt(lambda: rounds.set_candidates(round_id, listed.candidates, listed.ordered))
        if wrong:
            self._refused(wrong)
        return not wrong
