"""Who of the book a row of a list is: by number, by party card, by name and birth.

What it is for: rows against the book by the same tests as against each other (same_people), without asking everybody.
What it is not for: what a row says that is wrong (list_judging), and reading the book (models).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.rules.findings import Finding, Unread
from app.rules.list_kinds import ListKind
from app.rules.list_texts import ListTexts
from app.rules.listed_people import Listed, People, Said
from app.rules.names_in_lists import NamesInList
from app.rules.organisation_sayings import Line
from app.rules.partial_dates import PartialDate
from app.rules.same_people import (
    birth_of,
    card_key,
    card_of,
    may_be_one,
    name_of,
)
from app.rules.vietnamese import clean, fold


def _as_listed(one: Listed) -> Said:
    return one.texts


@dataclass(frozen=True, slots=True)
class Known:
    """What the book has: its people, and the names that organisations and the like go by.

    Names of a kind are `open` where the list may bring new ones; where a kind has `lines`, each of its names stands
    for itself and those above it. The people meet on `day`, None where they do not.
    `whole` are all texts of somebody, asked for only of those whom a row may be. Nobody was born after `today`. Rows of
    people of the book change them where that is wished: `update`. Of organisations that have `ended` nobody present can
    newly be: the objection by the name of each.
    """

    people: tuple[Listed, ...] = ()
    names: Mapping[Any, tuple[str, ...]] = field(default_factory=dict[Any, tuple[str, ...]])
    open: frozenset[Any] = frozenset()
    day: date | None = None
    lines: Mapping[Any, Mapping[str, Line]] = field(default_factory=dict[Any, Mapping[str, Line]])
    whole: Callable[[Listed], Said] = field(default=_as_listed, kw_only=True)
    today: date | None = field(default=None, kw_only=True)
    update: bool = field(default=False, kw_only=True)
    ended: Mapping[str, Finding] = field(default_factory=dict[str, Finding], kw_only=True)

    def offered(self, kind: object) -> list[str]:
        """Return the names of a kind that anybody can be given."""
        return [one for one in self.names.get(kind, ()) if one not in self.ended]


class Matching:
    """The people of a book, found by what a row says."""

    def __init__(self, kind: ListKind, book: Known, names: Mapping[StrEnum, NamesInList]) -> None:
        """Note the people by all that tells them apart; `names` tell what a cell of a column of names means."""
        self._kind, self._whole, self._names = kind, book.whole, names
        self._people = People.of(book.people)
        self._holders = {of: {clean(one.texts[of]): one for one in self._people} for of in kind.of_one}

    @property
    def people(self) -> People:
        """Everybody of the book."""
        return self._people

    def met(self, texts: ListTexts) -> Iterable[int]:
        """Return the places of rows that may be, or may be taken for, somebody of the book.

        A row with a party card is nobody of a book where everybody has another one; but it may want somebody's number.
        """
        if self._people.without_card or any(of in texts.columns for of in (DelegateField.NUMBER, *self._holders)):
            return range(len(texts.numbers))
        return [at for at, card in enumerate(texts.cards) if not card or card in self._people.by_card]

    def whom(self, said: Said, card: str) -> Listed | None:
        """Return who of the book a row is: by number where the name agrees, by party card, by name and birth."""
        number = said.get(DelegateField.NUMBER, "")
        known = self._people.by_number.get(int(number)) if number.isascii() and number.isdecimal() else None
        if known and name_of(known.texts) == name_of(said):
            return known
        return self._people.by_card.get(card) or self._by_birth(said, card)

    def _named(self, said: Said, card: str) -> Sequence[Listed]:
        """Return who has the name of a row, nobody where everybody and the row have party cards: those tell apart."""
        name = name_of(said)
        return () if card and name not in self._people.without_card else self._people.named_so.get(name, ())

    def _by_birth(self, said: Said, card: str) -> Listed | None:
        of_birth = self._of_birth(said, card)
        if len(of_birth) <= 1:
            return next(iter(of_birth), None)
        return min(of_birth, key=lambda one: (len(self.new_in(said, one)), self._left_empty(said, one)))

    def _of_birth(self, said: Said, card: str) -> Sequence[Listed]:
        """Return who has the name and birth of a row, and no other party card."""
        born = birth_of(said)
        return [one for one in self._not_by_card(said, card) if birth_of(one.texts) == born]

    def _not_by_card(self, said: Said, card: str) -> Iterable[Listed]:
        return (one for one in self._named(said, card) if not (card and card_of(one.texts)))

    def _left_empty(self, said: Said, one: Listed) -> int:
        whole = self._whole(one)
        return sum(not text and bool(whole.get(of)) for of, text in said.items())

    def is_surely(self, said: Said, card: str, known: Listed) -> bool:
        """Return whether a row that was found to be somebody can be nobody else of the book, by name and card or birth.

        Where no birth is told, nobody else may have the name.
        """
        if card == card_of(known.texts) != "":
            return name_of(said) == name_of(known.texts)
        alike = self._of_birth(said, card) if birth_of(said) else [*self._not_by_card(said, card)]
        return len(alike) == 1

    def texts_of(self, one: Listed) -> Said:
        """Return all texts of somebody."""
        return self._whole(one)

    def namesake(self, said: Said, card: str) -> Listed | None:
        """Return who of the book has the name of a row, where neither birth nor party card tells whether it is they."""
        return next((one for one in self._named(said, card) if may_be_one(said, one.texts)), None)

    def holder(self, of: StrEnum, text: str) -> Listed | None:
        """Return who of the book has what can be of one person alone."""
        return self._holders[of].get(text.lstrip("0") if of in self._kind.numbers else text)

    def alike(self, one: Listed) -> int:
        """Return how many of the book nobody can tell from somebody: as many rows may say just the same."""
        if card_of(one.texts):
            return 1
        whole = self._whole(one)
        return sum(self._whole(other) == whole for other in self._people.named_so[name_of(one.texts)])

    def new_in(self, said: Said, known: Listed) -> Sequence[Any]:
        """Return the fields of which a row says of somebody what is not in the book.

        Where rows may change the book, an empty cell says nothing, nor does a date that leaves out what is known of it.
        """
        whole = self._whole(known)
        differing = ((of, text, whole.get(of, "")) for of, text in said.items() if text != whole.get(of, ""))
        may_change = self._kind.differs is not None
        return [
            of
            for of, text, stored in differing
            if not (may_change and (not text or self._is_less(of, text, stored))) and not self._agrees(of, text, stored)
        ]

    def _is_less(self, of: StrEnum, text: str, stored: str) -> bool:
        """Return whether a text is a date of which the book knows more."""
        try:
            mine, known = self._kind.read(of, text), self._kind.read(of, stored)
        except Unread:
            return False
        if not isinstance(mine, PartialDate) or not isinstance(known, PartialDate):
            return False
        return not mine.day and (known.month > 0 or not mine.month) and mine.may_be(known)

    def _agrees(self, of: StrEnum, text: str, stored: str) -> bool:
        if clean(text) == clean(stored):
            return True
        if is_same(of, DelegateField.CARD_NUMBER) and text:
            return card_key(text) == card_key(stored)
        if of in self._kind.named:
            # Names of the book may differ in accents alone: one that a text surely means is compared as it stands.
            meant = self._names[of].name_of(text)
            return meant == stored if meant else fold(clean(text)) == fold(clean(stored))
        if of in self._kind.numbers and not text:
            return is_same(of, DelegateField.NUMBER)
        try:
            return self._kind.read(of, text) == self._kind.read(of, stored)
        except Unread:
            return False
