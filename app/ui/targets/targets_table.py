"""The table of the targets with its keys: a spreadsheet where figures are typed.

What it is for: typing, Enter down, Tab on, copy and paste of a block, Del; Enter or F2 on the words opens the form.
What it is not for: reading and storing figures (targets_page).
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.rules.target_entry import is_figures
from app.rules.target_lines import read_lines
from app.ui.targets.targets_model import CONTENT, FIRST_YEAR, GOAL, VERDICT, TargetsModel
from app.ui.theme.theme import current
from app.ui.theme.tokens import CELL_SIDE
from app.ui.widgets.dense_table import DenseTable, Index

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NARROW, _LEAST_WORDS, _SCROLLED_WORDS, _LEAST_HEIGHT = 28, 96, 190, 280
"""Unscaled pixels."""
_WIDEST, _HINTED = "99.999/99.999", 17
"""What a cell takes in at least; Qt gives a line room for so many letters, and for what is around them."""


class _FigureEditor(QStyledItemDelegate):
    """Edits a figure as it is typed: «83/92»; `line` is what edits now."""

    line: QLineEdit | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make a line for digits."""
        del option, index
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line = line
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the line be as wide as the widest figure, over what is left of its column, and all of it in view."""
        super().updateEditorGeometry(editor, option, index)
        place, letters, table = editor.geometry(), editor.fontMetrics(), editor.parentWidget()
        around = editor.sizeHint().width() - _HINTED * letters.horizontalAdvance("x")
        if table is not None:
            place.moveRight(min(place.right(), table.width() - 1))
        place.setLeft(min(place.left(), place.right() + 1 - letters.horizontalAdvance(_WIDEST) - around))
        place.moveLeft(max(0, place.left()))
        editor.setGeometry(place)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the figure as it is typed."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit) and isinstance(model, TargetsModel):
            model.setData(index, editor.text())


class TargetsTable(DenseTable):
    """Targets, parts and years."""

    pasted = Signal(object)
    """A block from the current cell on: dict of cells of the model (row, column) and texts."""
    cleared = Signal(object)
    """The same, with nothing in the cells."""
    lines_pasted = Signal(str)
    """Lines of a resolution, no figures."""
    undo_wanted = Signal()
    edit_wanted = Signal(int)
    """The form of the target in this row."""
    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)
    reached = Signal()
    given_up = Signal()
    """What was typed into a cell is not wanted any more."""
    not_typed = Signal()
    """A key of a figure in a cell that is computed from the book."""

    def __init__(self, model: TargetsModel, parent: QWidget | None = None) -> None:
        """Show the rows of `model`."""
        super().__init__(self.tr("Chỉ tiêu"), parent)
        self._targets = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self._editor = _FigureEditor(self)
        self.setItemDelegate(self._editor)
        self.wrap(CONTENT)
        self.horizontalHeader().setStretchLastSection(False)
        model.modelReset.connect(self._fit_columns)
        model.dataChanged.connect(self._fit_columns)
        self.doubleClicked.connect(self._double)

    def go_to(self, row: int, column: int = FIRST_YEAR) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self._targets.index(row, column))

    def resume(self, index: Index, text: str) -> None:
        """Open a cell again with what could not be read in it, once the editor that held it is gone."""
        place = QPersistentModelIndex(index)

        def again() -> None:
            if place.isValid():
                here = self._targets.index(place.row(), place.column())
                self.setCurrentIndex(here)
                self.edit(here)
                if self._editor.line is not None:
                    self._editor.line.setText(text)
                    self._editor.line.selectAll()

        QTimer.singleShot(0, self, again)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter, as a sheet does."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._step(1)
        elif hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif not self._cell_key(event):
            QTableView.keyPressEvent(self, event)

    def keyboardSearch(self, search: str) -> None:
        """Stay: a figure typed into a cell that is computed would be looked for, and typed on where it is found."""
        if search.strip() and self._targets.year(self.currentIndex().column()) is not None:
            self.not_typed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell is reached."""
        super().currentChanged(current, previous)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current cell while the table has the keyboard."""
        QTableView.paintEvent(self, event)
        self.frame_cell()

    def _cell_key(self, event: QKeyEvent) -> bool:
        index, key = self.currentIndex(), event.key()
        if not index.isValid():
            return False
        is_year = self._targets.year(index.column()) is not None
        if key == Qt.Key.Key_F2:
            self._open(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(1) if is_year else self._open(index)
        elif key == Qt.Key.Key_Delete:
            self._delete(index, is_year=is_year)
        elif Qt.Key(key) in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(index.row(), _STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        if self._targets.cell(index):
            self.edit(index)
        else:
            self.edit_wanted.emit(index.row())

    def _double(self, index: QModelIndex) -> None:
        if index.isValid() and self._targets.year(index.column()) is None:
            self.edit_wanted.emit(index.row())

    def _step(self, by: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + by, 0), self._targets.rowCount() - 1)
        self.setCurrentIndex(self._targets.index(row, index.column()))

    def _delete(self, index: QModelIndex, *, is_year: bool) -> None:
        if not is_year:
            self.remove_wanted.emit(index.row())
            return
        cells = [(one.row(), one.column()) for one in self.selectedIndexes() if self._targets.cell(one)]
        self.cleared.emit(dict.fromkeys(cells, ""))

    def _copy(self) -> None:
        """Copy the selected cells, years as they are typed, so that they can be pasted again."""
        chosen = sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column()))
        rows: dict[int, list[str]] = {}
        for one in chosen:
            is_year = self._targets.year(one.column()) is not None
            rows.setdefault(one.row(), []).append(self._targets.written(one) if is_year else str(one.data()))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))

    def _paste(self, text: str) -> None:
        if not is_figures(text) and read_lines(text).targets:
            self.lines_pasted.emit(text)
            return
        here, found = self.currentIndex(), dict[tuple[int, int], str]()
        for down, line in enumerate(text.rstrip("\n").splitlines()):
            for across, piece in enumerate(line.split("\t")):
                found[here.row() + down, here.column() + across] = piece
        if found and here.isValid():
            self.pasted.emit(found)

    def changeEvent(self, event: QEvent) -> None:
        """Let columns grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model():
            self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what is left."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        others = sum(self.columnWidth(one) for one in range(self._targets.columnCount()) if one != CONTENT)
        left = self.viewport().width() - others
        # A table that has to be scrolled anyway need not break its words into many short lines.
        words = left if left >= current().px(_LEAST_WORDS) else current().px(_SCROLLED_WORDS)
        self.setColumnWidth(CONTENT, words)
        self._span_targets()

    def _span_targets(self) -> None:
        """Give a target the row up to its verdict."""
        self.clearSpans()
        for place, row in enumerate(self._targets.rows):
            if row.part is None:
                self.setSpan(place, CONTENT, 1, VERDICT - CONTENT)

    def _fit_columns(self) -> None:
        """Give each column what its texts need, the words the rest, and a target the whole row up to its verdict."""
        header, columns = self.horizontalHeader(), self._targets.columnCount()
        header.setMinimumSectionSize(current().px(_NARROW))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(columns):
            if column != CONTENT:
                title = str(self._targets.headerData(column, Qt.Orientation.Horizontal) or "")
                title_width = header.fontMetrics().horizontalAdvance(title) + 2 * current().px(CELL_SIDE)
                # One more, which a line has in reserve where it is measured for breaking.
                self.setColumnWidth(column, max(title_width, self.sizeHintForColumn(column)) + 1)
        self._fit_words()
        # A goal that was amended, a verdict with years left, and a year that is not complete stand in several lines.
        self._wrapped = (CONTENT, *range(GOAL, columns))
        self.setMinimumHeight(current().px(_LEAST_HEIGHT))
        self.resizeRowsToContents()
