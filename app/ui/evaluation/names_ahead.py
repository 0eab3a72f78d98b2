"""The first columns of a grid, kept in view while the grid is scrolled sideways.

What it is for: whose row it is stays to be seen in a narrow window and with large type.
What it is not for: keys: the grid has the keyboard always.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.ui.evaluation.evaluation_model import Col
from app.ui.widgets.cell_ground import CellGround
from app.ui.widgets.dense_table import DenseTable

_KEPT = (Col.ORDINAL, Col.NAME)
_RULE = 1
"""The line at its right, in pixels."""


class NamesAhead(DenseTable):
    """Lies over the left of a grid, with its model and its selection, while something is scrolled away there."""

    def __init__(self, grid: DenseTable) -> None:
        """Lie over `grid`, hidden as long as it is not scrolled."""
        super().__init__(grid.accessibleName(), grid)
        self._grid = grid
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
        """How far it reaches into the grid now, in pixels; 0 while hidden."""
        return 0 if self.isHidden() else self.width()

    def place(self) -> None:
        """Lie where the first columns would be, as wide as these, while they are scrolled away."""
        for column in Col:
            self.setColumnHidden(column, column not in _KEPT)
        for column in _KEPT:
            self.setColumnWidth(column, self._grid.columnWidth(column))
        view, head = self._grid.viewport().geometry(), self._grid.horizontalHeader().height()
        width = sum(self._grid.columnWidth(column) for column in _KEPT)
        self.setGeometry(view.x(), view.y() - head, width + _RULE, view.height() + head)
        self.horizontalHeader().setFixedHeight(head)
        self.setVisible(self._grid.horizontalScrollBar().value() > 0)
        self.verticalScrollBar().setValue(self._grid.verticalScrollBar().value())
