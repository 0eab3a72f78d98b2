"""The rows of a list that is looked through before it is taken over, with their keys.

What it is for: Del takes a row out, Ctrl+Z brings it back, Ctrl+V pastes cells, Enter mends a wrong cell and goes on;
line and name stay in view while a wrong cell at the far right is mended, and the cell that F2 opens is framed.
What it is not for: what is wrong with a cell (list_rows), and the buttons around (list_preview).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.ui.contests.editable_table import EditableTable
from app.ui.lists.list_rows import NUMBER, ListRows
from app.ui.theme.theme import current
from app.ui.widgets.cell_ground import CellGround
from app.ui.widgets.dense_table import Index
from app.ui.widgets.name_completer import NameCompleter
from app.ui.widgets.names_ahead import NamesAhead

_WIDEST, _PROBLEM_WIDTH = 260, 250
_MEASURED = 100
"""So many rows say how wide a column is; to ask every cell of thousands would take seconds."""
_LEAST, _ASKED = 4, 6
"""So many rows at least, and so many before what stands above and below gives way."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class _Cell(CellGround):
    """Offers names while one is typed into a cell that names something of the book."""

    def __init__(self, rows: ListRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = super().createEditor(parent, option, index)
        names = self._rows.offered_at(index)
        if names and isinstance(made, QLineEdit):
            completer = NameCompleter(made)
            completer.offer(names)
            made.setCompleter(completer)
        return made


class ListTable(EditableTable):
    """As high as its rows where the page has room, never so high that what stands below it is pushed out of view."""

    entered = Signal()
    """Enter, after a cell was mended or on one that needs no mending."""
    spent = Signal()
    """Ctrl+Z where nothing is left to take back."""
    pasting = Signal()
    """Ctrl+V: what is on the clipboard goes into the cells from the current one on."""

    def __init__(self, name: str, rows: ListRows, parent: QWidget | None = None) -> None:
        """Make a table called `name` of `rows`."""
        super().__init__(name, (_LEAST, _ASKED), parent)
        self._rows = rows
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setItemDelegate(_Cell(rows, self))
        self.edit_column = NUMBER + 2
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(_MEASURED)
        self.ahead = NamesAhead(self, (NUMBER,))
        self._problems_ask, self._others_have, self._last_needs = 0, 0, 0
        rows.modelReset.connect(self._fit_height)

    def fit_columns(self) -> None:
        """Give the columns the widths of what a new list has in them."""
        self.resizeColumnsToContents()
        self._problems_ask = self.columnWidth(NUMBER + 1)
        for column in range(self._rows.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), current().px(_WIDEST)))
        columns, last = range(self._rows.columnCount()), self._rows.columnCount() - 1
        self._others_have = sum(self.columnWidth(one) for one in columns if one not in (NUMBER + 1, last))
        self._last_needs = max(self.sizeHintForColumn(last), self.horizontalHeader().sectionSizeHint(last))
        self._share_room()
        known = enumerate(self._rows.heading.known, start=NUMBER + 2)
        names = [at for at, one in known if is_same(one.field, DelegateField.NAME)]
        self.ahead.keep((NUMBER, *names[:1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a row out with Del, bring it back with Ctrl+Z, paste with Ctrl+V, go on with Enter."""
        if self.is_editing:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            row, column = self.currentIndex().row(), self.currentIndex().column()
            self._rows.remove([row])
            self.go_to(min(row, self._rows.rowCount() - 1), column)
        elif event.matches(QKeySequence.StandardKey.Undo):
            row, column = self.currentIndex().row(), self.currentIndex().column()
            if not self._rows.is_mended:
                self.spent.emit()
            self._rows.undo()
            self.go_to(max(0, min(row, self._rows.rowCount() - 1)), max(column, NUMBER + 2))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasting.emit()
        elif event.key() in _ENTER and self._rows.problem_at(self.currentIndex()) is None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Keep the keyboard that was in the cell, and go on where Enter ended the mending of it."""
        if self.window().focusWidget() is editor:
            # Where the dialog of long judging is the active window, Qt would pass it on to the first of the window.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.entered.emit()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Bring a cell into view, out from under the names that are kept ahead."""
        super().scrollTo(index, hint)
        if index.isValid():
            self.ahead.uncover(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current cell while the table has the keyboard."""
        super().paintEvent(event)
        self.frame_cell()

    def changeEvent(self, event: QEvent) -> None:
        """Let the columns grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() and self.isVisible():
            self.fit_columns()
            self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names kept ahead be as high."""
        super().resizeEvent(event)
        self._share_room()
        self.ahead.place()

    def _share_room(self) -> None:
        """Say what is to be mended in full where there is room, before the last column has more than it needs."""
        room = self.viewport().width() - self._others_have
        if self._rows.judged.problems or self._rows.judged.changed:
            wanted = max(current().px(_PROBLEM_WIDTH), min(self._problems_ask, room - self._last_needs))
            self.setColumnWidth(NUMBER + 1, wanted)
        left = room - self.columnWidth(NUMBER + 1)
        # Qt stretches the last column where the header is resized, not where a column is, and cuts it for want of room.
        self.horizontalHeader().setStretchLastSection(left >= self._last_needs)
        self.setColumnWidth(self._rows.columnCount() - 1, max(self._last_needs, left))

    def _fit_height(self) -> None:
        rows = max(self._rows.rowCount(), _LEAST)
        self.setMaximumHeight(self._height(rows) + self.horizontalScrollBar().sizeHint().height())
