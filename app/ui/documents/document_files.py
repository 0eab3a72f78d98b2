"""Saving a document of the catalogue as a file of one of its formats.

What it is for: what a page needs to save any document: asking where, making it beside the window, writing it whole.
What it is not for: showing and printing it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format, Scope
from app.reports.source import WHOLE, OfYear
from app.rules.vietnamese import file_stem
from app.ui.results.saving import ask_where, write_whole
from app.ui.results.worker import Worker
from app.ui.words import error_text, rule_text


class Wanted(NamedTuple):
    """A document of a round, the format it is wanted in, and of which evaluation where it is of a year."""

    name: str
    round_id: int
    kind: Format = Format.PDF
    of: OfYear = WHOLE


class DocumentFiles(QObject):
    """Makes documents of one book; what becomes of each is told by a signal."""

    saved = Signal(Path)
    refused = Signal(str)
    """Why it could not be made or written, and what to do."""
    doing = Signal(str)
    """What is being done, "" when it is done."""

    def __init__(self, book: Book, worker: Worker, parent: QWidget) -> None:
        """Work on `book` in the thread of `worker`; questions are asked in front of `parent`."""
        super().__init__(parent)
        self._book, self._worker, self._parent = book, worker, parent

    def save(self, wanted: Wanted) -> None:
        """Ask where to, make the document and write it."""
        path = self._ask(wanted)
        if path is None:
            return
        self.doing.emit(self.tr("Đang lập văn bản…"))
        self._worker.run(making(self._book.path, wanted), lambda content: self._write(path, content), self._refuse)

    def save_built(self, wanted: Wanted, content: bytes) -> None:
        """Ask where to and write a document that was made before."""
        path = self._ask(wanted)
        if path is not None:
            self._write(path, content)

    def _ask(self, wanted: Wanted) -> Path | None:
        document = DOCUMENTS[wanted.name]
        indicative = not document.is_of_book and self._book.rounds.get(wanted.round_id).indicative
        title = self.tr("Lưu {0}").format(rule_text(document.titled(indicative=indicative)))
        name = f"{self._stem(wanted)}.{wanted.kind}"
        return ask_where(self._parent, title, name, self._kinds(wanted.kind), self._book.path)

    def _write(self, path: Path, content: bytes) -> None:
        self.doing.emit("")
        try:
            write_whole(path, content)
        except BookError as error:
            self.refused.emit(error_text(error))
            return
        self.saved.emit(path)

    def _refuse(self, error: BookError) -> None:
        self.doing.emit("")
        self.refused.emit(error_text(error))

    def _kinds(self, kind: Format) -> str:
        return {
            Format.PDF: self.tr("Tệp PDF (*.pdf)"),
            Format.DOCX: self.tr("Tệp Word (*.docx)"),
            Format.XLSX: self.tr("Tệp Excel (*.xlsx)"),
        }[kind]

    def _stem(self, wanted: Wanted) -> str:
        document = DOCUMENTS[wanted.name]
        if document.is_of_book:
            return file_stem(document.title, *([wanted.of.year] if wanted.of.year else []))
        stored = self._book.rounds.get(wanted.round_id)
        places = [one.id for one in self._book.contests.all()]
        place = places.index(stored.contest_id) + 1 if stored.contest_id in places else stored.contest_id
        return file_stem(document.titled(indicative=stored.indicative), place, "lan", stored.number)


def making(path: Path, wanted: Wanted) -> Callable[[], bytes]:
    """Return the job that makes a document, through a connection of its thread's own."""

    def make() -> bytes:
        from app.reports.from_book import build

        with Book.look(path) as book:
            return build(book, wanted.name, _id_of(book, wanted), wanted.kind, wanted.of)

    return make


def _id_of(book: Book, wanted: Wanted) -> int:
    """Return the id of what a document is made of."""
    document = DOCUMENTS[wanted.name]
    if document.is_of_book:
        return 0
    return book.rounds.get(wanted.round_id).contest_id if document.scope is Scope.CONTEST else wanted.round_id
