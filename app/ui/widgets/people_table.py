"""A table of people with its keys: Enter and F2 open, Del removes, Ctrl+Z undoes, a letter looks for.

What it is for: turning keys into wishes about those who are chosen.
What it is not for: fulfilling them (the pages), and which columns there are.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.widgets.dense_table import DenseTable

_LEAST_HEIGHT = 220


class PeopleTable(DenseTable):
    """Rows of people; several can be chosen, by Shift and Ctrl as in every table."""

    remove_wanted = Signal()
    undo_wanted = Signal()
    looked_for = Signal(str)
    """The first letter of what is looked for, typed while the table has the keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a table that a screen reader calls `name`."""
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        text = event.text()
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif text.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.looked_for.emit(text)
        else:
            super().keyPressEvent(event)
