"""A line for the next name: Enter hands it over, and several pasted lines come as they are.

What it is for: typing or pasting people into a list.
What it is not for: judging names (rules.name_list).
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class NameLine(QLineEdit):
    """One line; on an empty line Enter does nothing and undo goes to the list."""

    submitted = Signal(str)
    pasted = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.returnPressed.connect(self._submit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take several pasted lines whole, and pass undo on when nothing was typed."""
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in QGuiApplication.clipboard().text().strip():
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable():
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self.text().strip():
            self.submitted.emit(self.text())
