"""The votes of cells on classes, as counts alone.

What it is for: one vote for an evaluation: when it was held, of whom, and how many voted for each class.
What it is not for: who voted what, which is nowhere kept; whether the counts agree (rules.class_votes).
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.models.errors import Refused
from app.models.members import ON_THE_LIST
from app.models.repository import Repository
from app.rules.class_votes import ClassVote, VoteMode, check_class_vote, check_met, check_present, check_vote_day
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated, regime_of
from app.rules.evaluation_states import State
from app.rules.findings import finding


@dataclass(frozen=True, slots=True)
class HeldVote:
    """A vote on one evaluation: its counts, how many members were present, and the day."""

    counts: ClassVote
    present: int = 0
    held: date | None = None


class ClassVotes(Repository):
    """The votes of a book."""

    def get(self, evaluation_id: int) -> HeldVote | None:
        """Return the vote on an evaluation, None where none was noted."""
        return self.some([evaluation_id]).get(evaluation_id)

    def some(self, evaluation_ids: list[int]) -> dict[int, HeldVote]:
        """Return the votes on evaluations by their ids."""
        holes = ", ".join("?" for _ in evaluation_ids)
        rows = self._rows(
            "SELECT evaluation_id, way, held, base, present, issued, returned, invalid, votes FROM evaluation_vote"
            f" WHERE evaluation_id IN ({holes})",
            evaluation_ids,
        )
        return {
            id_: HeldVote(
                ClassVote(base, issued, returned, returned - invalid, invalid, _votes(votes), VoteMode(way)),
                present,
                date.fromisoformat(held) if held else None,
            )
            for id_, way, held, base, present, issued, returned, invalid, votes in rows
        }

    def days(self, year: int, organisation_ids: Collection[int] | None = None) -> dict[int, date]:
        """Return the day on which each cell voted on its members in a year, of several the last: of some or of all.

        A cell that noted none is left out.
        """
        where, values = f"year = ? AND {ON_THE_LIST} AND held IS NOT NULL", list[object]([year])
        if organisation_ids is not None:
            where += f" AND organisation_id IN ({', '.join('?' for _ in organisation_ids)})"
            values += organisation_ids
        rows = self._rows(
            "SELECT organisation_id, max(held) FROM evaluation JOIN evaluation_vote ON evaluation_id = evaluation.id"
            f" WHERE {where} GROUP BY 1",
            values,
        )
        return {id_: date.fromisoformat(held) for id_, held in rows}

    def save(self, evaluation_id: int, vote: HeldVote, name: str) -> None:
        """Store the vote on an evaluation of `name`.

        Raises LookupError for an evaluation that is not there, and Refused where its counts cannot be, its day is none
        of the year or yet to come (one that the book has is let be), or the evaluation is proposed.
        """
        self._refuse_locked(evaluation_id)
        counts, before, (year, rated) = vote.counts, self.get(evaluation_id), self._of(evaluation_id)
        scheme = regime_of(year).scheme(rated)
        found = [*check_class_vote(counts, scheme, name), *check_present(counts, vote.present, name)]
        if before is None or vote.held != before.held:
            found += check_vote_day(year, vote.held, name)
            found += check_met(vote.held, name, self.today)
        if wrong := [one for one in found if one.is_error]:
            raise Refused(*wrong)
        values = {
            "way": counts.mode,
            "held": vote.held.isoformat() if vote.held else None,
            "base": counts.base,
            "present": vote.present,
            "issued": counts.issued,
            "returned": counts.returned,
            "invalid": counts.invalid,
            "votes": json.dumps(dict(counts.votes)),
        }
        with self._book.change("evaluation.vote", f"evaluation/{evaluation_id}", **values) as connection:
            columns, holes = ", ".join(values), ", ".join("?" for _ in values)
            connection.execute(
                f"INSERT OR REPLACE INTO evaluation_vote (evaluation_id, {columns}) VALUES (?, {holes})",
                [evaluation_id, *values.values()],
            )

    def remove(self, evaluation_id: int) -> None:
        """Take back a vote that was noted by mistake; raise Refused where its evaluation is proposed or decided."""
        self._refuse_locked(evaluation_id)
        with self._book.change("evaluation.drop_vote", f"evaluation/{evaluation_id}") as connection:
            connection.execute("DELETE FROM evaluation_vote WHERE evaluation_id = ?", (evaluation_id,))

    def _of(self, evaluation_id: int) -> tuple[int, Rated]:
        """Return the year of an evaluation and of what it is; raise LookupError for one that is not there."""
        row = self._row("SELECT year, member_id FROM evaluation WHERE id = ?", (evaluation_id,))
        if row is None:
            raise LookupError(evaluation_id)
        return row[0], Rated.MEMBER if row[1] else Rated.ORGANISATION

    def _refuse_locked(self, evaluation_id: int) -> None:
        """Raise Refused for the vote on what is no longer entered: what was proposed or decided rests on it."""
        row = self._row(
            "SELECT state, coalesce(member.name, organisation.name) FROM evaluation"
            " JOIN organisation ON organisation.id = evaluation.organisation_id"
            " LEFT JOIN member ON member.id = member_id WHERE evaluation.id = ?",
            (evaluation_id,),
        )
        if row and row[0] != State.ENTERED:
            raise Refused(finding("evaluation.not_open", "state", name=row[1]))


def _votes(stored: str) -> dict[QualityClass, int]:
    return {QualityClass(rated): count for rated, count in json.loads(stored).items()}
