"""The pieces of the dossier as an item model.

What it is for: title, whether it is there, what is missing.
What it is not for: finding the pieces (reports.dossier).
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.reports.dossier import Piece
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS
from app.ui.words import remedy, rule_text, says

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class PieceColumn(IntEnum):
    """The columns."""

    PLACE = 0
    TITLE = 1
    STATE = 2


class PiecesModel(QAbstractTableModel):
    """The pieces in the order of the index."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.pieces: Sequence[Piece] = ()

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these pieces."""
        self.beginResetModel()
        self.pieces = pieces
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many pieces there are."""
        return 0 if parent.isValid() else len(self.pieces)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PieceColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section == PieceColumn.PLACE else WORDS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("TT"), self.tr("Văn bản"), self.tr("Tình trạng")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        piece, column = self.pieces[index.row()], PieceColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column is PieceColumn.PLACE else WORDS
        if role == Qt.ItemDataRole.ForegroundRole and column is PieceColumn.STATE:
            colours = current().colours
            return QColor(colours.warn if piece.missing else colours.ok if piece.is_ready else colours.muted)
        if role == Qt.ItemDataRole.ToolTipRole and piece.missing:
            return "\n".join(f"{says(one)} {remedy(one)}" for one in piece.missing)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            PieceColumn.PLACE: str(index.row() + 1),
            PieceColumn.TITLE: rule_text(piece.title),
            PieceColumn.STATE: self._state(piece),
        }[column]

    def _state(self, piece: Piece) -> str:
        if piece.objection:
            return self.tr("○ Thiếu: {why}").format(why=says(piece.objection))
        if piece.lacks:
            return self.tr("△ Lập được, còn thiếu: {what}").format(what=" ".join(map(says, piece.lacks)))
        return self.tr("✓ Lập được") if piece.is_ready else self.tr("Nộp kèm, làm ngoài chương trình")
