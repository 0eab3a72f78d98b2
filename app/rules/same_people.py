"""Whether two rows of lists of delegates are one person: by the party card, by the name and the birth.

What it is for: rows against each other and against the book, by the same tests.
What it is not for: telling namesakes apart on the screen (namesakes), and what a row says of a person (delegate_rows).
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import read_value
from app.rules.findings import Unread
from app.rules.partial_dates import PartialDate
from app.rules.vietnamese import clean, text_key

Texts = Mapping[DelegateField, str]
NameKey = tuple[object, ...]

_NAMES_KEPT = 1 << 14
"""So many names are not taken apart twice: every row is asked for its key several times."""


def person_key(name: str, born: str) -> NameKey:
    """Return what tells two people apart: the name, wherever the tone is put in a syllable, and the birth."""
    return (*_words_key(name), born)


@lru_cache(maxsize=_NAMES_KEPT)
def _words_key(name: str) -> NameKey:
    return tuple(map(_word_key, clean(name).casefold().split()))


@lru_cache(maxsize=4096)
def _word_key(word: str) -> object:
    letters, tones, _ = text_key(word)
    return letters, tuple(tone for tone in tones if tone)


def name_of(said: Texts) -> NameKey:
    """Return the name for comparing."""
    return _words_key(said.get(DelegateField.NAME, ""))


def card_of(said: Texts) -> str:
    """Return the party card for comparing, as `card_key` does."""
    return card_key(said.get(DelegateField.CARD_NUMBER, ""))


def card_key(text: str) -> str:
    """Return the party card of a cell for comparing: its letters and digits, without the zeros before them.

    A sheet that took the number for a quantity has lost those, and no two cards differ by them alone.
    """
    card = text.casefold()
    return _without_zeros(card if card.isalnum() else "".join(sign for sign in card if sign.isalnum()))


def card_keys(texts: Sequence[str]) -> Sequence[str]:
    """Return `card_key` of each of many cells; mostly they are nothing but digits, and one look at all shows it."""
    whole = "".join(texts)
    is_plain = whole.isalnum() and whole.casefold() == whole
    return [*map(_without_zeros if is_plain else card_key, texts)]


def _without_zeros(card: str) -> str:
    return card.lstrip("0") or card


def birth_of(said: Texts) -> str:
    """Return the birth for comparing, however it is written."""
    born = said.get(DelegateField.BORN, "")
    try:
        read = read_value(DelegateField.BORN, born)
    except Unread:
        return born
    return read.stored if isinstance(read, PartialDate) else ""


def may_be_one(said: Texts, other: Texts) -> bool:
    """Return whether two of one name may be the same: neither two party cards nor two births tell them apart.

    A birth of which only the year or the month is known tells nobody apart from one in that year or month.
    """
    if card_of(said) and card_of(other):
        return False
    try:
        mine, theirs = (read_value(DelegateField.BORN, one.get(DelegateField.BORN, "")) for one in (said, other))
    except Unread:
        return False
    return not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate) or mine.may_be(theirs)
