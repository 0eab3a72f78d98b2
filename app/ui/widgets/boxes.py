"""Rows and columns whose gaps grow with the chosen size.

What it is for: every layout of a page; gaps and margins are given in unscaled pixels of the design.
What it is not for: grids (use QGridLayout and `current().px`).
"""

from PySide6.QtCore import QCoreApplication, QMargins
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.ui.theme.theme import current, theme_of

Item = QWidget | QLayout | None
Margins = tuple[int, int, int, int]


class Box(QBoxLayout):
    """Widgets and layouts side by side or one below the other; None among them is a stretch."""

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        items: tuple[Item, ...],
        gap: int,
        margins: Margins,
        parent: QWidget | None,
    ) -> None:
        """Lay out `items`; `gap` and `margins` (left, top, right, bottom) are in unscaled pixels."""
        super().__init__(direction)
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins = gap, margins
        self.add(*items)
        self.rescale()
        theme = theme_of(QCoreApplication.instance())
        if theme:
            theme.changed.connect(self.rescale)

    def add(self, *items: Item) -> None:
        """Append items; None is a stretch."""
        for item in items:
            if item is None:
                self.addStretch(1)
            elif isinstance(item, QLayout):
                self.addLayout(item)
            else:
                self.addWidget(item)

    def rescale(self) -> None:
        """Take gaps and margins for the size in force."""
        tokens = current()
        self.setSpacing(tokens.px(self._gap))
        self.setContentsMargins(QMargins(*(tokens.px(side) for side in self._margins)))


class Row(Box):
    """Items side by side."""

    def __init__(
        self, *items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        """Lay out `items` from left to right; None is a stretch."""
        super().__init__(QBoxLayout.Direction.LeftToRight, items, gap, margins, parent)


class Column(Box):
    """Items one below the other."""

    def __init__(
        self, *items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        """Lay out `items` from top to bottom; None is a stretch."""
        super().__init__(QBoxLayout.Direction.TopToBottom, items, gap, margins, parent)
