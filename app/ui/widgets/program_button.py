"""Mark and name of the program, as wide as the navigation below; a click opens the menu of what concerns books.

What it is for: the way to what concerns books, in the same corner on every page.
What it is not for: the menu's commands (the window).
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.brand import Brand
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label

HEIGHT, MARGIN = 36, 8


class ProgramButton(QPushButton):
    """The place where other programs have a menu bar; the window gives it its menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button whose menu is still empty."""
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(self.tr("Sổ Đại hội: mở, lưu bản sao, cài đặt"))
        self.setToolTip(self.tr("Sổ, bản sao, cài đặt, trợ giúp  F10"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = (Brand(), Label("Sổ Đại hội", "strong"), IconView("chevron-down", "muted", 16))
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        brand, name, more = parts
        Row(brand, name, None, more, gap=10, margins=(8, 0, 8, 0), parent=self)

    def sizeHint(self) -> QSize:
        """Leave the margins of the navigation at both sides."""
        tokens = current()
        return QSize(tokens.metric("navigation") - 2 * tokens.px(MARGIN), tokens.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()
