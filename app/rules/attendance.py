"""Who is at a session, whether the congress is valid, and who is absent throughout.

What it is for: counts, both tests of validity, and the deductions that attendance gives the base of a count.
What it is not for: storing marks (models.attendance) and the base itself (rules.closing).
Source: Điều lệ Đảng, article 11.6; Quyết định 244-QĐ/TW and 190-QĐ/TW on the base (election-rules 6).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.rules.majorities import two_thirds
from app.rules.persons import DelegateSource
from app.rules.rounds import Deduction, Electorate


class Mark(StrEnum):
    """What was noted of somebody at the door of a session."""

    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    EXCUSED = "excused"
    ABSENT = "absent"


MARK_NAMES: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.PRESENT: "có mặt",
        Mark.LATE: "đến muộn",
        Mark.LEFT: "về trước",
        Mark.EXCUSED: "vắng có phép",
        Mark.ABSENT: "vắng không phép",
    }
)
HERE = frozenset({Mark.PRESENT, Mark.LATE})
"""Who is in the hall now."""
ATTENDED = HERE | {Mark.LEFT}
"""Who came to the session at all, whether or not they stayed to its end."""

Marks = Mapping[int, Mark]
"""The marks of one session, by who holds the place."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place with a vote: who holds it, which organisation elected them, how they came to it."""

    id: int
    organisation: int | None
    source: DelegateSource = DelegateSource.ELECTED


@dataclass(frozen=True, slots=True)
class TwoThirds:
    """One test of validity: at least two thirds of a whole are here."""

    here: int
    whole: int

    @property
    def needed(self) -> int:
        """Return the least number that passes: 152 of 228, 62 of 92."""
        return two_thirds(self.whole)

    @property
    def is_met(self) -> bool:
        """Whether it is passed; nothing is valid of nobody."""
        return self.whole > 0 and 3 * self.here >= 2 * self.whole


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether a session is valid; a congress of members has no organisations to count."""

    people: TwoThirds
    organisations: TwoThirds | None

    @property
    def is_known(self) -> bool:
        """Whether there is something to test by: where no organisation is known, nobody can say."""
        return self.organisations is None or self.organisations.whole > 0

    @property
    def is_met(self) -> bool:
        """Whether every test is passed."""
        return self.people.is_met and (self.organisations is None or self.organisations.is_met)


def counts_as_present(*, has_ended: bool) -> frozenset[Mark]:
    """Return the marks of who counts as present: while a session runs who is in the hall, afterwards all who came.

    Papers on a session that ended count who left early, too: that is no absence from it.
    """
    return ATTENDED if has_ended else HERE


def quorum(
    places: Sequence[Place],
    marks: Marks,
    organisations: int,
    electorate: Electorate,
    present: frozenset[Mark] = HERE,
) -> Quorum:
    """Return both tests of a session; `organisations` is how many are directly under the committee."""
    here = [one for one in places if marks.get(one.id) in present]
    people = TwoThirds(len(here), len(places))
    if electorate is not Electorate.DELEGATE_CONGRESS:
        return Quorum(people, None)
    represented = {one.organisation for one in here if one.organisation is not None}
    return Quorum(people, TwoThirds(len(represented), organisations))


def count_marks(places: Iterable[Place], marks: Marks) -> Counter[Mark | None]:
    """Return how many places have each mark, None being not marked yet."""
    return Counter(marks.get(one.id) for one in places)


def mark_of_place(own: Mark | None, of_absent: Mark | None) -> Mark | None:
    """Return the mark of a place in a session from those of the alternate who holds it and of whom they replace.

    Whoever of the two came held it then; before the alternate was called, it was noted of the absent one.
    """
    if own in ATTENDED or (own and of_absent not in ATTENDED):
        return own
    return of_absent


_TOLD: Mapping[Electorate, frozenset[Deduction]] = MappingProxyType(
    {
        Electorate.DELEGATE_CONGRESS: frozenset({Deduction.COMMITTEE_ABSENT, Deduction.DELEGATE_ABSENT}),
        Electorate.MEMBER_CONGRESS: frozenset({Deduction.EXCUSED_ABSENT}),
    }
)
"""The categories that marks can tell; what else is taken off is known from papers, and typed."""


def told_by_marks(electorate: Electorate, figures: Mapping[Deduction, int]) -> dict[Deduction, int]:
    """Return those of the deductions that attendance can tell at all, whoever they come from; none that are nobody."""
    told = _TOLD.get(electorate, frozenset[Deduction]())
    return {category: people for category, people in figures.items() if category in told and people}


def absent_throughout(places: Iterable[Place], sessions: Collection[Marks]) -> tuple[Place, ...]:
    """Return the places whose holder attended none of the sessions; nobody before any session was marked.

    Who came late or left early attended. Absent only at a vote is not absent throughout. Whoever was not marked stayed
    away; who may still come, because the session runs, is not to be asked about.
    """
    held = [marks for marks in sessions if marks]
    if not held:
        return ()
    return tuple(one for one in places if not any(marks.get(one.id) in ATTENDED for marks in held))


def deductions(places: Sequence[Place], sessions: Collection[Marks], electorate: Electorate) -> Mapping[Deduction, int]:
    """Return what attendance takes off the base of a count, by category; places of whom nothing is taken are left out.

    A delegate in whose place an alternate came holds no place, so is not among them. Of a congress of members only
    those are known who were excused from every session: whoever stayed away without leave stays in the base.
    """
    away = absent_throughout(places, sessions)
    if electorate is Electorate.DELEGATE_CONGRESS:
        committee = sum(one.source is DelegateSource.EX_OFFICIO for one in away)
        found = {Deduction.COMMITTEE_ABSENT: committee, Deduction.DELEGATE_ABSENT: len(away) - committee}
    elif electorate is Electorate.MEMBER_CONGRESS:
        held = [marks for marks in sessions if marks]
        excused = sum(all(marks.get(one.id) is Mark.EXCUSED for marks in held) for one in away)
        found = {Deduction.EXCUSED_ABSENT: excused}
    else:
        found = {}
    return {category: people for category, people in found.items() if people}
