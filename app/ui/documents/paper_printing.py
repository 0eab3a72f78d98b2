"""Printing a PDF from a page: asking for a printer, the job, what is said of it.

What it is for: pages that print without showing the paper themselves.
What it is not for: putting pages on the printer (PrintJob).
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.ui.results.pdf_pages import Paper
from app.ui.results.printing import PrintJob
from app.ui.results.worker import Worker


class PrintNews(NamedTuple):
    """What became of printing: what, what to do, the kind of notice."""

    what: str
    remedy: str
    kind: str


class PaperPrinting(QObject):
    """Prints one paper at a time."""

    told = Signal(object)
    """PrintNews when it is over, also when there is no printer."""
    doing = Signal(str)
    missed = Signal()
    """Nothing was printed: no printer, nobody chose one, or it took nothing."""

    def __init__(self, worker: Worker, parent: QWidget) -> None:
        """Ask in front of `parent`, render in the thread of `worker`."""
        super().__init__(parent)
        self._worker, self._parent = worker, parent
        self._job: PrintJob | None = None

    def ask(self, paper: Paper) -> None:
        """Let a person choose a printer, then print."""
        if not QPrinterInfo.availablePrinterNames():
            remedy = self.tr("Nối và cài máy in rồi bấm In lần nữa, hoặc lưu PDF vào ổ USB để in ở máy khác.")
            self.told.emit(PrintNews(self.tr("Máy này chưa có máy in nào."), remedy, "warn"))
            self.missed.emit()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(paper.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        dialog.rejected.connect(self.missed)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Print on a printer that was chosen."""
        self._job = PrintJob(paper, printer, self._worker, self)
        self._job.progressed.connect(self._tell)
        self._job.finished.connect(lambda: self._end(self._sent(printer.printerName())))
        self._job.refused.connect(lambda: self._end(self._refused()))
        self._job.refused.connect(self.missed)
        self._job.start()

    def _tell(self, done: int, pages: int) -> None:
        self.doing.emit(self.tr("Đang in trang {0} / {1}…").format(done, pages))

    def _sent(self, printer: str) -> PrintNews:
        remedy = printer or self.tr("Kiểm lại từng trang trước khi ký.")
        return PrintNews(self.tr("Đã gửi văn bản tới máy in."), remedy, "ok")

    def _refused(self) -> PrintNews:
        remedy = self.tr("Kiểm dây, giấy và mực rồi bấm In lần nữa, hoặc lưu PDF để in ở máy khác.")
        return PrintNews(self.tr("Máy in không nhận văn bản."), remedy, "error")

    def _end(self, news: PrintNews) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.doing.emit("")
        self.told.emit(news)
