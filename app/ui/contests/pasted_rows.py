"""A pasted list before it is taken over, as an item model: each row with what is wrong with it.

What it is for: every pasted row can be mended or removed in place; nothing is stored from here.
What it is not for: reading the text and judging names (rules.name_list).
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.rules.name_list import NamedRow, check_names, is_in_capitals, with_capital_initials
from app.rules.vietnamese import clean
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS
from app.ui.words import remedy, says

Index = QModelIndex | QPersistentModelIndex
Listed = tuple[int, str, str]
"""Number, name and note of somebody who is on the list already."""
Problem = tuple[str, str]
"""What is wrong with a row, and what to do."""
NO_PARENT = QModelIndex()


class PastedColumn(IntEnum):
    """The columns of the preview."""

    ROW = 0
    NAME = 1
    NOTE = 2
    PROBLEM = 3


class PastedRows(QAbstractTableModel):
    """The rows as they were pasted and mended; the row in the text stays their number."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no rows yet."""
        super().__init__(parent)
        self._rows: tuple[NamedRow, ...] = ()
        self._before: list[tuple[NamedRow, ...]] = []
        self._listed: dict[tuple[str, str], int] = {}
        self._problems: dict[int, Problem] = {}

    @property
    def people(self) -> tuple[NamedRow, ...]:
        """The rows as they are now."""
        return self._rows

    @property
    def problems(self) -> dict[int, Problem]:
        """What is wrong, by place in the table from 0."""
        return self._problems

    def set_rows(self, rows: Sequence[NamedRow], listed: Sequence[Listed]) -> None:
        """Show pasted rows; `listed` are those who are on the list already."""
        self._before.clear()
        self._listed = {(name.casefold(), note.casefold()): number for number, name, note in listed}
        self._show(tuple(rows))

    def remove(self, places: Sequence[int]) -> None:
        """Take rows out; `undo` brings them back."""
        self._before.append(self._rows)
        self._show(tuple(row for place, row in enumerate(self._rows) if place not in places))

    def lower_capitals(self) -> None:
        """Write names that are in capitals as documents write them; `undo` brings the capitals back."""
        self._before.append(self._rows)
        self._show(
            tuple(
                replace(row, name=with_capital_initials(row.name)) if is_in_capitals(row.name) else row
                for row in self._rows
            )
        )

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._show(self._before.pop())

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PastedColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment or colour of a cell."""
        if not index.isValid():
            return None
        column, problem = PastedColumn(index.column()), self._problems.get(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            row = self._rows[index.row()]
            texts: dict[PastedColumn, object] = {
                PastedColumn.ROW: row.row,
                PastedColumn.NAME: row.name,
                PastedColumn.NOTE: row.note,
                PastedColumn.PROBLEM: problem[0] if problem else "",
            }
            return texts[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column is PastedColumn.ROW:
            return NUMBERS
        if role == Qt.ItemDataRole.ForegroundRole and problem:
            return QColor(current().colours.accent)
        return " ".join(problem) if role == Qt.ItemDataRole.ToolTipRole and problem else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == PastedColumn.ROW:
            return NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Dòng"), self.tr("Họ và tên"), self.tr("Ghi chú"), self.tr("Phải sửa")][section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names and notes be edited."""
        flags = super().flags(index)
        if index.isValid() and index.column() in (PastedColumn.NAME, PastedColumn.NOTE):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Mend a name or a note and judge all rows again."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text, row = clean(str(value)), self._rows[index.row()]
        mended = replace(row, name=text) if index.column() == PastedColumn.NAME else replace(row, note=text)
        if mended != row:
            self._before.append(self._rows)
            rows = list(self._rows)
            rows[index.row()] = mended
            self._rows = tuple(rows)
            self._judge()
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, PastedColumn.PROBLEM))
        return True

    def _show(self, rows: tuple[NamedRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._judge()
        self.endResetModel()

    def _judge(self) -> None:
        wrong: dict[str, Problem] = {}
        for found in check_names(self._rows):
            wrong.setdefault(found.place, (says(found), remedy(found)))
        self._problems = {}
        for place, row in enumerate(self._rows):
            problem = wrong.get(f"row/{row.row}") or self._listed_already(row)
            if problem:
                self._problems[place] = problem

    def _listed_already(self, row: NamedRow) -> Problem | None:
        number = self._listed.get((row.name.casefold(), row.note.casefold()))
        if number is None:
            return None
        return (
            self.tr("Đã có trong danh sách, số %1.").replace("%1", str(number)),
            self.tr("Xóa dòng này; nếu là hai người trùng tên thì thêm ghi chú để phân biệt."),
        )
