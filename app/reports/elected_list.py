"""The list of the elected (danh sách trúng cử) of all contests of a congress.

What it is for: who was elected with how many votes, with what the book tells of them as delegates.
What it is not for: the counting minutes, from whose confirmed rounds it is told; votes of rounds not confirmed.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.models.contests import Contest
from app.models.round_records import Candidate
from app.reports.congress_paper import CongressPaper
from app.reports.known_people import KnownPeople
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text, TextKind
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
        self._people = KnownPeople([one.person for one in self._book.delegates.all()])

    def parts(self) -> Iterator[Part]:
        """Yield the tables in the order of the contests."""
        told = [part for one in self._book.contests.all() if not one.indicative for part in self._contest(one)]
        yield from told or [self._paper.text("nobody")]
        yield self._paper.sealed([self._paper.text("closing")], self._paper.presidium("sign_body"))

    def _contest(self, contest: Contest) -> Iterator[Part]:
        result = self._book.results.of_contest(contest.id)
        if result is None:
            return
        rounds = self._book.rounds.of_contest(contest.id)
        listed = {one.person: one for each in rounds for one in each.candidates}
        for block, winners in (("contest", result.elected), ("alternates", result.alternates)):
            if winners:
                values = {"cuộc bầu": contest.title, "số người": counted(len(winners))}
                yield Table(
                    contest.title,
                    (self._paper.text(block, values),),
                    self._columns(contest),
                    self._rows(winners, listed),
                )
                yield from self._left_to_the_pen([listed[one.person] for one in winners])
        if result.seats_left:
            yield self._paper.text("open", {"cuộc bầu": contest.title, "số người": counted(result.seats_left)})

    def _columns(self, contest: Contest) -> tuple[Column, ...]:
        say = self._paper.say
        terms = self._book.results.terms(self._book.rounds.of_contest(contest.id)[0].id)
        block = "contest_base_deducted" if terms.base != terms.summoned else "contest_base"
        base = {"mẫu số": counted(terms.base), "người bầu": say(f"summoned_{contest.electorate}")}
        return (
            Column(say("column_number"), 11, CellKind.CENTRED),
            Column(say("column_name"), 46),
            Column(say("column_born"), 20, CellKind.CENTRED),
            Column(say("column_post"), 44),
            Column(say("column_votes"), 16, CellKind.FIGURE),
            Column(say("column_percent"), 30, CellKind.FIGURE, say(block, base)),
        )

    def _rows(self, winners: Sequence[Winner], listed: Mapping[int, Candidate]) -> list[tuple[str, ...]]:
        return [
            (
                str(place),
                self._name(one, listed[one.person].name),
                *self._told(listed[one.person]),
                thousands(one.votes),
                one.percent,
            )
            for place, one in enumerate(winners, start=1)
        ]

    def _left_to_the_pen(self, elected: Sequence[Candidate]) -> Iterator[Text]:
        """Yield of whom nothing is told, because several delegates have the name."""
        names = [one.name for one in elected if self._people.of(one) is None]
        for name in dict.fromkeys(names):
            if many := self._people.namesakes(name):
                values = {"số": counted(many), "họ và tên": name}
                yield Text(self._paper.say("namesakes", values), TextKind.NOTE)

    def _name(self, winner: Winner, name: str) -> str:
        if winner.round == 1:
            return name
        return self._paper.say("later_round", {"họ và tên": name, "lần": str(winner.round)})

    def _told(self, one: Candidate) -> tuple[str, str]:
        """Return year of birth and post of the delegate who stood, empty where it is nobody or not told who."""
        person = self._people.of(one)
        if person is None:
            return "", ""
        return str(person.born.year) if person.born else "", ", ".join(
            filter(None, (person.position, person.workplace))
        )
