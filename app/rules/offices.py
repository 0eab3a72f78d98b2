"""Offices: which are elected one after the other, by whom, from among whom; an office against its seats and its list.

What it is for: the course of the elections of a congress and of the first meeting after it (domain/election-rules.md
1): a cell elects its committee, then its secretary and its deputy among the elected; a committee elects its standing
committee, secretary, deputies, inspection committee and the chair of that. Each stands on a ballot of its own.
What it is not for: blocking: the upper committee may have agreed to something else; the surplus of a list (surplus).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from app.rules.findings import Finding, finding
from app.rules.rounds import Electorate
from app.rules.vietnamese import clean, fold


class Office(StrEnum):
    """What is elected; it decides wording, and whether the list must have a surplus."""

    EXECUTIVE_COMMITTEE = "executive_committee"
    STANDING_COMMITTEE = "standing_committee"
    SECRETARY = "secretary"
    DEPUTY_SECRETARY = "deputy_secretary"
    INSPECTION_COMMITTEE = "inspection_committee"
    INSPECTION_CHAIR = "inspection_chair"
    DELEGATES = "delegates"
    OTHER = "other"


ELECTED_AMONG: Mapping[Office, Office] = MappingProxyType(
    {
        Office.STANDING_COMMITTEE: Office.EXECUTIVE_COMMITTEE,
        Office.SECRETARY: Office.EXECUTIVE_COMMITTEE,
        Office.DEPUTY_SECRETARY: Office.EXECUTIVE_COMMITTEE,
        Office.INSPECTION_CHAIR: Office.INSPECTION_COMMITTEE,
    }
)
"""The body whose members alone may be elected to an office."""
HELD_BY_ONE = frozenset({Office.SECRETARY, Office.INSPECTION_CHAIR})
_BY_CONGRESS = frozenset({Office.EXECUTIVE_COMMITTEE, Office.DELEGATES, Office.OTHER})
_OF_A_CELL = (Office.EXECUTIVE_COMMITTEE, Office.SECRETARY, Office.DEPUTY_SECRETARY)
_LEAST = 9
"""Below so many members a cell has no committee, and a committee no standing committee."""


def is_cell(committee: str, congress: Electorate) -> bool:
    """Tell whether a cell holds its congress: all its members meet, and it does not call itself otherwise."""
    return congress is Electorate.MEMBER_CONGRESS and not fold(committee).startswith("dang bo")


def electorate_of(office: Office, congress: Electorate, *, in_cell: bool) -> Electorate:
    """Return who usually elects: the congress, or the first meeting of the committee; in a cell always all members."""
    return congress if in_cell or office in _BY_CONGRESS else Electorate.COMMITTEE


def course_of(*, in_cell: bool, members: int = 0, elected: int = 0) -> tuple[Office, ...]:
    """Return what is elected one after the other; `members` of a cell and `elected` of a committee are 0 if unknown."""
    if in_cell:
        return _OF_A_CELL[1:] if 0 < members < _LEAST else _OF_A_CELL
    standing = () if 0 < elected < _LEAST else (Office.STANDING_COMMITTEE,)
    inspection = (Office.INSPECTION_COMMITTEE, Office.INSPECTION_CHAIR)
    return (Office.EXECUTIVE_COMMITTEE, *standing, Office.SECRETARY, Office.DEPUTY_SECRETARY, *inspection)


def next_office(
    course: Sequence[Office], confirmed: Collection[Office], begun: Collection[Office], declined: Collection[Office]
) -> Office | None:
    """Return the office that is to be elected next; None before the first is confirmed, and while one is in work."""
    if not set(course) & set(confirmed):
        return None
    for office in course:
        if {office, ELECTED_AMONG.get(office)} & set(declined) or office in confirmed:
            continue
        return None if office in begun else office
    return None


def check_seats(office: str, seats: int) -> Iterator[Finding]:
    """Yield that an office (named as documents say it) which one person holds is to be filled with more."""
    if seats > 1:
        yield finding("office.one", "seats", office=office, seats=seats)


def check_members(body: str, members: Collection[str], candidates: Sequence[str]) -> Iterator[Finding]:
    """Yield who stands on a list though not elected into the body that elects among its own members.

    Names are full names; `members` is empty while the election of the body is not confirmed, which says nothing.
    """
    known = {clean(name).casefold() for name in members}
    outside = [name for name in candidates if clean(name).casefold() not in known]
    if known and outside:
        yield finding("office.outside", "candidates", body=body, names=", ".join(outside))
