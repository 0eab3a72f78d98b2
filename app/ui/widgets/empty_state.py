"""A page without content: what belongs here, and the first step.

What it is for: an empty page says how to begin.
What it is not for: pages that are still loading or that failed.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label

_LINE_LENGTH = 680
"""The most that the sentences take, in unscaled pixels."""


class EmptyState(QWidget):
    """An icon, two sentences and the button of the first step, in the middle of the page."""

    started = Signal()

    def __init__(
        self, drawing: str, title: str, text: str, action: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        """Say what belongs here (`title`, `text`); `action` is the first step, by `key`, too, and emits `started`."""
        super().__init__(parent)
        self._text = Label(text, "muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button = PrimaryButton(action, key=key)
        self.button.clicked.connect(self.started)
        Column(
            None,
            Row(None, IconView(drawing, "faint", 40), None),
            Row(None, Label(title, "section"), None),
            Row(None, self._text, None),
            Row(None, self.button, None, margins=(0, 8, 0, 0)),
            None,
            gap=8,
            margins=(24, 24, 24, 24),
            parent=self,
        )
        # Only now has the button a parent: shown before, it would be a window of its own for a moment.
        self.button.setVisible(bool(action))
        self.setAccessibleName(title)
        self._rescale()

    def say(self, text: str, action: str = "") -> None:
        """Change the sentence, and what the first step is called where it is another one."""
        self._text.setText(text)
        if action:
            self.button.setText(action)
            self.button.setAccessibleName(action)

    def changeEvent(self, event: QEvent) -> None:
        """Let the lines grow with the size; Qt sends this before there are any, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.accessibleName():
            self._rescale()

    def _rescale(self) -> None:
        """Keep the lines as short as one reads them."""
        self._text.setMaximumWidth(current().px(_LINE_LENGTH))
