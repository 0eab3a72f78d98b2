"""A size of text to choose, shown as it will be.

What it is for: choosing the size of text by looking at it.
What it is not for: storing the choice (settings).
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.theme.tokens import SCALES, Tokens

SAMPLE = "12  Nguyễn Thị Thủy"
PAD, RING = 14, 2


class SizeSample(QAbstractButton):
    """One of several sizes; its own text is set in that size, whatever is in force."""

    def __init__(self, name: str, scale: float, parent: QWidget | None = None) -> None:
        """Show the size `scale`, called `name`."""
        super().__init__(parent)
        self._sample = Tokens(scale=scale)
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Leave room for the largest sample."""
        width = QFontMetrics(font(self._sample, "text")).horizontalAdvance(SAMPLE)
        return QSize(
            width + 2 * PAD, Tokens(scale=SCALES[-1]).line_height("text") + current().line_height("caption") + 3 * PAD
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut the sample."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name and sample; the chosen one has a red border and a check of words."""
        tokens, painter = current(), QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = tokens.colours.focus if self.hasFocus() else tokens.colours.accent if chosen else tokens.colours.edge
        painter.setPen(QPen(QColor(edge), RING if chosen or self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.colours.accent_soft if chosen else tokens.colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.px(6), tokens.px(6))
        inside = self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        painter.setPen(QColor(tokens.colours.accent if chosen else tokens.colours.muted))
        painter.setFont(font(tokens, "caption", QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, f"✓ {self.text()}" if chosen else self.text())
        painter.setPen(QColor(tokens.colours.ink))
        painter.setFont(font(self._sample, "text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, SAMPLE)
