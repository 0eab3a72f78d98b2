"""Who attended which session.

What it is for: one mark for a delegate and a session, set at the door, changed and taken back.
What it is not for: validity and deductions (rules.attendance).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.models.delegates import Delegate
from app.models.organisations import Organisations
from app.models.replacements import Replacements
from app.models.repository import Changes, Repository
from app.rules.attendance import HERE, Mark, Marks, Place, Quorum, counts_as_present, deductions, mark_of_place, quorum
from app.rules.rounds import Deduction, Electorate


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """What checking in says of a session: how many have a vote, how many of them are there, since when (ISO 8601).

    `left` are those among the present of a session that ended who went before its end.
    """

    session_id: int
    summoned: int
    present: int
    at: str
    left: int = 0


class Attendance(Repository):
    """The marks of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._replacements = Replacements(book)
        self._organisations = Organisations(book)

    def of_session(self, session_id: int) -> dict[int, Mark]:
        """Return the marks of a session, by delegate."""
        rows = self._rows("SELECT delegate_id, mark FROM attendance WHERE session_id = ?", (session_id,))
        return {delegate: Mark(mark) for delegate, mark in rows}

    def of_all(self) -> dict[int, dict[int, Mark]]:
        """Return the marks of every session of the congress that has any, in their order; the committee meets apart.

        Where an alternate was called later, what was noted of the absent one stands for the place, too.
        """
        rows = self._rows(
            "SELECT session_id, delegate_id, mark FROM attendance JOIN session ON session.id = session_id"
            " WHERE removed = 0 AND kind <> 'committee' ORDER BY position, session_id"
        )
        found: dict[int, dict[int, Mark]] = {}
        for session, delegate, mark in rows:
            found.setdefault(session, {})[delegate] = Mark(mark)
        for marks in found.values():
            for one in self._replacements.all():
                mark = mark_of_place(marks.get(one.alternate_id), marks.get(one.absent_id))
                if mark:
                    marks[one.alternate_id] = mark
        return found

    def held_places(self, session_id: int) -> tuple[Delegate, ...]:
        """Return who held the places with a vote at a session: the absent one where the alternate was called later."""
        marks, replacements = self.of_session(session_id), self._replacements
        absent = {made.alternate_id: replacements.absent(made) for made in replacements.all()}
        found: list[Delegate] = []
        for one in replacements.seated():
            before, own = absent.get(one.id), marks.get(one.id)
            is_later = before is not None and mark_of_place(own, marks.get(before.id)) is not own
            found.append(before if before and is_later else one)
        return tuple(found)

    def present_marks(self, session_id: int) -> frozenset[Mark]:
        """Return the marks that count as present at a session, which ended at the latest when another was held."""
        row = self._row("SELECT ended_at FROM session WHERE id = ?", (session_id,))
        held = list(self.of_all())
        has_later = session_id in held and held[-1] != session_id
        return counts_as_present(has_ended=has_later or bool(row and row[0]))

    def hours(self, session_id: int) -> dict[int, datetime]:
        """Return when who came late or left early was noted, by delegate, where that was while the session ran.

        What is noted before or afterwards says nothing of the hour.
        """
        row = self._row("SELECT began_at, ended_at FROM session WHERE id = ?", (session_id,))
        if row is None or not row[0]:
            return {}
        began, ended = (datetime.fromisoformat(one) if one else None for one in row)
        sql = f"SELECT delegate_id, at FROM attendance WHERE session_id = ? AND mark IN ('{Mark.LATE}', '{Mark.LEFT}')"
        noted = {delegate: datetime.fromisoformat(at) for delegate, at in self._rows(sql, (session_id,))}
        return {one: at for one, at in noted.items() if began and began <= at <= (ended or at)}

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
        """Return the places with a vote, alternates holding those of whom they replace.

        Each counts for the organisation directly under the committee, also where a cell of it elected the delegate.
        """
        tops = self._organisations.tops()
        return tuple(
            Place(one.id, tops.get(one.organisation_id or 0), one.source) for one in self._replacements.seated()
        )

    def at_the_door(self) -> AtTheDoor | None:
        """Return who is there by the last session of the congress that was checked in; None before anybody was."""
        held = self.of_all()
        if not held:
            return None
        session_id, marks = list(held.items())[-1]
        row = self._row("SELECT max(at) FROM attendance WHERE session_id = ?", (session_id,))
        places = self.places()
        counted = self.present_marks(session_id)
        present = sum(marks.get(one.id) in counted for one in places)
        left = sum(marks.get(one.id) is Mark.LEFT for one in places) if Mark.LEFT in counted else 0
        return AtTheDoor(session_id, len(places), present, row[0] if row else "", left)

    def quorum(
        self, places: Sequence[Place], marks: Marks, electorate: Electorate, present: frozenset[Mark] = HERE
    ) -> Quorum:
        """Return whether a session with these marks is valid for those who hold a place; now, or of `present_marks`."""
        return quorum(places, marks, self._organisations.directly_under(), electorate, present)

    def deductions(self, electorate: Electorate) -> Mapping[Deduction, int]:
        """Return what attendance at the sessions of the congress takes off the base of its counts."""
        held, places = self.of_all(), self.places()
        running = self._running(held)
        # Who was not marked at the session that runs may still come.
        known = places if running is None else [one for one in places if one.id in running]
        return deductions(known, tuple(held.values()), electorate)

    def _running(self, held: Mapping[int, Mapping[int, Mark]]) -> Mapping[int, Mark] | None:
        """Return the marks of the last session that was checked in, None where that is over or none was."""
        if not held:
            return None
        last, marks = list(held.items())[-1]
        row = self._row("SELECT ended_at FROM session WHERE id = ?", (last,))
        return None if row and row[0] else marks
