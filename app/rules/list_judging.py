"""The rows of a list of people against each other and against the book: what is new, what is wrong with it.

What it is for: every problem of every cell before anything is written; a row that says nothing new is no problem.
What it is not for: files (exchange) and storing (models).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, cast

from app.rules.column_titles import SplitBirth, is_same
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread, finding
from app.rules.list_births import SameBirths
from app.rules.list_changes import Change
from app.rules.list_doubts import doubtful
from app.rules.list_heading import Heading, ListColumn, find_heading
from app.rules.list_kinds import ListKind
from app.rules.list_matching import Known, Listed, Matching
from app.rules.list_repeats import people_twice
from app.rules.list_sums import Sorted, sorted_rows
from app.rules.list_texts import ListRow, ListTexts, ReadRows
from app.rules.list_values import ListValues, Values, answers
from app.rules.names_in_lists import NamesInList
from app.rules.past_dates import check_past
from app.rules.same_people import card_of, name_of
from app.rules.split_names import with_whole_names
from app.rules.vietnamese import clean

_OF_DEGREE = (DelegateField.DEGREE, DelegateField.MAJOR)

Far = Callable[[int, int], None]
"""Called with how many of how many steps are done; it may raise, and then nothing was judged."""

_OF_ROWS = 4
"""So many steps of judging a list are of whole rows."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a cell: the number of its row in the file, its column, why."""

    row: int
    column: ListColumn
    found: Finding


@dataclass(frozen=True, slots=True)
class Judged:
    """What a list comes to: the values of new people by row, rows that are in the book already, every problem.

    `changed` are rows that would change somebody of the book; unless that is wished each is a problem, too.
    `with_degree` are the new rows whose degree stood under a title of schooling, `passed_over` rows that are nobody,
    with what they say; those that are `sections` told the organisation of the rows below them.
    """

    new: Mapping[int, Values]
    same: frozenset[int]
    problems: tuple[Problem, ...]
    with_degree: frozenset[int] = frozenset()
    passed_over: Mapping[int, str] = field(default_factory=dict[int, str])
    changed: Mapping[int, Change] = field(default_factory=dict[int, Change])
    sections: frozenset[int] = frozenset()


