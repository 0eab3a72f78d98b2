"""The left column: the pages, and below them what belongs to the person.

What it is for: choosing a page with mouse or keys.
What it is not for: building pages, and whether one may be left (the shell).
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.navigation_list import NavigationList


class _SettingsButton(QuietButton):
    """Stands in line with the entries above it."""

    icon_gap = 8


class Navigation(QFrame):
    """List of pages, settings, and the switch between light and dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a column without pages."""
        super().__init__(parent)
        self.entries = NavigationList()
        self.settings = _SettingsButton(self.tr("Cài đặt"), drawing="settings")
        self.scheme = QuietButton("", drawing="moon")
        foot = Row(self.settings, None, self.scheme, gap=4, margins=(12, 4, 8, 8))
        Column(self.entries, foot, gap=0, margins=(0, 8, 0, 0), parent=self)
        self._show_scheme()

    def changeEvent(self, event: QEvent) -> None:
        """Offer the other scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_scheme()

    def _show_scheme(self) -> None:
        dark = current().dark
        self.scheme.setIcon(icon("sun" if dark else "moon"))
        name = self.tr("Chuyển sang nền sáng") if dark else self.tr("Chuyển sang nền tối")
        self.scheme.setAccessibleName(name)
        self.scheme.setToolTip(name)
