"""Attendance: worked cases of validity and of the base, and properties of every count."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.attendance import HERE, Mark, Place, TwoThirds, absent_throughout, count_marks, deductions, quorum
from app.rules.persons import DelegateSource
from app.rules.rounds import Deduction, Electorate

CONGRESS = Electorate.DELEGATE_CONGRESS


def test_two_thirds_are_counted_exactly():
    assert (TwoThirds(152, 228).is_met, TwoThirds(151, 228).is_met, TwoThirds(0, 228).needed) == (True, False, 152)
    assert (TwoThirds(62, 92).is_met, TwoThirds(61, 92).is_met, TwoThirds(0, 92).needed) == (True, False, 62)
    assert not TwoThirds(0, 0).is_met


def congress_of_228(organisations_here: int):
    """Return places and marks: 152 here, of so many organisations; 92 organisations sent delegates."""
    here = [Place(n, n % organisations_here) for n in range(152)]
    away = [Place(n, n % 92) for n in range(152, 228)]
    return [*here, *away], dict.fromkeys(range(152), Mark.PRESENT)


def test_both_tests_must_be_passed():
    for organisations, valid in ((61, False), (62, True)):
        places, marks = congress_of_228(organisations)
        found = quorum(places, marks, 92, CONGRESS)
        assert (found.people.here, found.organisations.here, found.is_met) == (152, organisations, valid)


def test_members_are_counted_by_head_alone():
    places = [Place(n, None) for n in range(30)]
    assert quorum(places, dict.fromkeys(range(20), Mark.LATE), 0, Electorate.MEMBER_CONGRESS).is_met
    assert not quorum(places, dict.fromkeys(range(19), Mark.LATE), 0, Electorate.MEMBER_CONGRESS).is_met


def test_an_ex_officio_delegate_stands_for_no_organisation():
    places = [Place(1, None, DelegateSource.EX_OFFICIO), Place(2, 7)]
    assert quorum(places, {1: Mark.PRESENT, 2: Mark.PRESENT}, 1, CONGRESS).organisations == TwoThirds(1, 1)


def test_the_base_loses_only_who_never_came():
    committee = [Place(n, None, DelegateSource.EX_OFFICIO) for n in range(10)]
    elected = [Place(n, n) for n in range(10, 200)]
    everybody = [*committee, *elected]
    first = {one.id: Mark.PRESENT for one in everybody}
    for gone in (0, 1, 2, 10, 11, 12, 13, 14):
        first[gone] = Mark.EXCUSED
    second = dict(first)
    for only_now in (20, 21, 22, 23):
        second[only_now] = Mark.ABSENT
    second[14] = Mark.LEFT
    assert deductions(everybody, [first, second], CONGRESS) == {
        Deduction.COMMITTEE_ABSENT: 3,
        Deduction.DELEGATE_ABSENT: 4,
    }


def test_of_members_only_who_was_excused_throughout_leaves_the_base():
    places = [Place(n, None) for n in range(3)]
    marks = {0: Mark.PRESENT, 1: Mark.EXCUSED, 2: Mark.ABSENT}
    assert deductions(places, [marks], Electorate.MEMBER_CONGRESS) == {Deduction.EXCUSED_ABSENT: 1}


def test_nobody_is_absent_before_anybody_was_marked():
    assert absent_throughout([Place(1, 1)], [{}, {}]) == ()


places = st.lists(
    st.builds(Place, st.integers(0, 40), st.none() | st.integers(1, 9), st.sampled_from(DelegateSource)),
    unique_by=lambda one: one.id,
)
sessions = st.lists(st.dictionaries(st.integers(0, 40), st.sampled_from(Mark)), max_size=4)


@given(places, sessions)
def test_who_leaves_the_base_was_never_here(listed, held):
    away = absent_throughout(listed, held)
    for one in away:
        assert not any(marks.get(one.id) in HERE for marks in held)
    assert sum(deductions(listed, held, CONGRESS).values()) == len(away)


@given(places, sessions)
def test_every_place_is_counted_once(listed, held):
    for marks in held:
        assert count_marks(listed, marks).total() == len(listed)
        found = quorum(listed, marks, 9, CONGRESS)
        assert found.people.here <= found.people.whole == len(listed)
