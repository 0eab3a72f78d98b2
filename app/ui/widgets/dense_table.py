"""A table for comparing: dense rows, thin rules, no grid.

What it is for: any QAbstractItemModel; figures are right-aligned by the model (NUMBERS as TextAlignmentRole, also of
the header).
What it is not for: keying ballots; nothing is edited in its cells unless the page asks for it.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.theme.theme import current
from app.ui.theme.tokens import CELL_SIDE
from app.ui.widgets.text_lines import wrapped

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
RING = 2
_AROUND = 8
"""What a row has above and below its lines, in unscaled pixels."""
_LEAST = 96
"""What a column that takes the room left over has at least, in unscaled pixels."""
_BESIDE = 24
"""The room at both sides of what is said where there is no row, in unscaled pixels."""
Index = QModelIndex | QPersistentModelIndex
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StateColours(QStyledItemDelegate):
    """Leaves the colour of a state to the words of the current row, too; Qt gives all of them one colour."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the words of a chosen row the colour that the model gives."""
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(colour))  # pyright: ignore[reportAttributeAccessIssue] Qt has it, its stubs do not


class DenseTable(QTableView):
    """Rows of 30 px, one selected at a time; Enter or a double click opens it."""

    opened = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a table that a screen reader calls `name`."""
        super().__init__(parent)
        self._wrapped: tuple[int, ...] = ()
        self._stretched: tuple[int, ...] = ()
        self._least_width = _LEAST
        self._first_to_go: tuple[int, ...] = ()
        self._least_room = 0
        self._no_rows = ""
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(WORDS)
        self.setItemDelegate(StateColours(self))
        self.doubleClicked.connect(self.opened)
        self._rescale()

    def stretch(self, *columns: int, least: int = _LEAST) -> None:
        """Let these columns share the room that is left; the others are as wide as what stands in them.

        Where less than `least` unscaled pixels are left for each, they have that, and the table scrolls.
        """
        self._stretched, self._least_width = columns, least
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in columns:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._keep_least)

    def wrap(self, *columns: int) -> None:
        """Break what stands in these columns into lines; each row is as high as it needs."""
        self._wrapped = columns
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(self._fit_rows)

    def leave_out(self, least: int, *columns: int) -> None:
        """Show these columns only where the table has so many unscaled pixels: others would be cut by them."""
        self._least_room, self._first_to_go = least, columns
        self._choose_columns()

    def say_when_empty(self, words: str) -> None:
        """Say this in the middle as long as there is no row."""
        self._no_rows = words
        self.setAccessibleDescription("" if self.model().rowCount() else words)
        self.viewport().update()

    def sizeHintForRow(self, row: int) -> int:
        """Make room for every line; what Qt measures leaves out the room beside the words."""
        if not self._wrapped:
            return super().sizeHintForRow(row)
        shown = (column for column in self._wrapped if not self.isColumnHidden(column))
        lines = max((len(wrapped(*self._cell(row, column))) for column in shown), default=1)
        return max(lines * self.fontMetrics().lineSpacing() + current().px(_AROUND), current().metric("row"))

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._rescale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room, and share the room there is now; a current row in view stays in view."""
        row, high = self.visualRect(self.currentIndex()), event.oldSize().height()
        is_seen = row.isValid() and 0 <= row.top() < high
        super().resizeEvent(event)
        self._choose_columns()
        self._keep_least()
        if is_seen and self.viewport().height() < high:
            across = self.horizontalScrollBar().value()
            self.scrollTo(self.currentIndex())
            self.horizontalScrollBar().setValue(across)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current row while the table has the keyboard."""
        super().paintEvent(event)
        if self._no_rows and not self.model().rowCount():
            self._paint_words(self._no_rows)
        row = self.visualRect(self.currentIndex())
        if self.hasFocus() and row.isValid():
            painter, colour = QPainter(self.viewport()), QColor(current().colours.focus)
            painter.fillRect(QRect(0, row.top() - 1, self.viewport().width(), RING), colour)
            painter.fillRect(QRect(0, row.bottom() - 1, self.viewport().width(), RING), colour)

    def frame_cell(self) -> None:
        """Frame the current cell while the table has the keyboard: for tables in which cells are chosen, not rows."""
        place = self.visualRect(self.currentIndex())
        if self.hasFocus() and place.isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(current().colours.focus), RING))
            painter.drawRect(place.adjusted(1, 0, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame; a table entered for the first time starts at its first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the frame, which reaches one pixel into the row above."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _cell(self, row: int, column: int) -> tuple[str, QFont, int]:
        """Return the words of a cell, their font, and the width they have."""
        index = self.model().index(row, column)
        in_font = index.data(Qt.ItemDataRole.FontRole) or self.font()
        whole = sum(self.columnWidth(column + place) for place in range(self.columnSpan(row, column)))
        width = whole - 2 * current().px(CELL_SIDE) - 1
        return str(index.data() or ""), in_font, max(1, width)

    def _paint_words(self, words: str) -> None:
        painter, side = QPainter(self.viewport()), current().px(_BESIDE)
        painter.setPen(QColor(current().colours.muted))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect().adjusted(side, 0, -side, 0), middle, words)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometry()

    def _keep_least(self) -> None:
        header = self.horizontalHeader()
        least = max(current().px(self._least_width), header.minimumSectionSize())
        shown = [column for column in self._stretched if not self.isColumnHidden(column)]
        others = sum(header.sectionSize(one) for one in range(header.count()) if one not in self._stretched)
        has_room = self.viewport().width() - others >= least * len(shown)
        mode = QHeaderView.ResizeMode.Stretch if has_room else QHeaderView.ResizeMode.Fixed
        for column in shown:
            if header.sectionResizeMode(column) != mode:
                header.setSectionResizeMode(column, mode)
            if not has_room and header.sectionSize(column) != least:
                header.resizeSection(column, least)

    def _choose_columns(self) -> None:
        is_narrow = self.width() < current().px(self._least_room)
        for column in self._first_to_go:
            self.setColumnHidden(column, is_narrow)

    def _rescale(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(current().metric("row"))
