"""What the hall is to be shown, and which page of it: one for each open book.

What it is for: the wish of whoever steers the screen, turned into what may be shown, page by page.
What it is not for: the window on the projector (projector) and the page that steers it (hall_page).
Invariant: nothing stays on the screen that the book does not allow now: every change of the book and every turn of a
page asks again. Papers being keyed only start a clock, and how far the count is is read while the clerk turns to the
next paper, so that the road of Enter stays as short as without a hall.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.models.book import Book
from app.rules.hall import Shown, Standing, shown
from app.rules.permissions import Act
from app.ui.settings import USUAL_SECONDS

if TYPE_CHECKING:
    from app.models.hall_facts import ReleasedResults
    from app.reports.hall_slides import HallText
    from app.ui.hall.hall_pages import HallPage

WIDE = 16 / 9
_PAUSE, _LONGEST_WAIT = 700, 10_000
"""Milliseconds after a paper in which none other came, and how long the hall waits for such a pause."""


class HallWish(NamedTuple):
    """All that whoever steers the screen has chosen."""

    is_on: bool
    shown: Shown
    round_id: int
    page: int
    turns: bool
    seconds: int


class HallState(QObject):
    """The hall's screen of one book: off, or showing a page of something."""

    switched = Signal()
    """It was switched on or off."""
    shown_anew = Signal()
    """Another text or another page."""
    arranged = Signal()
    """Another screen or another time was chosen, or the monitors changed."""

    def __init__(self, book: Book, parent: QObject) -> None:
        """Show the name of the congress once it is switched on."""
        super().__init__(parent)
        self._book = book
        self._released: ReleasedResults | None = None
        self._text: HallText | None = None
        self._pages: tuple[HallPage, ...] = ()
        self.wished, self.round_id = Shown.NAME, 0
        self.is_on = False
        self.page = 0
        self.turns = True
        """Whether pages turn by themselves."""
        self.aspect = WIDE
        self._screen = ""
        self._turning, self._counting = QTimer(self), QTimer(self)
        self._turning.setInterval(USUAL_SECONDS * 1000)
        self._turning.timeout.connect(self._turn)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self.refresh)
        self._waiting = QElapsedTimer()

    @property
    def may_steer(self) -> bool:
        """Whether whoever works may switch the screen and choose what it shows; nobody works in a book to look at."""
        return self._book.read_only or self._book.may(Act.HALL)

    @property
    def text(self) -> "HallText":
        """What is shown now, or would be if the screen were on."""
        return self._read() if self._text is None else self._text

    @property
    def pages(self) -> "tuple[HallPage, ...]":
        """The pages of what is shown."""
        return self._pages

    @property
    def seconds(self) -> int:
        """How long a page stays."""
        return self._turning.interval() // 1000

    @seconds.setter
    def seconds(self, seconds: int) -> None:
        self._turning.setInterval(seconds * 1000)
        self.arranged.emit()

    @property
    def screen(self) -> str:
        """The screen chosen for the hall, "" for the second one, whichever that is."""
        return self._screen

    @screen.setter
    def screen(self, key: str) -> None:
        self._screen = key
        self.arranged.emit()

    @property
    def wish(self) -> HallWish:
        """What was chosen."""
        return HallWish(self.is_on, self.wished, self.round_id, self.page, self.turns, self.seconds)

    def standing(self, round_id: int) -> Standing:
        """Return what decides what of a round may be shown now; 0 is no round."""
        return self._book.releases.standing(round_id) if round_id else Standing()

    def show(self, wished: Shown, round_id: int) -> None:
        """Show this of a round from now on, where that may be shown."""
        self.wished, self.round_id = wished, round_id
        self.go_to(0)
        self.refresh()

    def switch(self, *, is_on: bool) -> None:
        """Switch the screen on or off."""
        if is_on == self.is_on:
            return
        self.is_on = is_on
        if is_on:
            self._read()
            self._turning.start()
        else:
            self._turning.stop()
            self._counting.stop()
        self.switched.emit()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0; before the first comes the last. It stays for its whole time."""
        self.page = page % max(1, len(self._pages))
        if self._turning.isActive():
            self._turning.start()
        self.shown_anew.emit()

    def fit(self, aspect: float) -> None:
        """Share the text anew among pages of a screen `aspect` times as wide as high."""
        if aspect != self.aspect:
            self.aspect = aspect
            self._text = None
            self._read()
            self.shown_anew.emit()

    def refresh(self) -> None:
        """Ask the book what may be shown now, and show that."""
        self._waiting.invalidate()
        before = self._text
        if before is not None and self._read() != before:
            self.shown_anew.emit()

    def papers_recorded(self) -> None:
        """Count anew in the next pause: nothing is asked of the book while somebody keys."""
        if not self.is_on or self.wished is not Shown.PROGRESS:
            return
        if not self._waiting.isValid():
            self._waiting.start()
        if not self._counting.isActive() or not self._waiting.hasExpired(_LONGEST_WAIT):
            self._counting.start(_PAUSE)

    def take(self, wish: HallWish) -> None:
        """Show what was chosen elsewhere, as after a change of language."""
        self.wished, self.round_id, self.turns, self.seconds = wish.shown, wish.round_id, wish.turns, wish.seconds
        self.switch(is_on=wish.is_on)
        self.go_to(wish.page)

    def _turn(self) -> None:
        """Show the next page, having asked again; how far a count is is asked only when papers came."""
        if self.text.shown is not Shown.PROGRESS or shown(self.wished, self.standing(self.round_id)) is Shown.NAME:
            self.refresh()
        if self.turns and len(self._pages) > 1:
            self.go_to(self.page + 1)

    def _read(self) -> "HallText":
        from app.models.hall_facts import ReleasedResults
        from app.reports.hall_slides import hall_text
        from app.ui.hall.hall_pages import pages_of

        self._released = self._released or ReleasedResults(self._book)
        text = hall_text(self._released, self.wished, self.round_id)
        if text != self._text:
            self._text, self._pages = text, pages_of(text, self.aspect)
            self.page = min(self.page, len(self._pages) - 1)
        return text
