"""An icon that stands by itself.

What it is for: an icon in the colour of its role, sharp on every screen.
What it is not for: icons on buttons (theme.icons).
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.icons import pixmap
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.painted import Painted


class IconView(Painted):
    """A drawing of resources/icons in the colour of a role; it says nothing that the words beside it do not."""

    def __init__(self, drawing: str, role: str = "muted", size: int = 18, parent: QWidget | None = None) -> None:
        """Show `drawing`, `size` unscaled pixels high."""
        super().__init__(parent)
        self._drawing, self._role, self._size = drawing, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, drawing: str, role: str) -> None:
        """Show another drawing."""
        self._drawing, self._role = drawing, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the scaled size."""
        side = current().px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint the drawing."""
        colour = str(getattr(tokens.colours, self._role))
        painter.drawPixmap(0, 0, pixmap(self._drawing, colour, self.width(), self.devicePixelRatioF()))
