"""The cap on excellent ratings: worked cases 1 to 8, and the readings against plain counting."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_caps import CapBase, CapCount, CapRounding, CapTerms, cap_of, check_cap
from app.rules.evaluation_regimes import QD_366_2025
from app.rules.findings import Severity

FLOOR = CapTerms(20, raised_percent=25)
HALF_UP = replace(FLOOR, rounding=CapRounding.HALF_UP)
INCLUSIVE = replace(FLOOR, base=CapBase.INCLUSIVE)
TERMS = st.builds(
    CapTerms,
    st.integers(1, 100),
    st.none() | st.integers(1, 100),
    base=st.sampled_from(CapBase),
    rounding=st.sampled_from(CapRounding),
)
PEOPLE = st.integers(0, 6000)
COUNTS = st.builds(CapCount, st.just("Chi bộ"), PEOPLE, PEOPLE, st.sampled_from(["", "12-QĐ/ĐUK"]))


def test_01_the_cap_of_84_is_16():
    assert (FLOOR.allowed(0, 84), HALF_UP.allowed(0, 84)) == (16, 17)


@pytest.mark.parametrize(("good", "floor", "half_up"), [(4, 0, 1), (5, 1, 1), (9, 1, 2), (0, 0, 0)])
def test_02_small_groups(good, floor, half_up):
    assert (FLOOR.allowed(0, good), HALF_UP.allowed(0, good)) == (floor, half_up)


def test_03_and_04_a_decision_raises_the_cap_to_a_quarter():
    assert (FLOOR.allowed(0, 70), FLOOR.allowed(0, 70, raised_by="12-QĐ/ĐUK")) == (14, 17)
    assert (FLOOR.allowed(0, 12), FLOOR.allowed(0, 12, raised_by="12-QĐ/ĐUK")) == (2, 3)


def test_a_decision_raises_nothing_where_the_rules_know_no_higher_cap():
    assert CapTerms(20).allowed(0, 70, raised_by="12-QĐ/ĐUK") == 14


@pytest.mark.parametrize(("together", "exclusive", "inclusive"), [(100, 16, 20), (5, 0, 1), (6, 1, 1)])
def test_05_and_06_of_so_many_good_or_better(together, exclusive, inclusive):
    assert (FLOOR.most_of(together), INCLUSIVE.most_of(together)) == (exclusive, inclusive)


def test_07_the_sum_of_the_caps_is_not_the_cap_of_the_sum():
    groups = [cap_of(FLOOR, CapCount(f"Tổ chức {number}", 1, 9)) for number in range(92)]
    assert (sum(one.allowed for one in groups), FLOOR.allowed(92, 92 * 9)) == (92, 165)
    assert not any(one.over for one in groups)


@pytest.mark.parametrize(("excellent", "over", "left"), [(780, 0, 10), (790, 0, 0), (791, 1, 0)])
def test_08_exactly_the_cap_is_allowed_and_one_more_is_warned_of(excellent, over, left):
    terms = QD_366_2025.cap
    assert terms is not None
    result = cap_of(terms, CapCount("Đảng bộ Khối", excellent, 3950))
    assert (result.allowed, result.over, result.left) == (790, over, left)
    codes = [(found.rule.code, found.rule.severity) for found in check_cap(result)]
    assert codes == ([("evaluation.over_cap", Severity.WARNING)] if over else [])


def test_the_warning_says_the_figures():
    (found,) = check_cap(cap_of(FLOOR, CapCount("Chi bộ Sở Nội vụ", 3, 12)))
    assert found.says == "Chi bộ Sở Nội vụ: 3 hoàn thành xuất sắc nhiệm vụ; mức 20% cho phép 2, vượt 1."


@pytest.mark.parametrize(
    ("case", "excellent", "good", "unrated", "code"),
    [
        (1, 17, 84, 0, "evaluation.over_cap"),
        (1, 17, 84, 1, "evaluation.cap_so_far"),
        (2, 1, 0, 4, "evaluation.over_cap"),
        (2, 1, 0, 5, "evaluation.cap_so_far"),
        (8, 791, 3950, 4, "evaluation.over_cap"),
        (8, 791, 3950, 5, "evaluation.cap_so_far"),
        (8, 790, 3950, 5, None),
    ],
)
def test_01_02_and_08_while_some_are_unrated_it_is_an_alarm_only_where_they_cannot_bring_it_right(
    case, excellent, good, unrated, code
):
    result = cap_of(FLOOR, CapCount(f"Ví dụ {case}", excellent, good, unrated=unrated))
    assert [found.rule.code for found in check_cap(result)] == ([code] if code else [])
    assert result.is_provisional is (unrated > 0)
    assert result.is_over is (code == "evaluation.over_cap")


def test_from_the_first_excellent_one_of_a_new_year_on_it_is_said_how_it_stands():
    result = cap_of(FLOOR, CapCount("Đảng bộ Văn phòng Tỉnh ủy", 8, 0, unrated=79))
    (found,) = check_cap(result)
    assert found.rule.severity is Severity.WAITING
    assert found.says == (
        "Đảng bộ Văn phòng Tỉnh ủy: 8 hoàn thành xuất sắc nhiệm vụ; mức 20% tạm tính cho phép 0, còn 79 chưa xếp loại."
    )
    assert result.at_most == 15


@given(terms=TERMS, count=COUNTS, unrated=st.integers(0, 300), data=st.data())
def test_what_is_over_for_certain_is_over_however_the_rest_is_rated(terms, count, unrated, data):
    before = cap_of(terms, replace(count, unrated=unrated))
    better = data.draw(st.integers(0, unrated))
    good = data.draw(st.integers(0, unrated - better))
    after = cap_of(terms, replace(count, excellent=count.excellent + better, good=count.good + good))
    assert before.is_over <= (after.over > 0)
    all_good = cap_of(terms, replace(count, good=count.good + unrated))
    assert before.is_over is (all_good.over > 0)


@given(terms=TERMS, count=COUNTS)
def test_the_cap_is_the_exact_share_rounded(terms, count):
    result = cap_of(terms, count)
    people = count.good + (count.excellent if terms.base is CapBase.INCLUSIVE else 0)
    exact = Fraction(people * result.percent, 100)
    if terms.rounding is CapRounding.FLOOR:
        assert 0 <= exact - result.allowed < 1
    else:
        assert Fraction(-1, 2) <= exact - result.allowed < Fraction(1, 2)


@given(terms=TERMS, count=COUNTS)
def test_over_and_left_never_stand_together_and_a_warning_follows_from_over(terms, count):
    result = cap_of(terms, count)
    assert result.used - result.allowed == result.over - result.left
    assert min(result.over, result.left) == 0
    assert len(list(check_cap(result))) == (result.over > 0)


@given(good=PEOPLE, excellent=PEOPLE)
def test_the_default_reading_satisfies_every_other(good, excellent):
    default = FLOOR.allowed(excellent, good)
    for base in CapBase:
        for rounding in CapRounding:
            assert default <= replace(FLOOR, base=base, rounding=rounding).allowed(excellent, good)


@given(terms=TERMS, together=st.integers(0, 300))
def test_the_most_of_a_group_is_the_most_that_the_cap_lets_pass(terms, together):
    passing = [count for count in range(together + 1) if count <= terms.allowed(count, together - count)]
    assert terms.most_of(together) == max(passing)


@given(counts=st.lists(COUNTS.map(lambda count: replace(count, raised_by="")), max_size=12))
def test_rounding_down_in_groups_never_gives_more_than_the_whole(counts):
    in_groups = sum(cap_of(FLOOR, count).allowed for count in counts)
    whole = FLOOR.allowed(sum(one.excellent for one in counts), sum(one.good for one in counts))
    assert in_groups <= whole < in_groups + max(len(counts), 1)
