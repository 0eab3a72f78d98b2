"""A page of the hall's screen, as large as there is room: on the projector, and small where it is steered.

What it is for: drawing what the state of the hall says.
What it is not for: keys and buttons; nothing here can be clicked.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.hall.hall_pages import HEIGHT, VOTES, draw
from app.ui.hall.hall_state import HallState
from app.ui.theme.theme import current
from app.ui.theme.tokens import DARK

_SMALL = 280


class HallView(QWidget):
    """The page that the hall sees."""

    def __init__(self, state: HallState, parent: QWidget | None = None) -> None:
        """Follow this state."""
        super().__init__(parent)
        self._state = state
        state.shown_anew.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, in the middle where the widget has another shape than the screen."""
        state, painter = self._state, QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(DARK.bg))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = state.text
        scale = min(self.height() / HEIGHT, self.width() / (HEIGHT * state.aspect))
        painter.translate((self.width() - HEIGHT * state.aspect * scale) / 2, (self.height() - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        draw(painter, text, state.pages[state.page], (state.page + 1, len(state.pages)), state.aspect)

    def _follow(self) -> None:
        self.setAccessibleName(" ".join(said(self._state)))
        self.update()


class HallPreview(HallView):
    """The same in small, as high as its shape wants."""

    def __init__(self, state: HallState, parent: QWidget | None = None) -> None:
        """Follow this state."""
        super().__init__(state, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page in a frame, which parts it from a dark page around it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(DARK.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def sizeHint(self) -> QSize:
        """Return a small screen."""
        high = current().px(_SMALL)
        return QSize(int(high * self._state.aspect), high)

    def minimumSizeHint(self) -> QSize:
        """Shrink with the page."""
        return QSize(current().px(_SMALL // 2), current().px(_SMALL // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the width wants."""
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() / self._state.aspect))


def said(state: HallState) -> list[str]:
    """Return the words of the page that is shown, as a screen reader says them."""
    text, page = state.text, state.pages[state.page]
    words = [text.congress, text.heading, text.remark, page.title]
    for line in page.lines:
        words += [line.number, line.name, f"{line.votes} {VOTES}" if line.votes else "", line.percent]
    if not page.lines:
        for fact in (text.outcome, *text.facts) if text.outcome else text.facts:
            words += [fact.figure, fact.caption]
        words.append(text.sentence)
    return [word for word in words if word]
