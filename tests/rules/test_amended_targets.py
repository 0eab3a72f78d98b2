"""Targets that were amended or corrected: what held in which year, and targets that cannot be meant."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from target_parts import TERM, count_part, percent_part

from app.rules.target_actuals import Actual
from app.rules.target_charts import chart_of
from app.rules.target_entry import amended_texts, cell_goal, dropped_texts
from app.rules.target_verdicts import Verdict, judged
from app.rules.targets import (
    Comparison,
    Period,
    Target,
    TargetPart,
    TargetVersion,
    Unit,
    check_figures,
    check_target,
)


def target(*parts: TargetPart) -> Target:
    return Target(5, (TargetVersion("Kết nạp"),), parts)


AMENDMENT = TargetVersion("Đạt chuẩn văn hóa, điều chỉnh", date(2023, 6, 30), "12-NQ/ĐUK")
EARLIER = TargetVersion("Kết nạp", date(2023, 6, 29))
CULTURE = percent_part(90, id=7, of="đơn vị", reaching="đạt chuẩn văn hóa")
SHARES = [Actual(2021 + year, count, 100) for year, count in enumerate((91, 89, 97, 98, 99))]


def amended(day: date = date(2023, 6, 30)) -> Target:
    return target(CULTURE).amended(replace(AMENDMENT, since=day), [replace(CULTURE, threshold=98_00)])


def judged_years(made: Target) -> list[Verdict | None]:
    (part,) = made.parts
    found = judged(part, SHARES, TERM, date(2025, 12, 31), partial(made.wanted_in, part))
    return [one.verdict for one in found.years]


@pytest.mark.parametrize(
    ("made", "met"),
    [
        (target(CULTURE), [True, False, True, True, True]),
        (amended(), [True, False, False, True, True]),
        (amended(date(2023, 12, 31)), [True, False, False, True, True]),
        (amended(date(2024, 1, 1)), [True, False, True, True, True]),
        (
            target(CULTURE).corrected("Đạt chuẩn", [replace(CULTURE, threshold=98_00)]),
            [False, False, False, True, True],
        ),
    ],
)
def test_each_year_is_judged_by_what_held_at_its_end_and_a_correction_changes_all_years(made, met):
    assert judged_years(made) == [Verdict.MET if one else Verdict.NOT_MET for one in met]


def test_the_chart_holds_each_year_against_the_goal_of_its_end():
    made = amended()
    (part,) = made.parts
    found = judged(part, SHARES, TERM, date(2025, 12, 31), partial(made.wanted_in, part))
    chart = chart_of(found, SHARES)
    assert chart is not None
    assert [(bar.goal, bar.is_reached) for bar in chart.bars] == [
        (90_00, True),
        (90_00, False),
        (98_00, False),
        (98_00, True),
        (98_00, True),
    ]
    assert (chart.goal, chart.goal_text) == (98_00, "≥ 98%")


def test_an_amendment_keeps_the_words_and_goals_before_it_for_all_to_see():
    made = amended()
    assert [(one.text, one.since) for one in made.versions] == [("Kết nạp", None), (AMENDMENT.text, AMENDMENT.since)]
    history = made.history(made.parts[0])
    assert cell_goal(history).split("\n") == ["≥ 90", "từ 30/6/2023:", "≥ 98"]
    assert amended_texts(history) == (
        "từ đầu nhiệm kỳ: ≥ 90% đơn vị đạt chuẩn văn hóa",
        "từ 30/6/2023: ≥ 98% đơn vị đạt chuẩn văn hóa",
    )
    assert cell_goal(target(CULTURE).history(CULTURE)) == "≥ 90"
    assert amended_texts(target(CULTURE).history(CULTURE)) == ()


def test_a_correction_after_an_amendment_leaves_the_goals_before_it():
    made = amended()
    corrected = made.corrected("Đạt chuẩn", [replace(made.parts[0], threshold=99_00)])
    assert judged_years(corrected) == [Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.MET]
    assert [one.text for one in corrected.versions] == ["Kết nạp", "Đạt chuẩn"]


def test_a_part_is_judged_from_the_year_in_which_it_was_added_and_a_forgotten_one_in_all():
    new = percent_part(50, id=-1)
    added = target(CULTURE).amended(AMENDMENT, [CULTURE, new])
    found = judged(new, SHARES, TERM, date(2025, 12, 31), partial(added.wanted_in, new))
    assert [one.verdict for one in found.years] == [None, None, *[Verdict.MET] * 3]
    assert found.text == "đạt 3/3 năm; bình quân 294/300 = 98%"
    forgotten = amended().corrected("Đạt chuẩn", [*amended().parts, new])
    assert all(forgotten.wanted_in(new, year) == new for year in TERM.years)


def test_a_part_that_an_amendment_dropped_is_told_with_its_goal_and_since_when():
    made = target(CULTURE, percent_part(50, id=9), count_part(600, id=8))
    assert made.dropped == ()
    first = made.amended(EARLIER, [replace(CULTURE, threshold=95_00), count_part(700, id=8)])
    second = first.amended(AMENDMENT, [CULTURE, percent_part(60, id=7)])
    assert [(version.since, part.id, part.goal) for version, part in second.dropped] == [
        (EARLIER.since, 9, "≥ 50%"),
        (AMENDMENT.since, 8, "≥ 700"),
    ]
    assert dropped_texts(second)[1] == "≥ 700 (bỏ từ 30/6/2023)"
    assert dropped_texts(second.corrected("Đạt chuẩn", second.parts)) == dropped_texts(second)


def test_of_what_was_amended_before_parts_were_kept_every_year_is_judged_by_what_holds_now():
    now = replace(CULTURE, threshold=98_00)
    made = Target(7, (TargetVersion("Đạt chuẩn"), AMENDMENT), (now,))
    assert judged_years(made) == judged_years(target(now))
    assert cell_goal(made.history(now)) == "≥ 98"
    assert made.dropped == ()


@pytest.mark.parametrize(
    ("made", "codes"),
    [
        (target(), ["target.no_parts"]),
        (target(percent_part(101)), ["target.over_hundred"]),
        (target(count_part(500, id=1), count_part(100, id=2, parent_id=1)), []),
        (target(count_part(100, id=2, parent_id=1), count_part(500, id=1)), ["target.parent_below"]),
        (
            target(count_part(500)).amended(AMENDMENT, [count_part(600)]).amended(EARLIER, [count_part(700)]),
            ["target.amended_before"],
        ),
    ],
)
def test_targets_that_cannot_be_meant(made, codes):
    assert [found.rule.code for found in check_target(made)] == codes


def test_figures_that_cannot_be_true():
    made = target(count_part(500, id=1), count_part(100, id=2, parent_id=1), percent_part(90, id=3))
    figures = [{2021: Actual(2021, 80)}, {2021: Actual(2021, 81)}, {2021: Actual(2021, 93, 92)}]
    assert [(found.rule.code, found.says) for found in check_figures(made, figures, 2021)] == [
        ("target.over_parent", "Chỉ tiêu 5b năm 2021: 81 nhiều hơn phần chứa nó (80)."),
        ("target.over_total", "Chỉ tiêu 5c năm 2021: 93 nhiều hơn tổng số 92."),
    ]
    assert list(check_figures(made, figures, 2022)) == []


def test_no_year_is_judged_by_what_was_wanted_of_the_whole_term() -> None:
    whole = TargetPart(unit=Unit.COUNT, comparison=Comparison.AT_LEAST, period=Period.TERM, threshold=800)
    yearly = replace(whole, period=Period.YEARLY, threshold=200)
    figures = [Actual(year, count) for year, count in ((2021, 190), (2022, 200), (2023, 210), (2024, 190))]
    found = judged(yearly, figures, TERM, date(2025, 7, 30), lambda year: whole if year < 2023 else yearly)
    told = {one.year: one.verdict for one in found.years}
    assert (told[2021], told[2022]) == (None, None)
    assert (told[2023], told[2024]) == (Verdict.EXCEEDED, Verdict.NOT_MET)
