"""Targets of which a year is not complete, not decided or missing."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from target_parts import AFTER_THREE_YEARS, MEMBERS, TERM, classes, percent_part

from app.rules.evaluation_classes import FOUR_CLASSES
from app.rules.evaluation_summary import Summary
from app.rules.target_actuals import Actual, Base, Measure, rated
from app.rules.target_charts import chart_of
from app.rules.target_verdicts import Verdict, judged, verdict_of, verdicts_by_base
from app.rules.targets import (
    Comparison,
    Period,
)
from app.rules.terms import Term


def members(year: int, excellent: int, good: int, fulfilled: int, *, blank: int = 0, proposed: int = 0) -> Actual:
    summary = Summary(FOUR_CLASSES, classes(excellent, good, fulfilled).classes, blank=blank, proposed=proposed)
    return rated(Measure.MEMBERS_WELL, year, summary, Base.EXCLUSIVE)


def test_a_year_of_which_3_of_5000_are_entered_has_figures_and_no_verdict():
    begun = members(2025, 0, 1, 2, blank=4997)
    assert (begun.text, begun.told) == ("1/3 = 33,33%", "1/3 = 33,33%, chưa đủ: còn 4.997")
    assert begun.how[-1] == "chưa đủ: còn 4.997 đảng viên chưa có mức xếp loại"
    assert verdict_of(percent_part(80), begun) is Verdict.INCOMPLETE
    years = [members(year, 800, 3800, 400) for year in range(2020, 2025)]
    term = Term("2020-2025", 2020, 2025, date(2020, 1, 1), date(2025, 12, 31))
    found = judged(percent_part(80), [*years, begun], term, date(2025, 11, 27))
    assert found.verdict is Verdict.SO_FAR
    assert found.text == "đạt 5/6 năm; bình quân 23.000/25.000 = 92%; năm 2025 chưa đủ: còn 4.997"
    alone = judged(percent_part(80), [begun], term, date(2025, 11, 27))
    assert (alone.verdict, alone.actual) == (Verdict.INCOMPLETE, None)
    assert alone.text == "5 năm chưa có số liệu; năm 2025 chưa đủ: còn 4.997"
    of_term = percent_part(80, period=Period.TERM)
    assert judged(of_term, [*years, begun], term, date(2025, 11, 27)).text == (
        "4.600/5.000 = 92%, đạt; năm 2025 chưa đủ: còn 4.997"
    )
    assert judged(of_term, [begun], term, date(2025, 11, 27)).verdict is Verdict.INCOMPLETE
    chart = chart_of(found, [*years, begun])
    assert chart is not None
    assert [bar.year for bar in chart.bars] == [2020, 2021, 2022, 2023, 2024]


def test_a_year_that_is_not_decided_yet_is_judged_as_it_is_proposed_and_says_so():
    proposed = members(2025, 800, 3200, 1000, proposed=4000)
    assert proposed.how[-1] == "theo đề nghị, chưa quyết định hết: còn 4.000 đảng viên"
    assert verdict_of(percent_part(80), proposed) is Verdict.MET
    assert members(2025, 800, 3200, 1000).caveat == ""


def test_an_excellent_share_that_is_not_complete_has_a_verdict_on_no_base():
    begun = rated(Measure.MEMBERS_EXCELLENT, 2025, Summary(FOUR_CLASSES, MEMBERS.classes, blank=1), Base.EXCLUSIVE)
    part = percent_part(20, Comparison.EXACTLY)
    assert {one.verdict for one in verdicts_by_base(part, begun)} == {Verdict.INCOMPLETE}
    assert judged(part, [begun], TERM, AFTER_THREE_YEARS).by_base == ()


@given(
    whole=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 9)), max_size=4),
    begun=st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)),
    blank=st.integers(1, 9),
)
def test_a_year_that_is_not_complete_neither_meets_nor_fails(whole, begun, blank):
    years = [members(2021 + place, *counts) for place, counts in enumerate(whole)]
    before = judged(percent_part(50), years, TERM, AFTER_THREE_YEARS)
    after = judged(percent_part(50), [*years, members(2025, *begun, blank=blank)], TERM, AFTER_THREE_YEARS)
    assert (after.years_met, after.actual, after.by_base) == (before.years_met, before.actual, before.by_base)
    assert after.verdict is (before.verdict if whole else Verdict.INCOMPLETE)


@given(
    figures=st.lists(st.none() | st.integers(0, 9), min_size=5, max_size=5),
    day=st.dates(date(2024, 1, 1), date(2027, 1, 1)),
)
def test_a_term_that_is_over_is_met_only_if_every_year_was(figures, day):
    """TERM ends on 30/7/2025, the last of its years on 31/12/2025."""
    part = percent_part(50)
    actuals = [Actual(2021 + at, one, 9) for at, one in enumerate(figures) if one is not None]
    found = judged(part, actuals, TERM, day)
    met = [None if one is None else 2 * one >= 9 for one in figures]
    known = [one for one in met if one is not None]
    if not known:
        assert found.verdict is Verdict.NO_FIGURES
    elif not all(known):
        assert found.verdict is Verdict.NOT_MET
    else:
        is_over = day > date(2025, 12, 31)
        not_yet = Verdict.INCOMPLETE if is_over else Verdict.SO_FAR
        assert found.verdict is (Verdict.MET if len(known) == 5 else not_yet)


def test_no_base_is_met_either_where_a_year_of_a_term_that_is_over_is_missing():
    actuals = [rated(Measure.MEMBERS_EXCELLENT, year, MEMBERS, Base.EXCLUSIVE) for year in range(2021, 2025)]
    part = percent_part(10)
    by_base = {one.verdict for one in judged(part, actuals, TERM, date(2025, 12, 31)).by_base}
    assert by_base == {Verdict.SO_FAR}
    by_base = {one.verdict for one in judged(part, actuals, TERM, date(2026, 1, 1)).by_base}
    assert by_base == {Verdict.INCOMPLETE}
