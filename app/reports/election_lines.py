"""What minutes of a meeting tell of its elections: seats, list, papers, who was elected with how many votes.

What it is for: the same lines in the minutes of the congress and of the first meeting of the committee.
What it is not for: counting minutes, which tell a round whole; rounds that are not confirmed, of which no vote is told.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.models.book import Book
from app.models.contests import BoardRole, Contest
from app.models.round_records import BallotRound, RoundState
from app.reports.congress_paper import CongressPaper
from app.reports.nomination_lines import NominationLines
from app.reports.story import CellKind, Column, Part, Table, Text
from app.rules.contest_result import ContestResult, Winner
from app.rules.figures import counted, thousands
from app.rules.rounds import Deduction, Electorate


class ElectionLines:
    """The lines of one contest; the wording of the paper has the blocks that begin with "contest_"."""

    def __init__(self, paper: CongressPaper) -> None:
        """Tell in the wording of this paper."""
        self._paper, self._book = paper, paper.book
        self._nominations = NominationLines(paper)

    @property
    def told(self) -> frozenset[int]:
        """The ids of the votes by cards that were told so far."""
        return self._nominations.told

    def of(self, contest: Contest) -> Iterator[Part]:
        """Yield what is told of a contest, or that its result is not confirmed."""
        rounds = self._book.rounds.of_contest(contest.id)
        confirmed = [one for one in rounds if one.state is RoundState.CONFIRMED]
        if not confirmed:
            yield self._say("contest_open", {"cuộc bầu": contest.title})
            yield from self._nominations.of(contest)
            return
        yield self._heading(contest, confirmed[0])
        yield from self._nominations.of(contest)
        yield from self._deducted(confirmed[0])
        for one in confirmed:
            yield self._round(one)
        result = self._book.results.of_contest(contest.id)
        if result is None:
            return
        names = {one.person: one.name for each in rounds for one in each.candidates}
        told = [
            ("contest_elected", result.elected),
            ("contest_alternates", result.alternates),
            ("contest_not_elected", self._not_elected(confirmed, result)),
        ]
        for block, people in told:
            if people:
                yield self._table(block, contest, people, names)
        if result.seats_left:
            yield self._say("contest_seats_left", {"số người": counted(result.seats_left)})

    def _heading(self, contest: Contest, first: BallotRound) -> Text:
        figures = first.figures
        values = {
            "cuộc bầu": contest.title,
            "số lượng": counted(figures.seats),
            "danh sách": counted(len(first.candidates)),
            "ban kiểm phiếu": self._board(contest),
        }
        return self._say("contest_heading", values)

    def _board(self, contest: Contest) -> str:
        board = self._book.contests.board(contest.id)
        head = next((one.name for one in board if one.role is BoardRole.HEAD), "")
        if not board:
            return self._paper.say("contest_board_open")
        return self._paper.say("contest_board", {"số người": counted(len(board)), "trưởng ban": head})

    def _round(self, one: BallotRound) -> Text:
        result, figures = self._book.results.count(one.id), one.figures
        values = {
            "lần": str(one.number),
            "phát ra": counted(figures.issued),
            "thu về": counted(figures.returned),
            "hợp lệ": counted(result.valid),
            "không hợp lệ": counted(result.invalid),
        }
        return self._say("contest_round", values)

    def _deducted(self, first: BallotRound) -> Iterator[Text]:
        """Yield who is not counted in the base, and what the base is, where anybody is not."""
        terms, say = self._book.results.terms(first.id), self._paper.say
        listed = [
            say("deducted_item", {"số người": f"{counted(people)} đồng chí", "đối tượng": say(f"deduction_{category}")})
            for category in Deduction
            if (people := terms.deductions.get(category, 0))
        ]
        if listed:
            values = {"số người": counted(terms.summoned - terms.base), "danh sách": "; ".join(listed)}
            yield self._say("contest_deducted", values | {"mẫu số": counted(terms.base)})

    def _not_elected(self, confirmed: Sequence[BallotRound], result: ContestResult) -> list[Winner]:
        """Return who was not elected, each with the votes of the last round they stood in, most votes first."""
        won = {one.person for one in (*result.elected, *result.alternates)}
        last: dict[int, Winner] = {}
        for one in confirmed:
            people = {each.number: each.person for each in one.candidates}
            for line in self._book.results.count(one.id).lines:
                person = people[line.number]
                if person not in won:
                    last[person] = Winner(person, one.number, line.votes, line.percent)
        return sorted(last.values(), key=lambda one: -one.votes)

    def asked(self, contest: Contest) -> Iterator[Text]:
        """Yield what came of an indicative ballot, in which nobody is elected: one line for each round."""
        for one in self._book.rounds.of_contest(contest.id):
            if one.state is not RoundState.CONFIRMED:
                continue
            result, names = self._book.results.count(one.id), {each.number: each.name for each in one.candidates}
            lines = sorted(result.lines, key=lambda line: -line.votes)
            values = {
                "cuộc bầu": contest.title,
                "người được hỏi": self._voters(contest),
                "danh sách": counted(len(one.candidates)),
                "phát ra": counted(one.figures.issued),
                "thu về": counted(one.figures.returned),
                "hợp lệ": counted(result.valid),
                "không hợp lệ": counted(result.invalid),
                "kết quả": "; ".join(f"{names[line.number]} {counted(line.votes)} ({line.percent}%)" for line in lines),
            }
            yield self._say("contest_asked", values)

    def _voters(self, contest: Contest) -> str:
        return self._paper.say(f"summoned_{contest.electorate}")

    def _base(self, contest: Contest) -> str:
        """Return of whom the shares are told."""
        first = self._book.rounds.of_contest(contest.id)[0]
        terms = self._book.results.terms(first.id)
        block = "contest_base_deducted" if terms.base != terms.summoned else "contest_base"
        return self._paper.say(block, {"mẫu số": counted(terms.base), "người bầu": self._voters(contest)})

    def _table(self, block: str, contest: Contest, winners: Sequence[Winner], names: Mapping[int, str]) -> Table:
        say = self._paper.say
        lead = self._say(block, {"số người": counted(len(winners))})
        columns = (
            Column(say("column_number"), 13, CellKind.CENTRED),
            Column(say("column_name"), 74),
            Column(say("column_votes"), 26, CellKind.FIGURE),
            Column(say("column_percent"), 52, CellKind.FIGURE, self._base(contest)),
        )
        rows = [
            (str(place), names[one.person], thousands(one.votes), one.percent)
            for place, one in enumerate(winners, start=1)
        ]
        return Table(contest.title, (lead,), columns, rows)

    def _say(self, block: str, values: Mapping[str, str]) -> Text:
        return self._paper.text(block, values)


def asked_of(book: Book, *, by_committee: bool) -> list[Contest]:
    """Return the indicative ballots of the committee's meeting, or of the congress."""
    asked = (one for one in book.contests.all() if one.indicative)
    return [one for one in asked if (one.electorate is Electorate.COMMITTEE) == by_committee]


def contests_of(book: Book, *, by_committee: bool) -> list[Contest]:
    """Return the contests that elect somebody: those of the committee's meeting, or those of the congress."""
    elected = (one for one in book.contests.all() if not one.indicative)
    return [one for one in elected if (one.electorate is Electorate.COMMITTEE) == by_committee]
