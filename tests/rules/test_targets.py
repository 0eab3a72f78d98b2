"""Targets of a resolution: their words, their figures, and whether they are met."""

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from target_parts import AFTER_THREE_YEARS, MEMBERS, ORGANISATIONS_WELL, TERM, classes, count_part, percent_part

from app.rules.evaluation_caps import CapBase, CapTerms
from app.rules.target_actuals import Actual, Base, Measure, most_excellent, rated, summed
from app.rules.target_verdicts import NAMES, Pace, Verdict, judged, verdict_of, verdict_of_target, verdicts_by_base
from app.rules.targets import (
    Comparison,
    Period,
    Target,
    TargetPart,
    TargetVersion,
    Unit,
    read_threshold,
    written_threshold,
)

DONE = TargetPart(unit=Unit.DONE, comparison=Comparison.DONE, period=Period.YEARLY)
ADMITTED = count_part(500, of="đảng viên mới")


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (ORGANISATIONS_WELL, "≥ 90% tổ chức đảng trực thuộc hoàn thành tốt nhiệm vụ trở lên"),
        (percent_part(90, Comparison.OVER, of="đảng viên"), "> 90% đảng viên"),
        (percent_part(20, Comparison.EXACTLY), "20%"),
        (percent_part(0, threshold=9050), "≥ 90,5%"),
        (
            percent_part(20, Comparison.EXACTLY, parent_id=2, of="hoàn thành tốt", reaching="hoàn thành xuất sắc"),
            "trong đó 20% hoàn thành xuất sắc",
        ),
        (count_part(100, Comparison.EXACTLY, parent_id=2, of="người lao động"), "trong đó 100 người lao động"),
        (count_part(1011), "≥ 1.011"),
        (DONE, "hoàn thành"),
    ],
)
def test_what_is_wanted_in_words(part, text):
    assert part.text == text


@pytest.mark.parametrize(
    ("typed", "unit", "threshold"),
    [
        ("90", Unit.PERCENT, 9000),
        (" 90,5 % ", Unit.PERCENT, 9050),
        ("97,05%", Unit.PERCENT, 9705),
        ("1.011", Unit.COUNT, 1011),
        ("500", Unit.COUNT, 500),
    ],
)
def test_a_threshold_is_read_as_it_is_written(typed, unit, threshold):
    assert read_threshold(typed, unit) == threshold


@pytest.mark.parametrize(("typed", "unit"), [("", Unit.PERCENT), ("90.5", Unit.PERCENT), ("1,5", Unit.COUNT)])
def test_what_is_no_threshold_is_refused(typed, unit):
    with pytest.raises(ValueError, match=f"^{re.escape(typed)}$"):
        read_threshold(typed, unit)


@given(threshold=st.integers(0, 10_000), unit=st.sampled_from([Unit.PERCENT, Unit.COUNT]))
def test_a_written_threshold_is_read_again(threshold, unit):
    assert read_threshold(written_threshold(threshold, unit), unit) == threshold


def test_a_part_that_is_only_done_is_not_compared():
    with pytest.raises(ValueError, match="TargetPart"):
        TargetPart(unit=Unit.DONE, comparison=Comparison.AT_LEAST, period=Period.YEARLY)


def test_the_text_of_a_target_is_that_of_the_last_amendment():
    target = Target(5, (TargetVersion("Kết nạp 600", date(2023, 1, 1), "NQ 12"), TargetVersion("Kết nạp 500")))
    assert target.text == "Kết nạp 600"


@pytest.mark.parametrize(
    ("count", "total", "verdict", "text"),
    [(83, 92, Verdict.MET, "83/92 = 90,22%"), (82, 92, Verdict.NOT_MET, "82/92 = 89,13%")],
)
def test_organisations_doing_well(count, total, verdict, text):
    """Worked case 12."""
    actual = Actual(2021, count, total)
    assert (verdict_of(ORGANISATIONS_WELL, actual), actual.text) == (verdict, text)


