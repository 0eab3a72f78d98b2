"""Whether somebody's evaluation is that of whoever works on the book, who is known by a name alone.

What it is for: nobody decides their own; where a name leaves it open, whoever works is asked.
What it is not for: what else is against a step (evaluation_states), and who works (models.operators).
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from app.rules.vietnamese import clean, fold

_WORD = re.compile(r"\w+")
_LEAST_WORDS = 2
"""A given name alone is that of a hundred others."""
_MOST_KEPT = 8
"""Of a name that is compared with thousands, a few times in a row."""


class Own(StrEnum):
    """Whether it is."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


def is_named(operator: str, names: Iterable[str]) -> bool:
    """Return whether one of somebody's names is that of whoever works, also without accents."""
    wanted = _bare(operator)
    return bool(wanted) and wanted in map(_bare, names)


def own(operator: str, names: Iterable[str], namesakes: int) -> Own:
    """Return whether whoever works is the one of these names; so many members of the book have that very name.

    The same name is the same person unless others have it, too. "Thu Hà" or "đ/c Nguyễn Thị Thu Hà" may be Nguyễn Thị
    Thu Hà.
    """
    known = list(names)
    if is_named(operator, known):
        return Own.MAYBE if namesakes > 1 else Own.YES
    said = _words(operator)
    return Own.MAYBE if any(_may_be(said, _words(one)) for one in known) else Own.NO


@lru_cache(maxsize=_MOST_KEPT)
def _bare(name: str) -> str:
    return fold(clean(name))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _may_be(said: list[str], name: list[str]) -> bool:
    short, long = sorted((said, name), key=len)
    if len(short) < _LEAST_WORDS:
        return False
    return long[-len(short) :] == short or (short is name and f" {' '.join(short)} " in f" {' '.join(long)} ")
