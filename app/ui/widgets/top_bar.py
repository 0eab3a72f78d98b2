"""The bar at the top: which congress, which book, search, who is working.

What it is for: what is open and who works, in sight on every page.
What it is not for: searching and changing books: it passes the wish on.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import ElidedLabel
from app.ui.widgets.program_button import ProgramButton
from app.ui.widgets.who_button import WhoButton


class SearchField(QLineEdit):
    """The search of the whole book; as wide as the design says where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Tìm…   Ctrl K"))
        self.setAccessibleName(self.tr("Tìm trong sổ"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of the design."""
        return QSize(current().metric("search"), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink before the name of the congress is cut."""
        return QSize(current().metric("search") // 2, super().sizeHint().height())


class TopBar(QFrame):
    """One line over the whole window."""

    searched = Signal(str)
    who_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a bar without a book."""
        super().__init__(parent)
        self.congress, self.book_file = ElidedLabel("", "emphasis"), ElidedLabel("", "muted")
        self.search, self.who = SearchField(), WhoButton()
        self._left: QWidget | None = None
        self.program = ProgramButton()
        self._names = Row(self.congress, self.book_file, None, gap=16, margins=(32, 0, 24, 0))
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

    def add_chip(self, text: str, kind: str) -> Chip:
        """Add a pill after the names and return it; what is said there holds for the whole book."""
        chip = Chip(text, kind)
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
