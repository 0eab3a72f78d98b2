"""Whole months by the calendar, with months that are shorter."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.months import months_after


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2025, 6, 30), date(2025, 12, 30)),
        (date(2025, 7, 1), date(2026, 1, 1)),
        (date(2025, 8, 31), date(2026, 2, 28)),
        (date(2023, 8, 31), date(2024, 2, 29)),
    ],
)
def test_six_months(day, after):
    assert months_after(day, 6) == after


@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)), months=st.integers(0, 240))
def test_the_day_stays_unless_the_month_is_too_short(day, months):
    after = months_after(day, months)
    assert (after.year - day.year) * 12 + after.month - day.month == months
    assert after.day <= day.day
    assert after.day == day.day or months_after(after.replace(day=1), 1).toordinal() - after.toordinal() == 1


@given(first=st.dates(date(1900, 1, 1), date(2100, 1, 1)), second=st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_who_came_first_is_never_later(first, second):
    assert (first <= second) <= (months_after(first, 6) <= months_after(second, 6))
