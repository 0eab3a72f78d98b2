"""The list of the elected (danh sách trúng cử) of all contests of a congress.

What it is for: who was elected with how many votes, with what the book tells of them as delegates.
What it is not for: the counting minutes, from whose confirmed rounds it is told; votes of rounds not confirmed.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.models.contests import Contest
from app.reports.congress_paper import CongressPaper
from app.reports.known_people import known_by_name
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table
from app.rules.contest_result import Winner
from app.rules.figures import counted, thousands


def story_of(source: Source) -> Story:
    """Return the list of the elected."""
    paper = CongressPaper(source)
    return paper.story(_Elected(paper).parts())


class _Elected:
    """One table a contest, another for its alternates."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book
        self._people = known_by_name([one.person for one in self._book.delegates.all()])

    def parts(self) -> Iterator[Part]:
        """Yield the tables in the order of the contests."""
        told = [part for one in self._book.contests.all() if not one.indicative for part in self._contest(one)]
        yield from told or [self._paper.text("nobody")]
        yield Signed((self._paper.text("closing"),), ((Signer(self._paper.say("sign_body")),),))

    def _contest(self, contest: Contest) -> Iterator[Part]:
        result = self._book.results.of_contest(contest.id)
        if result is None:
            return
        rounds = self._book.rounds.of_contest(contest.id)
        names = {one.person: one.name for each in rounds for one in each.candidates}
        for block, winners in (("contest", result.elected), ("alternates", result.alternates)):
            if winners:
                values = {"cuộc bầu": contest.title, "số người": counted(len(winners))}
                yield Table(
                    contest.title, (self._paper.text(block, values),), self._columns(), self._rows(winners, names)
                )
        if result.seats_left:
            yield self._paper.text("open", {"cuộc bầu": contest.title, "số người": counted(result.seats_left)})

    def _columns(self) -> tuple[Column, ...]:
        say = self._paper.say
        return (
            Column(say("column_number"), 11, CellKind.CENTRED),
            Column(say("column_name"), 50),
            Column(say("column_born"), 20, CellKind.CENTRED),
            Column(say("column_post"), 52),
            Column(say("column_votes"), 16, CellKind.FIGURE),
            Column(say("column_percent"), 18, CellKind.FIGURE),
        )

    def _rows(self, winners: Sequence[Winner], names: Mapping[int, str]) -> list[tuple[str, ...]]:
        return [
            (str(place), self._name(one, names), *self._told(names[one.person]), thousands(one.votes), one.percent)
            for place, one in enumerate(winners, start=1)
        ]

    def _name(self, winner: Winner, names: Mapping[int, str]) -> str:
        name = names[winner.person]
        if winner.round == 1:
            return name
        return self._paper.say("later_round", {"họ và tên": name, "lần": str(winner.round)})

    def _told(self, name: str) -> tuple[str, str]:
        """Return year of birth and post of a delegate of this name, empty where none or several have it."""
        person = self._people.get(name)
        if person is None:
            return "", ""
        return str(person.born.year) if person.born else "", ", ".join(
            filter(None, (person.position, person.workplace))
        )
