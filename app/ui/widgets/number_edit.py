"""A whole number that is typed.

What it is for: seats, papers, people; empty counts as the minimum, letters are refused while typing.
What it is not for: ballots (the entry line reads those).
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui.theme.theme import current

SIDE = 8


class NumberEdit(QSpinBox):
    """A spin box that the wheel cannot change unseen."""

    def __init__(self, minimum: int = 0, maximum: int = 9999, value: int = 0, parent: QWidget | None = None) -> None:
        """Take numbers from `minimum` to `maximum`, starting with `value`."""
        super().__init__(parent)
        self.setRange(minimum, maximum)
        self.setValue(value)
        self._rescale()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the distance of the figure from the border."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._rescale()

    def _rescale(self) -> None:
        self.lineEdit().setTextMargins(current().px(SIDE), 0, 0, 0)
