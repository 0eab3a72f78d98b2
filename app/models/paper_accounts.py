"""The papers of a round before they are keyed: each printing, papers spoiled and exchanged, left over.

What it is for: storing them, and the account that rules.paper_account checks.
What it is not for: drawing papers (reports), papers issued and returned (rounds), marks (ballots).
Invariant: a printing is never deleted: one that came to nothing is dropped and stays in the book.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, replace

from app.models.errors import Refused
from app.models.repository import Changes, Repository
from app.models.round_records import BallotRound, RoundState
from app.models.rounds import Rounds
from app.rules.closing import check_terms
from app.rules.findings import finding
from app.rules.paper_account import MOST_COPIES, PaperAccount, usual_reserve
from app.rules.rounds import Electorate
from app.rules.rule_sets import QD_190_2024

_LOCKED = {
    RoundState.CLOSED: "round.closed",
    RoundState.CONFIRMED: "round.confirmed",
    RoundState.ANNULLED: "round.annulled",
}


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing: copies to be issued, copies in reserve, whether by the list and seats of today."""

    id: int
    round_id: int
    copies: int
    reserve: int
    at: str
    operator: str
    is_dropped: bool
    is_current: bool

    @property
    def papers(self) -> int:
        """All papers of this printing."""
        return self.copies + self.reserve


@dataclass(frozen=True, slots=True)
class PaperCounts:
    """What a board counts: papers printed elsewhere, spoiled and exchanged, left over."""

    elsewhere: int = 0
    spoiled: int = 0
    left_over: int = 0


