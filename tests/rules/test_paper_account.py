"""Printed papers are issued, spoiled and exchanged, or left over; who keeps no account is not asked for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.closing import Papers
from app.rules.paper_account import PaperAccount, check_account, usual_reserve


def codes(account, issued=226, returned=225):
    return [one.rule.code for one in check_account(account, Papers(226, issued, returned))]


def test_what_agrees_is_not_objected_to():
    assert codes(PaperAccount(printed_here=238, spoiled=2, left_over=10)) == []
    assert codes(PaperAccount(elsewhere=238, spoiled=2, left_over=10)) == []


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (PaperAccount(printed_here=238, spoiled=2, left_over=9), "papers.lacking"),
        (PaperAccount(printed_here=238, spoiled=3, left_over=12), "papers.too_many"),
        (PaperAccount(printed_here=238, spoiled=2, left_over=11), "papers.issued"),
        (PaperAccount(spoiled=3), "papers.not_printed"),
        (PaperAccount(printed_here=226, outdated=5), "papers.old_list"),
    ],
)
def test_what_does_not_agree_is_named(account, code):
    assert codes(account) == [code]


def test_where_two_counts_agree_the_third_is_named_as_the_likely_mistake():
    account = PaperAccount(printed_here=238, spoiled=2, left_over=10)
    (found,) = check_account(account, Papers(present=226, issued=228, returned=226))
    assert (found.rule.code, found.place) == ("papers.issued", "issued")
    assert "phát ra 226, đúng bằng số" in found.says
    assert "ô Phát ra ghi 228" in found.says


def test_before_papers_came_back_nothing_can_be_counted():
    assert codes(PaperAccount(printed_here=238), returned=0) == []
    assert codes(PaperAccount()) == []


@given(issued=st.integers(1, 500), spoiled=st.integers(0, 20), left=st.integers(0, 40))
def test_the_sum_of_the_parts_always_agrees(issued, spoiled, left):
    account = PaperAccount(printed_here=issued + spoiled + left, spoiled=spoiled, left_over=left)
    assert codes(account, issued=issued) == []
    assert account.should_be_left(issued) == left


def test_the_usual_reserve_is_one_in_twenty_and_at_least_two():
    assert [usual_reserve(copies) for copies in (0, 1, 40, 41, 226)] == [0, 2, 2, 3, 12]
