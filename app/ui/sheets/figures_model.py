"""Numbers of a tally sheet as an item model: rows with names, a column or three of numbers.

What it is for: what is typed stands here at once; zero is shown as an empty cell.
What it is not for: storing (the page does), sums (rules.sheet_sums).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.rules.tally_sheets import Cell, TallySheet
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
DIFFERS = "≠"
"""What stands in a cell in which two entries differ, so that it is not the colour alone that says so."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row: what stands before its numbers, and the cells of its numbers."""

    before: tuple[str, ...]
    cells: tuple[Cell, ...]


class FiguresModel(QAbstractTableModel):
    """Rows of one part of a sheet; `marked` cells differ somewhere, `wrong` ones belong to a sum that fails."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no rows yet."""
        super().__init__(parent)
        self._rows: tuple[FigureRow, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._figures: dict[Cell, int] = {}
        self._marked: frozenset[Cell] = frozenset()
        self._wrong: frozenset[Cell] = frozenset()
        self._is_open = True
        self.first_value = 1

    @property
    def figures(self) -> dict[Cell, int]:
        """The numbers as they stand on the screen."""
        return {cell: papers for cell, papers in self._figures.items() if papers}

    @property
    def is_open(self) -> bool:
        """Whether numbers can be typed."""
        return self._is_open

    def set_rows(self, heads: Sequence[str], rows: Sequence[FigureRow]) -> None:
        """Take the rows of a round; the numbers come by `set_sheet`."""
        self.beginResetModel()
        self._heads, self._rows = tuple(heads), tuple(rows)
        self.first_value = len(rows[0].before) if rows else 1
        self._figures = {}
        self.endResetModel()

    def set_sheet(self, sheet: TallySheet, marked: frozenset[Cell] = frozenset(), *, is_open: bool) -> None:
        """Show the numbers of a sheet."""
        mine = {cell for row in self._rows for cell in row.cells}
        self._figures = {cell: papers for cell, papers in sheet.figures.items() if cell in mine}
        self._marked, self._wrong, self._is_open = marked, frozenset(), is_open
        self._all_changed()

    def set_wrong(self, wrong: frozenset[Cell]) -> None:
        """Colour the cells of sums that do not hold."""
        if wrong != self._wrong:
            self._wrong = wrong
            self._all_changed()

    @property
    def marked(self) -> tuple[QModelIndex, ...]:
        """Where cells stand in which two entries differ."""
        found = (self.index_of(cell) for cell in self._marked)
        return tuple(index for index in found if index.isValid())

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, None for what stands before the numbers."""
        place = index.column() - self.first_value
        return self._rows[index.row()].cells[place] if index.isValid() and place >= 0 else None

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where a cell stands, an invalid index where it does not."""
        for row, one in enumerate(self._rows):
            if cell in one.cells:
                return self.index(row, self.first_value + one.cells.index(cell))
        return QModelIndex()

    def number(self, index: Index) -> int:
        """Return the number at an index."""
        cell = self.cell(index)
        return self._figures.get(cell, 0) if cell else 0

    def put(self, figures: Mapping[Cell, int]) -> None:
        """Change numbers on the screen."""
        self._figures.update(figures)
        self._all_changed()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment or colour of a cell."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell) if cell else self._rows[index.row()].before[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if cell or self._is_ordinal(index) else None
        if role == Qt.ItemDataRole.ForegroundRole and cell in self._wrong | self._marked:
            return QColor(current().colours.accent if cell in self._wrong else current().colours.warn)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section >= self.first_value or (self.first_value > 1 and section == 0) else None
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, cell: Cell) -> str:
        return DIFFERS if cell in self._marked else str(self._figures.get(cell) or "")

    def _is_ordinal(self, index: Index) -> bool:
        return self.first_value > 1 and index.column() == 0

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._heads) - 1))