class PaperAccounts(Repository):
    """The accounts of a book, one a round."""

    def __init__(self, book: Changes) -> None:
        """Work on this book, reading its rounds."""
        super().__init__(book)
        self._rounds = Rounds(book)

    def printings(self, round_id: int) -> tuple[Printing, ...]:
        """Return the printings of a round, the first one first, dropped ones too."""
        listed = _fingerprint(self._rounds.get(round_id))
        rows = self._rows(
            "SELECT id, round_id, copies, reserve, at, operator, dropped, list FROM printing"
            " WHERE round_id = ? ORDER BY id",
            (round_id,),
        )
        return tuple(
            Printing(id_, of_round, copies, reserve, at, operator, bool(dropped), printed == listed)
            for id_, of_round, copies, reserve, at, operator, dropped, printed in rows
        )

    def last_printing(self, round_id: int) -> Printing | None:
        """Return the printing that stands and is by the list of today, the latest one; None before the first."""
        standing = [one for one in self.printings(round_id) if one.is_current and not one.is_dropped]
        return standing[-1] if standing else None

    def revocable_printing(self, round_id: int) -> Printing | None:
        """Return the last printing while it can be dropped; None before the first and once the count is closed."""
        return None if self._rounds.get(round_id).state in _LOCKED else self.last_printing(round_id)

    def counts(self, round_id: int) -> PaperCounts:
        """Return what the board counted, zeros before."""
        row = self._row("SELECT elsewhere, spoiled, left_over FROM paper_count WHERE round_id = ?", (round_id,))
        return PaperCounts(*row) if row else PaperCounts()

    def of(self, round_id: int) -> PaperAccount:
        """Return the account of a round."""
        standing = [one for one in self.printings(round_id) if not one.is_dropped]
        counts = self.counts(round_id)
        return PaperAccount(
            printed_here=sum(one.papers for one in standing if one.is_current),
            outdated=sum(one.papers for one in standing if not one.is_current),
            **asdict(counts),
        )

    def usual_copies(self, round_id: int) -> int:
        """Return how many papers will be issued: as typed, else those present, as in the round before, the base."""
        stored = self._rounds.get(round_id)
        figures = stored.figures
        before = [one.figures.issued for one in self._rounds.of_contest(stored.contest_id)[: stored.number - 1]]
        base = max(0, figures.summoned - sum(figures.deductions.values()))
        return next((number for number in (figures.issued, figures.present, *reversed(before)) if number), base)

    def next_printing(self, round_id: int) -> tuple[int, int]:
        """Return copies and reserve still to be printed: nothing where enough were, so that none is printed twice."""
        copies = self.usual_copies(round_id)
        standing = [one for one in self.printings(round_id) if one.is_current and not one.is_dropped]
        if standing:
            return max(0, copies - sum(one.copies for one in standing)), 0
        return copies, usual_reserve(copies)

    def record_printing(self, round_id: int, copies: int, reserve: int) -> int:
        """Store that so many papers are printed by the list of now; return the printing's id.

        Raises Refused for an impossible number, a list that is too short, and once the count is closed.
        """
        stored = self._open_round(round_id)
        # Neither the regulation nor who votes has a say in whether list and seats can be printed.
        terms = stored.terms(QD_190_2024, Electorate.DELEGATE_CONGRESS)
        if wrong := [found for found in check_terms(terms) if found.place in {"seats", "candidates"}]:
            raise Refused(*wrong)
        if not 1 <= copies + reserve <= MOST_COPIES:
            raise Refused(finding("papers.copies", "copies", most=MOST_COPIES))
        with self._book.change(
            "papers.print", f"round/{round_id}", copies=copies, reserve=reserve, list=_fingerprint(stored)
        ) as connection:
            cursor = connection.execute(
                "INSERT INTO printing (round_id, copies, reserve, list, at, operator) VALUES (?, ?, ?, ?, ?, ?)",
                (round_id, copies, reserve, _fingerprint(stored), self._book.now(), self._book.operator),
            )
            return int(cursor.lastrowid or 0)

    def drop_printing(self, printing: Printing) -> None:
        """Say that a printing came to nothing, as when the printer jammed; raise Refused once the count is closed."""
        self._set_dropped(printing, "papers.drop", dropped=True)

    def keep_printing(self, printing: Printing) -> None:
        """Undo a dropping; raise Refused once the count is closed."""
        self._set_dropped(printing, "papers.keep", dropped=False)

    def set_counts(self, round_id: int, counts: PaperCounts) -> None:
        """Store what the board counted; raise Refused once the count is closed."""
        self._open_round(round_id)
        with self._book.change("papers.count", f"round/{round_id}", **asdict(counts)) as connection:
            connection.execute(
                "INSERT INTO paper_count (round_id, elsewhere, spoiled, left_over) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (round_id) DO UPDATE SET elsewhere = excluded.elsewhere,"
                " spoiled = excluded.spoiled, left_over = excluded.left_over",
                (round_id, counts.elsewhere, counts.spoiled, counts.left_over),
            )

    def exchange(self, round_id: int) -> None:
        """Count one more paper that was spoiled and exchanged for a new one; raise Refused once closed."""
        counts = self.counts(round_id)
        self.set_counts(round_id, replace(counts, spoiled=counts.spoiled + 1))

    def take_exchange_back(self, round_id: int) -> None:
        """Undo an exchange; raise Refused where none is left to undo, and once closed."""
        counts = self.counts(round_id)
        if not counts.spoiled:
            raise Refused(finding("papers.none_spoiled", "spoiled"))
        self.set_counts(round_id, replace(counts, spoiled=counts.spoiled - 1))

    def _set_dropped(self, printing: Printing, action: str, *, dropped: bool) -> None:
        self._open_round(printing.round_id)
        with self._book.change(
            action, f"round/{printing.round_id}", printing=printing.id, papers=printing.papers
        ) as connection:
            connection.execute("UPDATE printing SET dropped = ? WHERE id = ?", (dropped, printing.id))

    def _open_round(self, round_id: int) -> BallotRound:
        stored = self._rounds.get(round_id)
        if stored.state in _LOCKED:
            raise Refused(finding(_LOCKED[stored.state]))
        return stored


def _fingerprint(stored: BallotRound) -> str:
    """Return what tells the papers of one list from those of another: what is printed on them."""
    names = [[one.name, one.note if stored.indicative else ""] for one in stored.candidates]
    text = json.dumps([stored.figures.seats, names], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
