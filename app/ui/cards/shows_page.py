"""The page of shows of cards: what the congress votes by raised cards, in the order of its programme.

What it is for: taking the next vote by keyboard, putting one right, voting again, taking off with undo.
What it is not for: the form itself (vote_form) and the rule (rules.shows_of_cards).
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.models.shows_of_cards import OF_CONGRESS, ShowOfCards, WaivedVote
from app.models.usual_shows import Topic
from app.rules.permissions import Act
from app.rules.shows_of_cards import CardsBase
from app.ui.cards.shows_model import ShowColumn, ShowLine, ShowsModel
from app.ui.cards.vote_form import VoteForm
from app.ui.cards.voters import Voters, voters_of
from app.ui.cards.waived_votes import WaivedVotes
from app.ui.contests.choices import Choice
from app.ui.contests.reason_form import ReasonForm
from app.ui.numbers import thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.steps_back import StepsBack
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text

_LEAST_ROWS = 160


class _Votes(DenseTable):
    """The list: Del takes a vote off, F2 and Enter put it right, + votes again, Ctrl+Z takes the last step back."""

    remove_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_Plus:
            self.again_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ShowsPage(Page):
    """All votes of the congress."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Biểu quyết"))
        self.form = VoteForm()
        self.why = ReasonForm("", self.tr("Không biểu quyết việc này"))
        self.waived = WaivedVotes()
        self._offered: tuple[Topic, ...] = ()
        self._asked = OF_CONGRESS
        self._voters = Voters(0, 0)
        self.undo, self.steps = UndoStrip(), StepsBack(session, self)
        self.model = ShowsModel(self)
        self.table = _Votes(self.tr("Các biểu quyết"))
        self.table.setModel(self.model)
        self.mend = Button(self.tr("Sửa"), drawing="pencil")
        self.again = Button(self.tr("Biểu quyết lại"), drawing="undo-2")
        self.remove = Button(self.tr("Xóa"), drawing="trash-2")
        self.acts = QWidget()
        self.base = Choice(CardsBase, CardsBase, self._base_name)
        self.failed = Label("", "error", wrap=True)
        self.back = LinkButton(self.tr("Về ứng cử, đề cử"))
        self._back = ""
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show all votes, the focus on the next one to be taken, or on the one with this id."""
        if ids:
            self.session.book.shows_of_cards.get(ids[0])
        self._back = ""
        self.back.hide()
        self._begin()
        self.refresh()
        if ids:
            rows = [row for row, line in enumerate(self.model.rows) if line.show.id == ids[0]]
            self.table.selectRow(rows[0] if rows else 0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))

    def point_at(self, field: str) -> None:
        """Take a matter by what it decides and of what: "seats-3", "body_size-presidium".

        "seats-3/nominations" goes back to the nominations of contest 3 once the vote is stored.
        """
        matter, _, back = field.partition("/")
        decides, _, target = matter.partition("-")
        self._back = f"{back}/{target}" if back else ""
        self.back.setVisible(bool(back))
        for one in self.session.book.shows_of_cards.usual():
            if one.decides == decides and str(one.body or one.contest_id or "") == target:
                self.form.choose(one)
                self.form.begin()

    def refresh(self) -> None:
        """Show the votes as they are stored, and what can be done."""
        shows = self.session.book.shows_of_cards
        standing = {one.id for one in shows.standing()}
        row = self.table.currentIndex().row()
        self.model.show_rows([ShowLine(one, shows.passed(one), one.id in standing) for one in shows.all()])
        if self.model.rows:
            self.table.selectRow(min(row, len(self.model.rows) - 1) if row >= 0 else len(self.model.rows) - 1)
        writable = self.session.book.may(Act.CONGRESS)
        self.form.setVisible(writable)
        self.waived.show_votes(shows.waived(), writable=writable)
        self.base.show_value(self.session.book.congresses.get().cards_base)
        self.base.setEnabled(writable)
        for button in (self.mend, self.again, self.remove):
            button.setEnabled(writable and bool(self.model.rows))
        self.acts.setVisible(bool(self.model.rows))
        self.table.say_when_empty(self.tr("Chưa ghi biểu quyết nào."))
        self._judge()

    def _lay_out(self) -> None:
        bodies = LinkButton(self.tr("Các ban của đại hội"))
        bodies.clicked.connect(lambda: self.session.go.emit("bodies"))
        paper = LinkButton(self.tr("Bản in kết quả"), drawing="printer")
        paper.clicked.connect(lambda: self.session.go.emit("document/0/shows-of-cards"))
        self.back.clicked.connect(lambda: self.session.go.emit(self._back))
        self.frame.header.add_action(self.back)
        self.frame.header.add_action(bodies)
        self.frame.header.add_action(paper)
        hints = [
            ("F2", self.tr("sửa")),
            ("+", self.tr("biểu quyết lại")),
            ("Del", self.tr("xóa")),
            ("Ctrl+Z", self.tr("hoàn tác")),
        ]
        keys = [KeyHint(key, does) for key, does in hints]
        Flow(self.mend, self.again, self.remove, *keys, gap=12, parent=self.acts)
        base = Field(self.tr("Quá nửa của"), self.base, self.tr("Điều lệ Đảng, Điều 9. Tỷ lệ luôn ghi theo số có mặt."))
        half = Row(base, None)
        half.setStretch(0, 1)
        self.frame.body.add(self.form, self.why, self.undo, self.failed, self.table, self.acts, self.waived, half)
        self.frame.body.setStretch(self.frame.body.indexOf(self.table), 1)
        self.table.setMinimumHeight(_LEAST_ROWS)
        self.failed.hide()
        Column(self.frame, gap=0, parent=self)
        self.table.stretch(ShowColumn.SUBJECT)
        self.table.wrap(ShowColumn.SUBJECT)

    def _bind(self) -> None:
        self.form.saved.connect(self._save)
        self.form.dropped.connect(self._begin)
        self.form.considered.connect(self._judge)
        self.form.taken.connect(self._prepare)
        self.form.waive_wanted.connect(self._ask_why)
        self.why.given.connect(self._waive)
        self.waived.wanted.connect(self._take_up)
        self.table.opened.connect(self._mend)
        self.table.remove_wanted.connect(self._remove)
        self.table.again_wanted.connect(self._vote_again)
        self.mend.clicked.connect(self._mend)
        self.again.clicked.connect(self._vote_again)
        self.remove.clicked.connect(self._remove)
        self.undo.undone.connect(self._undo)
        self.form.undo_wanted.connect(self._undo)
        self.table.undo_wanted.connect(self._undo)
        self.steps.done.connect(self._say_done)
        self.steps.refused.connect(self._say_refused)
        self.base.chosen.connect(self._take_base)
        self.session.changed.connect(self._follow)

    def _base_name(self, base: CardsBase) -> str:
        names = {
            CardsBase.SUMMONED: self.tr("số người được triệu tập"),
            CardsBase.PRESENT: self.tr("số người có mặt"),
        }
        return names[base]

    @property
    def _line(self) -> ShowLine | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _begin(self, topic: Topic | None = None) -> None:
        """Offer the next vote, with as many present as were checked in, or as were at the one before."""
        self._offered = self.session.book.shows_of_cards.offered()
        self.why.finish()
        self._voters = voters_of(self.session.book, next(iter(self._offered), OF_CONGRESS))
        self.form.start(self._offered, self._voters)
        if topic:
            self.form.choose(topic)
        self.form.begin()

    def _judge(self) -> None:
        self.form.judge(self.session.book.shows_of_cards.threshold(self.form.topic.decides))
        self.form.offer_waiving(self._offered)

    def _prepare(self, topic: Topic) -> None:
        """Let those vote whose matter it is; offer the size of a body or its list, or the seats a contest has."""
        book = self.session.book
        if book.shows_of_cards.is_of_committee(topic) is not self._voters.by_committee:
            self._voters = voters_of(book, topic)
            self.form.take_voters(self._voters)
        if topic.body and topic.is_numbered:
            body = book.bodies.get(topic.body)
            self.form.propose(body.proposed or len(body.members))
        elif topic.contest_id and topic.is_numbered:
            rounds = book.rounds.of_contest(topic.contest_id)
            self.form.propose(rounds[0].figures.seats if rounds else 0)

    def _save(self, show: ShowOfCards) -> None:
        try:
            back = self._store(show)
        except Refused as refused:
            self.form.refuse(refused.findings[0])
            return
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self.steps.keep(self._stored_words(show), back)
        self._begin()
        self.refresh()
        self.table.selectRow(len(self.model.rows) - 1)
        if self._back:
            self.session.go.emit(self._back)

    def _store(self, show: ShowOfCards) -> Callable[[], object]:
        """Store a vote and return the way back."""
        shows = self.session.book.shows_of_cards
        if not show.id:
            return partial(shows.remove, shows.record(show))
        before = shows.get(show.id)
        shows.update(show)
        return partial(shows.update, before)

    def _stored_words(self, show: ShowOfCards) -> str:
        passed = self.session.book.shows_of_cards.passed(show)
        result = self.tr("thông qua") if passed else self.tr("không thông qua")
        words = self.tr("Đã lưu «%1»: %2 / %3 tán thành, %4.")
        figures = (show.topic.subject, thousands(show.cards.in_favour), thousands(show.cards.present), result)
        for place, figure in enumerate(figures, start=1):
            words = words.replace(f"%{place}", figure)
        return words

    def _mend(self) -> None:
        if self._line and self.session.book.may(Act.CONGRESS):
            self.why.finish()
            self.form.mend(self._line.show, self.session.book.shows_of_cards.usual())
            self.form.present.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _vote_again(self) -> None:
        before = self._line.show if self._line else None
        if before and self.session.book.may(Act.CONGRESS):
            self._begin(before.topic)
            if not self.session.book.shows_of_cards.passed(before):
                self.form.remind(before.cards)

    def _remove(self) -> None:
        line, shows = self._line, self.session.book.shows_of_cards
        if line is None:
            return

        def act() -> partial[None]:
            shows.remove(line.show.id)
            return partial(shows.restore, line.show.id)

        self.steps.do(self.tr("Đã xóa biểu quyết «%1».").replace("%1", line.show.topic.subject), act)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_why(self, topic: Topic) -> None:
        self._asked = topic
        words = self.tr("Đại hội không biểu quyết «%1»?")
        if self.session.book.shows_of_cards.is_of_committee(topic):
            words = self.tr("Hội nghị không biểu quyết «%1»?")
        self.why.question.setText(words.replace("%1", topic.subject))
        self.why.ask()

    def _waive(self, reason: str) -> None:
        """Set the asked matter aside; what the book objects to stands beside the reason."""
        topic, shows = self._asked, self.session.book.shows_of_cards
        try:
            shows.waive(topic, reason)
        except BookError as error:
            self.why.field.error(error_text(error))
            self.why.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.steps.keep(self._waived_words(topic), partial(shows.take_up, topic))
        self._begin()
        self.refresh()

    def _waived_words(self, topic: Topic) -> str:
        return self.tr("Không biểu quyết «%1».").replace("%1", topic.subject)

    def _take_up(self, one: WaivedVote) -> None:
        """Offer a matter again that was set aside; a vote that is being typed stays as it is."""
        shows = self.session.book.shows_of_cards

        def act() -> partial[None]:
            shows.take_up(one.topic)
            return partial(shows.waive, one.topic, one.reason)

        self.steps.do(self.tr("Đã đưa lại «%1».").replace("%1", one.topic.subject), act)
        self.refresh()
        if self.form.is_mending or self.form.is_touched:
            self.form.begin()
        else:
            self._begin()

    def _undo(self) -> None:
        """Take the last step back; a vote that is being typed stays as it is."""
        was_at_table = self.table.hasFocus()
        self.undo.hide()
        if self.steps.undo():
            self.failed.say("")
            self.refresh()
            if self.form.is_mending or not self.form.is_touched:
                self._begin()
        if was_at_table or self.form.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_base(self) -> None:
        congresses = self.session.book.congresses
        try:
            congresses.save(replace(congresses.get(), cards_base=self.base.value))
        except BookError as error:
            self._say_refused(error_text(error))
            return
        self.failed.say("")
        self.session.changed.emit()

    def _say_done(self, words: str) -> None:
        self.failed.say("")
        self.undo.show_done(words)

    def _say_refused(self, wrong: str) -> None:
        self.failed.say(wrong)
        self.refresh()