def test_the_classes_of_members_give_the_parts_of_target_2_on_each_base():
    """Worked case 10: 19,75% of the good ones, 16,49% of good or better, 16,02% of all rated: met on none."""
    fulfilled = rated(Measure.MEMBERS_FULFILLED, 2021, MEMBERS, Base.EXCLUSIVE)
    well = rated(Measure.MEMBERS_WELL, 2021, MEMBERS, Base.EXCLUSIVE)
    excellent = rated(Measure.MEMBERS_EXCELLENT, 2021, MEMBERS, Base.EXCLUSIVE)
    assert (fulfilled.text, well.text) == ("4.860/4.870 = 99,79%", "4.730/4.870 = 97,13%")
    assert well.how == ("4.730 đảng viên hoàn thành tốt nhiệm vụ trở lên", "4.870 đảng viên được đánh giá, xếp loại")
    assert verdict_of(percent_part(90, Comparison.OVER), fulfilled) is Verdict.MET
    assert verdict_of(percent_part(80), well) is Verdict.MET
    on_bases = verdicts_by_base(percent_part(20, Comparison.EXACTLY), excellent)
    assert [(one.actual.text, one.verdict, one.is_chosen) for one in on_bases] == [
        ("780/3.950 = 19,75%", Verdict.NOT_MET, True),
        ("780/4.730 = 16,49%", Verdict.NOT_MET, False),
        ("780/4.870 = 16,02%", Verdict.NOT_MET, False),
    ]


def test_the_cap_leaves_room_for_the_target_on_its_own_base_alone():
    """790 of 3.950 is 20% exactly and meets it (worked case 8); of those good or better no year can."""
    full = rated(Measure.MEMBERS_EXCELLENT, 2021, classes(790, 3950, 120, 10), Base.EXCLUSIVE)
    part = percent_part(20, Comparison.EXACTLY)
    assert [one.verdict for one in verdicts_by_base(part, full)] == [Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET]
    assert most_excellent(CapTerms(20), Base.INCLUSIVE) == Fraction(20, 120)


@given(
    excellent=st.integers(0, 60),
    good=st.integers(0, 60),
    rest=st.integers(0, 9),
    percent=st.integers(0, 100),
    cap_base=st.sampled_from(CapBase),
)
def test_no_group_inside_the_cap_has_more_than_the_cap_leaves(excellent, good, rest, percent, cap_base):
    terms = CapTerms(percent, base=cap_base)
    if excellent > terms.allowed(excellent, good):
        return
    found = rated(Measure.ORGANISATIONS_EXCELLENT, 2021, classes(excellent, good, rest), Base.EVALUATED)
    for one in found.on_each_base():
        most = most_excellent(terms, one.base)
        if one.ratio is not None and most is not None:
            assert one.ratio <= most


def test_measures_that_classes_do_not_give_are_refused():
    with pytest.raises(ValueError, match="admissions"):
        rated(Measure.ADMISSIONS, 2021, MEMBERS, Base.EXCLUSIVE)


@pytest.mark.parametrize(
    ("counts", "day", "share", "verdict", "pace", "text"),
    [
        (
            (110, 121, 100),
            AFTER_THREE_YEARS,
            Fraction(331, 500),
            Verdict.NOT_MET,
            Pace.AHEAD,
            "331/500 = 66,2%, chưa đạt; nhanh hơn tiến độ (đã qua 60% thời gian)",
        ),
        ((200, 100), AFTER_THREE_YEARS, Fraction(3, 5), Verdict.NOT_MET, Pace.ON_SCHEDULE, None),
        ((100, 100), AFTER_THREE_YEARS, Fraction(2, 5), Verdict.NOT_MET, Pace.BEHIND, None),
        ((499,), date(2025, 7, 30), Fraction(499, 500), Verdict.NOT_MET, Pace.BEHIND, None),
        ((500,), date(2025, 7, 30), Fraction(1), Verdict.MET, Pace.ON_SCHEDULE, "500/500 = 100%, đạt"),
        ((548,), date(2025, 7, 30), Fraction(548, 500), Verdict.EXCEEDED, Pace.AHEAD, "548/500 = 109,6%, vượt"),
        ((1011,), date(2025, 7, 30), Fraction(1011, 500), Verdict.EXCEEDED, Pace.AHEAD, "1.011/500 = 202,2%, vượt"),
    ],
)
def test_admissions_beside_the_target_and_the_time(counts, day, share, verdict, pace, text):
    """Worked case 24."""
    found = judged(ADMITTED, [Actual(2021 + year, count) for year, count in enumerate(counts)], TERM, day)
    assert (found.share, found.verdict, found.pace) == (share, verdict, pace)
    assert text is None or found.text == text


