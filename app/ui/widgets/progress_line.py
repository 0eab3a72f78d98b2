"""How much of something is done, as a thin bar.

What it is for: seeing at a glance how far something is.
What it is not for: exact figures, which stand beside it in words.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.painted import Painted

WIDTH, HEIGHT = 160, 6


class ProgressLine(Painted):
    """A thin bar; the words beside it say the figures."""

    def __init__(self, role: str = "accent", parent: QWidget | None = None) -> None:
        """Make an empty bar that fills in the colour `role`."""
        super().__init__(parent)
        self._role, self._done, self._total = role, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, total: int) -> None:
        """Fill `done` of `total`."""
        self._done, self._total = done, total
        self.setAccessibleName(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(current().px(WIDTH), current().px(HEIGHT))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint track and filling."""
        colours = tokens.colours
        track, radius = QRectF(self.rect()), self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line if tokens.dark else colours.sunken))
        painter.drawRoundedRect(track, radius, radius)
        if self._done and self._total:
            track.setWidth(max(track.height(), track.width() * min(1.0, self._done / self._total)))
            painter.setBrush(QColor(getattr(colours, self._role)))
            painter.drawRoundedRect(track, radius, radius)
