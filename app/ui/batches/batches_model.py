"""Batches as rows of a table.

What it is for: showing the overview of models.batch_overview.
What it is not for: reading the book.
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.models.batch_overview import OverviewRow
from app.rules.closing import BatchStage
from app.ui.numbers import decimal
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class BatchColumn(IntEnum):
    """The columns."""

    CONTEST = 0
    ROUND = 1
    BATCH = 2
    DECLARED = 3
    KEYED = 4
    STATE = 5
    WHO = 6
    SPEED = 7


_NUMBERS = {BatchColumn.ROUND, BatchColumn.BATCH, BatchColumn.DECLARED, BatchColumn.KEYED, BatchColumn.SPEED}
_ROLES = {
    BatchStage.NOT_BEGUN: "muted",
    BatchStage.IN_ENTRY: "ink",
    BatchStage.TO_COMPARE: "warn",
    BatchStage.DIFFERING: "accent",
    BatchStage.SETTLED: "ok",
}


def stage_words(row: OverviewRow) -> str:
    """Return how far a batch is, in words with a sign."""
    if row.state.set_aside:
        words = translate("Batches", "● %1 phiếu chờ ban kết luận")
        return words.replace("%1", str(len(row.state.set_aside)))
    return {
        BatchStage.NOT_BEGUN: translate("Batches", "○ Chưa nhập"),
        BatchStage.IN_ENTRY: translate("Batches", "… Đang nhập"),
        BatchStage.TO_COMPARE: translate("Batches", "● Chờ đối chiếu"),
        BatchStage.DIFFERING: translate("Batches", "● Có chênh lệch"),
        BatchStage.SETTLED: translate("Batches", "✓ Đã chốt"),
    }[row.state.stage]


def speed_words(speed: float | None) -> str:
    """Return papers per minute with one decimal, nothing where it is not known."""
    return "" if speed is None else decimal(speed)


class BatchesModel(QAbstractTableModel):
    """Holds rows and knows no book."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.rows: Sequence[OverviewRow] = ()

    def set_rows(self, rows: Sequence[OverviewRow]) -> None:
        """Show these batches."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many batches there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(BatchColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(BatchColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if BatchColumn(section) in _NUMBERS else WORDS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            BatchColumn.CONTEST: translate("Batches", "Cuộc bầu"),
            BatchColumn.ROUND: translate("Batches", "Lần"),
            BatchColumn.BATCH: translate("Batches", "Tập"),
            BatchColumn.DECLARED: translate("Batches", "Số phiếu"),
            BatchColumn.KEYED: translate("Batches", "Đã nhập"),
            BatchColumn.STATE: translate("Batches", "Trạng thái"),
            BatchColumn.WHO: translate("Batches", "Người nhập"),
            BatchColumn.SPEED: translate("Batches", "Phiếu/phút"),
        }[BatchColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], BatchColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (BatchColumn.CONTEST, BatchColumn.WHO):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column in _NUMBERS else WORDS
        if role == Qt.ItemDataRole.ForegroundRole and column is BatchColumn.STATE:
            waits = "warn" if row.state.set_aside else _ROLES[row.state.stage]
            return QColor(str(getattr(current().colours, waits)))
        return None

    @staticmethod
    def _text(row: OverviewRow, column: BatchColumn) -> str:
        return {
            BatchColumn.CONTEST: row.title,
            BatchColumn.ROUND: str(row.round.number),
            BatchColumn.BATCH: str(row.state.number),
            BatchColumn.DECLARED: str(row.state.declared),
            BatchColumn.KEYED: " · ".join(map(str, row.state.keyed)),
            BatchColumn.STATE: stage_words(row),
            BatchColumn.WHO: ", ".join(row.operators),
            BatchColumn.SPEED: speed_words(row.papers_per_minute),
        }[column]
