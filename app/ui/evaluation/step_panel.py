"""Asks for what a step names, once for many: number, day and signer of a decision, or the reason for a step back.

What it is for: proposing, deciding, returning and opening again, for the chosen rows or all that are ready.
What it is not for: taking the step (evaluation_work) and saying with whom it can be taken.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QWidget

from app.models.evaluations import DecisionHead
from app.rules.evaluation_states import NEED_REASON, Step, check_head
from app.rules.findings import Finding
from app.rules.vietnamese import clean
from app.ui.evaluation.cap_line import rated_and_not
from app.ui.evaluation.evaluation_work import Readiness
from app.ui.numbers import thousands
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.day_line import DayField
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.words import remedy, says

translate = QCoreApplication.translate
_NAMED = 4
TITLES: Mapping[Step, str] = MappingProxyType(
    {
        step: str(title)
        for step, title in {
            Step.PROPOSE: QT_TRANSLATE_NOOP("Evaluation", "Đề nghị xếp loại"),
            Step.DECIDE: QT_TRANSLATE_NOOP("Evaluation", "Quyết định xếp loại"),
            Step.RETURN: QT_TRANSLATE_NOOP("Evaluation", "Trả lại để nhập lại"),
            Step.REOPEN: QT_TRANSLATE_NOOP("Evaluation", "Mở lại để quyết định lại"),
        }.items()
    }
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A step that is wanted: with all of the place, or with the chosen rows alone; which groups are over their caps.

    `is_over` tells whether any of them is so for certain.
    `signed_by` tells which evaluations may be of whoever is to sign, `against_day` what is odd about the day of a
    decision on some of them, `against_levels` that two levels decide on them; `former` are the numbers of the decisions
    that it would replace.
    """

    step: Step
    whole: Readiness
    chosen: Readiness
    is_chosen_first: bool
    signed_by: Callable[[str, Sequence[int]], Mapping[int, Finding]]
    against_day: Callable[[date, Sequence[int]], Sequence[Finding]]
    against_levels: Callable[[Sequence[int]], Finding | None]
    former: frozenset[str] = frozenset()
    over: str = ""
    is_over: bool = False
    is_of_organisations: bool = False