@pytest.mark.parametrize(
    ("comparison", "verdicts"),
    [
        (Comparison.AT_LEAST, [Verdict.NOT_MET, Verdict.MET, Verdict.EXCEEDED]),
        (Comparison.EXACTLY, [Verdict.NOT_MET, Verdict.MET, Verdict.EXCEEDED]),
        (Comparison.OVER, [Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET]),
    ],
)
def test_a_count_exceeds_the_figure_of_the_resolution(comparison, verdicts):
    assert [verdict_of(count_part(100, comparison), Actual(2024, count)) for count in (99, 100, 101)] == verdicts


@pytest.mark.parametrize("comparison", [Comparison.AT_LEAST, Comparison.EXACTLY])
def test_the_workers_admitted_depend_on_who_counts(comparison):
    """Worked case 25."""
    workers = count_part(100, comparison)
    every, direct = (judged(workers, [Actual(2024, count)], TERM, date(2025, 7, 30)) for count in (112, 98))
    assert every.text == "112/100 = 112%, vượt"
    assert direct.verdict is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("counts", "left"), [((), 0), ((83,), 4), ((83, 85, 84), 2), ((83, 85, 84, 86, 88), 0), ((83, 82), 0), ((82,), 0)]
)
def test_what_is_met_so_far_has_years_left_to_show_it_and_what_was_not_met_once_has_none(counts, left):
    actuals = [Actual(2021 + year, count, 92) for year, count in enumerate(counts)]
    assert judged(ORGANISATIONS_WELL, actuals, TERM, AFTER_THREE_YEARS).years_left == left


def test_yearly_ratios_are_judged_alone_and_their_average_is_of_the_counts():
    """Worked case 26; 82 of 92 would be the one year that fails."""
    counts = (83, 85, 84, 86, 88)
    actuals = [Actual(2021 + year, count, 92) for year, count in enumerate(counts)]
    found = judged(ORGANISATIONS_WELL, actuals, TERM, date(2025, 12, 31))
    assert found.text == "đạt 5/5 năm; bình quân 426/460 = 92,61%"
    assert found.verdict is Verdict.MET
    failed = judged(ORGANISATIONS_WELL, [*actuals[1:4], Actual(2021, 82, 92)], TERM, AFTER_THREE_YEARS)
    assert failed.verdict is Verdict.NOT_MET
    assert failed.text == "đạt 3/5 năm; bình quân 337/368 = 91,58%; 1 năm chưa có số liệu"
    assert [one.verdict for one in failed.years] == [
        Verdict.NOT_MET,
        Verdict.MET,
        Verdict.MET,
        Verdict.MET,
        Verdict.NO_FIGURES,
    ]


@pytest.mark.parametrize(
    ("part", "is_passed_over"),
    [
        (ORGANISATIONS_WELL, True),
        (percent_part(80_00, period=Period.TERM), False),
        (percent_part(80_00, period=Period.TERM, measure=Measure.MEMBERS_WELL), True),
        (ADMITTED, False),
    ],
)
def test_a_year_outside_those_judged_counts_only_where_the_whole_term_does(part, is_passed_over):
    found = judged(part, [], TERM, AFTER_THREE_YEARS)
    assert found.passes_over(TERM.last_year + 1) is is_passed_over
    assert not found.passes_over(TERM.last_year)


def test_without_figures_nothing_is_said():
    for part in (ORGANISATIONS_WELL, ADMITTED, DONE):
        found = judged(part, [], TERM, AFTER_THREE_YEARS)
        assert (found.verdict, found.text) == (Verdict.NO_FIGURES, "chưa có số liệu")
    unknown = judged(ORGANISATIONS_WELL, [Actual(2021, 3), Actual(2022, 0, 0)], TERM, AFTER_THREE_YEARS)
    assert (unknown.verdict, unknown.years_missing) == (Verdict.NO_FIGURES, 5)


