"""What every window of the program has: the menu at its name, notices, settings, help.

What it is for: the base of the window of a book and of the window without one.
What it is not for: opening and making books, which it only asks for by signals.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu, QWidget

from app.rules.rounds import Electorate
from app.ui import i18n
from app.ui.paste_watch import PasteWatch, no_picture
from app.ui.settings import Language, PersonalSettings
from app.ui.shell import ShellWindow
from app.ui.theme.theme import Theme
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from app.ui.help.help_dialog import HelpDialog

Act = Callable[[], None]
Cause = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Said:
    """One notice with what its link does and, where it lasts, how long."""

    what: str
    remedy: str
    action: str
    kind: str
    act: Act | None
    lasts: Cause | None

    @property
    def is_true(self) -> bool:
        return self.lasts is not None and self.lasts()


class ProgramWindow(ShellWindow):
    """A window with the menu of the program and one bar for what is said."""

    new_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    sample_asked = Signal()
    practice_asked = Signal()
    book_asked = Signal(Path)
    place_asked = Signal(str)
    language_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: PersonalSettings,
        electorate: Electorate = Electorate.DELEGATE_CONGRESS,
    ) -> None:
        """Make a window without pages, in the words of this kind of congress."""
        application = QCoreApplication.instance()
        if application is not None:
            i18n.speak_of(application, electorate)
        super().__init__(theme, settings)
        self.notice = NoticeBar()
        self._said: _Said | None = None
        self._lasting: _Said | None = None
        self._help: HelpDialog | None = None
        self.menu = QMenu(self)
        self.recent = QMenu(self.tr("Sổ mở gần đây"), self)
        self._put_notice()
        self._fill_menu()
        self.notice.activated.connect(self._act_on_notice)
        self.notice.dismissed.connect(self._let_go)
        self.help_requested.connect(self.show_help)
        theme.changed.connect(self.review_notice)
        PasteWatch(self).met_picture.connect(lambda: self.say(*no_picture()))

    def say(
        self,
        what: str,
        remedy: str = "",
        *,
        action: str = "",
        act: Act | None = None,
        kind: str = "info",
        lasts: Cause | None = None,
    ) -> None:
        """Say something above the page; `action` is the link that does `act`.

        What was said of one moment goes when another place is shown; with `lasts` it stays while that is true.
        """
        said = _Said(what, remedy, action, kind, act, lasts)
        self._lasting = said if lasts else self._lasting
        self._show_said(said)

    def review_notice(self) -> None:
        """Take a lasting notice away when its cause is gone; on a page that wants the room it waits for the next."""
        lasting = self._lasting
        if lasting and not lasting.is_true:
            self._lasting = None
            if self._said is lasting:
                self.notice.clear()
        elif lasting and self._said is lasting:
            self.notice.setHidden(self.wants_room)

    def forget_notice(self) -> None:
        """Take away what was said of the place before; what lasts is said again."""
        lasting = self._lasting
        if self._said is not lasting or (lasting and not lasting.is_true):
            self.notice.clear()
            if lasting and lasting.is_true:
                self._show_said(lasting)

    def let_pass(self) -> None:
        """Take away what was only told of a moment; what went wrong, or lasts, stays."""
        said = self._said
        if said and said.kind == "info" and not said.lasts:
            self.forget_notice()

    def ask_settings(self) -> None:
        """Let the person choose; another language is told to whoever made the window."""
        before = self._settings.language
        super().ask_settings()
        if self._settings.language != before:
            self.language_changed.emit()

    def switch_language(self) -> None:
        """Show the screen in the other language."""
        is_english = self._settings.language is Language.ENGLISH
        self._settings.language = Language.VIETNAMESE if is_english else Language.ENGLISH
        self.language_changed.emit()

    def show_help(self, topic: str = "") -> None:
        """Open the help beside the window, at a topic or the code of a rule."""
        from app.ui.help.help_dialog import HelpDialog

        if self._help is None:
            self._help = HelpDialog(self, has_book=self.has_book)
            self._help.place_asked.connect(self._leave_help)
        self._help.show_topic(topic)

    @property
    def wants_room(self) -> bool:
        """Whether the page in front leaves no room for what lasts."""
        return False

    @property
    def has_book(self) -> bool:
        """Whether the pages of a book are in this window."""
        return False

    def _leave_help(self, place: str) -> None:
        self.activateWindow()
        self.place_asked.emit(place)

    def book_actions(self) -> list[QAction]:
        """Return what can be done with the open book; nothing where there is none."""
        return []

    def file_actions(self) -> list[QAction]:
        """Return the ways to other books."""
        return [
            self.action(self.tr("Sổ mới…"), "Ctrl+Shift+N", self.new_asked.emit),
            self.action(self.tr("Mở sổ…"), "Ctrl+O", self.open_asked.emit),
            self.recent.menuAction(),
            self.action(self.tr("Khôi phục từ bản sao…"), "", self.restore_asked.emit),
            self.action(self.tr("Sổ để tập nhập phiếu…"), "", self.practice_asked.emit),
            self.action(self.tr("Sổ mẫu đã kiểm phiếu…"), "", self.sample_asked.emit),
        ]

    def action(self, text: str, keys: str, act: Act) -> QAction:
        """Return an action whose keys work in the whole window."""
        made = QAction(text, self)
        if keys:
            made.setShortcut(QKeySequence(keys))
        made.triggered.connect(lambda _checked=False: act())
        self.addAction(made)
        return made

    def _put_notice(self) -> None:
        holder, frame = QWidget(), self.centralWidget()
        grid = frame.layout() if frame else None
        if isinstance(grid, QGridLayout):
            grid.replaceWidget(self.stack, holder)
        column = Column(Row(self.notice, margins=(24, 12, 24, 0)), self.stack, gap=0, parent=holder)
        column.setStretch(1, 1)

    def _fill_menu(self) -> None:
        other = "Tiếng Việt" if self._settings.language is Language.ENGLISH else "English"
        groups = [
            self.file_actions(),
            self.book_actions(),
            [
                self.action(self.tr("Cài đặt…"), "Ctrl+,", self.ask_settings),
                self.action(other, "", self.switch_language),
                self.action(self.tr("Trợ giúp") + "\tF1", "", self._ask_help),
            ],
            [self.action(self.tr("Thoát"), "Ctrl+Q", QApplication.closeAllWindows)],
        ]
        for group in groups:
            self.menu.addActions(group)
            if group:
                self.menu.addSeparator()
        self.recent.aboutToShow.connect(self._fill_recent)
        self.top.program.clicked.connect(self.open_menu)
        self.action(self.tr("Mở danh mục của chương trình"), "F10", self.open_menu)

    def open_menu(self) -> None:
        """Show the menu below the name of the program."""
        self.recent.menuAction().setEnabled(bool(self._settings.recent_books))
        button = self.top.program
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._settings.recent_books:
            self.recent.addAction(f"{path.name}    {path.parent}").triggered.connect(
                lambda _checked=False, chosen=path: self.book_asked.emit(chosen)
            )

    def _show_said(self, said: _Said) -> None:
        self._said = said
        self.notice.show_notice(said.what, said.remedy, action=said.action, kind=said.kind)
        self.review_notice()

    def _let_go(self) -> None:
        """Say no more what was closed by hand, though its cause lasts."""
        if self._said is self._lasting:
            self._lasting = None

    def _act_on_notice(self) -> None:
        said = self._said
        self._let_go()
        self.notice.clear()
        if said and said.act:
            said.act()
