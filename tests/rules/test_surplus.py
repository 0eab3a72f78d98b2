"""How much longer than the seats a list may be."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.findings import Severity
from app.rules.rule_sets import QD_190_2024, QD_244_2014
from app.rules.surplus import check_surplus, most_surplus


@pytest.mark.parametrize(
    ("seats", "most"),
    [(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 2), (9, 2), (10, 3), (15, 4), (25, 7), (35, 10)],
)
def test_most_surplus_rounds_down_and_is_at_least_one(seats, most):
    assert most_surplus(QD_190_2024, seats) == most


@given(seats=st.integers(1, 200))
def test_the_highest_surplus_allowed_is_not_warned_and_one_more_is(seats):
    most = most_surplus(QD_190_2024, seats)
    assert check_surplus(QD_190_2024, seats, seats + most, "Ban Chấp hành") == ()
    codes = [found.rule.code for found in check_surplus(QD_190_2024, seats, seats + most + 1)]
    assert codes == ["surplus.small" if 3 <= seats <= 5 else "surplus.too_many"]


def test_three_to_five_seats_have_words_of_their_own():
    (found,) = check_surplus(QD_190_2024, 5, 7)
    assert found.says == "Bầu 5 người thì số dư nhiều nhất là 1."
    assert found.rule.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("rules", "body", "candidates", "codes"),
    [
        (QD_190_2024, "Ban Thường vụ", 7, ["surplus.none"]),
        (QD_190_2024, "Ban Thường vụ", 8, []),
        (QD_190_2024, "", 7, []),
        (QD_190_2024, "Ban Thường vụ", 0, []),
        (QD_244_2014, "Ban Thường vụ", 7, []),
        (QD_244_2014, "Ban Thường vụ", 10, ["surplus.too_many"]),
    ],
)
def test_only_committees_under_the_newer_regulation_must_have_a_surplus(rules, body, candidates, codes):
    assert [found.rule.code for found in check_surplus(rules, 7, candidates, body)] == codes


def test_a_list_outside_the_bounds_is_never_an_error():
    for candidates in range(1, 60):
        assert not any(found.is_error for found in check_surplus(QD_190_2024, 20, candidates, "Ban Chấp hành"))


def test_a_rule_set_may_round_the_surplus_up():
    rules = replace(QD_190_2024, surplus_rounds_up=True)
    assert [most_surplus(rules, seats) for seats in (11, 20, 25)] == [4, 6, 8]
