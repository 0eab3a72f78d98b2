"""The paper beside the text: how the document prints in the wording as it is now.

What it is for: building in a thread of its own, keeping the last good paper, turning to the page that changed.
What it is not for: the text itself (block_editor).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.ui.results.drawn_paper import DrawnPaper
from app.ui.results.pdf_pages import Paper, page_with, paper_of
from app.ui.widgets.boxes import Column
from app.ui.widgets.label import Label
from app.ui.words import error_text

_AFTER_TYPING = 350


class Sight(NamedTuple):
    """What is to be seen: a document of a round in these words, at the page with one of them."""

    document: str
    id: int
    texts: Mapping[str, str]
    turn_to: str = ""


class WordingPreview(QWidget):
    """The paper with its bar; a few words instead while there is nothing to print."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Preview documents of the book at `path`."""
        super().__init__(parent)
        self._path = path
        self.drawn = DrawnPaper()
        self.view, self.bar, self._worker = self.drawn.view, self.drawn.bar, self.drawn.worker
        self.destroyed.connect(self._worker.close)
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._wait.timeout.connect(self._build)
        self._sight: Sight | None = None
        self._building = 0
        self.why = Label("", "muted", wrap=True)
        column = Column(self.bar, self.why, gap=4, parent=self)
        column.addWidget(self.view, 1)
        self.why.hide()

    def show_sight(self, sight: Sight, *, at_once: bool = False) -> None:
        """Show a document; while somebody types, when they pause."""
        self._sight = sight
        if at_once:
            self._wait.stop()
            self._build()
        else:
            self._wait.start()

    def show_nothing(self, why: str) -> None:
        """Say why there is no paper."""
        self._sight = None
        self._wait.stop()
        self._building += 1
        self.drawn.clear()
        self.why.say(why)

    def _build(self) -> None:
        if self._sight is None:
            return
        sight, path = self._sight, self._path
        self._building += 1
        building = self._building
        self._worker.run(
            lambda: _printed(path, sight),
            lambda found: self._show(*found, building),
            lambda error: self.why.say(error_text(error)) if building == self._building else None,
        )

    def _show(self, paper: Paper, page: int, building: int) -> None:
        if building != self._building:
            return
        self.why.say("")
        self.drawn.show_paper(paper)
        if page:
            self.view.turn_to(page)


def _printed(path: Path, sight: Sight) -> tuple[Paper, int]:
    """Return the paper and the page with the words to turn to, through a connection of this thread's own."""
    from app.reports.from_book import preview

    with Book.look(path) as book:
        paper = paper_of(preview(book, sight.document, sight.id, sight.texts))
    return paper, page_with(paper, sight.turn_to)
