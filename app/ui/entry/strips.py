"""Two painted lines of the entry page: what is understood of the line, and the papers just stored.

What it is for: text that changes with every key, painted at once and without making widgets.
What it is not for: being clicked or focused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.painted import Painted

_CHIP, _CHIP_PADDING, _CHIP_GAP, _HIDDEN = 24, 10, 6, 56


@dataclass(frozen=True, slots=True)
class StripItem:
    """One piece: a strong beginning, the rest, and its colour role (accent, ok, warn or neutral)."""

    strong: str
    text: str
    role: str = "neutral"


class _Strip(Painted):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._items: Sequence[StripItem] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_items(self, items: Sequence[StripItem]) -> None:
        """Show these pieces from the left, as many as there is room for."""
        self._items = items
        self.setAccessibleDescription(", ".join(f"{one.strong} {one.text}".strip() for one in items))
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(current().px(200), current().px(_CHIP))

    def minimumSizeHint(self) -> QSize:
        """Leave its room to a message that stands beside it."""
        return QSize(0, self.sizeHint().height())

    def _fonts(self, size: str) -> tuple[QFont, QFont]:
        plain = QFont(self.font())
        plain.setPixelSize(current().size(size))
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.Bold)
        return plain, strong


class UnderstoodStrip(_Strip):
    """What is understood so far, one chip a name; what does not fit is counted before the latest.

    What one may choose from is all there, in as many lines as it needs.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(name, parent)
        self._is_choice = False

    def show_items(self, items: Sequence[StripItem], *, is_choice: bool = False) -> None:
        """Show these pieces; with `is_choice` none of them may be hidden."""
        if self._is_choice or is_choice:
            self.updateGeometry()
        self._is_choice = is_choice
        super().show_items(items)

    def sizeHint(self) -> QSize:
        """Return the lines needed at this width."""
        tokens, lines = current(), len(self._lines()) if self._is_choice else 1
        return QSize(tokens.px(200), lines * tokens.px(_CHIP) + (lines - 1) * tokens.px(_CHIP_GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the lines that choices need at this width."""
        super().resizeEvent(event)
        if self._is_choice:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips; the latest is always among them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_choice:
            self._paint_choice(painter)
        else:
            self._paint_latest(painter)

    def _lines(self) -> list[list[tuple[StripItem, int]]]:
        """Return the pieces with their widths, broken into lines."""
        tokens, lines, left = current(), list[list[tuple[StripItem, int]]](), 0
        for one, width in zip(self._items, self._widths(), strict=True):
            if not lines or left + width > self.width():
                lines.append([])
                left = 0
            lines[-1].append((one, width))
            left += width + tokens.px(_CHIP_GAP)
        return lines or [[]]

    def _paint_choice(self, painter: QPainter) -> None:
        tokens, (plain, strong) = current(), self._fonts("caption")
        high, gap = tokens.px(_CHIP), tokens.px(_CHIP_GAP)
        for number, line in enumerate(self._lines()):
            left = 0
            for one, width in line:
                _paint_chip(painter, QRectF(left, number * (high + gap), width, high), one, plain, strong)
                left += width + gap

    def _paint_latest(self, painter: QPainter) -> None:
        tokens, (plain, strong) = current(), self._fonts("caption")
        gap, widths = tokens.px(_CHIP_GAP), self._widths()
        first, room = 0, float(self.width())
        while first < len(widths) - 1 and sum(widths[first:]) + gap * len(widths[first:]) > room:
            first, room = first + 1, self.width() - tokens.px(_HIDDEN)
        left = 0.0
        if first:
            painter.setFont(plain)
            painter.setPen(QColor(tokens.colours.muted))
            painter.drawText(
                QRectF(0, 0, tokens.px(52), self.height()), int(Qt.AlignmentFlag.AlignVCenter), f"{first} + …"
            )
            left = tokens.px(_HIDDEN)
        for one, width in zip(self._items[first:], widths[first:], strict=True):
            _paint_chip(painter, QRectF(left, 0, min(width, self.width() - left), self.height()), one, plain, strong)
            left += width + gap

    def _widths(self) -> list[int]:
        plain, strong = map(QFontMetrics, self._fonts("caption"))
        around = 2 * current().px(_CHIP_PADDING)
        return [
            around + strong.horizontalAdvance(one.strong) + plain.horizontalAdvance(f"  {one.text}" if one.text else "")
            for one in self._items
        ]


class RecentStrip(_Strip):
    """The papers just stored, the latest first, with thin rules between them."""

    def sizeHint(self) -> QSize:
        """Return one line of text."""
        return QSize(current().px(200), current().line_height("text"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pieces only."""
        del event
        painter, tokens = QPainter(self), current()
        plain, strong = self._fonts("text")
        left, gap = 0, tokens.px(16)
        if not self._items:
            painter.setFont(plain)
            painter.setPen(QColor(tokens.colours.muted))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), f"{self._name}: –")
        for one in self._items:
            painter.setFont(strong)
            wide = painter.fontMetrics().horizontalAdvance(one.strong + " ")
            painter.setFont(plain)
            whole = wide + painter.fontMetrics().horizontalAdvance(one.text)
            if left and left + 2 * gap + whole > self.width():
                break
            if left:
                painter.setPen(QColor(tokens.colours.line))
                painter.drawLine(left + gap, 0, left + gap, self.height())
                left += 2 * gap
            ink = tokens.colours.ink if one.role == "neutral" else getattr(tokens.colours, one.role)
            painter.setPen(QColor(ink))
            painter.setFont(strong)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QRectF(left, 0, wide, self.height()), flags, one.strong)
            painter.setFont(plain)
            painter.drawText(QRectF(left + wide, 0, self.width() - left - wide, self.height()), flags, one.text)
            left += whole


def _paint_chip(painter: QPainter, area: QRectF, one: StripItem, plain: QFont, strong: QFont) -> None:
    tokens = current()
    soft, ink = {
        "accent": (tokens.colours.accent_soft, tokens.colours.accent),
        "ok": (tokens.colours.ok_soft, tokens.colours.ok),
        "warn": (tokens.colours.warn_soft, tokens.colours.warn),
        "neutral": (tokens.colours.sunken, tokens.colours.ink),
    }[one.role]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(soft))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(QColor(ink))
    inside = area.adjusted(tokens.px(_CHIP_PADDING), 0, -tokens.px(_CHIP_PADDING), 0)
    painter.setFont(strong)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), one.strong)
    shift = painter.fontMetrics().horizontalAdvance(one.strong)
    painter.setFont(plain)
    rest = inside.adjusted(shift, 0, 1, 0)
    words = painter.fontMetrics().elidedText(f"  {one.text}", Qt.TextElideMode.ElideRight, int(rest.width()))
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), words)
