"""The marks of a pen on a printed paper: names struck, crosses in boxes, a signature, a name written in.

What it is for: filled papers that look as if people had filled them, the same every time.
What it is not for: where rows and boxes stand (ballot_papers_drawing).
Invariant: a hand is known by its name: the same name draws the same lines, on every machine.
"""

import zlib

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import BOLD_ITALIC

_INKS = (Color(0.08, 0.16, 0.55), Color(0.10, 0.10, 0.12), Color(0.12, 0.22, 0.66))
_WIDTHS = (1.0, 1.25, 0.85)
_OVER = 2.2 * mm
_SLANT = 1.6
_WAVE = 1.8


class Hand:
    """One voter's hand and pen."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        """Draw on this canvas as the hand of this name does."""
        self._canvas, self._name, self._drawn = canvas, name, 0
        self._ink = _INKS[int(self._chance() * len(_INKS))]
        self._width = _WIDTHS[int(self._chance() * len(_WIDTHS))]

    def strike(self, left: float, right: float, middle: float) -> None:
        """Draw one line through the middle of a name."""
        start, end = left - _OVER * self._chance(), right + _OVER * (0.4 + self._chance())
        first, last = middle + self._shake(_SLANT), middle + self._shake(_SLANT)
        third = (end - start) / 3
        self._take_pen()
        self._canvas.bezier(
            start,
            first,
            start + third,
            first + self._shake(_WAVE),
            end - third,
            last + self._shake(_WAVE),
            end,
            last,
        )

    def cross(self, centre: float, middle: float, side: float) -> None:
        """Draw an X in a box."""
        half = side / 2
        self._take_pen()
        for rise in (1, -1):
            x, y = half * (0.8 + 0.4 * self._chance()), half * (0.8 + 0.4 * self._chance()) * rise
            bend = self._shake(_SLANT)
            self._canvas.bezier(
                centre - x, middle - y, centre, middle + bend, centre, middle + bend, centre + x, middle + y
            )

    def write(self, words: str, left: float, baseline: float, size: float) -> None:
        """Write words by hand, a little uphill."""
        self._canvas.saveState()
        self._canvas.translate(left, baseline)
        self._canvas.rotate(2 + 2 * self._chance())
        self._canvas.setFillColor(self._ink)
        self._canvas.setFont(BOLD_ITALIC, size)
        self._canvas.drawString(0, 0, words)
        self._canvas.restoreState()

    def sign(self, left: float, baseline: float, width: float) -> None:
        """Draw a signature: loops and a flourish below them."""
        self._take_pen()
        loops = 4
        step, height = width / (loops + 1), width / 5
        for place in range(loops):
            x = left + place * step
            rise = height * (0.6 + 0.9 * self._chance())
            self._canvas.bezier(
                x, baseline, x + step * 1.6, baseline + rise, x - step * 0.3, baseline + rise, x + step, baseline
            )
        self._canvas.bezier(
            left + width * 0.9,
            baseline + height * 0.2,
            left + width * 0.2,
            baseline - height * 0.5,
            left + width * 0.5,
            baseline - height * 0.4,
            left + width * 1.05,
            baseline - height * 0.1,
        )

    def _take_pen(self) -> None:
        self._canvas.setStrokeColor(self._ink)
        self._canvas.setLineWidth(self._width)

    def _shake(self, most: float) -> float:
        return most * (2 * self._chance() - 1)

    def _chance(self) -> float:
        """Return the next number from 0 to below 1 that this hand has."""
        self._drawn += 1
        return zlib.crc32(f"{self._name}/{self._drawn}".encode()) / 2**32
