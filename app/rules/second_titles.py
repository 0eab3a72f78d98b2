"""The second row of a heading, which parts columns of the first: «Trình độ» over «Văn hóa», «Chuyên môn», «Tin học».

What it is for: telling such a row, and one that numbers the columns, from the first person of the list, and the titles
that both rows come to.
What it is not for: what the columns hold (column_titles), and where the first row stands (list_heading).
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import chain, pairwise, zip_longest

from app.rules.column_titles import field_by_title, is_order, is_same
from app.rules.delegate_fields import DelegateField
from app.rules.vietnamese import clean

Titles = Mapping[str, StrEnum]
_VALUE = re.compile(r"[\W\d_]*|\w|.*\d[./\-]\d.*")
"""A number, a date, a mark: nothing that a title says."""


_NUMBERED = re.compile(r"[(\[]?(?:(\d{1,2})|([a-z]))(?:[)\].]|\)?\s*=.*)?", re.IGNORECASE)


def is_numbering(row: Sequence[str], at_name: int) -> bool:
    """Return whether a row only numbers the columns, that of the names among them: (1) (2) (3), or A B 1 2 3."""
    if at_name >= len(row) or not row[at_name].strip():
        return False
    found = [_NUMBERED.fullmatch(text) for cell in row for text in _parts(clean(cell))]
    numbers = [int(one[1]) for one in found if one and one[1]]
    letters = [one[2].casefold() for one in found if one and one[2]]
    are_rising = all(a < b for a, b in chain(pairwise(numbers), pairwise(letters)))
    return None not in found and len(found) > 1 and are_rising and letters[:1] in ([], ["a"])


def _parts(text: str) -> Sequence[str]:
    """Return what a cell says; the numbers of two columns of names have become one text."""
    parts = text.split()
    return parts if all(part.strip("()[]").isdecimal() for part in parts) else [text]


def with_second_row(titles: Sequence[str], row: Sequence[str], known: Titles) -> list[str]:
    """Return the titles of both rows, none where the second is no row of titles.

    It has nothing where the names stand, and a title that is known. One that nobody knows stands below a title that is
    spread over several columns, as merged cells are, and is called by both.
    """
    pairs = [*zip_longest(titles, map(clean, row), fillvalue="")]
    above = _spread([high for high, _ in pairs], [low for _, low in pairs])
    filled = [(low, over) for (_, low), over in zip(pairs, above, strict=True) if low]
    found = [_field(over, low, known) for low, over in filled]
    at_name = next((at for at, (high, _) in enumerate(pairs) if _is_name(high, known)), 0)
    if pairs[at_name][1] or not any(found):
        return []
    unknown = [(low, over) for (low, over), field in zip(filled, found, strict=True) if field is None]
    if not all(over and not _VALUE.fullmatch(low) for low, over in unknown):
        return []
    return [_title(over, low, known) if low else high for (high, low), over in zip(pairs, above, strict=True)]


def _spread(titles: Sequence[str], below: Sequence[str]) -> list[str]:
    """Return for each column the title that is spread over it and others beside it, "" for none."""
    found = [""] * len(titles)
    begin = 0
    for at, title in enumerate([*titles, "end"]):
        if title:
            own = titles[begin] if begin < len(titles) else ""
            if at - begin > 1 and own and not is_order(own) and any(below[begin + 1 : at]):
                found[begin:at] = [own] * (at - begin)
            begin = at
    return found


def _title(over: str, title: str, known: Titles) -> str:
    """Return what a title below another is called: with the one above where only both tell, or nobody knows it."""
    own, both = field_by_title(title, known), _field(over, title, known)
    return title if not over or (own is not None and own == both) else f"{over}: {title}"


def _field(over: str, title: str, known: Titles) -> StrEnum | None:
    """Return what a title holds below another; what both say together goes before what it says alone."""
    both = field_by_title(f"{over} {title}", known) if over else None
    return field_by_title(title, known) if both is None else both


def _is_name(title: str, known: Titles) -> bool:
    return is_same(field_by_title(title, known), DelegateField.NAME)
