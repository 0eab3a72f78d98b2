"""A list of people before it is taken over, as an item model: the file's own columns, each wrong cell marked.

What it is for: every row can be mended or taken out in place; nothing is stored from here.
What it is not for: reading files (exchange) and judging rows (rules.list_judging).
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.exchange.list_import import ReadList
from app.exchange.old_fonts import notes_of as font_notes
from app.models.errors import Stopped
from app.rules.column_titles import SplitBirth, is_same
from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_notes import Notes
from app.rules.delegate_rows import DELEGATES
from app.rules.delegate_values import written
from app.rules.findings import Unread
from app.rules.list_heading import Heading, ListColumn
from app.rules.list_judging import Judged, Known, ListRow, Problem, Values
from app.rules.partial_dates import PartialDate
from app.rules.vietnamese import clean
from app.ui.lists.list_source import ListSource
from app.ui.telling import telling
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, Index
from app.ui.words import remedy, rule_text, says

NUMBER = 0
_NOWHERE = QModelIndex()
_SHORT_DAY = re.compile(r"\d{5}|\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d\d")
"""A day as the number that sheets keep for it, or without its century."""
_NOTHING = Judged({}, frozenset(), ())


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is judged together: rows, those of other people of the same name, the columns, and the book beside them."""

    rows: tuple[ListRow, ...]
    others: frozenset[int]
    heading: Heading
    book: Known


