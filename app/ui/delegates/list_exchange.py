"""Lists of delegates that come in and go out: the clipboard, .xlsx files.

What it is for: reading a list and handing it over, or saying why it cannot be read; writing the book's list.
What it is not for: showing it before it is stored (list_preview), and what a file holds (app.exchange).
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange.delegate_import import read
from app.exchange.delegate_sheets import Cells, pasted_cells, read_cells, written_sheet
from app.exchange.list_import import ReadList
from app.models.errors import BookError
from app.ui.results.saving import ask_where, write_whole
from app.ui.session import Session
from app.ui.words import error_text, remedy, says

_NAME = "danh-sach-dai-bieu.xlsx"


class ListExchange(QObject):
    """Reads and writes lists for one book."""

    came = Signal(ReadList)
    """A list that has a heading."""
    refused = Signal(str, str)
    """What is wrong and what to do."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask in front of `parent`."""
        super().__init__(parent)
        self._session, self._book, self._window = session, session.book, parent

    def paste(self) -> None:
        """Read the list on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            remedy_ = self.tr("Chép danh sách trong Excel, kèm dòng tiêu đề, rồi dán.")
            self.refused.emit(self.tr("Chưa có gì để dán."), remedy_)
            return
        try:
            self._hand_over(pasted_cells(text))
        except BookError as error:
            self.refused.emit(error_text(error), "")

    def ask_file(self) -> None:
        """Ask for a file and read the list in it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Nhập danh sách đại biểu"), str(self._book.path.parent), self._kinds
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read the list in a file."""
        try:
            self._hand_over(read_cells(path))
        except BookError as error:
            self.refused.emit(error_text(error), "")
        except OSError as error:
            what = self.tr("Không đọc được «%1»: %2.").replace("%1", path.name).replace("%2", str(error.strerror))
            self.refused.emit(what, self.tr("Kiểm ổ đĩa hoặc ổ USB rồi nhập lại."))

    def save_file(self) -> None:
        """Ask where to and write all delegates of the book."""
        path = ask_where(self._window, self.tr("Xuất danh sách đại biểu"), _NAME, self._kinds, self._book.path)
        if path is None:
            return
        try:
            write_whole(path, written_sheet(self._book))
        except BookError as error:
            self.refused.emit(error_text(error), "")
            return
        self._session.said.emit(self.tr("Đã xuất %1.").replace("%1", path.name), str(path.parent))

    @property
    def _kinds(self) -> str:
        return self.tr("Tệp Excel (*.xlsx)")

    def _hand_over(self, cells: Cells) -> None:
        found = read(self._book, cells)
        if found.heading is None:
            wrong = found.judged.problems[0].found
            self.refused.emit(says(wrong), remedy(wrong))
        else:
            self.came.emit(found)
