"""Cells of a list of evaluations: points, reasons and marks in the spellings of sheets."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_entry import NOT_RATED_SHORT_NAMES, points_cell, read_mark, read_points, read_reason
from app.rules.evaluation_regimes import NOT_RATED_NAMES, NotRated

ALLOWED = frozenset(NotRated)


@pytest.mark.parametrize(
    ("text", "points"),
    [("28,5", "28.5"), (" 63.25 ", "63.25"), ("0", "0"), ("70", "70")],
)
def test_points_are_read_with_comma_and_dot(text: str, points: str) -> None:
    assert read_points(text) == Decimal(points)


@pytest.mark.parametrize("text", ["", "khá", "28,555", "-3", "1e2", "٣"])
def test_what_is_no_number_of_points_is_not_read(text: str) -> None:
    assert read_points(text) is None


@given(st.integers(0, 10000))
def test_points_come_back_from_their_text(hundredths: int) -> None:
    points = Decimal(hundredths) / 100
    assert read_points(points_cell(points)) == points


def test_no_points_are_an_empty_cell_and_zero_is_a_figure() -> None:
    assert points_cell(None) == ""
    assert points_cell(Decimal("0.00")) == "0"


@pytest.mark.parametrize("reason", NotRated)
def test_each_reason_is_read_by_both_its_names_and_without_accents(reason: NotRated) -> None:
    for names in (NOT_RATED_NAMES, NOT_RATED_SHORT_NAMES):
        assert read_reason(names[reason].upper(), ALLOWED) == (reason, "")
    assert read_reason("chua du 6 thang", ALLOWED) == (NotRated.UNDER_SIX_MONTHS, "")


def test_other_words_are_another_reason_and_a_reason_the_year_does_not_know_is_one_too() -> None:
    assert read_reason(" đi học  dài hạn ", ALLOWED) == (NotRated.OTHER, "đi học dài hạn")
    assert read_reason("mới lập", {NotRated.OTHER}) == (NotRated.OTHER, "mới lập")
    assert read_reason("  ", ALLOWED) is None


@pytest.mark.parametrize(
    ("text", "marked"), [("x", True), ("Có", True), ("", False), ("không", False), ("có lẽ", None)]
)
def test_marks(text: str, marked: bool | None) -> None:
    assert read_mark(text) is marked
