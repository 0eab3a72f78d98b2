"""Everybody who keyed in a rehearsal as rows: how much, how fast, how rightly.

What it is for: the table of the practice page.
What it is not for: finding it out (exchange.practice_record).
"""

from enum import IntEnum

from PySide6.QtCore import QObject

from app.rules.practice import ClerkFigures
from app.ui.widgets.rows_model import RowsModel


class ClerkColumn(IntEnum):
    """Columns in their order."""

    NAME = 0
    PAPERS = 1
    SPEED = 2
    CHECKED = 3
    SLIPS = 4
    FOUND = 5


class ClerksModel(RowsModel[ClerkFigures, ClerkColumn]):
    """One row a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(ClerkColumn, frozenset(ClerkColumn) - {ClerkColumn.NAME}, parent)

    def head(self, column: ClerkColumn) -> str:
        """Return the head of a column."""
        return {
            ClerkColumn.NAME: self.tr("Người nhập"),
            ClerkColumn.PAPERS: self.tr("Phiếu đã nhập"),
            ClerkColumn.SPEED: self.tr("Phiếu mỗi phút"),
            ClerkColumn.CHECKED: self.tr("Đã so với phiếu"),
            ClerkColumn.SLIPS: self.tr("Chỗ sai"),
            ClerkColumn.FOUND: self.tr("Đối chiếu tìm ra"),
        }[column]

    def text(self, place: int, column: ClerkColumn) -> str:
        """Return what stands in a cell."""
        clerk = self.rows[place]
        return {
            ClerkColumn.NAME: clerk.operator or self.tr("(không tên)"),
            ClerkColumn.PAPERS: str(clerk.papers),
            ClerkColumn.SPEED: clerk.speed or "–",
            ClerkColumn.CHECKED: str(clerk.checked),
            ClerkColumn.SLIPS: str(clerk.slip_count) if clerk.checked else "–",
            ClerkColumn.FOUND: str(sum(clerk.found.values())),
        }[column]
