"""Printed = issued + spoiled and exchanged + left over; and the two dates after the congress."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.closing import Papers
from app.rules.keeping import complaints_until, kept_until
from app.rules.paper_account import PaperAccount, check_account, usual_reserve

COUNT = st.integers(min_value=0, max_value=2000)


def codes(account, issued=226, returned=225):
    return [one.rule.code for one in check_account(account, Papers(226, issued, returned))]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (PaperAccount(), []),
        (PaperAccount(238, spoiled=2, left_over=10), []),
        (PaperAccount(200, elsewhere=38, spoiled=2, left_over=10), []),
        (PaperAccount(238), ["papers.lacking"]),
        (PaperAccount(238, spoiled=2, left_over=9), ["papers.lacking"]),
        (PaperAccount(238, spoiled=2, left_over=12), ["papers.too_many"]),
        (PaperAccount(238, spoiled=2, left_over=11), ["papers.issued"]),
        (PaperAccount(spoiled=1), ["papers.not_printed"]),
        (PaperAccount(left_over=4), ["papers.not_printed"]),
        (PaperAccount(238, spoiled=2, left_over=10, outdated=100), ["papers.old_list"]),
        (PaperAccount(outdated=100), ["papers.old_list"]),
    ],
)
def test_every_printed_paper_must_be_found_again(account, found):
    assert codes(account) == found


def test_nothing_is_asked_before_the_papers_came_back():
    assert codes(PaperAccount(238, spoiled=2), returned=0) == []


def test_the_objection_says_how_many_are_lacking():
    (found,) = check_account(PaperAccount(238, spoiled=1, left_over=10), Papers(226, 226, 226))
    assert found.says == "In 238 phiếu; phát ra 226, hỏng 1, còn lại 10: 1 phiếu chưa rõ ở đâu."
    assert found.place == "left_over"
    assert found.is_error


def test_where_two_counts_agree_the_third_is_named_as_the_likely_mistake():
    account = PaperAccount(238, spoiled=2, left_over=10)
    (found,) = check_account(account, Papers(present=226, issued=228, returned=226))
    assert (found.rule.code, found.place) == ("papers.issued", "issued")
    assert "phát ra 226, đúng bằng số" in found.says
    assert "ô Phát ra ghi 228" in found.says


@given(COUNT, COUNT, COUNT)
def test_an_account_agrees_with_just_one_number_of_papers(issued, spoiled, left_over):
    papers = Papers(issued, issued, issued + 1)
    right = issued + spoiled + left_over
    for printed in (right - 1, right, right + 1):
        if printed > 0:
            found = list(check_account(PaperAccount(printed, 0, spoiled, left_over), papers))
            assert bool(found) is (printed != right)


@pytest.mark.parametrize(("copies", "reserve"), [(0, 0), (1, 2), (40, 2), (41, 3), (100, 5), (226, 12), (1000, 50)])
def test_the_reserve_is_one_in_twenty_and_two_at_least(copies, reserve):
    assert usual_reserve(copies) == reserve


@pytest.mark.parametrize(
    ("closing", "last"),
    [
        (date(2020, 7, 30), date(2021, 1, 30)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 6, 30), date(2026, 12, 30)),
    ],
)
def test_papers_are_kept_for_six_months(closing, last):
    assert kept_until(closing) == last


@pytest.mark.parametrize(
    ("closing", "last"),
    [
        (date(2026, 8, 31), date(2026, 9, 21)),
        (date(2026, 9, 4), date(2026, 9, 25)),
        (date(2026, 9, 5), date(2026, 9, 25)),
    ],
)
def test_complaints_are_taken_for_fifteen_working_days(closing, last):
    assert complaints_until(closing) == last
