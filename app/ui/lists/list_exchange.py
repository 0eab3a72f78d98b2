"""Lists of delegates that come in and go out: the clipboard, .xlsx files.

What it is for: reading a list and handing it over, or saying why it cannot be read; writing the book's list.
What it is not for: showing it before it is stored (list_preview), and what a list means: a subclass reads and writes
lists of its kind.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange.list_import import ReadList
from app.models.errors import BookError, Stopped
from app.models.long_work import Tell
from app.ui.paste_watch import holds_picture, no_picture
from app.ui.results.saving import ask_where, write_whole
from app.ui.session import Session
from app.ui.telling import telling
from app.ui.words import error_text, remedy, says


class ListExchange(QObject):
    """Reads and writes lists for one book."""

    came = Signal(ReadList)
    """A list that has a heading."""
    refused = Signal(str, str)
    """What is wrong and what to do."""

    file_name = ""
    """What a written list is called until somebody says otherwise."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask in front of `parent`."""
        super().__init__(parent)
        self._session, self.book, self._window = session, session.book, parent

    def paste(self) -> None:
        """Read the list on the clipboard."""
        if holds_picture():
            self._session.said.emit(*no_picture())
            return
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            remedy_ = self.tr("Chép danh sách trong Excel, kèm dòng tiêu đề, rồi dán.")
            self.refused.emit(self.tr("Chưa có gì để dán."), remedy_)
            return
        self._read(lambda tell: self.read_pasted(text, tell))

    def ask_file(self) -> None:
        """Ask for a file and read the list in it."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.asked_in, str(self.book.path.parent), self._kinds)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read the list in a file."""
        try:
            self._read(lambda tell: self.read_sheet(path, tell))
        except OSError as error:
            what = self.tr("Không đọc được «%1»: %2.").replace("%1", path.name).replace("%2", str(error.strerror))
            self.refused.emit(what, self.tr("Kiểm ổ đĩa hoặc ổ USB rồi nhập lại."))

    def save_file(self) -> None:
        """Ask where to and write everybody of the book."""
        self.save(self.written, lambda: self.wrote)

    def save(self, written: Callable[[Tell], bytes], wrote: Callable[[], str]) -> None:
        """Ask where to, write what is `written` and say so, %1 for the name of the file."""
        path = ask_where(self._window, self.asked_out, self.file_name, self._kinds, self.book.path)
        if path is None:
            return
        try:
            with telling(self._window, self.tr("Đang ghi danh sách ra tệp"), self.tr("Dừng, không ghi")) as tell:
                content = written(tell)
            write_whole(path, content)
        except Stopped:
            self._session.said.emit(self.tr("Đã dừng; chưa ghi tệp nào."), "")
            return
        except BookError as error:
            self.refused.emit(error_text(error), "")
            return
        self._session.said.emit(wrote().replace("%1", path.name), str(path.parent))

    @property
    def wrote(self) -> str:
        """What is said of a file that was written, %1 for its name."""
        return self.tr("Đã xuất %1.")

    @property
    def _kinds(self) -> str:
        return self.tr("Tệp Excel (*.xlsx)")

    @property
    def asked_in(self) -> str:
        """What the dialog for a file to read is called."""
        raise NotImplementedError

    @property
    def asked_out(self) -> str:
        """What the dialog for a file to write is called."""
        raise NotImplementedError

    def read_pasted(self, text: str, tell: Tell, /) -> ReadList:
        """Return what a pasted list comes to; raise BookError for one that is too large, or where `tell` says stop."""
        raise NotImplementedError

    def read_sheet(self, path: Path, tell: Tell, /) -> ReadList:
        """Return what the list in a file comes to; raise BookError or OSError where it cannot be read.

        Stopped is such a BookError, where `tell` says so.
        """
        raise NotImplementedError

    def written(self, tell: Tell, /) -> bytes:
        """Return everybody of the book as a file; raise Stopped where `tell` says so."""
        raise NotImplementedError

    def _read(self, read: Callable[[Tell], ReadList]) -> None:
        """Hand over what is read, showing how far that is; nothing happens where it is stopped."""
        try:
            with telling(self._window, self.tr("Đang đọc danh sách"), self.tr("Dừng, không đọc")) as tell:
                found = read(tell)
        except Stopped:
            self._session.said.emit(self.tr("Đã dừng; chưa đọc danh sách."), self.tr("Dán hoặc nhập lại khi cần."))
        except BookError as error:
            self.refused.emit(error_text(error), "")
        else:
            self._hand_over(found)

    def _hand_over(self, found: ReadList) -> None:
        if found.heading is None:
            wrong = found.judged.problems[0].found
            self.refused.emit(says(wrong), remedy(wrong))
        else:
            self.came.emit(found)
