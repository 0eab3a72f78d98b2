"""The nominees of a contest as an item model.

What it is for: who was put forward by whom, with which support, and where they stand.
What it is not for: what may happen to them (rules.nominations).
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.models.nomination_records import Nomination
from app.rules.nominations import Source, Standing
from app.rules.shows_of_cards import Cards
from app.ui.numbers import percent, thousands
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel

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


class NomineesModel(RowsModel[NomineeLine, NomineeColumn]):
    """The nominees in the order they were put forward."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(NomineeColumn, _FIGURES, parent)

    def head(self, column: NomineeColumn) -> str:
        """Return the head of a column."""
        return {
            NomineeColumn.PLACE: self.tr("TT"),
            NomineeColumn.NAME: self.tr("Họ và tên"),
            NomineeColumn.SOURCE: self.tr("Ai giới thiệu"),
            NomineeColumn.VOTE: self.tr("Tán thành"),
            NomineeColumn.STANDING: self.tr("Tình trạng"),
        }[column]

    def text(self, place: int, column: NomineeColumn) -> str:
        """Return what stands in a cell."""
        line = self.rows[place]
        one, cards = line.nomination, line.cards
        share = f"{thousands(cards.in_favour)} = {percent(cards.in_favour, cards.present)}%" if cards else ""
        return {
            NomineeColumn.PLACE: str(place + 1),
            NomineeColumn.NAME: f"{one.name}, {one.note}" if one.note else one.name,
            NomineeColumn.SOURCE: self._source(one),
            NomineeColumn.VOTE: share,
            NomineeColumn.STANDING: self._standing(one.nominee.standing),
        }[column]

    def colour(self, place: int, column: NomineeColumn) -> QColor | None:
        """Return the colour of where a nominee stands."""
        if column is not NomineeColumn.STANDING:
            return None
        return QColor(getattr(current().colours, _COLOURS[self.rows[place].nomination.nominee.standing]))

    def _source(self, one: Nomination) -> str:
        names = {
            Source.COMMITTEE: self.tr("Cấp ủy triệu tập chuẩn bị"),
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
