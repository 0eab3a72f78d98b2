"""What paints itself from the tokens in force.

What it is for: small drawings that follow a change of theme or text size.
What it is not for: widgets that the style sheet can describe.
"""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens


class Painted(QWidget):
    """A widget that paints itself in `draw`; Qt measures and paints it anew when the look changes."""

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint the widget in the colours and sizes of `tokens`."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint with smooth edges."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, current())
