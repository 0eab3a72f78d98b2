"""The result of a contest: its rounds together.

What it is for: who is elected in which round, alternates in their order, what is still open.
What it is not for: counting one round (counting).
Source: election-rules 7.7 and 7.8; Điều 20 and 32 of Quyết định 244-QĐ/TW, Điều 18 and 30 of Quyết định 190-QĐ/TW.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.rules.counting import Line, Next, RoundResult, TiedFor
from app.rules.rounds import RoundKind


@dataclass(frozen=True, slots=True)
class CountedRound:
    """One counted round; `people` gives, for each printed number, who that is in the whole contest."""

    number: int
    kind: RoundKind
    fills_alternates: bool
    result: RoundResult
    people: dict[int, int]

    def line(self, printed: int) -> Line:
        """Return the figures of the candidate with this printed number."""
        return next(line for line in self.result.lines if line.number == printed)


@dataclass(frozen=True, slots=True)
class Winner:
    """Somebody elected (or made an alternate), the round that did it and their votes in it."""

    person: int
    round: int
    votes: int
    percent: str


@dataclass(frozen=True, slots=True)
class EqualVotes:
    """The votes by which people are tied: the round they were given in, how many, their share of its base.

    `is_again` where that round is a run-off and the last one counted, so that the electorate decides whether to hold
    another; otherwise none was held among these people yet, and one must be (election-rules 7.4, 7.7).
    """

    round: int
    votes: int
    percent: str
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class ContestResult:
    """All rounds of a contest together; `next` is what the rules still open, `equal` the votes of those tied."""

    elected: tuple[Winner, ...]
    alternates: tuple[Winner, ...]
    seats_left: int
    alternates_left: int
    next: Next
    next_fills_alternates: bool
    next_people: tuple[int, ...]
    equal: EqualVotes | None = None

    @property
    def is_tied_again(self) -> bool:
        """Whether those tied stood in the run-off just counted: to hold another is the electorate's choice."""
        return self.equal is not None and self.equal.is_again


@dataclass(frozen=True, slots=True)
class _Tie:
    """Equal votes across the last place: who, whether the place is an alternate's, by what votes."""

    people: tuple[int, ...] = ()
    for_alternates: bool = False
    equal: EqualVotes | None = None


def combine(
    seats: int, alternates: int, rounds: Iterable[CountedRound], *, runoff_orders_alternates: bool = True
) -> ContestResult:
    """Join the rounds of a contest, in their order; `seats` and `alternates` are those of the first round.

    `runoff_orders_alternates` is the rule set's answer to who comes first after a run-off (election-rules 7.7).
    """
    elected: list[Winner] = []
    reserve: list[Winner] = []
    ballot: list[CountedRound] = []
    tied = _Tie()
    for counted in rounds:
        ballot = [*ballot, counted] if counted.kind is RoundKind.RUNOFF else [counted]
        named = [_winner(counted, number) for number in counted.result.elected]
        (reserve if counted.fills_alternates else elected).extend(named)
        reserve.extend(_winner(counted, number) for number in counted.result.alternates)
        tied = _open_tie(counted)
        if len(elected) == seats and not tied.people:
            more, tied = _left_over(
                ballot,
                (*elected, *reserve),
                alternates - len(reserve),
                ordered_by=ballot if runoff_orders_alternates else ballot[:1],
            )
            reserve.extend(more)
    seats_left = seats - len(elected)
    alternates_left = alternates - len(reserve)
    return ContestResult(
        tuple(elected),
        tuple(reserve),
        seats_left,
        alternates_left,
        _opened(tied, still_open=bool(ballot) and seats_left + alternates_left > 0),
        next_fills_alternates=tied.for_alternates if tied.people else not seats_left and alternates_left > 0,
        next_people=tied.people,
        equal=tied.equal,
    )


def _winner(counted: CountedRound, printed: int) -> Winner:
    line = counted.line(printed)
    return Winner(counted.people[printed], counted.number, line.votes, line.percent)


def _opened(tied: _Tie, *, still_open: bool) -> Next:
    if tied.people:
        return Next.RUNOFF
    return Next.FURTHER if still_open else Next.NONE


def _open_tie(counted: CountedRound) -> _Tie:
    """Return the tie that a round left open, if any."""
    if not counted.result.tied:
        return _Tie()
    people = tuple(counted.people[number] for number in counted.result.tied)
    for_alternates = counted.fills_alternates or counted.result.tied_for is TiedFor.ALTERNATES
    return _Tie(people, for_alternates, _equal(people, counted, is_again=counted.kind is RoundKind.RUNOFF))


def _equal(people: Sequence[int], counted: CountedRound, *, is_again: bool = False) -> EqualVotes:
    """Return the votes that these people share in a round."""
    line = next(line for line in counted.result.lines if counted.people[line.number] in people)
    return EqualVotes(counted.number, line.votes, line.percent, is_again)


def _left_over(
    ballot: Sequence[CountedRound], winners: Sequence[Winner], places: int, *, ordered_by: Sequence[CountedRound]
) -> tuple[list[Winner], _Tie]:
    """Fill alternate places, after a run-off, from those over half in the ballot it followed; never across a tie.

    `ballot` is that ballot and its run-offs: who lost one comes before those with fewer votes in the ballot itself.
    """
    first, *runoffs = ballot
    if places <= 0 or not runoffs:
        return [], _Tie()
    taken = {winner.person for winner in winners}
    votes = {
        line.number: _votes_of(first.people[line.number], ordered_by)
        for line in first.result.lines
        if first.people[line.number] not in taken and line.votes >= (first.result.needed or 0)
    }
    ranked = sorted(votes, key=lambda number: votes[number], reverse=True)
    if len(ranked) <= places or votes[ranked[places - 1]] > votes[ranked[places]]:
        return [_winner(first, number) for number in ranked[:places]], _Tie()
    last = votes[ranked[places]]
    tied = tuple(first.people[number] for number in ranked if votes[number] == last)
    above = [_winner(first, number) for number in ranked if votes[number] > last]
    told_by = [one for one in ordered_by if set(tied) <= set(one.people.values())][-1]
    return above, _Tie(tied, for_alternates=True, equal=_equal(tied, told_by, is_again=told_by is ballot[-1]))


def _votes_of(person: int, ballot: Sequence[CountedRound]) -> tuple[int, ...]:
    """Return somebody's votes in a ballot and in each of its run-offs they stood in."""
    return tuple(
        line.votes for counted in ballot for line in counted.result.lines if counted.people[line.number] == person
    )
