"""The papers of a batch as rows of a table.

What it is for: what was written down of each paper: its marks, whether it counts, what was doubtful.
What it is not for: reading the book, and changing anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class PaperColumn(IntEnum):
    """The columns."""

    SERIAL = 0
    VERDICT = 1
    MARKS = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper in words; `role` is the colour of its verdict (ok, warn)."""

    serial: int
    verdict: str
    marks: str
    note: str
    role: str

    @property
    def words(self) -> str:
        """The whole row in one sentence, for where the columns are too narrow."""
        said = " · ".join(part for part in (self.verdict, self.marks, self.note) if part)
        return translate("Papers", "Phiếu %1: %2").replace("%1", str(self.serial)).replace("%2", said)


class PapersModel(QAbstractTableModel):
    """Holds rows and knows no book."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.rows: Sequence[PaperRow] = ()

    def set_rows(self, rows: Sequence[PaperRow]) -> None:
        """Show these papers."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many papers there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(PaperColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(PaperColumn):
            return None
        column = PaperColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column is PaperColumn.SERIAL else WORDS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            PaperColumn.SERIAL: translate("Papers", "Phiếu"),
            PaperColumn.VERDICT: translate("Papers", "Được tính là"),
            PaperColumn.MARKS: translate("Papers", "Ghi trên phiếu"),
            PaperColumn.NOTE: translate("Papers", "Ghi chú"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], PaperColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                PaperColumn.SERIAL: str(row.serial),
                PaperColumn.VERDICT: row.verdict,
                PaperColumn.MARKS: row.marks,
                PaperColumn.NOTE: row.note,
            }[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column is PaperColumn.SERIAL else WORDS
        if role == Qt.ItemDataRole.ForegroundRole and column is PaperColumn.VERDICT:
            return QColor(str(getattr(current().colours, row.role)))
        return None
