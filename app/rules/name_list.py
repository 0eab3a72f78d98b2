"""A pasted list of names: one candidate a line, as it comes from Word or Excel.

What it is for: text in, people and findings out, each finding with its row.
What it is not for: reading spreadsheets (exchange) and storing.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.rules import text_check
from app.rules.findings import Finding, finding
from app.rules.text_check import check_text, is_printable
from app.rules.vietnamese import clean, fold

MOST_LETTERS = 80
MOST_NOTE = text_check.MOST_LETTERS
_WORD = re.compile(r"[^ \-'’]+")
_BULLET = r"[\-–•·*+]"
_NUMBER = r"\(?\d+\s*[.)/:\-–]?"
_BEFORE_NAME = re.compile(rf"^\s*(?:{_BULLET}\s+)?(?:{_NUMBER}\s*)?")
_FORM_OF_ADDRESS = re.compile(r"^(đ/c|đồng chí|đc)\s*[.:]?\s+", re.IGNORECASE)
_BEHIND_NAME = re.compile(r"[,;(]|\s[–-]\s")
_HEADING = re.compile(
    r"(ho va ten|ho ten|ten|s?tt|so tt|so thu tu)\W*"
    r"|danh sach\W*( (bau|ung cu|de cu|nhan su|gioi thieu|trich ngang|dai bieu|dang vien|can bo|cac dong chi)\b.*)?"
)


@dataclass(frozen=True, slots=True)
class NamedRow:
    """One row of a pasted list: the row in the text (from 1), the name, and what stood beside it."""

    row: int
    name: str
    note: str = ""


def read_names(text: str) -> tuple[tuple[NamedRow, ...], tuple[Finding, ...]]:
    """Read pasted rows; leading numbers, forms of address, headings and blank lines at the end are dropped."""
    rows = [_read_row(number, line) for number, line in enumerate(text.rstrip().splitlines(), start=1)]
    people = tuple(row for row in rows if not _HEADING.fullmatch(fold(row.name)))
    return people, tuple(check_names(people))


def check_names(people: tuple[NamedRow, ...]) -> Iterator[Finding]:
    """Yield what is wrong with each row: no name, the same person twice, signs that no name has, a long note."""
    first_seen: dict[tuple[str, str], int] = {}
    for person in people:
        place = f"row/{person.row}"
        if not person.name:
            yield finding("names.empty", place, row=person.row)
            continue
        if len(person.name) > MOST_LETTERS:
            yield finding("names.long", place, row=person.row, most=MOST_LETTERS)
        if not all(map(_is_in_names, person.name)):
            yield finding("names.letters", place, row=person.row, name=person.name)
        if len(person.note) > MOST_NOTE:
            yield finding("names.note_long", place, row=person.row, most=MOST_NOTE)
        elif person.note:
            yield from check_text(person.note, place)
        seen = (person.name.casefold(), person.note.casefold())
        if seen in first_seen:
            yield finding("names.twice", place, row=person.row, name=person.name, first=first_seen[seen])
        first_seen.setdefault(seen, person.row)


def are_names(texts: Collection[str]) -> bool:
    """Tell whether nothing is wrong with any of many names, each looked at alone."""
    is_long = max(map(len, texts), default=0) > MOST_LETTERS
    return not is_long and "" not in texts and all(map(_is_in_names, set("".join(texts))))


def is_in_capitals(name: str) -> bool:
    """Return whether a name is written in capitals all through, as lists often are; "Y" alone is not."""
    return name.isupper() and sum(map(str.isalpha, name)) > 1


def with_capital_initials(name: str) -> str:
    """Return a name as documents write it: "H'HEN NIÊ" as "H'Hen Niê"."""
    return _WORD.sub(lambda word: word[0].capitalize(), name)


def without_address(name: str) -> str:
    """Return a name without the "đ/c" or "đồng chí" before it."""
    return _FORM_OF_ADDRESS.sub("", name)


@lru_cache(maxsize=4096)
def _is_in_names(char: str) -> bool:
    """Return whether names have this character; Ê Đê names have letters that exist only with a combining mark."""
    is_letter = char.isalpha() or bool(unicodedata.combining(char))
    return (is_letter and is_printable(char)) or char in " -'’."


def _read_row(number: int, line: str) -> NamedRow:
    cells = [clean(cell) for cell in _BEFORE_NAME.sub("", line, count=1).split("\t")]
    words = [cell for cell in cells if cell]
    before, name, after = _parted(words[0]) if words else ("", "", "")
    return NamedRow(number, name, "; ".join(filter(None, (before, after, *words[1:]))))


def _parted(cell: str) -> tuple[str, str, str]:
    """Return what stands before a name, the name, what stands behind it: "Trưởng ban: Lê Văn An, Bí thư chi bộ"."""
    before, colon, rest = cell.partition(":")
    if not colon or not rest.strip():
        before, rest = "", cell
    elif _HEADING.fullmatch(fold(before)):
        before = ""
    found = _BEHIND_NAME.search(rest)
    name, after = (rest[: found.start()], rest[found.start() :]) if found else (rest, "")
    after = after.strip(" ,;–-")
    if after.startswith("(") and after.endswith(")"):
        after = after[1:-1].strip()
    return before.strip(), without_address(name.strip()), after
