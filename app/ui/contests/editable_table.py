"""A dense table whose names are edited in place with F2, as high as its rows up to a limit, and its rows dragged.

What it is for: lists of candidates, of a programme, of guests, of seats, and previews of pasted ones.
What it is not for: storing: the model or the part does.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.dense_table import DenseTable, Index


class EditableTable(DenseTable):
    """F2 or Enter edits the current cell, or the name when the current cell is not for editing."""

    reached = Signal()
    """Another cell is the current one."""
    dropped = Signal(int, int)
    """A row was dragged: which, and before which it was dropped."""

    def __init__(self, name: str, rows_shown: tuple[int, int], parent: QWidget | None = None) -> None:
        """Make a table called `name` that shows at least and at most so many rows before it scrolls."""
        super().__init__(name, parent)
        self.edit_column = 0
        self._least, self._most = rows_shown

    def let_rows_be_dragged(self) -> None:
        """Tell `dropped` of rows that are dragged."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one; nothing happens when there is no such row."""
        self.setCurrentIndex(self.model().index(row, column))

    def edit_current(self) -> None:
        """Begin to edit the current row."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if not self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(self.edit_column)
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on F2 and Enter; keys that an open editor lets pass are for nobody."""
        if self.is_editing:
            event.accept()
            return
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Wish the dragged row where it was dropped; the model is never changed by the drag itself."""
        at = self.indexAt(event.position().toPoint())
        to = at.row() if at.isValid() else self.model().rowCount()
        if at.isValid() and event.position().y() > self.visualRect(at).center().y():
            to += 1
        source = self.currentIndex().row()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if source >= 0:
            self.dropped.emit(source, to)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell is reached."""
        super().currentChanged(current, previous)
        self.reached.emit()

    def sizeHint(self) -> QSize:
        """Ask for all rows, up to the limit."""
        rows = self.model().rowCount() if self.model() else 0
        shown = min(max(rows, self._least), self._most)
        broken = sum(max(0, self.rowHeight(row) - current().metric("row")) for row in range(min(rows, shown)))
        return QSize(super().sizeHint().width(), self._height(shown) + broken)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the least rows."""
        return QSize(super().minimumSizeHint().width(), self._height(self._least))

    def _height(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * current().metric("row") + 2 * self.frameWidth()
