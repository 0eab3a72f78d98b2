"""Icons of one stroke family, drawn in the colours in force.

What it is for: `icon("printer")` gives a QIcon that follows scheme, scale and screen by itself.
What it is not for: pictures; the drawings are SVG files in resources/icons.
"""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.drawings import drawing, tinted
from app.ui.theme.theme import current


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0, width: int = 0) -> QPixmap:
    """Return the icon as a picture of `side` logical pixels for a screen of `ratio` device pixels each.

    A `width` beyond `side` leaves room to the right: the gap between an icon and its words.
    """
    width = max(width, side)
    key = f"icon/{name}/{colour}/{side}/{width}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(QSize(width, side) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(tinted(name, colour).encode())).render(painter, QRectF(0, 0, side * ratio, side * ratio))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _Engine(QIconEngine):
    """Draws at the moment of painting, so that a change of scheme needs no new icons."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        colours = current().colours
        if mode == QIcon.Mode.Disabled:
            return colours.faint
        if mode == QIcon.Mode.Selected or state == QIcon.State.On:
            return colours.accent
        return str(getattr(colours, self._role))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        painter.drawPixmap(area.topLeft(), pixmap(self._name, self._colour(mode, state), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        return pixmap(self._name, self._colour(mode, state), side, scale, size.width())


def icon(name: str, role: str = "muted") -> QIcon:
    """Return an icon that paints itself in the colour `role` (a field of Colours); accent when selected or on."""
    drawing(name)
    return QIcon(_Engine(name, role))
