"""Work of files that is done on another thread, while whoever waits for it is told that it goes on, and may stop.

What it is for: libraries that read or write a whole file in one call; a window stays awake meanwhile.
What it is not for: anything that asks the book, whose connection is of one thread.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from app.models.long_work import Tell, step

Made = TypeVar("Made")
_BETWEEN_TELLING = 0.05
"""Seconds between two times of telling."""


def begun(work: Callable[[], Made]) -> Future[Made]:
    """Begin work on another thread; whoever gives it up lets it end by itself."""
    aside = ThreadPoolExecutor(1)
    coming = aside.submit(work)
    aside.shutdown(wait=False)
    return coming


def ended(coming: Future[Made], tell: Tell | None = None) -> Made:
    """Return what work comes to, or raise what it raised; raise Stopped where `tell` says so."""
    while not coming.done():
        step(tell, 0, 1)
        wait([coming], _BETWEEN_TELLING)
    step(tell, 1, 1)
    return coming.result()
