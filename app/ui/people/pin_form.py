"""Setting a PIN in its place on the page: twice the same digits, the present ones first where it is one's own.

What it is for: what is typed and whether both lines agree.
What it is not for: storing and checking (models.operators), which the page does on `given`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.models.operators import Operator
from app.ui.people.sign_in import pin_line
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow


class PinForm(QFrame):
    """Hidden until `ask`; `given` carries the new PIN ("" takes it away) and the present one."""

    given = Signal(str, str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden form."""
        super().__init__(parent)
        self.present, self.first, self.second = pin_line(), pin_line(), pin_line()
        self.present_field = Field(self.tr("PIN đang dùng"), self.present)
        self.first_field = Field(self.tr("PIN mới"), self.first, self.tr("4 đến 12 chữ số."))
        self.second_field = Field(self.tr("Gõ lại PIN mới"), self.second)
        self.keep, self.clear = Button(self.tr("Lưu PIN")), Button(self.tr("Bỏ PIN"))
        drop = Button(self.tr("Thôi"))
        Column(
            Flow(self.present_field, self.first_field, self.second_field),
            Row(self.keep, self.clear, drop, None),
            margins=(36, 0, 0, 8),
            parent=self,
        )
        self.keep.clicked.connect(self._give)
        self.clear.clicked.connect(lambda: self.given.emit("", self.present.text()))
        drop.clicked.connect(self._drop)
        for line in (self.present, self.first, self.second):
            line.returnPressed.connect(self._give)
        self.hide()

    def ask(self, one: Operator, *, is_own: bool) -> None:
        """Show empty lines for this person."""
        for line in (self.present, self.first, self.second):
            line.clear()
        for field in (self.present_field, self.first_field, self.second_field):
            field.clear_error()
        self.present_field.setVisible(is_own and one.has_pin)
        self.clear.setVisible(one.has_pin)
        self.show()
        (self.present if is_own and one.has_pin else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, place: str, words: str) -> None:
        """Say why it was not stored; a wrong present PIN is emptied."""
        is_form = place != "pin" or not self.present_field.isVisibleTo(self)
        field = self.first_field if is_form else self.present_field
        field.error(words)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape for no."""
        if event.key() == Qt.Key.Key_Escape:
            self._drop()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        for field in (self.present_field, self.first_field, self.second_field):
            field.clear_error()
        if not self.first.text():
            self.first_field.error(self.tr("Chưa có PIN mới."), self.tr("Gõ 4 đến 12 chữ số."))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.first.text() != self.second.text():
            self.second_field.error(self.tr("Hai lần gõ không giống nhau."), self.tr("Gõ lại PIN mới."))
            self.second.clear()
            self.second.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.given.emit(self.first.text(), self.present.text())

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()
