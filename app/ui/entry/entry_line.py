"""The line a paper is typed on.

What it is for: keys of the number pad as they come; Enter, / and the keys of the page are passed on as signals.
What it is not for: reading what is typed (rules.entry_line).
Invariant: the line is never disabled and never cleared by itself: keys that come during a commit wait in Qt's queue.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryLine(QLineEdit):
    """A line edit without an input method: a Vietnamese keyboard must not eat digits."""

    entered = Signal()
    switched = Signal()
    moved = Signal(int)
    escaped = Signal()
    removal_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMaxLength(1000)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what is not typed; a held Enter is one Enter."""
        key = event.key()
        if key in _ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Slash:
            self.switched.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Delete and not self.text():
            self.removal_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)
