"""Making the dossier beside the window: how far it is, and stopping it.

What it is for: one job at a time through a connection of its own, told step by step.
What it is not for: asking where to and saying what became of it (the page).
"""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from app.models.book import Book
from app.models.errors import MediumFailed
from app.reports.dossier import Made, left_over, make, one_file, pieces_of, write_folder
from app.ui.results.saving import write_whole
from app.ui.results.worker import Worker


class DossierWork(QObject):
    """Makes the dossier of one book."""

    stepped = Signal(int, int)
    done = Signal(Path, int, list)
    """Where it was written, how many documents it holds, which files of an earlier time lie beside them."""
    stopped = Signal()
    refused = Signal(object)
    """The BookError that says why."""

    def __init__(self, path: Path, title: str, parent: QObject) -> None:
        """Work on the book at `path`; `title` is that of the one file."""
        super().__init__(parent)
        self._path, self._title = path, title
        self._worker, self._stop = Worker(), Event()
        parent.destroyed.connect(self._worker.close)

    def write(self, target: Path, *, as_one_file: bool) -> None:
        """Make every piece that is ready and write it: as one PDF, or as files into a folder."""
        self._stop.clear()
        self._worker.run(lambda: self._write(target, as_one_file=as_one_file), self._end, self.refused.emit)

    def stop(self) -> None:
        """Stop after the document that is being made; nothing is written then."""
        self._stop.set()

    def _write(self, target: Path, *, as_one_file: bool) -> tuple[Path, int, list[str]]:
        with Book.look(self._path) as book:
            made = make(book, pieces_of(book), self._step)
        if not made:
            return target, 0, []
        if as_one_file:
            write_whole(target, one_file(made, self._title))
            return target, len(made), []
        return target, len(made), self._write_folder(target, made)

    def _write_folder(self, folder: Path, made: list[Made]) -> list[str]:
        try:
            return left_over(write_folder(folder, made, self._title))
        except OSError as error:
            says = self.tr("Không ghi được vào «{folder}»: {why}. Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại.")
            raise MediumFailed(says.format(folder=folder, why=error.strerror or error)) from error

    def _step(self, done: int, total: int) -> bool:
        self.stepped.emit(done, total)
        return not self._stop.is_set()

    def _end(self, written: tuple[Path, int, list[str]]) -> None:
        target, count, left = written
        if count:
            self.done.emit(target, count, left)
        else:
            self.stopped.emit()
