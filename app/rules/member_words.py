"""Words typed to find members, some of them together: "đang sinh hoạt" is one thing, "Đặng Hoạt" are two words.

What it is for: kinds of post and the usual status are found by their own words and not by each of these alone: those
stand in nearly everybody's row, and a name of that sound would be lost among them.
What it is not for: finding (models.member_search), and where words stand in a text (words_in_text).
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from app.rules.member_fields import MemberField
from app.rules.persons import NAMES, Duty, MemberStatus
from app.rules.vietnamese import clean, fold
from app.rules.words_in_text import words_of

_FIELDS: tuple[tuple[MemberField, StrEnum], ...] = (
    *((MemberField.DUTY, one) for one in Duty),
    (MemberField.STATUS, MemberStatus.ACTIVE),
)
_LEAST = 2
"""So many words, the first of what a value is called, surely mean it."""


def typed_words(text: str) -> tuple[str, ...]:
    """Return what is wanted, without accents: words, and as one several that begin what a value is called.

    The last of those may still be typed; a word with accents stands only for one with the same.
    """
    words = [*words_of(clean(text).casefold())]
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
