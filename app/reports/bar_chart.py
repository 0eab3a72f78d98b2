"""Bars below each other on a page, as wide as the text block.

What it is for: figures that a reader looks at rather than reads; greys that a copying machine keeps apart from paper.
What it is not for: the figures themselves, which stand in a table too.
"""

from collections.abc import Sequence

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.reports.fonts import REGULAR, width_of
from app.reports.page_frame import TEXT_WIDTH
from app.reports.story import Bar
from app.reports.typography import TABLE_SIZE

_ROW = 7 * mm
_THICK = 4.2 * mm
_GAP = 2 * mm
_AROUND = 2 * mm
_INK = Color(0.35, 0.35, 0.35)
_RULE = 0.6


class BarChart(Flowable):
    """The chart as a piece of a page that is never torn."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        """Take a row for each bar."""
        super().__init__()
        self._bars = bars
        self.width, self.height = TEXT_WIDTH, len(bars) * _ROW + 2 * _AROUND

    def draw(self) -> None:
        """Draw labels that end at a common line, bars that begin there, figures at their ends."""
        canvas, bars = self.canv, self._bars
        start = max(width_of(bar.label, REGULAR, TABLE_SIZE) for bar in bars) + _GAP
        figures = max(width_of(bar.figure, REGULAR, TABLE_SIZE) for bar in bars) + 2 * _GAP
        longest = max(1, *(bar.value for bar in bars))
        room = TEXT_WIDTH - start - figures
        canvas.setFont(REGULAR, TABLE_SIZE)
        for place, bar in enumerate(bars):
            middle = self.height - _AROUND - (place + 0.5) * _ROW
            length = room * bar.value / longest
            canvas.setFillColor(black)
            baseline = middle - TABLE_SIZE / 3
            canvas.drawRightString(start - _GAP, baseline, bar.label)
            canvas.drawString(start + length + _GAP, baseline, bar.figure)
            canvas.setFillColor(_INK)
            canvas.rect(start, middle - _THICK / 2, length, _THICK, stroke=0, fill=1)
        canvas.setFillColor(black)
        canvas.setLineWidth(_RULE)
        canvas.line(start, _AROUND, start, self.height - _AROUND)
