"""The page of the sessions, at "sessions", one of them at "sessions/ID".

What it is for: the programme in front, guests and the resolution behind it, what was done and the way back.
What it is not for: checking in (check_in), elections (contests), documents as such (documents).
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTabBar, QWidget

from app.exchange.programme_templates import TEMPLATES, usual_template
from app.reports.catalogue import DOCUMENTS
from app.ui.page import Page
from app.ui.session import Session
from app.ui.sessions.guests_part import GuestsPart
from app.ui.sessions.programme_part import ProgrammePart
from app.ui.sessions.resolution_part import ResolutionPart
from app.ui.steps_back import StepsBack
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import rule_text

_LIVE = 5000
"""Milliseconds after which what runs now is read anew from the clock."""


class SessionsPage(Page):
    """The course of the congress."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._is_shown = False
        self.steps = StepsBack(session, self)
        self.frame = PageFrame(self.tr("Phiên họp"))
        self.switch, self.notice, self.undo = QTabBar(), NoticeBar(), UndoStrip()
        self.programme = ProgrammePart(session, self.steps)
        self.guests, self.resolution = GuestsPart(session, self.steps), ResolutionPart(session, self.steps)
        self.papers = MenuButton(self.tr("Văn bản"), self.tr("Văn bản của chương trình"))
        self.templates = MenuButton(self.tr("Lấy mẫu"), self.tr("Thêm chương trình mẫu"))
        self.add_item = Button(self.tr("Thêm nội dung"), drawing="plus", key="Ctrl+N")
        self.add_sitting = Button(self.tr("Thêm phiên"))
        self.empty = EmptyState(
            "list-checks",
            self.tr("Chưa có chương trình"),
            "",
            self.tr("Lấy chương trình mẫu"),
        )
        self.day_first = self.templates.add(self.tr("Chờ ngày khai mạc: ghi ngày…"), self._ask_day)
        self.of_template = [
            self.templates.add(rule_text(title), partial(self._lay_template, template))
            for template, title in TEMPLATES.items()
        ]
        self._clock = QTimer(self)
        self._clock.setInterval(_LIVE)
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the programme, at a session where one is asked for; raise LookupError for one that is not there."""
        if ids and all(one.id != ids[0] for one in self.session.book.sessions.all()):
            raise LookupError(ids[0])
        self._is_shown = True
        self.notice.clear()
        self._clock.start()
        self.switch.setCurrentIndex(0)
        self.refresh()
        if ids:
            self.programme.go_to(ids[0])
        self._begin()

    def leave(self) -> None:
        """Store what is typed."""
        if self._is_shown:
            self.programme.store()
            self.resolution.store()
        self._clock.stop()
        self._is_shown = False

    def refresh(self) -> None:
        """Show everything as it is stored."""
        self.programme.refresh()
        self.guests.refresh()
        self.resolution.refresh()
        self._show_what_fits()

    def _lay_out(self) -> None:
        for name in ("programme", "attendance-list"):
            self.papers.add(rule_text(DOCUMENTS[name].title), partial(self._show_paper, name))
        for button in (self.papers, self.templates, self.add_sitting, self.add_item):
            self.frame.header.add_action(button)
        for title in (self.tr("Chương trình"), self.tr("Khách mời, nghị quyết")):
            self.switch.addTab(title)
        self.switch.setAccessibleName(self.tr("Các phần của trang"))
        self.switch.setDrawBase(False)
        self.switch.setExpanding(False)
        right = QWidget()
        Column(self.resolution, None, parent=right)
        left = QWidget()
        Column(self.guests, None, parent=left)
        self.others = Sides(left, right, (3, 2))
        self.frame.body.add(self.switch, self.notice, self.undo)
        for part in (self.programme, self.others, self.empty):
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        self.session.changed.connect(self._follow)
        self.switch.currentChanged.connect(self._show_what_fits)
        self.switch.currentChanged.connect(self._begin)
        self.steps.done.connect(self._say_done)
        self.steps.refused.connect(self._say_refused)
        self.programme.refused.connect(self._say_refused)
        self.programme.table.undo_wanted.connect(self._undo)
        self.undo.undone.connect(self._undo)
        self.add_item.clicked.connect(self.programme.add_item)
        self.add_sitting.clicked.connect(self.programme.add_sitting)
        self.empty.started.connect(self._lay_usual)
        self._clock.timeout.connect(self.programme.show_now)

    def _show_what_fits(self) -> None:
        is_programme = self.switch.currentIndex() == 0
        has_sittings = bool(self.session.book.sessions.all())
        self.programme.setVisible(is_programme and has_sittings)
        self.empty.setVisible(is_programme and not has_sittings)
        self.others.setVisible(not is_programme)
        is_open = self.programme.is_open
        self._offer_templates()
        self.empty.button.setVisible(is_open)
        for button in (self.templates, self.add_sitting):
            button.setVisible(is_programme and is_open)
        self.add_item.setVisible(is_programme and is_open and has_sittings)
        self.papers.setVisible(has_sittings)

    def _offer_templates(self) -> None:
        """Let templates wait for the opening day, from which the days of their sessions are counted."""
        waits = self._waits_for_day
        self.day_first.setVisible(waits)
        for action in self.of_template:
            action.setEnabled(not waits)
        words = self.tr("Lấy chương trình thường dùng rồi sửa cho đúng, hoặc thêm từng phiên.")
        if waits:
            words = self.tr(
                "Chương trình mẫu chờ ngày khai mạc: ngày của các phiên tính từ ngày đó."
                " Ghi ngày khai mạc trước, hoặc thêm từng phiên."
            )
        self.empty.say(words, self.tr("Ghi ngày khai mạc") if waits else self.tr("Lấy chương trình mẫu"))

    def _begin(self) -> None:
        """Put the keyboard where the work of the part in front begins; who goes along the parts by key stays there."""
        if not self._is_shown or self.switch.hasFocus():
            return
        if self.switch.currentIndex():
            self.guests.begin()
        elif self.empty.isVisibleTo(self):
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.programme.begin()

    def _show_paper(self, name: str) -> None:
        self.session.go.emit(f"document/0/{name}")

    @property
    def _waits_for_day(self) -> bool:
        return self.session.book.congresses.get().opens is None

    def _ask_day(self) -> None:
        self.session.go.emit("congress#opens")

    def _lay_usual(self) -> None:
        if self._waits_for_day:
            self._ask_day()
            return
        self._lay_template(usual_template(self.session.book.congresses.get().kind))

    def _lay_template(self, template: str) -> None:
        if self.programme.work.lay_template(template):
            self.programme.begin()

    def _say_done(self, words: str) -> None:
        self.notice.clear()
        self.undo.show_done(words)

    def _say_refused(self, what: str, remedy: str = "") -> None:
        self.notice.show_notice(what, remedy, kind="error")

    def _undo(self) -> None:
        self.undo.hide()
        self.notice.clear()
        if self.steps.undo():
            self.refresh()
        if self.programme.isVisible():
            self.programme.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()
