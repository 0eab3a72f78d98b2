"""Saving the forms of all members of a year as one file, which takes a while: how far it is, and a way to stop.

What it is for: thousands of forms made beside the window.
What it is not for: the forms of one organisation or member, which the page shows (document_page).
"""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.errors import BookError, Stopped
from app.reports.catalogue import DOCUMENTS
from app.reports.source import OfYear
from app.rules.figures import thousands
from app.rules.vietnamese import file_stem
from app.ui.documents.year_choice import FORM
from app.ui.results.saving import ask_where, write_whole
from app.ui.results.worker import Worker
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.progress_line import ProgressLine
from app.ui.words import error_text, rule_text


class AllForms(QWidget):
    """A button, and while it works how many forms are made and a button to stop."""

    _stepped = Signal(int, int)

    def __init__(self, book: Book, notice: NoticeBar, parent: QWidget | None = None) -> None:
        """Work for a book; what became of it stands in `notice`."""
        super().__init__(parent)
        self._book, self._notice, self._year = book, notice, 0
        self._worker, self._stop = Worker(), Event()
        self.destroyed.connect(self._worker.close)
        self.save = Button(self.tr("Lưu bản kiểm điểm toàn Đảng bộ…"))
        self.progress, self.doing, self.stop = ProgressLine(), Label("", "muted"), Button(self.tr("Dừng"))
        Column(self.save, Row(self.doing, None, self.stop), self.progress, gap=8, parent=self)
        self._show_working(is_working=False)
        self.save.clicked.connect(self._ask)
        self.stop.clicked.connect(self._ask_to_stop)
        self._stepped.connect(self._show_step)

    def show_year(self, year: int) -> None:
        """Offer the forms of a year."""
        self._year = year

    def write(self, path: Path) -> None:
        """Make the forms of all members and write them to a file."""
        self._stop.clear()
        self._show_working(is_working=True)
        year = self._year
        self._worker.run(lambda: self._made(path, year), self._say_saved, self._say_refused)

    def _ask(self) -> None:
        title = self.tr("Lưu {0}").format(rule_text(DOCUMENTS[FORM].title))
        name = f"{file_stem(DOCUMENTS[FORM].title, self._year)}.pdf"
        path = ask_where(self, title, name, self.tr("Tệp PDF (*.pdf)"), self._book.path)
        if path is not None:
            self.write(path)

    def _ask_to_stop(self) -> None:
        """Stop once the form that is being made is done, and say so at once."""
        self._stop.set()
        self.stop.setEnabled(False)
        self.doing.setText(self.tr("Đang dừng…"))

    def _made(self, path: Path, year: int) -> Path:
        from app.reports.from_book import build

        with Book.look(self._book.path) as book:
            content = build(book, FORM, 0, of=OfYear(year), step=self._step)
        write_whole(path, content)
        return path

    def _step(self, done: int, total: int) -> bool:
        self._stepped.emit(done, total)
        return not self._stop.is_set()

    def _show_step(self, done: int, total: int) -> None:
        if self._stop.is_set():
            return
        self.progress.show_progress(done, total)
        self.doing.setText(self.tr("{0} trong {1} bản").format(thousands(done), thousands(total)))

    def _show_working(self, *, is_working: bool) -> None:
        """Show how far it is in the place of the button, where a small window has room for it."""
        is_in_view = self.isVisible()
        self.setMinimumWidth(self.save.sizeHint().width())
        self.save.setVisible(not is_working)
        self.stop.setEnabled(True)
        self.doing.setText(self.tr("Đang chuẩn bị…"))
        for widget in (self.progress, self.doing, self.stop):
            widget.setVisible(is_working)
        if is_in_view:
            (self.stop if is_working else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_saved(self, path: Path) -> None:
        self._show_working(is_working=False)
        self._notice.show_notice(self.tr("Đã lưu «{0}».").format(path.name), str(path.parent), kind="ok")

    def _say_refused(self, error: BookError) -> None:
        self._show_working(is_working=False)
        if isinstance(error, Stopped):
            self._notice.show_notice(error_text(error), "", kind="info")
        else:
            self._notice.show_notice(self.tr("Chưa lưu được văn bản."), error_text(error), kind="error")
