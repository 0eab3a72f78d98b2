"""A box of choices that the wheel of the mouse never changes.

What it is for: choices on pages that scroll: whoever scrolls must not answer a question by it.
What it is not for: choices of an enumeration (ui.contests.choices), which are such boxes, too.
"""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.rules.vietnamese import fold

_SMALL_OR_CAPITAL = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_INSIDE = 2
"""What Qt leaves on both sides of the words in a box, in pixels."""


class StillCombo(QComboBox):
    """Changes by keys, clicks and its open list only."""

    elided = Qt.TextElideMode.ElideRight
    """Where the words are cut that have no room; a subclass whose choices differ at their end cuts in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box that takes the focus by Tab and click, and no more width than it needs."""
        super().__init__(parent)
        self._looked_for, self._since = "", QElapsedTimer()
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
        shown = whole if has_room else metrics.elidedText(whole, self.elided, room.width() - _INSIDE)
        self.setToolTip("" if shown == whole else whole)
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue] Qt has it, its stubs do not
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list as wide as its words where the box has less room than they need, within the window."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        wanted = view.sizeHintForColumn(0) + bar + 2 * view.frameWidth()
        view.setMinimumWidth(min(wanted, self.window().width()))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the letters that are typed, without their accents: "nu" is «nữ», which Qt would not find."""
        text = fold(event.text())
        is_letter = text.isprintable() and text.strip() != ""
        if self.isEditable() or not is_letter or event.modifiers() & ~_SMALL_OR_CAPITAL:
            super().keyPressEvent(event)
            return
        is_going_on = self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval()
        self._looked_for = self._looked_for + text if is_going_on else text
        self._since.start()
        # The same letter again goes on to the next choice that begins with it.
        found = self._beginning_with(self._looked_for, self.currentIndex())
        found = self._beginning_with(text, self.currentIndex() + 1) if found < 0 or self._looked_for == text else found
        if found >= 0 and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)
            self.textActivated.emit(self.currentText())

    def _beginning_with(self, text: str, start: int) -> int:
        """Return the first place from `start` on, round to the one before it, whose words begin so; -1 for none."""
        places = [(start + step) % self.count() for step in range(self.count())]
        return next((at for at in places if fold(self.itemText(at)).startswith(text)), -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
