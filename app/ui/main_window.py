"""The window of one open book.

What it is for: its pages, the way between them, search, who is working, what is saved.
What it is not for: opening and making books (program), and what stands on a page.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from app.models.book import Book
from app.models.errors import BookError
from app.models.progress import progress
from app.rules.member_query import MemberQuery
from app.ui.hall.projector import Projector
from app.ui.leaving import may_leave
from app.ui.numbers import megabytes
from app.ui.opening_words import OpeningWords
from app.ui.operators import Operators
from app.ui.places import ENTRIES, FIRST_OF_THE_YEAR, PAGES
from app.ui.program_window import ProgramWindow
from app.ui.router import Router
from app.ui.saved_state import SavedState
from app.ui.search.search_popup import SearchPopup
from app.ui.session import Session
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import Theme
from app.ui.widgets.rehearsal_bar import RehearsalBar
from app.ui.words import error_text

if TYPE_CHECKING:
    from app.ui.backup.backup_page import BackupPage
    from app.ui.search.finder import Finder

_MADE_READY_AFTER = 300
_UNDER = dict.fromkeys(("people", "dossier", "bodies", "shows-of-cards", "journal"), "congress") | {
    "admissions": "targets"
}
"""Entries of the navigation below which pages stand that are no entries; all others stand below the contests."""
_KEYING = {"entry", "compare", "aside", "sheet"}
"""Here the room belongs to the names: what lasts is said on the next page."""
_ESCAPE_IS_THEIRS = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit)


class MainWindow(ProgramWindow):
    """One book; the window closes it."""

    copy_asked = Signal()
    close_asked = Signal()
    writing_asked = Signal()
    look_asked = Signal(object)
    closed = Signal()
    """The book was let go of."""

    def __init__(self, theme: Theme, settings: PersonalSettings, book: Book) -> None:
        """Show the first page of a book that is open."""
        self._electorate, self._is_backup = book.congresses.get().kind, book.backup is not None
        super().__init__(theme, settings, self._electorate)
        self.session = Session(book, self)
        self._is_operator_asked = self._is_question_due = self._is_let_go = False
        self._is_loss_settled = self._is_loss_agreed = False
        self._add_pages()
        self.router = Router(self, self.session, super().show_page)
        self.router.left.connect(self._say_nobody_named)
        self.router.left.connect(self.forget_notice)
        self.page_shown.connect(self._follow_page)
        self.saved = SavedState(self.session, self.status)
        self.operators = Operators(self.session, settings, self.top.who, self)
        self.projector = Projector(self.session.hall, settings, self)
        self.found = SearchPopup(self.top.search, self._finder, self)
        self.found.left.connect(self.top.leave_search)
        self.found.chosen.connect(self.session.go)
        self.place_asked.connect(self.session.go)
        self.read_only_chip = self.top.add_chip(self.tr("Chỉ xem"), "warn")
        self.rehearsal = RehearsalBar()
        self.put_below_top(self.rehearsal)
        self.rehearsal.practice_asked.connect(lambda: self.router.go("practice"))
        self.read_only_chip.setVisible(book.read_only)
        self.session.said.connect(self.say)
        self.session.moved_on.connect(self.let_pass)
        self.session.copy_asked.connect(self.copy_asked)
        self.session.look_asked.connect(self.look_asked)
        self.session.backups.done.connect(self.saved.changed)
        self.session.backups.noticed.connect(self.saved.changed)
        self.session.backups.refused.connect(self._say_no_backup)
        self.session.backups.slow.connect(self._say_slow_backup)
        for ended in (self.session.backups.done, self.session.backups.stopped):
            ended.connect(self.review_notice)
        self.session.changed.connect(self._follow)
        self.session.papers_recorded.connect(self._ask_operator)
        self.operators.chosen.connect(self._hand_over)
        self.action(self.tr("Trang trước"), "Alt+Left", self.router.back)
        self.action(self.tr("Tiếp tục nhập phiếu"), "F5", self.go_on_keying)
        self._show_names()
        self.router.go("home")
        self.opening = OpeningWords(self, settings, theme)
        self.opening.say()
        self.operators.begin()
        if not self._is_backup:
            self.session.backups.begin()
        if not book.read_only:
            QTimer.singleShot(_MADE_READY_AFTER, self._make_ready_to_write)
        QTimer.singleShot(_MADE_READY_AFTER, self._make_ready_to_look)

    @property
    def book(self) -> Book:
        """The open book."""
        return self.session.book

    @property
    def wants_room(self) -> bool:
        """Whether papers are keyed on the page in front."""
        return self.current_page in _KEYING

    @property
    def has_book(self) -> bool:
        """Whether the pages of a book are in this window."""
        return True

    def show_page(self, key: str) -> None:
        """Show a page that was chosen in the navigation, which marks the page that is there where it is held back."""
        self.router.go(key)
        self.navigation.entries.mark(self._entry_of[self.current_page])

    def go_on_keying(self) -> None:
        """Go to the batch in work; where none waits, or nothing can be written, say so."""
        if self.book.read_only:
            self.opening.say_not_keyed()
            return
        place = progress(self.book).next_keying
        if place:
            self.notice.clear()
            self.router.go(place)
        else:
            self.say(
                self.tr("Không có tập nào đang chờ nhập phiếu."),
                self.tr("Mở cuộc bầu, nhập số phiếu thu về và chia tập trước."),
                action=self.tr("Mở Bầu cử"),
                act=lambda: self.router.go("contests"),
            )

    def switch_hall(self) -> None:
        """Switch the hall's screen on or off; the keyboard stays where it is."""
        hall = self.session.hall
        if not hall.may_steer:
            self.say(
                self.tr("Màn hình hội trường do người toàn quyền hoặc thư ký điều khiển."),
                self.tr("Bấm F8 để đổi người."),
            )
            return
        hall.switch(is_on=not hall.is_on)
        if hall.is_on and not self.projector.has_screen:
            self.say(
                self.tr("Chưa thấy máy chiếu: màn hình hội trường mở thành một cửa sổ thường."),
                self.tr("Nối máy chiếu rồi chọn «Mở rộng» (Windows + P): cửa sổ tự sang đó."),
            )

    def ask_operator(self) -> None:
        """Ask who works from now on."""
        self.operators.ask()

    def lock_screen(self) -> None:
        """Hide everything until whoever works is back."""
        self.operators.lock_now()

    def book_actions(self) -> list[QAction]:
        """Return what can be done with the open book."""
        return [
            self.action(self.tr("Đổi người sử dụng…"), "F8", self.ask_operator),
            self.action(self.tr("Khóa màn hình"), "Ctrl+L", self.lock_screen),
            self.action(self.tr("Người sử dụng"), "", lambda: self.session.go.emit("people")),
            self.action(self.tr("Văn bản"), "", lambda: self.router.go("documents")),
            self.action(self.tr("Hồ sơ đại hội"), "", lambda: self.router.go("dossier")),
            self.action(self.tr("Câu chữ của văn bản"), "", lambda: self.router.go("wording")),
            self.action(self.tr("Nhật ký"), "", lambda: self.router.go("journal")),
            self.action(self.tr("Bật, tắt màn hình hội trường"), "F11", self.switch_hall),
            self.action(self.tr("Màn hình hội trường"), "", lambda: self.session.go.emit("hall")),
            *(() if self._is_backup else self._copy_actions()),
            self.action(self.tr("Đóng sổ"), "Ctrl+W", self.close_asked.emit),
        ]

    def file_actions(self) -> list[QAction]:
        """Return the ways to other books, which lead from the window of the book, not from that of its backup."""
        return [] if self._is_backup else super().file_actions()

    def _copy_actions(self) -> tuple[QAction, ...]:
        return (
            self.action(self.tr("Sao lưu ngay"), "Ctrl+B", self.back_up),
            self.action(self.tr("Lưu bản sao…"), "Ctrl+Shift+S", self.copy_asked.emit),
        )

    def back_up(self) -> None:
        """Back up at once where that needs no question, also while keying; else show the page that asks."""
        if self.current_page != "backup":
            if self.session.backups.is_ready:
                self.session.backups.make()
                return
            self.router.go("backup")
        if self.current_page == "backup":
            cast("BackupPage", self.page("backup")).make()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc from a page below an entry, unless somebody is typing."""
        typing = isinstance(QApplication.focusWidget(), _ESCAPE_IS_THEIRS)
        if event.key() == Qt.Key.Key_Escape and self.current_page not in (*ENTRIES, "entry") and not typing:
            self.router.back()
            return
        super().keyPressEvent(event)

    def let_go(self) -> None:
        """Store what is typed and close the book, once."""
        if not self._is_let_go:
            self._is_let_go = True
            self.router.leave()
            self.session.hall.switch(is_on=False)
            self.session.backups.close()
            self.opening.close()
            self.book.close()
            self.closed.emit()

    def may_close(self, then: Callable[[], object]) -> bool:
        """Return whether the book can be let go of; where something would be lost, ask and do `then` when settled."""
        if self._is_let_go or self._is_loss_settled:
            return True
        if self.book.is_in_place:
            return self._may_lose(then)
        from app.ui.gone_book import GoneBookDialog

        self.router.leave()
        dialog = GoneBookDialog(self.book, self)

        def settle() -> None:
            self._is_loss_settled = True
            if dialog.saved:
                self._settings.remember_book(dialog.saved.absolute())
            then()

        dialog.settled.connect(settle)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return False

    def _may_lose(self, then: Callable[[], object]) -> bool:
        """Return whether nothing that was typed would be lost, or that was agreed to for what is done now."""

        def agree() -> None:
            self._is_loss_agreed = True
            then()
            self._is_loss_agreed = False

        return self._is_loss_agreed or may_leave(self, self.made_pages, agree)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the book with the window."""
        if not self.may_close(self.close):
            event.ignore()
            return
        self.let_go()
        super().closeEvent(event)

    def _add_pages(self) -> None:
        titles = {
            "home": (self.tr("Tổng quan"), "house"),
            "organisations": (self.tr("Tổ chức đảng"), "network"),
            "members": (self.tr("Đảng viên"), "user"),
            "congress": (self.tr("Đại hội"), "flag"),
            "delegates": (self.tr("Đại biểu"), "users"),
            "sessions": (self.tr("Phiên họp"), "calendar"),
            "check-in": (self.tr("Điểm danh"), "list-checks"),
            "contests": (self.tr("Bầu cử"), "vote"),
            "evaluation": (self.tr("Đánh giá, xếp loại"), "star"),
            "targets": (self.tr("Chỉ tiêu"), "target"),
            "situations": (self.tr("Tình huống"), "triangle-alert"),
            "backup": (self.tr("Sao lưu"), "hard-drive"),
        }
        for at, key in enumerate(ENTRIES):
            group = int(at >= ENTRIES.index(FIRST_OF_THE_YEAR))
            self.add_page(key, *titles[key], group, lambda make=PAGES[key]: make(self.session))
        for key in PAGES.keys() - set(ENTRIES):
            under = _UNDER.get(key, "contests")
            self.add_inner_page(key, under, lambda make=PAGES[key]: make(self.session))

    def _finder(self) -> "Finder":
        from app.ui.search.finder import Finder

        pages = [
            ("home", self.tr("Tổng quan")),
            ("organisations", self.tr("Tổ chức đảng")),
            ("members", self.tr("Đảng viên")),
            ("congress", self.tr("Đại hội")),
            ("delegates", self.tr("Đại biểu")),
            ("sessions", self.tr("Phiên họp")),
            ("check-in", self.tr("Điểm danh")),
            ("contests", self.tr("Bầu cử")),
            ("evaluation", self.tr("Đánh giá, xếp loại")),
            ("targets", self.tr("Chỉ tiêu")),
            ("admissions", self.tr("Kết nạp")),
            ("batches", self.tr("Các tập phiếu")),
            ("documents", self.tr("Văn bản")),
            ("dossier", self.tr("Hồ sơ đại hội")),
            ("wording", self.tr("Câu chữ của văn bản")),
            ("bodies", self.tr("Các ban của đại hội")),
            ("shows-of-cards", self.tr("Biểu quyết")),
            ("people", self.tr("Người sử dụng")),
            ("situations", self.tr("Tình huống")),
            ("backup", self.tr("Sao lưu")),
            ("hall", self.tr("Màn hình hội trường")),
            ("journal", self.tr("Nhật ký")),
        ]
        if self.book.congresses.get().rehearsal:
            pages.append(("practice", self.tr("Tập nhập phiếu")))
        return Finder(pages, self.book)

    def _say_no_backup(self, error: BookError) -> None:
        if self.current_page != "backup":
            self.say(self.tr("Chưa sao lưu được."), error_text(error), kind="error")

    def _say_slow_backup(self, done: int, total: int) -> None:
        """Say so once, beside the work; the page of backups shows it all the time."""
        backups = self.session.backups
        if self.current_page == "backup":
            return
        words = self.tr("Ổ sao lưu chậm hơn thường lệ: mới ghi và kiểm %1 / %2 MB.")
        done_words, total_words = megabytes(done), megabytes(total)
        self.say(
            words.replace("%1", done_words).replace("%2", total_words),
            self.tr("Cứ nhập phiếu bình thường, chưa rút ổ. Các bản sao trước còn nguyên."),
            action=self.tr("Dừng sao lưu"),
            act=backups.stop,
            kind="warn",
            lasts=lambda: backups.is_busy,
        )

    def _follow_page(self, key: str) -> None:
        self.notice.lie_low(low=key in _KEYING)
        self.review_notice()

    def _follow(self) -> None:
        self._show_names()
        self._follow_electorate()
        self.review_notice()
        self._ask_operator()

    def _follow_electorate(self) -> None:
        """Have the window made anew where the congress is of another kind now: its people are called otherwise."""
        electorate = self.book.congresses.get().kind
        if electorate is not self._electorate:
            self._electorate = electorate
            # After whoever changed it is done: nothing of this window is there afterwards.
            QTimer.singleShot(0, self.language_changed.emit)

    def _hand_over(self) -> None:
        """Let the page in front go on with somebody else; what is typed there stays."""
        self.router.hand_over()
        self.session.changed.emit()

    def _show_names(self) -> None:
        congress, file = self.book.congresses.get(), self.book.path.name
        self.top.show_book(congress.name or self.tr("Sổ chưa có tên đại hội"), file)
        self.setWindowTitle(f"{file} – Sổ Đại hội")
        self.rehearsal.setVisible(congress.rehearsal)

    def _make_ready_to_write(self) -> None:
        """Load what writing needs while nobody waits, so that the first paper is stored as fast as the next ones."""
        if not self.book.is_closed:
            self.book.make_ready_to_write()

    def _make_ready_to_look(self) -> None:
        """Load the page of the longest list, and who stands on it, so that it opens at once for the first time, too."""
        if not self.book.is_closed and self.book.organisations.all():
            import_module("app.ui.members.members_page")
            self.book.member_search.ids(MemberQuery())
            QTimer.singleShot(_MADE_READY_AFTER, self, lambda: self.book.is_closed or self.page("members"))

    def _ask_operator(self) -> None:
        """Ask once, beside the work, who is working: the journal would have no name otherwise.

        At once only the button at the top says so; the words wait for the next page, for they would push this one
        down under the hands of whoever works on it.
        """
        if self.book.operator or self.book.read_only or self._is_operator_asked or not self.saved.is_changed:
            return
        self._is_operator_asked = self._is_question_due = True
        self.top.who.miss_name()

    def _say_nobody_named(self) -> None:
        if not self._is_question_due:
            return
        self._is_question_due = False
        self.say(
            self.tr("Chưa biết ai đang làm việc."),
            self.tr("Chọn tên để nhật ký ghi đúng người."),
            action=self.tr("Chọn tên"),
            act=self.operators.ask,
            lasts=lambda: not self.book.operator,
        )
