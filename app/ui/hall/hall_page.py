"""The page that steers the hall's screen, at "hall/ROUND": what the hall sees, and releasing results.

What it is for: the head of the board and the secretary choose; the head alone releases a result.
What it is not for: the window on the projector (projector), and what may be shown (rules.hall).
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.rules.hall import Shown
from app.ui.documents.round_choice import RoundChoice
from app.ui.hall.choice_part import ChoicePart
from app.ui.hall.release_part import ReleasePart
from app.ui.hall.screen_part import ScreenPart
from app.ui.hall.screens import connected, hall_screen
from app.ui.hall.sight_part import SightPart
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.words import error_text


class HallPage(Page):
    """What the hall could see at the left, what it sees at the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self._hall = session.hall
        self.frame = PageFrame(self.tr("Màn hình hội trường"))
        self._state = self.frame.header.add_chip("")
        self.switch = PrimaryButton("", drawing="presentation")
        self.frame.header.add_action(self.switch)
        self.notice, self.rounds = NoticeBar(), RoundChoice()
        self.choice, self.release = ChoicePart(), ReleasePart()
        self.sight, self.screens = SightPart(self._hall), ScreenPart(self._hall)
        self.whose = Label("", "muted", wrap=True)
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show what of this round can be shown; without a number, of the one on the screen."""
        if ids:
            self.session.book.rounds.get(ids[0])
        self.notice.clear()
        self.release.forget()
        self._show(ids[0] if ids else self._hall.round_id)
        first = self.switch if self.switch.isEnabled() and not self._hall.is_on else self.choice.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.frame.verticalScrollBar().setValue(0)

    def taken_over(self) -> None:
        """A question that was asked of somebody else is dropped."""
        self.release.forget()

    def _lay_out(self) -> None:
        what = Card(self.tr("Nội dung"))
        self._of = Field(self.tr("Cuộc bầu"), self.rounds)
        what.body.add(self._of, self.choice, self.whose)
        left, right = QWidget(), QWidget()
        Column(what, self.release, None, gap=12, parent=left)
        Column(self.sight, self.screens, None, gap=12, parent=right)
        self.frame.body.add(self.notice, Sides(left, right, (1, 1)), None)
        Column(self.frame, gap=0, parent=self)

    def _connect(self) -> None:
        self.switch.clicked.connect(lambda: self._hall.switch(is_on=not self._hall.is_on))
        self.rounds.picked.connect(self._pick)
        self.choice.chosen.connect(self._choose)
        self.release.released.connect(self._release)
        self.release.taken_back.connect(self._take_back)
        self.session.changed.connect(self._follow)
        for told in (self._hall.switched, self._hall.shown_anew, self._hall.arranged):
            told.connect(self._follow)

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self, round_id: int = 0) -> None:
        hall, book = self._hall, self.session.book
        self.rounds.show_rounds(book, round_id)
        shown = self.rounds.round_id
        may = hall.may_steer
        is_there = hall.wished is Shown.NAME or hall.round_id == shown
        self.choice.show_choices(hall.standing(shown), hall.wished if is_there else None, may_choose=may)
        self._of.setVisible(self.rounds.count() > 0)
        self.release.show_round(book, shown)
        self.sight.show_sight()
        self.screens.show_screens(self.window().screen().geometry(), may_choose=may)
        self.switch.setEnabled(may)
        words = self.tr("Tắt màn hình") if hall.is_on else self.tr("Bật màn hình")
        self.switch.setText(f"{words}  F11")
        self.switch.setAccessibleName(words)
        self.whose.setText("" if may else self.tr("Việc này của người toàn quyền hoặc thư ký. Bấm F8 để đổi người."))
        self.whose.setVisible(not may)
        self._show_state()

    def _show_state(self) -> None:
        found = hall_screen(connected(), self.window().screen().geometry(), self._hall.screen)
        if not self._hall.is_on:
            self._state.show_state(self.tr("Đang tắt"), "neutral")
        elif found is None:
            self._state.show_state(self.tr("Chưa có máy chiếu"), "warn")
        else:
            self._state.show_state(self.tr("Đang chiếu"), "ok")

    def _pick(self, round_id: int) -> None:
        """Show what could be shown of another round; the hall sees nothing of it yet."""
        self.release.forget()
        self._show(round_id)

    def _choose(self, wished: Shown) -> None:
        self._hall.show(wished, self.rounds.round_id)

    def _release(self) -> None:
        shown = self.rounds.round_id
        if self._write(lambda: self.session.book.releases.give(shown)):
            self._hall.show(Shown.RESULTS, shown)

    def _take_back(self) -> None:
        shown = self.rounds.round_id
        self._write(lambda: self.session.book.releases.take_back(shown))

    def _write(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except BookError as error:
            self.notice.show_notice(self.tr("Chưa làm được."), error_text(error), kind="error")
            return False
        self.notice.clear()
        self.session.changed.emit()
        return True
