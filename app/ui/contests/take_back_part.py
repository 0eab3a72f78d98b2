"""Part for taking a count or a round back: opening a closed count again, annulling a round, each with its reason.

What it is for: what is seldom done and must be asked twice.
What it is not for: opening the next round (rounds_part).
"""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.round_records import RoundState
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.reason_form import ReasonForm
from app.ui.contests.words import reopened_words
from app.ui.people.signed_as import signed_as
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, DangerButton

_REOPENED = {RoundState.CLOSED, RoundState.CONFIRMED}
_NAMED = 4
"""So many of those who lose their election are named in the question."""
_ANNULLABLE = (RoundState.ENTRY, RoundState.CLOSED, RoundState.CONFIRMED)


class TakeBackPart(Part):
    """Hidden while there is nothing to take back."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden part."""
        super().__init__(self.tr("Mở lại, hủy"), work, parent)
        self.reopen = Button(self.tr("Mở lại kiểm phiếu…"))
        self.annul = DangerButton(self.tr("Hủy lần bầu này…"))
        self.reopen_form = ReasonForm(
            self.tr("Mở lại kiểm phiếu để sửa số liệu hoặc phiếu; kết quả sẽ được đếm lại khi đóng lần nữa."),
            self.tr("Mở lại kiểm phiếu"),
        )
        self.annul_form = ReasonForm(
            self.tr("Hủy lần bầu này? Danh sách và phiếu đã nhập vẫn giữ trong sổ, nhưng không tính vào kết quả."),
            self.tr("Hủy lần bầu"),
        )
        self.void_form = ReasonForm("", self.tr("Hủy kết quả đã xác nhận"))
        self.correct_form = ReasonForm(
            self.tr(
                "Mở lại kết quả đã xác nhận? Kết quả cũ vẫn giữ trong sổ; biên bản in lại sẽ ghi việc sửa và lý do này."
            ),
            self.tr("Mở lại kết quả"),
        )
        self._forms = (self.reopen_form, self.correct_form, self.annul_form, self.void_form)
        self.body.add(Row(self.reopen, self.annul, None), *self._forms)
        self.reopen.clicked.connect(self._ask_reopen)
        self.annul.clicked.connect(self._ask_annul)
        self.reopen_form.given.connect(partial(self._take_back, self.reopen_form))
        self.annul_form.given.connect(partial(self._annul, self.annul_form))
        self.void_form.given.connect(partial(self._annul, self.void_form))
        self.correct_form.given.connect(partial(self._take_back, self.correct_form))
        self.hide()

    def refresh(self) -> None:
        """Show what can be taken back of the shown round; only the last one can."""
        one = self.work.round
        is_annullable = one.state in _ANNULLABLE or (one.state is RoundState.PREPARING and one.number > 1)
        can_annul = self.work.can_write and is_annullable and one.id == self.work.rounds[-1].id
        self.reopen.setVisible(one.state in _REOPENED)
        is_confirmed = one.state is RoundState.CONFIRMED
        self.reopen.setText(self.tr("Mở lại kết quả…") if is_confirmed else self.tr("Mở lại kiểm phiếu…"))
        self.reopen.setAccessibleName(self.reopen.text())
        self.setVisible(can_annul)
        for form in self._forms:
            form.say_signed(signed_as(self.work.book, must_be_named=form is not self.reopen_form))

    def forget(self) -> None:
        """Drop reasons typed for another round."""
        for form in self._forms:
            form.finish()

    def focus_on(self, place: str) -> bool:
        """Put the focus on opening the count again, or on annulling."""
        buttons = {"reopen": self.reopen, "annul": self.annul}
        if place not in buttons or self.isHidden() or buttons[place].isHidden():
            return False
        buttons[place].setFocus()
        return True

    def _ask_reopen(self) -> None:
        self.forget()
        (self.correct_form if self.work.round.state is RoundState.CONFIRMED else self.reopen_form).ask()

    def _ask_annul(self) -> None:
        self.forget()
        if self.work.round.state is not RoundState.CONFIRMED:
            self.annul_form.ask()
            return
        self.void_form.question.setText(self._confirmed_question())
        self.void_form.ask()

    def _confirmed_question(self) -> str:
        """Say that a confirmed result is annulled, and who is not elected any more."""
        confirmed = self.work.book.results.confirmed_outcome(self.work.round.id) or {"elected": []}
        names = {one.number: one.name for one in self.work.round.candidates}
        elected = [names[number] for number in confirmed["elected"]]
        words = self.tr(
            "Hủy kết quả đã xác nhận của lần bầu này? Biên bản đã ký không còn giá trị; phải bầu lại từ đầu."
        )
        if elected:
            named = ", ".join(elected[:_NAMED]) + ("…" if elected[_NAMED:] else "")
            lost = self.tr("Không còn trúng cử: %1 người (%2).")
            words = f"{words} {lost.replace('%1', str(len(elected))).replace('%2', named)}"
        return words

    def _take_back(self, form: ReasonForm, reason: str) -> None:
        round_id = self.work.round.id
        wrong = self.work.attempt(lambda: self.work.book.rounds.reopen(round_id, reason))
        self._finish(form, wrong, "returned")
        if not wrong:
            self.work.session.said.emit(*reopened_words())

    def _annul(self, form: ReasonForm, reason: str) -> None:
        round_id = self.work.round.id
        self._finish(form, self.work.attempt(lambda: self.work.book.rounds.annul(round_id, reason)), "again")

    def _finish(self, form: ReasonForm, wrong: str, then: str) -> None:
        """Say what went wrong at the form, or go on to the field where the work goes on."""
        if wrong:
            form.field.error(wrong)
            form.line.setFocus()
        else:
            form.finish()
            self.work.wanted.emit(then)
