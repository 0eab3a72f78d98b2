"""A box of choices that the wheel of the mouse never changes.

What it is for: choices on pages that scroll: whoever scrolls must not answer a question by it.
What it is not for: choices of an enumeration (ui.contests.choices), which are such boxes, too.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class StillCombo(QComboBox):
    """Changes by keys, clicks and its open list only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box that takes the focus by Tab and click, and no more width than it needs."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
