"""What the article says against the length of the list, and why the list stands all the same.

What it is for: the warnings of rules.surplus with their article, and the reason (a choice and free words).
What it is not for: blocking: outside the bounds a list can still be voted.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from app.models.contests import Office
from app.rules.findings import Finding
from app.rules.rounds import RoundKind
from app.rules.rule_sets import Subject
from app.rules.surplus import check_surplus
from app.rules.vietnamese import clean
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.words import office_name, said
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.words import article

_COMMITTEES = (Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE)
_SEPARATOR = "; "


def surplus_findings(work: OpenContest) -> tuple[Finding, ...]:
    """Return what the article says against the shown list; a run-off has no list of its own making."""
    if work.round.kind is RoundKind.RUNOFF or not work.round.candidates:
        return ()
    office = work.contest.office
    body = office_name(office) if office in _COMMITTEES else ""
    seats = work.round.figures.seats
    people = len(work.round.candidates)
    return check_surplus(work.terms.rules, seats, people, body) if people >= seats else ()


def usual_reasons() -> list[str]:
    """Return the choices; the first is none yet, the last has only free words."""
    return [
        "",
        QCoreApplication.translate("SurplusNote", "Đại hội (hội nghị) đã biểu quyết thông qua danh sách này"),
        QCoreApplication.translate("SurplusNote", "Có người trong danh sách được cho rút"),
        QCoreApplication.translate("SurplusNote", "Cấp ủy cấp trên đã cho ý kiến"),
        QCoreApplication.translate("SurplusNote", "Lý do khác"),
    ]


class SurplusNote(QFrame):
    """The warnings and the line for the reason; hidden where the article says nothing."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden note."""
        super().__init__(parent)
        self._work = work
        self.warning = Label("", "warn", wrap=True)
        self.choice, self.words = QComboBox(), QLineEdit()
        self.choice.addItems([one or self.tr("Chọn lý do") for one in usual_reasons()])
        self.words.setPlaceholderText(self.tr("Nói rõ thêm, ví dụ số biểu quyết"))
        self.choice_field = Field(self.tr("Lý do vẫn bầu theo danh sách này"), self.choice)
        words_field = Field(self.tr("Nói rõ"), self.words, self.tr("Lý do được ghi trong biên bản."))
        self._form = QWidget()
        reasons = Row(self.choice_field, words_field, gap=12, parent=self._form)
        for place in range(reasons.count()):
            reasons.setStretch(place, 1)
        self.reason = Label("", "muted", wrap=True)
        Column(self.warning, self._form, self.reason, parent=self)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.activated.connect(self.store)
        self.words.editingFinished.connect(self.store)
        self.hide()

    def refresh(self) -> None:
        """Show what is said against the list of the shown round."""
        found = surplus_findings(self._work)
        self.setVisible(bool(found))
        cited = article(self._work.terms.rules, Subject.SURPLUS)
        self.warning.setText("\n".join(f"{said(one)} ({cited})" for one in found))
        stored = self._work.round.warning_reason
        self.reason.setText(self.tr("Lý do: %1").replace("%1", stored))
        self.reason.setVisible(bool(stored) and not self._work.is_open)
        self._form.setVisible(self._work.is_open)
        if not self.words.hasFocus():
            self._show_reason(stored)

    def forget(self) -> None:
        """Drop what was typed for another round."""
        self.choice_field.clear_error()
        self.choice.setCurrentIndex(0)
        self.words.clear()

    def store(self) -> None:
        """Store the reason once it says something."""
        reason = self._typed()
        if self.isHidden() or not self._work.is_open or reason == self._work.round.warning_reason:
            return
        rounds, round_id = self._work.book.rounds, self._work.round.id
        self.choice_field.error(self._work.attempt(lambda: rounds.set_warning_reason(round_id, reason)))

    def _typed(self) -> str:
        reasons, chosen, words = usual_reasons(), self.choice.currentIndex(), clean(self.words.text())
        if chosen in (0, len(reasons) - 1):
            return words
        return _SEPARATOR.join(part for part in (reasons[chosen], words) if part)

    def _show_reason(self, reason: str) -> None:
        reasons = usual_reasons()
        chosen, words = (len(reasons) - 1 if reason else 0), reason
        for place, usual in enumerate(reasons[1:-1], start=1):
            if reason == usual or reason.startswith(usual + _SEPARATOR):
                chosen, words = place, reason[len(usual) + len(_SEPARATOR) :]
        if reason or self.choice.currentIndex() != len(reasons) - 1:
            self.choice.setCurrentIndex(chosen)
        if self.words.text() != words:
            self.words.setText(words)
