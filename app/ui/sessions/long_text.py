"""A text in paragraphs that is stored when it is left.

What it is for: what was said, and the resolution.
What it is not for: single lines (contests.fields).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.rules.vietnamese import clean
from app.ui.theme.theme import current


class LongText(QPlainTextEdit):
    """Tab goes on to the next field; leaving stores."""

    entered = Signal(str)

    def __init__(self, name: str, height: int = 90, parent: QWidget | None = None) -> None:
        """Make an empty text that a screen reader calls `name`, `height` unscaled pixels high."""
        super().__init__(parent)
        self._shown, self._height = "", height
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._rescale()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.hasFocus() and self.toPlainText() != self._shown:
            return
        self.put(text)

    def put(self, text: str) -> None:
        """Show a text, whatever stands here."""
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def text(self) -> str:
        """Return the paragraphs in clean text; empty ones at both ends are dropped."""
        return "\n".join(clean(line) for line in self.toPlainText().split("\n")).strip("\n")

    def store(self) -> None:
        """Hand over what was typed since the last time."""
        text = self.text()
        if not self.isReadOnly() and text != self._shown:
            self._shown = text
            self.entered.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size; Qt sends this before the text is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.accessibleName():
            self._rescale()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was typed; an open menu of the text does not leave it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.store()

    def _rescale(self) -> None:
        self.setFixedHeight(current().px(self._height))
