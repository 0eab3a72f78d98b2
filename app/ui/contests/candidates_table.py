"""The table of candidates with its keys: F2, Del, Alt+Up and Alt+Down, copy, paste, undo, drag.

What it is for: turning keys and drags into wishes about rows.
What it is not for: changing the list (candidates_part).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.contests.candidates_model import CandidateColumn, CandidatesModel
from app.ui.contests.editable_table import EditableTable

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CandidatesTable(EditableTable):
    """The numbered list."""

    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)
    """From place, to place, both from 0."""
    undo_wanted = Signal()
    redo_wanted = Signal()
    pasted = Signal(str)
    copy_wanted = Signal()

    def __init__(self, model: CandidatesModel, parent: QWidget | None = None) -> None:
        """Show the rows of `model`."""
        super().__init__(self.tr("Danh sách bầu cử"), rows_shown=(3, 60), parent=parent)
        self.setModel(model)
        self.edit_column = CandidateColumn.NAME
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.let_rows_be_dragged()
        self.stretch(CandidateColumn.NOTE)
        model.modelReset.connect(self.updateGeometry)
        self.dropped.connect(self._take_drop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        if self.is_editing:
            super().keyPressEvent(event)
            return
        standard = QKeySequence.StandardKey
        for key, wish in ((standard.Undo, self.undo_wanted), (standard.Redo, self.redo_wanted)):
            if event.matches(key):
                wish.emit()
                return
        if event.matches(standard.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(standard.Copy):
            self.copy_wanted.emit()
        elif not self._row_key(event):
            super().keyPressEvent(event)

    def _take_drop(self, row: int, before: int) -> None:
        self._wish_move(row, before - 1 if before > row else before)

    def _row_key(self, event: QKeyEvent) -> bool:
        row = self.currentIndex().row()
        if row < 0:
            return False
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(row)
            return True
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._wish_move(row, row + step)
            return True
        return False

    def _wish_move(self, source: int, target: int) -> None:
        rows = range(self.model().rowCount())
        if source != target and source in rows and target in rows:
            self.move_wanted.emit(source, target)
