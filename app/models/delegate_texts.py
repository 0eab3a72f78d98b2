"""A delegate of the book as lists have it: one text or value for each field, and back.

What it is for: the table, the form, sheets and documents say the same of a delegate.
What it is not for: reading and judging texts (rules.delegate_values, rules.delegate_rows).
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import NAMED, InBook, Listed
from app.rules.delegate_values import Value, written
from app.rules.organisation_kinds import kind_of_name
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
    are_open = frozenset(field for field in NAMED if new_names or not known[field])
    return InBook(listed, known, are_open, book.congresses.reckoned_on(), book.congresses.get().kind)


def add_names(book: Book, organisations: list[str], delegations: list[str]) -> None:
    """Add the organisations and delegations that the book has not."""
    names = Names(book)
    known = set(names.by_id[DelegateField.ORGANISATION].values())
    new = [name for name in dict.fromkeys(organisations) if name and name not in known]
    if new:
        book.organisations.add([Organisation(name, kind_of_name(name)) for name in new])
    book.delegations.add([name for name in dict.fromkeys(delegations) if name])
