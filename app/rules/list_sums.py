"""Rows of a list that are nobody: sums, sections, who signs it, and what stands only in columns that are not read.

What it is for: such a row is passed over and named with what it says, so that nobody has to take it out by hand.
What it is not for: rows that may be somebody: those are asked about (list_doubts).
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from app.rules.list_heading import Heading
from app.rules.list_sections import sections_of, with_organisations
from app.rules.list_signatures import below_table
from app.rules.list_texts import ListRow, ReadRows
from app.rules.vietnamese import clean

_SUM = re.compile(r"tổng (?:cộng|số)\b.*|(?:tổng|cộng)(?:\s*[:=.].*|\s+\d.*)?", re.IGNORECASE)
_BEGIN = frozenset("tTcC")
_NO_FIGURE = re.compile(r"[^\d]+")


class Sorted(NamedTuple):
    """A list whose `rows` may be somebody, and say their organisation where it is parted by `sections`.

    `nobody` are the other rows, each with what it says; those `below` may be none of the table.
    """

    heading: Heading
    rows: ReadRows
    nobody: Mapping[int, str]
    below: AbstractSet[int]
    sections: frozenset[int] = frozenset()


def passed_over(heading: Heading, rows: ReadRows) -> Mapping[int, str]:
    """Return the rows that are nobody by their number, each with what it says."""
    return sorted_rows(heading, rows).nobody


def sorted_rows(
    heading: Heading, rows: ReadRows, of: StrEnum | None = None, is_known: Callable[[str], bool] | None = None
) -> Sorted:
    """Return a list with the rows apart that are nobody; `of` is the field of organisations, where they are known."""
    sections = sections_of(heading, rows, is_known)
    between = {row.number for row in _may_be_sums(rows) if _is_sum(row)} | sections.keys()
    signing, unsure = below_table(heading, without(rows, between))
    numbers = between | signing | _unread(heading, rows)
    nobody = {row.number: _said(row) for row in rows if row.number in numbers} if numbers else {}
    if of is None or not sections:
        return Sorted(heading, without(rows, nobody), nobody, unsure - numbers)
    heading, told, parts = with_organisations(heading, rows, of, sections, nobody)
    return Sorted(heading, told, nobody, unsure - numbers, parts)


def without(rows: ReadRows, left_out: Collection[int]) -> ReadRows:
    """Return the rows that may be somebody."""
    return ReadRows(row for row in rows if row.number not in left_out) if left_out else rows


def _unread(heading: Heading, rows: ReadRows) -> AbstractSet[int]:
    """Return the rows with nothing in the columns that are read."""
    read = [column.at for column in heading.known]
    first, different = rows.column(read[0])
    if all(map(str.strip, different)):
        return frozenset()
    empty = (row for row, text in zip(rows, first, strict=True) if not text.strip())
    return {row.number for row in empty if not any(row.cell(at).strip() for at in read)}


def _may_be_sums(rows: ReadRows) -> Iterable[ListRow]:
    """Return the rows whose first words may name a sum; where all have a first cell, it tells."""
    firsts, different = rows.column(0)
    if not all(map(str.strip, different)):
        return rows
    if _BEGIN.isdisjoint("".join(different)):
        return ()
    return [row for row, text in zip(rows, firsts, strict=True) if _names_sum(text)]


def _names_sum(text: str) -> bool:
    return text.lstrip()[:1] in _BEGIN and _SUM.fullmatch(clean(text)) is not None


def _is_sum(row: ListRow) -> bool:
    """Return whether the first words of a row name a sum and nothing but figures stands beside them."""
    if not _names_sum(next(filter(str.strip, row.cells), "")):
        return False
    beside = filter(None, map(clean, row.cells))
    return not any(_NO_FIGURE.fullmatch(text) for text in islice(beside, 1, None))


def _said(row: ListRow) -> str:
    return " · ".join(text for cell in row.cells if (text := clean(cell)))
