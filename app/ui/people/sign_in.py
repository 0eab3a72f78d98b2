"""Choosing who works from now on: a digit for the name, then the PIN of those who have one.

What it is for: the inside of the panel of F8 and of the lock screen.
What it is not for: checking a PIN (models.operators) and where this is shown.
"""

from functools import partial

from PySide6.QtCore import QRegularExpression, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.models.operators import Operator
from app.rules.findings import finding
from app.rules.pins import MOST
from app.ui.people.name_button import WIDTH, NameButton
from app.ui.people.words import role_name
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.words import error_text, remedy, says

_SECOND = 1000
_LEAST = 130


def pin_line() -> QLineEdit:
    """Return a line that takes digits and shows none of them."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setValidator(QRegularExpressionValidator(QRegularExpression(rf"[0-9]{{0,{MOST}}}"), line))
    line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    return line


class _Names(QScrollArea):
    """As high as its list, less where there is no room: then it scrolls."""

    def __init__(self, names: QWidget) -> None:
        super().__init__()
        self._inside = names
        names.setProperty("page", "true")
        self.setWidget(names)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        inside = self._inside.layout()
        return inside.totalSizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(whole.width(), min(whole.height(), current().px(_LEAST)))


class SignIn(QWidget):
    """A list of names, or one of them with the line for the PIN."""

    entered = Signal()
    """Somebody works from now on."""
    left = Signal()
    """Escape, where there is nothing to go back to."""

    def __init__(self, book: Book, action: str, parent: QWidget | None = None) -> None:
        """Offer the people of `book`; `action` stands on the button below the PIN."""
        super().__init__(parent)
        self._book = book
        self._one: Operator | None = None
        self._present: Operator | None = None
        self.buttons: list[NameButton] = []
        self.pin = pin_line()
        self.field = Field(self.tr("PIN"), self.pin)
        self.go_on = PrimaryButton(action)
        self.others = LinkButton(self.tr("Người khác"))
        self._waiting = QTimer(self)
        self._waiting.setInterval(_SECOND)
        self._name, self._role = Label("", "name"), Label("", "muted")
        self._names = QWidget()
        self._list = Column(gap=2, parent=self._names)
        self._scroll = _Names(self._names)
        self._step = self._pin_step()
        self._lay_out()
        self._waiting.timeout.connect(self._show_wait)
        self.pin.returnPressed.connect(self._take)
        self.pin.textEdited.connect(self._forget_wrong)
        self.go_on.clicked.connect(self._take)
        self.others.clicked.connect(self.ask_name)

    def begin(self, present: Operator | None) -> None:
        """Show all names; `present` sits at the computer already and need not prove it."""
        self._present = present
        self.ask_name()

    def begin_locked(self, one: Operator | None) -> None:
        """Ask the one who locked the screen, named beside this already; everybody proves who they are."""
        self._present = None
        self.ask_pin(one, is_named=True)

    def ask_name(self) -> None:
        """Show all names, the keyboard on whoever works."""
        self._waiting.stop()
        self._one = None
        before = self.buttons
        self._scroll.show()
        people, working = self._book.operators.all(), self._book.operators.current
        self.buttons = [NameButton(one, place, is_working=one == working) for place, one in enumerate(people, start=1)]
        for one, button in zip(people, self.buttons, strict=True):
            button.clicked.connect(partial(self._choose, one))
            self._list.add(button)
            button.show()
        if self.buttons:
            place = people.index(working) if working in people else 0
            self.buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._step.hide()
        for button in before:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._scroll.updateGeometry()

    def ask_pin(self, one: Operator | None, *, is_named: bool = False) -> None:
        """Show one person with the line for the PIN; a button alone where there is none, or no list of people."""
        self._one = one
        self._step.show()
        self._name.setText(one.name if one else "")
        self._role.setText(role_name(one.role) if one else "")
        for part in (self._name, self._role):
            part.setVisible(not is_named)
        has_pin = one is not None and one.has_pin
        self.field.setVisible(has_pin)
        self.field.clear_error()
        self.pin.clear()
        self.others.setVisible(len(self._book.operators.all()) > int(one is not None))
        (self.pin if has_pin else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.hide()
        self._show_wait()

    def take_keyboard(self) -> None:
        """Put the keyboard where the next key belongs."""
        if self._scroll.isVisible() and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            wanted = self.pin if self.field.isVisible() else self.go_on
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Be equally wide in both steps."""
        wanted = super().sizeHint()
        return QSize(max(wanted.width(), current().px(WIDTH)), wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Be equally wide in both steps."""
        wanted = super().minimumSizeHint()
        return QSize(max(wanted.width(), current().px(WIDTH)), wanted.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit for a name, Escape for the way back; everything else goes no further."""
        event.accept()
        digit = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif self._one is None and digit.isdecimal() and 1 <= int(digit) <= len(self.buttons):
            self.buttons[int(digit) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()

    def _press_focused(self) -> None:
        for button in (*self.buttons, self.go_on, self.others):
            if button.hasFocus():
                button.click()
                return

    def _go_back(self) -> None:
        if self._one is not None and self.others.isVisibleTo(self):
            self.ask_name()
        else:
            self.left.emit()

    def _choose(self, one: Operator) -> None:
        if one == self._present:
            self.entered.emit()
        elif one.has_pin:
            self.ask_pin(one)
        else:
            self._enter(one, "")

    def _take(self) -> None:
        """Take the PIN as typed; where nobody is on the list there is nothing to check."""
        if self._one is None:
            self.entered.emit()
        elif self._one.has_pin and not self.pin.text():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter(self._one, self.pin.text())

    def _enter(self, one: Operator, pin: str) -> None:
        was_waiting = self._book.operators.seconds_left(one.id) > 0
        try:
            self._book.operators.enter(one.id, pin)
        except BookError as error:
            self.field.error(error_text(error))
            if not was_waiting:
                self.pin.clear()
            self._waiting.start()
            return
        self.pin.clear()
        self._waiting.stop()
        self.entered.emit()

    def _show_wait(self) -> None:
        """Count the seconds down beside the line; what is typed meanwhile stays."""
        left = self._book.operators.seconds_left(self._one.id) if self._one else 0
        if left:
            found = finding("operator.pin_wait", seconds=left)
            self.field.error(says(found), remedy(found))
            self._waiting.start()
        elif self._waiting.isActive():
            self._waiting.stop()
            if self.pin.text():
                self.field.clear_error()
            else:
                self.field.error(self.tr("PIN vừa gõ chưa đúng."), self.tr("Gõ lại PIN."))

    def _forget_wrong(self) -> None:
        """Take away what is said of the PIN before, once another one is typed and nothing has to be waited for."""
        if not self._waiting.isActive():
            self.field.clear_error()

    def _pin_step(self) -> QWidget:
        step = QWidget()
        buttons = Row(self.go_on, self.others, None, gap=12, margins=(0, 4, 0, 0))
        Column(self._name, self._role, self.field, buttons, gap=4, parent=step)
        return step

    def _lay_out(self) -> None:
        self._scroll.setAccessibleName(self.tr("Người sử dụng sổ"))
        self._step.hide()
        Column(self._scroll, self._step, gap=0, parent=self)
