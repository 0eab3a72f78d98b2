"""When items should begin, which one runs, how late it is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.programme import Course, Slot, course, delay, moment, planned_starts, read_clock

EIGHT = datetime(2020, 7, 29, 8, 0, tzinfo=UTC)


def at(minutes, seconds=0):
    return EIGHT + timedelta(minutes=minutes, seconds=seconds)


def test_items_follow_each_other_from_the_start_of_the_session():
    assert planned_starts(EIGHT, [Slot(10), Slot(0), Slot(30)]) == (at(0), at(10), at(10))
    assert planned_starts(None, [Slot(10), Slot(5)]) == (None, None)
    assert planned_starts(EIGHT, []) == ()


def test_before_anything_began_a_session_waits_and_is_late_once_its_time_has_come():
    slots = [Slot(10), Slot(20)]
    assert course(EIGHT, slots, at(-30)) == Course(None, 0, None)
    assert course(EIGHT, slots, at(0, 59)) == Course(None, 0, None)
    assert course(EIGHT, slots, at(12)) == Course(None, 0, 12)


def test_an_item_that_runs_is_as_late_as_it_began_and_later_past_its_own_end():
    slots = [Slot(10, at(5)), Slot(20)]
    assert course(EIGHT, slots, at(6)) == Course(0, 1, 5)
    assert course(EIGHT, slots, at(15)) == Course(0, 1, 5)
    assert course(EIGHT, slots, at(22)) == Course(0, 1, 12)


def test_between_items_the_next_one_tells_ahead_or_late():
    slots = [Slot(10, at(0), at(6)), Slot(20)]
    assert course(EIGHT, slots, at(6)) == Course(None, 1, -4)
    assert course(EIGHT, slots, at(14)) == Course(None, 1, 4)


def test_an_item_without_minutes_is_never_over_its_end():
    assert course(EIGHT, [Slot(0, at(3))], at(90)) == Course(0, None, 3)


def test_an_item_that_was_passed_over_is_not_the_next_one():
    slots = [Slot(10, at(0), at(10)), Slot(10), Slot(10, at(12)), Slot(10)]
    assert course(EIGHT, slots, at(13)) == Course(2, 3, -8)


def test_a_session_that_is_over_is_not_late():
    over = course(EIGHT, [Slot(10, at(0), at(40))], at(90))
    assert over == Course(None, None, None)
    assert over.is_over


def test_without_a_planned_start_nothing_is_late():
    assert course(None, [Slot(10, at(5)), Slot(5)], at(90)) == Course(0, 1, None)


def test_what_is_held_on_another_day_than_planned_is_not_late():
    """A rehearsal is held on any day."""
    assert course(EIGHT, [Slot(10), Slot(5)], at(24 * 60)).late is None
    assert course(EIGHT, [Slot(10, at(2 * 24 * 60)), Slot(5)], at(2 * 24 * 60 + 3)).late is None
    assert delay(at(0), at(-24 * 60)) is None
    assert delay(at(0), at(24 * 60 - 1)) == 24 * 60 - 1


def test_the_delay_of_one_item():
    assert delay(at(10), at(12)) == 2
    assert delay(at(10), at(7)) == -3
    assert delay(None, at(7)) is None
    assert delay(at(7), None) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8:05", "08:05"),
        ("8h05", "08:05"),
        ("8 giờ 5 phút", "08:05"),
        ("805", "08:05"),
        ("1330", "13:30"),
        ("8h", "08:00"),
        ("8", "08:00"),
        (" 14g30 ", "14:30"),
        ("", ""),
        ("24:00", None),
        ("8:60", None),
        ("sáng", None),
    ],
)
def test_times_are_read_as_people_write_them(typed, read):
    assert read_clock(typed) == read


def test_a_moment_needs_a_day_and_a_time():
    assert moment("2020-07-29", "08:00", UTC) == EIGHT
    assert moment("", "08:00", UTC) is None
    assert moment("2020-07-29", "", UTC) is None


slots = st.lists(st.builds(Slot, st.integers(0, 100)), min_size=1, max_size=12)


@given(slots, st.integers(-120, 600))
def test_a_programme_kept_to_the_minute_is_never_late(items, shift):
    """Items begun and ended when they should be are neither late nor ahead."""
    planned = planned_starts(EIGHT, items)
    kept = [
        Slot(one.minutes, begins, begins + timedelta(minutes=one.minutes))
        for one, begins in zip(items, planned, strict=True)
    ]
    for place, one in enumerate(kept):
        begun = [*kept[:place], Slot(one.minutes, one.began), *items[place + 1 :]]
        assert course(EIGHT, begun, one.began).late == 0
        late = [*begun[:place], Slot(one.minutes, one.began + timedelta(minutes=shift)), *items[place + 1 :]]
        assert course(EIGHT, late, late[place].began).late == max(shift, shift - one.minutes)


@given(slots, st.integers(0, 600), st.integers(0, 600))
def test_what_waits_only_grows_later(items, sooner, more):
    before, after = (course(EIGHT, items, at(minutes)).late for minutes in (sooner, sooner + more))
    assert (before or 0) <= (after or 0)


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_time_of_a_day_is_read_back(hours, minutes):
    assert read_clock(f"{hours:02}:{minutes:02}") == f"{hours:02}:{minutes:02}"
    assert read_clock(f"{hours}h{minutes}") == f"{hours:02}:{minutes:02}"
