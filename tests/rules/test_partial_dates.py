"""Dates of which only a part may be known: read as people write them, kept, and turned into ages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from partly_dated import dated

from app.rules.partial_dates import PartialDate

CONGRESS = date(2020, 7, 28)

whole = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)).map(
    lambda day: PartialDate(day.year, day.month, day.day)
)
partial = st.one_of(
    whole,
    st.builds(dated, st.integers(1900, 2099)),
    st.builds(dated, st.integers(1900, 2099), st.integers(1, 12)),
)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("1975", PartialDate(1975)),
        ("8/1975", PartialDate(1975, 8)),
        ("08.1975", PartialDate(1975, 8)),
        ("28/7/1975", PartialDate(1975, 7, 28)),
        (" 03-02-1930 ", PartialDate(1930, 2, 3)),
    ],
)
def test_a_date_is_read_the_day_first(typed, known):
    assert PartialDate.read(typed) == known


@pytest.mark.parametrize("typed", ["", "75", "13/1975", "31/2/1975", "0/1975", "00/7/1975", "1975-07-28", "7/28/1975"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        PartialDate.read(typed)


@given(partial)
def test_a_date_survives_the_book_and_the_screen(known):
    assert PartialDate.from_stored(known.stored) == known
    assert PartialDate.read(known.text) == known


@given(partial, partial)
def test_the_stored_form_sorts_as_the_dates_do(one, other):
    assert (one < other) == (one.stored < other.stored)


def test_an_age_is_the_difference_of_years_or_counts_full_years():
    born = PartialDate(1975, 8, 1)
    assert born.years_until(CONGRESS, full=False) == 45
    assert born.years_until(CONGRESS, full=True) == 44
    assert PartialDate(1975, 7, 28).years_until(CONGRESS, full=True) == 45
    assert PartialDate(1975).years_until(CONGRESS, full=True) == 45


@given(partial, st.dates(min_value=date(2000, 1, 1), max_value=date(2050, 1, 1)))
def test_full_years_are_at_most_one_fewer(known, day):
    assert known.years_until(day, full=False) - known.years_until(day, full=True) in {0, 1}
