"""A grid of evaluations that works like a spreadsheet, one key a class.

What it is for: turning keys into texts for cells: 1 to 4, 0, minus, typing, copy, paste, fill down, undo.
What it is not for: reading and storing the texts (evaluation_work).
Invariant: what an open cell holds is handed over before anything else happens.
"""

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from app.rules.vietnamese import fold
from app.ui.evaluation.column_room import MEASURED, shared
from app.ui.evaluation.evaluation_model import (
    CLASS_COLUMNS,
    LISTED_COLUMNS,
    TYPED_COLUMNS,
    WRITABLE,
    Col,
    EvaluationModel,
    Written,
)
from app.ui.theme.theme import current
from app.ui.theme.tokens import CELL_SIDE
from app.ui.widgets.cell_ground import CellGround
from app.ui.widgets.dense_table import DenseTable, Index
from app.ui.widgets.names_ahead import NamesAhead

_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_LEAST_HEIGHT = 160
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ARROWS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class EvaluationGrid(DenseTable):
    """The evaluations of one place."""

    pasted = Signal(object, int)
    """Texts for cells, from the clipboard: list[Written], and how many pieces fell outside the grid."""
    undo_wanted = Signal()
    reasons_wanted = Signal()
    detail_wanted = Signal()
    vote_wanted = Signal()
    refused = Signal(str)
    """A key that no cell of this kind takes."""
    reached = Signal()
    turned = Signal(int)
    """Ctrl+PgDn, Ctrl+PgUp: the next organisation (1), the one before (-1)."""

    def __init__(self, name: str, take: Callable[[list[Written]], bool], parent: QWidget | None = None) -> None:
        """Make an empty grid called `name`; `take` stores texts that keys write and returns whether it did."""
        super().__init__(name, parent)
        self._take = take
        self.evaluations = EvaluationModel(self)
        self.setModel(self.evaluations)
        self.setItemDelegate(CellGround(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.ahead = NamesAhead(self, (Col.ORDINAL, Col.NAME))
        self.evaluations.modelReset.connect(self.fit)
        self.evaluations.dataChanged.connect(self._fit_content)
        self._content, self._longest, self._has_namesakes = dict[Col, int](), dict[Col, int](), False
        self.evaluations.written.connect(self._take_typed)
        self._held: str | None = None
        self._asked_in: Col | None = None
        """The column from which a reason in words is asked for, where the cursor is to be again afterwards."""
        self._began = 0, 0
        """Row and column where the selection began."""
        self.doubleClicked.connect(self._open)

    @property
    def current_id(self) -> int:
        """The evaluation of the current row, 0 for none."""
        at = self.currentIndex().row()
        return self.evaluations.rows[at].id if 0 <= at < len(self.evaluations.rows) else 0

    @property
    def _columns(self) -> list[Col]:
        """What is seen; a block is copied and pasted by all columns of the rows, however wide the window is."""
        return [column for column in self.evaluations.columns() if not self.isColumnHidden(column)]

    @property
    def chosen(self) -> list[int]:
        """The evaluations in whose rows something is selected, in their order."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self.evaluations.rows[row].id for row in rows]

    def go_to(self, row: int, column: Col = Col.CELL) -> None:
        """Make a cell the current one."""
        index = self.evaluations.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def type_reason(self) -> bool:
        """Let a reason be typed into its cell, and come back then; False where none can be."""
        index = self.currentIndex().siblingAtColumn(Col.ABSENCE)
        if not self.evaluations.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self._asked_in = Col(self.currentIndex().column())
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def fit(self) -> None:
        """Show the columns that the rows have, as wide as there is room."""
        shown = self.evaluations.columns()
        measured = Col.NAME if Col.FIGURES in shown else Col.UNIT
        self._longest = {measured: self._width_of(measured)}
        self._content = {column: self._width_of(column) for column in MEASURED}
        self._has_namesakes = len({row.name for row in self.evaluations.rows}) < len(self.evaluations.rows)
        for column in Col:
            self.setColumnHidden(column, column not in shown)
        self._share_room()

    def _fit_content(self) -> None:
        """Widen what no longer holds what was entered."""
        content = {column: self._width_of(column) for column in MEASURED}
        if content != self._content:
            self._content = content
            self._share_room()

    def _width_of(self, column: Col) -> int:
        return self.evaluations.widest(column, self.fontMetrics()) + 2 * current().px(CELL_SIDE) + 1

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus with it, except behind the last column and before the first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            by = -1 if event.key() == Qt.Key.Key_Backtab else 1
            if self._step_across(by):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, set classes, type, copy, paste, undo."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif not (self._command(event) or self._go(event) or self._set(event)):
            QTableView.keyPressEvent(self, event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on as in a spreadsheet: down after Enter, to the side after Tab."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        hints = QAbstractItemDelegate.EndEditHint
        held, self._held = self._held, None
        if held is not None:
            self._open_again(held)
            return
        asked_in, self._asked_in = self._asked_in, None
        if asked_in is not None and hint in (hints.SubmitModelCache, hints.RevertModelCache):
            self.go_to(self.currentIndex().row(), asked_in)
        if hint == hints.SubmitModelCache:
            self.step_down(1)
        elif hint in (hints.EditNextItem, hints.EditPreviousItem):
            self._step_across(1 if hint == hints.EditNextItem else -1)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Bring a cell into view, out from under the names that are kept ahead."""
        super().scrollTo(index, hint)
        if index.isValid():
            self.ahead.uncover(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell is reached."""
        super().currentChanged(current, previous)
        self._began = current.row(), current.column()
        self.reached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start in the column that is filled most."""
        if not self.currentIndex().isValid() and self.evaluations.rows:
            self.go_to(0)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current cell while the grid has the keyboard."""
        QTableView.paintEvent(self, event)
        self.frame_cell()

    def sizeHint(self) -> QSize:
        """Ask for no more height than is needed: what opens above takes it from the rows, not from the page."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: object) -> None:
        """Share the room anew."""
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType] Qt hands over a QResizeEvent
        self._share_room()

    def _rescale(self) -> None:
        super()._rescale()
        if self.model():
            self.fit()

    def _share_room(self) -> None:
        """Give each column its width; the birth, which only tells namesakes apart, goes where not all have room."""
        shown, content, room = self.evaluations.columns(), self._content | self._longest, self.viewport().width()
        widths, has_room = shared(shown, content, current().px, room)
        if not has_room and not self._has_namesakes and Col.BORN in shown:
            shown.remove(Col.BORN)
            widths, _ = shared(shown, content, current().px, room)
        self.setColumnHidden(Col.BORN, Col.BORN not in shown)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.ahead.place()

    def _command(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._fill_down()
        elif event.key() in _PAGES and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.turned.emit(_PAGES[Qt.Key(event.key())])
        else:
            return False
        return True

    def _go(self, event: QKeyEvent) -> bool:
        """Go on with Enter, open the vote or the text of a cell."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_F2:
            self._open(self.currentIndex())
        elif event.key() in _ENTER and Col(self.currentIndex().column()) is Col.VOTES:
            self.vote_wanted.emit()
        elif event.key() in _ENTER:
            self.step_down(-1 if back else 1)
        else:
            return back and self._extend(Qt.Key(event.key()))
        return True

    def _extend(self, key: Qt.Key) -> bool:
        """Reach with the selection one cell further from where it began; Qt would begin where it last did."""
        here, shown = self.currentIndex(), self._columns
        if key not in _ARROWS or Col(here.column()) not in shown:
            return False
        down, across = _ARROWS[key]
        row = min(max(here.row() + down, 0), len(self.evaluations.rows) - 1)
        place = min(max(shown.index(Col(here.column())) + across, 0), len(shown) - 1)
        began = self._began
        self.selectionModel().setCurrentIndex(
            self.evaluations.index(row, shown[place]), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self._began = began
        rows, columns = sorted((began[0], row)), sorted((began[1], int(shown[place])))
        block = QItemSelection(self.evaluations.index(rows[0], columns[0]), self.evaluations.index(rows[1], columns[1]))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self.currentIndex())
        return True

    def _set(self, event: QKeyEvent) -> bool:
        """Set or clear cells by one key; leave keys of cells with words to their editors."""
        text, column = event.text(), Col(max(self.currentIndex().column(), 0))
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.currentIndex().isValid() or not is_plain:
            return False
        if event.key() in _CLEAR:
            self._take([Written(id_, each, "") for id_, each in self._selected() if each in WRITABLE])
        elif text == "-" and column in LISTED_COLUMNS:
            self.reasons_wanted.emit()
        elif column in TYPED_COLUMNS:
            return self._refuse_locked(text)
        elif text == "0" and column in WRITABLE:
            self._put_here("")
        elif (column in CLASS_COLUMNS and text.isdigit()) or (column is Col.EXEMPLARY and text.strip()):
            self._put_here(text)
        elif column is Col.EXEMPLARY and text == " ":
            self._put_here("" if self.currentIndex().data() else "x")
        elif text.strip() and text.isprintable():
            self._refuse(text)
        else:
            return False
        return True

    def _refuse_locked(self, text: str) -> bool:
        """Hand a text over that no editor opens for, so that the reason is said; False where one opens."""
        is_open = bool(self.evaluations.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)
        if is_open or not text.strip() or not text.isprintable():
            return False
        return self._take([Written(self.current_id, Col(self.currentIndex().column()), text)]) or True

    def _put_here(self, text: str) -> None:
        here = self.currentIndex()
        if self._take([Written(self.current_id, Col(here.column()), text)]):
            self.step_down(1)

    def _take_typed(self, written: Written) -> None:
        """Store what was typed into an open cell; what is refused stays in it."""
        self._held = None if self._take([written]) else written.text

    def _open_again(self, text: str) -> None:
        self.edit(self.currentIndex())
        line = QApplication.focusWidget()
        if isinstance(line, QLineEdit):
            line.setText(text)

    def _open(self, index: Index) -> None:
        column = Col(index.column()) if index.isValid() else Col.NAME
        if column in TYPED_COLUMNS:
            self.edit(index)
        elif column not in WRITABLE:
            (self.vote_wanted if column is Col.VOTES else self.detail_wanted).emit()

    def step_down(self, by: int = 1) -> None:
        """Go on in the same column of the next row, where there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self.evaluations.rows):
            self.go_to(row, Col(self.currentIndex().column()))

    def _step_across(self, by: int) -> bool:
        """Go to the next cell at the side; False where there is none."""
        shown, column = self._columns, self.currentIndex().column()
        place = shown.index(Col(column)) + by if column in shown else 0
        if not 0 <= place < len(shown):
            return False
        self.go_to(self.currentIndex().row(), shown[place])
        return True

    def _selected(self) -> list[tuple[int, Col]]:
        return [(self.evaluations.rows[one.row()].id, Col(one.column())) for one in self._shown_selection()]

    def _shown_selection(self) -> list[Index]:
        shown = self.evaluations.columns()
        chosen = [index for index in self.selectedIndexes() if index.column() in shown]
        return sorted(chosen or [self.currentIndex()], key=lambda index: (index.row(), index.column()))

    def _copy(self) -> None:
        lines: dict[int, list[str]] = {}
        for index in self._shown_selection():
            lines.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.EditRole)))
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines.values())))

    def _paste(self, text: str) -> None:
        """Hand over a block from the first selected cell on; one piece fills all that is selected."""
        lines = _lines(text)
        chosen = self._shown_selection()
        if not lines or not chosen[0].isValid():
            return
        if len(lines) == 1 and len(lines[0]) == 1:
            self.pasted.emit([Written(id_, column, lines[0][0]) for id_, column in self._selected()], 0)
            return
        shown = self.evaluations.columns()
        first = shown.index(Col(chosen[0].column()))
        if fold(lines[0][0].strip()) == fold(self.evaluations.head(shown[first])):
            lines = lines[1:]
        found, outside = list[Written](), 0
        for row, pieces in enumerate(lines, chosen[0].row()):
            for place, piece in enumerate(pieces, first):
                if row < len(self.evaluations.rows) and place < len(shown):
                    found.append(Written(self.evaluations.rows[row].id, shown[place], piece))
                else:
                    outside += bool(piece.strip())
        self.pasted.emit(found, outside)

    def _fill_down(self) -> None:
        """Write the top cell of each selected column into those below it; of a single cell, that above it."""
        chosen = self._shown_selection()
        top = chosen[0].row() if len({index.row() for index in chosen}) > 1 else max(chosen[0].row() - 1, 0)
        found = [
            Written(self.evaluations.rows[index.row()].id, column, self.evaluations.plain(top, column))
            for index in chosen
            if (column := Col(index.column())) in WRITABLE - {Col.DECIDED} and index.row() != top
        ]
        if found:
            self._take(found)

    def _refuse(self, text: str) -> None:
        QApplication.beep()
        self.refused.emit(text)


def _lines(text: str) -> list[list[str]]:
    """Return the cells of a pasted block; where a quotation mark is never closed it is a letter like any other."""
    plain = text.replace("\0", "").rstrip("\r\n")
    try:
        return [line or [""] for line in csv.reader(io.StringIO(plain, newline=None), delimiter="\t")]
    except csv.Error:
        return [line.split("\t") for line in plain.splitlines()]
