"""A paper in its view: pages drawn by a thread as they come into sight, with the line above them.

What it is for: every page that shows a document as it prints; what is drawn is always of the paper shown last.
What it is not for: building the paper, and what is said while that is done.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from app.ui.results.paper_bar import PaperBar
from app.ui.results.paper_view import PaperView
from app.ui.results.pdf_pages import Paper, picture_of
from app.ui.results.worker import Worker

translate = QCoreApplication.translate
_LEAST_HEIGHT = 240
_EMPTY = Paper(b"", ())


class DrawnPaper:
    """The view, its bar and the thread that draws; whoever lays them out builds papers and closes the thread."""

    def __init__(self) -> None:
        """Show nothing until `show_paper`."""
        self.paper = _EMPTY
        self.worker = Worker()
        self.view = PaperView()
        self.view.setAccessibleName(translate("DrawnPaper", "Văn bản như khi in"))
        self.view.setAccessibleDescription(
            translate("DrawnPaper", "Mũi tên để cuộn, + và − để phóng to, thu nhỏ, 0 để vừa bề ngang.")
        )
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        self.view.wanted.connect(self._draw)
        self.bar = PaperBar(self.view)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper; pages are drawn when the view wants them."""
        self.paper = paper
        self.view.show_pages(paper.sizes)

    def clear(self) -> None:
        """Take the paper away."""
        self.show_paper(_EMPTY)

    def _draw(self, place: int, width: int) -> None:
        paper = self.paper

        def show(picture: QImage) -> None:
            if paper is self.paper:
                self.view.show_picture(place, picture)

        self.worker.run(lambda: picture_of(paper, place, width), show)
