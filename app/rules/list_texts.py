"""What the rows of a list say of each field, as clean texts: column by column, for most columns repeat few words.

What it is for: cells that speak of several fields (a birth in the column of men, "12/12, Đại học Luật") taken apart.
What it is not for: what the texts mean, and what is wrong with them (list_judging).
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from itertools import chain, zip_longest
from types import MappingProxyType
from typing import Any, NamedTuple, Self, TypeVar

from app.rules.column_titles import SplitBirth, is_same
from app.rules.delegate_fields import DelegateField, is_general
from app.rules.delegate_values import split_degree, split_schooling
from app.rules.findings import Finding, finding
from app.rules.legacy_encodings import NAMES, Encoding
from app.rules.list_heading import Heading, ListColumn
from app.rules.name_list import without_address
from app.rules.persons import Sex
from app.rules.same_people import card_keys
from app.rules.vietnamese import all_clean, clean

Item = TypeVar("Item")
Said = Sequence[str | None]
"""A text for each row, None where the row says nothing of the field."""

HAS_IT = frozenset({"x", "v", "+", "✓", "✔", "1"})
"""What stands in a column of men or women where only the sex is told."""
_NO_CODES: Mapping[int, Encoding] = MappingProxyType({})


class ListRow(NamedTuple):
    """One row: its number in the file from 1, its cells, and the code of those in an old font by their place."""

    number: int
    cells: tuple[str, ...]
    codes: Mapping[int, Encoding] = _NO_CODES

    def cell(self, at: int) -> str:
        """Return the text of a cell, "" past the end."""
        return self.cells[at] if at < len(self.cells) else ""

    def in_old_fonts(self, columns: Iterable[ListColumn]) -> Iterator[tuple[ListColumn, Finding]]:
        """Yield which of these columns are written in an old font here; nobody can read them yet."""
        for column in columns:
            if code := self.codes.get(column.at):
                yield column, finding("sheet.legacy_font", text=self.cell(column.at), font=NAMES[code])


class ReadRows(tuple[ListRow, ...]):
    """The rows of a list as they were read, and their cells by columns; what differs in one is looked for once."""

    @classmethod
    def of(cls, rows: Iterable[ListRow]) -> Self:
        """Return rows as such, those that are such already as they are."""
        return rows if isinstance(rows, cls) else cls(rows)

    @cached_property
    def columns(self) -> Sequence[Sequence[str]]:
        """The cells of each column, "" where a row ends before it."""
        return [*zip_longest(*(row.cells for row in self), fillvalue="")]

    def column(self, at: int) -> tuple[Sequence[str], AbstractSet[str]]:
        """Return the cells of a column and the different ones; it may lie behind the last that holds anything."""
        if at >= len(self.columns):
            return ("",) * len(self), frozenset({""})
        if at not in self._different:
            self._different[at] = set(self.columns[at])
        return self.columns[at], self._different[at]

    @cached_property
    def _different(self) -> dict[int, AbstractSet[str]]:
        """The different cells of those columns that were asked for."""
        return {}


class RowTexts(Mapping[Any, str]):
    """What one row says, by field."""

    __slots__ = ("_at", "_columns")

    def __init__(self, columns: Mapping[Any, Said], at: int) -> None:
        """Look at the row of a place from 0 in columns of texts."""
        self._columns, self._at = columns, at

    def __getitem__(self, of: object) -> str:
        text = self._columns[of][self._at]
        if text is None:
            raise KeyError(of)
        return text

    def __iter__(self) -> Iterator[Any]:
        return (of for of, texts in self._columns.items() if texts[self._at] is not None)

    def __len__(self) -> int:
        return sum(texts[self._at] is not None for texts in self._columns.values())


class ListTexts:
    """The texts of all rows: the numbers of the rows, and for each field what they say of it."""

    def __init__(self, heading: Heading, rows: Sequence[ListRow], whole: Mapping[int, str]) -> None:
        """Read the rows below a heading; `whole` are names that tell more than their cells, by row."""
        known = {one.field: one for one in heading.known if one.field is not None}
        self._titled = {of: one for of, one in known.items() if not isinstance(of, SplitBirth)}
        self.numbers = [row.number for row in rows]
        self.born_at: dict[int, ListColumn] = {}
        """The rows whose birth stands in the column of men or women."""
        self.with_degree: set[int] = set()
        """The rows whose degree stands under a title of schooling."""
        rows = ReadRows.of(rows)
        self.columns: dict[Any, Said] = {}
        self.looked_up: dict[Any, AbstractSet[str | None]] = {}
        for of, one in self._titled.items():
            self.columns[of], self.looked_up[of] = all_clean(*rows.column(one.at))
        if whole:
            names = zip(self.numbers, self.columns[DelegateField.NAME], strict=True)
            self._own(DelegateField.NAME)[:] = [whole.get(number, name) for number, name in names]
        if DelegateField.NAME in self.columns:
            self._leave_out_addresses()
        for column in heading.known:
            if isinstance(column.field, SplitBirth):
                self._split_births(column, rows.column(column.at)[0])
        if DelegateField.SCHOOLING in self._titled:
            self._split_schooling()
        if DelegateField.DEGREE in self.columns:
            self._split_degrees()

    def of(self, field: StrEnum) -> Said:
        """Return what each row says of a field."""
        return self.columns.get(field) or [None] * len(self.numbers)

    def different(self, field: StrEnum) -> AbstractSet[str | None]:
        """Return all that the rows say of a field; where rows were left out, perhaps what those said, too."""
        if field not in self.looked_up:
            self.looked_up[field] = set(self.of(field))
        return self.looked_up[field]

    @cached_property
    def cards(self) -> Sequence[str]:
        """The party card of each row for comparing, "" where it has none."""
        return card_keys([text or "" for text in self.of(DelegateField.CARD_NUMBER)])

    def without(self, rows: Container[int]) -> Self:
        """Return the texts of all rows but these."""
        left_out = [at for at, number in enumerate(self.numbers) if number in rows]
        runs = [
            slice(first, end) for first, end in zip([0, *(at + 1 for at in left_out)], [*left_out, None], strict=True)
        ]
        rest = copy(self)
        rest.looked_up = dict(self.looked_up)
        rest.numbers = _only(runs, self.numbers)
        rest.columns = {of: _only(runs, column) for of, column in self.columns.items()}
        rest.cards = _only(runs, self.cards)
        return rest

    def row(self, at: int) -> Mapping[Any, str]:
        """Return what the row of a place from 0 says."""
        return RowTexts(self.columns, at)

    def _own(self, field: StrEnum) -> list[str | None]:
        """Return the texts of a field as they may be changed."""
        self.columns[field] = own = list(self.of(field))
        self.looked_up.pop(field, None)
        return own

    def _leave_out_addresses(self) -> None:
        """Let whoever is called a comrade in a list go by the name alone."""
        bare = {text: without_address(text) for text in self.different(DelegateField.NAME) if text}
        if any(text != name for text, name in bare.items()):
            names = self._own(DelegateField.NAME)
            names[:] = [bare.get(text, text) if text else text for text in names]

    def _split_births(self, column: ListColumn, cells: Sequence[str]) -> None:
        """Let a birth in the column of men or women say the sex, too; a mere mark there says only that."""
        sexes, births = self._own(DelegateField.SEX), self._own(DelegateField.BORN)
        sex = Sex.MALE if is_same(column.field, SplitBirth.MEN) else Sex.FEMALE
        for at, text in enumerate(map(clean, cells)):
            if text:
                sexes[at] = sexes[at] or sex
                if text.casefold() not in HAS_IT:
                    births[at] = births[at] or text
                    self.born_at[self.numbers[at]] = column

    def _split_schooling(self) -> None:
        """Let degrees under a title of schooling be degrees, unless the row has one in its own column."""
        if is_general(self._titled[DelegateField.SCHOOLING].title):
            return
        degrees, schooling = self._own(DelegateField.DEGREE), self._own(DelegateField.SCHOOLING)
        for at, text in enumerate(schooling):
            if text and not degrees[at]:
                general, degree = split_schooling(text)
                if degree:
                    self.with_degree.add(self.numbers[at])
                    # What the list does not say of the schooling is not said to be nothing.
                    degrees[at], schooling[at] = degree, general or None

    def _split_degrees(self) -> None:
        """Let what stands behind a degree be its subject, unless the row has that in its own column."""
        parts = {text: split_degree(text) for text in self.different(DelegateField.DEGREE) if text}
        if all(not subject and head == text for text, (head, subject) in parts.items()):
            return
        degrees, majors = self._own(DelegateField.DEGREE), self._own(DelegateField.MAJOR)
        for at, text in enumerate(degrees):
            if text and not majors[at]:
                degrees[at], subject = parts[text]
                majors[at] = subject or majors[at]


def _only(runs: Iterable[slice], items: Sequence[Item]) -> list[Item]:
    return [*chain.from_iterable(items[run] for run in runs)]


def missing_name(heading: Heading, rows: Sequence[ListRow]) -> StrEnum | None:
    """Return the name of something else that every row must have and no row of a list tells, None where some do."""
    for of in heading.kind.required.keys() & heading.kind.named.keys():
        column = next((one for one in heading.known if one.field == of), None)
        if column is None or not any(row.cell(column.at).strip() for row in rows):
            return of
    return None


def filled(
    heading: Heading, rows: Sequence[ListRow], of: StrEnum, name: str, nobody: Container[int] = ()
) -> tuple[Heading, tuple[ListRow, ...]]:
    """Return a list with a name in a field of all rows but those of `nobody`, in a column behind its own if need be."""
    column = next((one for one in heading.known if one.field == of), None)
    if column is None:
        width = max((len(row.cells) for row in rows), default=0)
        column = ListColumn(max(width, 1 + max(one.at for one in heading.columns)), heading.kind.titles[of], of)
        heading = replace(heading, columns=(*heading.columns, column))
    at = column.at
    padded = ((*row.cells, *[""] * (at + 1 - len(row.cells))) for row in rows)
    whole = tuple(
        row if row.number in nobody else row._replace(cells=(*cells[:at], name, *cells[at + 1 :]))
        for row, cells in zip(rows, padded, strict=True)
    )
    return heading, whole
