"""The line at the door: letters and digits find, the other keys of the number pad mark.

What it is for: one hand at the keyboard, no mouse: no name and no number has the keys that mark.
What it is not for: finding and storing (door).
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.attendance import Mark

KEYS: Mapping[Mark, str] = MappingProxyType(
    {Mark.PRESENT: "Enter", Mark.LATE: "+", Mark.LEFT: "-", Mark.EXCUSED: "/", Mark.ABSENT: "*"}
)
"""The key that sets each mark."""
_BY_TEXT = {key: mark for mark, key in KEYS.items()}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DoorLine(QLineEdit):
    """Emits what a key means; what is typed stays until the page clears it."""

    marked = Signal(str)
    moved = Signal(int)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setProperty("size", "large")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark, move, take back, or type."""
        if event.key() in _ENTERS:
            self.marked.emit(Mark.PRESENT)
        elif event.text() in _BY_TEXT:
            self.marked.emit(_BY_TEXT[event.text()])
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)
