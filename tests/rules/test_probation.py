"""Who is on probation, who votes, and of whom the book tells too little."""

from datetime import date

import pytest

from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.probation import Membership, may_vote, membership
from app.rules.rounds import Electorate

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("joined", "official", "expected"),
    [
        (PartialDate(2026, 5, 19), None, Membership.PROBATION),
        (PartialDate(2025, 11, 20), None, Membership.UNSURE),
        (PartialDate(2026), None, Membership.UNSURE),
        (PartialDate(2025, 5, 19), PartialDate(2026, 5, 19), Membership.OFFICIAL),
        (PartialDate(2025, 12, 1), PartialDate(2026, 12, 1), Membership.PROBATION),
        (None, None, Membership.OFFICIAL),
    ],
)
def test_what_is_known_of_a_member_on_the_day(joined, official, expected):
    assert membership(Person(name="A", joined=joined, official_since=official), DAY) is expected


def test_only_official_members_vote_at_their_congress():
    """Election-rules 1; a list of delegates is warned of, not counted less."""
    new = Person(name="A", joined=PartialDate(2026, 5, 19))
    assert not may_vote(new, DAY, Electorate.MEMBER_CONGRESS)
    assert may_vote(new, DAY, Electorate.DELEGATE_CONGRESS)
