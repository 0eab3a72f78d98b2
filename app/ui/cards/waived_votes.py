"""The usual votes that the congress does not take, each with its reason and the way to take it after all.

What it is for: seeing what was set aside, and taking that back.
What it is not for: setting a vote aside (shows_page), and storing.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.shows_of_cards import WaivedVote
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label


class WaivedVotes(QWidget):
    """A line a vote; hidden where there is none."""

    wanted = Signal(WaivedVote)
    """This one is voted after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._lines = Column(gap=4, parent=self)
        self.hide()

    def show_votes(self, waived: Sequence[WaivedVote], *, writable: bool) -> None:
        """Show what is not voted, with the way back where whoever works may go it."""
        while (item := self._lines.takeAt(0)) is not None:
            if line := item.widget():
                line.hide()
                line.deleteLater()
        for one in waived:
            self._lines.addWidget(self._line(one, writable=writable))
        self.setVisible(bool(waived))

    def _line(self, one: WaivedVote, *, writable: bool) -> QWidget:
        line = QWidget()
        words = self.tr("Không biểu quyết «%1»: %2").replace("%1", one.topic.subject)
        told = Label(words.replace("%2", one.reason), "muted", wrap=True)
        take = LinkButton(self.tr("Đưa lại vào các việc biểu quyết"))
        take.setAccessibleName(self.tr("Đưa lại «%1»").replace("%1", one.topic.subject))
        take.clicked.connect(lambda: self.wanted.emit(one))
        Row(told, take, gap=12, parent=line).setStretch(0, 1)
        take.setVisible(writable)
        return line
