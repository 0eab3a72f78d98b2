"""Which rows of a list are, or may be, somebody of an earlier row, or say of a field what an earlier one says.

What it is for: party cards first, then names with births, by the same tests as against the book (same_people).
What it is not for: rows against the book (list_matching), and the words for numbers or seats (list_judging).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from app.rules.delegate_fields import DelegateField
from app.rules.findings import Finding, finding
from app.rules.list_texts import ListTexts
from app.rules.same_people import NameKey, Texts, birth_of, may_be_one, name_of


def people_twice(
    texts: ListTexts, others: frozenset[int] = frozenset()
) -> Iterator[tuple[int, DelegateField, Finding]]:
    """Yield the places of rows that are, or may be, somebody of an earlier row; `others` are known to be another."""
    by_card: dict[str, int] = {}
    named_so: defaultdict[NameKey, list[int]] = defaultdict(list)
    have_cards = all(texts.cards)
    if have_cards and len(set(texts.cards)) == len(texts.cards):
        return
    for at, card in enumerate(texts.cards):
        if card in by_card:
            text = texts.row(at)[DelegateField.CARD_NUMBER]
            yield at, DelegateField.CARD_NUMBER, finding("delegate.card_twice", card=text, first=by_card[card])
            continue
        if card:
            by_card[card] = texts.numbers[at]
        said = texts.row(at)
        if have_cards or not said.get(DelegateField.NAME):
            continue
        earlier = named_so[name_of(said)]
        alike = {texts.numbers[one]: texts.row(one) for one in earlier if not (card and texts.cards[one])}
        if alike and (found := _twice(said, alike, is_other=texts.numbers[at] in others)):
            yield at, DelegateField.NAME, found
        earlier.append(at)


def again(keys: Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """Yield the rows whose key an earlier row has, with that row; an empty key is nobody's."""
    first: dict[object, int] = {}
    for row, key in keys.items():
        if key and key in first:
            yield row, first[key]
        first.setdefault(key, row)


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
