"""Carrying the wording of a document to another book: one TOML file.

What it is for: an office words its documents once and takes the file to every congress.
What it is not for: what such a file may hold (reports.wording).
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.book import Book
from app.models.errors import BookError, MediumFailed
from app.reports.wording import exported, imported
from app.ui.results.saving import ask_where, write_whole
from app.ui.words import error_text

_LARGEST = 1_000_000


class WordingFiles(QObject):
    """Writes and reads the files of one book's wording."""

    brought = Signal(object)
    """The texts of a file that can be used."""
    told = Signal(str, str, str)
    """What became of it, what to do, the kind of notice."""

    def __init__(self, book: Book, parent: QWidget) -> None:
        """Ask in front of `parent`."""
        super().__init__(parent)
        self._book, self._parent = book, parent

    def take(self, document: str, texts: Mapping[str, str]) -> None:
        """Write the wording of a document to a file that is asked for."""
        title = self.tr("Xuất câu chữ")
        path = ask_where(self._parent, title, f"cau-chu-{document}.toml", self._kinds(), self._book.path)
        if path is None:
            return
        try:
            write_whole(path, exported(document, texts).encode())
        except BookError as error:
            self.told.emit(self.tr("Chưa xuất được câu chữ."), error_text(error), "error")
            return
        self.told.emit(self.tr("Đã xuất câu chữ ra «{0}».").format(path.name), str(path.parent), "ok")

    def bring(self, document: str) -> None:
        """Read a file that is asked for; what is in force stays unless all of it can be used."""
        folder = str(self._book.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Nhập câu chữ"), folder, self._kinds())
        if not chosen:
            return
        try:
            texts = imported(document, _read(Path(chosen)))
        except BookError as error:
            self.told.emit(self.tr("Chưa nhập được câu chữ; câu chữ đang dùng còn nguyên."), error_text(error), "error")
            return
        self.brought.emit(texts)

    def _kinds(self) -> str:
        return self.tr("Tệp câu chữ (*.toml)")


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise MediumFailed(f"«{path.name}» lớn hơn 1 MB nên không phải là tệp câu chữ. Chọn tệp đã xuất.")
        return content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise MediumFailed(f"Không đọc được «{path.name}». Chọn tệp câu chữ đã xuất từ chương trình.") from error
