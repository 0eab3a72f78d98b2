"""The pieces of the dossier as an item model.

What it is for: title, whether it is there, what is missing.
What it is not for: finding the pieces (reports.dossier).
"""

from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.reports.dossier import Piece
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import remedy, rule_text, says


class PieceColumn(IntEnum):
    """The columns."""

    PLACE = 0
    TITLE = 1
    STATE = 2


class PiecesModel(RowsModel[Piece, PieceColumn]):
    """The pieces in the order of the index."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(PieceColumn, (PieceColumn.PLACE,), parent)

    def head(self, column: PieceColumn) -> str:
        """Return the head of a column."""
        return (self.tr("TT"), self.tr("Văn bản"), self.tr("Tình trạng"))[column]

    def text(self, place: int, column: PieceColumn) -> str:
        """Return what stands in a cell."""
        piece = self.rows[place]
        return {
            PieceColumn.PLACE: str(place + 1),
            PieceColumn.TITLE: rule_text(piece.title),
            PieceColumn.STATE: self._state(piece),
        }[column]

    def colour(self, place: int, column: PieceColumn) -> QColor | None:
        """Return the colour of how a piece stands."""
        if column is not PieceColumn.STATE:
            return None
        colours, piece = current().colours, self.rows[place]
        return QColor(colours.warn if piece.missing else colours.ok if piece.is_ready else colours.muted)

    def tip(self, place: int, _column: PieceColumn) -> str | None:
        """Return what a piece still lacks, with what helps."""
        return "\n".join(f"{says(one)} {remedy(one)}" for one in self.rows[place].missing) or None

    def _state(self, piece: Piece) -> str:
        if piece.objection:
            return self.tr("○ Thiếu: {why}").format(why=says(piece.objection))
        if piece.lacks:
            return self.tr("△ Lập được, còn thiếu: {what}").format(what=" ".join(map(says, piece.lacks)))
        return self.tr("✓ Lập được") if piece.is_ready else self.tr("Nộp kèm, làm ngoài chương trình")
