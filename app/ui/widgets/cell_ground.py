"""The ground of single cells of a table: style sheets paint over what a model asks for.

What it is for: a cell that is wrong, seats of one group.
What it is not for: whole rows, which the style sheet paints.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.widgets.dense_table import Index


class CellGround(QStyledItemDelegate):
    """Fills a cell with the colour its model gives as BackgroundRole, below everything else."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the cell."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] the stubs leave the rectangle out
        super().paint(painter, option, index)
