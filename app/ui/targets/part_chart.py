"""The chart of one part: a column a year beside the line of what is wanted in it.

What it is for: seeing at a glance whether a part goes the right way.
What it is not for: exact figures, which stand below each column and in the table.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rules.target_charts import PartChart, YearBar
from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.painted import Painted

_WIDTH, _HEIGHT = 240, 150
_COLUMN, _MOST_COLUMN = 0.56, 44
_GAP = 4


class PartChartView(Painted):
    """Columns from left to right; a goal that is reached is green, one that is not is grey."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._chart: PartChart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: PartChart | None) -> None:
        """Show a chart; None hides it."""
        self._chart = chart
        self.setVisible(chart is not None)
        if chart:
            told = "; ".join(f"{bar.year}: {bar.figure}" for bar in chart.bars)
            self.setAccessibleName(f"{chart.goal_text}. {told}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(current().px(_WIDTH), current().px(_HEIGHT))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint columns, figures, years and the goal, whose label lies over no column."""
        chart = self._chart
        if chart is None:
            return
        painter.setFont(font(tokens, "caption"))
        line, gap = painter.fontMetrics().height(), tokens.px(_GAP)
        label = painter.fontMetrics().horizontalAdvance(chart.goal_text) + 1
        is_beside = self._has_room(painter, chart, self.width() - label - gap)
        wide = self.width() - label - gap if is_beside else self.width()
        area = QRectF(0, line, wide, self.height() - 3 * line - 2 * gap)
        longest = max(1, chart.goal, *(max(bar.value, bar.goal) for bar in chart.bars))
        step = area.width() / len(chart.bars)
        for place, bar in enumerate(chart.bars):
            slot = QRectF(area.left() + place * step, area.top(), step, area.height())
            self._draw_bar(painter, tokens, bar, slot, bar.value / longest)
        colours = tokens.colours
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(QColor(colours.ink), tokens.px(1), Qt.PenStyle.DashLine))
        for place, bar in enumerate(chart.bars):
            height = area.bottom() - area.height() * bar.goal / longest
            start = QPointF(area.left() + place * step, height)
            painter.drawLine(start, start + QPointF(step, 0))
        self._draw_goal(painter, chart, area, label, longest)

    def _draw_goal(self, painter: QPainter, chart: PartChart, area: QRectF, label: int, longest: int) -> None:
        """Paint the label of the goal beside its line; without room above it, at the end where columns are lower."""
        line, step = painter.fontMetrics().height(), area.width() / len(chart.bars)
        words = QRectF(self.width() - label, 0, label, line)
        if area.right() < words.left():
            words.moveTop(area.bottom() - area.height() * chart.goal / longest - line / 2)
        else:
            values = [bar.value for bar in chart.bars]
            places = math.ceil(label / step)
            at_right, at_left = (max(chart.goal, *end) for end in (values[-places:], values[:places]))
            words.moveLeft(0 if at_left < at_right else words.left())
            words.moveTop(area.bottom() - area.height() * min(at_left, at_right) / longest - line)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), chart.goal_text)

    @staticmethod
    def _has_room(painter: QPainter, chart: PartChart, wide: int) -> bool:
        """Return whether figures and years have room beside each other below the columns in so many pixels."""
        texts = (text for bar in chart.bars for text in (bar.figure.removesuffix("%"), str(bar.year)))
        return wide >= len(chart.bars) * (max(map(painter.fontMetrics().horizontalAdvance, texts)) + _GAP)

    def _draw_bar(self, painter: QPainter, tokens: Tokens, bar: YearBar, slot: QRectF, share: float) -> None:
        colours, line, gap = tokens.colours, painter.fontMetrics().height(), tokens.px(_GAP)
        width, high = min(slot.width() * _COLUMN, tokens.px(_MOST_COLUMN)), slot.height() * share
        column = QRectF(slot.center().x() - width / 2, slot.bottom() - high, width, high)
        painter.fillRect(column, QColor(colours.ok if bar.is_reached else colours.faint))
        painter.setPen(QColor(colours.ink))
        below = QRectF(slot.left(), slot.bottom() + gap, slot.width(), line)
        centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(below, centred, bar.figure.removesuffix("%"))
        painter.setPen(QColor(colours.muted))
        painter.drawText(below.translated(0, line), centred, str(bar.year))
