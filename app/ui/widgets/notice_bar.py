"""What is wrong and what to do, in the page and not in front of it.

What it is for: a finding, a refusal, a result; a click goes to the place.
What it is not for: asking (a dialog) or errors of one field (Field.error).
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.properties import set_style

DRAWINGS = {"warn": "triangle-alert", "error": "circle-alert", "ok": "circle-check", "info": "info"}
_BETWEEN = 8
Cause = Callable[[], bool]
ROLES = {"warn": "warn", "error": "accent", "ok": "ok", "info": "muted"}


class NoticeBar(QFrame):
    """Two lines, or one where the page is low: what is wrong, what to do; kinds are warn, error, ok and info."""

    activated = Signal()
    shown = Signal()
    closed = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a bar that is hidden until `show_notice`."""
        super().__init__(parent)
        self._icon = IconView("triangle-alert", "warn")
        self._what = Label("", "strong", wrap=True)
        self._remedy = Label("", wrap=True)
        self.action = LinkButton("")
        self.action.clicked.connect(self.activated)
        self._close = QuietButton("", drawing="x")
        self._close.setAccessibleName(QCoreApplication.translate("NoticeBar", "Đóng thông báo"))
        self._close.clicked.connect(self.clear)
        self._close.clicked.connect(self.dismissed)
        self._is_low, self._lasts = False, cast("Cause | None", None)
        self._words = Column(self._what, self._remedy, gap=0)
        self._row = Row(
            self._icon, self._words, None, self.action, self._close, gap=12, margins=(16, 8, 8, 8), parent=self
        )
        self.hide()

    def lie_low(self, *, low: bool) -> None:
        """Say both in one line where they fit into one, as a page wants that has little room."""
        self._is_low = low
        self._arrange()

    def show_notice(
        self, what: str, remedy: str = "", *, action: str = "", kind: str = "warn", lasts: Cause | None = None
    ) -> None:
        """Say `what` is wrong and the `remedy`; `action` is the link that emits `activated`.

        With `lasts` it goes at the first `review` at which that is not true any more.
        """
        self._lasts = lasts
        set_style(self, "kind", kind)
        self._icon.show_icon(DRAWINGS[kind], ROLES[kind])
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{what} {remedy}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor)
        self._arrange()
        self.show()
        self.shown.emit()

    def review(self) -> None:
        """Say no more what does not hold any more."""
        if self._lasts and not self._lasts():
            self.clear()

    def clear(self) -> None:
        """Hide the bar."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew whether both fit into one line."""
        super().resizeEvent(event)
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place on a click anywhere."""
        if self.action.text() and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()

    def _arrange(self) -> None:
        """Put both sentences beside or below each other."""
        between, margins = current().px(_BETWEEN), self._row.contentsMargins()
        parts = [self._icon, self._what, *(one for one in (self.action, self._close) if not one.isHidden())]
        needed = sum(part.sizeHint().width() for part in parts) + self._row.spacing() * len(parts)
        needed += self._remedy.sizeHint().width() + between + margins.left() + margins.right()
        fits = self._is_low and needed <= self.width()
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(between if fits else 0)
