"""A pasted list of names: one candidate a line, as it comes from Word or Excel.

What it is for: text in, people and findings out, each finding with its row.
What it is not for: reading spreadsheets (exchange) and storing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean, fold

MOST_LETTERS = 80
_LEADING_NUMBER = re.compile(r"^\s*\d+\s*[.)\t\-]?\s*")
_FORM_OF_ADDRESS = re.compile(r"^(đ/c|đồng chí|đc)\.?\s+", re.IGNORECASE)
_HEADINGS = frozenset({"ho va ten", "ho ten", "ten", "danh sach"})


@dataclass(frozen=True, slots=True)
class NamedRow:
    """One row of a pasted list: the row in the text (from 1), the name, and what stood beside it."""

    row: int
    name: str
    note: str = ""


def read_names(text: str) -> tuple[tuple[NamedRow, ...], tuple[Finding, ...]]:
    """Read pasted rows; leading numbers, forms of address, headings and blank lines at the end are dropped."""
    rows = [_read_row(number, line) for number, line in enumerate(text.rstrip().splitlines(), start=1)]
    people = tuple(row for row in rows if fold(row.name) not in _HEADINGS)
    return people, tuple(check_names(people))


def check_names(people: tuple[NamedRow, ...]) -> Iterator[Finding]:
    """Yield what is wrong with each row: no name, the same name and note twice, signs that no name has."""
    first_seen: dict[tuple[str, str], int] = {}
    for person in people:
        place = f"row/{person.row}"
        if not person.name:
            yield finding("names.empty", place, row=person.row)
            continue
        if len(person.name) > MOST_LETTERS:
            yield finding("names.long", place, row=person.row, most=MOST_LETTERS)
        if not all(char.isalpha() or char in " -'’." for char in person.name):
            yield finding("names.letters", place, row=person.row, name=person.name)
        seen = (person.name.casefold(), person.note.casefold())
        if seen in first_seen:
            yield finding("names.twice", place, row=person.row, name=person.name, first=first_seen[seen])
        first_seen.setdefault(seen, person.row)


def _read_row(number: int, line: str) -> NamedRow:
    without_number = _LEADING_NUMBER.sub("", line, count=1)
    cells = [clean(cell) for cell in without_number.split("\t")]
    words = [cell for cell in cells if cell]
    name = _FORM_OF_ADDRESS.sub("", words[0]) if words else ""
    return NamedRow(number, name, "; ".join(words[1:]))
