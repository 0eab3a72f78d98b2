"""A term between two congresses: which days count, and how much of it has passed."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.terms import Term, named_years, term_without_days, usual_term

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_a_term_counts_from_the_day_after_the_congress_until_the_next_one_closes():
    term = usual_term(date(2020, 7, 30), date(2025, 7, 30))
    assert (term.name, list(term.years)) == ("2020-2025", [2021, 2022, 2023, 2024, 2025])
    counted = [term.holds(date(2020, 7, day)) for day in (30, 31)] + [
        term.holds(date(2025, 7, day)) for day in (30, 31)
    ]
    assert counted == [False, True, True, False]


def test_while_the_next_congress_is_not_known_five_years_are_taken():
    assert usual_term(date(2020, 7, 30), None) == usual_term(date(2020, 7, 30), date(2025, 7, 30))


@pytest.mark.parametrize(
    ("closed", "named", "name", "years", "until"),
    [
        (date(2025, 6, 20), "2025-2030", "2025-2030", (2026, 2030), date(2030, 6, 20)),
        (date(2026, 1, 9), "2025-2030", "2025-2030", (2027, 2030), date(2030, 1, 9)),
        (date(2024, 2, 29), "2024 – 2027", "2024-2027", (2025, 2027), date(2027, 2, 28)),
        (date(2025, 6, 20), "2020-2025", "2025-2030", (2026, 2030), date(2030, 6, 20)),
        (date(2025, 6, 20), "", "2025-2030", (2026, 2030), date(2030, 6, 20)),
    ],
)
def test_a_term_is_the_one_that_its_congress_is_named_for(closed, named, name, years, until):
    """The second congress was held late; the fourth name is that of the term before."""
    term = usual_term(closed, None, named)
    assert (term.name, (term.first_year, term.last_year), term.counts_until) == (name, years, until)
    assert term.counts_from == closed + timedelta(days=1)


def test_a_term_whose_congress_has_no_days_yet_counts_every_day_of_its_years():
    term = term_without_days(2025, 2030)
    assert term == Term("2025-2030", 2026, 2030, date(2025, 1, 1), date(2030, 12, 31))
    assert (named_years("2025-2030"), named_years("2030-2025"), named_years("khóa IX")) == ((2025, 2030), None, None)


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2020, 7, 30), Fraction(0)),
        (date(2021, 7, 30), Fraction(1, 5)),
        (date(2023, 7, 30), Fraction(3, 5)),
        (date(2025, 7, 30), Fraction(1)),
        (date(2030, 1, 1), Fraction(1)),
        (date(2023, 7, 31), Fraction(3 * 366 + 1, 5 * 366)),
    ],
)
def test_how_much_of_the_term_has_passed(day, share):
    """The year from 31/7/2023 has a 29 February."""
    assert usual_term(date(2020, 7, 30), date(2025, 7, 30)).elapsed(day) == share


@pytest.mark.parametrize(
    ("last_year", "day", "is_over"),
    [
        (2025, date(2025, 7, 31), False),
        (2025, date(2026, 1, 1), True),
        (2024, date(2025, 7, 30), False),
        (2024, date(2025, 7, 31), True),
    ],
)
def test_a_term_is_over_with_its_last_day_and_its_last_year(last_year, day, is_over):
    assert Term("", 2021, last_year, date(2020, 7, 31), date(2025, 7, 30)).is_over(day) is is_over


@pytest.mark.parametrize(("first", "last", "start", "end"), [(2025, 2021, 1, 2), (2021, 2025, 2, 2)])
def test_a_term_does_not_end_before_it_begins(first, last, start, end):
    with pytest.raises(ValueError, match="Term"):
        Term("", first, last, date(2020, 1, start), date(2020, 1, end))


@given(start=DAYS, length=st.integers(1, 4000), one=st.integers(-10, 4100), more=st.integers(0, 50))
def test_time_never_runs_back(start, length, one, more):
    term = Term("", 2021, 2025, start, start + timedelta(days=length))
    earlier, later = (term.elapsed(start + timedelta(days=days)) for days in (one, one + more))
    assert 0 <= earlier <= later <= 1
    assert term.elapsed(term.counts_until) == 1
    assert term.elapsed(start) > 0
    assert term.elapsed(start - timedelta(days=1)) == 0


@given(closed=DAYS, years=st.integers(1, 6))
def test_terms_follow_each_other_without_a_gap(closed, years):
    closes = closed + timedelta(days=365 * years)
    term, following = usual_term(closed, closes), usual_term(closes, None)
    assert following.counts_from - term.counts_until == timedelta(days=1)
    assert term.first_year <= term.last_year
