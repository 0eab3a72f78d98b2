"""A grid of numbers that works like a spreadsheet.

What it is for: digits go into the current cell; Enter and Tab go down, arrows everywhere; copy and paste as in Excel.
What it is not for: storing: what was typed in a cell is handed over when the cell is left.
Invariant: nothing typed is dropped without being handed over, and only numbers are taken.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from app.rules.tally_sheets import Cell
from app.ui.contests.fields import read_count
from app.ui.sheets.figures_model import FiguresModel
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import DenseTable, Index

MOST_DIGITS = 5
_FORWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EDGES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FiguresGrid(DenseTable):
    """The numbers of one part of a sheet."""

    put = Signal(object)
    """Numbers to be stored: dict[Cell, int]."""
    typed = Signal()
    """A number on the screen changed."""
    left_below = Signal()
    """Enter, Tab or Down after the last cell."""
    left_above = Signal()
    """Up before the first cell."""
    tabbed_back = Signal()
    """Shift+Tab before the first cell."""
    reached = Signal()
    """Another cell is the current one."""
    refused = Signal(str)
    """What was pasted or pressed and is no number."""
    correction_wanted = Signal(object)
    """F2 on a cell of a sheet that is done: Cell."""

    def __init__(self, name: str, rows_shown: tuple[int, int], parent: QWidget | None = None) -> None:
        """Make a grid called `name` that shows at least and at most so many rows before it scrolls."""
        super().__init__(name, parent)
        self.figures = FiguresModel(self)
        self._least, self._most = rows_shown
        self._fresh = True
        self._pending: Cell | None = None
        self._before = 0
        self.setModel(self.figures)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.horizontalHeader().setStretchLastSection(False)
        self.figures.modelReset.connect(self._fit_columns)

    def begin(self) -> None:
        """Put the keyboard on the first number that is still empty, or on the first one."""
        empty = (index for index in self._places() if not self.figures.number(index))
        self._go(next(empty, self._first()))
        self.setFocus()

    def go_to(self, cell: Cell) -> bool:
        """Put the keyboard on a cell; False where it is not here."""
        index = self.figures.index_of(cell)
        if not index.isValid():
            return False
        self._go(index)
        self.setFocus()
        return True

    def end(self) -> None:
        """Put the keyboard on the last number, as when one comes back from below."""
        self._go(self.figures.index(self.figures.rowCount() - 1, self.figures.columnCount() - 1))
        self.setFocus()

    def commit(self) -> None:
        """Hand over what was typed in the current cell."""
        cell, self._pending, self._fresh = self._pending, None, True
        if cell is not None and self.figures.figures.get(cell, 0) != self._before:
            self.put.emit({cell: self.figures.figures.get(cell, 0)})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move, copy and paste."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_F2 and not self.figures.is_open:
            self._want_correction()
        elif not (self._move(event) or self._edit(event)):
            QTableView.keyPressEvent(self, event)

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus with it: inside the grid it goes down as Enter does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            self._move(event)
            return True
        return super().event(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Hand over the number that is left; never stand on a name."""
        super().currentChanged(current, previous)
        self.commit()
        if current.isValid() and current.column() < self.figures.first_value:
            self._go(self.figures.index(current.row(), self.figures.first_value))
        self.reached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at a number, at the one that was left where there was one."""
        here = self.currentIndex()
        if not here.isValid():
            self._go(self._first())
        elif not self.selectionModel().hasSelection():
            self._go(here)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what is typed when the keyboard goes elsewhere, and mark nothing any more."""
        super().focusOutEvent(event)
        self.commit()
        self.clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay a ground under differing cells; frame the current number while the grid has the keyboard."""
        ground = QPainter(self.viewport())
        for index in self.figures.marked:
            ground.fillRect(self.visualRect(index), QColor(current().colours.warn_soft))
        ground.end()
        QTableView.paintEvent(self, event)
        self.frame_cell()

    def sizeHint(self) -> QSize:
        """Ask for all rows, up to the limit."""
        return QSize(super().sizeHint().width(), self._height(min(self.figures.rowCount(), self._most)))

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the least rows."""
        rows = min(self.figures.rowCount(), self._least)
        return QSize(super().minimumSizeHint().width(), self._height(rows))

    def changeEvent(self, event: QEvent) -> None:
        """Be no higher than the rows at any size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMaximumHeight(self._height(self.figures.rowCount()))

    def _height(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * current().metric("row") + 2 * self.frameWidth()

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        name = self.figures.first_value - 1
        for column in range(self.figures.columnCount()):
            stretched = column == name
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.setMaximumHeight(self._height(self.figures.rowCount()))
        self.updateGeometry()

    def _first(self) -> Index:
        return self.figures.index(0, self.figures.first_value)

    def _places(self) -> list[Index]:
        """Return the places of numbers in the order of Enter: down each column."""
        columns = range(self.figures.first_value, self.figures.columnCount())
        return [self.figures.index(row, column) for column in columns for row in range(self.figures.rowCount())]

    def _go(self, index: Index) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _move(self, event: QKeyEvent) -> bool:
        """Go on with Enter and Tab, back with Shift; leave the grid at its ends."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Backtab or (key in _FORWARD and shift):
            self._step(-1)
        elif key in _FORWARD:
            self._step(1)
        elif key in _EDGES and not shift and self._is_at_edge(_EDGES[Qt.Key(key)]):
            self._leave(self.left_below if key == Qt.Key.Key_Down else self.left_above)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        places = self._places()
        here = self.figures.index(self.currentIndex().row(), self.currentIndex().column())
        wanted = places.index(here) + by if here in places else 0
        if 0 <= wanted < len(places):
            self._go(places[wanted])
        else:
            self._leave(self.left_below if by > 0 else self.tabbed_back)

    def _leave(self, way: SignalInstance) -> None:
        self.commit()
        way.emit()

    def _is_at_edge(self, by: int) -> bool:
        return self.currentIndex().row() == (self.figures.rowCount() - 1 if by > 0 else 0)

    def _edit(self, event: QKeyEvent) -> bool:
        """Take digits, Backspace, Delete and Esc; say no to other signs."""
        text, key = event.text(), event.key()
        cell = self.figures.cell(self.currentIndex())
        if cell is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not self.figures.is_open:
            return False
        if key == Qt.Key.Key_Escape:
            self._take_back(cell)
            return True
        if key == Qt.Key.Key_Delete:
            self._clear()
        elif key == Qt.Key.Key_Backspace:
            self._type(cell, "" if self._fresh else str(self.figures.figures.get(cell, ""))[:-1])
        elif text.isdecimal() and text.isascii():
            self._type(cell, ("" if self._fresh else str(self.figures.figures.get(cell, ""))) + text)
        elif text.isprintable() and text:
            self._refuse(text)
        else:
            return False
        return True

    def _type(self, cell: Cell, digits: str) -> None:
        if len(digits) > MOST_DIGITS:
            self._refuse(digits)
            return
        if self._pending is None:
            self._pending, self._before = cell, self.figures.figures.get(cell, 0)
        self._fresh = False
        self.figures.put({cell: int(digits or 0)})
        self.typed.emit()

    def _take_back(self, cell: Cell) -> None:
        if self._pending is not None:
            self._type(cell, str(self._before))
        self._pending, self._fresh = None, True

    def _clear(self) -> None:
        cells = [cell for index in self.selectedIndexes() if (cell := self.figures.cell(index))]
        self._hand_over(dict.fromkeys(cells, 0))

    def _hand_over(self, figures: dict[Cell, int]) -> None:
        self._pending, self._fresh = None, True
        self.figures.put(figures)
        self.put.emit(figures)
        self.typed.emit()

    def _copy(self) -> None:
        """Copy the selected numbers, a line a row; an empty cell is copied as 0, so that sums elsewhere work."""
        chosen = [index for index in self.selectedIndexes() if self.figures.cell(index)]
        rows = sorted({index.row() for index in chosen})
        lines = ["\t".join(str(self.figures.number(index)) for index in chosen if index.row() == row) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _paste(self, text: str) -> None:
        """Put a block of numbers from the current cell on; take all of it or, where a word is among it, nothing."""
        if not self.figures.is_open:
            return
        figures: dict[Cell, int] = {}
        here = self.currentIndex()
        for down, line in enumerate(text.rstrip("\n").splitlines()):
            for across, piece in enumerate(line.split("\t")):
                papers = read_count(piece)
                index = self.figures.index(here.row() + down, here.column() + across)
                cell = self.figures.cell(index)
                if cell is None or papers is None:
                    self._refuse(piece.strip() or line)
                    return
                figures[cell] = papers
        if figures:
            self._hand_over(figures)

    def _refuse(self, text: str) -> None:
        QApplication.beep()
        self.refused.emit(text)

    def _want_correction(self) -> None:
        cell = self.figures.cell(self.currentIndex())
        if cell is not None:
            self.correction_wanted.emit(cell)
