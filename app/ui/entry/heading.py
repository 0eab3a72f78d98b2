"""The head of a page on which papers are keyed: what is elected, which batch, how far.

What it is for: the whole title at every size of text, in two lines where it needs them.
What it is not for: knowing the batch (the page).
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.progress_line import ProgressLine


class Heading(QWidget):
    """Title, chips, progress in words and as a bar; the bar gives way first, for the words say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty head."""
        super().__init__(parent)
        self.title = Label("", "title", wrap=True)
        self.round, self.batch, self.turn = Chip(), Chip(), Chip()
        self.words, self.bar = Label("", "muted"), ProgressLine()
        self._row = Row(self.title, self.round, self.batch, self.turn, None, self.words, self.bar, gap=12, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_title(self, title: str) -> None:
        """Say what is elected; large type is smaller here, for the names need the room."""
        self.title.setText(title)
        self.rescale()

    def rescale(self) -> None:
        """Take the size of the title for the size of the text in force."""
        self.title.take_role("section" if current().is_large else "title")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew whether there is room for the bar."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look anew when title or chips have changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _arrange(self) -> None:
        parts = [part for part in (self.title, self.round, self.batch, self.turn, self.words) if part.isVisibleTo(self)]
        needed = sum(part.sizeHint().width() for part in (*parts, self.bar)) + self._row.spacing() * len(parts)
        self.bar.setVisible(needed <= self.width())
