"""Going to places of the window, and back.

What it is for: `go("contest/3")`: the page before is left (and stores what was typed), the next one opened.
What it is not for: making pages (places) and showing them (shell).
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from app.ui.page import Page
from app.ui.places import Place
from app.ui.session import Session
from app.ui.shell import ShellWindow

_LONGEST_WAY_BACK = 50
_BELOW_SEVERAL = frozenset({"document", "minutes"})
"""Pages of documents: they belong to the page that led to them."""
_LEAD_NOWHERE = frozenset({"home", "wording", "document", "minutes"})
"""Pages to which no document belongs."""


class Router(QObject):
    """The places one has been to in one window."""

    left = Signal()
    """Another place is about to be shown; what its page or the one left says comes afterwards."""

    def __init__(self, window: ShellWindow, session: Session, show: Callable[[str], None]) -> None:
        """Go through the pages of `window`; `show` puts the page with a key in front."""
        super().__init__(window)
        self._window, self._session, self._show = window, session, show
        self._here: Place | None = None
        self._before: list[Place] = []
        self._origins: dict[str, str] = {}
        session.go.connect(self.go)
        window.page_left.connect(self._leave)

    @property
    def here(self) -> str:
        """The place that is shown, empty before the first."""
        return str(self._here) if self._here else ""

    def go(self, text: str) -> None:
        """Show a place; one that is not in the book is said to be missing, and nothing else happens.

        The page in front may hold it back, where something pasted would be lost.
        """
        try:
            place = Place.read(text)
        except LookupError:
            self._say_missing()
            return
        came_from = self._here
        is_other = str(came_from) != str(place)
        if is_other and self._is_held_back():
            return
        if is_other:
            self.left.emit()
            self._keep_origin(place, came_from)
        if self._open(place) and came_from and is_other:
            self._before = [*self._before, came_from][-_LONGEST_WAY_BACK:]

    def back(self) -> None:
        """Show the place before; from the first one nothing happens."""
        if self._is_held_back():
            return
        while self._before:
            place = self._before.pop()
            self.left.emit()
            if place != self._here and self._open(place):
                return

    def leave(self) -> None:
        """Let the page in front store what was typed, as before the window closes."""
        if self._here:
            self._leave(self._here.page)

    def hand_over(self) -> None:
        """Tell the page in front that somebody else works from now on."""
        if self._here:
            self._page(self._here.page).taken_over()

    def _is_held_back(self) -> bool:
        return self._here is not None and self._page(self._here.page).holds_back()

    def _open(self, place: Place) -> bool:
        """Show a place and return whether the book has it."""
        if self._here and self._here.page == place.page:
            self._leave(place.page)
        self._show(place.page)
        origin = self._origins.get(str(place), "") or _usual_origin(place)
        self._window.mark_entry_of(origin.partition("/")[0] or place.page)
        came_from, self._here = self._here, place
        try:
            page = self._page(place.page)
            page.origin = origin
            page.open_named(place.name, *place.ids)
            if place.field:
                page.point_at(place.field)
        except LookupError:
            self._say_missing()
            self._here = None
            self._open(came_from if came_from and came_from != place else Place("home"))
            return False
        # What was filled gets its room before the first frame: painted halfway, rows lie on top of each other.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return True

    def _keep_origin(self, place: Place, came_from: Place | None) -> None:
        """Remember to which page a document belongs from now on; one opened from a document belongs where that does."""
        if place.page in _BELOW_SEVERAL and came_from:
            known = self._origins.get(str(came_from), "")
            self._origins[str(place)] = known if came_from.page in _LEAD_NOWHERE else str(came_from)

    def _leave(self, key: str) -> None:
        self._page(key).leave()

    def _page(self, key: str) -> Page:
        return cast("Page", self._window.page(key))

    def _say_missing(self) -> None:
        self._session.said.emit(self.tr("Chỗ này không còn trong sổ."), self.tr("Chọn lại từ danh mục bên trái."))


def _usual_origin(place: Place) -> str:
    """Return where a document belongs that was opened from nowhere in particular: one of the book to the dossier."""
    return "dossier" if place.page in _BELOW_SEVERAL and place.ids[:1] == (0,) else ""