def read_list(kind: ListKind, cells: Sequence[Sequence[str]]) -> tuple[Heading | None, ReadRows]:
    """Return the heading of a list and the rows below it that hold anything; row 1 is the first of `cells`."""
    cells = with_whole_names(cells)
    heading = find_heading(cells, kind)
    below = heading.first_row if heading else 0
    heading = heading.beside(cells[below:]) if heading else None
    rows = (
        ListRow(at, tuple(row)) for at, row in enumerate(cells[below:], start=below + 1) if any(map(str.strip, row))
    )
    return heading, ReadRows(rows)


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
        self._far, self._done, self._steps = far, 0, _OF_ROWS
        self._kind = heading.kind
        self._columns = {
            one.field: one for one in heading.known if one.field is not None and not isinstance(one.field, SplitBirth)
        }
        self._heading = heading
        self._book, self._others = book, others
        self._names = {kind: NamesInList(book.names.get(kind, ()), book.lines.get(kind)) for kind in self._kind.named}
        self._people = Matching(self._kind, book, self._names)
        self._born_at: Mapping[int, ListColumn] = {}
        self._problems: list[Problem] = []
        self._coded: set[tuple[int, int]] = set()

    def judge(self, rows: Sequence[ListRow]) -> Judged:
        for column in self._heading.repeated:
            self._problems.append(
                Problem(self._heading.first_row, column, finding("delegate.column_twice", column=column.title))
            )
        sort = self._sort(ReadRows.of(rows))
        rows = sort.rows
        whole = self._name_rows(rows)
        for row in rows:
            for column, found in row.in_old_fonts(self._heading.known) if row.codes else ():
                self._problems.append(Problem(row.number, column, found))
                self._coded.add((row.number, column.at))
        texts = ListTexts(self._heading, rows, whole)
        self._born_at = texts.born_at
        self._steps = _OF_ROWS + len(texts.columns)
        self._go_on()
        known = self._known(texts)
        told = {row: self._people.new_in(said, one) for row, (said, one) in known.items()}
        same = {row: known[row][1] for row, fields in told.items() if not fields}
        self._go_on()
        texts = texts.without(same) if same else texts
        read = self._read(texts)
        changed = self._changes({row: (*known[row], fields) for row, fields in told.items() if fields}, read)
        new = read.without(changed) if changed else read
        self._check_values(texts, new, changed)
        self._go_on()
        for at in self._people.met(texts):
            row = texts.numbers[at]
            if row in changed:
                self._check_change(row, changed[row], known[row][1])
            else:
                self._check_in_book(row, texts.row(at), texts.cards[at], known[row][1] if row in known else None)
        self._go_on()
        twice = self._check_people(texts, read, known, changed)
        self._check_twice(new, same, {row: known[row][1] for row in changed.keys() - twice})
        for row, found in doubtful(texts, sort.below, self._others):
            self._say(row, DelegateField.NAME, found)
        self._problems.sort(key=lambda one: (one.row, one.column.at))
        with_degree = frozenset(texts.with_degree & new.keys())
        return Judged(new, frozenset(same), tuple(self._problems), with_degree, sort.nobody, changed, sort.sections)

    def _sort(self, rows: ReadRows) -> Sorted:
        """Take the rows apart that are nobody; who stands below the name of an organisation is of it."""
        of = next((one for one in self._names if is_same(one, DelegateField.ORGANISATION)), None)
        sort = sorted_rows(self._heading, rows, of, self._names[of].__contains__ if of else None)
        self._heading = sort.heading
        self._columns |= {one.field: one for one in sort.heading.known if one.field is not None and one.field == of}
        return sort

    def _go_on(self) -> None:
        """Tell that one more step is done: each column is one, and some are of the rows."""
        self._done += 1
        if self._far:
            self._far(self._done, self._steps)

    def _check_required(self, texts: ListTexts, changed: Mapping[int, Change]) -> None:
        """Say once which columns the list must have and has not; of people of the book none is a must."""
        for kind, found in self._kind.required.items():
            if kind not in self._columns and len(texts.numbers) > len(changed):
                column = ListColumn(0, self._kind.titles[kind], kind)
                self._problems.append(Problem(self._heading.first_row, column, found))

    def _name_rows(self, rows: Sequence[ListRow]) -> Mapping[int, str]:
        """Let the names that the list brings be known before its rows are read, and of organisations its rows.

        Returns the names of rows that tell more than their cells.
        """
        for kind in self._kind.named.keys() & self._columns.keys() & self._book.open:
            self._names[kind].bring(row.cell(self._columns[kind].at) for row in rows)
        whole: Mapping[int, str] = {}
        for kind in self._kind.in_list if DelegateField.NAME in self._columns else ():
            named = {row.number: (self._cell(row, DelegateField.NAME), self._cell(row, kind)) for row in rows}
            whole, shared = self._names[kind].bring_rows({row: one for row, one in named.items() if one[0]})
            for row, found in shared.items():
                self._say(row, DelegateField.NAME, found)
        return whole

    def _cell(self, row: ListRow, kind: StrEnum) -> str:
        """Return what a row says of a field, "" where the list has no column for it."""
        return clean(row.cell(self._columns[kind].at)) if kind in self._columns else ""

    def _known(self, texts: ListTexts) -> dict[int, tuple[Mapping[Any, str], Listed]]:
        """Return the rows that are somebody of the book: what each says, and who it is."""
        met = ((at, texts.row(at)) for at in self._people.met(texts))
        return {texts.numbers[at]: (said, one) for at, said in met if (one := self._people.whom(said, texts.cards[at]))}

    def _changes(
        self, known: Mapping[int, tuple[Mapping[Any, str], Listed, Sequence[Any]]], read: ListValues
    ) -> Mapping[int, Change]:
        """Return what rows of people of the book would change there, where it is sure whose they are."""
        changed: dict[int, Change] = {}
        for row, (said, one, fields) in known.items() if self._kind.differs else ():
            if self._people.is_surely(said, card_of(said), one):
                whole, values = self._people.texts_of(one), read[row]
                after = {of: values[of] for of in fields if of in values}
                changed[row] = Change(one.number, one.name, {of: whole.get(of, "") for of in after}, after)
        return changed

    def _read(self, texts: ListTexts) -> ListValues:
        """Return the values of rows; what cannot be read is said, and no value."""
        read: dict[Any, Sequence[Value]] = {}
        unread = defaultdict[int, set[StrEnum]](set)
        for kind, column in texts.columns.items():
            self._go_on()
            told = texts.different(kind)
            is_named, is_one_word = kind in self._kind.named, len(told) == 1
            if None in told:
                for at, text in enumerate(column):
                    if text is None:
                        unread[at].add(kind)
                told = told - {None}
            words = cast("AbstractSet[str]", told)
            if not is_named and self._kind.are_plain(kind, words):
                read[kind] = column
                continue
            at_once = dict[str, Value]() if is_named else self._kind.read_many(kind, words)
            values, wrong = answers(self._named if is_named else self._kind.read, kind, words - at_once.keys())
            values |= at_once
            if kind in self._kind.past and self._book.today:
                wrong |= self._ahead(kind, values, self._book.today)
            for at, text in enumerate(column) if wrong else ():
                if found := wrong.get(text):
                    unread[at].add(kind)
                    self._say(texts.numbers[at], kind, found)
            read[kind] = [*values.values()] * len(column) if is_one_word and values else [*map(values.get, column)]
        return ListValues({number: at for at, number in enumerate(texts.numbers)}, read, unread)

    def _ahead(self, kind: StrEnum, values: dict[Any, Value], today: date) -> dict[str | None, Finding]:
        """Return which dates cannot be yet, and take them out of the values."""
        found = dict[str | None, Finding](check_past(self._kind.titles[kind], values, today))
        for text in found:
            del values[text]
        return found

    def _check_values(self, texts: ListTexts, new: ListValues, changed: Mapping[int, Change]) -> None:
        """Say what rows must have and have not, and what their values say."""
        self._check_required(texts, changed)
        if DelegateField.NAME not in self._columns:
            for row in texts.numbers:
                self._say(row, DelegateField.NAME, finding("delegate.no_name"))
        for kind, found in self._kind.required.items():
            for row, text in zip(texts.numbers, texts.of(kind), strict=True):
                if text == "" and row not in changed:
                    self._say(row, kind, found)
        self._check_together(new)

    def _check_together(self, new: ListValues) -> None:
        """Say what the values of rows say against each other, and against the day of the congress."""
        checked = map(self._kind.check, *map(new.of, self._kind.checked)) if self._kind.checked else ()
        for row, all_found in zip(new, checked, strict=False):
            for kind, found in all_found:
                self._say(row, kind, found)
        if self._kind.check_on and self._book.day:
            for row, values in new.items():
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

    def _check_change(self, row: int, change: Change, known: Listed) -> None:
        """Say what a change would say against what stays; unless changes are wished, that the book says otherwise."""
        if not set(self._kind.checked).isdisjoint(change.after):
            whole = self._people.texts_of(known)
            stored = {
                of: answers(self._kind.read, of, (whole[of],))[0].get(whole[of])
                for of in self._kind.checked
                if of in whole
            }
            values = stored | change.after
            for kind, found in self._kind.check(*map(values.get, self._kind.checked)):
                self._say(row, kind, found)
        if change.after and not self._book.update and self._kind.differs:
            told = self._kind.differs(change.name, change.told(self._kind.titles))
            self._say(row, next(iter(change.after)), told)

    def _check_people(
        self,
        texts: ListTexts,
        read: ListValues,
        known: Mapping[int, tuple[Mapping[Any, str], Listed]],
        changed: Mapping[int, Change],
    ) -> set[int]:
        """Say which rows are, or may be, one person with each other, or with somebody of the book by name and birth.

        Returns those rows.
        """
        others = self._others | changed.keys()
        twice: set[int] = set()
        for at, kind, found in people_twice(texts, others):
            twice.add(texts.numbers[at])
            self._say(texts.numbers[at], kind, found)
        if self._kind.same_birth is None:
            return twice
        alike = SameBirths(texts, read.of(DelegateField.BORN), self._people.people)
        for at, one in alike.of_book():
            row = texts.numbers[at]
            if row not in known and row not in others:
                found = self._kind.same_birth(one.name, one.number, one.texts[DelegateField.CARD_NUMBER])
                twice.add(row)
                self._say(row, DelegateField.CARD_NUMBER, found)
        for at, earlier in alike.of_list():
            if texts.numbers[at] not in others | twice:
                name, first = texts.row(at)[DelegateField.NAME], texts.numbers[earlier]
                found = finding("delegate.row_same_birth", name=name, first=first)
                self._say(texts.numbers[at], DelegateField.CARD_NUMBER, found)
        return twice

    def _check_in_book(self, row: int, said: Mapping[Any, str], card: str, known: Listed | None) -> None:
        if known:
            is_by_card = card == card_of(known.texts) != ""
            found = self._kind.listed(known.name, known.number)
            if is_by_card and name_of(known.texts) != name_of(said):
                found = finding("member.card_taken", card=said[DelegateField.CARD_NUMBER], name=known.name)
            self._say(row, DelegateField.CARD_NUMBER if is_by_card else DelegateField.NAME, found)
            return
        namesake = None if row in self._others else self._people.namesake(said, card)
        if namesake:
            found = self._kind.same_name(namesake.name, namesake.number)
            self._say(row, DelegateField.NAME, found)
        for kind in self._kind.of_one:
            text = said.get(kind, "")
            holder = self._people.holder(kind, text)
            if text and holder:
                self._say(row, kind, _taken(kind, text, holder))

    def _check_twice(self, new: ListValues, same: Mapping[int, Listed], changed: Mapping[int, Listed]) -> None:
        """Say which rows want the same number or seat, or are of one person of the book."""
        for kind in self._kind.of_one:
            wanted = dict(zip(new, new.of(kind), strict=True))
            for row, first in _again(wanted):
                self._say(row, kind, _twice(kind, wanted[row], first))
        seen: defaultdict[int, list[int]] = defaultdict(list)
        for row, one in sorted({**same, **changed}.items()):
            earlier = seen[one.number]
            if len(earlier) >= self._people.alike(one):
                self._say(row, DelegateField.NAME, finding("delegate.row_twice", name=one.name, first=earlier[0]))
            earlier.append(row)

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
