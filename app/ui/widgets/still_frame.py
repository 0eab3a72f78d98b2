"""The frame of a page whose parts come and go: the field one is at stays where it is.

What it is for: a warning that appears or goes above a field must not take it from under the eyes.
What it is not for: bringing what got the focus into view, which the page does.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.widgets.page_frame import PageFrame


class StillFrame(PageFrame):
    """Scrolls by as much as what is held was moved; the page says by `hold` when something is about to change."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        """Make an empty page called `title`, which holds nothing yet."""
        super().__init__(title, subtitle, parent)
        self._held: QWidget | None = None
        self._place = 0
        self._is_laying_out = False
        # Parts that break into lines find their height only once they have their width.
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.settle)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._pass_on)

    def hold(self) -> None:
        """Hold what has the focus, if that is in this page and in view."""
        now, self._held = QApplication.focusWidget(), None
        if now is None or not self.content.isAncestorOf(now):
            return
        if self.viewport().rect().contains(now.mapTo(self.viewport(), QPoint(0, 0))):
            self._held, self._place = now, _height_of(now)
            # What Qt scrolls to on Tab, before the page is laid out anew, is no place to hold.
            self._is_laying_out = True
            self._again.start()

    def let_go(self) -> None:
        """Hold nothing: another content is about to be shown, from its top."""
        self._held = None
        self.content.setMinimumHeight(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll after the content was laid out anew."""
        if watched is not self.content or event.type() != QEvent.Type.LayoutRequest:
            return super().eventFilter(watched, event)
        self._is_laying_out = True
        done = super().eventFilter(watched, event)
        self.settle()
        self._again.start()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold on while something is said above the page."""
        self._is_laying_out = True
        super().resizeEvent(event)
        self._again.start()

    def settle(self) -> None:
        """Lay out what waits for it, and put what is held back where it was."""
        self._is_laying_out = True
        self.body.activate()
        if self._held is not None and isValid(self._held) and self._held.isVisible():
            self._scroll_by(_height_of(self._held) - self._place)
        self._is_laying_out = False

    def _scroll_by(self, moved: int) -> None:
        bar, content = self.verticalScrollBar(), self.content
        lacking = bar.value() + moved - bar.maximum()
        if moved > 0 and lacking > 0:
            content.setMinimumHeight(content.height() + lacking)
            content.resize(content.width(), content.height() + lacking)
            bar.setMaximum(bar.maximum() + lacking)
        bar.setValue(bar.value() + moved)

    def _follow(self) -> None:
        """Take the place that what is held has after somebody scrolled."""
        if self._held is not None and isValid(self._held) and not self._is_laying_out:
            self._place = _height_of(self._held)

    def _pass_on(self, before: QWidget | None, now: QWidget | None) -> None:
        """Hold what gets the focus instead of what had it, where it stood before the page is laid out anew."""
        if now is None or now is self._held:
            return
        is_passed_on, self._held = self._held is not None and before is self._held, None
        if is_passed_on:
            self.hold()


def _height_of(held: QWidget) -> int:
    """Return how far below the top of its window a widget stands, in pixels."""
    return held.mapTo(held.window(), QPoint(0, 0)).y()
