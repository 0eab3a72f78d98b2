from datetime import date

import pytest

from app.rules.congress_facts import read_day, read_ordinal, read_term, roman


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("IX", "IX"),
        ("ix", "IX"),
        ("9", "IX"),
        (" 14 ", "XIV"),
        ("IIX", None),
        ("0", None),
        ("200", None),
        ("chín", None),
    ],
)
def test_ordinal(typed, read):
    assert read_ordinal(typed) == read


def test_roman_numbers_are_all_different_and_read_back():
    numbers = [roman(number) for number in range(1, 200)]
    assert len(set(numbers)) == 199
    assert all(read_ordinal(number) == number for number in numbers)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2020-2025", "2020-2025"),
        (" 2020 – 2025 ", "2020-2025"),
        ("2025-2020", None),
        ("2020", None),
        ("20-25", None),
        ("0000-2025", None),
    ],
)
def test_term(typed, read):
    assert read_term(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("28/7/2020", date(2020, 7, 28)),
        ("28-07-2020", date(2020, 7, 28)),
        ("28.7.2020", date(2020, 7, 28)),
        ("31/2/2020", None),
        ("7/2020", None),
    ],
)
def test_day(typed, read):
    assert read_day(typed) == read
