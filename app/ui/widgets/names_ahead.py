"""Columns that tell whose row it is, kept in view while a table is scrolled sideways.

What it is for: whose row it is stays to be seen in a narrow window and with large type.
What it is not for: keys: the table has the keyboard always.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.ui.widgets.cell_ground import CellGround
from app.ui.widgets.dense_table import DenseTable, Index

_RULE = 1
"""The line at its right, in pixels."""


class NamesAhead(DenseTable):
    """Lies over the left of a table, with its model and its selection, while something is scrolled away there."""

    def __init__(self, grid: DenseTable, kept: Sequence[int]) -> None:
        """Lie over `grid` with the columns `kept`, hidden as long as it is not scrolled."""
        super().__init__(grid.accessibleName(), grid)
        self._grid, self._kept = grid, tuple(kept)
        self.setModel(grid.model())
        self.setSelectionModel(grid.selectionModel())
        self.setItemDelegate(CellGround(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(self.place)
        self.hide()

    @property
    def reach(self) -> int:
        """How far it reaches into the table now, in pixels; 0 while hidden."""
        return 0 if self.isHidden() else self.width()

    def uncover(self, index: Index) -> None:
        """Scroll the table so far that a cell of another column does not lie below this."""
        lacking = self.reach - self._grid.visualRect(index).left()
        if index.column() not in self._kept and lacking > 0:
            bar = self._grid.horizontalScrollBar()
            bar.setValue(bar.value() - lacking)

    def keep(self, kept: Sequence[int]) -> None:
        """Keep other columns in view from now on."""
        self._kept = tuple(kept)
        self.place()

    def place(self) -> None:
        """Lie at the left, the columns as wide as in the table, with those that would be scrolled away there.

        One that stands further right comes when the table has brought it here: nothing is seen twice, and what stands
        before it is not covered earlier than it has to be.
        """
        gone = self._gone()
        for column in range(self._grid.model().columnCount()):
            self.setColumnHidden(column, column not in gone)
        for column in gone:
            self.setColumnWidth(column, self._grid.columnWidth(column))
        view, head = self._grid.viewport().geometry(), self._grid.horizontalHeader().height()
        width = sum(self._grid.columnWidth(column) for column in gone)
        self.setGeometry(view.x(), view.y() - head, width + _RULE, view.height() + head)
        self.horizontalHeader().setFixedHeight(head)
        self.setVisible(bool(gone))
        self.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())

    def _gone(self) -> list[int]:
        """Return the columns kept that the table has scrolled out of their place here."""
        header, scrolled = self._grid.horizontalHeader(), self._grid.horizontalScrollBar().value()
        gone, reach = list[int](), 0
        for column in self._kept:
            if header.sectionPosition(column) - scrolled < reach:
                gone.append(column)
                reach += self._grid.columnWidth(column)
        return gone
