"""A document of a round as it will be printed, with what can be done to it: read, save, print.

What it is for: every page that shows one document; what is saved or printed is what was last built.
What it is not for: what else stands on those pages, and making the document (reports).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format
from app.reports.source import WHOLE, OfYear
from app.ui.documents.document_files import DocumentFiles, Wanted, making
from app.ui.documents.paper_printing import PaperPrinting, PrintNews
from app.ui.results.drawn_paper import DrawnPaper
from app.ui.results.pdf_pages import Paper, paper_of
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.words import error_text

_SLOW = 500


class PaperDesk(QWidget):
    """The paper and the line above it; `notice` is where the page says what became of saving and printing."""

    busy = Signal(bool)
    """Whether a printer is at work, so that nobody sends it the same paper twice."""
    not_printed = Signal()
    """Printing was asked for and came to nothing."""

    def __init__(self, session: Session, notice: NoticeBar, parent: QWidget | None = None) -> None:
        """Show nothing until `show_document`."""
        super().__init__(parent)
        self._session, self._notice = session, notice
        self._wanted = Wanted("", 0)
        self._building = 0
        self._when_built: Callable[[], None] | None = None
        self.drawn = DrawnPaper()
        self.view, self.bar, self._worker = self.drawn.view, self.drawn.bar, self.drawn.worker
        self.destroyed.connect(self._worker.close)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._files = DocumentFiles(session.book, self._worker, self)
        self._printing = PaperPrinting(self._worker, self)
        column = Column(self.bar, gap=4, parent=self)
        column.addWidget(self.view, 1)
        self._connect()

    @property
    def formats(self) -> tuple[Format, ...]:
        """What the document can be saved as."""
        return DOCUMENTS[self._wanted.name].formats

    def clear(self) -> None:
        """Take the paper away, before another one is shown."""
        self.drawn.clear()

    def show_document(self, name: str, round_id: int, of: OfYear = WHOLE) -> None:
        """Build a document of a round or year anew and show it; the place in the paper is kept."""
        self._wanted = Wanted(name, round_id, of=of)
        make = making(self._session.book.path, self._wanted)
        self._building += 1
        building = self._building
        self._slow.start()
        self._worker.run(lambda: paper_of(make()), lambda paper: self._show_paper(paper, building), self._say_not_built)

    def save(self) -> None:
        """Save the paper once it is built."""
        self._with_paper(lambda: self._files.save_built(self._wanted, self.drawn.paper.pdf))

    def save_as(self, kind: Format) -> None:
        """Save the document as another kind of file."""
        self._files.save(self._wanted._replace(kind=kind))

    def ask_printer(self) -> None:
        """Print the document once it is built."""
        self._with_paper(lambda: self._printing.ask(self.drawn.paper))

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer that was chosen."""
        self._printing.print_on(printer, self.drawn.paper)

    def _connect(self) -> None:
        self._slow.timeout.connect(lambda: self.bar.show_doing(self.tr("Đang lập văn bản…")))
        self._notice.activated.connect(self.save)
        self._files.saved.connect(self._say_saved)
        self._files.refused.connect(self._say_not_saved)
        self._printing.told.connect(self._say_printed)
        self._printing.doing.connect(self._tell_busy)
        self._printing.missed.connect(self.not_printed)
        for work in (self._files, self._printing):
            work.doing.connect(self.bar.show_doing)

    def _say_saved(self, path: Path) -> None:
        self._notice.show_notice(self.tr("Đã lưu «{0}».").format(path.name), str(path.parent), kind="ok")

    def _say_not_saved(self, why: str) -> None:
        self._notice.show_notice(self.tr("Chưa lưu được văn bản."), why, kind="error")

    def _tell_busy(self, doing: str) -> None:
        self.busy.emit(bool(doing))

    def _show_paper(self, paper: Paper, building: int) -> None:
        if building != self._building:
            return
        self._end_building()
        if paper.pdf != self.drawn.paper.pdf:
            self.drawn.show_paper(paper)
        then, self._when_built = self._when_built, None
        if then is not None:
            then()

    def _say_not_built(self, error: BookError) -> None:
        self._end_building()
        self._when_built = None
        self._notice.show_notice(self.tr("Chưa lập được văn bản."), error_text(error), kind="error")

    def _end_building(self) -> None:
        self._building = 0
        self._slow.stop()
        self.bar.show_doing("")

    def _with_paper(self, action: Callable[[], None]) -> None:
        if self._building:
            self._when_built = action
        elif self.drawn.paper.sizes:
            action()

    def _say_printed(self, news: PrintNews) -> None:
        can_save = self.tr("Lưu PDF…") if news.kind != "ok" else ""
        self._notice.show_notice(news.what, news.remedy, action=can_save, kind=news.kind)
