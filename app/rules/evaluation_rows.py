"""The rows of a sheet of evaluations against those of the book: what changes, what is wrong.

What it is for: every problem of every cell before anything is written; a cell that says what the book has is none.
What it is not for: files (exchange.evaluation_sheets), storing (models.evaluations), and decisions, which are steps.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from app.rules.column_titles import SplitBirth
from app.rules.delegate_values import Value, read_date
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_columns import BY_TITLE, reads_answers
from app.rules.evaluation_entry import points_as_written, read_mark, read_points, read_reason, written_entry
from app.rules.evaluation_fields import CLASSES, TITLES_OF, WHO, RowField
from app.rules.evaluation_points import Points, check_half, check_points
from app.rules.evaluation_reasons import check_reason
from app.rules.evaluation_regimes import NotRated, Rated, Regime
from app.rules.findings import Finding, Unread, finding
from app.rules.list_changes import Change
from app.rules.list_heading import Heading, ListColumn
from app.rules.list_judging import Far, Judged, ListRow, Problem, Values
from app.rules.list_kinds import ListKind
from app.rules.list_sums import passed_over, without
from app.rules.list_texts import ReadRows, unreadable
from app.rules.name_list import without_address
from app.rules.partial_dates import PartialDate
from app.rules.same_people import card_key
from app.rules.ticked_classes import read_class
from app.rules.vietnamese import clean, fold

_NOBODY: Mapping[RowField, str] = dict.fromkeys(WHO, "")
_POINTS = (RowField.COMMON_POINTS, RowField.TASKS_POINTS)
_WITHOUT_REASON = (RowField.SELF_CLASS, RowField.CELL_CLASS)
"""Classes that nobody has who is not evaluated for a reason."""
_MADE_OF_WORDS = frozenset({*CLASSES, RowField.ABSENCE, RowField.DISCIPLINED})
"""Fields that hold nothing where their cell is empty; others hold the empty text."""
_AT_ONCE = 500
"""Rows between two times of telling how far it is."""


@dataclass(frozen=True, slots=True)
class InYear:
    """An evaluation of the book as a sheet has it; `texts` by field, `is_open` whether it may still be entered."""

    id: int
    texts: Mapping[RowField, str]
    is_open: bool

    @property
    def name(self) -> str:
        """The full name."""
        return self.texts[RowField.NAME]


def kind_of_list(regime: Regime, rated: Rated = Rated.MEMBER) -> ListKind:
    """Return lists of evaluations of a year of this regime as a kind of list."""
    return ListKind(
        name="evaluations" if rated is Rated.MEMBER else "organisation-evaluations",
        fields=RowField,
        titles=TITLES_OF[rated],
        by_title=BY_TITLE[rated],
        read=partial(_read, regime, rated),
        listed=_twice,
        same_name=_many if rated is Rated.MEMBER else _many_organisations,
    )


def judge_rows(
    heading: Heading,
    rows: Sequence[ListRow],
    known: Sequence[InYear],
    regime: Regime,
    rated: Rated = Rated.MEMBER,
    far: Far | None = None,
) -> Judged:
    """Return what rows change in the evaluations of a year, those that change nothing, and every problem."""
    return _Sheet(heading, known, regime, rated).judged(rows, far)


def _twice(name: str, _id: int) -> Finding:
    return finding("evaluation.row_twice", name=name)


def _many(name: str, many: int) -> Finding:
    return finding("evaluation.row_many", name=name, many=many)


def _many_organisations(name: str, many: int) -> Finding:
    return finding("evaluation.row_many_organisations", name=name, many=many)


def _read(regime: Regime, rated: Rated, field: RowField, text: str) -> Value:
    """Return what a cell says; raise Unread for words that it cannot hold."""
    if not text:
        return False if field is RowField.EXEMPLARY else None if field in _MADE_OF_WORDS else ""
    readers: Mapping[RowField, Callable[[str], Value]] = {
        **{one: partial(read_class, regime.scheme(rated), one) for one in CLASSES},
        **dict.fromkeys(_POINTS, points_as_written),
        RowField.ABSENCE: _reason,
        RowField.DISCIPLINED: _date,
        RowField.EXEMPLARY: read_mark,
    }
    if field not in readers:
        return text
    value = readers[field](text)
    if value is None:
        raise Unread(finding("evaluation.cell_unread", field, text=text))
    return value


class _Sheet:
    """One sheet that is judged."""

    def __init__(self, heading: Heading, known: Sequence[InYear], regime: Regime, rated: Rated) -> None:
        self._kind, self._regime, self._heading, self._rated = heading.kind, regime, heading, rated
        self._columns = {one.field: one for one in heading.known if isinstance(one.field, RowField)}
        self._births = [one for one in heading.known if isinstance(one.field, SplitBirth)]
        self._by_card: dict[str, list[InYear]] = defaultdict(list)
        self._by_name: dict[str, list[InYear]] = defaultdict(list)
        for one in known:
            if card := card_key(one.texts.get(RowField.CARD_NUMBER, "")):
                self._by_card[card].append(one)
            self._by_name[fold(one.name)].append(one)
        self._seen: set[int] = set()
        self._problems: list[Problem] = []

    def judged(self, rows: Sequence[ListRow], far: Far | None) -> Judged:
        for column in self._heading.repeated:
            found = finding("delegate.column_twice", column=column.title)
            self._problems.append(Problem(self._heading.first_row, column, found))
        rows, changed, same = ReadRows.of(rows), dict[int, Change](), set[int]()
        self._see_answers(rows)
        nobody, unread = passed_over(self._heading, rows), unreadable(rows, self._columns.values())
        for done, row in enumerate(without(rows, nobody)):
            if far and done % _AT_ONCE == 0:
                far(done, len(rows))
            if cells := unread.get(row.number):
                self._problems += [Problem(row.number, column, found) for column, found in cells]
                continue
            texts = self._texts(row)
            one = self._whose(row.number, texts)
            if one is None:
                continue
            values = self._values(row.number, one, texts)
            if values:
                before = {field: one.texts[field] for field in values}
                changed[row.number] = Change(one.id, one.name, before, values, written_entry)
            elif values is None:
                same.add(row.number)
        self._problems.sort(key=lambda one: (one.row, one.column.at))
        return Judged({}, frozenset(same), tuple(self._problems), passed_over=nobody, changed=changed)

    def _see_answers(self, rows: ReadRows) -> None:
        """Object to a list of which nothing was read but names: it would look as if it changed nothing."""
        note = self._columns.get(RowField.NOTE)
        if not (reads_answers(self._heading.known) or (note and any(map(str.strip, rows.column(note.at)[1])))):
            column = ListColumn(0, TITLES_OF[self._rated][RowField.CELL_CLASS], RowField.CELL_CLASS)
            found = finding("evaluation.no_answers", column=column.title)
            self._problems.append(Problem(self._heading.first_row, column, found))

    def _texts(self, row: ListRow) -> dict[RowField, str]:
        """Return what a row says; "TSVM tiêu biểu" is a class and a mark, where no other cell says something else."""
        texts = {field: clean(row.cell(one.at)) for field, one in self._columns.items()}
        if self._rated is Rated.MEMBER:
            texts[RowField.NAME] = without_address(texts.get(RowField.NAME, ""))
        if not texts.get(RowField.BORN) and (born := [clean(row.cell(one.at)) for one in self._births]):
            texts[RowField.BORN] = next((text for text in born if _date(text)), "")
        rated, mark = texts.get(RowField.CELL_CLASS, ""), texts.get(RowField.EXEMPLARY) or "x"
        if (best := self._regime.marked_class(self._rated, rated)) and read_mark(mark):
            texts |= {RowField.CELL_CLASS: CLASS_NAMES[best], RowField.EXEMPLARY: mark}
        return texts

    def _whose(self, number: int, texts: Mapping[RowField, str]) -> InYear | None:
        """Return of whose evaluation a row is: by card, else by name with birth and organisation where told."""
        name, card = texts.get(RowField.NAME, ""), card_key(texts.get(RowField.CARD_NUMBER, ""))
        found = [one for one in self._by_card.get(card, []) if fold(one.name) == fold(name)] if card else []
        if not found:
            found = [one for one in self._by_name.get(fold(name), []) if _may_be(one, texts)]
        if len(found) > 1:
            found = self._as_it_stands(found, texts) or found
        if len(found) > 1:
            self._say(number, RowField.NAME, self._kind.same_name(name, len(found)))
        elif not found:
            code = "evaluation.row_unknown"
            if self._rated is Rated.ORGANISATION:
                code = "evaluation.row_unknown_organisation"
            self._say(number, RowField.NAME, finding(code, name=name or "–"))
        elif found[0].id in self._seen:
            self._say(number, RowField.NAME, self._kind.listed(name, found[0].id))
        else:
            self._seen.add(found[0].id)
            return found[0]
        return None

    def _as_it_stands(self, alike: Sequence[InYear], texts: Mapping[RowField, str]) -> list[InYear]:
        """Return of several the first, if any, of whom a row says all that the book has to the letter, and nothing new.

        So the book's own sheet comes back though nothing tells two people apart; a row that changes one must.
        """
        told = {**_NOBODY, **texts}
        same = (one for one in alike if one.id not in self._seen and told.items() <= ({**_NOBODY, **one.texts}).items())
        return [*islice(same, 1)]

    def _values(self, number: int, one: InYear, texts: Mapping[RowField, str]) -> Values | None:
        """Return what a row changes, None for nothing, as an empty cell does; problems are noted."""
        values: Values = {}
        changed: RowField | None = None
        for field, text in texts.items():
            if not text or field in WHO or text == one.texts[field]:
                continue
            if field is RowField.DECIDED_CLASS:
                self._see_decided(number, one, text)
                continue
            try:
                read = self._kind.read(field, text)
                if read == self._kind.read(field, one.texts[field]):
                    continue
                values[field] = read
            except Unread as error:
                self._say(number, field, error.found)
            changed = changed or field
        if changed is None:
            return None
        if not one.is_open:
            self._say(number, changed, finding("evaluation.not_open", name=one.name))
        for where, found in self._check(one, texts):
            self._say(number, where if where in self._columns else changed, found)
        return values

    def _see_decided(self, number: int, one: InYear, text: str) -> None:
        """Object to a class that was not decided: no list decides."""
        field = RowField.DECIDED_CLASS
        try:
            if self._kind.read(field, text) != self._kind.read(field, one.texts[field]):
                self._say(number, field, finding("evaluation.decided_in_list", name=one.name))
        except Unread as error:
            self._say(number, field, error.found)

    def _check(self, one: InYear, said: Mapping[RowField, str]) -> Iterator[tuple[RowField, Finding]]:
        """Yield what is wrong with the whole of a row, as it would stand in the book."""
        texts = {**one.texts, **{field: text for field, text in said.items() if text}}
        reason, name = _reason(texts[RowField.ABSENCE]), one.name
        if reason and any(texts[field] for field in _WITHOUT_REASON):
            is_of_list = said.get(RowField.ABSENCE) and any(said.get(field) for field in _WITHOUT_REASON)
            code = "evaluation.class_and_reason" if is_of_list else "evaluation.class_and_reason_in_book"
            yield RowField.ABSENCE, finding(code, name=name)
        if reason:
            for found in check_reason(self._regime, self._rated, name, reason, texts[RowField.ABSENCE_TEXT]):
                yield RowField(found.place), found
        yield from _check_points(self._regime, one, texts)

    def _say(self, row: int, field: RowField, found: Finding) -> None:
        column = self._columns.get(field) or ListColumn(0, TITLES_OF[self._rated][field], field)
        self._problems.append(Problem(row, column, found))


def _may_be(one: InYear, texts: Mapping[RowField, str]) -> bool:
    """Return whether what a row tells besides the name agrees with somebody."""
    return all(
        not texts.get(field) or not one.texts.get(field) or agree(texts[field], one.texts[field])
        for field, agree in (
            (RowField.BORN, _same_birth),
            (RowField.ORGANISATION, _same_words),
            (RowField.CARD_NUMBER, _same_card),
        )
    )


def _same_words(text: str, other: str) -> bool:
    return fold(text) == fold(other)


def _same_card(text: str, other: str) -> bool:
    return card_key(text) == card_key(other)


def _same_birth(text: str, other: str) -> bool:
    """Return whether two births may be one: a list often knows the year alone."""
    one, two = _date(text), _date(other)
    if one is None or two is None:
        return _same_words(text, other)
    return all(not a or not b or a == b for a, b in ((one.year, two.year), (one.month, two.month), (one.day, two.day)))


def _check_points(regime: Regime, one: InYear, texts: Mapping[RowField, str]) -> Iterator[tuple[RowField, Finding]]:
    """Yield what is wrong with points; a part may be missing where the book has them so."""
    told = [texts[field] for field in _POINTS]
    if regime.points is None:
        yield from [(_POINTS[0], finding("evaluation.no_points", guide=regime.guide))] if any(told) else ()
        return
    points = Points(*map(read_points, told))
    is_new = "" in told and told != [one.texts[field] for field in _POINTS]
    for found in (*check_points(regime.points, points, one.name), *(check_half(points, one.name) if is_new else ())):
        yield RowField(f"{found.place}_points"), found


def _reason(text: str) -> NotRated | None:
    """Return the reason that a cell names; None for words that name none: they have a column of their own."""
    read = read_reason(text, NotRated)
    return read[0] if read and not read[1] else None


def _date(text: str) -> PartialDate | None:
    try:
        return read_date(RowField.BORN, text)
    except Unread:
        return None
