"""Pages that are drawn by measure: one canvas, the same bytes for the same book, texts that shrink to their room.

What it is for: badges and plans, whose parts stand where they are put.
What it is not for: running text and tables, which flow (page_frame).
"""

from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import BOLD, REGULAR, broken, register, width_of

GREY = Color(0.35, 0.35, 0.35)
_WATERMARK = "DIỄN TẬP"
_REHEARSAL = "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ"
_FOOT_SIZE, _FOOT_BASELINE = 10, 6 * mm
_WATERMARK_GREY = Color(0.9, 0.9, 0.9)
_LEADING = 1.2


class DrawnPages:
    """A canvas and what is drawn on it again and again."""

    def __init__(self, title: str, size: tuple[float, float], *, is_rehearsal: bool) -> None:
        """Begin a PDF of pages of this size in points."""
        register()
        face: Any = REGULAR  # reportlab's stubs take it for a number
        self._target = BytesIO()
        self.canvas = Canvas(self._target, pagesize=size, initialFontName=face, invariant=1, lang="vi-VN")
        self.canvas.setTitle(title)
        self.canvas.setCreator("Sổ Đại hội")
        self._is_rehearsal, self._width = is_rehearsal, size[0]

    def finished(self) -> bytes:
        """Return the whole PDF."""
        self.canvas.save()
        return self._target.getvalue()

    def end_page(self) -> None:
        """End a page; that of a rehearsal says so in a line at its foot, too."""
        if self._is_rehearsal:
            self.canvas.setFont(BOLD, _FOOT_SIZE)
            self.canvas.drawCentredString(self._width / 2, _FOOT_BASELINE, _REHEARSAL)
        self.canvas.showPage()

    def watermark(self, centre: float, middle: float, size: float, angle: float) -> None:
        """Mark what is of a rehearsal, so that it never passes for the real thing."""
        if not self._is_rehearsal:
            return
        self.canvas.saveState()
        self.canvas.setFillColor(_WATERMARK_GREY)
        self.canvas.setFont(BOLD, size)
        self.canvas.translate(centre, middle)
        self.canvas.rotate(angle)
        self.canvas.drawCentredString(0, -size / 3, _WATERMARK)
        self.canvas.restoreState()
        self.canvas.setFillColor(black)

    def lines(self, text: str, centre: float, top: float, width: float, font: tuple[str, float]) -> float:
        """Draw a text in balanced lines, each in the middle; return where the next text may begin."""
        face, size = font
        self.canvas.setFont(face, size)
        for line in broken(text, face, size, width):
            top -= size * _LEADING
            self.canvas.drawCentredString(centre, top + size * (_LEADING - 1), line)
        return top

    def one_line(self, text: str, centre: float, baseline: float, width: float, font: tuple[str, float]) -> None:
        """Draw a text on one line, smaller where it is too wide."""
        face, size = font
        self.canvas.setFont(face, fitting(text, face, size, width))
        self.canvas.drawCentredString(centre, baseline, text)


def fitting(text: str, face: str, size: float, width: float) -> float:
    """Return the size at which a text is no wider than this, at most `size`."""
    wide = width_of(text, face, size)
    return size if wide <= width else size * width / wide
