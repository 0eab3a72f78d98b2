"""A delegate of the book as lists have it: one text or value for each field, and back.

What it is for: the table, the form, sheets and documents say the same of a delegate.
What it is not for: reading and judging texts (rules.delegate_values, rules.delegate_rows).
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.new_organisations import TakenIn, add_named
from app.models.organisation_names import OrganisationNames
from app.models.terms import Terms
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import NAMED, InBook, Listed
from app.rules.delegate_values import Value, written
from app.rules.persons import Person

_OF_PERSON = frozenset(one.name for one in fields(Person))


class Names:
    """What the organisations and delegations of a book are called, both ways."""

    def __init__(self, book: Book) -> None:
        """Read them once."""
        self.by_id: dict[DelegateField, dict[int, str]] = {
            DelegateField.ORGANISATION: {**OrganisationNames(book.organisations.all()).by_id},
            DelegateField.DELEGATION: {one.id: one.name for one in book.delegations.all()},
        }

    def of(self, field: DelegateField, id_: int | None) -> str:
        """Return the name of an organisation or delegation, "" for none."""
        return self.by_id[field].get(id_ or 0, "")

    def id_of(self, field: DelegateField, name: str) -> int | None:
        """Return the id of a name, None for ""; raise LookupError for one the book has not."""
        if not name:
            return None
        return next(id_ for id_, known in self.by_id[field].items() if known == name)


def value_of(delegate: Delegate, field: DelegateField, names: Names) -> Value:
    """Return what a delegate has in a field; an organisation or delegation by its name."""
    if field is DelegateField.ORGANISATION:
        return names.of(field, delegate.organisation_id)
    if field is DelegateField.DELEGATION:
        return names.of(field, delegate.delegation_id)
    return getattr(delegate.person if field in _OF_PERSON else delegate, field)


def texts_of(delegate: Delegate, names: Names) -> dict[DelegateField, str]:
    """Return every field of a delegate as lists write it."""
    return {field: written(value_of(delegate, field, names)) for field in DelegateField}


def with_values(delegate: Delegate, values: Mapping[DelegateField, Value], names: Names) -> Delegate:
    """Return a delegate with other values; their organisation and delegation must be in the book."""
    person: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for field, value in values.items():
        if field in NAMED:
            own[f"{field}_id"] = names.id_of(field, str(value or ""))
        else:
            (person if field in _OF_PERSON else own)[field.value] = value
    return replace(delegate, person=replace(delegate.person, **person), **own)


def in_book(book: Book, *, new_names: bool = False) -> InBook:
    """Return what a list is judged against; names are open to new ones where the book has none, or by wish."""
    names = Names(book)
    listed = tuple(Listed(one.number, texts_of(one, names)) for one in book.delegates.all())
    known = {field: tuple(of.values()) for field, of in names.by_id.items()}
    return InBook(
        listed,
        known,
        frozenset(field for field in NAMED if new_names or not known[field]),
        book.congresses.reckoned_on(),
        {DelegateField.ORGANISATION: OrganisationNames(book.organisations.all()).lines_by_name},
        book.congresses.get().kind,
        today=Terms(book).today,
    )


def add_names(book: Book, organisations: Sequence[str], delegations: Sequence[str]) -> tuple[Names, TakenIn]:
    """Add the organisations and delegations that the book has not.

    Returns the names of all, by which those given are found, and what was added. Raises Refused for the name of an
    organisation that several go by.
    """
    ids, added = add_named(book, organisations)
    known = {one.id for one in book.delegations.all()}
    wanted = book.delegations.add([name for name in dict.fromkeys(delegations) if name])
    names = Names(book)
    names.by_id[DelegateField.ORGANISATION] |= {id_: name for name, id_ in ids.items()}
    return names, TakenIn(organisations=added, delegations=tuple(one for one in wanted if one not in known))


def take_back_names(book: Book, added: TakenIn) -> None:
    """Take organisations and delegations off again that came with delegates, as far as nothing needs them by now."""
    book.delegations.take_back_added(added.delegations)
    book.organisation_events.take_back_added(added.organisations)
