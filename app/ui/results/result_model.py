"""The item model of a result: the same columns repeated in blocks side by side.

What it is for: what stands in each cell, for the table, for copying and for a screen reader.
What it is not for: widths and painting (result_table).
"""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.numbers import localised, thousands
from app.ui.results.result_rows import ResultRow
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Part(Enum):
    """One column of a block; GAP stands between two blocks."""

    NUMBER = auto()
    NAME = auto()
    VOTES = auto()
    DISAGREE = auto()
    UNCOUNTED = auto()
    PERCENT = auto()
    BAR = auto()
    OUTCOME = auto()
    GAP = auto()


STRUCK = (Part.NUMBER, Part.NAME, Part.VOTES, Part.PERCENT, Part.BAR, Part.OUTCOME)
COLUMNS = (Part.NUMBER, Part.NAME, Part.VOTES, Part.DISAGREE, Part.UNCOUNTED, Part.PERCENT, Part.BAR, Part.OUTCOME)
RIGHT = frozenset({Part.NUMBER, Part.VOTES, Part.DISAGREE, Part.UNCOUNTED, Part.PERCENT})


class ResultModel(QAbstractTableModel):
    """Rows of a result, down the first block, then down the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty model of one block."""
        super().__init__(parent)
        self.rows: Sequence[ResultRow] = ()
        self.parts = STRUCK
        self.with_tick = True
        self.blocks = 1

    @property
    def in_block(self) -> int:
        """How many rows a block has."""
        return -(-len(self.rows) // self.blocks)

    def show_rows(self, rows: Sequence[ResultRow], parts: tuple[Part, ...], *, with_tick: bool) -> None:
        """Show these rows; the tick of over half belongs to all ballots but a run-off."""
        self.beginResetModel()
        self.rows, self.parts, self.with_tick = rows, parts, with_tick
        self.endResetModel()

    def set_blocks(self, blocks: int) -> None:
        """Stand in so many blocks."""
        if blocks != self.blocks:
            self.beginResetModel()
            self.blocks = blocks
            self.endResetModel()

    def part(self, column: int) -> Part:
        """Return what a column shows."""
        place = column % (len(self.parts) + 1)
        return self.parts[place] if place < len(self.parts) else Part.GAP

    def row_at(self, index: Index) -> ResultRow | None:
        """Return the candidate of a cell; None in a gap and below the last."""
        place = self.place_of(index)
        if place >= len(self.rows) or self.part(index.column()) is Part.GAP:
            return None
        return self.rows[place]

    def texts(self, part: Part) -> Iterator[str]:
        """Yield what stands in one column, in every block."""
        return (_text(row, part) for row in self.rows)

    def place_of(self, index: Index) -> int:
        """Return the place of a cell's candidate in the list, from 0."""
        return index.column() // (len(self.parts) + 1) * self.in_block + index.row()

    def index_of(self, place: int) -> QModelIndex:
        """Return the cell with the name at this place of the list."""
        block, row = divmod(place, max(self.in_block, 1))
        return self.index(row, block * (len(self.parts) + 1) + self.parts.index(Part.NAME))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return the rows of one block."""
        return 0 if parent.isValid() else self.in_block

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the columns of all blocks and the gaps between them."""
        return 0 if parent.isValid() else self.blocks * (len(self.parts) + 1) - 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text and alignment of a cell."""
        row, part = self.row_at(index), self.part(index.column())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.number}. {row.name}: {thousands(row.votes)}, {localised(row.percent)}%, {row.says}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if part in RIGHT else WORDS
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        part = self.part(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if part in RIGHT else WORDS
        return None

    def _head(self, part: Part) -> str:
        heads = {
            Part.NUMBER: self.tr("TT"),
            Part.NAME: self.tr("Họ và tên"),
            Part.VOTES: self.tr("Đồng ý") if Part.DISAGREE in self.parts else self.tr("Số phiếu"),
            Part.DISAGREE: self.tr("Không đồng ý"),
            Part.UNCOUNTED: self.tr("Không tính"),
            Part.PERCENT: self.tr("Tỷ lệ"),
            Part.BAR: self.tr("| Quá nửa") if self.with_tick else "",
            Part.OUTCOME: self.tr("Kết quả"),
        }
        return heads.get(part, "")


def _text(row: ResultRow, part: Part) -> str:
    texts = {
        Part.NUMBER: str(row.number),
        Part.NAME: row.name,
        Part.VOTES: thousands(row.votes),
        Part.DISAGREE: thousands(row.disagree),
        Part.UNCOUNTED: thousands(row.uncounted),
        Part.PERCENT: f"{localised(row.percent)}%",
        Part.OUTCOME: row.says,
    }
    return texts.get(part, "")
