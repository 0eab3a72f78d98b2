"""How a step of a timeline is measured and painted.

What it is for: one step of a timeline, painted at any width.
What it is not for: the steps themselves (steps).
"""

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.steps import Index, Step, StepRole, StepState
from app.ui.widgets.text_lines import wrapped

TEXT_LEFT, RIGHT_EDGE, PAD, GAP, DOT_CENTRE, DOT = 56, 20, 8, 12, 27, 14


def room_for_text(tokens: Tokens, step: Step, width: int) -> int:
    """Return how many pixels title and subtitle may take beside the time at the right."""
    right = QFontMetrics(font(tokens)).horizontalAdvance(step.right) + tokens.px(GAP) if step.right else 0
    return max(tokens.px(80), width - tokens.px(TEXT_LEFT + RIGHT_EDGE) - right)


class StepPainter(QStyledItemDelegate):
    """A dot on a line, title and explanation beside it, a time at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped text at the width of the view."""
        tokens, step = current(), cast("Step", index.data(StepRole.STEP))
        width = option.widget.width()  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]
        lines = len(self._lines(tokens, step, width))
        return QSize(1, 2 * tokens.px(PAD) + tokens.line_height("text") * lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one step."""
        tokens, step = current(), cast("Step", index.data(StepRole.STEP))
        area, state = QRect(option.rect), QStyle.StateFlag(option.state)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step.state == StepState.CURRENT:
            painter.fillRect(area, QColor(tokens.colours.accent_soft))
        elif QStyle.StateFlag.State_MouseOver in state:
            painter.fillRect(area, QColor(tokens.colours.bg))
        self._paint_line(painter, tokens, area, index)
        self._paint_dot(painter, tokens, area, step.state)
        self._paint_text(painter, tokens, area, step)
        if QStyle.StateFlag.State_HasFocus in state:
            painter.setPen(QPen(QColor(tokens.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(3, 1, -3, -1), tokens.px(6), tokens.px(6))
        painter.restore()

    def _lines(self, tokens: Tokens, step: Step, width: int) -> list[str]:
        room = room_for_text(tokens, step, width)
        title = wrapped(step.title, font(tokens, weight=QFont.Weight.DemiBold), room)
        return title + (wrapped(step.subtitle, font(tokens), room) if step.subtitle else [])

    def _centre(self, tokens: Tokens, area: QRect) -> QPointF:
        first_line = tokens.px(PAD) + tokens.line_height("text") / 2
        return QPointF(area.left() + tokens.px(DOT_CENTRE), area.top() + first_line)

    def _paint_line(self, painter: QPainter, tokens: Tokens, area: QRect, index: Index) -> None:
        centre = self._centre(tokens, area)
        clear = tokens.px(DOT / 2 + 4)
        painter.setPen(QPen(QColor(tokens.colours.line), max(1.5, tokens.px(1.5))))
        if not index.data(StepRole.FIRST):
            painter.drawLine(QPointF(centre.x(), area.top()), centre - QPointF(0, clear))
        if not index.data(StepRole.LAST):
            painter.drawLine(centre + QPointF(0, clear), QPointF(centre.x(), area.bottom() + 1))

    def _paint_dot(self, painter: QPainter, tokens: Tokens, area: QRect, state: StepState) -> None:
        colours, radius = tokens.colours, tokens.px(DOT) / 2
        colour = {StepState.DONE: colours.ok, StepState.CURRENT: colours.accent, StepState.WAITING: colours.edge}[state]
        centre = self._centre(tokens, area)
        painter.setPen(QPen(QColor(colour), radius * (0.6 if state == StepState.CURRENT else 0.28)))
        painter.setBrush(QColor(colour if state == StepState.DONE else colours.surface))
        inset = painter.pen().widthF() / 2
        painter.drawEllipse(centre, radius - inset, radius - inset)

    def _paint_text(self, painter: QPainter, tokens: Tokens, area: QRect, step: Step) -> None:
        bold, plain = font(tokens, weight=QFont.Weight.DemiBold), font(tokens)
        room, high = room_for_text(tokens, step, area.width()), tokens.line_height("text")
        line = QRect(area.left() + tokens.px(TEXT_LEFT), area.top() + tokens.px(PAD), room, high)
        middle = Qt.AlignmentFlag.AlignVCenter
        for text, in_font, colour in (
            *((text, bold, tokens.colours.ink) for text in wrapped(step.title, bold, room)),
            *((text, plain, tokens.colours.muted) for text in wrapped(step.subtitle, plain, room) if step.subtitle),
        ):
            painter.setFont(in_font)
            painter.setPen(QColor(colour))
            painter.drawText(line, middle, text)
            line.translate(0, high)
        painter.setFont(plain)
        painter.setPen(QColor(tokens.colours.muted))
        right = QRect(area.left(), area.top() + tokens.px(PAD), area.width() - tokens.px(RIGHT_EDGE), high)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, step.right)
