"""Words typed to find members, some of them together: "đang sinh hoạt" is one thing, "Đặng Hoạt" are two words.

What it is for: kinds of post and the usual status are found by their own words and not by each of these alone: those
stand in nearly everybody's row, and a name of that sound would be lost among them. And where words stand together.
What it is not for: finding (models.member_search).
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from app.rules.member_fields import MemberField
from app.rules.persons import NAMES, Duty, MemberStatus
from app.rules.vietnamese import clean, fold

_FIELDS: tuple[tuple[MemberField, StrEnum], ...] = (
    *((MemberField.DUTY, one) for one in Duty),
    (MemberField.STATUS, MemberStatus.ACTIVE),
)
_LEAST = 2
"""So many words, the first of what a value is called, surely mean it."""
_LINE = "|"
"""Stands between two fields, so that no words are together across them."""


class _Signs(dict[int, int]):
    """What stands for each sign between words, found when it is first met: a space for all but letters and digits."""

    def __missing__(self, sign: int) -> int:
        self[sign] = kept = sign if chr(sign).isalnum() else ord(" ")
        return kept


_SIGNS = _Signs({ord(_LINE): ord(_LINE)})
_ASCII = bytes(map(_SIGNS.__getitem__, range(128))) + bytes(128)
"""The same for texts that have none but these: ten times as fast, and nearly all are such without their accents."""


def in_words(folded: str) -> str:
    """Return what is searched of somebody, a field in each line: one space before each word, nothing else between."""
    text = _bare_words(folded.replace("\n", f" {_LINE} "))
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def together(words: Sequence[str]) -> str:
    """Return what `in_words` of somebody holds who has these words together: the last may begin a longer one."""
    return f" {' '.join(words)}"


def are_together(words: Sequence[str], folded: str) -> bool:
    """Return whether somebody has these words together, as `in_words` would show, which one word alone needs not."""
    return together(words) in (in_words(folded) if words[1:] else _bare_words(folded))


def _bare_words(folded: str) -> str:
    """Return a text with a space before it and for each sign."""
    text = f" {folded}"
    return text.encode().translate(_ASCII).decode() if text.isascii() else text.translate(_SIGNS)


def typed_words(text: str) -> tuple[str, ...]:
    """Return what is wanted, without accents: words, and as one several that begin what a value is called.

    The last of those may still be typed; a word with accents stands only for one with the same.
    """
    words = in_words(clean(text).casefold().replace(_LINE, " ")).split()
    found: list[str] = []
    while words:
        length = max((_begun(words, NAMES[value]) for _, value in _FIELDS), default=0)
        taken = length if length >= _LEAST else 1
        found.append(fold(" ".join(words[:taken])))
        words = words[taken:]
    return tuple(found)


def values_called(typed: str) -> Iterator[tuple[MemberField, StrEnum]]:
    """Yield the fields and values whose name begins with several words as `typed_words` returns them."""
    if " " in typed:
        yield from ((field, value) for field, value in _FIELDS if _bare(fold(NAMES[value])).startswith(typed))


def _begun(words: Sequence[str], name: str) -> int:
    """Return how many of these words begin a name, the last of all perhaps with its first letters."""
    count = 0
    for word, wanted in zip(words, _bare(name).split(), strict=False):
        whole = fold(wanted) if word == fold(word) else wanted
        if word != whole:
            is_last = count == len(words) - 1 and count >= _LEAST
            return count + (is_last and whole.startswith(word))
        count += 1
    return count


def _bare(text: str) -> str:
    return text.replace(",", "")
