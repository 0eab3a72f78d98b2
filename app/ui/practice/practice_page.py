"""The page of a rehearsal, at "practice/ROUND": print filled papers, key them, see what to practise.

What it is for: one road for a board that meets the program for the first time, from the first paper to advice.
What it is not for: a real book, whose papers only the pile knows, and keying itself (entry).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.exchange.practice_papers import practice_objection
from app.exchange.practice_record import Practice, practice_of
from app.models.passes import LONGEST_PAPER
from app.models.progress import progress
from app.rules.findings import finding
from app.rules.practice import ADVICE_TEXTS, FASTEST, HASTY, SLOW, advice
from app.ui.contests.words import said
from app.ui.documents.document_files import Wanted
from app.ui.documents.document_work import DocumentWork
from app.ui.documents.round_choice import RoundChoice
from app.ui.page import Page
from app.ui.practice.clerks_model import ClerkColumn, ClerksModel
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.words import rule_text

_PAPERS, _REPORT = "practice-papers", "practice-report"
_MOST_OF_ROOM = 100
"""Beside 1 of the empty room at the end: what says that there is nothing stands in the middle."""


class PracticePage(Page):
    """Three steps, one below the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Tập nhập phiếu"))
        self.notice, self.rounds = NoticeBar(), RoundChoice()
        self.work = DocumentWork(session.book, self.notice, self)
        self.print, self.save = Button(self.tr("In phiếu đã điền"), drawing="printer"), Button(self.tr("Lưu PDF…"))
        self.key = PrimaryButton(self.tr("Nhập phiếu") + "  F5")
        self.report = Button(self.tr("Báo cáo diễn tập, lưu PDF…"), drawing="file-text")
        self.papers = Label("", "muted", wrap=True)
        self.table, self.model = DenseTable(self.tr("Kết quả tập")), ClerksModel(self)
        self.nobody = Label(self.tr("Chưa ai nhập phiếu nào."), "muted", wrap=True)
        self.unseen = Label("", "warn", wrap=True)
        speed = self.tr(
            "Phiếu mỗi phút không tính lúc nghỉ quá {pause} giây; với danh sách ba bốn chục người, dưới {slow} là chậm,"
            " trên {hasty} là nhanh; quá {fastest} là lưu nhiều phiếu một lần."
        )
        self.speed = Label(
            speed.format(pause=LONGEST_PAPER, slow=SLOW, hasty=HASTY, fastest=FASTEST), "caption", wrap=True
        )
        self.advice_lines: list[Label] = []
        self._advice = Column(gap=4)
        self.not_ready = EmptyState("list-checks", self.tr("Không có phiếu để tập"), "", self.tr("Mở Bầu cử"))
        self._of = Field(self.tr("Lần bầu"), self.rounds)
        self._steps = QWidget()
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the practice of the round with this id; without a number, of the first one that has papers."""
        if ids:
            self.session.book.rounds.get(ids[0])
        self.notice.clear()
        self._show(ids[0] if ids else self.rounds.round_id or self._first_with_papers())
        first = self.key if self._steps.isVisibleTo(self) else self.not_ready.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.stretch(ClerkColumn.NAME)
        first, second = Card(self.tr("1. In phiếu đã điền")), Card(self.tr("2. Nhập phiếu"))
        first.body.add(self.papers, Flow(self.print, self.save, self.work.doing))
        how = self.tr(
            "Nhập mỗi tập đủ hai lượt, do hai người, rồi đối chiếu. Nhập như ngày bầu thật: đúng trước, nhanh sau."
        )
        second.body.add(Label(how, "muted", wrap=True), Row(self.key, None))
        third = Card(self.tr("3. Nhanh và đúng thế nào, cần tập thêm gì"))
        third.body.add(self.table, self.nobody, self.speed, self._advice, self.unseen, Row(self.report, None))
        Column(first, second, third, gap=12, parent=self._steps)
        self.frame.body.add(self.notice, self._of, self._steps)
        self.frame.body.addWidget(self.not_ready, _MOST_OF_ROOM)
        self.frame.body.add(None)
        Column(self.frame, gap=0, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._follow)
        self.rounds.picked.connect(self._show)
        self.not_ready.started.connect(lambda: self.session.go.emit("contests"))
        self.key.clicked.connect(self._go_on_keying)
        self.print.clicked.connect(lambda: self.work.print(Wanted(_PAPERS, self.rounds.round_id)))
        self.save.clicked.connect(lambda: self.work.save(Wanted(_PAPERS, self.rounds.round_id)))
        self.report.clicked.connect(lambda: self.work.save(Wanted(_REPORT, self.rounds.round_id)))

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _first_with_papers(self) -> int:
        book = self.session.book
        rounds = [one.id for contest in book.contests.all() for one in book.rounds.of_contest(contest.id)]
        return next((one for one in rounds if practice_objection(book, one) is None), 0)

    def _show(self, round_id: int = 0) -> None:
        book = self.session.book
        self.rounds.show_rounds(book, round_id)
        shown = self.rounds.round_id
        found = practice_objection(book, shown) if shown else finding("practice.no_batches")
        is_rehearsal = book.congresses.get().rehearsal
        self._of.setVisible(is_rehearsal and self.rounds.count() > 0)
        if not is_rehearsal:
            found = finding("practice.real_book")
        self._steps.setVisible(found is None)
        self.not_ready.setVisible(found is not None)
        self.not_ready.say(said(found) if found else "")
        if found is None:
            self._show_practice(practice_of(book, shown))

    def _show_practice(self, practice: Practice) -> None:
        batches = len(self.session.book.rounds.batches(self.rounds.round_id))
        words = self.tr("%1 phiếu, %2 tập, lần nào in cũng như nhau. In, cắt cả chồng, xếp chồng trước lên chồng sau.")
        self.papers.setText(words.replace("%1", str(practice.papers)).replace("%2", str(batches)))
        self.model.show_rows(practice.clerks)
        self.table.setVisible(practice.is_keyed)
        self.table.setFixedHeight(self._height(len(practice.clerks)))
        self.nobody.setVisible(not practice.is_keyed)
        self.speed.setVisible(practice.is_keyed)
        self.report.setVisible(practice.is_keyed)
        self._show_advice(practice)
        places = [
            self.tr("tập %1 phiếu %2").replace("%1", str(batch)).replace("%2", str(place))
            for batch, place in practice.unseen
        ]
        words = self.tr("Hai lượt cùng sai giống nhau, đối chiếu không thấy: %1.").replace("%1", ", ".join(places))
        self.unseen.setText(words)
        self.unseen.setVisible(bool(places))

    def _show_advice(self, practice: Practice) -> None:
        for line in self.advice_lines:
            line.hide()
            line.deleteLater()
        self.advice_lines = []
        for clerk in practice.clerks:
            self.advice_lines.append(Label(clerk.operator or self.tr("(không tên)"), "strong"))
            self.advice_lines += [Label(rule_text(ADVICE_TEXTS[one]), wrap=True) for one in advice(clerk)]
        self._advice.add(*self.advice_lines)
        for line in self.advice_lines:
            line.show()

    def _height(self, rows: int) -> int:
        table = self.table
        return table.horizontalHeader().sizeHint().height() + rows * table.verticalHeader().defaultSectionSize() + 4

    def _go_on_keying(self) -> None:
        round_id = self.rounds.round_id
        contest = self.session.book.rounds.get(round_id).contest_id
        waiting = [one for one in progress(self.session.book).contests if one.round and one.round.id == round_id]
        batch = waiting[0].next_batch if waiting else None
        self.session.go.emit(f"entry/{round_id}/{batch}" if batch else f"contest/{contest}")
