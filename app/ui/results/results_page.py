"""The page of a result, at "results/ROUND": what was counted, confirming it, the file to count it again.

What it is for: a closed or confirmed round; before that the page says so and leads back.
What it is not for: counting and freezing (models.results), opening rounds (contests.rounds_part), the minutes.
Invariant: no vote is shown before the count is closed.
"""

import json
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.next_round import is_the_rule
from app.models.round_records import BallotRound, RoundState
from app.rules.contest_result import ContestResult
from app.rules.findings import finding
from app.rules.tally_sheets import CountedBy
from app.rules.vietnamese import file_stem
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.rounds_part import RoundsPart
from app.ui.contests.words import reopened_words, result_name, round_name
from app.ui.page import Page
from app.ui.people.signed_as import signed_as
from app.ui.results.questions import ConfirmQuestion, ReopenQuestion
from app.ui.results.result_view import ResultView
from app.ui.results.saving import ask_where, write_whole
from app.ui.results.wording import contest_verdict
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame, bring_up, scroll_to_row
from app.ui.words import error_text, remedy, says


class ResultsPage(Page):
    """The result of one round."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self._round: BallotRound | None = None
        self._frame = PageFrame()
        header = self._frame.header
        self._which, self._state = header.add_chip(""), header.add_chip("")
        self.export = Button(self.tr("Xuất tệp kiểm lại"))
        self.minutes = Button(self.tr("Biên bản"))
        self.project = Button(self.tr("Màn hình hội trường"), drawing="presentation")
        self.confirm = PrimaryButton(self.tr("Xác nhận kết quả"))
        for button in (self.export, self.project, self.minutes, self.confirm):
            header.add_action(button)
        self.notice = NoticeBar()
        self.confirming, self.reopening = ConfirmQuestion(), ReopenQuestion()
        self.not_closed = EmptyState(
            "lock",
            self.tr("Chưa đóng kiểm phiếu"),
            self.tr("Kết quả chỉ hiện khi đã nhập đủ phiếu và đã đóng kiểm phiếu ở trang cuộc bầu."),
            self.tr("Về trang cuộc bầu"),
        )
        self.work = OpenContest(session, self)
        self.rounds = RoundsPart(self.work)
        self.view = ResultView(self.rounds)
        self._frame.body.add(self.notice, self.confirming, self.reopening)
        self._frame.body.addWidget(self.not_closed, 1)
        self._frame.body.addWidget(self.view, 1)
        Column(self._frame, parent=self)
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the round with this id."""
        self.notice.clear()
        self.confirming.hide()
        self.reopening.hide()
        self.confirm.setEnabled(True)
        self._round = self.session.book.rounds.get(ids[0])
        self._show()
        self._first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        # The table that takes the keys begins below what the chair reads out first.
        self._frame.verticalScrollBar().setValue(0)

    def taken_over(self) -> None:
        """Say under whose name an open question is answered now; a reason that is typed stays."""
        self.reopening.say_signed(signed_as(self.session.book))
        if self.confirming.isVisibleTo(self):
            self._say_who_confirms()

    def _connect(self) -> None:
        self.session.changed.connect(self._refresh)
        self.export.clicked.connect(self._export)
        self.minutes.clicked.connect(lambda: self._go("minutes", self._shown.id))
        self.project.clicked.connect(lambda: self._go("hall", self._shown.id))
        self.confirm.clicked.connect(self._ask_confirm)
        self.confirming.agreed.connect(self._confirm)
        self.confirming.declined.connect(self._keep_open)
        self.view.reopen.clicked.connect(self._ask_reopen)
        self.work.begun.connect(lambda: self._go("contest", self._shown.contest_id))
        for table in self.view.tables:
            table.reached.connect(partial(scroll_to_row, table))
        self.reopening.agreed.connect(self._reopen)
        self.reopening.declined.connect(self.view.reopen.setFocus)
        self.not_closed.started.connect(lambda: self._go("contest", self._shown.contest_id))
        self.view.contest.round_chosen.connect(self._go_round)
        self.view.verdict.copied.connect(lambda: self.session.said.emit(self.tr("Đã chép mã kiểm tra."), ""))

    @property
    def _shown(self) -> BallotRound:
        """The round on the page; signals come only after `open`."""
        if self._round is None:
            raise LookupError("no round is open")
        return self._round

    def _go(self, place: str, number: int) -> None:
        self.session.go.emit(f"{place}/{number}")

    def _go_round(self, round_id: int) -> None:
        self._go("results", round_id)

    def _first_focus(self) -> QWidget:
        if self.not_closed.isVisibleTo(self):
            return self.not_closed.button
        if self.confirm.isVisibleTo(self):
            return self.confirm
        return next((table for table in self.view.tables if table.isVisibleTo(self)), self.view.table)

    def _refresh(self) -> None:
        if self._round is not None and self.isVisible():
            self._round = self.session.book.rounds.get(self._round.id)
            self._show()

    def _show(self) -> None:
        stored, book = self._shown, self.session.book
        contest = book.contests.get(stored.contest_id)
        self._frame.header.set_title(result_name(contest))
        self._which.setText(round_name(stored))
        self._show_state(stored)
        is_counted = bool(stored.closed_at)
        is_open = is_counted and stored.state is RoundState.CLOSED and book.can_write
        for widget in (self.view, self.export, self.minutes):
            widget.setVisible(is_counted)
        self.export.setVisible(is_counted and not stored.indicative)
        self.not_closed.setVisible(not is_counted)
        self.project.setVisible(stored.state is RoundState.CONFIRMED)
        self.confirm.setVisible(is_open)
        is_last = stored.id == book.rounds.of_contest(stored.contest_id)[-1].id
        self.view.offer_reopening(stored.state if is_last and book.can_write else RoundState.ANNULLED)
        if is_counted:
            self._show_counted(stored)

    def _show_state(self, stored: BallotRound) -> None:
        confirmed = self.session.book.results.confirmation(stored.id)
        chips = {
            RoundState.CLOSED: (self.tr("Đã đóng · {0}").format(_time(stored.closed_at)), "warn"),
            RoundState.CONFIRMED: (self.tr("Đã xác nhận · {0}").format(_time(confirmed.at if confirmed else "")), "ok"),
            RoundState.ANNULLED: (self.tr("Đã hủy"), "neutral"),
        }
        self._state.show_state(*chips.get(stored.state, (self.tr("Chưa đóng"), "accent")))
        self._state.setToolTip(_moment(confirmed.at if confirmed else stored.closed_at))
        if stored.state is RoundState.CLOSED:
            for found in self.session.book.results.day_findings(stored.id):
                self.notice.show_notice(says(found), remedy(found), kind="warn")
        if stored.annulled_reason:
            self.notice.show_notice(self.tr("Lần bầu này đã bị hủy."), stored.annulled_reason, kind="info")

    def _show_counted(self, stored: BallotRound) -> None:
        results = self.session.book.results
        confirmed = results.confirmation(stored.id)
        digest = confirmed.digest if confirmed else results.digest(stored.id)
        up_to = results.of_contest(stored.contest_id, last=stored.number, with_closed=True)
        self.view.show_result(
            stored, results.terms(stored.id), results.count(stored.id), digest, is_rule=self._is_rule(stored, up_to)
        )
        self._show_contest(stored)
        self.work.show(stored.contest_id, stored.id)

    def _is_rule(self, stored: BallotRound, together: ContestResult | None) -> bool:
        """Whether the seats that rounds up to this one leave are voted on again by rule."""
        book = self.session.book
        rounds = book.rounds.of_contest(stored.contest_id)[: stored.number]
        return is_the_rule(book.contests.get(stored.contest_id).office, together, rounds)

    def _show_contest(self, stored: BallotRound) -> None:
        book = self.session.book
        rounds = book.rounds.of_contest(stored.contest_id)
        if len(rounds) == 1:
            self.view.contest.hide()
            return
        is_closed = stored.state is RoundState.CLOSED
        together = book.results.of_contest(stored.contest_id, with_closed=is_closed)
        verdict = None
        if together is not None:
            people = {one.person: one.name for each in rounds for one in each.candidates}
            seats = next(one for one in rounds if one.state is not RoundState.ANNULLED).figures.seats
            tied = [people[person] for person in together.next_people]
            counted = {RoundState.CONFIRMED, RoundState.CLOSED} if is_closed else {RoundState.CONFIRMED}
            last = next(one for one in reversed(rounds) if one.state in counted)
            is_rule = self._is_rule(last, together)
            terms = book.results.terms(last.id)
            verdict = contest_verdict(terms, seats, together, tied, is_sure=not is_closed, is_rule=is_rule)
        self.view.contest.show_contest(verdict, [(one.id, round_name(one)) for one in rounds], stored.id)

    def _ask_confirm(self) -> None:
        self.reopening.hide()
        self.confirm.setEnabled(False)
        self._say_who_confirms()

    def _say_who_confirms(self) -> None:
        book, contest_id = self.session.book, self._shown.contest_id
        lacking = " ".join(map(says, book.contests.board_findings(contest_id)))
        self.confirming.ask(book.contests.head(contest_id), lacking, signed_as(book, must_be_named=True))

    def _keep_open(self) -> None:
        self.confirm.setEnabled(True)
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        try:
            self.session.book.results.confirm(self._shown.id)
        except BookError as error:
            self.notice.show_notice(self.tr("Chưa xác nhận được kết quả."), error_text(error), kind="error")
            return
        self.confirming.hide()
        self.notice.clear()
        self.session.changed.emit()
        remedy = self.tr("Việc tiếp theo: in biên bản kiểm phiếu; «Màn hình hội trường» để công bố ra hội trường.")
        is_open = not self.rounds.isHidden()
        if is_open:
            remedy = self.tr("Việc tiếp theo: công bố, in biên bản, rồi bầu lại, bầu tiếp hoặc ghi là không bầu nữa.")
        self.notice.show_notice(self.tr("Đã xác nhận kết quả."), remedy, kind="ok")
        (self.rounds.begin if is_open else self.minutes).setFocus(Qt.FocusReason.OtherFocusReason)
        if is_open:
            bring_up(self.rounds)

    def _ask_reopen(self) -> None:
        """Ask why a count is opened again; a confirmed result is opened again where it can also be annulled."""
        if self._shown.state is RoundState.CONFIRMED:
            self.session.go.emit(f"contest/{self._shown.contest_id}/{self._shown.id}#reopen")
            return
        self.confirming.hide()
        self.confirm.setEnabled(True)
        self.reopening.say_signed(signed_as(self.session.book))
        self.reopening.ask()

    def _reopen(self) -> None:
        try:
            self.session.book.rounds.reopen(self._shown.id, self.reopening.typed)
        except BookError as error:
            self.reopening.reason.error(error_text(error))
            self.reopening.reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reopening.hide()
        self.session.changed.emit()
        self._go("contest", self._shown.contest_id)
        self.session.said.emit(*reopened_words())

    def _export(self) -> None:
        stored, book = self._shown, self.session.book
        if stored.counted_by is CountedBy.SHEETS:
            found = finding("sheet.no_file")
            self.notice.show_notice(says(found), remedy(found), kind="info")
            return
        contest = book.contests.get(stored.contest_id)
        name = f"{file_stem('kiem lai', contest.title, 'lan', stored.number)}.json"
        kinds = self.tr("Tệp kiểm lại (*.json)")
        path = ask_where(self, self.tr("Xuất tệp kiểm lại"), name, kinds, book.path)
        if path is None:
            return
        try:
            write_whole(path, json.dumps(book.results.contest_file(stored.id), ensure_ascii=False).encode())
        except BookError as error:
            self.notice.show_notice(self.tr("Chưa xuất được tệp kiểm lại."), error_text(error), kind="error")
            return
        self.notice.show_notice(
            self.tr("Đã xuất tệp kiểm lại «{0}».").format(path.name),
            self.tr("Tệp không có gì để biết ai bầu cho ai; ai cũng đếm lại được bằng lệnh recount."),
            kind="ok",
        )


def _time(moment: str) -> str:
    return datetime.fromisoformat(moment).strftime("%H:%M") if moment else ""


def _moment(moment: str) -> str:
    return datetime.fromisoformat(moment).strftime("%H:%M:%S, %d/%m/%Y") if moment else ""
