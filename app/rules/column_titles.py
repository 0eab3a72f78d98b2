"""Titles of columns, compared the way people vary them: accents, case, signs and notes in brackets do not matter.

What it is for: finding what a column holds by its title, in lists of any kind.
What it is not for: which titles there are (delegate_fields, member_rows), and where a heading stands (list_heading).
"""

import re
from collections.abc import Container, Mapping
from difflib import SequenceMatcher, get_close_matches
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
_YEAR = r"(?:19|20)\d\d"
_YEARS = re.compile(rf"\b(?:(?:nam|nhiem ky|nk) )?{_YEAR}(?: {_YEAR})?\b")
_NAMED_YEAR = re.compile(rf"\bnam ({_YEAR})\b")
_LAST_YEAR = re.compile(rf"\b({_YEAR})$")
_TELLING = frozenset({"tu", "doan", "doi", "hoi", "nganh", "khong", "chua", "cu", "moi", "vo", "chong", "con"})
"""Words that make a title mean something else, as figures do: «Ngày vào Đoàn», «Mức tự xếp loại», «Xếp loại 2024»."""


class SplitBirth(StrEnum):
    """Two columns of printed lists: the birth of men stands in one, that of women in the other."""

    MEN = "men"
    WOMEN = "women"


@lru_cache(maxsize=_TITLES_KEPT)
def plain_title(title: str) -> str:
    """Return a title for comparing: without accents, signs, notes in brackets and the word for "comrade"."""
    bare = re.sub(r"\([^)]*\)", " ", fold(title))
    return _SIGNS.sub(" ", bare).strip()


@lru_cache(maxsize=_TITLES_KEPT)
def spellings(title: str) -> tuple[str, ...]:
    """Return a title for comparing in the ways it may be known: whole, without its notes in brackets, without years.

    What stands in brackets may be what tells two columns apart: "Ngày sinh (nam)" and "Ngày sinh (nữ)".
    """
    plain = plain_title(title)
    ways = [_whole(title), plain] if "(" in title else [plain]
    if (timeless := _YEARS.sub(" ", plain)) != plain:
        ways.append(" ".join(timeless.split()))
    return tuple(filter(None, ways))


def years_in(title: str) -> frozenset[int]:
    """Return the years of which a title speaks: "Xếp loại năm 2024", "Kết quả (năm 2024)", "Xếp loại 2024"."""
    found = chain(_NAMED_YEAR.findall(_whole(title)), _LAST_YEAR.findall(plain_title(title)))
    return frozenset(map(int, found))


def field_by_title(title: str, known: Mapping[str, StrEnum]) -> StrEnum | None:
    """Return the field of a title among those known, in any of its spellings; None for none."""
    return next((known[way] for way in spellings(title) if way in known), None)


def likeliest(title: str, known: Mapping[str, StrEnum], among: Container[StrEnum]) -> StrEnum | None:
    """Return which of some fields an unknown title may mean, by its likeness to those known; None for none.

    It is only where to begin: a person says what the column holds. Words may be short or left out, not others.
    """
    plain = plain_title(title)
    titles = [one for one, field in known.items() if field in among]
    found = get_close_matches(plain, titles, len(titles), _LIKE) if titles else ()
    return next((known[one] for one in found if _says_the_same(plain, one)), None)


def _says_the_same(title: str, known: str) -> bool:
    """Return whether titles differ only by words that are short for each other, and by such as tell nothing."""
    ours, theirs = title.split(), known.split()
    for kind, first, end, from_, to in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        mine, other = ours[first:end], theirs[from_:to]
        if kind == "replace" and not (len(mine) == len(other) and all(map(_is_short_for, mine, other))):
            return False
        if kind in ("insert", "delete") and any(word in _TELLING or word.isdigit() for word in (*mine, *other)):
            return False
    return True


def _is_short_for(word: str, other: str) -> bool:
    """Return whether one of two words is the other with letters left out, its first one kept."""
    short, long = sorted((word, other), key=len)
    letters = iter(long)
    return short[0] == long[0] and all(letter in letters for letter in short)


def _whole(title: str) -> str:
    return _SIGNS.sub(" ", fold(title)).strip()


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
