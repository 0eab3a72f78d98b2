"""The table of the programme with its keys: Space begins and ends, F2 edits, Insert adds, Del removes, Alt+Up moves.

What it is for: turning keys and drags into wishes about rows.
What it is not for: changing the programme (programme_part).
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.ui.contests.editable_table import EditableTable
from app.ui.sessions.programme_model import ProgrammeColumn, ProgrammeModel
from app.ui.theme.theme import current

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEAST_ROWS = 8
_WRAPPED = (ProgrammeColumn.TITLE, ProgrammeColumn.SPEAKER)
_WIDTHS = {
    ProgrammeColumn.PLANNED: 56,
    ProgrammeColumn.MINUTES: 52,
    ProgrammeColumn.SPEAKER: 160,
    ProgrammeColumn.BEGAN: 68,
    ProgrammeColumn.ENDED: 72,
    ProgrammeColumn.LATE: 52,
}
"""Unscaled pixels; the title takes what is left."""


class ProgrammeTable(EditableTable):
    """Sessions and items."""

    run_wanted = Signal(int)
    add_wanted = Signal(int)
    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)
    """Row, one step up or down."""
    undo_wanted = Signal()

    def __init__(self, model: ProgrammeModel, parent: QWidget | None = None) -> None:
        """Show the rows of `model`."""
        super().__init__(self.tr("Chương trình"), rows_shown=(_LEAST_ROWS, _LEAST_ROWS), parent=parent)
        self.setModel(model)
        self.edit_column = ProgrammeColumn.TITLE
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.let_rows_be_dragged()
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(ProgrammeColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        self.wrap(*_WRAPPED)
        self.verticalScrollBar().rangeChanged.connect(self._hold)
        self._take_widths()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        if self.is_editing:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif not self._row_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let columns grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model():
            self._take_widths()

    def _hold(self, *_range: int) -> None:
        """Keep the current row in sight: words are broken into lines after it was gone to, below rows that grew."""
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def _row_key(self, event: QKeyEvent) -> bool:
        row, key = self.currentIndex().row(), event.key()
        step = _STEPS.get(Qt.Key(key), 0)
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit(row)
        elif row < 0:
            return False
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(row, step)
        elif key == Qt.Key.Key_Space:
            self.run_wanted.emit(row)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            return False
        return True

    def _take_widths(self) -> None:
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, current().px(width))
