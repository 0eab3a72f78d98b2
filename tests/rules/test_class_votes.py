"""Votes of a cell on a class: worked cases 16 and 17, sums that must agree, and what is suggested."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.class_votes import (
    ClassVote,
    Suggestion,
    VoteMode,
    admission_needs,
    check_admission_votes,
    check_class_vote,
    check_met,
    check_present,
    check_vote_day,
    hand_vote,
    suggested_class,
)
from app.rules.evaluation_classes import FOUR_CLASSES, MEMBERS_2014

EXCELLENT, GOOD, FULFILLED, FAILED = FOUR_CLASSES.classes
VOTES = st.dictionaries(st.sampled_from(FOUR_CLASSES.classes), st.integers(0, 40))


@pytest.mark.parametrize(("votes", "passed"), [(11, True), (10, False)])
def test_16_the_base_is_the_official_members_summoned_not_those_present(votes, passed):
    vote = ClassVote(20, 17, 17, 17, 0, {EXCELLENT: votes, GOOD: 17 - votes})
    assert vote.passes(EXCELLENT) is passed
    assert list(check_class_vote(vote, "Lò Thị Án")) == []


def test_17_two_thirds_of_the_official_members_propose_an_admission():
    assert admission_needs(20) == 14
    assert list(check_admission_votes(14, 20)) == []
    (found,) = check_admission_votes(13, 20)
    assert (found.rule.code, found.is_error) == ("admission.votes", False)
    assert found.says == "Chi bộ có 13 phiếu tán thành, cần ít nhất 14: hai phần ba của 20 đảng viên chính thức."


@given(votes=st.integers(0, 200), base=st.integers(0, 200))
def test_fewer_than_two_thirds_are_warned_of_and_no_others(votes: int, base: int) -> None:
    found = [one.rule.code for one in check_admission_votes(votes, base)]
    too_few, too_many = base > 0 and 3 * votes < 2 * base, base > 0 and votes > base
    assert found == ["admission.votes"] * too_few + ["admission.votes_many"] * too_many


@pytest.mark.parametrize("day", [date(2022, 1, 1), date(2022, 12, 15), date(2023, 1, 15), date(2023, 3, 31), None])
def test_a_cell_votes_on_a_year_from_its_first_day_to_march_of_the_next(day):
    assert list(check_vote_day(2022, day, "Lò Thị Án")) == []


@given(st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_nobody_voted_on_a_day_that_is_yet_to_come(day):
    found = list(check_met(day, "Lò Thị Án", date(2022, 12, 15)))
    assert [(one.rule.code, one.is_error, one.place) for one in found] == (
        [("evaluation.vote_ahead", True, "held")] if day and day > date(2022, 12, 15) else []
    )
    assert all("phiếu của Lò Thị Án là ngày chưa tới; hôm nay là 15/12/2022" in one.says for one in found)


@pytest.mark.parametrize("day", [date(2021, 12, 15), date(2021, 12, 31), date(2023, 4, 1), date(2202, 12, 15)])
def test_a_day_of_another_year_is_none_of_a_vote_on_this_one(day):
    (found,) = check_vote_day(2022, day, "Lò Thị Án")
    assert (found.is_error, found.place) == (True, "held")
    assert found.says == f"Ngày họp {day.day}/{day.month}/{day.year} ở phiếu của Lò Thị Án không thể là của năm 2022."
    assert "«Ngày họp»" in found.remedy
    assert "1/1/2022 đến 31/3/2023" in found.remedy


@pytest.mark.parametrize(
    ("votes", "suggestion"),
    [
        ({EXCELLENT: 11, GOOD: 6}, Suggestion(EXCELLENT, 11, is_own_majority=True)),
        ({EXCELLENT: 10, GOOD: 7}, Suggestion(GOOD, 17, is_own_majority=False)),
        ({EXCELLENT: 4, GOOD: 6, FULFILLED: 7}, Suggestion(FULFILLED, 17, is_own_majority=False)),
        ({FULFILLED: 3, FAILED: 12}, Suggestion(FAILED, 15, is_own_majority=True)),
        ({EXCELLENT: 5, GOOD: 5}, None),
        ({}, None),
    ],
)
def test_without_a_majority_the_next_class_is_suggested(votes, suggestion):
    assert suggested_class(hand_vote(20, votes), FOUR_CLASSES) == suggestion


def test_classes_of_another_scheme_suggest_nothing():
    assert suggested_class(hand_vote(20, {EXCELLENT: 20}), MEMBERS_2014) is None


@pytest.mark.parametrize(
    ("vote", "codes"),
    [
        (ClassVote(20, 17, 17, 16, 1, {EXCELLENT: 16}), []),
        (ClassVote(20, 17, 16, 16, 0, {EXCELLENT: 16}), []),
        (ClassVote(0, 0, 0, 0, 0, {}), ["evaluation.vote_nobody"]),
        (ClassVote(20, 21, 20, 20, 0, {GOOD: 20}), ["evaluation.vote_issued"]),
        (ClassVote(20, 17, 18, 18, 0, {GOOD: 18}), ["evaluation.vote_returned"]),
        (ClassVote(20, 17, 17, 16, 0, {GOOD: 16}), ["evaluation.vote_valid"]),
        (ClassVote(20, 17, 17, 17, 0, {GOOD: 16}), ["evaluation.vote_sum"]),
        (
            ClassVote(20, 21, 22, 20, 1, {GOOD: 19}),
            ["evaluation.vote_issued", "evaluation.vote_returned", "evaluation.vote_valid", "evaluation.vote_sum"],
        ),
    ],
)
def test_figures_that_do_not_agree_are_told(vote, codes):
    assert [found.rule.code for found in check_class_vote(vote, "Lò Thị Án")] == codes


def test_what_is_told_names_the_figures():
    (found,) = check_class_vote(ClassVote(20, 17, 17, 17, 0, {GOOD: 9, EXCELLENT: 7}), "Lò Thị Án")
    assert found.says == "Lò Thị Án: các mức cộng lại được 16 phiếu mà có 17 phiếu hợp lệ."


def test_papers_without_anybody_noted_as_present_are_a_warning_and_no_papers_are_none():
    vote = hand_vote(20, {GOOD: 17})
    (found,) = check_present(vote, 0, "Lò Thị Án")
    assert (found.rule.code, found.is_error) == ("evaluation.vote_present", False)
    assert list(check_present(vote, 17, "Lò Thị Án")) == []
    assert list(check_present(hand_vote(20, {}), 0, "Lò Thị Án")) == []


@pytest.mark.parametrize(
    ("present", "codes"),
    [
        (20, []),
        (17, []),
        (None, []),
        (21, ["evaluation.vote_too_many_present"]),
        (16, ["evaluation.vote_issued_present"]),
    ],
)
def test_no_more_are_present_than_summoned_and_no_more_papers_issued_than_are_present(present, codes):
    vote = ClassVote(20, 17, 17, 17, 0, {GOOD: 17})
    found = list(check_present(vote, present, "Lò Thị Án"))
    assert [one.rule.code for one in found] == codes
    assert all(one.is_error for one in found)


@given(votes=VOTES, more=st.integers(0, 20))
def test_hands_always_agree(votes, more):
    base = max(sum(votes.values()) + more, 1)
    vote = hand_vote(base, votes)
    assert vote.mode is VoteMode.HAND
    assert list(check_class_vote(vote, "Chi bộ")) == []


@given(votes=VOTES, more=st.integers(0, 20))
def test_a_class_with_a_majority_is_the_one_suggested_and_there_is_at_most_one(votes, more):
    vote = hand_vote(sum(votes.values()) + more, votes)
    passed = [rated for rated in FOUR_CLASSES.classes if vote.passes(rated)]
    found = suggested_class(vote, FOUR_CLASSES)
    assert len(passed) <= 1
    if passed:
        assert found is not None
        assert (found.rated, found.is_own_majority) == (passed[0], True)
    elif found is not None:
        assert not found.is_own_majority
        better = FOUR_CLASSES.or_better(found.rated)
        assert sum(votes.get(one, 0) for one in better) == found.votes
        assert 2 * (found.votes - votes.get(found.rated, 0)) <= vote.base < 2 * found.votes
