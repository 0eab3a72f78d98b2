"""Saving and printing documents from a page that does not show them, with what is said of it.

What it is for: the parts that such pages share: the thread, files, the printer, the line that says what is being done.
What it is not for: pages that show a document (paper_desk).
"""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.ui.documents.document_files import DocumentFiles, Wanted, making
from app.ui.documents.paper_printing import PaperPrinting, PrintNews
from app.ui.results.pdf_pages import paper_of
from app.ui.results.worker import Worker
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.words import error_text


class DocumentWork(QObject):
    """Does what is asked with documents of one book; what became of it stands in `notice`."""

    def __init__(self, book: Book, notice: NoticeBar, page: QWidget) -> None:
        """Work for `page`, which lays out `doing`; questions are asked in front of it."""
        super().__init__(page)
        self._book, self._notice, self._worker = book, notice, Worker()
        page.destroyed.connect(self._worker.close)
        self.doing = Label("", "muted")
        self.printing = PaperPrinting(self._worker, page)
        self._files = DocumentFiles(book, self._worker, page)
        self._files.saved.connect(self._say_saved)
        self._files.refused.connect(self._say_refused)
        self.printing.told.connect(self._say_printed)
        for work in (self._files, self.printing):
            work.doing.connect(self.doing.setText)

    def save(self, wanted: Wanted) -> None:
        """Ask where to, make the document and write it."""
        self._files.save(wanted)

    def print(self, wanted: Wanted) -> None:
        """Make the document and ask which printer it goes to."""
        make = making(self._book.path, wanted)
        self.doing.setText(self.tr("Đang lập văn bản…"))
        self._worker.run(
            lambda: paper_of(make()), self.printing.ask, lambda error: self._say_refused(error_text(error))
        )

    def _say_saved(self, path: Path) -> None:
        self._notice.show_notice(self.tr("Đã lưu «{0}».").format(path.name), str(path.parent), kind="ok")

    def _say_refused(self, why: str) -> None:
        self.doing.setText("")
        self._notice.show_notice(self.tr("Chưa lập được văn bản."), why, kind="error")

    def _say_printed(self, news: PrintNews) -> None:
        self.doing.setText("")
        self._notice.show_notice(news.what, news.remedy, kind=news.kind)
