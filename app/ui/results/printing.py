"""Putting a paper on a printer, page after page, while the window stays awake.

What it is for: the same pages as in the preview and the file, at the fineness of print.
What it is not for: choosing a printer (the dialog of the system).
"""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.ui.results.pdf_pages import POINTS_PER_INCH, Paper, picture_of
from app.ui.results.worker import Worker

LEAST_DPI, MOST_DPI = 300, 600


class PrintJob(QObject):
    """One paper on its way to one printer."""

    progressed = Signal(int, int)
    """Pages done, pages in all."""
    finished = Signal()
    refused = Signal()
    """The printer did not take the paper."""

    def __init__(self, paper: Paper, printer: QPrinter, worker: Worker, parent: QObject | None = None) -> None:
        """Prepare the pages that were chosen in the dialog; `start` prints."""
        super().__init__(parent)
        self._paper, self._printer, self._worker = paper, printer, worker
        first = printer.fromPage() or 1
        last = printer.toPage() or len(paper.sizes)
        self._places = list(range(first - 1, min(last, len(paper.sizes))))
        self._done = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Print."""
        self._printer.setFullPage(True)
        size = self._paper.sizes[self._places[0]]
        is_wide = size.width() > size.height()
        self._printer.setPageSize(QPageSize(size.transposed() if is_wide else size, QPageSize.Unit.Point))
        way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)
        if not self._painter.begin(self._printer):
            self.refused.emit()
            return
        self._render()

    def _render(self) -> None:
        place = self._places[self._done]
        dots = min(max(self._printer.resolution(), LEAST_DPI), MOST_DPI)
        width = round(self._paper.sizes[place].width() / POINTS_PER_INCH * dots)
        self._worker.run(lambda: picture_of(self._paper, place, width), self._paint)

    def _paint(self, picture: QImage) -> None:
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        fitted = picture.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(_middle(sheet.size(), fitted), picture)
        self._done += 1
        self.progressed.emit(self._done, len(self._places))
        if self._done == len(self._places):
            self._painter.end()
            self.finished.emit()
        elif self._printer.newPage():
            self._render()
        else:
            self._painter.end()
            self.refused.emit()


def _middle(sheet: QSize, fitted: QSize) -> QRect:
    return QRect((sheet.width() - fitted.width()) // 2, (sheet.height() - fitted.height()) // 2, *fitted.toTuple())
