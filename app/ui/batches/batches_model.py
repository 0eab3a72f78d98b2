"""Batches as rows of a table.

What it is for: showing the overview of models.batch_overview.
What it is not for: reading the book.
"""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor

from app.models.batch_overview import OverviewRow
from app.rules.closing import BatchStage
from app.ui.numbers import decimal
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel

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


_FIGURES = {BatchColumn.ROUND, BatchColumn.BATCH, BatchColumn.DECLARED, BatchColumn.KEYED, BatchColumn.SPEED}
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


class BatchesModel(RowsModel[OverviewRow, BatchColumn]):
    """The batches of all open rounds."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(BatchColumn, _FIGURES, parent)

    def head(self, column: BatchColumn) -> str:
        """Return the head of a column."""
        return {
            BatchColumn.CONTEST: translate("Batches", "Cuộc bầu"),
            BatchColumn.ROUND: translate("Batches", "Lần"),
            BatchColumn.BATCH: translate("Batches", "Tập"),
            BatchColumn.DECLARED: translate("Batches", "Số phiếu"),
            BatchColumn.KEYED: translate("Batches", "Đã nhập"),
            BatchColumn.STATE: translate("Batches", "Trạng thái"),
            BatchColumn.WHO: translate("Batches", "Người nhập"),
            BatchColumn.SPEED: translate("Batches", "Phiếu/phút"),
        }[column]

    def text(self, place: int, column: BatchColumn) -> str:
        """Return what stands in a cell."""
        row = self.rows[place]
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

    def colour(self, place: int, column: BatchColumn) -> QColor | None:
        """Return the colour of how far a batch is."""
        if column is not BatchColumn.STATE:
            return None
        state = self.rows[place].state
        return QColor(getattr(current().colours, "warn" if state.set_aside else _ROLES[state.stage]))
