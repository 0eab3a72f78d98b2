"""One thread beside the window for work that would hold it up.

What it is for: building and rendering papers while the window stays awake; answers arrive in the window's thread.
What it is not for: ballot entry, which commits where it is keyed, and anything that writes to the book.
Invariant: no widget is destroyed by the thread: Python looks for rubbish only while no job runs.
"""

import gc
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.models.errors import BookError

Answer = TypeVar("Answer")
Failed = Callable[[BookError], None] | None


class _Rubbish:
    """Holds back Python's search for rubbish, which would run in the thread and destroy widgets there."""

    def __init__(self) -> None:
        self._lock, self._jobs, self._was_on = Lock(), 0, False

    @contextmanager
    def held_back(self) -> Generator[None]:
        """Let none be collected until the last of the jobs at work is done."""
        with self._lock:
            self._was_on = self._was_on if self._jobs else gc.isenabled()
            self._jobs += 1
            gc.disable()
        try:
            yield
        finally:
            with self._lock:
                self._jobs -= 1
                if not self._jobs and self._was_on:
                    gc.enable()


_rubbish = _Rubbish()


def _done_apart(job: Callable[[], Answer]) -> Answer:
    with _rubbish.held_back():
        return job()


class Worker(QObject):
    """Runs one job after the other; after `close` nothing arrives any more."""

    _ended = Signal(object, object, object)

    def __init__(self) -> None:
        """Make a worker whose thread starts with its first job."""
        super().__init__()
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._closed = False
        self._ended.connect(self._hand_over)

    def run(self, job: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed = None) -> None:
        """Do `job` in the thread and hand its answer to `then`, or what a person can act on to `failed`."""
        if self._closed:
            return
        self._thread.submit(_done_apart, job).add_done_callback(lambda future: self._end(future, then, failed))

    def close(self) -> None:
        """Drop what has not begun; the page that asked is gone."""
        self._closed = True
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _end(self, future: Future[Any], then: Callable[[Any], None], failed: Failed) -> None:
        if not self._closed:
            self._ended.emit(future, then, failed)

    def _hand_over(self, future: Future[Any], then: Callable[[Any], None], failed: Failed) -> None:
        """Answer in the window's thread; whatever is no BookError is a bug and goes on as one."""
        if self._closed or future.cancelled():
            return
        try:
            answer = future.result()
        except BookError as error:
            if failed is None:
                raise
            failed(error)
            return
        then(answer)
