"""A count dated outside the days of its congress."""

from datetime import date

import pytest

from app.rules.congress_days import check_day, last_day

OPENS, CLOSES = date(2025, 7, 28), date(2025, 7, 30)


@pytest.mark.parametrize("day", [OPENS, date(2025, 7, 29), CLOSES])
def test_a_day_of_the_congress_is_not_warned_of(day):
    assert list(check_day(day, OPENS, CLOSES)) == []


@pytest.mark.parametrize("day", [date(2025, 7, 27), date(2025, 7, 31)])
def test_another_day_is_warned_of_with_the_days_of_the_congress(day):
    (found,) = check_day(day, OPENS, CLOSES)
    assert (found.rule.code, found.is_error) == ("round.outside_days", False)
    assert found.says == f"Kiểm phiếu ngày {day.day}/7/2025, không phải ngày đại hội (28/7/2025 – 30/7/2025)."


def test_a_congress_of_one_day_ends_on_it():
    assert last_day(OPENS, None) == OPENS
    (found,) = check_day(CLOSES, OPENS, None)
    assert found.says == "Kiểm phiếu ngày 30/7/2025, không phải ngày đại hội (28/7/2025)."


def test_without_days_there_is_nothing_to_be_outside_of():
    assert list(check_day(CLOSES, None, None)) == []
    assert last_day(None, None) is None
