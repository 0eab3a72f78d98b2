"""The mark of the program: an open book standing like a ballot box, white on red.

What it is for: the mark in any size, drawn in the colours in force.
What it is not for: the icon of the window and of files.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.painted import Painted

SIDE = 22


class Brand(Painted):
    """The mark alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the mark at the size of the top bar."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(current().px(SIDE), current().px(SIDE))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint the mark in a square of 22 units."""
        painter.scale(self.width() / SIDE, self.height() / SIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.colours.accent))
        painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 5, 5)
        gate = QPainterPath()
        gate.addRoundedRect(QRectF(5.5, 5, 11, 14), 1.6, 1.6)
        door = QPainterPath()
        door.addRoundedRect(QRectF(9, 10, 4, 12), 1, 1)
        painter.setBrush(QColor(tokens.colours.on_accent))
        painter.setClipRect(QRectF(0, 0, SIDE, 19))
        painter.drawPath(gate.subtracted(door))