class ListRows(QAbstractTableModel):
    """The number of each row in the file, what is wrong with it, and its cells as they were read and mended."""

    def __init__(self, source: ListSource, parent: QWidget | None = None) -> None:
        """Hold no rows yet; how far judging is is shown in front of `parent`."""
        super().__init__(parent)
        self._source, self._window = source, parent
        self._take_heading(Heading(DELEGATES, (), 0))
        self._rows: tuple[ListRow, ...] = ()
        self._others: frozenset[int] = frozenset()
        self._before: list[tuple[tuple[ListRow, ...], frozenset[int]]] = []
        self._book = Known()
        self._judged, self._notes = _NOTHING, Notes()
        self._wrong: dict[tuple[int, int], Problem] = {}
        self._by_row: dict[int, list[Problem]] = {}

    @property
    def heading(self) -> Heading:
        """The columns of the list."""
        return self._heading

    @property
    def book(self) -> Known:
        """What the rows are judged against."""
        return self._book

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """The rows as they are now."""
        return self._rows

    @property
    def judged(self) -> Judged:
        """What the rows come to now."""
        return self._judged

    @property
    def notes(self) -> Notes:
        """What should be read of the rows though nothing is wrong."""
        return self._notes

    @property
    def new(self) -> list[Values]:
        """The values of those who are not in the book yet."""
        return list(self._judged.new.values())

    @property
    def general(self) -> list[Problem]:
        """Problems of the list that are of no row."""
        numbers = {row.number for row in self._rows}
        return [one for one in self._judged.problems if one.row not in numbers]

    def show_list(self, heading: Heading, read: ReadList, book: Known) -> None:
        """Show a list as it was read and judged; whatever is mended is judged beside `book`."""
        self._before.clear()
        self._others = frozenset()
        self._book = book
        self.beginResetModel()
        self._take_heading(heading)
        self._rows = read.rows
        self._take_judged(read.judged if read.rows else _NOTHING, read.notes)
        self.endResetModel()

    @property
    def is_mended(self) -> bool:
        """Whether something was changed that `undo` could take back."""
        return bool(self._before)

    def judge_by(self, heading: Heading, book: Known, rows: Sequence[ListRow] | None = None) -> bool:
        """Judge the same rows again, or `rows` in their place, by other columns or beside a book that knows more.

        Returns whether it was done. Where judging takes long it can be stopped, here and below; then everything stays
        as it was.
        """
        before = self._rows, self._others
        if not self._show(_Shown(before[0] if rows is None else tuple(rows), self._others, heading, book)):
            return False
        if rows is not None:
            self._before.append(before)
        return True

    def remove(self, places: Sequence[int]) -> None:
        """Take rows out; `undo` brings them back."""
        self._change(tuple(row for place, row in enumerate(self._rows) if place not in places))

    def replace_rows(self, rows: Sequence[ListRow]) -> None:
        """Show the rows changed; `undo` brings them back."""
        self._change(tuple(rows))

    def undo(self) -> None:
        """Take the last change back, where there is one."""
        if self._before and self._show(_Shown(*self._before[-1], self._heading, self._book)):
            self._before.pop()

    def take_for_other(self, place: int) -> None:
        """Take the person of a row for somebody else than the one of that name in the book or above."""
        self._change(self._rows, self._others | {self._rows[place].number})

    def problem_at(self, index: Index) -> Problem | None:
        """Return what is wrong with a cell, or with its row where the cell is that of the row's number."""
        if not index.isValid():
            return None
        number = self._rows[index.row()].number
        if index.column() > NUMBER + 1:
            return self._wrong.get((number, self._columns[index.column() - 2].at))
        return next(self._of_row(number), None)

    def offered_at(self, index: Index) -> list[str]:
        """Return the names that a cell may say: those of the book, and of the list itself where it brings its own."""
        field = self._columns[index.column() - 2].field if index.column() > NUMBER + 1 else None
        if field is None or field not in self._heading.kind.named:
            return []
        names = list(self._book.names.get(field, ()))
        if field in self._heading.kind.in_list:
            at = next((one.at for one in self._columns if is_same(one.field, DelegateField.NAME)), None)
            names += [clean(row.cell(at)) for row in self._rows if at is not None]
        return list(dict.fromkeys(name for name in names if name))

    def wrong_cells(self) -> Iterator[tuple[int, int]]:
        """Yield the wrong cells by row and column of this model, from the top."""
        columns = {one.at: place for place, one in enumerate(self._columns, start=2)}
        for place, row in enumerate(self._rows):
            for problem in self._of_row(row.number):
                yield place, columns.get(problem.column.at, NUMBER)

    def change_at(self, index: Index) -> str:
        """Return what the row of a cell would change in the book, "" for nothing."""
        return self._change_of(self._rows[index.row()]) if index.isValid() else ""

    def changed_cells(self) -> Iterator[tuple[int, int]]:
        """Yield the first cell of each row that would change the book, by row and column of this model."""
        for place, row in enumerate(self._rows):
            if change := self._judged.changed.get(row.number):
                fields = enumerate(self._columns, start=2)
                yield place, next((at for at, column in fields if column.field in change.after), NUMBER + 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number, the problem, and the columns that are read."""
        return 0 if parent.isValid() else 2 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, colour or problem of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if index.column() == NUMBER else None
        problem = self.problem_at(index)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(self._rows[index.row()], problem)
        if role == Qt.ItemDataRole.ToolTipRole:
            state = self._state(self._rows[index.row()]) if index.column() == NUMBER + 1 else ""
            return f"{says(problem.found)} {remedy(problem.found)}" if problem else state or self._before_at(index)
        if role == Qt.ItemDataRole.BackgroundRole and index.column() > NUMBER + 1:
            return self._ground(index, problem)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles as they stand in the list."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section == NUMBER else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section <= NUMBER + 1:
            return [self.tr("Dòng"), self.tr("Phải sửa, thay đổi")][section]
        column = self._columns[section - 2]
        return column.title or rule_text(TITLES[DelegateField.NAME])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells of the list be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() > NUMBER + 1 else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Mend a cell and judge all rows again."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        return self.put(index.row(), index.column(), [[str(value)]]) is not None

    def put(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> int | None:
        """Write texts into the cells from one on, as one step, and judge all rows again; `undo` brings back what was.

        Returns how many cells say something else now, None where a person did not want to wait; what lies outside the
        list is left out.
        """
        rows, changed = list(self._rows), 0
        for place, texts in enumerate(cells[: len(rows) - row], start=row):
            for at, text in enumerate(texts, start=column):
                if NUMBER + 1 < at < self.columnCount():
                    after = _with_text(rows[place], self._columns[at - 2].at, clean(text))
                    changed += after is not rows[place]
                    rows[place] = after
        if not changed:
            return 0
        shown = _Shown(tuple(rows), self._others, self._heading, self._book)
        judged = self._judged_as(shown)
        if judged is None:
            return None
        self._before.append((self._rows, self._others))
        self._take(shown, judged)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        return changed

    def _text(self, row: ListRow, column: int) -> str:
        if column == NUMBER:
            return str(row.number)
        return self._state(row) if column == NUMBER + 1 else self._told(row, self._columns[column - 2])

    def _told(self, row: ListRow, column: ListColumn) -> str:
        """Return a cell as it was read; a day without all its figures as the whole day, which a person can check."""
        text = clean(row.cell(column.at))
        if column.field is None or isinstance(column.field, SplitBirth) or not _SHORT_DAY.fullmatch(text):
            return text
        try:
            read = self._heading.kind.read(column.field, text)
        except Unread:
            return text
        return written(read) if isinstance(read, PartialDate) else text

    def _state(self, row: ListRow) -> str:
        problem = next(self._of_row(row.number), None)
        if problem:
            return says(problem.found)
        if change := self._change_of(row):
            return change
        if row.number in self._judged.same:
            return self.tr("đã có, không đổi")
        if row.number in self._judged.sections:
            told = self._judged.passed_over[row.number]
            return self.tr("tổ chức của các dòng dưới: «%1»").replace("%1", told)
        if said := self._judged.passed_over.get(row.number):
            return self.tr("bỏ qua: «%1»").replace("%1", said)
        return rule_text(self._notes.rows.get(row.number, ""))

    def _change_of(self, row: ListRow) -> str:
        change = self._judged.changed.get(row.number)
        if change is None:
            return ""
        titles = self._heading.kind.titles
        told = change.told({of: rule_text(titles[of]) for of in change.after})
        return self.tr("sửa %1").replace("%1", told)

    def _before_at(self, index: Index) -> str | None:
        """Return what the book says where a cell would change it."""
        change = self._judged.changed.get(self._rows[index.row()].number)
        field = self._columns[index.column() - 2].field if index.column() > NUMBER + 1 else None
        if change is None or field not in change.after:
            return None
        return self.tr("Trong sổ: %1").replace("%1", change.before[field] or self.tr("chưa ghi"))

    def _ground(self, index: Index, problem: Problem | None) -> QColor | None:
        """Return what a cell stands on where it is wrong or would change the book."""
        if problem:
            return QColor(current().colours.accent_soft)
        return QColor(current().colours.ok_soft) if self._before_at(index) else None

    def _colour(self, row: ListRow, problem: Problem | None) -> QColor | None:
        if problem:
            return QColor(current().colours.accent)
        if row.number in self._notes.rows:
            return QColor(current().colours.warn)
        is_settled = row.number in self._judged.same or row.number in self._judged.passed_over
        return QColor(current().colours.muted) if is_settled else None

    def _of_row(self, number: int) -> Iterator[Problem]:
        return iter(self._by_row.get(number, ()))

    def _take_heading(self, heading: Heading) -> None:
        self._heading, self._columns = heading, heading.known

    def _change(self, rows: tuple[ListRow, ...], others: frozenset[int] | None = None) -> None:
        """Show other rows; `undo` brings those of now back."""
        before = self._rows, self._others
        if self._show(_Shown(rows, self._others if others is None else others, self._heading, self._book)):
            self._before.append(before)

    def _show(self, shown: _Shown) -> bool:
        judged = self._judged_as(shown)
        if judged is None:
            return False
        self.beginResetModel()
        self._take(shown, judged)
        self.endResetModel()
        return True

    def _judged_as(self, shown: _Shown) -> Judged | None:
        """Return what rows come to, None where a person did not want to wait for it."""
        if not shown.rows:
            return _NOTHING
        words, stop = self.tr("Đang xem lại danh sách"), self.tr("Dừng, giữ như cũ")
        try:
            with telling(self._window, words, stop) if self._window else nullcontext() as tell:
                return self._source.judge(shown.heading, shown.rows, shown.book, shown.others, tell)
        except Stopped:
            return None

    def _take(self, shown: _Shown, judged: Judged) -> None:
        self._take_heading(shown.heading)
        self._rows, self._others, self._book = shown.rows, shown.others, shown.book
        notes = self._source.notes(self._heading, judged, self._rows)
        self._take_judged(judged, notes.beside(font_notes(self._rows)))

    def _take_judged(self, judged: Judged, notes: Notes) -> None:
        self._judged, self._notes = judged, notes
        self._wrong = {}
        self._by_row = {}
        for one in self._judged.problems:
            self._wrong.setdefault((one.row, one.column.at), one)
            self._by_row.setdefault(one.row, []).append(one)


def _with_text(row: ListRow, at: int, text: str) -> ListRow:
    """Return a row with another text in a cell, which is in no old font any more; the same row where it says that."""
    cells = [*row.cells, *[""] * (at + 1 - len(row.cells))]
    if clean(cells[at]) == text:
        return row
    cells[at] = text
    return row._replace(cells=tuple(cells), codes={place: code for place, code in row.codes.items() if place != at})
