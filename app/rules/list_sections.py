"""A list that is parted by organisations: «I | Chi bộ Cơ quan» stands above its people, who name it nowhere else.

What it is for: such a row gives its organisation to the rows below it until the next one, and is nobody itself.
What it is not for: what the names mean (names_in_lists), and groups of other kinds: nobody knows what those say.
"""

import re
from collections.abc import Callable, Container, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.rules.list_heading import Heading, ListColumn
from app.rules.list_texts import ListRow, ReadRows
from app.rules.vietnamese import clean

_ORDINAL = re.compile(r"(?:[IVXLC]+|\d{1,3}|[A-ZĐ])[.)/:]?")
_BEFORE = re.compile(r"(?:[IVXLC]+|\d{1,3}|[A-ZĐ])\s*[.)/:–-]\s*(?=\D)")
_SO_MANY = r"\d+ ?(?:đồng chí|đ/c|đảng viên|đại biểu|người)\W*"
_COUNT = re.compile(_SO_MANY)
_BEHIND = re.compile(rf"\s*(?:[(:,–-]\s*)?{_SO_MANY}$|\s*:$")
_MANY = 3
"""From so many rows that tell more on, one that says a name alone begins something else."""
_KINDS = ("chi bộ ", "đảng bộ ")
"""With their accents: somebody may be called Đặng Bộ."""


class Parted(NamedTuple):
    """A list whose rows say their organisation, and the rows that only told it, by number."""

    heading: Heading
    rows: ReadRows
    sections: frozenset[int] = frozenset()


def sections_of(heading: Heading, rows: ReadRows, is_known: Callable[[str], bool] | None = None) -> Mapping[int, str]:
    """Return the rows of a list of people that only name an organisation, each with its name.

    It begins as names of cells and committees do, or `is_known`.
    """
    if not heading.kind.is_of_people:
        return {}
    named = {row.number: _name_alone(row) for row in _may_be_sections(heading, rows)}
    return {
        number: name
        for number, name in named.items()
        if name and (name.casefold().startswith(_KINDS) or (is_known is not None and is_known(name)))
    }


def with_organisations(
    heading: Heading, rows: ReadRows, of: StrEnum, sections: Mapping[int, str], nobody: Container[int]
) -> Parted:
    """Return the rows that are not `nobody` with the organisation of their section, in a column behind all if need be.

    A list that tells organisations in a column of its own is believed there.
    """
    column = next((one for one in heading.known if one.field == of), None)
    left = ReadRows(row for row in rows if row.number not in nobody)
    if column and any(row.cell(column.at).strip() for row in left):
        return Parted(heading, left)
    if column is None:
        at = max((*(len(row.cells) for row in rows), *(one.at + 1 for one in heading.columns)))
        column = ListColumn(at, heading.kind.titles[of], of)
        heading = replace(heading, columns=(*heading.columns, column))
    ends = _ends(heading, rows, sections.keys() | {row.number for row in rows if row.number in nobody})
    return Parted(heading, ReadRows(_told(rows, column.at, sections, nobody, ends)), frozenset(sections))


def _ends(heading: Heading, rows: ReadRows, told: Container[int]) -> AbstractSet[int]:
    """Return the rows where a section ends though nobody knows what begins: they say a name alone, and others more."""
    alone = {row.number for row in _may_be_sections(heading, rows) if row.number not in told}
    return alone if len(rows) - len(alone) >= max(len(alone), _MANY) else frozenset()


def _told(
    rows: ReadRows, at: int, sections: Mapping[int, str], nobody: Container[int], ends: Container[int]
) -> Iterable[ListRow]:
    name = ""
    for row in rows:
        name = sections.get(row.number, "" if row.number in ends else name)
        if row.number not in nobody:
            cells = (*row.cells, *[""] * (at + 1 - len(row.cells)))
            yield row._replace(cells=(*cells[:at], name, *cells[at + 1 :])) if name else row


def _may_be_sections(heading: Heading, rows: ReadRows) -> Iterable[ListRow]:
    """Return the rows that say nothing in the columns that are read, the names apart."""
    places: Iterable[int] = range(len(rows))
    for column in heading.known:
        texts, different = rows.column(column.at)
        if is_same(column.field, DelegateField.NAME):
            continue
        nothing = {text for text in different if not text.strip() or _COUNT.fullmatch(clean(text))}
        if not nothing:
            return ()
        places = [at for at in places if texts[at] in nothing]
    return [rows[at] for at in places]


def _name_alone(row: ListRow) -> str:
    """Return what a row says beside its number, "" where it says more than one thing or is in an old font."""
    said = [text for cell in row.cells if (text := clean(cell)) and not _COUNT.fullmatch(text)]
    if len(said) > 1 and _ORDINAL.fullmatch(said[0]):
        said = said[1:]
    if len(said) != 1 or row.codes:
        return ""
    name = said[0][found.end() :] if (found := _BEFORE.match(said[0])) else said[0]
    return name[: found.start()] if (found := _BEHIND.search(name)) else name
