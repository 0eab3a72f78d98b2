"""Targets that are limits from above: held, broken, and what is not sure while the term is not over."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from target_parts import AFTER_THREE_YEARS, TERM, count_part, percent_part

from app.rules.target_actuals import Actual
from app.rules.target_charts import chart_of
from app.rules.target_verdicts import NAMES, Pace, Verdict, judged, verdict_of, verdict_of_target
from app.rules.targets import Comparison, Period

OVER = date(2026, 1, 1)
POOR = percent_part(2, Comparison.UNDER, of="hộ nghèo", period=Period.TERM)


@pytest.mark.parametrize(
    ("count", "verdict"),
    [(50, Verdict.NOT_MET), (20, Verdict.NOT_MET), (19, Verdict.MET), (10, Verdict.MET), (0, Verdict.MET)],
)
def test_under_2_percent_of_1000_is_fewer_than_20(count, verdict):
    found = judged(POOR, [Actual(2024, count, 1000)], TERM, AFTER_THREE_YEARS)
    assert found.verdict is verdict
    assert POOR.text == "< 2% hộ nghèo"


def test_at_most_is_held_by_the_figure_itself():
    part = percent_part(2, Comparison.AT_MOST)
    assert [verdict_of(part, Actual(2024, count, 1000)) for count in (20, 21)] == [Verdict.MET, Verdict.NOT_MET]
    assert part.goal == "≤ 2%"
    assert (NAMES[Verdict.SO_FAR], count_part(0, Comparison.AT_MOST).goal) == ("đang đạt", "≤ 0")


@given(
    count=st.integers(0, 300),
    total=st.integers(1, 300),
    threshold=st.integers(0, 100_00),
    below=st.sampled_from([(Comparison.UNDER, Comparison.AT_LEAST), (Comparison.AT_MOST, Comparison.OVER)]),
)
def test_a_limit_is_held_exactly_where_its_opposite_is_not_met(count, total, threshold, below):
    limit, opposite = (
        verdict_of(percent_part(0, one, threshold=threshold), Actual(2024, count, total)) for one in below
    )
    assert {limit, opposite} == {Verdict.MET, Verdict.NOT_MET}
    is_held = Fraction(count, total) < Fraction(threshold, 100_00)
    if below[0] is Comparison.AT_MOST:
        is_held = Fraction(count, total) <= Fraction(threshold, 100_00)
    assert (limit is Verdict.MET) is is_held


def test_a_limit_of_each_year_is_held_so_far_until_the_last_year_and_broken_for_good():
    part = percent_part(1, Comparison.AT_MOST)
    held = [Actual(2021 + year, 9, 1000) for year in range(5)]
    assert [judged(part, held[:years], TERM, AFTER_THREE_YEARS).verdict for years in (0, 3, 5)] == [
        Verdict.NO_FIGURES,
        Verdict.SO_FAR,
        Verdict.MET,
    ]
    broken = judged(part, [*held[:2], Actual(2023, 11, 1000)], TERM, AFTER_THREE_YEARS)
    assert (broken.verdict, broken.years_met) == (Verdict.NOT_MET, 2)


@pytest.mark.parametrize(
    ("counts", "day", "verdict", "pace", "text"),
    [
        (
            (5, 5, 2),
            AFTER_THREE_YEARS,
            Verdict.SO_FAR,
            Pace.WITHIN,
            "12/50 = 24%, đang đạt; trong mức cho phép theo thời gian (đã qua 60% thời gian)",
        ),
        (
            (20, 20),
            AFTER_THREE_YEARS,
            Verdict.SO_FAR,
            Pace.USED_UP_EARLY,
            "40/50 = 80%, đang đạt; quá mức cho phép theo thời gian (đã qua 60% thời gian)",
        ),
        ((20, 31), AFTER_THREE_YEARS, Verdict.NOT_MET, None, "51/50 = 102%, chưa đạt"),
        ((10, 10, 10, 10, 10), OVER, Verdict.MET, None, "50/50 = 100%, đạt"),
        ((10, 10, 10), OVER, Verdict.INCOMPLETE, None, "2 năm chưa có số liệu"),
    ],
)
def test_a_limit_of_the_whole_term_is_held_for_good_only_when_it_is_over(counts, day, verdict, pace, text):
    part = count_part(50, Comparison.AT_MOST)
    found = judged(part, [Actual(2021 + year, count) for year, count in enumerate(counts)], TERM, day)
    assert (found.verdict, found.pace, found.text) == (verdict, pace, text)


@given(
    counts=st.lists(st.integers(0, 30), min_size=1, max_size=5),
    level=st.integers(0, 60),
    comparison=st.sampled_from([Comparison.UNDER, Comparison.AT_MOST]),
    day=st.dates(date(2020, 8, 1), date(2026, 12, 31)),
)
def test_a_broken_limit_never_mends_and_a_held_one_is_never_exceeded(counts, level, comparison, day):
    part = count_part(level, comparison)
    actuals = [Actual(2021 + year, count) for year, count in enumerate(counts)]
    verdicts = [judged(part, actuals[:years], TERM, day).verdict for years in range(1, len(actuals) + 1)]
    assert Verdict.EXCEEDED not in verdicts
    if Verdict.NOT_MET in verdicts:
        assert set(verdicts[verdicts.index(Verdict.NOT_MET) :]) == {Verdict.NOT_MET}
    if Verdict.MET in verdicts:
        assert day > date(2025, 12, 31)


def test_the_columns_of_a_limit_are_reached_while_they_stay_below_it():
    part = count_part(50, Comparison.AT_MOST)
    actuals = [Actual(2021, 30), Actual(2022, 20), Actual(2023, 1)]
    chart = chart_of(judged(part, actuals, TERM, AFTER_THREE_YEARS), actuals)
    assert chart is not None
    assert [(bar.value, bar.is_reached) for bar in chart.bars] == [(30, True), (50, True), (51, False)]
    assert chart.goal_text == "≤ 50"


def test_a_target_is_not_reached_as_a_whole_while_a_part_is_met_only_so_far():
    assert verdict_of_target([Verdict.MET, Verdict.SO_FAR, Verdict.EXCEEDED]) is Verdict.SO_FAR
    assert verdict_of_target([Verdict.SO_FAR, Verdict.INCOMPLETE]) is Verdict.INCOMPLETE
