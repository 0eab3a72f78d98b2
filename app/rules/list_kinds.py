"""What makes lists of one kind of people: their fields and titles, how cells are read, what tells people apart.

What it is for: lists of delegates and of members are read, judged and shown by the same code.
What it is not for: that code (list_heading, list_judging), and the kinds themselves (delegate_rows, member_rows).

Fields of two kinds that mean the same have the same name, and so are equal: Python compares them as texts.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import Value
from app.rules.findings import Finding


def _are_never(_field: StrEnum, _texts: Collection[str]) -> bool:
    return False


def _nothing(_field: StrEnum, _texts: Collection[str]) -> Mapping[str, Value]:
    return {}


def _no_objection(*_values: Value) -> Iterable[tuple[StrEnum, Finding]]:
    return ()


@dataclass(frozen=True, slots=True)
class ListKind:
    """One kind of list.

    `by_title` are the fields by titles in the form for comparing; `numbers` hold whole numbers; `named` hold names of
    other things of the book, each with the objection to a name it has not, those `in_list` also names of other rows;
    `of_one` can be of one person alone; `are_plain` tells that many clean texts of a field are sure to be read as they
    stand, and `read_many` reads those of many that can be read at one glance; `required` say what is missing where they
    are empty; `check_on` objects to what cannot be on a day that the book knows; `past` are dates that cannot lie after
    today; `listed` says that somebody of a name and number is in the book and told otherwise, `same_name` that it may
    be they, `same_birth` that they have the name and birth of a row and another party card. Where rows may change
    those of the book, `differs` says of a name what a row would change. `told` are the titles whose field somebody
    chose: in a list they go before others of the same field.
    """

    name: str
    fields: type[StrEnum]
    titles: Mapping[Any, str]
    by_title: Mapping[str, StrEnum]
    read: Callable[[Any, str], Value]
    listed: Callable[[str, int], Finding]
    same_name: Callable[[str, int], Finding]
    same_birth: Callable[[str, int, str], Finding] | None = None
    differs: Callable[[str, str], Finding] | None = None
    numbers: frozenset[Any] = frozenset()
    named: Mapping[Any, Callable[[str], Finding]] = field(default_factory=dict[Any, Callable[[str], Finding]])
    in_list: frozenset[Any] = frozenset()
    of_one: tuple[StrEnum, ...] = ()
    are_plain: Callable[[Any, Collection[str]], bool] = _are_never
    read_many: Callable[[Any, Collection[str]], Mapping[str, Value]] = _nothing
    required: Mapping[Any, Finding] = field(default_factory=dict[Any, Finding])
    checked: tuple[Any, ...] = ()
    check: Callable[..., Iterable[tuple[StrEnum, Finding]]] = _no_objection
    past: frozenset[Any] = frozenset()
    check_on: Callable[[Mapping[Any, Value], date], Iterable[tuple[StrEnum, Finding]]] | None = None
    told: frozenset[str] = frozenset()

    @property
    def is_of_people(self) -> bool:
        """Whether its rows are people: those have births."""
        return DelegateField.BORN in self.titles

    def knowing(self, more: Mapping[str, str]) -> Self:
        """Return the kind with other titles known, too: the value of a field for a title in the form for comparing."""
        fields = {title: self.fields(one) for title, one in more.items()}
        return replace(self, by_title=MappingProxyType({**self.by_title, **fields}), told=frozenset(more))
