"""A person as it stands in a row of the book and in the journal, and back.

What it is for: delegates and members store the same facts of a person the same way.
What it is not for: what only one of them has, and their tables.
"""

from dataclasses import fields
from enum import StrEnum
from typing import Any

from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Person, Sector, Sex, Theory

OF_PERSON = tuple(one.name for one in fields(Person))
"""The columns of a person, in their order."""

_KINDS: dict[str, type[StrEnum]] = {"sex": Sex, "degree": Degree, "theory": Theory, "sector": Sector}
_DATES = ("born", "joined", "official_since")


def stored(value: object) -> object:
    """Return a value as its column holds it: a day as text that sorts, all else as it is."""
    return value.stored if isinstance(value, PartialDate) else value


def stored_person(person: Person) -> dict[str, Any]:
    """Return the columns of a person."""
    return {name: stored(getattr(person, name)) for name in OF_PERSON}


def take_person(columns: dict[str, Any]) -> Person:
    """Return the person of a row, and take its columns out of it."""
    of = {name: columns.pop(name) for name in OF_PERSON}
    for name in _DATES:
        of[name] = of[name] and PartialDate.from_stored(of[name])
    for name, kind in _KINDS.items():
        of[name] = of[name] and kind(of[name])
    return Person(**of)
