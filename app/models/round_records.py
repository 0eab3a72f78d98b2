"""A round as it is stored: its list, its figures, its state.

What it is for: the records that pages, reports and commands read.
What it is not for: reading and writing them (rounds).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.models.errors import Refused
from app.rules.closing import Papers
from app.rules.findings import finding
from app.rules.later_rounds import LaterRound
from app.rules.rounds import Deduction, Electorate, Marking, Round, RoundKind, marking_for
from app.rules.rule_sets import RuleSet
from app.rules.tally_sheets import CountedBy


class Ordered(StrEnum):
    """How a list is ordered: by given name in Vietnamese order, or by hand."""

    BY_NAME = "by_name"
    BY_HAND = "by_hand"


class RoundState(StrEnum):
    """How far a round is."""

    PREPARING = "preparing"
    ENTRY = "entry"
    CLOSED = "closed"
    CONFIRMED = "confirmed"
    ANNULLED = "annulled"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One line of the list; `number` as printed; `person` is the same through all rounds, 0 before it is stored."""

    name: str
    note: str = ""
    number: int = 0
    person: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What is counted before any paper is opened: people and papers of a round."""

    seats: int
    alternates: int = 0
    summoned: int = 0
    deductions: Mapping[Deduction, int] = field(default_factory=dict[Deduction, int])
    present: int = 0
    issued: int = 0
    returned: int = 0

    @property
    def papers(self) -> Papers:
        """People present and papers, as the closing rules read them."""
        return Papers(self.present, self.issued, self.returned)


@dataclass(frozen=True, slots=True)
class BallotRound:
    """One round as it is stored."""

    id: int
    contest_id: int
    number: int
    kind: RoundKind
    fills_alternates: bool
    state: RoundState
    figures: Figures
    candidates: tuple[Candidate, ...]
    ordered: Ordered
    minutes_number: str
    annulled_reason: str
    began_at: str
    closed_at: str
    counted_by: CountedBy = CountedBy.PAPERS
    indicative: bool = False
    is_repeat: bool = False
    """Whether the whole election is held again, because every round before was annulled (election-rules 7.9)."""

    @property
    def marking(self) -> Marking:
        """How the papers are marked, by the length of the list."""
        return marking_for(len(self.candidates), self.figures.seats)

    @property
    def as_later(self) -> LaterRound:
        """The round as the rules on later rounds read it."""
        people = {one.person: one.name for one in self.candidates}
        return LaterRound(self.kind, self.figures.seats, self.figures.alternates, people, self.fills_alternates)

    def batch_place(self, batch: int | str) -> str:
        """Return the place of the window where a batch is entered: papers, or the sheet of a count by hand."""
        return f"{'sheet' if self.counted_by is CountedBy.SHEETS else 'entry'}/{self.id}/{batch}"

    def terms(self, rules: RuleSet, electorate: Electorate) -> Round:
        """Return what the round is counted by."""
        figures = self.figures
        return Round(
            rules=rules,
            electorate=electorate,
            kind=self.kind,
            seats=figures.seats,
            candidates=tuple(candidate.number for candidate in self.candidates),
            marking=self.marking,
            summoned=figures.summoned,
            deductions=figures.deductions,
            alternates=figures.alternates,
            indicative=self.indicative,
        )


COLUMNS = (
    "id, contest_id, number, kind, fills_alternates, seats, alternates, summoned, present, issued, returned,"
    " ordered, minutes_number,"
    " coalesce(annulled_reason, ''), coalesce(began_at, ''), coalesce(closed_at, ''),"
    " EXISTS (SELECT 1 FROM confirmation WHERE round_id = round.id),"
    " EXISTS (SELECT 1 FROM ballot WHERE round_id = round.id)"
    " OR EXISTS (SELECT 1 FROM tally_sheet WHERE round_id = round.id),"
    " counted_by, (SELECT indicative FROM contest WHERE contest.id = contest_id),"
    " number > 1 AND NOT EXISTS (SELECT 1 FROM round AS earlier WHERE earlier.contest_id = round.contest_id"
    " AND earlier.number < round.number AND earlier.annulled_reason IS NULL)"
)


def round_of(
    row: tuple[Any, ...], candidates: tuple[Candidate, ...], deductions: Mapping[Deduction, int]
) -> BallotRound:
    """Return the record of a row of COLUMNS with its list and deductions.

    Every name of an indicative ballot may be agreed to, so its seats are its names: none can be one too many.
    """
    id_, contest_id, number, kind, fills_alternates, seats, alternates, summoned, present, issued, returned = row[:11]
    ordered, minutes_number, annulled_reason, began_at, closed_at, confirmed, keyed, *rest = row[11:]
    counted_by, indicative, is_repeat = rest
    seats = max(1, len(candidates)) if indicative else seats
    return BallotRound(
        id=id_,
        contest_id=contest_id,
        number=number,
        kind=RoundKind(kind),
        fills_alternates=bool(fills_alternates),
        state=_state(annulled_reason, closed_at, confirmed=bool(confirmed), keyed=bool(keyed)),
        figures=Figures(seats, alternates, summoned, deductions, present, issued, returned),
        candidates=candidates,
        ordered=Ordered(ordered),
        minutes_number=minutes_number,
        annulled_reason=annulled_reason,
        began_at=began_at,
        closed_at=closed_at,
        counted_by=CountedBy(counted_by),
        indicative=bool(indicative),
        is_repeat=bool(is_repeat),
    )


def first_ballot(rounds: tuple[BallotRound, ...]) -> BallotRound:
    """Return the round that says what a contest elects: the first that was not annulled, otherwise the first."""
    return next((one for one in rounds if one.state is not RoundState.ANNULLED), rounds[0])


def last_standing(rounds: tuple[BallotRound, ...]) -> BallotRound:
    """Return the round that is worked on: the last that was not annulled, otherwise the last."""
    return next((one for one in reversed(rounds) if one.state is not RoundState.ANNULLED), rounds[-1])


def refuse_closed(stored: BallotRound) -> None:
    """Raise Refused where nothing below a round changes any more: closed, confirmed or annulled."""
    codes = {
        RoundState.CONFIRMED: "round.confirmed",
        RoundState.ANNULLED: "round.annulled",
        RoundState.CLOSED: "round.closed",
    }
    if stored.state in codes:
        raise Refused(finding(codes[stored.state]))


def _state(annulled_reason: str, closed_at: str, *, confirmed: bool, keyed: bool) -> RoundState:
    if annulled_reason:
        return RoundState.ANNULLED
    if confirmed:
        return RoundState.CONFIRMED
    if closed_at:
        return RoundState.CLOSED
    return RoundState.ENTRY if keyed else RoundState.PREPARING
