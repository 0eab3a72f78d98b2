"""Counting one round: ballots in, who is elected out.

What it is for: the sums, over half of the base, more over half than seats, ties at the last seat, alternates.
What it is not for: reading ballots from a book, wording minutes, joining the rounds of a contest (contest_result).
Invariants: the order of the ballots never matters; no tie is ever broken; never more elected than seats.
Source: Điều 17, 20 and 32 of Quyết định 244-QĐ/TW; Điều 15, 18 and 30 of Quyết định 190-QĐ/TW.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.ballots import Ballot, Reason
from app.rules.figures import percent
from app.rules.packed_ballots import PackedBallots
from app.rules.rounds import Round
from app.rules.rule_sets import Subject
from app.rules.tally import Tally


class Outcome(StrEnum):
    """What a round decides about one candidate."""

    ELECTED = "elected"
    ALTERNATE = "alternate"
    TIED = "tied"
    NOT_ELECTED = "not_elected"


class Next(StrEnum):
    """What the rules open after a round; whether to go on is the electorate's own decision."""

    NONE = "none"
    RUNOFF = "runoff"
    FURTHER = "further"


class TiedFor(StrEnum):
    """What places the tied candidates are tied for."""

    SEATS = "seats"
    ALTERNATES = "alternates"


@dataclass(frozen=True, slots=True)
class Line:
    """One candidate's figures: votes, papers that did not agree, valid papers that count for neither."""

    number: int
    votes: int
    disagree: int
    uncounted: int
    percent: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RoundResult:
    """The outcome of one round. `lines` are in ballot order; `elected` and `alternates` by votes, most first."""

    valid: int
    invalid: int
    invalid_by_reason: Mapping[Reason, int]
    base: int
    needed: int | None
    lines: tuple[Line, ...]
    elected: tuple[int, ...]
    alternates: tuple[int, ...]
    tied: tuple[int, ...]
    tied_for: TiedFor | None
    seats_left: int
    next: Next
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Places:
    """Who fills a number of places, who is tied for the last of them, and who comes after."""

    filled: tuple[int, ...]
    tied: tuple[int, ...]
    rest: tuple[int, ...]


def count(terms: Round, ballots: Iterable[Ballot]) -> RoundResult:
    """Count the ballots of a round from nothing."""
    tally = Tally(terms)
    for ballot in ballots:
        tally.add(ballot)
    return result_of(tally)


def count_packed(terms: Round, papers: PackedBallots) -> RoundResult:
    """Count the papers of a whole file from nothing; the outcome is that of count."""
    tally = Tally(terms)
    tally.add_packed(papers)
    return result_of(tally)


def result_of(tally: Tally) -> RoundResult:
    """Decide a round from its sums (Điều 32 of 244, Điều 30 of 190)."""
    terms = tally.terms
    valid, invalid, sums = tally.sums()
    votes = {number: line[0] for number, line in sums.items()}
    ranked = _eligible(terms, votes)
    seats = _fill(ranked, votes, terms.seats)
    reserve = _Places((), (), ()) if seats.tied else _fill(seats.rest, votes, _alternate_places(terms, seats))
    tied = seats.tied or reserve.tied
    outcomes = _outcomes(terms, seats.filled, reserve.filled, tied)
    left = 0 if terms.indicative else terms.seats - len(seats.filled)
    return RoundResult(
        valid=valid,
        invalid=sum(invalid.values()),
        invalid_by_reason=invalid,
        base=terms.base,
        needed=terms.needed,
        lines=tuple(
            Line(
                number,
                agree,
                disagree,
                valid - agree - disagree,
                percent(agree, terms.base),
                outcomes[number],
            )
            for number, (agree, disagree) in sums.items()
        ),
        elected=seats.filled,
        alternates=reserve.filled,
        tied=tied,
        tied_for=_tied_for(seats, reserve),
        seats_left=left,
        next=_next(tied, left),
        articles=_articles(terms),
    )


def _eligible(terms: Round, votes: Mapping[int, int]) -> tuple[int, ...]:
    """Return those who may be elected, most votes first, equal votes in ballot order; nobody by opinions."""
    if terms.indicative:
        return ()
    needed = terms.needed or 0
    over_half = [number for number in terms.candidates if votes[number] >= needed]
    return tuple(sorted(over_half, key=lambda number: -votes[number]))


def _fill(ranked: Sequence[int], votes: Mapping[int, int], places: int) -> _Places:
    """Fill places from the top; equal votes across the last place fill none of it."""
    if places <= 0:
        return _Places((), (), tuple(ranked))
    if len(ranked) <= places:
        return _Places(tuple(ranked), (), ())
    last, first_out = votes[ranked[places - 1]], votes[ranked[places]]
    if last != first_out:
        return _Places(tuple(ranked[:places]), (), tuple(ranked[places:]))
    above = tuple(number for number in ranked if votes[number] > last)
    tied = tuple(number for number in ranked if votes[number] == last)
    return _Places(above, tied, tuple(number for number in ranked if votes[number] < last))


def _alternate_places(terms: Round, seats: _Places) -> int:
    """Alternates are taken only when every seat is filled (Điều 20 of 244, Điều 18 of 190)."""
    return terms.alternates if len(seats.filled) == terms.seats else 0


def _outcomes(
    terms: Round, elected: Sequence[int], alternates: Sequence[int], tied: Sequence[int]
) -> dict[int, Outcome]:
    outcomes = dict.fromkeys(terms.candidates, Outcome.NOT_ELECTED)
    outcomes.update(dict.fromkeys(elected, Outcome.ELECTED))
    outcomes.update(dict.fromkeys(alternates, Outcome.ALTERNATE))
    outcomes.update(dict.fromkeys(tied, Outcome.TIED))
    return outcomes


def _tied_for(seats: _Places, reserve: _Places) -> TiedFor | None:
    if seats.tied:
        return TiedFor.SEATS
    return TiedFor.ALTERNATES if reserve.tied else None


def _next(tied: Sequence[int], seats_left: int) -> Next:
    if tied:
        return Next.RUNOFF
    return Next.FURTHER if seats_left else Next.NONE


def _articles(terms: Round) -> tuple[str, ...]:
    if terms.indicative:
        return (terms.rules.article(Subject.BALLOT_PAPER),)
    subjects = [Subject.BALLOT_PAPER, Subject.RESULT]
    if terms.alternates:
        subjects.insert(1, Subject.HIGHER_DELEGATES)
    return tuple(terms.rules.article(subject) for subject in subjects)
