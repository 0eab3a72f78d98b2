"""Figures as Party documents write them."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.figures import counted, long_date, percent, short_date, thousands


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (228, 228, "100"),
        (0, 228, "0"),
        (0, 0, "0"),
        (437, 485, "90,1"),
        (468, 480, "97,5"),
        (210, 226, "92,92"),
        (905, 1000, "90,5"),
        (1, 800, "0,13"),
        (2675, 100_000, "2,68"),
        (1, 100_000, "0"),
        (1, 20_000, "0,01"),
        (604, 662, "91,24"),
        (144, 604, "23,84"),
        (300, 228, "131,58"),
    ],
)
def test_percent(part, whole, text):
    assert percent(part, whole) == text


@given(whole=st.integers(1, 10_000), part=st.integers(0, 10_000))
def test_percent_is_the_exact_quotient_rounded_half_up(whole, part):
    hundredths = (Fraction(part * 10_000, whole) + Fraction(1, 2)).__floor__()
    by_decimal = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    shown = percent(part, whole)
    assert Decimal(shown.replace(",", ".")) == Decimal(hundredths) / 100 == by_decimal
    assert "," not in shown or not shown.endswith("0")
    assert "." not in shown


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0"), (999, "999"), (1011, "1.011"), (5000, "5.000"), (1_234_567, "1.234.567")]
)
def test_thousands(number, text):
    assert thousands(number) == text


@pytest.mark.parametrize(("number", "text"), [(0, "00"), (2, "02"), (9, "09"), (10, "10"), (1510, "1.510")])
def test_counts_in_running_text(number, text):
    assert counted(number) == text


@pytest.mark.parametrize(
    ("day", "in_full", "in_tables"),
    [
        (date(2020, 7, 28), "ngày 28 tháng 7 năm 2020", "28/7/2020"),
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026", "5/2/2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026", "9/3/2026"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026", "31/12/2026"),
    ],
)
def test_dates(day, in_full, in_tables):
    assert (long_date(day), short_date(day)) == (in_full, in_tables)
