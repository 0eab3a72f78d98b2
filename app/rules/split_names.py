"""Names that a sheet keeps in two columns: family and middle names in one, the given name in the next.

What it is for: putting both into the first column before a list is read, whether the two have titles of their own
("Họ và tên đệm", "Tên") or one title stands over both ("Họ và tên" in merged cells).
What it is not for: the other columns, and judging names (name_list).
"""

from collections.abc import Sequence
from itertools import pairwise

from app.rules.delegate_fields import DelegateField, field_of, plain_title

Cells = Sequence[str]
_FAMILY_TITLES = frozenset(
    {
        "ho",
        "ho dem",
        "ho va dem",
        "ho ten dem",
        "ho va ten dem",
        "ho lot",
        "ho va lot",
        "ho va ten lot",
        "ho va chu dem",
    }
)
_GIVEN_TITLE = "ten"
_WHOLE = "Họ và tên"
_LOOKED_AT = 20


def with_whole_names(rows: Sequence[Cells]) -> tuple[Cells, ...]:
    """Return the rows with whole names in the first of two columns and nothing in the second; others as they are."""
    for at, row in enumerate(rows[:_LOOKED_AT]):
        for column, (title, beside) in enumerate(pairwise((*row, ""))):
            is_pair = plain_title(title) in _FAMILY_TITLES and plain_title(beside) == _GIVEN_TITLE
            if is_pair or (_is_over_two(title, beside) and _are_given_names(rows[at + 1 :], column)):
                return (*rows[:at], _titled(row, column), *(_joined(one, column) for one in rows[at + 1 :]))
    return tuple(rows)


def _is_over_two(title: str, beside: str) -> bool:
    return field_of(title) is DelegateField.NAME and not beside.strip()


def _are_given_names(rows: Sequence[Cells], column: int) -> bool:
    """Return whether what stands beside the names is one word in most rows that have a name, and never more."""
    pairs = [
        (row[column].split(), row[column + 1].split()) for row in rows if len(row) > column + 1 and row[column].strip()
    ]
    single = sum(len(given) == 1 and given[0].isalpha() for _, given in pairs)
    return bool(pairs) and 2 * single > len(pairs) and all(len(given) <= 1 for _, given in pairs)


def _titled(row: Cells, column: int) -> Cells:
    return (*row[:column], _WHOLE, "", *row[column + 2 :])


def _joined(row: Cells, column: int) -> Cells:
    if len(row) <= column + 1:
        return row
    whole = " ".join(part for part in (row[column].strip(), row[column + 1].strip()) if part)
    return (*row[:column], whole, "", *row[column + 2 :])
