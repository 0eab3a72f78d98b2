"""One person on the page of people: the digit of F8, name, role, PIN, and taking the person off the list.

What it is for: one line that is written when it is left, with the form of the PIN below it.
What it is not for: judging and storing (people_page asks the book).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.operators import Operator
from app.rules.permissions import Role
from app.ui.contests.choices import Choice
from app.ui.contests.fields import TextField
from app.ui.people.pin_form import PinForm
from app.ui.people.words import role_title
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, QuietButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule
from app.ui.widgets.sides import Sides

_BESIDE_FROM = 700


class _Name(TextField):
    """The name without a label above it."""

    def __init__(self) -> None:
        super().__init__("")
        self._label.hide()


class PersonRow(QWidget):
    """A person of the book."""

    renamed = Signal(str)
    given_role = Signal()
    pin_given = Signal(str, str)
    removed = Signal()

    def __init__(self, one: Operator, place: int, *, is_own: bool, can_change: bool) -> None:
        """Show a person; `can_change` where whoever works manages the list."""
        super().__init__()
        self.one, self._is_own = one, is_own
        self.name, self.role = _Name(), Choice(Role, Role, role_title)
        self.name.line.setAccessibleName(self.tr("Tên của %1").replace("%1", one.name))
        self.role.setAccessibleName(self.tr("Vai trò của %1").replace("%1", one.name))
        self.name.show_text(one.name)
        self.name.line.setReadOnly(not can_change)
        self.role.show_value(one.role)
        self.role.setEnabled(can_change)
        self.pin = Button(self.tr("Đổi PIN") if one.has_pin else self.tr("Đặt PIN"))
        words = self.tr("Đổi PIN của %1") if one.has_pin else self.tr("Đặt PIN cho %1")
        self.pin.setAccessibleName(words.replace("%1", one.name))
        self.remove = QuietButton("", drawing="trash-2")
        self.remove.setAccessibleName(self.tr("Bỏ %1 khỏi danh sách").replace("%1", one.name))
        self.remove.setToolTip(self.remove.accessibleName())
        self.form, self.wrong = PinForm(), Label("", "error", wrap=True)
        self.wrong.hide()
        self._lay_out(place)
        self.pin.setVisible(can_change or is_own)
        self.remove.setVisible(can_change and not is_own)
        self.name.entered.connect(self.renamed)
        self.role.chosen.connect(self.given_role)
        self.pin.clicked.connect(self._ask_pin)
        self.form.given.connect(self.pin_given)
        self.form.dropped.connect(self.pin.setFocus)
        self.remove.clicked.connect(self.removed)

    def say(self, wrong: str) -> None:
        """Say below the line why a change was not stored, and show what is."""
        self.wrong.say(wrong)
        self.role.show_value(self.one.role)

    def _ask_pin(self) -> None:
        self.form.ask(self.one, is_own=self._is_own)

    def _lay_out(self, place: int) -> None:
        state, kind = (self.tr("Có PIN"), "ok") if self.one.has_pin else (self.tr("Không PIN"), "neutral")
        left, right = QWidget(), QWidget()
        Row(self.name, self.role, gap=8, parent=left)
        own = Chip(self.tr("Đang làm việc"), "neutral")
        Row(Chip(state, kind), own, None, self.pin, self.remove, gap=8, parent=right)
        own.setVisible(self._is_own)
        line = Row(KeyCap(str(place)), Sides(left, right, (1, 1), below=_BESIDE_FROM), gap=12)
        line.setStretch(1, 1)
        Column(line, self.wrong, self.form, Rule(), gap=8, margins=(0, 8, 0, 0), parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
