"""One warning with its reason: a choice of the usual ones and free words.

What it is for: asking why the board holds to what a rule warns of, and keeping what is typed.
What it is not for: storing: the part does, on `given`.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.warnings import Warned
from app.rules.findings import Finding
from app.rules.vietnamese import clean
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import says

_SEPARATOR = "; "
translate = QCoreApplication.translate


def usual_reasons(found: Finding) -> tuple[str, ...]:
    """Return the reasons that are usual for a warning, in Vietnamese: they are printed in the minutes."""
    code = found.rule.code
    if code.startswith("surplus."):
        return (
            translate("WarningRow", "Đại hội (hội nghị) đã biểu quyết thông qua danh sách này"),
            translate("WarningRow", "Có người trong danh sách được cho rút"),
            translate("WarningRow", "Cấp ủy cấp trên đã cho ý kiến"),
        )
    if code.startswith("round.not_returned"):
        return (
            translate("WarningRow", "Có người nhận phiếu mà không bỏ vào hòm"),
            translate("WarningRow", "Đã tìm mà không thấy phiếu"),
        )
    return {
        "board.candidate": (translate("WarningRow", "Hội nghị đã thống nhất để đồng chí tham gia kiểm phiếu"),),
        "round.outside_days": (
            translate("WarningRow", "Đã kiểm phiếu tại đại hội, nhập vào sổ sau"),
            translate("WarningRow", "Máy tính sai ngày giờ"),
        ),
        "vote.list_missing": (translate("WarningRow", "Đại hội đã biểu quyết, chưa ghi vào sổ"),),
    }.get(code, ())


class WarningRow(QWidget):
    """What is warned of, and the two fields of its reason."""

    given = Signal(str)

    def __init__(self, warned: Warned, article: str) -> None:
        """Show a warning with the reason given so far."""
        super().__init__()
        self.found = warned.found
        self._usual = usual_reasons(warned.found)
        cited = f"{says(warned.found)} ({article})" if article else says(warned.found)
        self.choice, self.words = StillCombo(), QLineEdit()
        self.choice.addItems([self.tr("Chọn lý do"), *self._usual, self.tr("Lý do khác")])
        self.words.setPlaceholderText(self.tr("Nói rõ thêm, ví dụ số biểu quyết"))
        self.field = Field(self.tr("Lý do"), self.choice)
        self.words_field = Field(self.tr("Nói rõ"), self.words)
        fields = Row(self.field, self.words_field, gap=12)
        for place in range(fields.count()):
            fields.setStretch(place, 1)
        Column(Label(cited, "warn", wrap=True), fields, gap=4, parent=self)
        self._before = self._stored = warned.reason
        self._show(warned.reason)
        self.choice.activated.connect(self.store)
        self.words.editingFinished.connect(self.store)

    @property
    def is_given(self) -> bool:
        """Whether a reason was stored from here, or was there before."""
        return bool(self._stored)

    def set_open(self, *, is_open: bool) -> None:
        """Let the reason be changed or not."""
        self.choice.setEnabled(is_open)
        self.words.setReadOnly(not is_open)

    def object_to(self, wrong: str) -> None:
        """Say why the reason could not be stored; what was typed stays."""
        self._stored = self._before
        self.words_field.error(wrong)

    def store(self) -> None:
        """Hand over the reason where it changed."""
        reason = self._typed()
        if reason != self._stored and self.choice.isEnabled():
            self._before, self._stored = self._stored, reason
            self.words_field.clear_error()
            self.given.emit(reason)

    def _typed(self) -> str:
        chosen, words = self.choice.currentIndex(), clean(self.words.text())
        if not 1 <= chosen <= len(self._usual):
            return words
        return _SEPARATOR.join(part for part in (self._usual[chosen - 1], words) if part)

    def _show(self, reason: str) -> None:
        chosen, words = (len(self._usual) + 1 if reason else 0), reason
        for place, usual in enumerate(self._usual, start=1):
            if reason == usual or reason.startswith(usual + _SEPARATOR):
                chosen, words = place, reason[len(usual) + len(_SEPARATOR) :]
        self.choice.setCurrentIndex(chosen)
        self.words.setText(words)
