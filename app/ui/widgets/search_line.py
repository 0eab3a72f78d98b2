"""A line to look for rows of a table: Down and Enter lead into the table, Esc empties the line.

What it is for: every list that is searched as one types is gone about in by the same keys.
What it is not for: finding anything.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

_INTO = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """Belongs to the table it is led into."""

    def lead_into(self, table: QAbstractItemView, enter: Callable[[], object]) -> None:
        """Do `enter` for the keys that lead into a table, while it has rows."""
        self._table, self._enter = table, enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead into the table, empty the line, or type."""
        if event.key() in _INTO and self._table.model().rowCount():
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
