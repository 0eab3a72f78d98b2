"""Text in one of the sizes of the design.

What it is for: every text on a page; roles are text, title, figure, section, strong, name, muted, dense, caption,
hint, error, ok, warn.
What it is not for: rich text; names and file names are shown as they are, never read as HTML.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text in a role; with `wrap` it takes one line where there is room and more where not."""

    def __init__(
        self, text: str = "", role: str = "text", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `text` in `role`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Ask for the whole text in one line; QLabel would ask for a square."""
        if not self.wordWrap():
            return super().sizeHint()
        self.ensurePolished()
        widest = max((self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")), default=0)
        width = widest + 2 * self.margin() + 2
        return QSize(width, max(self.heightForWidth(width), self.minimumHeight()))


class ElidedLabel(Label):
    """One line that ends in … where there is no room; the whole stands in the tool tip."""

    def __init__(self, text: str = "", role: str = "text", parent: QWidget | None = None) -> None:
        """Show `text` in `role`."""
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
