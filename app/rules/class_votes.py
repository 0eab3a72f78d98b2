"""The vote of a cell on a class: its base, its figures, what passed, what to propose.

What it is for: counts of papers or hands for each class, whether they agree, and a suggestion on screen; what a vote
on an admission needs, which has the same base.
What it is not for: who voted what, which is nowhere kept; deciding the class (evaluation_states).
Source: QĐ 294-QĐ/TW, 9.3.2 on the base; Điều lệ Đảng, articles 5 and 9.5; evaluation-and-documents 1.6, 4.2, O5.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.rules.evaluation_classes import ClassScheme, QualityClass
from app.rules.evaluation_reasons import may_be_reviewed
from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.majorities import over_half, two_thirds


class VoteMode(StrEnum):
    """How a cell votes on a class; the default is secret (O5)."""

    SECRET = "secret"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class ClassVote:
    """The figures of one vote on a class: papers (or hands, all issued and returned), and votes for each class.

    The base are the official members who are summoned, not those present; who is elsewhere for a time or exempt leaves
    it where absent.
    """

    base: int
    issued: int
    returned: int
    valid: int
    invalid: int
    votes: Mapping[QualityClass, int] = field(default_factory=dict[QualityClass, int])
    mode: VoteMode = VoteMode.SECRET

    @property
    def counted(self) -> int:
        """Return how many votes for classes there are."""
        return sum(self.votes.values())

    def passes(self, rated: QualityClass) -> bool:
        """Return whether more than half of the base voted for just this class."""
        return over_half(self.votes.get(rated, 0), self.base)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a vote suggests: the class, the votes for it or a better one, whether it has a majority of its own."""

    rated: QualityClass
    votes: int
    is_own_majority: bool


def hand_vote(base: int, votes: Mapping[QualityClass, int]) -> ClassVote:
    """Return a vote by raised hand: every hand is valid, and there are no papers to miss."""
    hands = sum(votes.values())
    return ClassVote(base, hands, hands, hands, 0, votes, VoteMode.HAND)


def suggested_class(vote: ClassVote, scheme: ClassScheme) -> Suggestion | None:
    """Return the best class for which, with all better ones, more than half of the base voted; None where none has.

    A suggestion only: no source says what a cell proposes where no class has a majority. Votes for classes of another
    scheme count for nothing.
    """
    together = 0
    for rated in scheme.classes:
        together += vote.votes.get(rated, 0)
        if over_half(together, vote.base):
            return Suggestion(rated, together, vote.passes(rated))
    return None


def admission_needs(base: int) -> int:
    """Return the fewest official members who must agree to propose an admission (Điều lệ Đảng, article 5)."""
    return two_thirds(base)


def check_admission_votes(votes: int, base: int) -> Iterator[Finding]:
    """Yield a warning where fewer voted for an admission than two thirds of `base`, or more than all.

    `base` are the official members of the cell, 0 where they are not known. A warning: the book may not know who was a
    member of the cell on that day.
    """
    if base and votes < admission_needs(base):
        yield finding("admission.votes", "votes", votes=votes, needed=admission_needs(base), base=base)
    elif base and votes > base:
        yield finding("admission.votes_many", "votes", votes=votes, base=base)


def check_class_vote(vote: ClassVote, name: str) -> Iterator[Finding]:
    """Yield where the figures of a vote cannot be; `name` says about whom the vote was."""
    if not vote.base:
        yield finding("evaluation.vote_nobody", "base", name=name)
    elif vote.issued > vote.base:
        yield finding("evaluation.vote_issued", "issued", name=name, issued=vote.issued, base=vote.base)
    if vote.returned > vote.issued:
        yield finding("evaluation.vote_returned", "returned", name=name, returned=vote.returned, issued=vote.issued)
    if vote.valid + vote.invalid != vote.returned:
        yield finding(
            "evaluation.vote_valid",
            "valid",
            name=name,
            valid=vote.valid,
            invalid=vote.invalid,
            returned=vote.returned,
        )
    if vote.counted != vote.valid:
        yield finding("evaluation.vote_sum", "votes", name=name, counted=vote.counted, valid=vote.valid)


def check_vote_day(year: int, held: date | None, name: str) -> Iterator[Finding]:
    """Yield why a day cannot be that of a vote on a class of a year: it lies before the year or long after it.

    `name` says about whom the vote was.
    """
    if held and not may_be_reviewed(year, held):
        days = {"day": short_date(held), "year": year, "next": year + 1}
        yield finding("evaluation.vote_elsewhere", "held", name=name, **days)


def check_met(held: date | None, name: str, today: date) -> Iterator[Finding]:
    """Yield that nobody can have voted on a class yet; `name` says about whom the vote was."""
    if held and held > today:
        yield finding("evaluation.vote_ahead", "held", name=name, day=short_date(held), today=short_date(today))


def check_present(vote: ClassVote, present: int | None, name: str) -> Iterator[Finding]:
    """Yield where those present do not go with the figures of a vote; with nobody noted as present a vote may stand."""
    if not present:
        if present == 0 and vote.issued:
            yield finding("evaluation.vote_present", "present", name=name, issued=vote.issued)
        return
    if vote.base and present > vote.base:
        yield finding("evaluation.vote_too_many_present", "present", name=name, present=present, base=vote.base)
    elif vote.issued > present:
        yield finding("evaluation.vote_issued_present", "issued", name=name, issued=vote.issued, present=present)
