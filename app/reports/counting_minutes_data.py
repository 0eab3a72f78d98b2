"""What the counting minutes are made of, as plain values.

What it is for: everything the document says stands here, so that it can be built without a book.
What it is not for: reading a book (from_book), words (counting_minutes_words), layout (counting_minutes).
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.contests import BoardMember, Office
from app.models.round_records import Candidate
from app.rules.ballots import Reason
from app.rules.closing import Papers
from app.rules.counting import Next, RoundResult, TiedFor
from app.rules.rounds import Round, RoundKind
from app.rules.tally_sheets import CountedBy


@dataclass(frozen=True, slots=True)
class Earlier:
    """Somebody elected, or made an alternate, by the votes of another round of this contest."""

    name: str
    round: int
    votes: int
    percent: str
    is_alternate: bool = False


@dataclass(frozen=True, slots=True)
class StillOpen:
    """What is open after this round: for how many places, and between whom where votes are equal.

    Equal votes stand with their percent, and `round` where another round gave them; `is_again` after a run-off that was
    held for the same places; `is_rule` where the seats left are voted on again without being asked.
    """

    next: Next
    places: int = 0
    for_alternates: bool = False
    names: tuple[str, ...] = ()
    votes: int = 0
    percent: str = ""
    round: int = 0
    is_again: bool = False
    is_rule: bool = False


@dataclass(frozen=True, slots=True)
class Warned:
    """What a rule warned of, and why the electorate held to it all the same."""

    says: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A result that had been confirmed and was opened again: when it was confirmed and opened, its digest, why."""

    confirmed: datetime
    opened: datetime
    digest: str
    reason: str


@dataclass(frozen=True, slots=True)
class Annulled:
    """An earlier round of the contest that was annulled, and why."""

    round: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingMinutes:
    """One round of one contest, ready to be put on paper. What is not known is "" or None and is left to the pen.

    `contest` is what is elected ("Ban Chấp hành Đảng bộ khóa IX"); `superior` stands at the head of a cell only, as
    Hướng dẫn 36-HD/VPTW has it; `meeting` names the meeting where a committee
    votes; `presidium` is who signs for the presidium; `still_open` is the contest's state after all its rounds,
    None where this round alone decides it; `earlier` are those whom other rounds elected; `annulled` is why this round
    itself was annulled, `annulled_before` the rounds before it that were; `is_reworded` where an office changed the
    wording after the result was confirmed.
    """

    committee: str
    congress: str
    contest: str
    office: Office
    terms: Round
    candidates: tuple[Candidate, ...]
    papers: Papers
    result: RoundResult
    superior: str = ""
    meeting: str = ""
    term: str = ""
    body: str = "Ban kiểm phiếu"
    minutes_number: str = ""
    place: str = ""
    day: date | None = None
    began: datetime | None = None
    closed: datetime | None = None
    reported: datetime | None = None
    board: tuple[BoardMember, ...] = ()
    presidium: str = ""
    round_number: int = 1
    fills_alternates: bool = False
    earlier: tuple[Earlier, ...] = ()
    still_open: StillOpen | None = None
    warnings: tuple[Warned, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    annulled: str = ""
    annulled_before: tuple[Annulled, ...] = ()
    is_stopped: bool = False
    stop_reason: str = ""
    other_reasons: tuple[str, ...] = ()
    digest: str = ""
    journal_head: tuple[int, str] = (0, "")
    """The entry of the journal that confirmed the result, and its digest."""
    counted_by: CountedBy = CountedBy.PAPERS
    copies: int | None = None
    all_members_sign: bool = False
    is_rehearsal: bool = False
    is_reworded: bool = False

    @property
    def foreign(self) -> int:
        """Papers that came back and were not issued by the board."""
        return self.result.invalid_by_reason.get(Reason.FOREIGN_PAPER, 0)

    @property
    def opened(self) -> StillOpen:
        """What is open after this round, by the contest's state where it is given."""
        return self.still_open or _opened_by_round(self)

    def name_of(self, number: int) -> str:
        """Return the name at this printed number."""
        return next(candidate.name for candidate in self.candidates if candidate.number == number)


def _opened_by_round(data: CountingMinutes) -> StillOpen:
    result = data.result
    alternates_left = data.terms.alternates - len(result.alternates)
    if result.tied:
        for_alternates = result.tied_for is TiedFor.ALTERNATES
        equal = next(line for line in result.lines if line.number == result.tied[0])
        return StillOpen(
            Next.RUNOFF,
            alternates_left if for_alternates else result.seats_left,
            for_alternates or data.fills_alternates,
            tuple(data.name_of(number) for number in result.tied),
            equal.votes,
            equal.percent,
            is_again=data.terms.kind is RoundKind.RUNOFF,
        )
    if result.seats_left:
        is_rule = data.office is Office.DELEGATES and data.terms.kind is RoundKind.FIRST
        return StillOpen(Next.FURTHER, result.seats_left, data.fills_alternates, is_rule=is_rule)
    if alternates_left > 0:
        return StillOpen(Next.FURTHER, alternates_left, for_alternates=True)
    return StillOpen(Next.NONE)
