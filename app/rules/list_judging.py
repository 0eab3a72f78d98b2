"""The rows of a list of people against each other and against the book: what is new, what is wrong with it.

What it is for: every problem of every cell before anything is written; a row that says nothing new is no problem.
What it is not for: files (exchange) and storing (models).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

from app.rules.column_titles import SplitBirth, is_same
from app.rules.delegate_fields import DelegateField, is_general
from app.rules.delegate_values import Value, split_degree, split_schooling
from app.rules.findings import Finding, Unread, finding
from app.rules.legacy_encodings import NAMES, Encoding
from app.rules.list_heading import Heading, ListColumn, find_heading
from app.rules.list_kinds import ListKind
from app.rules.list_matching import Known, Listed, Matching
from app.rules.names_in_lists import NamesInList
from app.rules.persons import Sex
from app.rules.same_people import Keys, card_of, keys_of, people_twice
from app.rules.split_names import with_whole_names
from app.rules.vietnamese import all_clean, clean

_OF_DEGREE = (DelegateField.DEGREE, DelegateField.MAJOR)
_ADDED = (DelegateField.SEX, DelegateField.BORN, *_OF_DEGREE)
"""What cells of other fields may say, too."""
_UNSAID = "\0"
"""No clean text."""
_HAS_IT = frozenset({"x", "v", "+", "✓", "✔", "1"})

Values = dict[Any, Value]
Far = Callable[[int, int], None]
"""Called with how many of how many steps are done; it may raise, and then nothing was judged."""

_OF_ROWS = 4
"""So many steps of judging a list are of whole rows."""
_MANY = 3
"""So many rows that tell more make a row with nothing but a name look like no person."""


_NO_CODES: Mapping[int, Encoding] = MappingProxyType({})


def _no_codes() -> Mapping[int, Encoding]:
    return _NO_CODES


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: its number in the file from 1, its cells, and the code of those in an old font by their place."""

    number: int
    cells: tuple[str, ...]
    codes: Mapping[int, Encoding] = field(default_factory=_no_codes)

    def cell(self, at: int) -> str:
        """Return the text of a cell, "" past the end."""
        return self.cells[at] if at < len(self.cells) else ""

    def in_old_fonts(self, columns: Iterable[ListColumn]) -> Iterator[tuple[ListColumn, Finding]]:
        """Yield which of these columns are written in an old font here; nobody can read them yet."""
        for column in columns:
            if code := self.codes.get(column.at):
                yield column, finding("sheet.legacy_font", text=self.cell(column.at), font=NAMES[code])


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a cell: the number of its row in the file, its column, why."""

    row: int
    column: ListColumn
    found: Finding


@dataclass(frozen=True, slots=True)
class Judged:
    """What a list comes to: the values of new people by row, rows that are in the book already, every problem.

    `with_degree` are the new rows whose degree stood under a title of schooling.
    """

    new: Mapping[int, Values]
    same: frozenset[int]
    problems: tuple[Problem, ...]
    with_degree: frozenset[int] = frozenset()


def read_list(kind: ListKind, cells: Sequence[Sequence[str]]) -> tuple[Heading | None, tuple[ListRow, ...]]:
    """Return the heading of a list and the rows below it that hold anything; row 1 is the first of `cells`."""
    cells = with_whole_names(cells)
    heading = find_heading(cells, kind)
    below = heading.first_row if heading else 0
    rows = (ListRow(at, tuple(row)) for at, row in enumerate(cells[below:], start=below + 1))
    heading = heading.beside(cells[below:]) if heading else None
    return heading, tuple(row for row in rows if any(cell.strip() for cell in row.cells))


def judge(
    heading: Heading,
    rows: Sequence[ListRow],
    book: Known,
    others: frozenset[int] = frozenset(),
    far: Far | None = None,
) -> Judged:
    """Return what the rows below a heading come to; `others` are rows of people who share only a name."""
    return _Judging(heading, book, others, far).judge(rows)


class _Judging:
    """One reading of one list: column by column, for lists say the same words over and over."""

    def __init__(self, heading: Heading, book: Known, others: frozenset[int], far: Far | None) -> None:
        self._far, self._done = far, 0
        self._kind = heading.kind
        self._columns = {
            one.field: one for one in heading.known if one.field is not None and not isinstance(one.field, SplitBirth)
        }
        self._split = [one for one in heading.known if isinstance(one.field, SplitBirth)]
        self._heading = heading
        self._book, self._others = book, others
        self._names = {kind: NamesInList(book.names.get(kind, ()), book.lines.get(kind)) for kind in self._kind.named}
        self._people = Matching(self._kind, book, self._names)
        self._whole: Mapping[int, str] = {}
        self._born_at: dict[int, ListColumn] = {}
        self._with_degree: set[int] = set()
        self._problems: list[Problem] = []
        self._coded: set[tuple[int, int]] = set()

    def judge(self, rows: Sequence[ListRow]) -> Judged:
        for column in self._heading.repeated:
            self._problems.append(
                Problem(self._heading.first_row, column, finding("delegate.column_twice", column=column.title))
            )
        self._check_required()
        self._name_rows(rows)
        for row in rows:
            for column, found in row.in_old_fonts(self._heading.known) if row.codes else ():
                self._problems.append(Problem(row.number, column, found))
                self._coded.add((row.number, column.at))
        texts = dict(zip([row.number for row in rows], self._texts(rows), strict=True))
        self._go_on()
        keys = {row: keys_of(said) for row, said in texts.items()}
        known = {row: one for row, said in texts.items() if (one := self._people.whom(said, keys[row]))}
        same = {row: one for row, one in known.items() if self._people.says_nothing_new(texts[row], one)}
        self._go_on()
        texts = {row: said for row, said in texts.items() if row not in same}
        new = self._read(texts)
        self._check_values(texts, new)
        self._go_on()
        for row, said in texts.items():
            self._check_in_book(row, said, keys[row], known.get(row))
        self._go_on()
        for row, kind, found in people_twice(texts, keys, self._others):
            self._say(row, kind, found)
        self._check_twice(new, same)
        self._check_names_alone(texts)
        self._problems.sort(key=lambda one: (one.row, one.column.at))
        return Judged(new, frozenset(same), tuple(self._problems), frozenset(self._with_degree & new.keys()))

    def _go_on(self) -> None:
        """Tell that one more step is done: each column is one, and some are of the rows."""
        self._done += 1
        if self._far:
            self._far(self._done, len({*self._columns, *_ADDED}) + _OF_ROWS)

    def _check_required(self) -> None:
        """Say once which columns the list must have and has not."""
        for kind, found in self._kind.required.items():
            if kind not in self._columns:
                column = ListColumn(0, self._kind.titles[kind], kind)
                self._problems.append(Problem(self._heading.first_row, column, found))

    def _name_rows(self, rows: Sequence[ListRow]) -> None:
        """Let the names that the list brings be known before its rows are read, and of organisations its rows."""
        for kind in self._kind.named.keys() & self._columns.keys() & self._book.open:
            self._names[kind].bring(row.cell(self._columns[kind].at) for row in rows)
        if DelegateField.NAME not in self._columns:
            return
        for kind in self._kind.in_list:
            named = {row.number: (self._cell(row, DelegateField.NAME), self._cell(row, kind)) for row in rows}
            self._whole, shared = self._names[kind].bring_rows({row: one for row, one in named.items() if one[0]})
            for row, found in shared.items():
                self._say(row, DelegateField.NAME, found)

    def _cell(self, row: ListRow, kind: StrEnum) -> str:
        """Return what a row says of a field, "" where the list has no column for it."""
        return clean(row.cell(self._columns[kind].at)) if kind in self._columns else ""

    def _texts(self, rows: Sequence[ListRow]) -> list[dict[Any, str]]:
        """Return what each row says of each field; a birth in the column of men or women says the sex, too."""
        columns = [*zip_longest(*(row.cells for row in rows), fillvalue="")]
        columns += [("",) * len(rows)] * (1 + max(one.at for one in self._columns.values()) - len(columns))
        texts = [all_clean(columns[one.at]) for one in self._columns.values()]
        said = [dict(zip(self._columns, row, strict=True)) for row in zip(*texts, strict=True)]
        if self._whole:
            for row, one in zip(rows, said, strict=True):
                one[DelegateField.NAME] = self._whole.get(row.number, one[DelegateField.NAME])
        if self._split:
            for row, one in zip(rows, said, strict=True):
                self._split_birth(row, one)
        if DelegateField.SCHOOLING in self._columns:
            for row, one in zip(rows, said, strict=True):
                self._split_schooling(row.number, one)
        if any(one in self._columns for one in (DelegateField.SCHOOLING, DelegateField.DEGREE)):
            for one in said:
                _split_degree(one)
        return said

    def _split_birth(self, row: ListRow, said: dict[Any, str]) -> None:
        for one in self._split:
            text = clean(row.cell(one.at))
            if not text:
                continue
            said[DelegateField.SEX] = said.get(DelegateField.SEX) or _sex(one)
            if text.casefold() not in _HAS_IT:
                said[DelegateField.BORN] = said.get(DelegateField.BORN) or text
                self._born_at[row.number] = one

    def _split_schooling(self, row: int, said: dict[Any, str]) -> None:
        """Let degrees under a title of schooling be degrees, unless the row has one in its own column."""
        column = self._columns.get(DelegateField.SCHOOLING)
        if column is None or is_general(column.title) or said.get(DelegateField.DEGREE):
            return
        general, degree = split_schooling(said[DelegateField.SCHOOLING])
        if not degree:
            return
        self._with_degree.add(row)
        said[DelegateField.DEGREE] = degree
        said[DelegateField.SCHOOLING] = general
        if not general:
            # What the list does not say of the schooling is not said to be nothing.
            del said[DelegateField.SCHOOLING]

    def _read(self, texts: Mapping[int, dict[Any, str]]) -> dict[int, Values]:
        """Return the values of rows; what cannot be read is said, and no value."""
        new: dict[int, Values] = {row: {**said} for row, said in texts.items()}
        for kind in dict.fromkeys((*self._columns, *_ADDED)):
            self._go_on()
            told = dict.fromkeys([said.get(kind, _UNSAID) for said in texts.values()])
            told.pop(_UNSAID, None)
            is_named = kind in self._kind.named
            if not is_named and self._kind.are_plain(kind, told):
                continue
            values, wrong = _answers(self._named if is_named else self._kind.read, kind, told)
            for row, said in texts.items() if wrong else ():
                if found := wrong.get(said.get(kind, _UNSAID)):
                    del new[row][kind]
                    self._say(row, kind, found)
            for one in new.values():
                if kind in one:
                    one[kind] = values[one[kind]]
        return new

    def _check_values(self, texts: Mapping[int, Mapping[Any, str]], new: Mapping[int, Values]) -> None:
        """Say what rows must have and have not, and what their values say against each other."""
        if DelegateField.NAME not in self._columns:
            for row in texts:
                self._say(row, DelegateField.NAME, finding("delegate.no_name"))
        for kind, found in self._kind.required.items():
            for row, said in texts.items():
                if said.get(kind) == "":
                    self._say(row, kind, found)
        for row, values in new.items():
            for kind, found in self._kind.check(values):
                self._say(row, kind, found)
            if self._kind.check_on and self._book.day:
                for kind, found in self._kind.check_on(values, self._book.day):
                    self._say(row, kind, found)

    def _named(self, kind: StrEnum, text: str) -> str:
        """Return the name that a text means, whatever its accents; raise Unread for none and where several do."""
        if not self._kind.read(kind, text):
            return ""
        names = self._names[kind]
        if found := names.shared(text, kind):
            raise Unread(found)
        if text not in names:
            raise Unread(self._kind.named[kind](text))
        return names.name_of(text)

    def _check_in_book(self, row: int, said: Mapping[Any, str], keys: Keys, known: Listed | None) -> None:
        if known:
            found = self._kind.listed(known.name, known.number)
            self._say(
                row,
                DelegateField.CARD_NUMBER if card_of(said) == card_of(known.texts) != "" else DelegateField.NAME,
                found,
            )
            return
        namesake = None if row in self._others else self._people.namesake(said, keys)
        if namesake:
            found = self._kind.same_name(namesake.name, namesake.number)
            self._say(row, DelegateField.NAME, found)
        for kind in self._kind.of_one:
            text = said.get(kind, "")
            holder = self._people.holder(kind, text)
            if text and holder:
                self._say(row, kind, _taken(kind, text, holder))

    def _check_twice(self, new: Mapping[int, Values], same: Mapping[int, Listed]) -> None:
        """Say which rows want the same number or seat, or are of one person of the book."""
        for kind in self._kind.of_one:
            wanted = {row: values.get(kind) for row, values in new.items()}
            for row, first in _again(wanted):
                self._say(row, kind, _twice(kind, wanted[row], first))
        seen: defaultdict[int, list[int]] = defaultdict(list)
        for row, one in same.items():
            earlier = seen[one.number]
            if len(earlier) >= self._people.alike(one):
                self._say(row, DelegateField.NAME, finding("delegate.row_twice", name=one.name, first=earlier[0]))
            earlier.append(row)

    def _check_names_alone(self, texts: Mapping[int, Mapping[Any, str]]) -> None:
        """Say which rows tell a name and nothing else where others tell more: titles of groups, who made the list."""
        alone = [row for row, said in texts.items() if _is_name_alone(said)]
        if len(texts) - len(alone) < max(len(alone), _MANY):
            return
        for row in alone:
            if row not in self._others:
                name = texts[row][DelegateField.NAME]
                self._say(row, DelegateField.NAME, finding("delegate.name_alone", name=name))

    def _say(self, row: int, kind: StrEnum, found: Finding) -> None:
        column = self._column_of(row, kind)
        if (row, column.at) not in self._coded:
            self._problems.append(Problem(row, column, found))

    def _column_of(self, row: int, kind: StrEnum) -> ListColumn:
        """Return the column where something of a field stands; that of the name where the list has none for it."""
        if kind in self._columns:
            return self._columns[kind]
        if is_same(kind, DelegateField.BORN) and row in self._born_at:
            return self._born_at[row]
        if kind in _OF_DEGREE:
            with_it = (self._columns.get(one) for one in (DelegateField.DEGREE, DelegateField.SCHOOLING))
            if found := next(filter(None, with_it), None):
                return found
        return self._columns.get(DelegateField.NAME) or ListColumn(0, self._kind.titles[kind], kind)


def _answers(
    read: Callable[[Any, str], Value], kind: StrEnum, texts: Iterable[str]
) -> tuple[Mapping[Any, Value], Mapping[str, Finding]]:
    """Return what different texts of a column mean, and why others cannot be read."""
    values: dict[Any, Value] = {}
    wrong: dict[str, Finding] = {}
    for text in texts:
        try:
            values[text] = read(kind, text)
        except Unread as unread:
            wrong[text] = unread.found
    return values, wrong


def _is_name_alone(said: Mapping[Any, str]) -> bool:
    return [*said.values()].count("") == len(said) - 1 and bool(said.get(DelegateField.NAME))


def _split_degree(said: dict[Any, str]) -> None:
    """Let what stands behind a degree be its subject, unless the row has that in its own column."""
    degree = said.get(DelegateField.DEGREE, "")
    if degree and not said.get(DelegateField.MAJOR):
        head, subject = split_degree(degree)
        said[DelegateField.DEGREE] = head
        if subject:
            said[DelegateField.MAJOR] = subject


def _taken(kind: StrEnum, text: str, holder: Listed) -> Finding:
    if is_same(kind, DelegateField.NUMBER):
        return finding("delegate.number_taken", kind, number=text, name=holder.name)
    return finding("delegate.seat_taken", kind, seat=text, name=holder.name)


def _twice(kind: StrEnum, text: object, first: int) -> Finding:
    if is_same(kind, DelegateField.NUMBER):
        return finding("delegate.number_twice", kind, text=text, first=first)
    return finding("delegate.seat_twice", kind, text=text, first=first)


def _again(keys: Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """Yield the rows whose key an earlier row has, with that row; an empty key is nobody's."""
    first: dict[object, int] = {}
    for row, key in keys.items():
        if key and key in first:
            yield row, first[key]
        first.setdefault(key, row)


def _sex(column: ListColumn) -> str:
    return Sex.MALE if is_same(column.field, SplitBirth.MEN) else Sex.FEMALE
