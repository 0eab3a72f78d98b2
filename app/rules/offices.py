"""An office against its seats and its list: who is elected alone, and from among whom.

What it is for: warnings: a secretary or a chair is one person, on a ballot of its own; a committee elects its standing
committee, secretary and deputies among its own members (domain/election-rules.md 1).
What it is not for: blocking: the upper committee may have agreed to something else; the surplus of a list (surplus).
"""

from collections.abc import Collection, Iterator, Sequence

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean


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
