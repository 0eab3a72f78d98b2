"""Who is on probation, who votes, and of whom the book tells too little."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.months import months_after
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.probation import PROBATION_MONTHS, Membership, may_vote, membership, on_probation
from app.rules.rounds import Electorate

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("joined", "official", "expected"),
    [
        (PartialDate(2026, 5, 19), None, Membership.PROBATION),
        (PartialDate(2025, 11, 20), None, Membership.UNSURE),
        (PartialDate(2025, 12), None, Membership.PROBATION),
        (PartialDate(2025, 11), None, Membership.UNSURE),
        (PartialDate(2026), None, Membership.PROBATION),
        (PartialDate(2025), None, Membership.UNSURE),
        (PartialDate(2025, 12, 1), PartialDate(2026), Membership.PROBATION),
        (PartialDate(2025, 5, 19), PartialDate(2026), Membership.UNSURE),
        (None, PartialDate(2026, 11), Membership.UNSURE),
        (None, PartialDate(2026, 10), Membership.OFFICIAL),
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


@given(joined=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
def test_rougher_knowledge_of_the_admission_never_takes_a_vote_and_is_told(joined: date) -> None:
    """Sure of "7/2025" is what is so for each day of July; what is so for some of them only is not sure."""
    exact = Person(name="A", joined=PartialDate.of(joined))
    assert on_probation(exact, DAY) is (months_after(joined, PROBATION_MONTHS) > DAY)
    for rough in (PartialDate(joined.year, joined.month), PartialDate(joined.year)):
        days = [date.fromordinal(day) for day in range(rough.earliest.toordinal(), rough.latest.toordinal() + 1)]
        on_each = {on_probation(Person(name="A", joined=PartialDate.of(day)), DAY) for day in days}
        somebody = Person(name="A", joined=rough)
        assert on_probation(somebody, DAY) is (on_each == {True})
        assert membership(somebody, DAY) is (Membership.PROBATION if on_each == {True} else Membership.UNSURE)


@given(since=st.dates(date(2026, 1, 1), date(2027, 6, 30)), joined=st.none() | st.dates(date(2025, 1, 1), DAY))
def test_the_day_of_official_membership_decides_where_it_is_known(since: date, joined: date | None) -> None:
    admitted = joined and PartialDate.of(joined)
    assert on_probation(Person(name="A", joined=admitted, official_since=PartialDate.of(since)), DAY) is (since > DAY)
