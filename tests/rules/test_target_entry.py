"""Figures of targets as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.findings import Unread
from app.rules.target_actuals import Actual
from app.rules.target_entry import is_figures, read_figure, shown_figure, written_figure
from app.rules.targets import Unit


@pytest.mark.parametrize(
    ("typed", "unit", "read"),
    [
        ("83/92", Unit.PERCENT, (83, 92)),
        (" 4.941 / 4.952 ", Unit.PERCENT, (4941, 4952)),
        ("1.011", Unit.COUNT, (1011, None)),
        ("812", Unit.COUNT, (812, None)),
        ("x", Unit.DONE, (1, None)),
        ("Xong", Unit.DONE, (1, None)),
        ("chưa", Unit.DONE, (0, None)),
        ("11/12", Unit.DONE, (11, 12)),
        ("  ", Unit.COUNT, None),
    ],
)
def test_a_cell_is_read_as_clerks_type_it(typed, unit, read):
    assert read_figure(typed, unit) == read


@pytest.mark.parametrize(
    ("typed", "unit"),
    [("98,5%", Unit.PERCENT), ("98", Unit.PERCENT), ("83/92", Unit.COUNT), ("nhiều", Unit.COUNT), ("1.01", Unit.COUNT)],
)
def test_a_percentage_alone_and_words_are_refused_with_what_to_type(typed, unit):
    with pytest.raises(Unread) as unread:
        read_figure(typed, unit)
    assert unread.value.found.rule.code == "target.figure_unread"
    assert unread.value.found.values["text"] == typed


@given(st.integers(0, 99_999), st.integers(0, 99_999))
def test_what_is_written_is_read_back(count, total):
    assert read_figure(written_figure(count, None, Unit.COUNT), Unit.COUNT) == (count, None)
    assert read_figure(written_figure(count, total, Unit.PERCENT), Unit.PERCENT) == (count, total)


def test_tables_print_figures_as_reports_do():
    assert shown_figure(Actual(2021, 83, 92), Unit.PERCENT) == "90,22%"
    assert shown_figure(Actual(2021, 1011), Unit.COUNT) == "1.011"
    assert shown_figure(Actual(2021, 1), Unit.DONE) == "xong"
    assert shown_figure(Actual(2021, 11, 12), Unit.DONE) == "11/12"
    assert shown_figure(None, Unit.COUNT) == ""


@pytest.mark.parametrize(
    ("pasted", "is_so"),
    [
        ("83/92\t91/92\n", True),
        ("hoàn thành\tchưa", True),
        ("1.011\n\n812", True),
        ("98%", False),
        ("Kết nạp 500", False),
    ],
)
def test_a_block_of_figures_is_told_from_lines(pasted, is_so):
    assert is_figures(pasted) is is_so
