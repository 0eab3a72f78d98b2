"""The page of nominations of a contest, at "nominations/CONTEST": from the prepared list to the candidates.

What it is for: one step of one nominee at a time, each with its vote, and the list made of who is listed.
What it is not for: what may follow what (rules.nominations), the list once it is made (ui.contests).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.models.nomination_records import Nomination
from app.models.nominations import Nominations
from app.models.shows_of_cards import ShowOfCards
from app.rules.findings import Finding
from app.rules.nominations import UNDECIDED, Event, Standing, final_list
from app.rules.permissions import Act
from app.rules.shows_of_cards import Cards, Decides
from app.ui.bodies.known_delegates import known_delegates
from app.ui.bodies.person_line import PersonLine
from app.ui.cards.vote_form import VoteForm
from app.ui.cards.voters import voters_of
from app.ui.contests.words import cited, contest_name, said
from app.ui.nominations.add_nominee import AddNominee
from app.ui.nominations.nominees_model import NomineeColumn, NomineeLine, NomineesModel
from app.ui.nominations.opinion_card import OpinionCard
from app.ui.nominations.votes_card import VotesCard
from app.ui.numbers import percent
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame, bring_up
from app.ui.widgets.sides import Sides
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text

_LEAST_ROWS = 260


class _Nominees(DenseTable):
    """The list: Enter takes the next step, Del takes a name off."""

    remove_wanted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the name in sight that is voted on, though the form below takes room from the list."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class NominationsPage(Page):
    """The nominees of one contest."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self.frame = PageFrame()
        self.finish = PrimaryButton(self.tr("Lập danh sách bầu cử"))
        self.leave_to = LinkButton(self.tr("Về trang cuộc bầu"))
        self.figures = self.frame.header.add_chip("")
        self.warnings, self.failed = Label("", "warn", wrap=True), Label("", "error", wrap=True)
        self.undo = UndoStrip(by_key=True)
        self.model = NomineesModel(self)
        self.table = _Nominees(self.tr("Người được giới thiệu"))
        self.table.setModel(self.model)
        self.adopt = Button(self.tr("Lấy danh sách đang có của cuộc bầu"), drawing="download")
        self.support = Button(self.tr("Biểu quyết đưa vào danh sách"))
        self.ask = Button(self.tr("Xin rút"))
        self.release = Button(self.tr("Biểu quyết cho rút"))
        self.back = Button(self.tr("Lấy lại bước cuối"), drawing="undo-2")
        self.remove = Button(self.tr("Bỏ khỏi danh sách"), drawing="trash-2")
        self.form = VoteForm()
        self.add, self.opinion, self.votes = AddNominee(), OpinionCard(), VotesCard()
        self._contest = 0
        self._undoing: Callable[[], object] = lambda: None
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the nominees of a contest; raise LookupError for one that is not there."""
        if not ids:
            raise LookupError
        self.session.book.nominations.round_of(ids[0])
        self._contest = ids[0]
        self.undo.hide()
        self.form.hide()
        self.failed.say("")
        self.add.finish()
        self.refresh()
        first = self.add.name if self.session.book.may(Act.LIST) else self.table
        (self._next_button() if self._is_being_voted() else first).setFocus()

    def _is_being_voted(self) -> bool:
        """Whether number or list were voted already, and the list is not made yet: nobody is put forward any more."""
        book = self.session.book
        voted = (book.shows_of_cards.of(one, contest_id=self._contest) for one in (Decides.SEATS, Decides.LIST))
        is_to_make = self.finish.isEnabled() and not self._nominations.is_finished(self._contest)
        return any(voted) and is_to_make and book.may(Act.LIST)

    def holds_back(self) -> bool:
        """Go to a pasted list that is neither stored nor dropped, instead of elsewhere."""
        is_waiting = self.add.preview.is_waiting
        if is_waiting:
            self.add.preview.insist(self.session)
        return is_waiting

    def refresh(self) -> None:
        """Show the nominees as they are stored, and what can be done."""
        book, row = self.session.book, self.table.currentIndex().row()
        made = book.nominations.of_contest(self._contest)
        title = contest_name(book.contests.get(self._contest))
        self.frame.header.set_title(self.tr("Ứng cử, đề cử: %1").replace("%1", title))
        self.model.show_rows([NomineeLine(one, self._cards(one)) for one in made])
        if made:
            self.table.selectRow(min(max(row, 0), len(made) - 1))
        self.table.say_when_empty(self.tr("Chưa có ai được giới thiệu."))
        found = book.nominations.findings(self._contest)
        rules = book.congresses.get().rule_set
        self.warnings.say("\n".join(cited(one, rules) for one in found))
        self._show_figures(made)
        listed = tuple((n, one.name, one.note) for n, one in enumerate(made, 1))
        self.add.know(known_delegates(self.session.book), listed)
        self.add.setVisible(book.may(Act.LIST))
        self.opinion.show_contest(book, self._contest)
        self.votes.show_contest(book, self._contest)
        self._show_steps()

    def _lay_out(self) -> None:
        self.leave_to.clicked.connect(self._leave)
        paper = LinkButton(self.tr("Bản in trích ngang"), drawing="printer")
        paper.clicked.connect(self._show_profiles)
        self.frame.header.add_action(self.leave_to)
        self.frame.header.add_action(paper)
        self.frame.header.add_action(self.finish)
        steps = QWidget()
        Flow(self.support, self.ask, self.release, self.back, self.remove, self.adopt, gap=8, parent=steps)
        left, right = QWidget(), QWidget()
        Column(self.table, steps, self.form, gap=12, parent=left).setStretch(0, 1)
        Column(self.add, self.opinion, self.votes, None, gap=12, parent=right)
        self.table.setMinimumHeight(_LEAST_ROWS)
        sides = Sides(left, right, (5, 3))
        self.frame.body.add(self.undo, self.failed, self.warnings, sides)
        self.frame.body.setStretch(self.frame.body.indexOf(sides), 1)
        Column(self.frame, gap=0, parent=self)
        self.table.stretch(NomineeColumn.NAME, NomineeColumn.SOURCE)
        self.table.wrap(NomineeColumn.NAME, NomineeColumn.SOURCE)

    def _bind(self) -> None:
        self.add.added.connect(self._add)
        for line in (self.add.name, self.add.nominator):
            line.grown.connect(partial(self._keep_in_view, line))
        self.adopt.clicked.connect(self._adopt)
        self.table.selectionModel().currentRowChanged.connect(self._show_steps)
        self.table.opened.connect(self._take_next)
        self.table.remove_wanted.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.support.clicked.connect(lambda: self._vote(Decides.SUPPORT))
        self.release.clicked.connect(lambda: self._vote(Decides.WITHDRAWAL))
        self.ask.clicked.connect(lambda: self._step(lambda one: self._nominations.happen(one.id, Event.ASKED)))
        self.back.clicked.connect(lambda: self._step(lambda one: self._nominations.take_back(one.id)))
        self.form.considered.connect(self._judge)
        self.form.saved.connect(self._decide)
        self.form.dropped.connect(self._leave_form)
        self.opinion.ask_wanted.connect(self._ask_opinion)
        self.opinion.take_wanted.connect(self._take_opinion)
        self.opinion.opened.connect(self._open_asked)
        self.votes.wanted.connect(self.session.go)
        self.votes.seats_wanted.connect(self._take_seats)
        self.finish.clicked.connect(self._finish)
        self.undo.undone.connect(self._undo)
        self.session.changed.connect(self._follow)

    @property
    def _nominations(self) -> Nominations:
        return self.session.book.nominations

    @property
    def _one(self) -> Nomination | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row].nomination if 0 <= row < len(self.model.rows) else None

    @property
    def _possible(self) -> frozenset[Event]:
        """What may happen to the chosen nominee, by whoever works."""
        one = self._one
        return one.nominee.possible if one and self.session.book.may(Act.LIST) else frozenset[Event]()

    def _follow(self) -> None:
        if self.isVisible() and self._contest:
            self.refresh()

    def _cards(self, one: Nomination) -> Cards | None:
        """Return the figures of the last vote about a nominee."""
        vote = next((vote for vote in reversed(one.votes) if vote), 0)
        return self.session.book.shows_of_cards.get(vote).cards if vote else None

    def _keep_in_view(self, line: PersonLine) -> None:
        """Scroll to a line with those it finds, once they have their place."""
        bring_up(line)

    def _show_figures(self, made: Sequence[Nomination]) -> None:
        stored = self._nominations.round_of(self._contest)
        people, seats = len(final_list([one.nominee for one in made])), stored.figures.seats
        words = self.tr("bầu %1 · danh sách %2").replace("%1", str(seats)).replace("%2", str(people))
        if people > seats:
            surplus = self.tr("số dư %1 = %2%").replace("%1", str(people - seats))
            words = f"{words} · {surplus.replace('%2', percent(people - seats, seats))}"
        self.figures.show_state(words, "neutral")
        may, is_done = self.session.book.may(Act.LIST), self._nominations.is_finished(self._contest)
        self.finish.setVisible(may)
        self.finish.setEnabled(bool(people))
        words = self.tr("Về trang cuộc bầu") if is_done else self.tr("Lập danh sách bầu cử")
        self.finish.setText(words)
        self.finish.setAccessibleName(words)
        self.leave_to.setVisible(not (may and is_done))
        self.adopt.setVisible(may and not made and bool(stored.candidates))

    def _show_steps(self) -> None:
        """Offer what may happen to the chosen nominee."""
        one, may, possible = self._one, self.session.book.may(Act.LIST), self._possible
        self.support.setVisible(Event.SUPPORTED in possible)
        self.ask.setVisible(Event.ASKED in possible)
        self.release.setVisible(Event.LET_GO in possible)
        self.back.setVisible(may and one is not None and bool(one.events))
        self.remove.setVisible(may and one is not None and not one.events)

    def _take_next(self) -> None:
        """Take the step that a nominee waits for; who was voted down waits for none and is voted on by the button."""
        one, possible = self._one, self._possible
        if one and one.nominee.standing is Standing.WAITING and Event.SUPPORTED in possible:
            self._vote(Decides.SUPPORT)
        elif Event.LET_GO in possible:
            self._vote(Decides.WITHDRAWAL)

    def _vote(self, decides: Decides) -> None:
        one = self._one
        if one:
            topic = self._nominations.topic(one, self._contest, decides)
            self.form.show()
            self.form.ask(topic, voters_of(self.session.book, topic))
            if one.nominee.standing is Standing.REJECTED and (before := self._cards(one)):
                self.form.remind(before)
            self.form.begin()

    def _judge(self) -> None:
        self.form.judge(self.session.book.shows_of_cards.threshold(self.form.topic.decides))

    def _decide(self, show: ShowOfCards) -> None:
        """Store a vote, and lead to the next one: Enter opens it."""
        if self._write(lambda: self._nominations.decide(show), self.form.refuse):
            self._leave_form()
            waiting = [row for row, one in enumerate(self.model.rows) if one.nomination.nominee.standing in UNDECIDED]
            if waiting:
                self.table.selectRow(waiting[0])
            else:
                self._next_button().setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_button(self) -> QWidget:
        """Return what comes once no name waits for a vote: the two votes on the list, then making it."""
        votes = self.votes.next_vote(self.session.book)
        if votes is not None:
            return votes
        return (
            self.finish if self.finish.isEnabled() and not self._nominations.is_finished(self._contest) else self.table
        )

    def _leave_form(self) -> None:
        self.form.hide()
        self.table.setFocus()

    def _add(self, made: Sequence[Nomination]) -> None:
        if self._write(lambda: self._nominations.add(self._contest, made), self.add.refuse):
            self.add.finish()
            self.table.selectRow(len(self.model.rows) - 1)

    def _adopt(self) -> None:
        listed = self._nominations.round_of(self._contest).candidates
        made = [Nomination(one.name, note=one.note) for one in listed]
        if self._write(lambda: self._nominations.add(self._contest, made)):
            self.table.setFocus()

    def _step(self, step: Callable[[Nomination], object]) -> None:
        one = self._one
        if one:
            self._write(lambda: step(one))
            self.table.setFocus()

    def _remove(self) -> None:
        one = self._one
        if one is None or one.events or not self.session.book.may(Act.LIST):
            return
        if self._write(lambda: self._nominations.remove(one.id)):
            words = self.tr("Đã bỏ %1 khỏi danh sách giới thiệu.").replace("%1", one.name)
            self._offer_undo(words, lambda: self._nominations.restore(one.id))

    def _leave(self) -> None:
        self.session.go.emit(f"contest/{self._contest}")

    def _finish(self) -> None:
        """Make the list; once it is made, go on to the contest."""
        nominations, contest = self._nominations, self._contest
        if nominations.is_finished(contest):
            self._leave()
            return
        try:
            before = nominations.finish(contest)
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self._stored()
        people = str(len(nominations.round_of(contest).candidates))
        words = self.tr("Đã lập danh sách bầu cử gồm %1 người, xếp theo vần A, B, C.").replace("%1", people)
        self._offer_undo(words, lambda: nominations.give_list_back(before))

    def _offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        self._undoing = undo
        self.undo.show_done(words)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        self._write(self._undoing)
        self.table.setFocus()

    def _ask_opinion(self) -> None:
        try:
            asked = self.session.book.opinions.ask(self._contest)
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self._stored()
        self.session.go.emit(f"contest/{asked}")

    def _show_profiles(self) -> None:
        stored = self._nominations.round_of(self._contest)
        self.session.go.emit(f"document/{stored.id}/candidate-profiles")

    def _open_asked(self, contest: int) -> None:
        self.session.go.emit(f"contest/{contest}")

    def _take_opinion(self) -> None:
        try:
            found = self.session.book.opinions.take(self._contest)
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self._stored()
        self.failed.say("\n".join(said(one) for one in found))

    def _take_seats(self, seats: int) -> None:
        rounds, stored = self.session.book.rounds, self._nominations.round_of(self._contest)
        self._write(lambda: rounds.set_figures(stored.id, replace(stored.figures, seats=seats)))

    def _write(self, write: Callable[[], object], refuse: Callable[[Finding], None] | None = None) -> bool:
        """Store something; what the rules object to is said by `refuse`, beside its field."""
        try:
            write()
        except BookError as error:
            if refuse and isinstance(error, Refused):
                refuse(error.findings[0])
            else:
                self.failed.say(error_text(error))
            return False
        self._stored()
        return True

    def _stored(self) -> None:
        self.failed.say("")
        self.undo.hide()
        self.session.changed.emit()
        self.refresh()
