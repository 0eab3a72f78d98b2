"""Rows of a table in parts: a letter over each part, the rows below it numbered from 1.

What it is for: tables that count the same things twice, by one trait and then by another.
What it is not for: what the rows count, and sums over all of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True)
class RowPart:
    """One part: what its rows are by, and each row as its name and its figures."""

    head: str
    rows: Sequence[tuple[str, Sequence[str]]]


def numbered(parts: Iterable[RowPart]) -> Iterator[tuple[str, ...]]:
    """Yield the rows of all parts that have any, one below the other, each name as the beginning of a line."""
    for letter, part in zip(_LETTERS, (one for one in parts if one.rows), strict=False):
        yield (letter, part.head, *[""] * len(part.rows[0][1]))
        for place, (name, figures) in enumerate(part.rows, start=1):
            yield (str(place), line_start(name), *figures)


def line_start(name: str) -> str:
    """Return a name with a capital where a line begins."""
    return name[:1].upper() + name[1:]


def headings_of(rows: Iterable[Sequence[str]]) -> frozenset[int]:
    """Return the places of rows that have a mark and a name and no figure: they stand over those below."""
    return frozenset(at for at, row in enumerate(rows) if row[0] and not any(row[2:]))
