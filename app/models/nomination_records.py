"""Who was put forward for a contest, as it is stored.

What it is for: reading nominations with what happened to each, and the names that stand on a list now.
What it is not for: changing them (nominations), and what may follow what (rules.nominations).
"""

from dataclasses import dataclass

from app.models.repository import Repository
from app.rules.nominations import Event, Nominee, Source, final_list


@dataclass(frozen=True, slots=True)
class Nomination:
    """One name put forward; `nominator` is who did so from the floor; `votes` belong to the events that have one."""

    name: str
    source: Source = Source.COMMITTEE
    note: str = ""
    nominator: str = ""
    events: tuple[Event, ...] = ()
    votes: tuple[int, ...] = ()
    id: int = 0

    @property
    def nominee(self) -> Nominee:
        """Return the nomination as the rules see it."""
        return Nominee(self.name, self.source, self.events, self.note)


class NominationRecords(Repository):
    """The nominations of a book, to read."""

    def of_contest(self, contest_id: int) -> tuple[Nomination, ...]:
        """Return the nominations of a contest in the order in which they were made."""
        sql = (
            "SELECT name, source, note, nominator, id FROM nomination"
            " WHERE contest_id = ? AND removed = 0 ORDER BY position, id"
        )
        return tuple(self._record(*row) for row in self._rows(sql, (contest_id,)))

    def get(self, nomination_id: int) -> Nomination:
        """Return one nomination, removed ones too; raise LookupError for none."""
        sql = "SELECT name, source, note, nominator, id FROM nomination WHERE id = ?"
        row = self._row(sql, (nomination_id,))
        if row is None:
            raise LookupError(nomination_id)
        return self._record(*row)

    def listed_names(self, contest_id: int) -> tuple[str, ...]:
        """Return who stands on the list of a contest, in the order in which they were put forward."""
        return tuple(one.name for one in final_list([one.nominee for one in self.of_contest(contest_id)]))

    def _record(self, name: str, source: str, note: str, nominator: str, id_: int) -> Nomination:
        sql = "SELECT event, vote_id FROM nomination_event WHERE nomination_id = ? AND removed = 0 ORDER BY id"
        rows = self._rows(sql, (id_,))
        events = tuple(Event(event) for event, _ in rows)
        return Nomination(name, Source(source), note, nominator, events, tuple(row[1] or 0 for row in rows), id_)
