"""The base of which over half is taken, and the rule sets that name the articles."""

from dataclasses import replace
from datetime import date

import pytest
from election_samples import terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.rounds import Deduction, Electorate, Marking, Round, RoundKind, deductions_of, marking_for
from app.rules.rule_sets import QD_190_2024, QD_244_2014, RULE_SETS, Subject, in_force_on


def base_of(electorate: Electorate, summoned: int, **deductions: int) -> tuple[int, int | None]:
    taken_off = {Deduction(category): people for category, people in deductions.items()}
    terms = Round(QD_190_2024, electorate, RoundKind.FIRST, 1, (1, 2), Marking.STRIKE_OUT, summoned, taken_off)
    return terms.base, terms.needed


def test_two_hundred_delegates():
    """Two absent but replaced and four away only at the vote stay in the base."""
    assert base_of(Electorate.DELEGATE_CONGRESS, 200, committee_absent=3, delegate_absent=5) == (192, 97)


def test_members_congress():
    base = base_of(
        Electorate.MEMBER_CONGRESS, 60, temporary_elsewhere=2, exempt_absent=4, suspended=1, excused_absent=3
    )
    assert base == (50, 26)


def test_each_electorate_knows_its_own_deductions():
    assert set(deductions_of(QD_190_2024, Electorate.DELEGATE_CONGRESS)) == {"committee_absent", "delegate_absent"}
    assert set(deductions_of(QD_190_2024, Electorate.COMMITTEE)) == {"suspended"}
    assert set(deductions_of(QD_190_2024, Electorate.MEMBER_CONGRESS)) == {
        "temporary_elsewhere",
        "exempt_absent",
        "suspended",
        "excused_absent",
    }


@given(base=st.integers(1, 100_000))
def test_needed_is_the_least_number_over_half(base):
    needed = terms_of(1, 2, base=base).needed
    assert needed is not None
    assert 2 * needed > base
    assert 2 * (needed - 1) <= base


def test_a_runoff_needs_no_half():
    assert terms_of(1, 2, kind=RoundKind.RUNOFF).needed is None
    assert terms_of(1, 2, kind=RoundKind.FURTHER).needed == 115


@given(seats=st.integers(1, 60), candidates=st.integers(1, 90))
def test_lists_with_surplus_are_struck_and_others_have_columns(seats, candidates):
    assert (marking_for(candidates, seats) is Marking.STRIKE_OUT) == (candidates > seats)


@pytest.mark.parametrize(
    ("day", "rules"),
    [
        (date(2010, 1, 1), QD_244_2014),
        (date(2014, 6, 9), QD_244_2014),
        (date(2020, 7, 28), QD_244_2014),
        (date(2024, 10, 9), QD_244_2014),
        (date(2024, 10, 10), QD_190_2024),
        (date(2026, 11, 1), QD_190_2024),
    ],
)
def test_the_day_of_the_congress_chooses_the_rule_set(day, rules):
    assert in_force_on(day) is rules


@pytest.mark.parametrize(
    ("subject", "of_2014", "of_2024"),
    [
        (Subject.SECRET_BALLOT, 3, 3),
        (Subject.COUNTING_BOARD, 7, 8),
        (Subject.SURPLUS, 16, 14),
        (Subject.BALLOT_PAPER, 17, 15),
        (Subject.HIGHER_DELEGATES, 20, 18),
        (Subject.RESULT, 32, 30),
    ],
)
def test_articles(subject, of_2014, of_2024):
    assert QD_244_2014.article(subject) == f"Điều {of_2014}, Quyết định 244-QĐ/TW"
    assert QD_190_2024.article(subject) == f"Điều {of_2024}, Quyết định 190-QĐ/TW"


@pytest.mark.parametrize("rules", RULE_SETS.values(), ids=RULE_SETS.keys())
def test_a_rule_set_is_whole_and_names_what_is_not_certain(rules):
    not_read_in_244 = {Subject.COMPLAINTS, Subject.KEEPING} if rules is QD_244_2014 else set()
    assert set(rules.articles) == set(Subject) - not_read_in_244
    names = [one.name for one in rules.uncertain]
    assert len(set(names)) == len(names)
    assert {"blank_columns_paper", "surplus_rounding", "runoff_tie", "equal_names"} <= set(names)
    assert all(one.question and one.default for one in rules.uncertain)


def test_a_rule_set_may_want_over_half_in_a_runoff_and_take_off_others_at_meetings():
    rules = replace(QD_190_2024, runoff_needs_over_half=True, deductions={"committee": ("suspended", "excused_absent")})
    assert replace(terms_of(1, 2, kind=RoundKind.RUNOFF), rules=rules).needed == 115
    assert deductions_of(rules, Electorate.COMMITTEE) == (Deduction.SUSPENDED, Deduction.EXCUSED_ABSENT)
