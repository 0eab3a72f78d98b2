"""A white area with a thin border: what belongs together.

What it is for: parts of a page that are read together.
What it is not for: things to click: a card takes no focus.
"""

from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.boxes import Column, Margins
from app.ui.widgets.label import Label

PADDING: Margins = (20, 16, 20, 16)


class Card(QFrame):
    """A surface whose content goes into `body`; a title stands above it."""

    def __init__(
        self, title: str = "", *, padding: Margins = PADDING, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        """Make an empty card; `padding` (left, top, right, bottom) and `gap` are in unscaled pixels."""
        super().__init__(parent)
        self.body = Column(gap=gap, margins=padding, parent=self)
        if title:
            self.body.add(Label(title, "section"))
            self.setAccessibleName(title)
