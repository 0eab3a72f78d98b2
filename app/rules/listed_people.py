"""The people of a book as lists are judged beside them: by party card, by name, by day of birth.

What it is for: what rows are looked up in is made once, and while a sheet is still being read.
What it is not for: whom of them a row means (list_matching), and reading them from the book (models).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from functools import cached_property
from typing import Any, NamedTuple, Self

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import read_value
from app.rules.findings import Unread
from app.rules.partial_dates import PartialDate
from app.rules.same_people import NameKey, card_keys, name_of

Said = Mapping[Any, str]


class Listed(NamedTuple):
    """Somebody of the book, as a list would have them; `number` is nobody else's.

    The texts tell at least what a row is compared by: name, birth, party card, and what is of one person alone.
    """

    number: int
    texts: Said

    @property
    def name(self) -> str:
        """The full name."""
        return self.texts[DelegateField.NAME]


class People(tuple[Listed, ...]):
    """Everybody of a book; what rows look up is made when it is first asked for."""

    @classmethod
    def of(cls, people: Iterable[Listed]) -> Self:
        """Return people as such, those that are such already as they are."""
        return people if isinstance(people, cls) else cls(people)

    def prepare(self) -> Self:
        """Make now what every list is going to ask for."""
        _ = self.by_card, self.without_card, self.on_days
        return self

    @cached_property
    def _cards(self) -> Sequence[str]:
        return card_keys([one.texts.get(DelegateField.CARD_NUMBER, "") for one in self])

    @cached_property
    def by_card(self) -> Mapping[str, Listed]:
        """Everybody who has a party card, by its number."""
        return {card: one for card, one in zip(self._cards, self, strict=True) if card}

    @cached_property
    def without_card(self) -> AbstractSet[NameKey]:
        """The names of those who have none."""
        return frozenset(name_of(one.texts) for card, one in zip(self._cards, self, strict=True) if not card)

    @cached_property
    def by_number(self) -> Mapping[int, Listed]:
        """Everybody by the number that lists may name."""
        return {one.number: one for one in self}

    @cached_property
    def named_so(self) -> Mapping[NameKey, Sequence[Listed]]:
        """Everybody by name; where party cards tell all apart nobody asks for it."""
        found: defaultdict[NameKey, list[Listed]] = defaultdict(list)
        for one in self:
            found[name_of(one.texts)].append(one)
        return found

    @cached_property
    def on_days(self) -> Mapping[PartialDate, Sequence[Listed]]:
        """Those who have a party card, by their days of birth as far as the whole day is known."""
        births = [one.texts.get(DelegateField.BORN, "") for one in self.by_card.values()]
        days = days_of(set(births))
        found: defaultdict[PartialDate, list[Listed]] = defaultdict(list)
        for one, born in zip(self.by_card.values(), births, strict=True):
            if born in days:
                found[days[born]].append(one)
        return found


def days_of(births: AbstractSet[str]) -> dict[str, PartialDate]:
    """Return of different births those whose whole day is known, however they are written."""
    days = PartialDate.usual(births)
    for born in births - days.keys():
        with suppress(Unread):
            read = read_value(DelegateField.BORN, born)
            if isinstance(read, PartialDate) and read.day:
                days[born] = read
    return days
