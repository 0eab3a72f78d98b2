"""Everybody who keyed in a rehearsal as rows: how much, how fast, how rightly.

What it is for: the table of the practice page.
What it is not for: finding it out (exchange.practice_record).
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.rules.practice import ClerkFigures
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ClerkColumn(IntEnum):
    """Columns in their order."""

    NAME = 0
    PAPERS = 1
    SPEED = 2
    CHECKED = 3
    SLIPS = 4
    FOUND = 5


class ClerksModel(QAbstractTableModel):
    """One row a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(parent)
        self._clerks: tuple[ClerkFigures, ...] = ()

    def show_clerks(self, clerks: Sequence[ClerkFigures]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._clerks = tuple(clerks)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many people keyed."""
        return 0 if parent.isValid() else len(self._clerks)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ClerkColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cell(self._clerks[index.row()], ClerkColumn(index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        heads = {
            ClerkColumn.NAME: self.tr("Người nhập"),
            ClerkColumn.PAPERS: self.tr("Phiếu đã nhập"),
            ClerkColumn.SPEED: self.tr("Phiếu mỗi phút"),
            ClerkColumn.CHECKED: self.tr("Đã so với phiếu"),
            ClerkColumn.SLIPS: self.tr("Chỗ sai"),
            ClerkColumn.FOUND: self.tr("Đối chiếu tìm ra"),
        }
        return heads[ClerkColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def _cell(self, clerk: ClerkFigures, column: ClerkColumn) -> str:
        cells = {
            ClerkColumn.NAME: clerk.operator or self.tr("(không tên)"),
            ClerkColumn.PAPERS: str(clerk.papers),
            ClerkColumn.SPEED: clerk.speed or "–",
            ClerkColumn.CHECKED: str(clerk.checked),
            ClerkColumn.SLIPS: str(clerk.slip_count) if clerk.checked else "–",
            ClerkColumn.FOUND: str(sum(clerk.found.values())),
        }
        return cells[column]


def _alignment(column: int) -> Qt.AlignmentFlag:
    return WORDS if column == ClerkColumn.NAME else NUMBERS
