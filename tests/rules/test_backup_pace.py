"""When a backup is called slow."""

import pytest

from app.rules.backup_pace import is_slow


@pytest.mark.parametrize(
    ("seconds", "megabytes", "slow"),
    [(0, 0, False), (20, 0, False), (21, 0, True), (59, 200, False), (61, 200, True)],
)
def test_a_backup_may_take_twenty_seconds_and_one_more_for_each_five_megabytes(seconds, megabytes, slow):
    assert is_slow(seconds, megabytes * 1_000_000) is slow
