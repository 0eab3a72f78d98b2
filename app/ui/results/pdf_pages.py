"""Pages of a PDF as pictures.

What it is for: the preview and the printer see exactly the file that is saved.
What it is not for: making the PDF (reports) and showing it (paper_view).
Invariant: pdfium is used by one thread at a time.
"""

from contextlib import closing
from threading import Lock
from typing import Any, NamedTuple, cast

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_PDFIUM = Lock()
_document = cast("Any", pypdfium2.PdfDocument)  # the library has no types


class Paper(NamedTuple):
    """A PDF and the sizes of its pages in points."""

    pdf: bytes
    sizes: tuple[QSizeF, ...]


def paper_of(pdf: bytes) -> Paper:
    """Return a PDF with the sizes of its pages."""
    with _PDFIUM, closing(_document(pdf)) as document:
        return Paper(pdf, tuple(QSizeF(*document.get_page_size(place)) for place in range(len(document))))


def picture_of(paper: Paper, place: int, width: int) -> QImage:
    """Return the page at this place, from 0, as a picture so many pixels wide."""
    with _PDFIUM, closing(_document(paper.pdf)) as document, closing(document[place]) as page:
        bitmap = page.render(scale=width / paper.sizes[place].width(), prefer_bgrx=True)
        with closing(bitmap):
            seen = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            return seen.copy()


def page_with(paper: Paper, words: str) -> int:
    """Return the first page, from 1, on which these words stand, whatever the lines; 0 where they do not."""
    wished = _squeezed(words)
    if not wished:
        return 0
    with _PDFIUM, closing(_document(paper.pdf)) as document:
        for place in range(len(document)):
            with closing(document[place]) as page, closing(page.get_textpage()) as text:
                if wished in _squeezed(text.get_text_bounded()):
                    return place + 1
    return 0


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()
