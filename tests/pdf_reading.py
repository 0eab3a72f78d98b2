"""Reading printed pages back, as a person would: words, lines, boxes."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1
from pdfplumber.page import Page
from pdfplumber.pdf import PDF
from pypdfium2 import PdfDocument, PdfPage
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

_FOOT = 56
_HEAD = 842 - 56
_HYPHEN_AT_LINE_END = "\ufffe"


@contextmanager
def opened(content: bytes) -> Iterator[PDF]:
    """Open a PDF that is held in memory."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        yield pdf


def upright(page: Page) -> Page:
    """Return the page without a slanted watermark."""
    return page.filter(is_upright)


def is_upright(thing: dict[str, Any]) -> bool:
    """Tell letters on level lines from those of a slanted watermark; rules and boxes are level."""
    return thing.get("matrix", (1, 0))[1] == 0


def placed_texts(content: bytes) -> list[str]:
    """Return the text of each page from its head down, lines and all, for tests of where something stands."""
    with opened(content) as pdf:
        return [upright(page).extract_text() for page in pdf.pages]


def page_texts(content: bytes) -> list[str]:
    """Return the text of each page in the order it was written, lines and all: read much sooner than placed."""
    return [_level_text(page) for page in PdfDocument(content)]


def _level_text(page: PdfPage) -> str:
    """Return what a page says without its slanted watermark."""
    for thing in list(page.get_objects(filter=[FPDF_PAGEOBJ_TEXT])):
        if thing.get_matrix().b:
            page.remove_obj(thing)
    said = page.get_textpage().get_text_bounded()
    return said.replace(_HYPHEN_AT_LINE_END, "-").replace("\r\n", "\n")


def written(content: bytes) -> list[str]:
    """Return what each page says between head and foot, on one line, in the order it was written."""
    blocks = [page.get_textpage().get_text_bounded(bottom=_FOOT, top=_HEAD) for page in PdfDocument(content)]
    return [" ".join(block.replace(_HYPHEN_AT_LINE_END, "-").split()) for block in blocks]


def flat(content: bytes) -> str:
    """Return all that the pages say between head and foot as one line, so that sentences go across breaks."""
    return " ".join(written(content))


def tables(content: bytes) -> list[list[list[str]]]:
    """Return the ruled tables, page by page, cells as one line each."""
    with opened(content) as pdf:
        return [
            [[" ".join((cell or "").split()) for cell in row] for row in table]
            for page in pdf.pages
            for table in upright(page).extract_tables()
        ]


def typefaces(content: bytes) -> set[str]:
    """Return the names of all typefaces that the pages name, used or not, without the tag of their subset."""
    with opened(content) as pdf:
        listed = [resolve1(resolve1(page.page_obj.resources)["Font"]) for page in pdf.pages]
    return {str(resolve1(font)["BaseFont"].name).split("+")[-1] for fonts in listed for font in fonts.values()}
