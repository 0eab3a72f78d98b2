"""The rows of a sheet of evaluations against those of the book: what changes, what is wrong.

What it is for: every problem of every cell before anything is written; a cell that says what the book has is none.
What it is not for: files (exchange.evaluation_sheets), storing (models.evaluations), and decisions, which are steps.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as a_field
from enum import StrEnum
from types import MappingProxyType

from app.rules.delegate_values import read_date
from app.rules.evaluation_entry import read_points, read_reason
from app.rules.evaluation_points import Points, check_points
from app.rules.evaluation_reasons import check_reason
from app.rules.evaluation_regimes import NotRated, Rated, Regime
from app.rules.findings import Finding, Unread, finding
from app.rules.partial_dates import PartialDate
from app.rules.vietnamese import clean, fold


class RowField(StrEnum):
    """What a sheet of evaluations tells of a member, in the order of its columns."""

    NAME = "name"
    BORN = "born"
    CARD_NUMBER = "card_number"
    ORGANISATION = "organisation"
    STATE_RATING = "state_rating"
    SELF_CLASS = "self_class"
    COMMON_POINTS = "common_points"
    TASKS_POINTS = "tasks_points"
    CELL_CLASS = "cell_class"
    ABSENCE = "absence"
    ABSENCE_TEXT = "absence_text"
    DISCIPLINE = "discipline"
    DISCIPLINED = "disciplined"
    NOTE = "note"


TITLES: Mapping[RowField, str] = MappingProxyType(
    {
        RowField.NAME: "Họ và tên",
        RowField.BORN: "Ngày sinh",
        RowField.CARD_NUMBER: "Số thẻ đảng",
        RowField.ORGANISATION: "Tổ chức đảng",
        RowField.STATE_RATING: "Xếp loại cán bộ, công chức, viên chức",
        RowField.SELF_CLASS: "Tự nhận mức xếp loại",
        RowField.COMMON_POINTS: "Điểm tiêu chí chung",
        RowField.TASKS_POINTS: "Điểm kết quả nhiệm vụ",
        RowField.CELL_CLASS: "Chi bộ đề nghị",
        RowField.ABSENCE: "Lý do chưa đánh giá",
        RowField.ABSENCE_TEXT: "Ghi rõ lý do",
        RowField.DISCIPLINE: "Kỷ luật trong năm",
        RowField.DISCIPLINED: "Ngày kỷ luật",
        RowField.NOTE: "Ghi chú",
    }
)
"""The titles in the file that the program writes; accents and case do not matter when it is read."""
WHO = (RowField.NAME, RowField.BORN, RowField.CARD_NUMBER, RowField.ORGANISATION)
"""Columns that say of whom a row is; they change nothing."""
_CLASSES, _POINTS = (RowField.SELF_CLASS, RowField.CELL_CLASS), (RowField.COMMON_POINTS, RowField.TASKS_POINTS)
_FIELDS = {fold(title): field for field, title in TITLES.items()}
_LOOKED_AT = 20

Value = object
Values = dict[RowField, Value]


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


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with a cell: its row in the file from 1, the title of its column, why."""

    row: int
    title: str
    found: Finding


@dataclass(frozen=True, slots=True)
class JudgedRows:
    """What a sheet comes to: how many rows, what changes by id of the evaluation, how many rows say nothing new."""

    rows: int = 0
    changed: Mapping[int, Values] = a_field(default_factory=dict[int, Values])
    same: int = 0
    problems: tuple[RowProblem, ...] = ()
    unknown: tuple[str, ...] = ()
    """Titles of columns that are not read."""


def judge_rows(cells: Sequence[Sequence[str]], known: Sequence[InYear], regime: Regime) -> JudgedRows:
    """Return what the rows of a sheet change in the evaluations of a year, and every problem."""
    at = next(
        (row for row, line in enumerate(cells[:_LOOKED_AT]) if fold(TITLES[RowField.NAME]) in _folded(line)), None
    )
    if at is None:
        nowhere = RowProblem(1, TITLES[RowField.NAME], finding("evaluation.no_heading"))
        return JudgedRows(problems=(nowhere,))
    titles = [clean(cell) for cell in cells[at]]
    columns = {_FIELDS[fold(title)]: place for place, title in reversed([*enumerate(titles)]) if fold(title) in _FIELDS}
    unknown = tuple(title for title in titles if title and fold(title) not in _FIELDS)
    return _Sheet(columns, known, regime).judged(cells, at + 1, unknown)


def _folded(line: Sequence[str]) -> list[str]:
    return [fold(clean(cell)) for cell in line]


