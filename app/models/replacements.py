"""Replacements: which alternate takes the place of which absent delegate, by whose decision.

What it is for: storing them; who was replaced keeps the record, who came takes the place.
What it is not for: what speaks against one (rules.replacements).
"""

from collections import defaultdict
from dataclasses import dataclass

from app.models.delegates import Delegate, Delegates
from app.models.errors import Refused
from app.models.repository import Changes, Repository, refuse_text
from app.rules.attendance import ATTENDED
from app.rules.findings import Finding, finding
from app.rules.persons import DelegateSource, Standing
from app.rules.replacements import Place, check_replacement


@dataclass(frozen=True, slots=True)
class Replacement:
    """One replacement: the decision of the convening committee, why, and when it was recorded (ISO 8601)."""

    absent_id: int
    alternate_id: int
    decision: str
    reason: str
    at: str = ""


class Replacements(Repository):
    """The replacements of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._delegates = Delegates(book)

    def all(self) -> tuple[Replacement, ...]:
        """Return all replacements in the order they were recorded."""
        rows = self._rows(
            "SELECT absent_id, alternate_id, decision, reason, at FROM replacement ORDER BY at, absent_id"
        )
        return tuple(Replacement(*row) for row in rows)

    def seated(self) -> tuple[Delegate, ...]:
        """Return who holds a place with a vote: official delegates, alternates standing in for whom they replace.

        Without a vote is whom the credentials board found ineligible, and at a congress of members who is on probation.
        """
        holding = self._delegates.holding_places()
        without = {one.id for one in self._delegates.without_vote_of(holding)}
        return tuple(one for one in holding if one.id not in without)

    def absent(self, made: Replacement) -> Delegate:
        """Return who was replaced."""
        return self._delegates.get(made.absent_id)

    def check(self, absent_id: int, alternate_id: int) -> tuple[Finding, ...]:
        """Return what speaks against a replacement: errors refuse it, warnings only tell."""
        places = {one.id: one for one in self._places()}
        return tuple(check_replacement(places[absent_id], places[alternate_id], tuple(places.values())))

    def add(self, made: Replacement) -> None:
        """Record a replacement; raise Refused for one that cannot be, and without its decision and reason."""
        if not (made.decision and made.reason):
            raise Refused(finding("delegate.replacement_why"))
        refuse_text(made.decision, "decision")
        refuse_text(made.reason, "reason")
        for found in self.check(made.absent_id, made.alternate_id):
            if found.is_error:
                raise Refused(found)
        values = (made.absent_id, made.alternate_id, made.decision, made.reason)
        names = ("absent_id", "alternate_id", "decision", "reason")
        with self._book.change("delegate.replace", "delegate", **dict(zip(names, values, strict=True))) as connection:
            sql = "INSERT INTO replacement (absent_id, alternate_id, decision, reason, at) VALUES (?, ?, ?, ?, ?)"
            connection.execute(sql, (*values, self._book.now()))

    def take_back(self, absent_id: int) -> None:
        """Take a replacement back, as when the absent delegate comes after all."""
        with self._book.change("delegate.take_back_replacement", "delegate", absent_id=absent_id) as connection:
            connection.execute("DELETE FROM replacement WHERE absent_id = ?", (absent_id,))

    def _places(self) -> list[Place]:
        """Return delegates as the rule sees them; alternates of a delegation are in the order given, then as stored."""
        involved = {person for one in self.all() for person in (one.absent_id, one.alternate_id)}
        attended = self._attended()
        order: defaultdict[int | None, int] = defaultdict(int)
        places: list[Place] = []
        for one in sorted(self._delegates.all(), key=lambda one: (one.alternate_order, one.number)):
            order[one.delegation_id] += one.standing is Standing.ALTERNATE
            rank = order[one.delegation_id] if one.standing is Standing.ALTERNATE else 0
            places.append(
                Place(
                    one.id,
                    one.name,
                    one.delegation_id,
                    one.standing,
                    rank,
                    one.id in involved,
                    one.id in attended,
                    one.is_ineligible,
                    one.source is DelegateSource.EX_OFFICIO,
                )
            )
        return places

    def _attended(self) -> set[int]:
        """Return who came to any session of the congress, by the marks at its door."""
        marks = sorted(ATTENDED)
        rows = self._rows(
            "SELECT DISTINCT delegate_id FROM attendance JOIN session ON session.id = session_id"
            f" WHERE removed = 0 AND kind <> 'committee' AND mark IN ({', '.join('?' * len(marks))})",
            marks,
        )
        return {row[0] for row in rows}
