"""The ground of single cells of a table: style sheets paint over what a model asks for.

What it is for: a cell that is wrong, seats of one group.
What it is not for: whole rows, which the style sheet paints.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from app.ui.widgets.dense_table import Index, StateColours


class CellGround(StateColours):
    """Fills a cell with the colour its model gives as BackgroundRole, below everything else.

    The current cell keeps it: a frame says that it is the current one, and that it is wrong must be seen there most.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the ground of the current cell to its state."""
        super().initStyleOption(option, index)
        table = self.parent()
        is_current = isinstance(table, QAbstractItemView) and index == table.currentIndex()
        if is_current and isinstance(index.data(Qt.ItemDataRole.BackgroundRole), QColor):
            option.state &= ~QStyle.StateFlag.State_Selected

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the cell."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] the stubs leave the rectangle out
        super().paint(painter, option, index)
