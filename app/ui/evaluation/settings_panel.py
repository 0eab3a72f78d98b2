"""The settings of an evaluated year: day of review, the cap and its readings, who is allowed more.

What it is for: what the committee sets otherwise than the regime has it.
What it is not for: the regimes themselves (rules.evaluation_regimes).
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.models.evaluation_years import EvaluationYear
from app.rules.evaluation_caps import CapBase, CapGroup, CapRounding
from app.rules.evaluation_reasons import check_review_day
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.day_line import DayField
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit
from app.ui.words import remedy, rule_text, says

_MOST_PERCENT = 100


class SettingsPanel(AskingCard):
    """Hidden until `ask`."""

    given = Signal(object, int, str)
    """An EvaluationYear, an organisation (0 for none) and the decision that allows it more ("" for none)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._of: EvaluationYear | None = None
        self._organisation_id = 0
        self._shown: tuple[object, ...] = ()
        self.title, self.rules = Label("", "strong", wrap=True), Label("", "muted", wrap=True)
        self.decision, self.raised_by = QLineEdit(), QLineEdit()
        self.percent = NumberEdit(0, _MOST_PERCENT)
        self.base = Choice(CapBase, CapBase, self._base_name)
        self.rounding = Choice(CapRounding, CapRounding, self._rounding_name)
        self.group = Choice(CapGroup, CapGroup, self._group_name)
        self.reviewed = DayField(
            self.tr("Ngày họp kiểm điểm"),
            self.tr("Để tính đủ 6 tháng ở chi bộ chưa ghi ngày họp; để trống thì lấy ngày 31/12"),
        )
        by_decision = self.tr("Số quyết định; để trống thì theo mức chung")
        self.decision_field, self.raised_field = (
            Field("", line, by_decision) for line in (self.decision, self.raised_by)
        )
        self._cap = [
            Field(self.tr("Mức khống chế, %"), self.percent),
            Field(self.tr("Tính trên"), self.base),
            Field(self.tr("Làm tròn"), self.rounding),
            Field(self.tr("Nhóm"), self.group),
        ]
        for choice in (self.base, self.rounding, self.group):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.act = PrimaryButton(self.tr("Lưu thiết lập"))
        self.body.add(self.title, self.rules)
        self.body.addLayout(Flow(self.reviewed, *self._cap, self.decision_field, self.raised_field))
        self.body.add(self.problem, Row(self.act, self.drop, None))
        self.act.clicked.connect(self.accept)

    def ask(self, of: EvaluationYear, raised: Mapping[int, str], organisation_id: int, name: str) -> None:
        """Show the settings of a year, and whether an organisation is allowed more where that can be."""
        self._of, self._organisation_id = of, organisation_id
        self.title.setText(self.tr("Thiết lập năm %1").replace("%1", str(of.year)))
        self.setAccessibleName(self.title.text())
        self.refuse("")
        self.rules.setText(rule_text(of.regime.documents))
        self.reviewed.show_day(of.reviewed)
        for field in self._cap:
            field.setVisible(of.cap is not None)
        can_raise = of.cap is not None and of.cap.raised_percent is not None
        self.decision_field.setVisible(can_raise and bool(organisation_id))
        self.raised_field.setVisible(can_raise)
        if of.cap is not None:
            self.percent.setValue(of.cap.percent)
            self.base.show_value(of.cap.base)
            self.rounding.show_value(of.cap.rounding)
            self.group.show_value(of.cap.group)
            words = self.tr("Cho phép %1 đến %2%").replace("%1", name).replace("%2", str(of.cap.raised_percent))
            self.decision_field.rename(words)
            words = self.tr("Cho phép các tổ chức cơ sở đảng xếp đến %1%")
            self.raised_field.rename(words.replace("%1", str(of.cap.raised_percent)))
        self.raised_by.setText(of.raised_by)
        self.decision.setText(raised.get(organisation_id, ""))
        self._shown = self._typed
        self.show()
        self.reviewed.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_changed(self) -> bool:
        """Whether anything is set otherwise than it was."""
        return self._typed != self._shown

    @property
    def _typed(self) -> tuple[object, ...]:
        texts = tuple(line.text().strip() for line in (self.reviewed.line, self.decision, self.raised_by))
        return *texts, self.percent.value(), self.base.value, self.rounding.value, self.group.value

    def accept(self) -> None:
        """Hand over what is set, or say why it cannot be."""
        if self._of is None:
            return
        reviewed = self.reviewed.read()
        if found := next(check_review_day(self._of.year, reviewed), None):
            self.reviewed.error(says(found), remedy(found))
        if self.reviewed.has_error:
            self.reviewed.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        cap = self._of.cap
        if cap is not None:
            cap = replace(
                cap,
                percent=self.percent.value(),
                base=self.base.value,
                rounding=self.rounding.value,
                group=self.group.value,
            )
        decision = clean(self.decision.text()) if self.decision_field.isVisible() else ""
        raised_by = clean(self.raised_by.text()) if self.raised_field.isVisible() else ""
        of = replace(self._of, cap=cap, reviewed=reviewed, raised_by=raised_by)
        self.given.emit(of, self._organisation_id, decision)

    def _base_name(self, base: CapBase) -> str:
        if base is CapBase.EXCLUSIVE:
            return self.tr("số hoàn thành tốt")
        return self.tr("số hoàn thành tốt trở lên")

    def _rounding_name(self, rounding: CapRounding) -> str:
        return self.tr("xuống") if rounding is CapRounding.FLOOR else self.tr("lên từ 0,5")

    def _group_name(self, group: CapGroup) -> str:
        return {
            CapGroup.BASE_ORGANISATION: self.tr("từng tổ chức cơ sở đảng"),
            CapGroup.SIMILAR: self.tr("nhóm tương đồng"),
            CapGroup.SIMILAR_POST: self.tr("nhóm tương đồng, theo chức vụ"),
            CapGroup.WHOLE: self.tr("toàn Đảng bộ"),
        }[group]
