"""The page of one contest: what is elected, by whom, from which list, with which papers, in which rounds.

What it is for: putting the parts together, and the one button that is always the next right step.
What it is not for: any of the parts' work.
"""

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSizePolicy, QTabBar, QWidget

from app.models.round_records import RoundState
from app.rules.findings import finding
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.base_part import BasePart
from app.ui.contests.board_part import BoardPart
from app.ui.contests.candidates_part import CandidatesPart
from app.ui.contests.closing_part import ClosingPart
from app.ui.contests.next_step import NextStep, Task, next_step
from app.ui.contests.office_part import OfficePart
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.papers_part import PapersPart
from app.ui.contests.part import Part
from app.ui.contests.printing_part import PrintingPart
from app.ui.contests.rounds_part import RoundsPart
from app.ui.contests.take_back_part import TakeBackPart
from app.ui.contests.warnings_part import WarningsPart
from app.ui.contests.way_part import WayPart
from app.ui.contests.words import contest_name, round_name, said, state_chip
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton, StepButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up, bring_up_row
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_frame import StillFrame

_LOCKED = {RoundState.CLOSED: "round.closed", RoundState.CONFIRMED: "round.confirmed"}


class ContestPage(Page):
    """One contest, one of its rounds at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the parts; they are empty until `open`."""
        super().__init__(session, parent)
        self.work = OpenContest(session, self)
        self.frame = StillFrame()
        self.office, self.base = OfficePart(self.work), BasePart(self.work)
        self.printing = PrintingPart(self.work)
        self.way = WayPart(self.work)
        self.papers, self.board = PapersPart(self.work), BoardPart(self.work)
        self.candidates = CandidatesPart(self.work)
        self.closing, self.rounds = ClosingPart(self.work), RoundsPart(self.work)
        self.take_back = TakeBackPart(self.work)
        self.warnings = WarningsPart(self.work)
        self.switch = QTabBar()
        self.locked = Label("", "muted", wrap=True)
        self.result = Button(self.tr("Xem kết quả"))
        self.project = Button(self.tr("Màn hình hội trường"), drawing="presentation")
        self.nominations = LinkButton(self.tr("Ứng cử, đề cử"))
        self._lay_out()
        self._is_shown = False
        self.work.shown.connect(self._show_head)
        self.work.storing.connect(self.frame.hold)
        self.work.switched.connect(self.frame.let_go)
        self.work.wanted.connect(self.go_to)
        self.work.begun.connect(self._begin_round)
        self.base.at_door.taken.connect(self._begin_work)
        self.switch.currentChanged.connect(self._switch)
        self.step_button.clicked.connect(self._take_step)
        self.result.clicked.connect(self._show_result)
        self.nominations.clicked.connect(lambda: self.session.go.emit(f"nominations/{self.work.contest.id}"))
        self.project.clicked.connect(lambda: self.session.go.emit(f"hall/{self.work.round.id}"))
        session.changed.connect(self._follow)
        for table in (self.candidates.table, self.candidates.preview.table, self.board.preview.table):
            table.reached.connect(partial(bring_up_row, table))
        for person in (self.candidates.person, self.board.person):
            person.grown.connect(partial(self._bring_up_found, person))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_view)

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in the order of the page."""
        return (self.closing, self.rounds, self.warnings, *self._left_parts, self.candidates)

    @property
    def _left_parts(self) -> tuple[Part, ...]:
        return (self.office, self.base, self.printing, self.way, self.papers, self.board, self.take_back)

    def open(self, *ids: int) -> None:
        """Show a contest with a round, its last one when not said, the focus where work begins.

        Raises LookupError for a contest that is not there.
        """
        if not ids:
            raise LookupError
        self.work.show(*ids[:2])
        self._is_shown = True
        self.frame.verticalScrollBar().setValue(0)
        self._begin_work()

    def point_at(self, field: str) -> None:
        """Put the focus on a field, and scroll to it once the page is laid out."""
        self._focus_on(field)

    def holds_back(self) -> bool:
        """Go to a pasted list that is neither stored nor dropped, instead of elsewhere."""
        waiting = [one for one in (self.board.preview, self.candidates.preview) if self._is_shown and one.is_waiting]
        if waiting:
            waiting[0].insist(self.session)
        return bool(waiting)

    def leave(self) -> None:
        """Store what is typed in fields."""
        if self._is_shown:
            for part in self.parts:
                part.store()
        self._is_shown = False

    def go_to(self, place: str) -> None:
        """Go to a field of this page, or to a place of the window."""
        if not self._focus_on(place):
            self.session.go.emit(place)

    def _lay_out(self) -> None:
        header = self.frame.header
        back = LinkButton(self.tr("Các cuộc bầu"))
        back.clicked.connect(lambda: self.session.go.emit("contests"))
        self.state_chip: Chip = header.add_chip("")
        self.step_button = StepButton("")
        header.add_action(back)
        header.add_action(self.nominations)
        header.add_action(self.project)
        header.add_action(self.result)
        header.add_action(self.step_button)
        self.switch.setAccessibleName(self.tr("Các lần bầu"))
        self.switch.setDrawBase(False)
        self.switch.setExpanding(False)
        left = QWidget()
        Column(*self._left_parts, None, gap=12, parent=left)
        locked = QWidget()
        Row(IconView("lock"), self.locked, parent=locked).setStretch(1, 1)
        self._lock = locked
        right = QWidget()
        Column(self.candidates, None, gap=0, parent=right)
        for column in (left, right):
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sides = Sides(left, right, (1, 1))
        self.frame.body.add(self.switch, self.rounds, self._lock, self.closing, self.warnings, sides)
        Column(self.frame, gap=0, parent=self)

    def _show_head(self) -> None:
        work = self.work
        self.frame.header.set_title(contest_name(work.contest))
        self.state_chip.show_state(*state_chip(work.round, work.batches))
        step = self._step()
        self.step_button.say(step.words)
        self.step_button.setVisible(step.task not in {Task.RUNOFF, Task.AGAIN} or self.rounds.isHidden())
        self._show_lock()
        self.result.setVisible(work.round.state is RoundState.CONFIRMED)
        self.nominations.setVisible(not work.contest.indicative)
        self._show_switch()

    def _show_lock(self) -> None:
        """Say why nothing can be changed here, and how it can."""
        found = _LOCKED.get(self.work.round.state)
        words = said(finding(found)) if found else ""
        if not self.work.can_write:
            words = self.tr("Sổ đang mở chỉ để xem. Mở lại để ghi thì mới sửa được.")
            if not self.work.book.read_only:
                words = self.tr("Việc ở trang này của người toàn quyền hoặc thư ký. Bấm F8 để đổi người.")
        self.locked.setText(words)
        self._lock.setVisible(bool(words))

    def _show_switch(self) -> None:
        blocked = QSignalBlocker(self.switch)
        while self.switch.count() > len(self.work.rounds):
            self.switch.removeTab(self.switch.count() - 1)
        for place, one in enumerate(self.work.rounds):
            if place >= self.switch.count():
                self.switch.addTab("")
            self.switch.setTabText(place, round_name(one))
        self.switch.setCurrentIndex(self.work.rounds.index(self.work.round))
        blocked.unblock()
        self.switch.setVisible(len(self.work.rounds) > 1)

    def _switch(self, place: int) -> None:
        if self.holds_back():
            self._show_switch()
            return
        self.leave()
        self._is_shown = True
        self.work.show(self.work.contest.id, self.work.rounds[place].id)
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self._begin_work()

    def _follow(self) -> None:
        if self._is_shown and not self.work.is_telling:
            self.work.reload()

    def _begin_work(self) -> None:
        step = self._step()
        if step.is_elsewhere or not self._focus_on(step.place):
            self.step_button.setFocus()

    def _begin_round(self) -> None:
        """Go to the list first, which the electorate may still change, except in a run-off."""
        if self.work.is_list_open:
            self.candidates.line.setFocus()
        else:
            self._begin_work()

    def _step(self) -> NextStep:
        return next_step(self.work.book, self.work.round, self.work.together)

    def _show_result(self) -> None:
        self.session.go.emit(f"results/{self.work.round.id}")

    def _take_step(self) -> None:
        step = self._step()
        if step.task is Task.CLOSE:
            if not self.holds_back() and self.closing.close_count():
                self.session.go.emit(f"results/{self.work.round.id}")
        else:
            self.go_to(step.place)

    def _focus_on(self, place: str) -> bool:
        return any(part.focus_on(place) for part in self.parts)

    def _keep_in_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, once what is only just shown has its place; tables scroll to their row."""
        if now is not None and self.isAncestorOf(now) and not isinstance(now, QAbstractItemView):
            QTimer.singleShot(0, now, partial(self._scroll_to, now))

    def _bring_up_found(self, person: PersonLine) -> None:
        """Scroll to a line with those it finds while somebody types there."""
        if person.line.hasFocus():
            bring_up(person)

    def _scroll_to(self, now: QWidget) -> None:
        if now.hasFocus():
            # Parts of the contest before are still laid out: until they go, what is above has too much room.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.frame.settle()
            self.frame.ensureWidgetVisible(now)
