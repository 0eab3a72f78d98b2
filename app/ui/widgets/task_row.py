"""One line of what is still to do: a state, a sentence, the way there.

What it is for: lines of a list of tasks, each with its link.
What it is not for: deciding what is to be done.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule


class TaskRow(QWidget):
    """A chip, a sentence and a link, closed by a thin rule; a click anywhere goes there."""

    activated = Signal()

    def __init__(self, chip: str, kind: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        """Show `text` behind the pill `chip` of `kind`; `action` is the link, "Mở" when empty."""
        super().__init__(parent)
        action = action or QCoreApplication.translate("TaskRow", "Mở")
        self.link = LinkButton(action)
        self.link.setAccessibleName(f"{action}: {text}")
        self.link.clicked.connect(self.activated)
        line = Row(Chip(chip, kind), Label(text, wrap=True), self.link, gap=12, margins=(0, 4, 0, 4))
        line.setStretch(1, 1)
        Column(line, Rule(), gap=0, parent=self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go there on a click anywhere in the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()
