"""Text in one of the sizes of the design.

What it is for: every text on a page; roles are text, emphasis, strong, section, title, figure, name, muted, dense,
caption, hint, error, ok, warn.
What it is not for: rich text; names and file names are shown as they are, never read as HTML.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.properties import set_style
from app.ui.widgets.text_lines import wrapped

TYPES = {"title": "title", "figure": "figure", "name": "name", "dense": "dense", "error": "dense"} | dict.fromkeys(
    ("caption", "hint"), "caption"
)
"""The type size of a role; text for all others."""


class Label(QLabel):
    """Plain text in a role; with `wrap` it takes one line where there is room and more where not."""

    def __init__(
        self, text: str = "", role: str = "text", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `text` in `role`."""
        super().__init__(parent)
        self._type = TYPES.get(role, "text")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(text)

    def say(self, text: str) -> None:
        """Show a text; with "" take no room."""
        self.setText(text)
        self.setVisible(bool(text))

    def take_role(self, role: str) -> None:
        """Show the text in another role."""
        self._type = TYPES.get(role, "text")
        set_style(self, "role", role)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the whole text in one line; QLabel would ask for a square."""
        if not self.wordWrap():
            return super().sizeHint()
        self.ensurePolished()
        width = max(self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with the longest word where the text may wrap."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        self.ensurePolished()
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2, current().line_height(self._type))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        return len(wrapped(self.text(), self.font(), width)) * current().line_height(self._type)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint wrapped text with the line height of the design."""
        if not self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, high = wrapped(self.text(), self.font(), self.width()), current().line_height(self._type)
        top = max(0, self.height() - len(lines) * high) // 2
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        for number, line in enumerate(lines):
            place = QRect(0, top + number * high, self.width(), high)
            painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter, line)


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
