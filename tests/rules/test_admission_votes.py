"""The vote of a base committee on an admission: two thirds of all its members, as counts that can be."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.admission_votes import (
    check_committee_vote,
    committee_needs,
    has_base_committee,
    has_section_committee,
)
from app.rules.admissions import Admission
from app.rules.organisation_kinds import OrganisationKind

COUNTS = st.none() | st.integers(0, 40)
CELL, SECTION = OrganisationKind.CELL, OrganisationKind.SECTION_COMMITTEE
BASE = OrganisationKind.BASE_COMMITTEE


def codes(admission: Admission) -> list[str]:
    return [found.rule.code for found in check_committee_vote(admission)]


@pytest.mark.parametrize(
    ("members", "needed"),
    [(1, 1), (2, 2), (3, 2), (6, 4), (7, 5), (8, 6), (9, 6), (10, 7), (13, 9), (15, 10), (27, 18)],
)
def test_two_thirds_of_all_members_must_agree(members, needed):
    assert committee_needs(members) == needed
    vote = Admission(committee_members=members, committee_for=needed)
    assert codes(vote) == []
    one_less = replace(vote, committee_for=needed - 1, committee_against=1)
    assert codes(one_less) == ["admission.committee_votes"]


def test_whoever_is_absent_is_of_the_base_all_the_same():
    """5 of the 6 present are more than two thirds of those, not of the 9 members."""
    vote = Admission(committee_members=9, committee_present=6, committee_for=5, committee_against=1)
    (found,) = check_committee_vote(vote)
    assert (found.rule.code, found.place, found.is_error) == ("admission.committee_votes", "committee_for", False)
    assert found.says == "Đảng ủy cơ sở có 5 phiếu tán thành, cần ít nhất 6: hai phần ba của 9 đảng ủy viên."
    assert codes(replace(vote, committee_for=6, committee_against=None)) == []


def test_all_against_is_too_few_although_nobody_agreed():
    assert codes(Admission(committee_members=9, committee_against=9)) == ["admission.committee_votes"]


@pytest.mark.parametrize(
    ("vote", "says"),
    [
        (
            Admission(committee_members=9, committee_present=10),
            "Ghi 10 đảng ủy viên có mặt mà đảng ủy cơ sở chỉ có 9 đảng ủy viên.",
        ),
        (
            Admission(committee_members=9, committee_present=7, committee_for=6, committee_against=2),
            "Ghi 6 phiếu tán thành, 2 không tán thành mà chỉ 7 đảng ủy viên biểu quyết được.",
        ),
        (
            Admission(committee_members=9, committee_for=10),
            "Ghi 10 phiếu tán thành, 0 không tán thành mà chỉ 9 đảng ủy viên biểu quyết được.",
        ),
        (
            Admission(committee_present=7, committee_for=8),
            "Ghi 8 phiếu tán thành, 0 không tán thành mà chỉ 7 đảng ủy viên biểu quyết được.",
        ),
    ],
)
def test_counts_that_cannot_be_are_told(vote, says):
    assert [(found.says, found.is_error) for found in check_committee_vote(vote)] == [(says, False)]


@pytest.mark.parametrize(
    "vote",
    [
        Admission(),
        Admission(votes=3),
        Admission(committee_members=9),
        Admission(committee_members=9, committee_present=3),
        Admission(committee_for=1, committee_against=8),
        Admission(committee_members=9, committee_present=9, committee_for=6),
    ],
)
def test_what_is_not_known_is_not_judged(vote):
    assert codes(vote) == []


@given(members=COUNTS, present=COUNTS, agreed=COUNTS, refused=COUNTS)
def test_fewer_than_two_thirds_and_more_than_there_are_are_warned_of_and_nothing_else(
    members, present, agreed, refused
):
    vote = Admission(
        committee_members=members, committee_present=present, committee_for=agreed, committee_against=refused
    )
    voted = bool(agreed or refused)
    there = [one for one in (members, present) if one]
    expected = {
        "admission.committee_present": bool(members and present and present > members),
        "admission.committee_many": any((agreed or 0) + (refused or 0) > one for one in there),
        "admission.committee_votes": bool(members) and voted and Fraction(agreed or 0, members or 1) < Fraction(2, 3),
    }
    assert codes(vote) == [code for code, is_told in expected.items() if is_told]


@pytest.mark.parametrize(
    ("kinds", "has_base", "has_section"),
    [
        ((), False, False),
        ((CELL,), False, False),
        ((CELL, BASE), True, False),
        ((CELL, SECTION, BASE), True, True),
        ((CELL, SECTION), True, True),
        ((BASE,), True, False),
    ],
)
def test_a_cell_that_is_a_base_organisation_has_no_base_committee(kinds, has_base, has_section):
    assert (has_base_committee(kinds), has_section_committee(kinds)) == (has_base, has_section)
