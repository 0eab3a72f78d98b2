"""The books a person opens, one after the other, each in a window of its own.

What it is for: opening, making, copying and closing books, and saying in words why that did not work.
What it is not for: what is done inside a book (main_window).
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.backup import manifest, messages
from app.models.book import Book
from app.models.book_file import SUFFIX
from app.models.errors import BookError, BookInUse, BookIsReadOnly, DamagedBook, MediumFailed, NotABook
from app.models.private_folders import sweep
from app.ui import i18n
from app.ui.main_window import MainWindow
from app.ui.program_window import ProgramWindow
from app.ui.settings import PersonalSettings
from app.ui.start import file_questions
from app.ui.start.salvaging import SalvageDesk
from app.ui.theme.theme import Theme
from app.ui.words import error_text

if TYPE_CHECKING:
    from app.backup.restoring import Unpacked
    from app.ui.start.new_book import NewBookDialog


_SWEPT_AFTER = 1_000
"""Milliseconds after the start in which nobody waits for what an earlier run left."""


class Program(QObject):
    """The window in front, and what its menu asks for."""

    def __init__(self, application: QApplication, theme: Theme, settings: PersonalSettings) -> None:
        """Show nothing yet; `start` must follow."""
        super().__init__(application)
        self._application, self._theme, self._settings = application, theme, settings
        self.window: ProgramWindow | None = None
        self.beside: MainWindow | None = None
        """The window of a backup that is looked at beside its book."""

    def start(self, path: Path | None) -> None:
        """Open a book, or where there is none or it cannot be opened, the page that asks for one."""
        QTimer.singleShot(_SWEPT_AFTER, sweep)
        if path is None or not self.open_book(path):
            self._show_start_unless_shown()

    def open_book(self, path: Path) -> bool:
        """Open a book for writing and return whether that worked; why not is said in the window."""
        shown = self.window.book if isinstance(self.window, MainWindow) else None
        if shown and not shown.read_only and shown.path.absolute() == path.absolute():
            return True
        if manifest.is_backup(path):
            self._ask_restore(path)
            return False
        return self._open(path, Book.open)

    def look_at(self, path: Path) -> bool:
        """Open a book only to read it."""
        return self._open(path, Book.look)

    def look_at_backup(self, unpacked: "Unpacked") -> None:
        """Show a backup only to be read, in a window of its own: the book stays open and as it is."""
        self._close_beside()
        try:
            book = Book.look_at_backup(unpacked.backup, unpacked.copy, unpacked.folder)
        except BookError as error:
            self._front().say(self.tr("Chưa mở được bản sao."), error_text(error), kind="error")
            return
        self.beside = window = MainWindow(self._theme, self._settings, book)
        window.close_asked.connect(window.close)
        window.language_changed.connect(self.speak_again)
        window.look_asked.connect(self.look_at_backup)
        window.show()
        window.activateWindow()

    def choose_book(self) -> None:
        """Ask for a file and open it."""
        self._front().forget_notice()
        path = file_questions.ask_open(self._front(), self._folder())
        if path:
            self.open_book(path)

    def restore_backup(self) -> None:
        """Ask for a backup and put it back as a new book: also where there is no book yet."""
        self._front().forget_notice()
        path = file_questions.ask_backup(self._front(), self._folder())
        if path:
            self._ask_restore(path)

    def _ask_restore(self, path: Path) -> None:
        from app.ui.backup.restore_dialog import RestoreDialog

        self._show_start_unless_shown()
        try:
            holding = manifest.holding(path)
        except OSError:
            self._front().say(error_text(MediumFailed(messages.NOT_READ, name=path.name)), kind="error")
            return
        dialog = RestoreDialog(holding, self._front())
        dialog.restored.connect(self.open_book)
        dialog.looked_at.connect(self.look_at_backup)
        dialog.open()

    def make_book(self) -> None:
        """Ask what a new book needs, make it and open it."""
        from app.ui.start.new_book import NewBookDialog

        self._front().forget_notice()
        dialog = NewBookDialog(file_questions.documents(), self._front())
        dialog.accepted.connect(lambda: self._take_made(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make_sample(self) -> None:
        """Ask where, make the sample book there and open it."""
        from app.exchange.sample_congress import make_sample

        self._make_for_rehearsal(self.tr("Sổ mẫu đã kiểm phiếu"), make_sample, "")

    def make_practice(self) -> None:
        """Ask where, make the book to practise keying there and open it where practising begins."""
        from app.exchange.sample_congress import make_practice

        self._make_for_rehearsal(self.tr("Sổ để tập nhập phiếu"), make_practice, "practice")

    def _make_for_rehearsal(self, name: str, make: Callable[[Path], None], place: str) -> None:
        self._front().forget_notice()
        suggested = file_questions.free_name(self._folder() / f"{name}.sodaihoi")
        path = file_questions.ask_save(self._front(), self.tr("Lưu sổ diễn tập"), suggested)
        if path is None:
            return
        self._application.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            make(path)
        except BookError as error:
            self._front().say(self.tr("Chưa tạo được sổ diễn tập."), error_text(error), kind="error")
            return
        finally:
            self._application.restoreOverrideCursor()
        if self.open_book(path) and place and isinstance(self.window, MainWindow):
            self.window.router.go(place)

    def save_copy(self) -> None:
        """Ask where and save a whole, checked copy of the open book."""
        window = self.window
        if not isinstance(window, MainWindow):
            return
        window.router.leave()
        last = window.book.copies.last()
        folder = last.path.parent if last and last.path.parent.is_dir() else window.book.path.parent
        suggested = file_questions.copy_name(folder / window.book.path.name, window.book.now())
        path = file_questions.ask_save(window, self.tr("Lưu bản sao"), suggested)
        if path is None:
            return
        try:
            window.book.save_copy(path)
        except BookError as error:
            window.say(self.tr("Chưa lưu được bản sao."), error_text(error), kind="error")
            return
        window.session.changed.emit()
        window.say(self.tr("Đã lưu và kiểm lại bản sao."), str(path), kind="ok")

    def close_book(self) -> None:
        """Close the book and ask for another."""
        if not self._may_leave(self.close_book):
            return
        self._show(self._start_window())

    def speak_again(self) -> None:
        """Show the window anew in the language chosen, at the same place of the same book."""
        i18n.speak(self._application, self._settings.language)
        if not isinstance(self.window, MainWindow):
            self._show(self._start_window())
            return
        before = self.window
        if not before.may_close(self.close_book):
            return
        path, read_only, place = before.book.path, before.book.read_only, before.router.here
        operator, hall = before.book.operator, before.session.hall.wish
        before.let_go()
        book = Book.look(path) if read_only else Book.open(path, operator)
        shown = MainWindow(self._theme, self._settings, book)
        self._show(shown)
        shown.router.go(place or "home")
        shown.session.hall.take(hall)

    def _open(self, path: Path, how: Callable[[Path], Book]) -> bool:
        if not self._may_leave(partial(self._open, path, how)):
            return False
        try:
            book = how(path)
        except BookError as error:
            self._show_start_unless_shown()
            self._say_not_opened(path, error)
            return False
        self._settings.remember_book(path.absolute())
        self._show(MainWindow(self._theme, self._settings, book))
        return True

    def _say_not_opened(self, path: Path, error: BookError) -> None:
        if isinstance(error, DamagedBook) or (isinstance(error, NotABook) and path.is_file() and path.suffix == SUFFIX):
            action = self.tr("Lấy lại phần còn đọc được…")
            act = partial(self._salvage_later, path)
            self._front().say(self.tr("Chưa mở được sổ."), error_text(error), action=action, act=act, kind="error")
            return
        may_look = isinstance(error, (BookInUse, BookIsReadOnly))
        self._front().say(
            self.tr("Chưa mở được sổ."),
            error_text(error),
            action=self.tr("Mở chỉ để xem") if may_look else "",
            act=(lambda: self._look_later(path)) if may_look else None,
            kind="error",
        )

    def _salvage_later(self, path: Path) -> None:
        SalvageDesk(self._front(), self._window_of).salvage(path)

    def _window_of(self, path: Path) -> ProgramWindow | None:
        return self.window if self.open_book(path) else None

    def _look_later(self, path: Path) -> None:
        self.look_at(path)

    def _take_made(self, dialog: "NewBookDialog") -> None:
        if dialog.made is not None:
            self.open_book(dialog.made)

    def _start_window(self) -> ProgramWindow:
        from app.ui.start.start_window import StartWindow

        return StartWindow(self._theme, self._settings)

    def _show_start_unless_shown(self) -> None:
        if self.window is None:
            self._show(self._start_window())

    def _show(self, window: ProgramWindow) -> None:
        """Put a window in the place of the one before, which closes its book."""
        before, self.window = self.window, window
        self._connect(window)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _may_leave(self, then: Callable[[], object]) -> bool:
        """Return whether the book in front can be let go of now; else it is asked about, and `then` follows."""
        return not isinstance(self.window, MainWindow) or self.window.may_close(then)

    def _close_beside(self) -> None:
        beside, self.beside = self.beside, None
        if beside is not None:
            beside.close()
            beside.deleteLater()

    def _connect(self, window: ProgramWindow) -> None:
        window.new_asked.connect(self.make_book)
        window.open_asked.connect(self.choose_book)
        window.restore_asked.connect(self.restore_backup)
        window.sample_asked.connect(self.make_sample)
        window.practice_asked.connect(self.make_practice)
        window.book_asked.connect(self.open_book)
        window.language_changed.connect(self.speak_again)
        if isinstance(window, MainWindow):
            window.copy_asked.connect(self.save_copy)
            window.close_asked.connect(self.close_book)
            window.look_asked.connect(self.look_at_backup)
            window.closed.connect(self._close_beside)
            window.writing_asked.connect(lambda: self.open_book(window.book.path))

    def _front(self) -> ProgramWindow:
        if self.window is None:
            raise LookupError("no window is shown")
        return self.window

    def _folder(self) -> Path:
        recent = self._settings.recent_books
        return recent[0].parent if recent else file_questions.documents()
