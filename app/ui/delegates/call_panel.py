"""Calling an alternate for an absent delegate, in its place on the page.

What it is for: who of those waiting, by which decision, for what reason; what speaks against it is said before.
What it is not for: storing (delegate_work), and the rule (rules.replacements).
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.models.replacements import Replacement
from app.rules.findings import Finding
from app.rules.vietnamese import clean
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import remedy, says

_LINE_WIDTH = 220


class CallPanel(AskingCard):
    """Hidden until `ask`; `called` brings the replacement to be recorded."""

    called = Signal(Replacement)
    considered = Signal(int, int)
    """Absent and alternate, both by id: tell by `warn` what speaks against them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._absent_id = 0
        self.title = Label("", "strong", wrap=True)
        self.alternate = StillCombo()
        self.alternate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.decision, self.reason = QLineEdit(), QLineEdit()
        for line in (self.decision, self.reason):
            line.setMinimumWidth(_LINE_WIDTH)
        self.warning = Label("", "warn", wrap=True)
        self.call = Button(self.tr("Gọi thay"))
        who = Field(self.tr("Đại biểu dự khuyết"), self.alternate)
        decision = Field(self.tr("Quyết định của cấp ủy triệu tập"), self.decision)
        self.reason_field = Field(self.tr("Lý do vắng mặt"), self.reason)
        for field in (who, decision, self.reason_field):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.add(self.title)
        self.body.addLayout(Flow(who, decision, self.reason_field))
        self.body.add(self.warning, self.problem, Row(self.call, self.drop, None))
        self.alternate.currentIndexChanged.connect(self._consider)
        self.decision.returnPressed.connect(self.reason.setFocus)
        self.reason.returnPressed.connect(self._call)
        self.call.clicked.connect(self._call)

    def ask(self, absent_id: int, name: str, waiting: Sequence[tuple[int, str]]) -> None:
        """Ask who takes the place of a delegate; `waiting` are the alternates, the first one the usual choice."""
        self._absent_id = absent_id
        self.title.setText(self.tr("Gọi dự khuyết thay %1").replace("%1", name))
        self.setAccessibleName(self.title.text())
        with QSignalBlocker(self.alternate):
            self.alternate.clear()
            for one, says_of in waiting:
                self.alternate.addItem(says_of, one)
        self.reason.clear()
        self.refuse("")
        self._consider()
        self.show()
        self.alternate.setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, found: Sequence[Finding]) -> None:
        """Say what speaks against the choice; only errors forbid it."""
        self.warning.say("\n".join(f"{says(one)} {remedy(one)}" for one in found))

    def _consider(self) -> None:
        self.considered.emit(self._absent_id, self.alternate.currentData() or 0)

    def _call(self) -> None:
        made = Replacement(
            self._absent_id,
            self.alternate.currentData() or 0,
            clean(self.decision.text()),
            clean(self.reason.text()),
        )
        self.called.emit(made)