@pytest.mark.parametrize(
    ("count", "total", "verdict"),
    [(1, None, Verdict.MET), (0, None, Verdict.NOT_MET), (4, 4, Verdict.MET), (3, 4, Verdict.NOT_MET)],
)
def test_what_is_done_or_not(count, total, verdict):
    assert verdict_of(DONE, Actual(2021, count, total)) is verdict


def test_a_ratio_of_the_whole_term_stands_as_its_newest_figure_says():
    part = percent_part(100, Comparison.EXACTLY, period=Period.TERM)
    found = judged(part, [Actual(2022, 400, 400), Actual(2021, 200, 400)], TERM, AFTER_THREE_YEARS)
    assert found.text == "400/400 = 100%, đạt"
    assert {one.verdict for one in found.years} == {None}


def test_a_sum_of_the_term_takes_the_year_of_the_congress_too():
    found = judged(ADMITTED, [Actual(2020, 40), Actual(2021, 60)], TERM, AFTER_THREE_YEARS)
    assert found.share == Fraction(1, 5)
    assert [one.year for one in found.years] == [2020, 2021, 2022, 2023, 2024, 2025]


@pytest.mark.parametrize(
    ("parts", "verdict"),
    [
        ([], Verdict.NO_FIGURES),
        ([Verdict.EXCEEDED, Verdict.EXCEEDED], Verdict.EXCEEDED),
        ([Verdict.EXCEEDED, Verdict.MET], Verdict.MET),
        ([Verdict.MET, Verdict.NO_FIGURES], Verdict.NO_FIGURES),
        ([Verdict.NO_FIGURES, Verdict.NOT_MET, Verdict.MET], Verdict.NOT_MET),
        ([Verdict.INCOMPLETE, Verdict.MET], Verdict.INCOMPLETE),
        ([Verdict.INCOMPLETE, Verdict.NOT_MET], Verdict.NOT_MET),
    ],
)
def test_a_target_is_met_when_every_part_is(parts, verdict):
    assert verdict_of_target(parts) is verdict


FIGURES = st.builds(Actual, st.just(2021), st.integers(0, 2000), st.integers(1, 2000))


@given(actual=FIGURES, threshold=st.integers(0, 10_000), comparison=st.sampled_from([*Comparison][:3]))
def test_a_verdict_is_that_of_the_exact_ratio(actual, threshold, comparison):
    verdict = verdict_of(percent_part(0, comparison, threshold=threshold), actual)
    wanted = Fraction(threshold, 10_000)
    over = actual.ratio > wanted
    assert (verdict is Verdict.MET) == (over if comparison is Comparison.OVER else over or actual.ratio == wanted)


@given(counts=st.lists(st.integers(0, 300), max_size=6), threshold=st.integers(1, 900))
def test_more_never_makes_it_worse(counts, threshold):
    order = [Verdict.NO_FIGURES, Verdict.NOT_MET, Verdict.MET, Verdict.EXCEEDED]
    part = count_part(threshold)
    seen = [
        judged(part, [Actual(2020 + year, count) for year, count in enumerate(counts[:upto])], TERM, date(2024, 1, 1))
        for upto in range(len(counts) + 1)
    ]
    assert [order.index(one.verdict) for one in seen] == sorted(order.index(one.verdict) for one in seen)
    assert all(one.actual is None or one.actual.count == sum(counts[:upto]) for upto, one in enumerate(seen))
    assert all(NAMES[one.verdict] in one.text for one in seen)


@given(years=st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), min_size=1, max_size=5))
def test_an_average_is_that_of_the_counts_on_every_base(years):
    actuals = [
        rated(Measure.MEMBERS_EXCELLENT, 2021 + place, classes(excellent, well, 3), Base.INCLUSIVE)
        for place, (excellent, well) in enumerate(years)
    ]
    whole = summed(reversed(actuals))
    every = classes(sum(one for one, _ in years), sum(other for _, other in years), 3 * len(years))
    assert whole is not None
    assert (whole.count, whole.total, whole.base) == (every.excellent, every.good_or_better, Base.INCLUSIVE)
    assert [total for _, total in whole.totals] == [every.good, every.good_or_better, every.evaluated]
