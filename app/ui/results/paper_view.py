"""Pages below each other, as they will come out of the printer.

What it is for: reading a paper on the screen: scrolling, zooming, by mouse and by keyboard.
What it is not for: making the pictures; `wanted` asks for the pages that are in view, and only for those.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.results.pdf_pages import POINTS_PER_INCH
from app.ui.theme.theme import current
from app.ui.theme.tokens import LIGHT

_MARGIN, _RING = 16, 2
_SCREEN_INCH = 96
_STEP, _LEAST, _MOST, _MOST_FITTED = 1.2, 0.3, 4.0, 1.5
_KEPT_AROUND = 2


class PaperView(QAbstractScrollArea):
    """A paper, fitted to the width until it is zoomed."""

    wanted = Signal(int, int)
    """The picture of a page, from 0, so many device pixels wide."""
    moved = Signal()
    """Another page is in the middle, or another zoom is in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self._sizes: Sequence[QSizeF] = ()
        self._pictures: dict[int, QPixmap] = {}
        self._asked: dict[int, int] = {}
        self._zoom: float | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1; 0 where there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return next((place for place in range(self.pages, 0, -1) if self._top(place - 1) <= middle), min(1, self.pages))

    @property
    def percent(self) -> int:
        """The zoom in percent of the size on paper."""
        return round(self._factor() * POINTS_PER_INCH / _SCREEN_INCH * 100)

    @property
    def is_fitted(self) -> bool:
        """Whether pages take the width there is."""
        return self._zoom is None

    def show_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Show pages of these sizes, in points; the place in the paper is kept, pictures are asked for anew."""
        self._sizes = tuple(sizes)
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if sizes else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always)
        self._asked.clear()
        if not self._sizes:
            self._pictures.clear()
        self._lay_out()

    def show_picture(self, place: int, picture: QImage) -> None:
        """Show the picture of a page."""
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[place] = pixmap
        self.viewport().update()

    def fit_width(self) -> None:
        """Take the width there is."""
        self._set_zoom(None)

    def zoom(self, steps: int) -> None:
        """Zoom in by so many steps, out by negative ones."""
        factor = self._factor() * POINTS_PER_INCH / _SCREEN_INCH * _STEP**steps
        self._set_zoom(min(max(factor, _LEAST), _MOST))

    def turn_to(self, page: int) -> None:
        """Show a page, from 1, at the top."""
        place = min(max(page, 1), self.pages) - 1
        self.verticalScrollBar().setValue(self._top(place) - current().px(_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with Home and End, zoom with + and −, fit with 0; the arrows scroll."""
        does = {
            Qt.Key.Key_Home: lambda: self.turn_to(1),
            Qt.Key.Key_End: lambda: self.verticalScrollBar().setValue(self.verticalScrollBar().maximum()),
            Qt.Key.Key_Plus: lambda: self.zoom(1),
            Qt.Key.Key_Equal: lambda: self.zoom(1),
            Qt.Key.Key_Minus: lambda: self.zoom(-1),
            Qt.Key.Key_0: self.fit_width,
        }.get(Qt.Key(event.key()))
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow size and colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view, and ask for the pictures that are missing."""
        del event
        painter, tokens, seen = QPainter(self.viewport()), current(), self.viewport().rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(seen, QColor(tokens.colours.sunken))
        for place in range(self.pages):
            sheet = self._sheet(place)
            if sheet.intersects(seen):
                painter.fillRect(sheet.adjusted(-1, -1, 1, 1), QColor(tokens.colours.edge))
                painter.fillRect(sheet, QColor(LIGHT.surface))
                if place in self._pictures:
                    painter.drawPixmap(sheet, self._pictures[place])
                self._ask(place, sheet)
        if self.hasFocus():
            ring = tokens.px(_RING)
            painter.setPen(QPen(QColor(tokens.colours.focus), ring))
            painter.drawRect(seen.adjusted(ring // 2, ring // 2, -ring // 2, -ring // 2))
        self._forget_far_pages()

    def _ask(self, place: int, sheet: QRect) -> None:
        width = round(sheet.width() * self.devicePixelRatioF())
        if self._asked.get(place) != width:
            self._asked[place] = width
            self.wanted.emit(place, width)

    def _forget_far_pages(self) -> None:
        near = range(self.page - 1 - _KEPT_AROUND, self.page + _KEPT_AROUND)
        for place in [place for place in self._asked if place not in near and not self._in_view(place)]:
            del self._asked[place]
            self._pictures.pop(place, None)

    def _in_view(self, place: int) -> bool:
        return place < self.pages and self._sheet(place).intersects(self.viewport().rect())

    def _factor(self) -> float:
        """Return logical pixels a point."""
        if self._zoom is not None:
            return self._zoom * _SCREEN_INCH / POINTS_PER_INCH
        widest = max((size.width() for size in self._sizes), default=1.0)
        room = self.viewport().width() - 2 * current().px(_MARGIN)
        return max(min(room / widest, _MOST_FITTED * _SCREEN_INCH / POINTS_PER_INCH), 0.1)

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        middle = (bar.value() + bar.pageStep() / 2) / max(whole, 1)
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self._tell()

    def _top(self, place: int) -> int:
        margin, factor = current().px(_MARGIN), self._factor()
        return margin + sum(round(size.height() * factor) + margin for size in self._sizes[:place])

    def _sheet(self, place: int) -> QRect:
        factor, size, view = self._factor(), self._sizes[place], self.viewport().size()
        width, height = round(size.width() * factor), round(size.height() * factor)
        margin = current().px(_MARGIN)
        left = max((view.width() - width) // 2, margin) - self.horizontalScrollBar().value()
        return QRect(left, self._top(place) - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        view, margin, factor = self.viewport().size(), current().px(_MARGIN), self._factor()
        widest = max((size.width() for size in self._sizes), default=0.0)
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._top(self.pages), view.height()),
            (self.horizontalScrollBar(), round(widest * factor) + 2 * margin, view.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(3 * margin)
        self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.moved.emit()
