"""Whether two rows of lists of delegates are one person: by the party card, by the name and the birth.

What it is for: rows against each other and against the book, by the same tests.
What it is not for: telling namesakes apart on the screen (namesakes), and what a row says of a person (delegate_rows).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import read_value
from app.rules.findings import Finding, Unread, finding
from app.rules.partial_dates import PartialDate
from app.rules.vietnamese import clean, text_key

Texts = Mapping[DelegateField, str]
Keys = tuple[str, tuple[object, ...]]

_NAMES_KEPT = 1 << 14
"""So many names are not taken apart twice: every row is asked for its key several times."""


def person_key(name: str, born: str) -> tuple[object, ...]:
    """Return what tells two people apart: the name, wherever the tone is put in a syllable, and the birth."""
    return (*_words_key(name), born)


@lru_cache(maxsize=_NAMES_KEPT)
def _words_key(name: str) -> tuple[object, ...]:
    return tuple(map(_word_key, clean(name).casefold().split()))


@lru_cache(maxsize=4096)
def _word_key(word: str) -> object:
    letters, tones, _ = text_key(word)
    return letters, tuple(tone for tone in tones if tone)


def name_of(said: Texts) -> tuple[object, ...]:
    """Return the name for comparing."""
    return _words_key(said.get(DelegateField.NAME, ""))


def card_of(said: Texts) -> str:
    """Return the party card for comparing: only its letters and digits count."""
    card = said.get(DelegateField.CARD_NUMBER, "").casefold()
    return card if card.isalnum() else "".join(sign for sign in card if sign.isalnum())


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


def keys_of(said: Texts) -> Keys:
    """Return the party card and the name for comparing."""
    return card_of(said), name_of(said)


def people_twice(
    texts: Mapping[int, Texts], keys: Mapping[int, Keys], others: frozenset[int] = frozenset()
) -> Iterator[tuple[int, DelegateField, Finding]]:
    """Yield the rows that are, or may be, somebody of an earlier row; `others` are known to be somebody else."""
    by_card: dict[str, int] = {}
    named_so: defaultdict[tuple[object, ...], list[tuple[int, str]]] = defaultdict(list)
    for row, said in texts.items():
        card, name = keys[row]
        if card in by_card:
            found = finding("delegate.card_twice", card=said[DelegateField.CARD_NUMBER], first=by_card[card])
            yield row, DelegateField.CARD_NUMBER, found
            continue
        if card:
            by_card[card] = row
        if not said.get(DelegateField.NAME):
            continue
        earlier = named_so[name]
        alike = {one: texts[one] for one, other in earlier if not (card and other)} if earlier else {}
        if alike and (found := _twice(said, alike, is_other=row in others)):
            yield row, DelegateField.NAME, found
        earlier.append((row, card))


def _twice(said: Texts, earlier: Mapping[int, Texts], *, is_other: bool) -> Finding | None:
    """Return which of the earlier rows that may be one is the same person, or may be where nobody said it is another.

    Those of `earlier` have the same name, and no two party cards tell them apart.
    """
    name = said[DelegateField.NAME]
    for row, other in earlier.items():
        if birth_of(said) == birth_of(other):
            return finding("delegate.row_twice", name=name, first=row)
    for row, other in earlier.items():
        if not is_other and may_be_one(said, other):
            return finding("delegate.row_same_name", name=name, first=row)
    return None
