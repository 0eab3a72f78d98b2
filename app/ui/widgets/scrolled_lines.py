"""Lines to read that are too many for a page: they scroll in a frame of their own, by keys, too.

What it is for: everything that a long step changes, or that was said of it, is there to be read.
What it is not for: texts that are typed (sessions.long_text), and rows something is done with (dense_table).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme.theme import current

_HEIGHT = 96
"""Unscaled pixels: about five lines."""


class ScrolledLines(QPlainTextEdit):
    """Hidden while it has no lines; Tab goes on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Have no lines; a screen reader calls it `name`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        # A reading keyboard sees no cursor, and moves it to no line in view before it scrolls.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rescale()
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these from the first one on; hide with none."""
        self.setPlainText("\n".join(lines))
        self.setVisible(bool(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size; Qt sends this before the text is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.accessibleName():
            self._rescale()

    def _rescale(self) -> None:
        self.setFixedHeight(current().px(_HEIGHT))
