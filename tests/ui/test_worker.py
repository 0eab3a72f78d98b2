"""The thread beside the window: what it must never do to widgets."""

import gc
from threading import Event

import pytest

from app.ui.results.worker import Worker


class Rubbish:
    """Something that only Python's search for rubbish can find, and that says when it is found."""

    def __init__(self, found):
        self.itself, self._found = self, found

    def __del__(self):
        self._found.append(self)


def much_rubbish():
    """Make so much that Python would look for rubbish several times."""
    return len([[{}, []] for _ in range(50_000)])


@pytest.fixture
def worker():
    made = Worker()
    yield made
    made.close()


def test_rubbish_is_not_looked_for_while_the_thread_works(worker, qtbot):
    found, answers = [], []
    gc.collect()
    Rubbish(found)
    worker.run(lambda: (much_rubbish(), len(found)), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(50_000, 0)]
    assert gc.isenabled()
    gc.collect()
    assert len(found) == 1


def test_the_last_of_several_workers_lets_rubbish_be_looked_for_again(worker, qtbot):
    other, begun, may_end, answers = Worker(), Event(), Event(), []

    def waits():
        begun.set()
        may_end.wait(10)
        return gc.isenabled()

    worker.run(waits, answers.append)
    begun.wait(10)
    other.run(gc.isenabled, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    may_end.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    other.close()
    assert answers == [False, False]
    qtbot.waitUntil(gc.isenabled)


def test_a_job_that_fails_lets_rubbish_be_looked_for_again(worker, qtbot):
    from app.models.errors import BookError

    said = []

    def fails():
        raise BookError("không được")

    worker.run(fails, said.append, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert str(said[0]) == "không được"
    assert gc.isenabled()
