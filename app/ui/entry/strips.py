"""Two painted lines of the entry page: what is understood of the line, and the papers just stored.

What it is for: text that changes with every key, painted at once and without making widgets.
What it is not for: being clicked or focused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
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
    """What is understood so far, one chip a name; what does not fit is counted at the end."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips; the latest is always among them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, (plain, strong) = current(), self._fonts("caption")
        padding, gap = tokens.px(_CHIP_PADDING), tokens.px(_CHIP_GAP)
        widths = [self._width(one, painter, plain, strong) + 2 * padding for one in self._items]
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
            _paint_chip(painter, QRectF(left, 0, width, self.height()), one, plain, strong)
            left += width + gap

    @staticmethod
    def _width(one: StripItem, painter: QPainter, plain: QFont, strong: QFont) -> int:
        painter.setFont(strong)
        wide = painter.fontMetrics().horizontalAdvance(one.strong)
        painter.setFont(plain)
        return wide + painter.fontMetrics().horizontalAdvance(f"  {one.text}" if one.text else "")


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
    inside = area.adjusted(tokens.px(_CHIP_PADDING), 0, 0, 0)
    painter.setFont(strong)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), one.strong)
    shift = painter.fontMetrics().horizontalAdvance(one.strong)
    painter.setFont(plain)
    painter.drawText(inside.adjusted(shift, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), f"  {one.text}")
