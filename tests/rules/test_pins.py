"""What is a PIN, and how waiting grows with wrong ones."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.pins import LONGEST_WAIT, is_pin, wait_after, wait_left

NOON = datetime(2025, 7, 29, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["1234", "0000", "123456789012"])
def test_digits_are_a_pin(text):
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", "12 34", "١٢٣٤", "1234\n"])
def test_anything_else_is_none(text):
    assert not is_pin(text)


def test_waits_double_up_to_a_minute():
    assert [wait_after(failures) for failures in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(0, 10_000))
def test_waits_never_shrink_and_never_pass_a_minute(failures):
    assert wait_after(failures) <= wait_after(failures + 1) <= LONGEST_WAIT


@given(st.integers(1, 100), st.integers(0, 10_000))
def test_waiting_ends_and_only_then(failures, gone):
    now = (NOON + timedelta(seconds=gone)).isoformat()
    assert (wait_left(failures, NOON.isoformat(), now) == 0) == (gone >= wait_after(failures))


def test_a_clock_set_back_begins_the_wait_again_and_locks_nobody_out_for_longer():
    assert wait_left(4, NOON.isoformat(), (NOON - timedelta(days=1)).isoformat()) == 8
    assert wait_left(99, NOON.isoformat(), (NOON - timedelta(seconds=1)).isoformat()) == LONGEST_WAIT


def test_without_a_wrong_one_nobody_waits():
    assert wait_left(0, "", NOON.isoformat()) == 0
