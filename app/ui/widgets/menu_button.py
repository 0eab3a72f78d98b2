"""A button that opens a list of things to do.

What it is for: a few actions of one kind where single buttons would not fit.
What it is not for: choices that stay (QComboBox), and the one thing a page is for (PrimaryButton).
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.widgets.buttons import Button


class MenuButton(Button):
    """A plain button with a sign that more comes; Space, Enter or a click opens its menu."""

    icon_role = "muted"

    def __init__(self, text: str, name: str, *, parent: QWidget | None = None) -> None:
        """Show `text`; a screen reader calls the button `name`; `add` fills the menu."""
        super().__init__(text, drawing="chevron-down", parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu_below = QMenu(self)
        self.menu_below.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self._open)

    def add(self, text: str, act: Callable[[], None]) -> QAction:
        """Append something to do."""
        action = self.menu_below.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def add_keyed(self, text: str, act: Callable[[], None], key: str, page: QWidget) -> QAction:
        """Append something to do that `key` does, too, wherever the keyboard is on `page`."""
        action = self.add(text, act)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(action)
        return action

    def _open(self) -> None:
        self.menu_below.popup(self.mapToGlobal(self.rect().bottomLeft()))
