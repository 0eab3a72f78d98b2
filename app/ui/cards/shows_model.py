"""The votes of a congress as an item model, those voted again among them.

What it is for: what stands in each cell, in words and figures.
What it is not for: deciding what passed (models.shows_of_cards).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.models.shows_of_cards import ShowOfCards
from app.ui.numbers import percent, thousands
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


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


_WORDS = frozenset({ShowColumn.SUBJECT, ShowColumn.RESULT})


@dataclass(frozen=True, slots=True)
class ShowLine:
    """A vote, whether it passed, and whether it is the last one of its matter."""

    show: ShowOfCards
    passed: bool
    stands: bool


class ShowsModel(QAbstractTableModel):
    """Holds lines and knows no book."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.lines: Sequence[ShowLine] = ()

    def set_lines(self, lines: Sequence[ShowLine]) -> None:
        """Show these votes."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many votes there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ShowColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ShowColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return WORDS if ShowColumn(section) in _WORDS else NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ShowColumn.PLACE: self.tr("TT"),
            ShowColumn.SUBJECT: self.tr("Nội dung"),
            ShowColumn.PRESENT: self.tr("Có mặt"),
            ShowColumn.IN_FAVOUR: self.tr("Tán thành"),
            ShowColumn.AGAINST: self.tr("Không"),
            ShowColumn.OTHER: self.tr("Khác"),
            ShowColumn.SHARE: self.tr("Tỷ lệ %"),
            ShowColumn.RESULT: self.tr("Kết quả"),
        }[ShowColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], ShowColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return WORDS if column in _WORDS else NUMBERS
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(line, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column, index.row())
        return line.show.topic.subject if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, line: ShowLine, column: ShowColumn, row: int) -> str:
        show, cards = line.show, line.show.cards
        return {
            ShowColumn.PLACE: str(row + 1),
            ShowColumn.SUBJECT: self._subject(show),
            ShowColumn.PRESENT: thousands(cards.present),
            ShowColumn.IN_FAVOUR: thousands(cards.in_favour),
            ShowColumn.AGAINST: thousands(cards.against),
            ShowColumn.OTHER: thousands(cards.other),
            ShowColumn.SHARE: percent(cards.in_favour, cards.present),
            ShowColumn.RESULT: self._result(line),
        }[column]

    def _subject(self, show: ShowOfCards) -> str:
        """Return what was voted, with the number it decided."""
        return f"{show.topic.subject}: {thousands(show.number)}" if show.number else show.topic.subject

    def _result(self, line: ShowLine) -> str:
        result = self.tr("Thông qua") if line.passed else self.tr("Không thông qua")
        return result if line.stands else self.tr("%1, đã biểu quyết lại").replace("%1", result)


def _colour(line: ShowLine, column: ShowColumn) -> QColor | None:
    colours = current().colours
    if not line.stands:
        return QColor(colours.muted)
    if column is not ShowColumn.RESULT:
        return None
    return QColor(colours.ok if line.passed else colours.accent)
