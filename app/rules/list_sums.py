"""Rows of a list that are nobody: the sums below it, and what stands only in columns that are not read.

What it is for: such a row is passed over and named with what it says, so that nobody has to take it out by hand.
What it is not for: rows that may be somebody: a name alone is asked about (list_judging).
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from app.rules.list_heading import Heading
from app.rules.list_texts import ListRow
from app.rules.vietnamese import clean

_SUM = re.compile(r"tổng (?:cộng|số)\b.*|(?:tổng|cộng)(?:\s*[:=.].*|\s+\d.*)?", re.IGNORECASE)
_NO_FIGURE = re.compile(r"[^\d]+")


def passed_over(heading: Heading, rows: Iterable[ListRow]) -> Mapping[int, str]:
    """Return the rows that are nobody by their number, each with what it says."""
    read = [column.at for column in heading.known]
    return {row.number: _said(row) for row in rows if not any(row.cell(at).strip() for at in read) or _is_sum(row)}


def without(rows: Sequence[ListRow], left_out: Mapping[int, str]) -> Sequence[ListRow]:
    """Return the rows that may be somebody."""
    return [row for row in rows if row.number not in left_out] if left_out else rows


def _is_sum(row: ListRow) -> bool:
    """Return whether the first words of a row name a sum and nothing but figures stands beside them."""
    filled = (text for cell in row.cells if (text := clean(cell)))
    first = next(filled, "")
    return bool(_SUM.fullmatch(first)) and not any(_NO_FIGURE.fullmatch(text) for text in filled)


def _said(row: ListRow) -> str:
    return " · ".join(text for cell in row.cells if (text := clean(cell)))
