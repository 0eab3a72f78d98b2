"""Who attended which session.

What it is for: one mark for a delegate and a session, set at the door, changed and taken back.
What it is not for: validity and deductions (rules.attendance).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.models.organisations import OrganisationKind
from app.models.replacements import Replacements
from app.models.repository import Changes, Repository
from app.rules.attendance import HERE, Mark, Marks, Place, Quorum, deductions, quorum
from app.rules.rounds import Deduction, Electorate


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """What checking in says of a session: how many have a vote, how many of them are there, since when (ISO 8601)."""

    session_id: int
    summoned: int
    present: int
    at: str


class Attendance(Repository):
    """The marks of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._replacements = Replacements(book)

    def of_session(self, session_id: int) -> dict[int, Mark]:
        """Return the marks of a session, by delegate."""
        rows = self._rows("SELECT delegate_id, mark FROM attendance WHERE session_id = ?", (session_id,))
        return {delegate: Mark(mark) for delegate, mark in rows}

    def of_all(self) -> dict[int, dict[int, Mark]]:
        """Return the marks of every session of the congress that has any, in their order; the committee meets apart."""
        rows = self._rows(
            "SELECT session_id, delegate_id, mark FROM attendance JOIN session ON session.id = session_id"
            " WHERE removed = 0 AND kind <> 'committee' ORDER BY position, session_id"
        )
        found: dict[int, dict[int, Mark]] = {}
        for session, delegate, mark in rows:
            found.setdefault(session, {})[delegate] = Mark(mark)
        return found

    def mark(self, session_id: int, marks: Mapping[int, Mark | None]) -> None:
        """Set marks of a session by delegate, None taking one back."""
        listed = {str(delegate): mark for delegate, mark in marks.items()}
        with self._book.change("attendance.mark", f"session/{session_id}", marks=listed) as connection:
            now = self._book.now()
            connection.executemany(
                "INSERT INTO attendance (session_id, delegate_id, mark, at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET mark = excluded.mark, at = excluded.at",
                [(session_id, delegate, mark, now) for delegate, mark in marks.items() if mark],
            )
            connection.executemany(
                "DELETE FROM attendance WHERE session_id = ? AND delegate_id = ?",
                [(session_id, delegate) for delegate, mark in marks.items() if not mark],
            )

    def places(self) -> tuple[Place, ...]:
        """Return the places with a vote, alternates holding those of whom they replace."""
        return tuple(Place(one.id, one.organisation_id, one.source) for one in self._replacements.seated())

    def at_the_door(self) -> AtTheDoor | None:
        """Return who is there by the last session of the congress that was checked in; None before anybody was."""
        held = self.of_all()
        if not held:
            return None
        session_id, marks = list(held.items())[-1]
        row = self._row("SELECT max(at) FROM attendance WHERE session_id = ?", (session_id,))
        places = self.places()
        present = sum(marks.get(one.id) in HERE for one in places)
        return AtTheDoor(session_id, len(places), present, row[0] if row else "")

    def quorum(self, places: Sequence[Place], marks: Marks, electorate: Electorate) -> Quorum:
        """Return whether a session with these marks is valid for those who hold a place."""
        row = self._row("SELECT count(*) FROM organisation WHERE kind <> ?", (OrganisationKind.COMMITTEE,))
        return quorum(places, marks, row[0] if row else 0, electorate)

    def deductions(self, electorate: Electorate) -> Mapping[Deduction, int]:
        """Return what attendance at the sessions of the congress takes off the base of its counts."""
        return deductions(self.places(), tuple(self.of_all().values()), electorate)
