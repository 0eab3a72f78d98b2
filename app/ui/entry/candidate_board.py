"""The names of the ballot paper, lighting up while numbers are typed.

What it is for: showing the whole list at once, in columns as on paper, with what the line says of each name.
What it is not for: being typed into or clicked; it never takes the focus.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.models.round_records import Candidate
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens

_ROW, _LEAST_ROW = 44, 22
_TYPES = (("title", 38), ("name", 28), ("text", 0))
"""The types of names, the largest first, with the height of a row that each needs."""
_LEAST_COLUMN, _MOST_COLUMN = 190, 560
_NUMBER, _GAP, _AT_RIGHT, _PADDING = 48, 16, 16, 6


class Said(StrEnum):
    """What the line says of a name."""

    REFUSED = "refused"
    VOTED = "voted"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the names stand: columns, rows in each, the size of a cell and the room around them, in pixels."""

    columns: int
    rows: int
    width: int
    height: int
    padding: int = 0
    size: str = "text"
    """The type of the names, one of the tokens."""

    def cell(self, place: int, scrolled: int) -> QRect:
        """Return the cell of the name at this place, from 0, down the columns first."""
        column, row = divmod(place, self.rows)
        left, top = self.padding + column * self.width, self.padding + row * self.height - scrolled
        return QRect(left, top, self.width, self.height)


class CandidateBoard(QAbstractScrollArea):
    """All names with their numbers; `show_said` marks them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty board."""
        super().__init__(parent)
        self._candidates: Sequence[Candidate] = ()
        self._said: Mapping[int, Said] = {}
        self._grid = _Grid(1, 1, 1, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @property
    def said(self) -> Mapping[int, Said]:
        """What is marked of each number."""
        return self._said

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show this list."""
        self._candidates, self._said = candidates, {}
        self.setAccessibleName("; ".join(f"{one.number} {one.name}" for one in candidates))
        self._lay_out()

    def show_said(self, said: Mapping[int, Said], last: int | None = None) -> None:
        """Mark what is said of each number, and bring the last one typed into view; only what changed is painted."""
        changed = [
            place
            for place, one in enumerate(self._candidates)
            if said.get(one.number) is not self._said.get(one.number)
        ]
        self._said = said
        scrolled = self.verticalScrollBar().value()
        for place in changed:
            self.viewport().update(self._grid.cell(place, scrolled))
        if last:
            self._reveal(last)

    def minimumSizeHint(self) -> QSize:
        """Give way, down to one row, to what is said about the line."""
        return QSize(0, current().px(_LEAST_ROW + 2 * _PADDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the names out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names that changed, of those in view."""
        tokens, painter = current(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fonts = _Fonts.of(self.font(), tokens, self._grid.size)
        scrolled, seen = self.verticalScrollBar().value(), event.region()
        for place, candidate in enumerate(self._candidates):
            cell = self._grid.cell(place, scrolled)
            if seen.intersects(cell):
                _paint_name(painter, tokens, fonts, cell, candidate, self._said.get(candidate.number))

    def _lay_out(self) -> None:
        tokens, view = current(), self.viewport().size()
        padding, count = 2 * tokens.px(_PADDING), max(len(self._candidates), 1)
        inside, high = max(view.width() - padding, 1), max(view.height() - padding, 1)
        most = max(1, inside // tokens.px(_LEAST_COLUMN))
        tightest = tokens.px(_LEAST_ROW)
        columns = next((tried for tried in range(1, most + 1) if -(-count // tried) * tightest <= high), most)
        if columns < most and count > columns * 4:
            more = range(min(most, max(columns, 3)), columns, -1)
            columns = next((one for one in more if self._type_for(inside // one, tightest)), columns)
        rows = -(-count // columns)
        row = max(tightest, min(tokens.px(_ROW), high // rows))
        width = min(inside // columns, tokens.px(_MOST_COLUMN))
        self._grid = _Grid(columns, rows, width, row, tokens.px(_PADDING), self._type_for(width, row) or _TYPES[-1][0])
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, rows * row - high))
        bar.setPageStep(high)
        bar.setSingleStep(row)
        self.viewport().update()

    def _type_for(self, width: int, row: int) -> str:
        """Return the largest type in which every name has room in a cell of this size; "" where none has."""
        tokens = current()
        room = width - tokens.px(_NUMBER + _GAP + _AT_RIGHT)
        for size, least in _TYPES:
            measure = QFontMetrics(_Fonts.of(self.font(), tokens, size).name).horizontalAdvance
            if row >= tokens.px(least) and all(measure(one.name) <= room for one in self._candidates):
                return size
        return ""

    def _reveal(self, number: int) -> None:
        cell, bar = self._grid.cell(number - 1, 0), self.verticalScrollBar()
        if cell.top() < bar.value():
            bar.setValue(cell.top())
        elif cell.bottom() > bar.value() + self.viewport().height():
            bar.setValue(cell.bottom() - self.viewport().height())


@dataclass(frozen=True, slots=True)
class _Fonts:
    """The type of the board at one size."""

    name: QFont
    number: QFont
    struck: QFont

    @staticmethod
    def of(base: QFont, tokens: Tokens, size: str) -> "_Fonts":
        """Return the type of this size, one of the tokens."""
        name = QFont(base)
        name.setPixelSize(tokens.size(size))
        number, struck = QFont(name), QFont(name)
        number.setWeight(QFont.Weight.DemiBold)
        struck.setStrikeOut(True)
        return _Fonts(name, number, struck)


def _paint_name(
    painter: QPainter, tokens: Tokens, fonts: _Fonts, cell: QRect, candidate: Candidate, said: Said | None
) -> None:
    colours, number_width, gap = tokens.colours, tokens.px(_NUMBER), tokens.px(_GAP)
    ink = QColor(colours.ink)
    if said is not None:
        soft, strong = {
            Said.REFUSED: (colours.accent_soft, colours.accent),
            Said.VOTED: (colours.ok_soft, colours.ok),
            Said.BOTH: (colours.warn_soft, colours.warn),
            Said.NEITHER: (colours.sunken, colours.muted),
        }[said]
        ink = QColor(strong)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        radius = tokens.px(4)
        painter.drawRoundedRect(QRectF(cell.adjusted(0, 0, -tokens.px(8), -1)), radius, radius)
    painter.setPen(ink if said else QColor(colours.muted))
    painter.setFont(fonts.number)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(cell.left(), cell.top(), number_width, cell.height()), int(right), str(candidate.number))
    painter.setPen(ink)
    painter.setFont(fonts.struck if said is Said.REFUSED else fonts.name)
    room = cell.adjusted(number_width + gap, 0, -tokens.px(_AT_RIGHT), 0)
    sign = {Said.BOTH: "☒☒ ", Said.NEITHER: "☐☐ "}.get(said, "") if said else ""
    text = painter.fontMetrics().elidedText(sign + candidate.name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
