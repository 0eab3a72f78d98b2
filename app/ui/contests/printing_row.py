"""One printing of ballot papers in the list of printings.

What it is for: when, how many, by whom, and taking back a printing that came to nothing.
What it is not for: storing that (printing_part).
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.paper_accounts import Printing
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label


class PrintingRow(QWidget):
    """A line of figures and a button."""

    dropped = Signal()

    def __init__(self, place: int, printing: Printing, *, is_open: bool, parent: QWidget | None = None) -> None:
        """Show the printing at this place in the list, from 1."""
        super().__init__(parent)
        moment = datetime.fromisoformat(printing.at)
        words = self.tr("%1 · %2 phiếu: %3 để phát, %4 dự phòng").replace("%1", f"{moment:%H:%M}")
        for mark, number in (("%2", printing.papers), ("%3", printing.copies), ("%4", printing.reserve)):
            words = words.replace(mark, thousands(number))
        text = Label(f"{words} · {printing.operator}" if printing.operator else words, "dense", wrap=True)
        old = Chip(self.tr("Danh sách cũ"), "warn")
        self.drop = drop = QuietButton("", drawing="x")
        drop.setAccessibleName(self.tr("Bỏ lần in %1, in hỏng hoặc in lại").replace("%1", str(place)))
        drop.setToolTip(drop.accessibleName())
        drop.clicked.connect(self.dropped)
        row = Row(text, old, drop, gap=8, parent=self)
        row.setStretch(0, 1)
        old.setHidden(printing.is_current)
        drop.setHidden(not is_open)
