"""A box of choices that the wheel of the mouse never changes.

What it is for: choices on pages that scroll: whoever scrolls must not answer a question by it.
What it is not for: choices of an enumeration (ui.contests.choices), which are such boxes, too.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

_INSIDE = 2
"""What Qt leaves on both sides of the words in a box, in pixels."""


class StillCombo(QComboBox):
    """Changes by keys, clicks and its open list only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box that takes the focus by Tab and click, and no more width than it needs."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice, ending in … where it has no room; the whole stands in the tool tip."""
        del event
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole, metrics = self.currentText(), self.fontMetrics()
        # A box as wide as its words has no pixel more; the words stand in it all the same.
        has_room = metrics.horizontalAdvance(whole) <= room.width()
        shown = whole if has_room else metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room.width() - _INSIDE)
        self.setToolTip("" if shown == whole else whole)
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue] Qt has it, its stubs do not
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
