"""Where the heading of a list of people stands, and what each of its columns holds.

What it is for: lists with a title above, a heading of one or two rows, columns in any order, and columns that are
nobody's business here.
What it is not for: the rows below (list_judging).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from app.rules.column_titles import field_by_title, is_order, is_same, plain_title
from app.rules.delegate_fields import DelegateField, is_bare_number, is_of
from app.rules.list_kinds import ListKind
from app.rules.rounds import Electorate
from app.rules.second_titles import is_numbering, with_second_row
from app.rules.vietnamese import clean

Cells = Sequence[str]
_LOOKED_AT = 20
_ALPHABET = 26


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its place from 0, its title as it stands there, and what it holds."""

    at: int
    title: str
    field: StrEnum | None


@dataclass(frozen=True, slots=True)
class Heading:
    """The kind of list, its columns, the place of the first row below them, and columns that repeat an earlier one.

    `untitled` are the letters of columns without a title that hold something; it is left out.
    """

    kind: ListKind
    columns: tuple[ListColumn, ...]
    first_row: int
    repeated: tuple[ListColumn, ...] = ()
    untitled: tuple[str, ...] = ()

    @property
    def has_titles(self) -> bool:
        """Whether there is a heading at all: a list of names alone has none."""
        return any(one.title for one in self.columns)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The titles that nobody knows; what stands below them is left out."""
        return tuple(one.title for one in self.columns if one.field is None and one.title and not is_order(one.title))

    def of(self, electorate: Electorate) -> Self:
        """Return the columns of what people at this kind of congress have; the others are left out, and named so."""

        def has(one: ListColumn) -> bool:
            return not isinstance(one.field, DelegateField) or is_of(one.field, electorate)

        columns = tuple(one if has(one) else replace(one, field=None) for one in self.columns)
        return replace(self, columns=columns, repeated=tuple(filter(has, self.repeated)))

    def beside(self, rows: Sequence[Cells]) -> Self:
        """Return the heading with the untitled columns that the rows below it fill."""
        titled = {one.at for one in (*self.columns, *self.repeated) if one.title or one.field is not None}
        untitled = (at for at in range(max(map(len, rows), default=0)) if at not in titled)
        return replace(self, untitled=tuple(letters_of(at) for at in untitled if _is_filled(at, rows)))

    def left_out(self, rows: Sequence[Cells]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the unknown titles below which the rows say something, and those below which they say nothing."""
        filled = {one.title for one in self.columns if one.field is None and _is_filled(one.at, rows)}
        unknown = dict.fromkeys(self.unknown)
        return tuple(one for one in unknown if one in filled), tuple(one for one in unknown if one not in filled)

    def to_choose(self, rows: Sequence[Cells]) -> tuple[ListColumn, ...]:
        """Return the columns that may be given another field: first those nobody knows, then those that are read.

        Columns without a title are among them where the rows fill them; that of the names keeps its field until
        another one gets it.
        """
        there = {one.at for one in (*self.columns, *self.repeated)}
        behind = (ListColumn(at, "", None) for at in range(max(map(len, rows), default=0)) if at not in there)
        unread = [one for one in (*self.columns, *behind) if one.field is None and not is_order(one.title)]
        titled = [one for one in unread if one.title]
        untitled = [one for one in unread if not one.title and _is_filled(one.at, rows)]
        read = [one for one in self.known if not is_same(one.field, DelegateField.NAME)]
        return (*titled, *untitled, *self.repeated, *read)

    def giving(self, column: ListColumn, field: StrEnum, rows: Sequence[Cells]) -> Self:
        """Return the columns with a field in one of them; the one that held it is not read any more."""
        others = (one for one in self.columns if one.at != column.at)
        left = (replace(one, field=None) if one.field == field else one for one in others)
        columns = sorted((*left, replace(column, field=field)), key=lambda one: one.at)
        repeated = tuple(one for one in self.repeated if one.at != column.at)
        return replace(self, columns=tuple(columns), repeated=repeated).beside(rows)

    @property
    def known(self) -> tuple[ListColumn, ...]:
        """The columns that are read."""
        return tuple(one for one in self.columns if one.field is not None)


