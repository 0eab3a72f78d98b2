"""The papers of a batch as rows of a table.

What it is for: what was written down of each paper: its marks, whether it counts, what was doubtful.
What it is not for: reading the book, and changing anything.
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor

from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel

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


class PapersModel(RowsModel[PaperRow, PaperColumn]):
    """The papers in the order they lie in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(PaperColumn, (PaperColumn.SERIAL,), parent)

    def head(self, column: PaperColumn) -> str:
        """Return the head of a column."""
        return {
            PaperColumn.SERIAL: translate("Papers", "Phiếu"),
            PaperColumn.VERDICT: translate("Papers", "Được tính là"),
            PaperColumn.MARKS: translate("Papers", "Ghi trên phiếu"),
            PaperColumn.NOTE: translate("Papers", "Ghi chú"),
        }[column]

    def text(self, place: int, column: PaperColumn) -> str:
        """Return what stands in a cell."""
        row = self.rows[place]
        return (str(row.serial), row.verdict, row.marks, row.note)[column]

    def colour(self, place: int, column: PaperColumn) -> QColor | None:
        """Return the colour of a verdict."""
        return QColor(getattr(current().colours, self.rows[place].role)) if column is PaperColumn.VERDICT else None
