"""A list and a number against what the congress voted on them by cards."""

import pytest

from app.rules.list_votes import Voted, check_list_votes

PASSED, LOST = Voted(200, 226, passed=True, number=25), Voted(20, 226, passed=False, number=25)


@pytest.mark.parametrize(
    ("seats", "on_seats", "on_list", "codes"),
    [
        (25, PASSED, PASSED, []),
        (26, PASSED, PASSED, ["vote.seats_differ"]),
        (25, LOST, PASSED, ["vote.seats_rejected"]),
        (25, PASSED, LOST, ["vote.list_rejected"]),
        (25, None, None, ["vote.list_missing"]),
    ],
)
def test_what_was_not_voted_so_is_told(seats, on_seats, on_list, codes):
    found = list(check_list_votes(seats, on_seats, on_list, are_votes_kept=True))
    assert [one.rule.code for one in found] == codes
    assert not any(one.is_error for one in found)


def test_a_book_that_keeps_no_votes_is_not_asked_for_any():
    assert list(check_list_votes(25, None, None, are_votes_kept=False)) == []


def test_the_figures_are_named():
    (found,) = check_list_votes(25, None, LOST, are_votes_kept=True)
    assert found.says == "Danh sách bầu cử chưa được biểu quyết thông qua: tán thành 20/226."
