"""What the rows of a list come to as values: column by column, and row by row for who asks for one.

What it is for: thousands of rows are judged by their columns, and few of them are ever looked at one by one.
What it is not for: reading texts (list_judging), and the texts themselves (list_texts).
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import compress
from typing import Any

from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread

Values = dict[Any, Value]


class ListValues(Mapping[int, Values]):
    """The values of rows by their numbers, each made when it is asked for; what could not be read is no value."""

    def __init__(
        self, numbers: Sequence[int], columns: Mapping[Any, Sequence[Value]], unread: Iterable[tuple[int, Any]]
    ) -> None:
        """Hold columns of values; `unread` are places of rows from 0 with the field that says nothing there."""
        self._places = {number: at for at, number in enumerate(numbers)}
        self._columns = columns
        self._unread: dict[int, set[Any]] = {}
        for at, of in unread:
            self._unread.setdefault(at, set()).add(of)

    def __getitem__(self, number: int) -> Values:
        at = self._places[number]
        unread = self._unread.get(at, ())
        return {of: column[at] for of, column in self._columns.items() if of not in unread}

    def __iter__(self) -> Iterator[int]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def without(self, rows: Container[int]) -> "ListValues":
        """Return the values of all rows but these."""
        are_left = [number not in rows for number in self._places]
        numbers, places = (list(compress(of, are_left)) for of in (self._places, self._places.values()))
        columns = {of: list(compress(column, are_left)) for of, column in self._columns.items()}
        unread = ((at, of) for at, place in enumerate(places) for of in self._unread.get(place, ()))
        return ListValues(numbers, columns, unread)

    def of(self, field: object) -> Sequence[Value]:
        """Return what each row says of a field, None where it says nothing that can be read."""
        return self._columns.get(field) or [None] * len(self._places)


def answers(
    read: Callable[[Any, str], Value], kind: StrEnum, texts: Iterable[str]
) -> tuple[dict[Any, Value], dict[str | None, Finding]]:
    """Return what different texts of a column mean, and why others cannot be read."""
    values: dict[Any, Value] = {}
    wrong: dict[str | None, Finding] = {}
    for text in texts:
        try:
            values[text] = read(kind, text)
        except Unread as unread:
            wrong[text] = unread.found
    return values, wrong