def is_open_title(title: str, kind: ListKind) -> bool:
    """Return whether what a title means may be told for lists to come: nobody knows it, or somebody told it before."""
    return title != "" and (field_by_title(title, kind.by_title) is None or plain_title(title) in kind.told)


def find_heading(rows: Sequence[Cells], kind: ListKind) -> Heading | None:
    """Return the heading; None where no row has a title for the names.

    A list of names alone needs none: each row is one name.
    """
    at = max(range(min(len(rows), _LOOKED_AT)), key=lambda row: (_score(rows[row], kind), -row), default=None)
    if at is None or not _score(rows[at], kind):
        return _names_alone(rows, kind)
    titles = [clean(cell) for cell in rows[at]]
    first_row = at + 1
    if first_row < len(rows) and (parted := with_second_row(titles, rows[first_row], kind.by_title)):
        titles = parted
        first_row += 1
    heading = _heading(titles, first_row, kind)
    at_name = next(one.at for one in heading.known if is_same(one.field, DelegateField.NAME))
    is_numbered = first_row < len(rows) and is_numbering(rows[first_row], at_name)
    return replace(heading, first_row=first_row + 1) if is_numbered else heading


def _score(row: Cells, kind: ListKind) -> int:
    """Return how many titles a row has; nothing where the name is not among them."""
    fields = {field_by_title(cell, kind.by_title) for cell in row if cell.strip()} - {None}
    return len(fields) if DelegateField.NAME in fields else 0


def _names_alone(rows: Sequence[Cells], kind: ListKind) -> Heading | None:
    if rows and all(sum(bool(cell.strip()) for cell in row) <= 1 for row in rows):
        places = {at for row in rows for at, cell in enumerate(row) if cell.strip()}
        if len(places) == 1:
            return Heading(kind, (ListColumn(places.pop(), "", DelegateField.NAME),), 0)
    return None


def _heading(titles: Sequence[str], first_row: int, kind: ListKind) -> Heading:
    fields = [field_by_title(title, kind.by_title) if title else None for title in titles]
    if fields.count(DelegateField.NUMBER) > 1:
        fields = [None if is_bare_number(title) else field for title, field in zip(titles, fields, strict=True)]
    told = [plain_title(title) in kind.told for title in titles]
    first = {field for field, is_told in zip(fields, told, strict=True) if is_told}
    fields = [field if is_told or field not in first else None for field, is_told in zip(fields, told, strict=True)]
    return Heading(kind, tuple(_columns(titles, fields)), first_row, tuple(_repeated(titles, fields)))


def _columns(titles: Sequence[str], fields: Sequence[StrEnum | None]) -> Iterator[ListColumn]:
    seen: set[StrEnum] = set()
    for at, (title, field) in enumerate(zip(titles, fields, strict=True)):
        if field is not None and field not in seen:
            seen.add(field)
            yield ListColumn(at, title, field)
        elif field is None:
            yield ListColumn(at, title, None)


def _repeated(titles: Sequence[str], fields: Sequence[StrEnum | None]) -> Iterator[ListColumn]:
    first: set[StrEnum] = set()
    for at, (title, field) in enumerate(zip(titles, fields, strict=True)):
        if field in first:
            yield ListColumn(at, title, field)
        elif field is not None:
            first.add(field)


def _is_filled(at: int, rows: Sequence[Cells]) -> bool:
    return any(row[at].strip() for row in rows if at < len(row))


def letters_of(at: int) -> str:
    """Return what a sheet calls the column at a place from 0: A, Z, AA."""
    above, here = divmod(at, _ALPHABET)
    return (letters_of(above - 1) if above else "") + chr(ord("A") + here)
