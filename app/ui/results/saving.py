"""Saving a file outside the book: where to, and whole or not at all.

What it is for: the minutes as PDF and the contest file; the last folder is remembered.
What it is not for: the book itself and its copies (models.book_file).
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models import whole_file
from app.models.errors import MediumFailed

_FOLDER = "saved_folder"


def ask_where(parent: QWidget, title: str, name: str, kinds: str, book: Path) -> Path | None:
    """Ask for a file to save to, in the last folder or that of the book; None when nothing was chosen."""
    folder = Path(str(QSettings().value(_FOLDER, "") or book.parent))
    if not folder.is_dir():
        folder = book.parent
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(Path(name).suffix)
    QSettings().setValue(_FOLDER, str(path.parent))
    return path


def write_whole(path: Path, content: bytes) -> None:
    """Put the file there whole, or leave what was there; raise Refused for a book, MediumFailed where it cannot be."""
    try:
        whole_file.write_whole(path, content)
    except OSError as error:
        says = QCoreApplication.translate(
            "Saving", "Không ghi được «{0}» vào «{1}»: {2}. Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại."
        )
        raise MediumFailed(says.format(path.name, path.parent, error.strerror or error)) from error
