"""The bar at the top: which congress, which book, search, who is working.

What it is for: what is open and who works, in sight on every page.
What it is not for: searching and changing books: it passes the wish on.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.program_button import ProgramButton
from app.ui.widgets.text_lines import wrapped
from app.ui.widgets.who_button import WhoButton

_NAMES_MARGINS = 56


class SearchField(QLineEdit):
    """The search of the whole book; as wide as the design says where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Tìm…   Ctrl+K"))
        self.setAccessibleName(self.tr("Tìm trong sổ"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of the design."""
        return QSize(current().metric("search"), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink before the name of the congress is cut."""
        return QSize(current().metric("search") // 2, super().sizeHint().height())


class _CongressName(Label):
    """In one line, or in two where there is no room; what is longer still ends in … ."""

    _MOST_LINES = 2

    def __init__(self) -> None:
        super().__init__("", "emphasis", wrap=True)

    def heightForWidth(self, width: int) -> int:
        """Stay inside the bar."""
        return min(super().heightForWidth(width), self._MOST_LINES * current().line_height("text"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint two lines at most, the whole in the tool tip."""
        lines = wrapped(self.text(), self.font(), self.width())
        is_cut = len(lines) > self._MOST_LINES
        self.setToolTip(self.text() if is_cut else "")
        if not is_cut:
            super().paintEvent(event)
            return
        rest, high = self.text()[len(lines[0]) :].strip(), current().line_height("text")
        second = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        painter, top = QPainter(self), max(0, self.height() - self._MOST_LINES * high) // 2
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate((lines[0], second)):
            painter.drawText(QRect(0, top + number * high, self.width(), high), Qt.AlignmentFlag.AlignVCenter, line)


class TopBar(QFrame):
    """One line over the whole window."""

    searched = Signal(str)
    who_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a bar without a book."""
        super().__init__(parent)
        self.congress, self.book_file = _CongressName(), ElidedLabel("", "muted")
        self.search, self.who = SearchField(), WhoButton()
        self._left: QWidget | None = None
        self._chips: list[Chip] = []
        self.program = ProgramButton()
        self._names = Row(self.congress, self.book_file, None, gap=16, margins=(_NAMES_MARGINS - 24, 0, 24, 0))
        right = Row(self.search, self.who, gap=12)
        Row(self.program, self._names, right, gap=0, margins=(8, 0, 10, 0), parent=self)
        self.search.returnPressed.connect(self._search)
        self.who.clicked.connect(self.who_clicked)
        shortcut = QShortcut(QKeySequence("Ctrl+K"), self)
        shortcut.activated.connect(self.focus_search)

    def show_book(self, congress: str, file_name: str) -> None:
        """Show the name of the congress and of the open file."""
        self.congress.setText(congress)
        self.book_file.setText(file_name)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look anew when the text grows; Qt sends this before the parts are made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.congress.text():
            self._arrange()

    def _arrange(self) -> None:
        """Show the name of the file where it does not cost the name of the congress; the window is titled by it."""
        parts = (self.program, self.congress, self.book_file, *self._chips, self.search, self.who)
        shown = [part for part in parts if part is self.book_file or part.isVisibleTo(self)]
        gaps = self._names.spacing() * (len(shown) + 1) + current().px(_NAMES_MARGINS)
        self.book_file.setVisible(sum(part.sizeHint().width() for part in shown) + gaps <= self.width())

    def add_chip(self, text: str, kind: str) -> Chip:
        """Add a pill after the names and return it; what is said there holds for the whole book."""
        chip = Chip(text, kind)
        self._chips.append(chip)
        self._names.insertWidget(self._names.count() - 1, chip)
        return chip

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self._left = QApplication.focusWidget()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def leave_search(self) -> None:
        """Give the keyboard back to where it was before the search."""
        if self._left is not None and isValid(self._left) and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        self.searched.emit(self.search.text().strip())
