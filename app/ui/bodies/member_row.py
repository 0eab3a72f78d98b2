"""One member of a body: the place in it, the name, up the list, out of it.

What it is for: one line of a body.
What it is not for: who may sit there (rules.bodies).
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.models.bodies import BodyMember
from app.rules.bodies import BodyKind, BodyRole, role_titles, roles_of
from app.rules.rounds import Electorate
from app.ui.contests.choices import Choice
from app.ui.theme.theme import current, theme_of
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.words import rule_text

_AROUND_ROLE = 56
"""What a box of choices needs beside its words, in unscaled pixels."""


class MemberRow(QWidget):
    """One member; `given` carries another place for them."""

    given = Signal(object)
    raised = Signal()
    removed = Signal()

    def __init__(self, kind: BodyKind, electorate: Electorate) -> None:
        """Show nobody yet."""
        super().__init__()
        titles = role_titles(electorate)
        self.role = Choice(BodyRole, roles_of(kind), lambda role: rule_text(titles[kind, role]))
        self.name, self.about = ElidedLabel("", "text"), Label("", "caption")
        self.up = QuietButton("", drawing="chevron-up")
        self.remove = QuietButton("", drawing="trash-2")
        row = Row(self.role, self.name, self.about, self.up, self.remove, gap=8, parent=self)
        row.setStretch(1, 1)
        self.role.chosen.connect(lambda: self.given.emit(self.role.value))
        self.up.clicked.connect(self.raised)
        self.remove.clicked.connect(self.removed)
        theme = theme_of(QCoreApplication.instance())
        if theme:
            theme.changed.connect(self._fit_role)

    def show_member(self, member: BodyMember, apart: str, *, place: int, writable: bool) -> None:
        """Show a member at a place from 1; `apart` is what tells a namesake from the others."""
        self._fit_role()
        self.role.show_value(member.role)
        self.name.setText(member.name)
        self.about.setText(apart if member.delegate_id else self.tr("khách mời"))
        self.role.setAccessibleName(self.tr("Vai trò của %1").replace("%1", member.name))
        self.up.setEnabled(writable and place > 1)
        for widget in (self.role, self.remove):
            widget.setEnabled(writable)
        for button, words in (
            (self.up, self.tr("Chuyển %1 lên trên")),
            (self.remove, self.tr("Bỏ %1")),
        ):
            button.setAccessibleName(words.replace("%1", member.name))
            button.setToolTip(button.accessibleName())

    def _fit_role(self) -> None:
        """Let the place be as wide as its longest name: the rest of the line belongs to the person."""
        self.role.ensurePolished()
        words = (self.role.itemText(number) for number in range(self.role.count()))
        longest = max(map(self.role.fontMetrics().horizontalAdvance, words))
        self.role.setFixedWidth(longest + current().px(_AROUND_ROLE))
