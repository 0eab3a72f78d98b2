"""A canvas that packs each page when it ends, so that thousands of pages wait for their end in little memory.

What it is for: many papers in one PDF (many_pages).
What it is not for: single papers, whose pages the library packs when it writes them.
"""

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas


class PackedCanvas(Canvas):
    """The library keeps what is drawn on a page as text until the file is written, many times as long."""

    def showPage(self) -> None:
        """End a page and put its packed content in place of the text."""
        super().showPage()
        document: Any = vars(self)["_doc"]
        page: Any = document.Pages.pages[-1]
        page.Contents = _Packed(zlib.compress(page.stream.encode()))
        page.stream = ""


class _Packed(PDFObject):
    """Packed content as an object of the file, let go of when it stands there."""

    __RefOnly__ = 1
    """By this the library knows an object that stands by itself."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def format(self, _document: object) -> bytes:
        """Return the object as it stands in the file, which is written once."""
        content, self._content = self._content, b""
        head = f"<<\n/Filter [ /FlateDecode ] /Length {len(content)}\n>>\nstream\n"
        return b"".join((head.encode(), content, b"\nendstream\n"))
