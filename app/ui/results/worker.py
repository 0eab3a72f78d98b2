"""One thread beside the window for work that would hold it up.

What it is for: building and rendering papers while the window stays awake; answers arrive in the window's thread.
What it is not for: ballot entry, which commits where it is keyed, and anything that writes to the book.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.models.errors import BookError

Answer = TypeVar("Answer")
Failed = Callable[[BookError], None] | None


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
        self._thread.submit(job).add_done_callback(lambda future: self._end(future, then, failed))

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
