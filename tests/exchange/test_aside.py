"""Work on another thread: its result, its errors, and stopping."""

import threading

import pytest

from app.exchange.aside import begun, ended
from app.models.errors import Stopped


def test_what_work_comes_to_or_raises_reaches_whoever_waits():
    assert ended(begun(lambda: 17)) == 17
    with pytest.raises(ZeroDivisionError):
        ended(begun(lambda: 1 // 0))


def test_whoever_says_stop_waits_no_longer():
    may_end = threading.Event()
    told = []

    def stop(done, total):
        told.append((done, total))
        return len(told) < 3

    with pytest.raises(Stopped):
        ended(begun(may_end.wait), stop)
    may_end.set()
    assert len(told) == 3
