"""The head of a page: its title, where one is (chips) and what can be done (buttons).

What it is for: title, chips and buttons in the same place on every page.
What it is not for: what the buttons do.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label

_INSEPARABLE = ("Đảng bộ", "Chấp hành", "Thường vụ", "Kiểm tra", "Bí thư", "đại biểu", "kiểm phiếu")
"""Words of two syllables that a title in two lines must not tear apart."""


class PageHeader(QWidget):
    """Title and chips at the left, buttons at the right; without room below it, in lines."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        """Show `title` and, in grey, `subtitle`."""
        super().__init__(parent)
        self.title = Label("", "title", wrap=True)
        self.subtitle = Label("", "muted")
        self._left = Row(self.title, self.subtitle, None, gap=12)
        self._right = Flow(gap=12)
        self._row = Row(self._left, self._right, gap=12, parent=self)
        self._row.setStretch(0, 1)
        self.set_title(title, subtitle)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change title and subtitle."""
        self.title.setText(_unbroken(title))
        self.title.setAccessibleName(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_chip(self, text: str, kind: str = "neutral") -> Chip:
        """Add a pill after the title and return it."""
        chip = Chip(text, kind)
        self._left.insertWidget(self._left.count() - 1, chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return chip

    def add_action(self, widget: QWidget) -> None:
        """Add a button (or anything) at the right."""
        self._right.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the title when both do not fit in one line."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Choose anew when a title or a button takes another room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        needed = self._left.sizeHint().width() + self._row.spacing() + self._right.sizeHint().width()
        fits = needed <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


def _unbroken(title: str) -> str:
    for words in _INSEPARABLE:
        title = title.replace(words, words.replace(" ", "\u00a0"))
    return title
