"""Rows of one kind as an item model: a row for each, a column for each member of an enumeration.

What it is for: what such models have in common; a model says what its columns are called and what stands in a cell.
What it is not for: models whose columns change with what is shown, and reading a book.
"""

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from app.ui.widgets.dense_table import NUMBERS, WORDS, Index

Row = TypeVar("Row")
Column = TypeVar("Column", bound=IntEnum)
_NOWHERE = QModelIndex()
_ANSWERED = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.ForegroundRole,
        ),
    )
)
"""What `data` answers; a table asks for much else with each cell it paints, and a key may paint all of them."""


class RowsModel(QAbstractTableModel, Generic[Row, Column]):
    """Holds rows and knows no book; `rows` are what is shown."""

    def __init__(self, columns: type[Column], figures: Collection[Column], parent: QObject | None = None) -> None:
        """Hold nothing yet; the columns in `figures` are right-aligned."""
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._columns = columns
        self._figures = frozenset(figures)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a field being edited and the chosen row stay wherever they can."""
        if tuple(rows) == tuple(self.rows):
            return
        if rows and len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column, over its words or its figures."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(self._columns(section))
        return self.head(self._columns(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment, colour or tool tip of a cell."""
        if role not in _ANSWERED or not index.isValid():
            return None
        place, column = index.row(), self._columns(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(place, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.colour(place, column)
        return self.tip(place, column) if role == Qt.ItemDataRole.ToolTipRole else None

    def alignment(self, column: Column) -> Qt.AlignmentFlag:
        """Return where what stands in a column and its head is put."""
        return NUMBERS if column in self._figures else WORDS

    def head(self, column: Column, /) -> str:
        """Return what a column is called."""
        raise NotImplementedError

    def text(self, place: int, column: Column, /) -> str:
        """Return what stands in a cell of the row at `place`, counted from 0."""
        raise NotImplementedError

    def colour(self, _place: int, _column: Column, /) -> QColor | None:
        """Return the colour of a cell, None for ink."""
        return None

    def tip(self, place: int, column: Column, /) -> str | None:
        """Return what more there is to say of a cell: all of a text that may be cut short."""
        return self.text(place, column) or None
