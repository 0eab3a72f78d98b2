"""Offices against their seats and lists: one secretary, and a committee that elects among its own members."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.offices import Office, check_members, check_seats, course_of, electorate_of, is_cell, next_office
from app.rules.rounds import Electorate

NAMES = st.lists(st.sampled_from(["Lê Văn An", "Phạm Thị Bích", "Vũ Anh Đức", "Đỗ Quang Huy"]), unique=True)


@pytest.mark.parametrize(("seats", "says"), [(1, []), (2, ["Bí thư chỉ có một người, mà số lượng cần bầu là 2."])])
def test_a_secretary_is_one_person(seats, says):
    assert [one.says for one in check_seats("Bí thư", seats)] == says


def test_who_was_not_elected_is_named_however_the_name_is_written():
    (found,) = check_members(
        "Ban Chấp hành", ["Lê Văn An", "PHẠM THỊ BÍCH"], ["Lê  Văn An", "Phạm Thị Bích", "Vũ Anh Đức"]
    )
    assert (found.rule.code, found.says) == (
        "office.outside",
        "Không có trong danh sách trúng cử Ban Chấp hành: Vũ Anh Đức.",
    )
    assert not found.is_error


@given(NAMES, NAMES)
def test_nobody_elected_is_ever_named_and_everybody_else_is(members, candidates):
    named = "".join(one.says for one in check_members("Ban Chấp hành", members, candidates))
    for name in candidates:
        assert (name in named) == (bool(members) and name not in members)


EC, SECRETARY, DEPUTY = Office.EXECUTIVE_COMMITTEE, Office.SECRETARY, Office.DEPUTY_SECRETARY
MEMBERS, DELEGATES = Electorate.MEMBER_CONGRESS, Electorate.DELEGATE_CONGRESS


def walked(course, declined=()):
    """Confirm one office after the other, and return the order in which they were offered."""
    done = [course[0]]
    while (office := next_office(course, done, done, declined)) is not None:
        done.append(office)
    return done[1:]


def test_a_cell_elects_its_committee_then_secretary_then_deputy_by_all_members():
    assert walked(course_of(in_cell=True, members=30)) == [SECRETARY, DEPUTY]
    assert {electorate_of(one, MEMBERS, in_cell=True) for one in (EC, SECRETARY, DEPUTY)} == {MEMBERS}


def test_a_cell_of_fewer_than_nine_has_no_committee():
    assert course_of(in_cell=True, members=8) == (SECRETARY, DEPUTY)
    assert course_of(in_cell=True, members=9)[0] is EC


def test_the_first_meeting_elects_what_a_congress_leaves_to_it():
    course = course_of(in_cell=False, elected=25)
    assert walked(course) == [
        Office.STANDING_COMMITTEE,
        SECRETARY,
        DEPUTY,
        Office.INSPECTION_COMMITTEE,
        Office.INSPECTION_CHAIR,
    ]
    by = {one: electorate_of(one, DELEGATES, in_cell=False) for one in course}
    assert [one for one, electorate in by.items() if electorate is DELEGATES] == [EC]
    assert Office.STANDING_COMMITTEE not in course_of(in_cell=False, elected=8)


def test_nothing_is_offered_before_the_first_result_nor_while_a_contest_is_in_work():
    course = course_of(in_cell=True)
    assert next_office(course, [], [], []) is None
    assert next_office(course, [], [EC], []) is None
    assert next_office(course, [EC], [EC, SECRETARY], []) is None


def test_what_was_declined_is_passed_over_with_what_is_elected_among_it():
    course = course_of(in_cell=False, elected=25)
    assert walked(course, [Office.INSPECTION_COMMITTEE, DEPUTY]) == [Office.STANDING_COMMITTEE, SECRETARY]


@pytest.mark.parametrize(
    ("name", "congress", "cell"),
    [
        ("Chi bộ thôn Đông Hòa", MEMBERS, True),
        ("", MEMBERS, True),
        ("Đảng bộ cơ sở xã Tân Lập", MEMBERS, False),
        ("Chi bộ thôn Đông Hòa", DELEGATES, False),
    ],
)
def test_a_cell_is_known_by_its_congress_and_its_name(name, congress, cell):
    assert is_cell(name, congress) is cell
