"""Work that takes long, in parts: how far it is is told, and a person may stop it.

What it is for: whoever writes much does so part by part inside one transaction.
What it is not for: showing how far it is (ui.telling), and transactions (book).
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from app.models.errors import Stopped
from app.models.file_messages import STOPPED

Item = TypeVar("Item")
Tell = Callable[[int, int], bool]
"""Called with how many of how many are done; False stops."""

AT_ONCE = 500
"""Rows, or pages of a file, between two times of telling."""


def parts(items: Sequence[Item], tell: Tell | None = None) -> Iterator[Sequence[Item]]:
    """Yield items so many at a time, all at once where nobody is told.

    Raises Stopped between two parts where `tell` says so; inside `Book.together` nothing is then written.
    """
    if tell is None:
        yield from [items] if items else []
        return
    for at in range(0, len(items), AT_ONCE):
        yield items[at : at + AT_ONCE]
        step(tell, min(at + AT_ONCE, len(items)), len(items))


def share(tell: Tell | None, number: int, of: int) -> Tell | None:
    """Return how a part of long work, by its number from 0 one of so many that take as long, tells of the whole."""
    return tell and (lambda done, total: tell(number * total + done, of * total))


def step(tell: Tell | None, done: int, total: int) -> None:
    """Tell how far it is; raise Stopped where that says so."""
    if tell is not None and not tell(done, total):
        raise Stopped(STOPPED)
