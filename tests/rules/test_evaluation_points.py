"""Points, the class they suggest, and triggers: warnings, never a class set by the program."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_classes import FOUR_CLASSES, QualityClass
from app.rules.evaluation_points import (
    TRIGGER_NAMES,
    Points,
    Trigger,
    check_class,
    check_half,
    check_points,
    class_by_points,
    triggers_of,
)
from app.rules.evaluation_regimes import QD_366_2025, PointScale, Rated
from app.rules.findings import Severity

EXCELLENT, GOOD, FULFILLED, FAILED = FOUR_CLASSES.classes
TOTALS = st.decimals(0, 100, places=2)


@pytest.fixture
def scale() -> PointScale:
    return scale_of_2025()


def scale_of_2025() -> PointScale:
    assert QD_366_2025.points is not None
    return QD_366_2025.points


def codes(chosen: QualityClass, total: str | None, *triggers: Trigger) -> list[str]:
    points = None if total is None else Decimal(total)
    found = check_class(scale_of_2025(), FOUR_CLASSES, chosen, "Lò Thị Án", total=points, triggers=triggers)
    return [one.rule.code for one in found]


@pytest.mark.parametrize(
    ("total", "rated"),
    [
        ("100", EXCELLENT),
        ("90", EXCELLENT),
        ("89.99", GOOD),
        ("70", GOOD),
        ("69.5", FULFILLED),
        ("50", FULFILLED),
        ("49.9", FAILED),
        ("0", FAILED),
    ],
)
def test_the_class_of_points(scale, total, rated):
    assert class_by_points(scale, Decimal(total)) is rated


def test_both_parts_make_the_total(scale):
    points = Points(Decimal("28.5"), Decimal(63))
    assert points.total == Decimal("91.5")
    assert list(check_points(scale, points, "Lò Thị Án")) == []


def test_a_part_beyond_its_most_is_told(scale):
    found = list(check_points(scale, Points(Decimal("30.50"), Decimal(-1)), "Lò Thị Án"))
    assert [(one.rule.code, one.place) for one in found] == [
        ("evaluation.points", "common"),
        ("evaluation.points", "tasks"),
    ]
    assert found[0].says == "Lò Thị Án: 30,5 điểm không nằm trong khoảng 0 đến 30."
    assert found[1].says == "Lò Thị Án: -1 điểm không nằm trong khoảng 0 đến 70."


@given(common=st.none() | st.decimals(0, 30, places=2), tasks=st.none() | st.decimals(0, 70, places=2))
def test_points_have_a_total_or_are_half_or_are_none_at_all_and_zero_is_a_part(common, tasks):
    points = Points(common, tasks)
    halves = [one.place for one in check_half(points, "Lò Thị Án")]
    missing = [place for place, given in (("common", common), ("tasks", tasks)) if given is None]
    assert halves == (missing if len(missing) == 1 else [])
    assert (points.total is None) is bool(missing)
    assert list(check_points(scale_of_2025(), points, "Lò Thị Án")) == []


def test_a_class_that_goes_with_the_points_is_not_warned_of():
    assert codes(GOOD, "88") == codes(EXCELLENT, None) == []


def test_a_class_above_the_points_is_warned_of():
    assert codes(EXCELLENT, "88") == ["evaluation.above_points"]


def test_a_class_below_the_points_is_warned_of_unless_a_trigger_explains_it():
    assert codes(FULFILLED, "88") == ["evaluation.below_points"]
    assert codes(FAILED, "88", Trigger.DISCIPLINED) == []


def test_a_trigger_beside_a_better_class_is_warned_of_and_named():
    assert codes(GOOD, "88", Trigger.DEGRADED) == ["evaluation.trigger"]
    found, _ = check_class(
        scale_of_2025(), FOUR_CLASSES, GOOD, "Lò Thị Án", triggers={Trigger.DEGRADED, Trigger.DISCIPLINED}
    )
    assert found.says == (
        "Lò Thị Án: bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ; "
        "trường hợp này thường xếp «Không hoàn thành nhiệm vụ»."
    )


def test_leaders_others_and_organisations_have_triggers_of_their_own():
    leaders, others = triggers_of(Rated.MEMBER, is_leader=True), triggers_of(Rated.MEMBER)
    organisations = triggers_of(Rated.ORGANISATION)
    assert Trigger.LOW_CONFIDENCE in leaders
    assert Trigger.LOW_CONFIDENCE not in others
    assert Trigger.HALF_NOT_DONE in others
    assert Trigger.DISUNITY in organisations
    assert {*leaders, *others, *organisations} == set(Trigger) == set(TRIGGER_NAMES)


@given(first=TOTALS, second=TOTALS)
def test_more_points_never_suggest_a_worse_class(first, second):
    scale = scale_of_2025()
    less, more = sorted((first, second))
    places = [FOUR_CLASSES.place(class_by_points(scale, total)) for total in (more, less)]
    assert places == sorted(places)


@given(chosen=st.sampled_from(FOUR_CLASSES.classes), total=TOTALS, triggers=st.sets(st.sampled_from(Trigger)))
def test_all_that_is_said_of_a_class_is_a_warning_and_a_fitting_one_has_none(chosen, total, triggers):
    scale = scale_of_2025()
    found = list(check_class(scale, FOUR_CLASSES, chosen, "Chi bộ", total=total, triggers=triggers))
    assert all(one.rule.severity is Severity.WARNING for one in found)
    if chosen is class_by_points(scale, total) and not triggers:
        assert found == []


@given(common=st.decimals(-50, 150, places=2), tasks=st.decimals(-50, 150, places=2))
def test_parts_within_bounds_give_a_total_within_100(common, tasks):
    scale, points = scale_of_2025(), Points(common, tasks)
    if not list(check_points(scale, points, "Chi bộ")):
        assert 0 <= points.total <= scale.most == 100
