"""A line of text that shows its beginning while the keyboard is elsewhere.

What it is for: names longer than their line; Qt would show their end.
What it is not for: storing what is typed.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_Reason = Qt.FocusReason
_COMES_BACK = {_Reason.ActiveWindowFocusReason, _Reason.PopupFocusReason, _Reason.MenuBarFocusReason}
"""Whoever left for another window or a menu goes on where they were."""
_PUTS_THE_CURSOR = {_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.MouseFocusReason}


class BeginningLine(QLineEdit):
    """One line; whoever is led to it goes on at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._is_from_beginning = False

    def setText(self, text: str | None) -> None:
        """Show a text from its beginning; what is typed is none of it."""
        super().setText(text)
        self._show_beginning()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the end, where nothing else is chosen by Tab or the mouse."""
        super().focusInEvent(event)
        if self._is_from_beginning and event.reason() not in _PUTS_THE_CURSOR:
            self.setCursorPosition(len(self.text()))
        self._is_from_beginning = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self._show_beginning()

    def _show_beginning(self) -> None:
        if not self.hasFocus():
            self._is_from_beginning = True
            self.setCursorPosition(0)
