"""One step of a guide: its number, what to do, what the book says, the article, the button.

What it is for: showing a step of rules.situations.
What it is not for: going anywhere: the page does, on `wanted`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule


class StepRow(QWidget):
    """A numbered step, closed by a thin rule; the button is there only where the program can do something."""

    wanted = Signal()

    def __init__(self, number: int, text: str, figures: str, article: str, button: str) -> None:
        """Show a step; empty texts take no room."""
        super().__init__()
        self.button = Button(button)
        self.button.setAccessibleName(self.tr("Bước %1: %2").replace("%1", str(number)).replace("%2", button))
        self.button.clicked.connect(self.wanted)
        words = Column(Label(text, wrap=True), gap=2)
        if figures:
            words.add(Label(figures, "strong", wrap=True))
        if article:
            words.add(Label(article, "caption", wrap=True))
        line = Row(gap=12, margins=(0, 6, 0, 6))
        line.addWidget(Chip(str(number)), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        Column(line, Rule(), gap=0, parent=self)
        self.button.setVisible(bool(button))
