"""What the hall can be shown of a round, as four choices; what may not be shown says why.

What it is for: choosing by arrow keys or a click; the hall follows at once.
What it is not for: the rule behind it (rules.hall).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.rules.hall import Shown, Standing, allowed
from app.ui.widgets.boxes import Column
from app.ui.widgets.label import Label


class ChoicePart(QWidget):
    """One button for each thing that can be shown."""

    chosen = Signal(Shown)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer everything."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hội trường thấy gì"))
        names = {
            Shown.NAME: self.tr("Tên đại hội"),
            Shown.CANDIDATES: self.tr("Danh sách bầu cử"),
            Shown.PROGRESS: self.tr("Tiến độ kiểm phiếu, không có kết quả"),
            Shown.RESULTS: self.tr("Kết quả đã công bố"),
        }
        self._why_not = {
            Shown.CANDIDATES: self.tr("Chưa lập danh sách."),
            Shown.PROGRESS: self.tr("Chưa ghi số phiếu thu về."),
            Shown.RESULTS: self.tr("Chưa công bố: hội trường không thấy gì của kết quả."),
        }
        self.buttons: dict[Shown, QRadioButton] = {}
        self._reasons: dict[Shown, Label] = {}
        self._group, column = QButtonGroup(self), Column(gap=0, parent=self)
        for shown, name in names.items():
            button, reason = QRadioButton(name), Label("", "caption", wrap=True)
            button.clicked.connect(lambda _checked=False, one=shown: self.chosen.emit(one))
            self._group.addButton(button)
            self.buttons[shown], self._reasons[shown] = button, reason
            column.add(Column(button, Column(reason, margins=(31, 0, 0, 8)), gap=0))

    @property
    def first(self) -> QRadioButton:
        """The choice that has the keyboard first: the one that is shown."""
        checked = self._group.checkedButton()
        return checked if isinstance(checked, QRadioButton) else self.buttons[Shown.NAME]

    def show_choices(self, standing: Standing, shown: Shown | None, *, may_choose: bool) -> None:
        """Mark what is shown of this round; None where something of another round is shown."""
        may = allowed(standing)
        self._group.setExclusive(False)
        for one, button in self.buttons.items():
            button.setEnabled(may_choose and one in may)
            button.setChecked(one is shown and one in may)
            reason = "" if one in may else self._reason(one, standing)
            self._reasons[one].say(reason)
        self._group.setExclusive(True)

    def _reason(self, one: Shown, standing: Standing) -> str:
        if standing.is_annulled:
            return self.tr("Lần bầu này đã hủy.")
        if standing.is_after_unreleased and one in {Shown.CANDIDATES, Shown.PROGRESS}:
            return self.tr("Chưa công bố kết quả lần bầu trước.")
        return self._why_not.get(one, "")
