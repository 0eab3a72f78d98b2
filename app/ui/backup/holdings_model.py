"""What a stick holds as an item model: the newest backup first.

What it is for: name, when, papers, size, digest, and whether it was verified, in words.
What it is not for: reading the stick (app.backup.manifest).
"""

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.backup.manifest import Holding
from app.rules.contest_object import grouped
from app.ui.numbers import megabytes, thousands
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel

_SHOWN_GROUPS = 3


class HoldingColumn(IntEnum):
    """The columns."""

    NAME = 0
    WHEN = 1
    PAPERS = 2
    SIZE = 3
    DIGEST = 4
    STATE = 5


class HoldingsModel(RowsModel[Holding, HoldingColumn]):
    """The backups of one folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(HoldingColumn, (HoldingColumn.PAPERS, HoldingColumn.SIZE), parent)

    def head(self, column: HoldingColumn) -> str:
        """Return the head of a column."""
        heads = (self.tr("Bản sao"), self.tr("Lúc"), self.tr("Số phiếu"), self.tr("MB"), self.tr("Mã kiểm tra"))
        return (*heads, self.tr("Tình trạng"))[column]

    def text(self, place: int, column: HoldingColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        told = one.manifest
        return {
            HoldingColumn.NAME: one.path.name,
            HoldingColumn.WHEN: f"{datetime.fromisoformat(told.at):%H:%M, %d/%m/%Y}" if told else "–",
            HoldingColumn.PAPERS: thousands(told.papers) if told else "–",
            HoldingColumn.SIZE: megabytes(one.size),
            HoldingColumn.DIGEST: " ".join(grouped(told.digest).split()[:_SHOWN_GROUPS]) + " …" if told else "–",
            HoldingColumn.STATE: self._state(one),
        }[column]

    def colour(self, place: int, column: HoldingColumn) -> QColor | None:
        """Return the colour of how a backup stands."""
        if column is not HoldingColumn.STATE:
            return None
        colours = current().colours
        return QColor(colours.ok if self.rows[place].is_verified else colours.warn)

    def tip(self, place: int, column: HoldingColumn) -> str | None:
        """Return the whole digest, or what was wrong with the book."""
        told = self.rows[place].manifest
        if column is HoldingColumn.DIGEST and told:
            return grouped(told.digest)
        return "\n".join(told.found) or None if told else None

    def _state(self, one: Holding) -> str:
        sealed = self.tr(" · có khóa") if one.is_sealed else ""
        if one.manifest is None:
            return self.tr("△ Chưa kiểm") + sealed
        if one.manifest.found:
            return self.tr("△ Sổ có chỗ không khớp") + sealed
        return self.tr("✓ Đã kiểm lúc lưu") + sealed
