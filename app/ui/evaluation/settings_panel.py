"""The settings of an evaluated year: day of review, the cap and its readings, who is allowed more.

What it is for: what the committee sets otherwise than the regime has it.
What it is not for: the regimes themselves (rules.evaluation_regimes).
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
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
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import remedy, rule_text, says

_MOST_PERCENT = 100


class SettingsPanel(AskingCard):
    """Hidden until `ask`."""

    given = Signal(object, object)
    """An EvaluationYear, and by organisation the decision that allows it more ("" for none)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._of: EvaluationYear | None = None
        self._decisions: dict[int, str] = {}
        """By organisation the decision that allows it more, as it stands here."""
        self._shown: tuple[object, ...] = ()
        self.title, self.rules = Label("", "strong", wrap=True), Label("", "muted", wrap=True)
        self.organisation, self.decision, self.raised_by = StillCombo(), QLineEdit(), QLineEdit()
        self.percent = NumberEdit(0, _MOST_PERCENT)
        self.base = Choice(CapBase, CapBase, self._base_name)
        self.rounding = Choice(CapRounding, CapRounding, self._rounding_name)
        self.group = Choice(CapGroup, CapGroup, self._group_name)
        self.reviewed = DayField(
            self.tr("Ngày họp kiểm điểm"),
            self.tr(
                "Để tính đủ 6 tháng ở chi bộ chưa ghi ngày họp; để trống thì tính đến 31/12,"
                " còn quyết định trước 1/12 thì được hỏi lại"
            ),
        )
        by_decision = self.tr("Số quyết định; để trống thì theo mức chung")
        self.organisation_field = Field("", self.organisation)
        self.decision_field = Field(self.tr("Quyết định cho phép tổ chức này"), self.decision, by_decision)
        self.raised_field = Field("", self.raised_by, by_decision)
        self.allowed = Label("", "muted", wrap=True)
        self._cap = [
            Field(self.tr("Mức khống chế, %"), self.percent),
            Field(self.tr("Tính trên"), self.base),
            Field(self.tr("Làm tròn"), self.rounding),
            Field(self.tr("Nhóm"), self.group),
        ]
        for choice in (self.organisation, self.base, self.rounding, self.group):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.act = PrimaryButton(self.tr("Lưu thiết lập"))
        self.body.add(self.title, self.rules)
        self.body.addLayout(
            Flow(self.reviewed, *self._cap, self.organisation_field, self.decision_field, self.raised_field)
        )
        self.body.add(self.allowed, self.problem, Row(self.act, self.drop, None))
        self.act.clicked.connect(self.accept)
        self.organisation.currentIndexChanged.connect(self._show_decision)
        self.decision.textChanged.connect(self._keep_decision)

    def ask(self, of: EvaluationYear, raised: Mapping[int, str], names: Mapping[int, str], first: int) -> None:
        """Show the settings of a year; where some may be allowed more, which of these organisations, `first` first."""
        self._of, self._decisions = of, {}
        self.title.setText(self.tr("Thiết lập năm %1").replace("%1", str(of.year)))
        self.setAccessibleName(self.title.text())
        self.refuse("")
        self.rules.setText(rule_text(of.regime.documents))
        self.reviewed.show_day(of.reviewed)
        for field in self._cap:
            field.setVisible(of.cap is not None)
        can_raise = of.cap is not None and of.cap.raised_percent is not None
        for part in (self.organisation_field, self.decision_field):
            part.setVisible(can_raise and bool(names))
        self.raised_field.setVisible(can_raise)
        if of.cap is not None:
            self.percent.setValue(of.cap.percent)
            self.base.show_value(of.cap.base)
            self.rounding.show_value(of.cap.rounding)
            self.group.show_value(of.cap.group)
            words = self.tr("Cho phép riêng một tổ chức xếp đến %1%")
            self.organisation_field.rename(words.replace("%1", str(of.cap.raised_percent)))
            words = self.tr("Cho phép các tổ chức cơ sở đảng xếp đến %1%")
            self.raised_field.rename(words.replace("%1", str(of.cap.raised_percent)))
        self.raised_by.setText(of.raised_by)
        self._offer(names, raised, first)
        self._shown = self._typed
        self.show()
        self.reviewed.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_changed(self) -> bool:
        """Whether anything is set otherwise than it was."""
        return self._typed != self._shown

    @property
    def _typed(self) -> tuple[object, ...]:
        texts, choices = (self.reviewed.line.text(), self.raised_by.text()), (self.base, self.rounding, self.group)
        return *texts, self.percent.value(), *(one.value for one in choices), *sorted(self._decisions.items())

    def _offer(self, names: Mapping[int, str], raised: Mapping[int, str], first: int) -> None:
        """Offer the organisations, and name those that are allowed more now."""
        with QSignalBlocker(self.organisation):
            self.organisation.clear()
            for id_, name in names.items():
                self.organisation.addItem(name, id_)
            self.organisation.setCurrentIndex(max(self.organisation.findData(first), 0))
        self._decisions = {id_: raised.get(id_, "") for id_ in names}
        self._show_decision()
        told = "; ".join(f"{names[id_]} ({decision})" for id_, decision in self._decisions.items() if decision)
        self.allowed.say(self.tr("Đang cho phép riêng: %1").replace("%1", told) if told else "")

    def _show_decision(self) -> None:
        with QSignalBlocker(self.decision):
            self.decision.setText(self._decisions.get(self.organisation.currentData(), ""))

    def _keep_decision(self, text: str) -> None:
        if self._decisions:
            self._decisions[self.organisation.currentData()] = clean(text)

    def accept(self) -> None:
        """Hand over what is set, or say why it cannot be."""
        if self._of is None:
            return
        self.refuse("")
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
        raised_by = clean(self.raised_by.text()) if self.raised_field.isVisible() else ""
        of = replace(self._of, cap=cap, reviewed=reviewed, raised_by=raised_by)
        self.given.emit(of, self._decisions if cap and cap.raised_percent is not None else {})

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
