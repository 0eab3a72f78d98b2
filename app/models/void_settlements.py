"""Settled differences that went with a pass opened again or dropped, read back from the journal.

What it is for: the table of differences tells what had been concluded, and why that is void.
What it is not for: settlements in force (settlements), and one taken back while settling goes on (entry_events).
"""

import json
from dataclasses import dataclass

from app.models.repository import Repository
from app.models.settlements import Settlement, paper_said
from app.rules.comparison import DifferenceKind

_SETTLED, _UNDONE, _VOIDED = "difference.settle", "difference.undo", ("pass.reopen", "pass.drop")


@dataclass(frozen=True, slots=True)
class VoidSettlement:
    """A conclusion that is void: what it was, and by whom, when and for what reason its pass was opened or dropped."""

    settlement: Settlement
    reason: str
    operator: str
    at: str


class VoidSettlements(Repository):
    """The void settlements of a book."""

    def of_round(self, round_id: int) -> tuple[VoidSettlement, ...]:
        """Return what was settled in a round and is void, in the order in which it became so."""
        standing: dict[tuple[int, int], Settlement] = {}
        void: list[VoidSettlement] = []
        for at, operator, action, detail in self._rows(
            "SELECT at, operator, action, detail FROM journal WHERE subject = ? AND action IN (?, ?, ?, ?) ORDER BY id",
            (f"round/{round_id}", _SETTLED, _UNDONE, *_VOIDED),
        ):
            told = json.loads(detail)
            if action == _SETTLED:
                standing[told["batch"], told["place"]] = Settlement(
                    told["batch"],
                    told["place"],
                    DifferenceKind(told["kind"]),
                    tuple(map(paper_said, told["readings"])),
                    paper_said(told["paper"]),
                    told.get("reason", ""),
                    operator,
                    at,
                )
            elif action == _UNDONE:
                standing.pop((told["batch"], told["place"]), None)
            else:
                gone = sorted(key for key in standing if key[0] == told["batch"])
                void += [VoidSettlement(standing.pop(key), told["reason"], operator, at) for key in gone]
        return tuple(void)
