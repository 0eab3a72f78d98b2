"""What the window of a book says when it opens: that it is only looked at, that the last work was cut off, the size.

What it is for: the check of a book after the program stopped in the middle, beside the window, and what it found.
What it is not for: what else is said, and opening books (program).
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.models.errors import BookError
from app.models.progress import progress
from app.ui.numbers import thousands
from app.ui.results.worker import Worker
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import Theme
from app.ui.words import error_text

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class OpeningWords(QObject):
    """One window, just opened."""

    def __init__(self, window: "MainWindow", settings: PersonalSettings, theme: Theme) -> None:
        """Say nothing yet."""
        super().__init__(window)
        self._window, self._settings, self._theme = window, settings, theme
        self._worker = Worker()

    def say(self) -> None:
        """Say what is most to be known of the book."""
        book = self._window.book
        if book.backup:
            self._say_backup(book.backup)
        elif book.read_only:
            self._say_looked_at(self.tr("Sổ đang mở chỉ để xem: không trang nào ghi được."))
        elif book.was_cut_off:
            self._check_cut_off()
        elif self._settings.is_first_start:
            self._ask_size()

    def say_not_keyed(self) -> None:
        """Say why no paper is keyed in a book that is only looked at, and where one is."""
        if self._window.book.backup:
            self._window.say(
                self.tr("Đây là bản sao đang mở ra xem: không nhập phiếu vào bản sao."),
                self.tr("Nhập phiếu ở cửa sổ của sổ. Xem xong thì đóng cửa sổ này (Ctrl+W)."),
                action=self.tr("Đóng bản sao"),
                act=self._window.close_asked.emit,
                kind="warn",
                lasts=lambda: True,
            )
        else:
            self._say_looked_at(self.tr("Sổ đang mở chỉ để xem: không nhập phiếu được."))

    def _say_looked_at(self, what: str) -> None:
        self._window.say(
            what,
            self.tr("Khi nơi khác đã đóng sổ, mở lại để ghi."),
            action=self.tr("Mở lại để ghi"),
            act=self._window.writing_asked.emit,
            kind="warn",
            lasts=lambda: True,
        )

    def close(self) -> None:
        """Say nothing more; the window is going."""
        self._worker.close()

    def _say_backup(self, backup: Path) -> None:
        self._window.say(
            self.tr("Đang xem bản sao «%1», không ghi được gì.").replace("%1", backup.name),
            self.tr("Bản sao trên ổ và sổ đang làm không bị động tới. Xem xong thì đóng cửa sổ này (Ctrl+W)."),
            action=self.tr("Đóng bản sao"),
            act=self._window.close_asked.emit,
            kind="warn",
            lasts=lambda: True,
        )

    def _ask_size(self) -> None:
        window = self._window
        window.say(
            self.tr("Chữ trên màn hình có dễ đọc không?"),
            self.tr("Có ba cỡ chữ; đổi lúc nào cũng được bằng Ctrl + và Ctrl −."),
            action=self.tr("Chọn cỡ chữ"),
            act=window.ask_settings,
            lasts=lambda: self._settings.is_first_start and window.current_page == "home",
        )
        window.notice.dismissed.connect(self._keep_size, Qt.ConnectionType.SingleShotConnection)

    def _keep_size(self) -> None:
        """Ask about the size no more: whoever closed the question reads well."""
        if self._settings.is_first_start:
            self._settings.scale = self._theme.scale

    def _check_cut_off(self) -> None:
        """Check the book after the program stopped in the middle, while whoever opened it goes on."""
        from app.models.checking import check_file

        self._window.say(
            self.tr("Lần trước chương trình dừng giữa chừng; đang kiểm tra sổ…"), self.tr("Cứ làm việc bình thường.")
        )
        papers = self._window.book.ballots.count_all()
        path = self._window.book.path
        self._worker.run(partial(check_file, path), partial(self._say_checked, papers), self._say_unchecked)

    def _say_checked(self, papers: int, wrong: list[str]) -> None:
        if not wrong:
            self._say_whole(papers)
            return
        words = self.tr("Lần trước chương trình dừng giữa chừng; kiểm tra sổ thấy %1 điều sai.")
        remedy = self.tr("%1 Giữ nguyên tệp, dùng bản sao gần nhất; người hỗ trợ xem đủ bằng lệnh check.")
        self._window.say(words.replace("%1", thousands(len(wrong))), remedy.replace("%1", wrong[0]), kind="error")

    def _say_unchecked(self, error: BookError) -> None:
        words = self.tr("Lần trước chương trình dừng giữa chừng; chưa kiểm tra được sổ.")
        self._window.say(words, error_text(error), kind="error")

    def _say_whole(self, papers: int) -> None:
        """Say what is saved, and where to go on."""
        from app.models.situation_facts import facts_of, round_in_work

        book = self._window.book
        words = self.tr("Lần trước chương trình dừng giữa chừng; sổ không mất gì đã lưu.")
        if papers:
            words = self.tr("Lần trước chương trình dừng giữa chừng; đã kiểm tra sổ, còn đủ %1 phiếu đã lưu.")
            words = words.replace("%1", thousands(papers))
        one = round_in_work(book)
        last = facts_of(book, one).last if one else None
        remedy = self.tr("Mọi điều đã hiện là đã lưu thì còn nguyên; ô đang gõ dở thì gõ lại.")
        if last:
            remedy = self.tr("Phiếu lưu sau cùng: tập %1, lượt %2, phiếu thứ %3. Dòng đang gõ dở thì gõ lại.")
            for sign, number in (("%1", last.batch), ("%2", last.entry_pass), ("%3", last.serial)):
                remedy = remedy.replace(sign, str(number))
        self._window.say(
            words,
            remedy,
            action=self.tr("Nhập tiếp") if progress(book).next_keying else "",
            act=self._window.go_on_keying,
            kind="warn",
        )