class _Sheet:
    """One sheet that is judged."""

    def __init__(self, columns: Mapping[RowField, int], known: Sequence[InYear], regime: Regime) -> None:
        self._columns, self._regime = columns, regime
        self._by_card: dict[str, list[InYear]] = defaultdict(list)
        self._by_name: dict[str, list[InYear]] = defaultdict(list)
        for one in known:
            if card := one.texts[RowField.CARD_NUMBER]:
                self._by_card[card].append(one)
            self._by_name[fold(one.name)].append(one)
        self._seen: set[int] = set()
        self._problems: list[RowProblem] = []

    def judged(self, cells: Sequence[Sequence[str]], first: int, unknown: tuple[str, ...]) -> JudgedRows:
        changed, rows, same = dict[int, Values](), 0, 0
        for number, line in enumerate(cells[first:], start=first + 1):
            texts = {field: clean(line[place]) if place < len(line) else "" for field, place in self._columns.items()}
            if not any(texts.values()):
                continue
            rows += 1
            one = self._whose(number, texts)
            if one is None:
                continue
            values = self._values(number, one, texts)
            if values:
                changed[one.id] = values
            else:
                same += 1
        return JudgedRows(rows, changed, same, tuple(self._problems), unknown)

    def _whose(self, number: int, texts: Mapping[RowField, str]) -> InYear | None:
        """Return of whose evaluation a row is: by card, else by name with birth and organisation where told."""
        name, card = texts.get(RowField.NAME, ""), texts.get(RowField.CARD_NUMBER, "")
        found = [one for one in self._by_card.get(card, []) if fold(one.name) == fold(name)] if card else []
        if not found:
            found = [one for one in self._by_name.get(fold(name), []) if _may_be(one, texts)]
        if len(found) != 1:
            code = "evaluation.row_many" if found else "evaluation.row_unknown"
            self._say(number, RowField.NAME, finding(code, name=name or "–", many=len(found)))
            return None
        if found[0].id in self._seen:
            self._say(number, RowField.NAME, finding("evaluation.row_twice", name=name))
            return None
        self._seen.add(found[0].id)
        return found[0]

    def _values(self, number: int, one: InYear, texts: Mapping[RowField, str]) -> Values:
        """Return what a row changes; problems are noted."""
        new = {field: text for field, text in texts.items() if field not in WHO and text != one.texts[field]}
        values: Values = {}
        for field, text in new.items():
            try:
                values[field] = self._read(field, text, one.name)
            except Unread as error:
                self._say(number, field, error.found)
        if not new:
            return {}
        field = next(iter(new))
        if not one.is_open:
            self._say(number, field, finding("evaluation.not_open", name=one.name))
        for where, found in self._check(one, {**one.texts, **texts}):
            self._say(number, where, found)
        return values

    def _read(self, field: RowField, text: str, name: str) -> Value:
        if not text:
            return "" if field not in {*_CLASSES, *_POINTS, RowField.ABSENCE, RowField.DISCIPLINED} else None
        readers: Mapping[RowField, Callable[[str], Value]] = {
            **dict.fromkeys(_CLASSES, self._regime.scheme(Rated.MEMBER).read),
            **dict.fromkeys(_POINTS, read_points),
            RowField.ABSENCE: _reason,
            RowField.DISCIPLINED: _date,
        }
        if field not in readers:
            return text
        value = readers[field](text)
        if value is None:
            raise Unread(finding("evaluation.cell_unread", name=name, text=text))
        return value

    def _check(self, one: InYear, texts: Mapping[RowField, str]) -> Iterator[tuple[RowField, Finding]]:
        """Yield what is wrong with the whole of a row, as it would stand in the book."""
        reason, name = _reason(texts[RowField.ABSENCE]), one.name
        if reason and (texts[RowField.SELF_CLASS] or texts[RowField.CELL_CLASS]):
            yield RowField.ABSENCE, finding("evaluation.class_and_reason", name=name)
        if reason:
            for found in check_reason(self._regime, Rated.MEMBER, name, reason, texts[RowField.ABSENCE_TEXT]):
                yield RowField.ABSENCE, found
        points = [read_points(texts[field]) for field in _POINTS]
        if any(texts[field] for field in _POINTS):
            if self._regime.points is None:
                yield RowField.COMMON_POINTS, finding("evaluation.no_points", guide=self._regime.guide)
            elif points[0] is None or points[1] is None:
                if not all(texts[field] for field in _POINTS) and points != [None, None]:
                    yield RowField.COMMON_POINTS, finding("evaluation.half_points", name=name)
            else:
                for found in check_points(self._regime.points, Points(points[0], points[1]), name):
                    yield RowField.COMMON_POINTS if found.place == "common" else RowField.TASKS_POINTS, found

    def _say(self, row: int, field: RowField, found: Finding) -> None:
        self._problems.append(RowProblem(row, TITLES[field], found))


def _may_be(one: InYear, texts: Mapping[RowField, str]) -> bool:
    """Return whether what a row tells besides the name agrees with somebody."""
    return all(
        not texts.get(field) or not one.texts[field] or fold(texts[field]) == fold(one.texts[field])
        for field in (RowField.BORN, RowField.ORGANISATION, RowField.CARD_NUMBER)
    )


def _reason(text: str) -> NotRated | None:
    """Return the reason that a cell names; None for words that name none: they have a column of their own."""
    read = read_reason(text, NotRated)
    return read[0] if read and not read[1] else None


def _date(text: str) -> PartialDate | None:
    try:
        return read_date(RowField.DISCIPLINED, text)
    except Unread:
        return None
