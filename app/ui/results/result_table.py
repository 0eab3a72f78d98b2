"""The table of a result: one, two or more blocks of rows side by side, by the width there is.

What it is for: comparing votes; from one candidate to two hundred, at every size of text.
What it is not for: what stands in the cells (result_model) and how it is painted (result_painter).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.rules.counting import Outcome
from app.ui.results.result_model import COLUMNS, STRUCK, Index, Part, ResultModel
from app.ui.results.result_painter import PADDING, ResultPainter, cell_font
from app.ui.results.result_rows import ResultRow
from app.ui.theme.fonts import font
from app.ui.theme.theme import current

_ROWS_BEFORE_A_NEW_BLOCK = 10
_ROWS_A_PAGE = 10
_LEAST_BAR, _MOST_BAR, _TIGHT_BAR = 76, 320, 40
_LEAST_NAME, _MORE_NAME = 110, 60
_GAP, _RING, _HEAD_PADDING = 28, 2, 8
_Move = QAbstractItemView.CursorAction


class ResultTable(QTableView):
    """Candidates with votes, percent, bar and outcome; as high as all its lines."""

    reached = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table that a screen reader calls `name`."""
        super().__init__(parent)
        self._cells = ResultModel(self)
        self._natural = self._natural_widths()
        self.setAccessibleName(name)
        self.setModel(self._cells)
        self.setItemDelegate(ResultPainter(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def cells(self) -> ResultModel:
        """What the cells hold."""
        return self._cells

    def show_rows(self, rows: Sequence[ResultRow], *, columns: bool, with_tick: bool) -> None:
        """Show these rows; `columns` adds the figures that only papers with two columns have."""
        parts = COLUMNS if columns else STRUCK
        if not any(row.says for row in rows):
            parts = tuple(part for part in parts if part is not Part.OUTCOME)
        self._cells.show_rows(rows, parts, with_tick=with_tick)
        self._natural = self._natural_widths()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the blocks out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Let everything grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._natural = self._natural_widths()
            self._lay_out()

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move through the list, from the foot of a block to the head of the next; never around the ends."""
        del modifiers
        cells, last = self._cells, len(self._cells.rows) - 1
        if last < 0:
            return QModelIndex()
        page = _ROWS_A_PAGE
        here = cells.place_of(self.currentIndex()) if self.currentIndex().isValid() else -1
        steps = {
            _Move.MoveUp: -1,
            _Move.MovePrevious: -1,
            _Move.MoveDown: 1,
            _Move.MoveNext: 1,
            _Move.MoveLeft: -cells.in_block,
            _Move.MoveRight: cells.in_block,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -last,
            _Move.MoveEnd: last,
        }
        wished = here + steps[action]
        if action in (_Move.MoveLeft, _Move.MoveRight) and not 0 <= wished <= last:
            wished = here
        return cells.index_of(min(max(wished, 0), last))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the frame, and tell the page which line to keep in view."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.reached.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first candidate."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cells.rows:
            self.setCurrentIndex(self._cells.index_of(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the line that the keyboard is at."""
        super().paintEvent(event)
        here = self.currentIndex()
        if not self.hasFocus() or not here.isValid():
            return
        first = here.column() - self._cells.parts.index(Part.NAME)
        line = self.visualRect(here.siblingAtColumn(first)).united(
            self.visualRect(here.siblingAtColumn(first + len(self._cells.parts) - 1))
        )
        painter, width = QPainter(self.viewport()), current().px(_RING)
        painter.setPen(QPen(QColor(current().colours.focus), width))
        painter.drawRect(line.adjusted(width // 2, width // 2 - 1, -width // 2, -width // 2))

    def _lay_out(self) -> None:
        """Choose blocks and widths for the room there is."""
        self.verticalHeader().setDefaultSectionSize(current().metric("row"))
        room, gap = self.maximumViewportSize().width(), current().px(_GAP)
        block = sum(self._natural.values())
        most = max(1, (room + gap) // (block + gap))
        wanted = -(-len(self._cells.rows) // _ROWS_BEFORE_A_NEW_BLOCK)
        self._cells.set_blocks(min(most, max(wanted, 1)))
        self._fix_height()
        widths = _fitted(self._natural, (room - gap * (self._cells.blocks - 1)) // self._cells.blocks)
        widths[Part.GAP] = gap
        for column in range(self._cells.columnCount()):
            self.setColumnWidth(column, widths[self._cells.part(column)])

    def _natural_widths(self) -> dict[Part, int]:
        tokens, cells = current(), self._cells
        padding, head_padding = 2 * tokens.px(PADDING), 2 * tokens.px(_HEAD_PADDING)
        head = QFontMetrics(font(tokens, "caption", font(tokens).Weight.DemiBold))
        widths = {Part.BAR: tokens.px(_LEAST_BAR)}
        for column, part in enumerate(cells.parts):
            text = QFontMetrics(cell_font(tokens, part, Outcome.ELECTED))
            widest = max((text.horizontalAdvance(one) for one in cells.texts(part)), default=0)
            title = head.horizontalAdvance(str(cells.headerData(column, Qt.Orientation.Horizontal)))
            needed = max(widest + padding, title + head_padding) + 2
            widths[part] = max(widths.get(part, 0), needed)
        return widths

    def _fix_height(self) -> None:
        """Be just as high as the rows: only the page scrolls."""
        row, head = current().metric("row"), self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + self._cells.in_block * row + 1)


def _fitted(natural: dict[Part, int], room: int) -> dict[Part, int]:
    """Return widths that fill the room of a block: the bar grows first, then the name, the rest stays at the end."""
    widths, tokens = dict(natural), current()
    spare = room - sum(widths.values())
    limits = ((Part.BAR, _TIGHT_BAR, _MOST_BAR), (Part.NAME, _LEAST_NAME, 0))
    for part, least, most in limits:
        highest = tokens.px(most) if most else widths[part] + tokens.px(_MORE_NAME)
        lowest = min(tokens.px(least), widths[part])
        new = min(max(widths[part] + spare, lowest), max(highest, widths[part]))
        spare -= new - widths[part]
        widths[part] = new
    widths[Part.OUTCOME if Part.OUTCOME in widths else Part.BAR] += max(spare, 0)
    return widths
