"""The line at the bottom that is always there: what is saved, where the copy is, how much room is left.

What it is for: three states that nobody should have to look for.
What it is not for: finding them out: the window tells it.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.boxes import Row
from app.ui.widgets.label import ElidedLabel
from app.ui.widgets.painted import Painted

Act = Callable[[], None]

ROLES = {"ok": "ok", "warn": "warn", "error": "accent", "idle": "edge"}


class Dot(Painted):
    """A small disc in the colour of a state; the words beside it say the same."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        """Show `state`: ok, warn, error or idle."""
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """Change the state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(current().px(8), current().px(8))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint the disc."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens.colours, ROLES[self._state])))
        painter.drawEllipse(self.rect())


class _Item(QWidget):
    """A dot and its words; with an act a click anywhere on it does that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dot, self.text = Dot("idle"), ElidedLabel("", "caption")
        self.act: Act | None = None
        Row(self.dot, self.text, gap=6, parent=self)

    def show_act(self, act: Act | None) -> None:
        """Change what a click does."""
        self.act = act
        self.setCursor(Qt.CursorShape.PointingHandCursor if act else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it."""
        if self.act and event.button() == Qt.MouseButton.LeftButton:
            self.act()


class StatusBar(QFrame):
    """States at the left, plain facts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._items: dict[str, _Item] = {}
        self._facts: dict[str, ElidedLabel] = {}
        self._left, self._right = Row(gap=24), Row(gap=24)
        Row(self._left, None, self._right, gap=24, margins=(16, 0, 16, 0), parent=self)
        self.setAccessibleName(self.tr("Trạng thái"))

    def show_state(self, key: str, text: str, state: str = "ok", act: Act | None = None) -> None:
        """Show `text` behind a dot; a later call with the same `key` replaces it. States: ok, warn, error, idle.

        `act` is what a click does; it must have a key of its own elsewhere, for the line takes no focus.
        """
        if key not in self._items:
            self._items[key] = _Item(self)
            self._left.add(self._items[key])
        item = self._items[key]
        item.dot.show_state(state)
        item.text.setText(text)
        item.show_act(act)

    def show_fact(self, key: str, text: str) -> None:
        """Show `text` at the right end; a later call with the same `key` replaces it."""
        if key not in self._facts:
            self._facts[key] = ElidedLabel("", "caption")
            self._right.add(self._facts[key])
        self._facts[key].setText(text)