class StepPanel(AskingCard):
    """Hidden until `ask`; number, day and signer stay for the next organisation, though not what is replaced."""

    given = Signal(object, object, object)
    """The step, the ids of evaluations, a DecisionHead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._asked: Asked | None = None
        self.title, self.kept = Label("", "strong", wrap=True), Label("", "dense", wrap=True)
        self.kept_title, self.over = Label("", "warn", wrap=True), Label("", "warn", wrap=True)
        self.voted = Label("", "warn", wrap=True)
        self.asked, self.not_own = Label("", "warn", wrap=True), QCheckBox()
        self.signed_own, self.signer_seen = Label("", "warn", wrap=True), QCheckBox(self.tr("Đã kiểm tra người ký"))
        self.all, self.only = QRadioButton(), QRadioButton()
        self._scope = QButtonGroup(self)
        self.number, self.signer, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self._shown: tuple[str, ...] = ()
        self.day = DayField(self.tr("Ngày"))
        self.day.show_day(datetime.now().astimezone().date())
        self.odd_day, self.day_seen = Label("", "warn", wrap=True), QCheckBox(self.tr("Đã kiểm tra ngày"))
        self.levels, self.levels_seen = Label("", "warn", wrap=True), QCheckBox(self.tr("Đã kiểm tra cấp quyết định"))
        self.number_field = Field(self.tr("Số quyết định"), self.number)
        self.signer_field = Field(self.tr("Người ký"), self.signer)
        self.reason_field = Field(self.tr("Lý do"), self.reason, self.tr("Lý do được lưu vào sổ cùng bước này."))
        self.signed = Label("", "caption", wrap=True)
        self.act = PrimaryButton("")
        for button in (self.all, self.only):
            self._scope.addButton(button)
            button.toggled.connect(self._show_scope)
        self.not_own.toggled.connect(self._show_scope)
        scope = Row(self.all, self.only, None, gap=16)
        self.body.add(self.title, self.over, scope, self.levels, self.levels_seen)
        self.body.addLayout(Flow(self.number_field, self.day, self.signer_field))
        self.signer.textChanged.connect(self._forget_signer)
        self.day.line.textChanged.connect(self._say_day)
        self.body.add(
            self.odd_day,
            self.day_seen,
            self.signed_own,
            self.signer_seen,
            self.reason_field,
            self.voted,
            self.asked,
            self.not_own,
            self.kept_title,
            self.kept,
            self.signed,
            self.problem,
            Row(self.act, self.drop, None),
        )
        self.act.clicked.connect(self.accept)

    def ask(self, asked: Asked, signed: str) -> None:
        """Ask for what a step names."""
        self._asked = asked
        is_back = asked.step in NEED_REASON
        self.reason_field.setVisible(is_back)
        self.reason.clear()
        for part in (self.number_field, self.day, self.signer_field, self.reason_field):
            part.clear_error()
        own = (
            self.tr("Tôi không đứng đầu tổ chức nào trong số này")
            if asked.is_of_organisations
            else self.tr("Không ai trong số này là tôi")
        )
        self.not_own.setText(own)
        self.signed.setText(signed)
        with QSignalBlocker(self.not_own):
            self.not_own.setChecked(False)
        self.over.setText(asked.over)
        self.over.take_role("warn" if asked.is_over else "muted")
        self.over.setVisible(bool(asked.over))
        self.all.setText(self.tr("Tất cả đã sẵn sàng: %1").replace("%1", thousands(len(asked.whole.ready))))
        self.only.setText(self.tr("Chỉ các dòng đang chọn: %1").replace("%1", thousands(len(asked.chosen.ready))))
        for button in (self.all, self.only):
            button.setVisible(asked.chosen.is_some and asked.chosen != asked.whole)
        (self.only if asked.is_chosen_first else self.all).setChecked(True)
        if clean(self.number.text()) in asked.former:
            self.number.clear()
            self.day.show_day(None)
        self._show_scope()
        self.refuse("")
        self._shown = self._typed
        self.show()
        then = self.act if self.act.isEnabled() else self.drop
        first = self.reason if is_back else then if self.number_field.isHidden() else self.number
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether a number, a day, a signer or a reason was typed."""
        return self._typed != self._shown

    @property
    def _typed(self) -> tuple[str, ...]:
        return tuple(line.text().strip() for line in (self.number, self.day.line, self.signer, self.reason))

    @property
    def _wanted(self) -> Readiness:
        if self._asked is None:
            return Readiness((), ())
        return self._asked.chosen if self.only.isChecked() else self._asked.whole

    @property
    def _ids(self) -> tuple[int, ...]:
        """The evaluations the step is for: those that may be of whoever works only where they said that none is."""
        return self._wanted.ready + (tuple(self._wanted.asked) if self.not_own.isChecked() else ())

    def _show_scope(self) -> None:
        """Say for how many, name those who are not ready, and ask of those who may be whoever works."""
        if self._asked is None:
            return
        self._forget_signer()
        wanted = self._wanted
        title = translate("Evaluation", TITLES[self._asked.step])
        count = rated_and_not(len(self._ids), len(wanted.absent.intersection(self._ids)))
        self.title.setText(self.tr("%1: %2").replace("%1", title).replace("%2", count))
        self.setAccessibleName(self.title.text())
        self.act.setText(title)
        self.act.setAccessibleName(title)
        self.act.setEnabled(bool(self._ids))
        is_decision = self._asked.step is Step.DECIDE and bool(wanted.ready or wanted.asked)
        for part in (self.number_field, self.day, self.signer_field):
            part.setVisible(is_decision)
        self._say_levels(is_decision=is_decision)
        self._say_day()
        voted = [f"▲ {line}" for line in self._said(wanted.voted)]
        self.voted.say("\n".join([*voted, *dict.fromkeys(map(remedy, wanted.voted))]))
        asked = [*wanted.asked.values()]
        self.asked.setText("▲ " + "\n".join(self._said(asked)))
        self.not_own.setToolTip(remedy(asked[0]) if asked else "")
        for part in (self.asked, self.not_own):
            part.setVisible(bool(asked))
        self.kept_title.setText(self.tr("▲ Chưa sẵn sàng: %1").replace("%1", thousands(len(wanted.kept))))
        self.kept.setText("\n".join([*self._said(wanted.kept), *dict.fromkeys(map(remedy, wanted.kept))]))
        for part in (self.kept_title, self.kept):
            part.setVisible(bool(wanted.kept))

    def _said(self, found: Sequence[Finding]) -> list[str]:
        """Return the first of many in words, and how many more there are."""
        lines = [says(one) for one in found[:_NAMED]]
        if more := len(found) - len(lines):
            lines.append(self.tr("và %1 trường hợp nữa").replace("%1", thousands(more)))
        return lines

    def accept(self) -> None:
        """Hand over the step, or say what is still missing."""
        if self._asked is None or not self._ids:
            return
        self.refuse("")
        reason, not_own = clean(self.reason.text()), tuple(self._wanted.asked) if self.not_own.isChecked() else ()
        if self._asked.step in NEED_REASON and not reason:
            self.reason_field.error(self.tr("Chưa có lý do."), self.tr("Gõ vì sao phải lùi lại."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        head = DecisionHead(reason=reason, not_own=not_own)
        if self._asked.step is Step.DECIDE:
            head = DecisionHead(clean(self.number.text()), self._day, clean(self.signer.text()), not_own=not_own)
            if self._lacks(head) or self._asks_of_levels() or self._asks_of_day():
                return
            head = replace(head, signed=tuple(self._asked.signed_by(head.signer, self._ids)))
            if self._asks_of_signer(head):
                return
        self.given.emit(self._asked.step, self._ids, head)

    @property
    def _day(self) -> date | None:
        """The day that is typed; None for none and for what is no day."""
        return None if self.day.unread else self.day.line.day

    @property
    def _against_day(self) -> Sequence[Finding]:
        """What is against the day that is typed."""
        day = self._day
        return self._asked.against_day(day, self._ids) if self._asked and day and not self.day.isHidden() else ()

    def _say_day(self) -> None:
        """Say of a day that is typed what is odd about it; another one is asked anew."""
        self.day_seen.setChecked(False)
        self.day_seen.hide()
        alike: dict[str, list[Finding]] = {}
        for found in self._against_day:
            alike.setdefault(remedy(found), []).append(found)
        told = (("\n" if ones[1:] else " ").join(["\n".join(self._said(ones)), then]) for then, ones in alike.items())
        self.odd_day.say("\n".join(f"▲ {words}" for words in told))

    def _asks_of_day(self) -> bool:
        """Ask about a day that is odd until whoever works says that it was seen: what is decided stays so."""
        if not self._against_day or self.day_seen.isChecked():
            return False
        self.day_seen.show()
        self.day_seen.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _say_levels(self, *, is_decision: bool) -> None:
        """Say where two levels decide on those of a decision; other ones are asked about anew."""
        found = self._asked.against_levels(self._ids) if self._asked and is_decision else None
        self.levels.say(f"▲ {says(found)} {remedy(found)}" if found else "")
        self.levels_seen.setChecked(False)
        self.levels_seen.hide()

    def _asks_of_levels(self) -> bool:
        """Ask about a decision of two levels until whoever works says that it was seen."""
        if self.levels.isHidden() or self.levels_seen.isChecked():
            return False
        self.levels_seen.show()
        self.levels_seen.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _lacks(self, head: DecisionHead) -> bool:
        """Say what a decision lacks; return whether it does."""
        fields = {"number": self.number_field, "day": self.day, "signer": self.signer_field}
        for field in fields.values():
            field.clear_error()
        refused = [one for one in self._against_day if one.is_error]
        found = [*check_head(head.number, head.day, head.signer), *refused]
        for one in found:
            fields[one.place].error(says(one), remedy(one))
        if self.day.unread:
            self.day.read()
        if refused:
            self.odd_day.say("")
        if found:
            fields[found[0].place].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(found)

    def _asks_of_signer(self, head: DecisionHead) -> bool:
        """Ask about a signer who may be among those decided on, until whoever works says that it was seen."""
        if self._asked is None or not head.signed or self.signer_seen.isChecked():
            return False
        found = [*self._asked.signed_by(head.signer, head.signed).values()]
        self.signed_own.setText("▲ " + "\n".join([*self._said(found), remedy(found[0])]))
        for part in (self.signed_own, self.signer_seen):
            part.show()
        self.signer_seen.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _forget_signer(self) -> None:
        """Ask anew about another signer."""
        self.signer_seen.setChecked(False)
        for part in (self.signed_own, self.signer_seen):
            part.hide()
