"""Bars below each other on a page, as wide as the text block.

What it is for: figures that a reader looks at rather than reads; greys that a copying machine keeps apart from paper.
What it is not for: the figures themselves, which stand in a table too.
"""

from collections.abc import Sequence

from reportlab.lib.colors import Color, black, white
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
_GOAL = 1.2
_DASH = (4.0, 2.0)


class BarChart(Flowable):
    """The chart as a piece of a page that is never torn."""

    def __init__(self, bars: Sequence[Bar], goal: Bar | None = None, width: float = TEXT_WIDTH) -> None:
        """Take a row for each bar, `width` points wide, and one above for the words of the goal."""
        super().__init__()
        self._bars, self._goal = bars, goal
        self._above = _ROW if goal else 0
        self.width, self.height = width, len(bars) * _ROW + 2 * _AROUND + self._above

    def draw(self) -> None:
        """Draw labels that end at a common line, bars that begin there, figures at their ends."""
        canvas, bars = self.canv, self._bars
        start = max(width_of(bar.label, REGULAR, TABLE_SIZE) for bar in bars) + _GAP
        figures = max(width_of(bar.figure, REGULAR, TABLE_SIZE) for bar in bars) + 2 * _GAP
        longest = max(1, *(bar.value for bar in bars), self._goal.value if self._goal else 0)
        room = self.width - start - figures
        canvas.setFont(REGULAR, TABLE_SIZE)
        for place, bar in enumerate(bars):
            middle = self.height - self._above - _AROUND - (place + 0.5) * _ROW
            length = room * bar.value / longest
            canvas.setFillColor(black)
            baseline = middle - TABLE_SIZE / 3
            canvas.drawRightString(start - _GAP, baseline, bar.label)
            canvas.drawString(self._figure_at(bar, start, room / longest), baseline, bar.figure)
            canvas.setFillColor(_INK)
            canvas.rect(start, middle - _THICK / 2, length, _THICK, stroke=0, fill=1)
        canvas.setFillColor(black)
        canvas.setLineWidth(_RULE)
        canvas.line(start, _AROUND, start, self.height - self._above - _AROUND)
        if self._goal:
            self._draw_goal(start + room * self._goal.value / longest, self._goal.figure)

    def _figure_at(self, bar: Bar, start: float, scale: float) -> float:
        """Return where the figure of a bar begins: behind the bar, or behind a goal that would cross it."""
        at = start + bar.value * scale + _GAP
        if self._goal is None:
            return at
        goal = start + self._goal.value * scale
        is_crossed = at - _GAP <= goal <= at + width_of(bar.figure, REGULAR, TABLE_SIZE) + _GAP
        return goal + _GAP if is_crossed else at

    def _draw_goal(self, at: float, words: str) -> None:
        """Draw the line that bars should reach, dashed, its words above it; white around it where it crosses a bar."""
        canvas, top = self.canv, self.height - self._above - _AROUND / 2
        for colour, thick in ((white, _GOAL + 2 * _RULE), (black, _GOAL)):
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(thick)
            canvas.setDash(_DASH if colour is black else ())
            canvas.line(at, _AROUND / 2, at, top)
        canvas.setDash(())
        half = width_of(words, REGULAR, TABLE_SIZE) / 2
        canvas.drawCentredString(min(at, self.width - half), top + _GAP / 2, words)
