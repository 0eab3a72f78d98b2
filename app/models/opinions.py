"""Asking the congress by an indicative ballot whom of the floor a list that is too long should keep.

What it is for: the indicative contest of a contest, and the cut that its confirmed result makes.
What it is not for: counting it, which is a contest like any other with its helper team, and the cut rule
(rules.nominations).
"""

from dataclasses import dataclass

from app.models.congresses import Congresses
from app.models.contests import USUAL_PASSES, Contest, Contests
from app.models.errors import Refused
from app.models.nomination_records import Nomination
from app.models.nominations import Nominations
from app.models.repository import Changes, Repository
from app.models.results import Results
from app.models.round_records import Candidate, Figures, Ordered, RoundState, last_standing
from app.models.rounds import Rounds
from app.rules.findings import Finding, finding
from app.rules.nominations import Cut, Event, Source, Standing, cut, floor_places


@dataclass(frozen=True, slots=True)
class Opinion:
    """The indicative contest that was asked, and whether its result is confirmed."""

    contest_id: int
    is_confirmed: bool


class Opinions(Repository):
    """The opinions asked in a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._contests, self._rounds, self._results = Contests(book), Rounds(book), Results(book)
        self._nominations, self._congresses = Nominations(book), Congresses(book)

    def of_contest(self, contest_id: int) -> Opinion | None:
        """Return the opinion asked about a contest, None where none was, or its contest was taken off."""
        sql = (
            "SELECT indicative_id FROM opinion_asked JOIN contest ON contest.id = indicative_id"
            " WHERE contest_id = ? AND removed = 0"
        )
        row = self._row(sql, (contest_id,))
        if row is None:
            return None
        rounds = self._rounds.of_contest(row[0])
        return Opinion(row[0], last_standing(rounds).state is RoundState.CONFIRMED)

    def places(self, contest_id: int) -> int:
        """Return how many nominees from the floor the list has room for."""
        seats = self._nominations.round_of(contest_id).figures.seats
        nominees = [one.nominee for one in self._nominations.of_contest(contest_id)]
        return floor_places(self._congresses.get().rule_set, seats, nominees)

    def floor(self, contest_id: int) -> tuple[Nomination, ...]:
        """Return who of the floor is on the list now."""
        made = self._nominations.of_contest(contest_id)
        return tuple(
            one for one in made if one.source is not Source.COMMITTEE and one.nominee.standing is Standing.LISTED
        )

    def ask(self, contest_id: int) -> int:
        """Make the indicative contest about who came from the floor; return its id. Raises Refused for nobody."""
        floor = self.floor(contest_id)
        if not floor:
            raise Refused(finding("nomination.nobody_to_ask"))
        about = self._contests.get(contest_id)
        title = f"về người ứng cử, được đề cử {about.title}"
        asked = Contest(title, about.office, about.electorate, USUAL_PASSES, indicative=True)
        with self._book.together():
            made = self._contests.add(asked)
            round_id = self._rounds.begin_first(
                made, Figures(len(floor), summoned=self._nominations.summoned(contest_id))
            )
            self._rounds.set_candidates(round_id, [Candidate(one.name, one.note) for one in floor], Ordered.BY_NAME)
            with self._book.change("nomination.ask", f"contest/{contest_id}", asked=made) as connection:
                connection.execute("DELETE FROM opinion_asked WHERE contest_id = ?", (contest_id,))
                connection.execute(
                    "INSERT INTO opinion_asked (contest_id, indicative_id) VALUES (?, ?)", (contest_id, made)
                )
        return made

    def outcome(self, contest_id: int) -> Cut:
        """Return whom the opinion keeps and whom not, by name and note; raise Refused before it is confirmed."""
        opinion = self.of_contest(contest_id)
        if opinion is None or not opinion.is_confirmed:
            raise Refused(finding("nomination.no_opinion"))
        stored = last_standing(self._rounds.of_contest(opinion.contest_id))
        votes = {line.number: line.votes for line in self._results.count(stored.id).lines}
        listed = {_key(one.name, one.note) for one in self.floor(contest_id)}
        asked = {_key(one.name, one.note): votes[one.number] for one in stored.candidates}
        standing = {key: count for key, count in asked.items() if key in listed}
        return cut(standing, self.places(contest_id))

    def take(self, contest_id: int) -> tuple[Finding, ...]:
        """Cut the list by the opinion; return the tie that the congress has to decide, if there is one."""
        found = self.outcome(contest_id)
        gone = [one for one in self.floor(contest_id) if _key(one.name, one.note) in found.gone]
        with self._book.together():
            for one in gone:
                self._nominations.happen(one.id, Event.CUT)
        names = ", ".join(key.replace("\t", ", ") for key in found.tied)
        return (finding("nomination.tie", names=names),) if found.tied else ()


def _key(name: str, note: str) -> str:
    return f"{name}\t{note}" if note else name
