"""Whether somebody who was taken off the book can go back where they had been."""

import pytest

from app.rules.persons import PRESENT, MemberStatus
from app.rules.putting_back import lacks_place


@pytest.mark.parametrize("status", MemberStatus)
def test_only_whoever_had_left_goes_back_to_what_has_ended_and_nobody_to_what_never_stood(status: MemberStatus) -> None:
    assert not lacks_place(status, has_ended=False, was_removed=False)
    assert lacks_place(status, has_ended=True, was_removed=False) == (status in PRESENT)
    assert lacks_place(status, has_ended=False, was_removed=True)
