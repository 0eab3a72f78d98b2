"""The frame of the window: navigation, top bar, pages, status line.

What it is for: showing one page at a time, and size and colours of everything.
What it is not for: books and what is in them; pages and facts are handed in.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QMainWindow, QStackedWidget, QWidget

from app.ui.settings import PersonalSettings
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import SCALES, Scheme
from app.ui.widgets.boxes import Column
from app.ui.widgets.navigation import Navigation
from app.ui.widgets.status_bar import StatusBar
from app.ui.widgets.top_bar import TopBar

MINIMUM = (960, 600)
FIRST_SIZE = (1366, 740)

PageSource = QWidget | Callable[[], QWidget]


class ShellWindow(QMainWindow):
    """The window; it knows pages by their keys."""

    help_requested = Signal(str)
    page_left = Signal(str)
    page_shown = Signal(str)

    def __init__(self, theme: Theme, settings: PersonalSettings) -> None:
        """Make a window without pages in the look of `theme`."""
        super().__init__()
        self._theme, self._settings = theme, settings
        theme.dress(self)
        self._sources: dict[str, PageSource] = {}
        self._entry_of: dict[str, str] = {}
        self._pages: dict[str, QWidget] = {}
        self.top, self.navigation, self.status = TopBar(), Navigation(), StatusBar()
        self.stack = QStackedWidget()
        self._above = Column(self.top, gap=0)
        self.setWindowTitle("Sổ Đại hội")
        self._lay_out()
        self._bind_keys()
        self.navigation.entries.page_chosen.connect(self.show_page)
        self.navigation.settings.clicked.connect(self.ask_settings)
        self.navigation.scheme.clicked.connect(self.switch_scheme)
        self.setMinimumSize(*MINIMUM)
        self.navigation.entries.setFocus()
        if not self.restoreGeometry(settings.geometry):
            self.resize(*FIRST_SIZE)

    @property
    def current_page(self) -> str:
        """The key of the page that is shown, empty before the first."""
        shown = self.stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def add_page(self, key: str, title: str, drawing: str, group: int, page: PageSource) -> None:
        """Put a page into the navigation; a function is called when its page is first shown.

        `drawing` is a file of resources/icons, `group` a number: a rule parts entries of different groups.
        """
        self._sources[key] = page
        self._entry_of[key] = key
        self.navigation.entries.add_entry(key, title, drawing, group)

    def put_below_top(self, bar: QWidget) -> None:
        """Put a bar below the top one, across the whole window."""
        self._above.add(bar)

    def add_inner_page(self, key: str, under: str, page: PageSource) -> None:
        """Add a page that is reached from others; the navigation marks the entry `under` while it is shown."""
        self._sources[key] = page
        self._entry_of[key] = under

    def show_page(self, key: str) -> None:
        """Show the page `key`, unless it is shown; KeyError when there is none."""
        left = self.current_page
        if key == left:
            return
        page = self.page(key)
        if left:
            self.page_left.emit(left)
        self.navigation.entries.mark(self._entry_of[key])
        self.stack.setCurrentWidget(page)
        self.page_shown.emit(key)

    def mark_entry_of(self, key: str) -> None:
        """Mark in the navigation the entry of a page that is not shown: the one in front was opened from it."""
        self.navigation.entries.mark(self._entry_of[key])

    @property
    def made_pages(self) -> Collection[QWidget]:
        """The pages that were shown."""
        return self._pages.values()

    def page(self, key: str) -> QWidget:
        """Return the page `key`, made now if it was never shown; KeyError when there is none."""
        if key not in self._pages:
            source = self._sources[key]
            page = source if isinstance(source, QWidget) else source()
            self.stack.addWidget(page)
            self._pages[key] = page
        return self._pages[key]

    def ask_settings(self) -> None:
        """Let the person choose, and show the choice at once."""
        from app.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._theme.apply(self._settings.scheme, self._settings.scale)
        elif self._settings.is_first_start:
            self._settings.scale = self._theme.scale
        dialog.deleteLater()

    def switch_scheme(self) -> None:
        """Change between light and dark and remember it."""
        self._settings.scheme = Scheme.LIGHT if self._theme.tokens.dark else Scheme.DARK
        self._theme.apply(self._settings.scheme, self._theme.scale)

    def larger(self) -> None:
        """Take the next larger size; the largest stays."""
        self._take_scale(min(SCALES.index(self._theme.scale) + 1, len(SCALES) - 1))

    def smaller(self) -> None:
        """Take the next smaller size; the smallest stays."""
        self._take_scale(max(SCALES.index(self._theme.scale) - 1, 0))

    def normal_size(self) -> None:
        """Take the first size."""
        self._take_scale(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size."""
        self._settings.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _take_scale(self, number: int) -> None:
        self._settings.scale = SCALES[number]
        self._theme.apply(self._theme.scheme, SCALES[number])

    def _lay_out(self) -> None:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addLayout(self._above, 0, 0, 1, 2)
        grid.addWidget(self.navigation, 1, 0)
        grid.addWidget(self.stack, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.setCentralWidget(frame)

    def _bind_keys(self) -> None:
        for keys, slot in (
            ([*QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomIn), QKeySequence("Ctrl+=")], self.larger),
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomOut), self.smaller),
            ([QKeySequence("Ctrl+0")], self.normal_size),
            ([QKeySequence(Qt.Key.Key_F1)], self._ask_help),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.activated.connect(slot)

    def _ask_help(self) -> None:
        self.help_requested.emit(self.current_page)
