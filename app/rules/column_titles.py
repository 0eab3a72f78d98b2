"""Titles of columns, compared the way people vary them: accents, case, signs and notes in brackets do not matter.

What it is for: finding what a column holds by its title, in lists of any kind.
What it is not for: which titles there are (delegate_fields, member_rows), and where a heading stands (list_heading).
"""

import re
from collections.abc import Container, Mapping
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import Any

from app.rules.vietnamese import fold

_ORDER = frozenset(["tt", "stt", "so tt", "so thu tu", "s tt", "thu tu", "no"])
_TITLES_KEPT = 4096
"""So many titles are not made plain twice: the first rows of a list are looked at again and again for its heading."""
_LIKE = 0.85
"""From so much likeness on a title is taken for one that is known: «Thẻ Đg viên số» is, «Ngạch» is not «Ngành»."""
_SIGNS = re.compile(r"[^a-z0-9]+")


class SplitBirth(StrEnum):
    """Two columns of printed lists: the birth of men stands in one, that of women in the other."""

    MEN = "men"
    WOMEN = "women"


@lru_cache(maxsize=_TITLES_KEPT)
def plain_title(title: str) -> str:
    """Return a title for comparing: without accents, signs, notes in brackets and the word for "comrade"."""
    bare = re.sub(r"\([^)]*\)", " ", fold(title))
    return _SIGNS.sub(" ", bare).strip()


def field_by_title(title: str, known: Mapping[str, StrEnum]) -> StrEnum | None:
    """Return the field of a title among those known, with its notes in brackets or without; None for none.

    What stands in brackets may be what tells two columns apart: "Ngày sinh (nam)" and "Ngày sinh (nữ)".
    """
    whole = known.get(_SIGNS.sub(" ", fold(title)).strip()) if "(" in title else None
    return known.get(plain_title(title)) if whole is None else whole


def likeliest(title: str, known: Mapping[str, StrEnum], among: Container[StrEnum]) -> StrEnum | None:
    """Return which of some fields an unknown title may mean, by its likeness to those known; None for none.

    It is only where to begin: a person says what the column holds.
    """
    titles = [one for one, field in known.items() if field in among]
    found = get_close_matches(plain_title(title), titles, 1, _LIKE)
    return known[found[0]] if found else None


def is_order(title: str) -> bool:
    """Return whether a column only counts the rows."""
    return plain_title(title) in _ORDER


def by_title(titles: Mapping[Any, str], *others: Mapping[StrEnum, str]) -> Mapping[str, StrEnum]:
    """Return the field of each title; `others` are more titles of a field, in the form for comparing, parted by |.

    Raises ValueError for a title of two fields: nobody could tell what its column holds.
    """
    found: dict[str, StrEnum] = {plain_title(title): field for field, title in titles.items()}
    for field, more in chain.from_iterable(one.items() for one in others):
        for title in more.split("|"):
            if found.setdefault(title, field) != field:
                raise ValueError(title)
    return MappingProxyType(found)


def is_same(field: StrEnum | None, other: StrEnum) -> bool:
    """Return whether fields of two kinds of list mean the same: those have the same value."""
    return field is not None and field.value == other.value
