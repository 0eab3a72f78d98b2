"""One member of the counting board: role and name, and a button that takes the member out.

What it is for: one line of the counting board, read and written as a record.
What it is not for: judging the board against the list (rules.counting_board).
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.models.contests import BoardMember, BoardRole
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.contests.fields import TextField
from app.ui.contests.words import role_name
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import QuietButton

_ROLE_WIDTH = 140


class _Name(TextField):
    """The name without a label above it."""

    def __init__(self) -> None:
        super().__init__("")
        self._label.hide()


class BoardRow(QWidget):
    """One member; `changed` carries the member as it should be now."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        """Show nobody yet."""
        super().__init__()
        self.role = Choice(BoardRole, BoardRole, role_name)
        self._fit_role()
        self.name = _Name()
        self.name.line.setAccessibleName(self.tr("Họ và tên"))
        self.remove = QuietButton("", drawing="trash-2")
        Row(self.role, self.name, self.remove, gap=8, parent=self).setStretch(1, 1)
        self.role.chosen.connect(self._change)
        self.name.entered.connect(self._change)
        self.remove.clicked.connect(self.removed)

    def changeEvent(self, event: QEvent) -> None:
        """Let the role grow with the size of the text; Qt sends this before it is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout():
            self._fit_role()

    def _fit_role(self) -> None:
        self.role.setFixedWidth(current().px(_ROLE_WIDTH))

    def show_member(self, member: BoardMember) -> None:
        """Show a member; a name that could not be stored stays."""
        self.role.show_value(member.role)
        self.role.setAccessibleName(self.tr("Vai trò của %1").replace("%1", member.name))
        self.name.show_text(member.name)
        self.remove.setAccessibleName(self.tr("Bỏ %1").replace("%1", member.name))
        self.remove.setToolTip(self.remove.accessibleName())

    def say(self, wrong: str) -> None:
        """Say why the change was not stored; "" takes it away."""
        if wrong:
            self.name.hold(wrong)

    def _change(self) -> None:
        self.changed.emit(BoardMember(clean(self.name.line.text()), self.role.value))
