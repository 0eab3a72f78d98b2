"""The round that the rules open after the confirmed ones: who stands, for how many places.

What it is for: everything `rounds.begin_next` needs, and what it refuses.
What it is not for: its words (ui), deciding that something is open (rules.contest_result), or whether to vote
again (the electorate).
Source: election-rules 7.4, 7.5, 7.7; Điều 20 and 32 of Quyết định 244-QĐ/TW, Điều 18 and 30 of Quyết định 190-QĐ/TW.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.models.contests import Office
from app.models.round_records import BallotRound, Figures, RoundState
from app.rules.contest_result import ContestResult
from app.rules.counting import Next
from app.rules.findings import Finding
from app.rules.later_rounds import LaterRound, OpenPlaces, check_later
from app.rules.rounds import RoundKind


@dataclass(frozen=True, slots=True)
class NextRound:
    """A round to be opened; `people` are those on its list, by their number in the whole contest.

    `is_again` for a run-off among those whom a run-off left tied: whether to hold it is the electorate's choice.
    """

    kind: RoundKind
    figures: Figures
    people: tuple[int, ...]
    fills_alternates: bool
    is_again: bool = False

    @property
    def is_choice(self) -> bool:
        """Whether the electorate decides to hold it; a first run-off must be held (election-rules 7.4, 7.5)."""
        return self.is_again or self.kind is RoundKind.FURTHER


def next_round(result: ContestResult | None, rounds: Sequence[BallotRound]) -> NextRound | None:
    """Return the round that is open now, or None; after an annulled first ballot that is the same one again."""
    last = rounds[-1]
    if last.state not in {RoundState.CONFIRMED, RoundState.ANNULLED}:
        return None
    if result is None:
        whole = _last_whole(rounds)
        people = tuple(one.person for one in whole.candidates)
        return NextRound(RoundKind.FURTHER, _without_papers(whole.figures), people, fills_alternates=False)
    if result.next is Next.NONE:
        return None
    for_alternates = result.next_fills_alternates
    seats = result.alternates_left if for_alternates else result.seats_left
    alternates = 0 if for_alternates else result.alternates_left
    figures = replace(_without_papers(last.figures), seats=seats, alternates=alternates)
    if result.next is Next.RUNOFF:
        return NextRound(RoundKind.RUNOFF, figures, result.next_people, for_alternates, result.is_tied_again)
    return NextRound(RoundKind.FURTHER, figures, _not_elected(result, rounds), for_alternates)


def is_the_rule(office: Office, result: ContestResult | None, rounds: Sequence[BallotRound]) -> bool:
    """Whether what is open is held by rule: the first further round for the delegates that were allotted.

    Only after it is going on the electorate's choice (election-rules 7.5: «thì bầu tiếp»).
    """
    if office is not Office.DELEGATES or result is None or result.next is not Next.FURTHER:
        return False
    held = [one for one in rounds if one.state in {RoundState.CLOSED, RoundState.CONFIRMED} and not one.is_repeat]
    return not result.next_fills_alternates and all(one.kind is not RoundKind.FURTHER for one in held)


def left_open(result: ContestResult, rounds: Sequence[BallotRound]) -> OpenPlaces:
    """Return what the confirmed rounds of a contest leave open, as the rules on later rounds read it."""
    names = {one.person: one.name for each in rounds for one in each.candidates}
    is_runoff = result.next is Next.RUNOFF
    return OpenPlaces(
        kind=None if result.next is Next.NONE else RoundKind.RUNOFF if is_runoff else RoundKind.FURTHER,
        seats=result.seats_left,
        alternates=result.alternates_left,
        placed={winner.person: names[winner.person] for winner in (*result.elected, *result.alternates)},
        tied={person: names[person] for person in result.next_people} if is_runoff else {},
        fills_alternates=result.next_fills_alternates,
        known=set(names),
    )


def check_begun(result: ContestResult | None, rounds: Sequence[BallotRound], begun: LaterRound) -> Iterator[Finding]:
    """Yield why a round cannot be opened after these: where nobody was elected only the same one again is open."""
    if result is not None:
        yield from check_later(begun, left_open(result, rounds))
        return
    same_again = OpenPlaces(RoundKind.FURTHER, begun.seats, begun.alternates, placed={}, tied={})
    yield from check_later(begun, same_again)


def _last_whole(rounds: Sequence[BallotRound]) -> BallotRound:
    """Return the last round that was for all places of the contest, as the first one was."""
    first = rounds[0]
    places = (first.figures.seats, first.figures.alternates)
    whole = [
        one
        for one in rounds
        if one.kind is not RoundKind.RUNOFF and (one.figures.seats, one.figures.alternates) == places
    ]
    return whole[-1]


def _without_papers(figures: Figures) -> Figures:
    """Keep who was summoned and taken off; who is there now and the papers are counted anew."""
    return replace(figures, present=0, issued=0, returned=0)


def _not_elected(result: ContestResult, rounds: Sequence[BallotRound]) -> tuple[int, ...]:
    """Return the people of the last whole list, in its order, who have no place yet."""
    lists = [one for one in rounds if one.state is RoundState.CONFIRMED and one.kind is not RoundKind.RUNOFF]
    placed = {winner.person for winner in (*result.elected, *result.alternates)}
    return tuple(one.person for one in lists[-1].candidates if one.person not in placed) if lists else ()
