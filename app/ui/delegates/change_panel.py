"""Changing the delegation or the finding of the board for several delegates at once.

What it is for: what many have in common after a list was taken in.
What it is not for: storing (delegate_work).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.persons import NAMES, Credentials
from app.ui.delegates.delegate_editors import DelegateEditor
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import rule_text


class ChangePanel(AskingCard):
    """Hidden until `ask`; an empty field keeps what each has."""

    changed = Signal(object, object)
    """The name of a delegation or None, a finding of the board or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self.title = Label("", "strong", wrap=True)
        self.delegation = DelegateEditor(DelegateField.DELEGATION)
        self.delegation.say_when_empty(self.tr("(giữ nguyên)"))
        self.credentials = StillCombo()
        self.credentials.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.credentials.addItem(self.tr("(giữ nguyên)"), "")
        for one in Credentials:
            self.credentials.addItem(rule_text(NAMES[one]), one.value)
        self.give = Button(self.tr("Đổi"))
        credentials = Field(rule_text(TITLES[DelegateField.CREDENTIALS]), self.credentials)
        self.body.add(self.title)
        self.body.addLayout(Flow(self.delegation, credentials))
        self.body.add(self.problem, Row(self.give, self.drop, None))
        self.give.clicked.connect(self.accept)

    def ask(self, count: int, delegations: Sequence[str]) -> None:
        """Ask what so many delegates are to have."""
        self.title.setText(self.tr("Đổi cho %1 đại biểu đã chọn").replace("%1", str(count)))
        self.setAccessibleName(self.title.text())
        self.delegation.offer(delegations)
        self.delegation.show_text("")
        self.credentials.setCurrentIndex(0)
        self.refuse("")
        self.show()
        self.delegation.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand over what was asked for."""
        found = self.credentials.currentData()
        self.changed.emit(self.delegation.text or None, Credentials(found) if found else None)
