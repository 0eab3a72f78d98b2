"""Which rows have the name and day of birth of somebody who has another party card: of the book, or of the list itself.

What it is for: a number that was typed wrong would make two of one person; whoever knows better answers for the row.
What it is not for: rows and people without a card or without a whole day of birth (list_matching, list_repeats).

Of thousands of rows few are looked at: days are compared first, and all names of those left at once.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import Value
from app.rules.list_texts import ListTexts
from app.rules.listed_people import Listed, People
from app.rules.partial_dates import PartialDate
from app.rules.vietnamese import clean

Item = TypeVar("Item")
_Born = tuple[Item, str, PartialDate]
"""A row or somebody of the book, their name and day of birth."""
_Key = tuple[str, PartialDate]
"""What is compared: the name in its form for that, and the day."""

_ON_SECOND = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_ON_FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_TONE_PLACES = tuple(zip(_ON_SECOND.split(), _ON_FIRST.split(), strict=True))
"""A tone on the second of two vowels, and the same tone on the first."""


class SameBirths:
    """The rows of a list beside each other and beside the people of a book who have a party card."""

    def __init__(self, texts: ListTexts, births: Sequence[Value], people: People) -> None:
        """Look for the same days of birth, as they were read of each row, and there for the same names."""
        self._texts = texts
        told = enumerate(zip(texts.of(DelegateField.NAME), births, strict=True))
        rows = [(at, name, born) for at, (name, born) in told if name and isinstance(born, PartialDate) and born.day]
        shared = people.on_days.keys() & {born for _, _, born in rows}
        there = [(one, one.name, day) for day in shared for one in people.on_days[day]]
        self._rows, self._there = _alike(rows, there)

    def of_book(self) -> Iterator[tuple[int, Listed]]:
        """Yield the places of rows with a party card, and who of the book has their name and day of birth."""
        for at, key in self._rows:
            if self._texts.cards[at] and key in self._there:
                yield at, self._there[key]

    def of_list(self) -> Iterator[tuple[int, int]]:
        """Yield the places of rows and of an earlier one with the same name and day of birth, and another card."""
        first: dict[_Key, int] = {}
        cards = self._texts.cards
        for at, key in self._rows:
            earlier = first.setdefault(key, at)
            if cards[at] and cards[earlier] and cards[at] != cards[earlier]:
                yield at, earlier


def names_alike(names: Sequence[str]) -> Sequence[str]:
    """Return the names in small letters, a tone of two vowels always on the first: equal where same_people finds so.

    One look at all of them takes no time.
    """
    if not names:
        return ()
    whole = "\n".join(names).casefold()
    for second, first in _TONE_PLACES:
        whole = whole.replace(second, first)
    found = whole.split("\n")
    return found if len(found) == len(names) else names_alike([*map(clean, names)])


def _alike(
    rows: Sequence[_Born[int]], there: Sequence[_Born[Listed]]
) -> tuple[Sequence[tuple[int, _Key]], Mapping[_Key, Listed]]:
    """Return the rows whose day and name are met twice, each by what is compared of both, and people by the same.

    A tone makes no name longer, so most are told apart by their length alone.
    """
    of_rows = [(day, len(name)) for _, name, day in rows]
    of_people = [(day, len(name)) for _, name, day in there]
    counted, beside = Counter(of_rows), set(of_people)
    asked = {rough for rough, count in counted.items() if count > 1 or rough in beside}
    named = _keyed([row for row, rough in zip(rows, of_rows, strict=True) if rough in asked])
    known = _keyed([one for one, rough in zip(there, of_people, strict=True) if rough in asked])
    return named, {key: one for one, key in known}


def _keyed(ones: Sequence[_Born[Item]]) -> Sequence[tuple[Item, _Key]]:
    names = names_alike([name for _, name, _ in ones])
    return [(one, (name, day)) for (one, _, day), name in zip(ones, names, strict=True) if name]
