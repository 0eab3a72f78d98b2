"""The nominees of a contest as an item model.

What it is for: who was put forward by whom, with which support, and where they stand.
What it is not for: what may happen to them (rules.nominations).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.models.nominations import Nomination
from app.rules.nominations import Source, Standing
from app.rules.shows_of_cards import Cards
from app.ui.numbers import percent, thousands
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_COLOURS = {
    Standing.LISTED: "ok",
    Standing.WAITING: "warn",
    Standing.ASKING: "warn",
    Standing.REJECTED: "muted",
    Standing.WITHDRAWN: "muted",
    Standing.CUT: "muted",
}


class NomineeColumn(IntEnum):
    """The columns of the list."""

    PLACE = 0
    NAME = 1
    SOURCE = 2
    VOTE = 3
    STANDING = 4


_FIGURES = frozenset({NomineeColumn.PLACE, NomineeColumn.VOTE})


@dataclass(frozen=True, slots=True)
class NomineeLine:
    """A nomination with the cards of the last vote about it, None where there was none."""

    nomination: Nomination
    cards: Cards | None


class NomineesModel(QAbstractTableModel):
    """Holds lines and knows no book."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.lines: Sequence[NomineeLine] = ()

    def set_lines(self, lines: Sequence[NomineeLine]) -> None:
        """Show these nominees."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many nominees there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(NomineeColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(NomineeColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if NomineeColumn(section) in _FIGURES else WORDS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NomineeColumn.PLACE: self.tr("TT"),
            NomineeColumn.NAME: self.tr("Họ và tên"),
            NomineeColumn.SOURCE: self.tr("Ai giới thiệu"),
            NomineeColumn.VOTE: self.tr("Tán thành"),
            NomineeColumn.STANDING: self.tr("Tình trạng"),
        }[NomineeColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], NomineeColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column in _FIGURES else WORDS
        if role == Qt.ItemDataRole.ForegroundRole:
            standing = line.nomination.nominee.standing
            return QColor(getattr(current().colours, _COLOURS[standing])) if column is NomineeColumn.STANDING else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._text(line, column, index.row())

    def _text(self, line: NomineeLine, column: NomineeColumn, row: int) -> str:
        one, cards = line.nomination, line.cards
        share = f"{thousands(cards.in_favour)} = {percent(cards.in_favour, cards.present)}%" if cards else ""
        return {
            NomineeColumn.PLACE: str(row + 1),
            NomineeColumn.NAME: f"{one.name}, {one.note}" if one.note else one.name,
            NomineeColumn.SOURCE: self._source(one),
            NomineeColumn.VOTE: share,
            NomineeColumn.STANDING: self._standing(one.nominee.standing),
        }[column]

    def _source(self, one: Nomination) -> str:
        names = {
            Source.COMMITTEE: self.tr("Cấp ủy chuẩn bị"),
            Source.FLOOR: self.tr("%1 đề cử").replace("%1", one.nominator),
            Source.SELF: self.tr("Tự ứng cử"),
        }
        return names[one.source]

    def _standing(self, standing: Standing) -> str:
        return {
            Standing.LISTED: self.tr("Trong danh sách"),
            Standing.WAITING: self.tr("Chờ biểu quyết"),
            Standing.REJECTED: self.tr("Không đủ số tán thành"),
            Standing.ASKING: self.tr("Xin rút, chờ biểu quyết"),
            Standing.WITHDRAWN: self.tr("Đã cho rút"),
            Standing.CUT: self.tr("Rút bớt sau khi xin ý kiến"),
        }[standing]
