"""What happened while papers were keyed, read back from the journal.

What it is for: corrections, papers taken out, equal papers at once, passes and sheets re-opened and dropped, and why.
What it is not for: the passes themselves (passes) and decisions of the board (ballots).
Invariant: an event names a paper by batch, pass and place; what is marked on it is not told.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.models.repository import Repository


class EventKind(StrEnum):
    """What happened, by the action of the journal."""

    CORRECTED = "ballot.replace"
    REMOVED = "ballot.remove"
    REPEATED = "ballot.record"
    PASS_REOPENED = "pass.reopen"
    PASS_DROPPED = "pass.drop"
    UNSETTLED = "difference.undo"
    SHEET_RESUMED = "sheet.resume"
    SHEET_DROPPED = "sheet.drop"
    COUNT_REOPENED = "round.reopen"
    RESULT_REOPENED = "round.correct"


@dataclass(frozen=True, slots=True)
class EntryEvent:
    """One event; what does not apply is 0 or ""."""

    at: str
    operator: str
    kind: EventKind
    batch: int = 0
    number: int = 0
    serial: int = 0
    papers: int = 0
    reason: str = ""


class EntryEvents(Repository):
    """The events of ballot entry of a book."""

    def of_round(self, round_id: int) -> tuple[EntryEvent, ...]:
        """Return what happened while a round was keyed, in the order of the journal."""
        rows = self._rows(
            "SELECT at, operator, action, subject, detail FROM journal"
            f" WHERE action IN ({', '.join('?' * len(EventKind))}) ORDER BY id",
            [*EventKind],
        )
        read = ((at, operator, action, subject, json.loads(detail)) for at, operator, action, subject, detail in rows)
        return tuple(
            _event(at, operator, EventKind(action), detail)
            for at, operator, action, subject, detail in read
            if self._is_of(round_id, subject, detail) and (action != EventKind.REPEATED or detail["times"] > 1)
        )

    def _is_of(self, round_id: int, subject: str, detail: dict[str, Any]) -> bool:
        """Tell whether an entry is of a round; one on a paper names its round, or the paper still does."""
        kind, _, id_ = subject.partition("/")
        if kind == "round":
            return int(id_) == round_id
        if "round_id" in detail:
            return detail["round_id"] == round_id
        return self._row("SELECT 1 FROM ballot WHERE id = ? AND round_id = ?", (int(id_), round_id)) is not None


def _event(at: str, operator: str, kind: EventKind, detail: dict[str, Any]) -> EntryEvent:
    return EntryEvent(
        at,
        operator,
        kind,
        detail.get("batch", 0),
        detail.get("entry_pass", detail.get("entry", 0)),
        detail.get("serial", detail.get("place", 0)),
        detail.get("papers", detail.get("times", 0)),
        detail.get("reason", ""),
    )
