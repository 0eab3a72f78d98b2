"""What the rows of a list come to as values: column by column, and row by row for who asks for one.

What it is for: thousands of rows are judged by their columns, and few of them are ever looked at one by one.
What it is not for: reading texts (list_judging), and the texts themselves (list_texts).
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import Any

from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread

Values = dict[Any, Value]


class ListValues(Mapping[int, Values]):
    """The values of rows by their numbers, each made when it is asked for; what could not be read is no value."""

    def __init__(
        self,
        places: Mapping[int, int],
        columns: Mapping[Any, Sequence[Value]],
        unread: Mapping[int, AbstractSet[Any]],
    ) -> None:
        """Hold columns of values, the places of rows in them from 0 by number, and by place what says nothing there."""
        self._places, self._columns, self._unread = places, columns, unread

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
        left = {number: at for number, at in self._places.items() if number not in rows}
        return ListValues(left, self._columns, self._unread)

    def of(self, field: object) -> Sequence[Value]:
        """Return what each row says of a field, None where it says nothing that can be read."""
        column = self._columns.get(field)
        if column is None or len(column) == len(self._places):
            return column or [None] * len(self._places)
        return [column[at] for at in self._places.values()]


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
