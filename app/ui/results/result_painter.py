"""How a cell of a result looks: figures, the bar with the tick of over half, the outcome in words.

What it is for: painting what ResultModel holds.
What it is not for: where the cells stand (result_table).
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.rules.counting import Outcome
from app.ui.results.result_model import RIGHT, Part, ResultModel
from app.ui.results.result_rows import ResultRow
from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.dense_table import NUMBERS, WORDS

PADDING = 6
_BAR, _TICK, _TICK_WIDTH = 10, 18, 2
_HALF = 0.5


class ResultPainter(QStyledItemDelegate):
    """Paints the cells of a ResultModel."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        model = index.model()
        row = model.row_at(index) if isinstance(model, ResultModel) else None
        if not isinstance(model, ResultModel) or row is None:
            return
        tokens, area, part = current(), option.rect, model.part(index.column())  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType] -- the stubs leave out the option's fields
        painter.save()
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(tokens.colours.line))
        if part is Part.BAR:
            _paint_bar(painter, tokens, area, row, with_tick=model.with_tick)
        else:
            _paint_text(painter, tokens, area, row, part, str(index.data()))
        painter.restore()


def _paint_bar(painter: QPainter, tokens: Tokens, area: QRect, row: ResultRow, *, with_tick: bool) -> None:
    colours, padding, height = tokens.colours, tokens.px(PADDING), tokens.px(_BAR)
    track = QRectF(area.left() + padding, area.center().y() + 1 - height / 2, area.width() - 2 * padding, height)
    painter.fillRect(track, QColor(colours.line if tokens.dark else colours.sunken))
    full = QRectF(track)
    full.setWidth(track.width() * min(row.share, 1.0))
    painter.fillRect(full, QColor(colours.accent if row.outcome is Outcome.ELECTED else colours.faint))
    if with_tick:
        width, high = tokens.px(_TICK_WIDTH), tokens.px(_TICK)
        middle = track.left() + track.width() * _HALF
        tick = QRectF(middle - width / 2, track.center().y() - high / 2, width, high)
        painter.fillRect(tick, QColor(colours.ink))


def _paint_text(painter: QPainter, tokens: Tokens, area: QRect, row: ResultRow, part: Part, text: str) -> None:
    padding = tokens.px(PADDING)
    painter.setFont(cell_font(tokens, part, row.outcome))
    painter.setPen(QColor(_colour(tokens, part, row.outcome)))
    room = area.adjusted(padding, 0, -padding, 0)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(NUMBERS if part in RIGHT else WORDS), text)


def cell_font(tokens: Tokens, part: Part, outcome: Outcome) -> QFont:
    """Return the type of a cell; votes and what was decided stand out."""
    strong = part is Part.VOTES or (part is Part.OUTCOME and outcome is not Outcome.NOT_ELECTED)
    return font(tokens, "dense", QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _colour(tokens: Tokens, part: Part, outcome: Outcome) -> str:
    colours = tokens.colours
    if part is Part.OUTCOME:
        decided = {Outcome.ELECTED: colours.accent, Outcome.ALTERNATE: colours.ink, Outcome.TIED: colours.warn}
        return decided.get(outcome, colours.muted)
    return colours.muted if outcome is Outcome.NOT_ELECTED else colours.ink
