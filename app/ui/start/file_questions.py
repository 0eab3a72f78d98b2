"""Asking for a file of a book: which one to open, where to put a new one.

What it is for: the desktop's own file dialogs, with the suffix of a book and a name that is free.
What it is not for: opening and writing (models).
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.book_file import SUFFIX


def documents() -> Path:
    """Return the folder where a person's documents are."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """Return the book that was chosen, None when nothing was."""
    title = QCoreApplication.translate("FileQuestions", "Mở sổ")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), f"{_kinds()};;{_kinds_of_backups()}")
    return Path(chosen) if chosen else None


def ask_backup(parent: QWidget, folder: Path) -> Path | None:
    """Return the backup that was chosen, sealed or open; None when nothing was."""
    title = QCoreApplication.translate("FileQuestions", "Chọn bản sao để khôi phục")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _kinds_of_backups())
    return Path(chosen) if chosen else None


def ask_save(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Return where a new file is to be, with the suffix of a book; None when nothing was chosen."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(suggested), _kinds(), options=QFileDialog.Option.DontConfirmOverwrite
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def free_name(wished: Path) -> Path:
    """Return a path where nothing is yet: the wished one, or one with a number."""
    path, number = wished, 2
    while path.exists():
        path = wished.with_name(f"{wished.stem} {number}{wished.suffix}")
        number += 1
    return path


def restored_name(backup: Path, folder: Path) -> Path:
    """Return a free name in a folder for the book that a backup is put back as."""
    return free_name(folder / f"{backup.name.removesuffix('.age').removesuffix(SUFFIX)}{SUFFIX}")


def copy_name(book: Path, moment: str) -> Path:
    """Return the name of a copy made at this moment (ISO 8601), beside the book."""
    words = QCoreApplication.translate("FileQuestions", "{name} (bản sao {day} {time})")
    stem = words.format(name=book.stem, day=moment[:10], time=f"{moment[11:13]}h{moment[14:16]}")
    return free_name(book.with_name(stem + SUFFIX))


def _kinds() -> str:
    return QCoreApplication.translate("FileQuestions", "Sổ đại hội") + f" (*{SUFFIX})"


def _kinds_of_backups() -> str:
    return QCoreApplication.translate("FileQuestions", "Bản sao lưu") + f" (*{SUFFIX} *{SUFFIX}.age)"
