"""The votes of a congress as an item model, those voted again among them.

What it is for: what stands in each cell, in words and figures.
What it is not for: deciding what passed (models.shows_of_cards).
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.models.shows_of_cards import ShowOfCards
from app.ui.numbers import percent, thousands
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel


class ShowColumn(IntEnum):
    """The columns of the list."""

    PLACE = 0
    SUBJECT = 1
    PRESENT = 2
    IN_FAVOUR = 3
    AGAINST = 4
    OTHER = 5
    SHARE = 6
    RESULT = 7


_FIGURES = frozenset(ShowColumn) - {ShowColumn.SUBJECT, ShowColumn.RESULT}


@dataclass(frozen=True, slots=True)
class ShowLine:
    """A vote, whether it passed, and whether it is the last one of its matter."""

    show: ShowOfCards
    passed: bool
    stands: bool


class ShowsModel(RowsModel[ShowLine, ShowColumn]):
    """The votes in the order they were taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(ShowColumn, _FIGURES, parent)

    def head(self, column: ShowColumn) -> str:
        """Return the head of a column."""
        return {
            ShowColumn.PLACE: self.tr("TT"),
            ShowColumn.SUBJECT: self.tr("Nội dung"),
            ShowColumn.PRESENT: self.tr("Có mặt"),
            ShowColumn.IN_FAVOUR: self.tr("Tán thành"),
            ShowColumn.AGAINST: self.tr("Không"),
            ShowColumn.OTHER: self.tr("Khác"),
            ShowColumn.SHARE: self.tr("Tỷ lệ %"),
            ShowColumn.RESULT: self.tr("Kết quả"),
        }[column]

    def text(self, place: int, column: ShowColumn) -> str:
        """Return what stands in a cell."""
        line = self.rows[place]
        show, cards = line.show, line.show.cards
        return {
            ShowColumn.PLACE: str(place + 1),
            ShowColumn.SUBJECT: self._subject(show),
            ShowColumn.PRESENT: thousands(cards.present),
            ShowColumn.IN_FAVOUR: thousands(cards.in_favour),
            ShowColumn.AGAINST: thousands(cards.against),
            ShowColumn.OTHER: thousands(cards.other),
            ShowColumn.SHARE: percent(cards.in_favour, cards.present),
            ShowColumn.RESULT: self._result(line),
        }[column]

    def colour(self, place: int, column: ShowColumn) -> QColor | None:
        """Return the colour of a result; all of a vote that was taken again is pale."""
        colours, line = current().colours, self.rows[place]
        if not line.stands:
            return QColor(colours.muted)
        if column is not ShowColumn.RESULT:
            return None
        return QColor(colours.ok if line.passed else colours.accent)

    def tip(self, place: int, _column: ShowColumn) -> str:
        """Return the whole subject, wherever the pointer is in the row."""
        return self.rows[place].show.topic.subject

    def _subject(self, show: ShowOfCards) -> str:
        """Return what was voted, with the number it decided."""
        return f"{show.topic.subject}: {thousands(show.number)}" if show.number else show.topic.subject

    def _result(self, line: ShowLine) -> str:
        result = self.tr("Thông qua") if line.passed else self.tr("Không thông qua")
        return result if line.stands else self.tr("%1, đã biểu quyết lại").replace("%1", result)
