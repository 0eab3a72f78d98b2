"""Widgets side by side that go on in the next line where there is no room: fields of a form, chips, keys.

What it is for: rows that break by themselves at any window width and text size.
What it is not for: columns that must stand below each other.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.theme.theme import current

_TOO_WIDE = 2
"""So many times as wide as the widest that grows above, what is alone in a line takes the width of that one."""


class Flow(QLayout):
    """A layout that wraps; items of a line are equally high, those that can grow share what is left of it."""

    def __init__(self, *widgets: QWidget, gap: int = 12, parent: QWidget | None = None) -> None:
        """Lay out `widgets`; `gap` is in unscaled pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        if parent is not None:
            parent.setLayout(self)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item (Qt calls it)."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] Qt wants null past the end
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] as above
        """Remove and return an item, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow page needs more lines."""
        return True

    def expandingDirections(self) -> Qt.Orientation:
        """Take more width, and no more height than the lines need."""
        return Qt.Orientation.Horizontal

    def invalidate(self) -> None:
        """Measure anew: an item is another size, or shown, or hidden (Qt calls it)."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`, which whatever this stands in asks for many times."""
        if width not in self._heights:
            rows = list(self._rows(width))
            gaps = current().px(self._gap) * max(0, len(rows) - 1)
            self._heights[width] = sum(self._height(line, widths) for line, widths in rows) + gaps
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        shown = self._shown()
        gaps = current().px(self._gap) * max(0, len(shown) - 1)
        width = sum(item.sizeHint().width() for item in shown) + gaps
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Be content with the widest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place all items inside `rect`."""
        super().setGeometry(rect)
        gap, top = current().px(self._gap), rect.top()
        for line, widths in self._rows(rect.width()):
            height, left = self._height(line, widths), rect.left()
            for item, width in zip(line, widths, strict=True):
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                left += width + gap
            top += height + gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        gap, line, used = current().px(self._gap), list[QLayoutItem](), 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if line and used + gap + wanted > width:
                yield line
                line, used = [], 0
            used += wanted + (gap if line else 0)
            line.append(item)
        if line:
            yield line

    def _rows(self, width: int) -> Iterator[tuple[list[QLayoutItem], list[int]]]:
        """Yield the lines with the widths of their items; fields that all grow stand below those of the first line.

        None becomes narrower by that than it has to be: its name would be cut. One that is left over for a line of its
        own does not become a field across the whole page, for what is typed there is no longer for that.
        """
        first: list[int] = []
        widest = 0
        for line in self._lines(width):
            widths = self._widths(line, width)
            if first and self._are_fields(line) and len(line) < len(first):
                hints = [item.sizeHint().width() for item in line]
                below = zip(widths, first, hints, strict=False)
                widths = [min(own, max(above, hint)) for own, above, hint in below]
            if widest and len(line) == 1 and widths[0] > _TOO_WIDE * widest:
                widths = [max(widest, line[0].sizeHint().width())]
            yield line, widths
            widest = max([widest, *(own for own, one in zip(widths, line, strict=True) if self._grows(one))])
            first = first or (widths if self._are_fields(line) else [])

    def _are_fields(self, line: list[QLayoutItem]) -> bool:
        """Return whether all items of a line grow and are equally wide by themselves."""
        return all(map(self._grows, line)) and len({item.sizeHint().width() for item in line}) == 1

    def _grows(self, item: QLayoutItem) -> bool:
        return bool(item.expandingDirections() & Qt.Orientation.Horizontal)

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        hints = [min(item.sizeHint().width(), width) for item in line]
        left = width - sum(hints) - current().px(self._gap) * (len(line) - 1)
        growing = list(map(self._grows, line))
        share = left // sum(growing) if any(growing) else 0
        return [hint + share * grows for hint, grows in zip(hints, growing, strict=True)]

    def _height(self, line: list[QLayoutItem], widths: list[int]) -> int:
        return max(
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item, width in zip(line, widths, strict=True)
        )
