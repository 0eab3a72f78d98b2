"""The journal as an item model: ids in order, and the rows that are looked at.

What it is for: a table over a hundred thousand entries that reads only what it shows.
What it is not for: finding them (models.journal_search).
"""

from array import array
from collections import OrderedDict
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject

from app.models.journal_search import JournalSearch, ShownEntry
from app.rules.figures import short_date
from app.ui.widgets.rows_model import RowsModel

_READ_AT_ONCE, _MOST_KEPT = 64, 2048


class JournalColumn(IntEnum):
    """The columns."""

    NUMBER = 0
    WHEN = 1
    OPERATOR = 2
    ACTION = 3
    TOLD = 4


class JournalModel(RowsModel[int, JournalColumn]):
    """The entries that were found."""

    def __init__(self, search: JournalSearch, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(JournalColumn, (JournalColumn.NUMBER,), parent)
        self._search = search
        self._read: OrderedDict[int, ShownEntry] = OrderedDict()

    def show_ids(self, ids: "array[int]") -> None:
        """Show these entries, in this order."""
        self.beginResetModel()
        self.rows = ids
        self.endResetModel()

    def entry(self, place: int) -> ShownEntry:
        """Return the entry of a row; those around it are read with it."""
        id_ = self.rows[place]
        if id_ not in self._read:
            first = place - place % _READ_AT_ONCE
            self._read.update(self._search.some(self.rows[first : first + _READ_AT_ONCE]))
            while len(self._read) > _MOST_KEPT:
                self._read.popitem(last=False)
        return self._read[id_]

    def head(self, column: JournalColumn, /) -> str:
        """Return what a column is called."""
        return {
            JournalColumn.NUMBER: self.tr("Mục"),
            JournalColumn.WHEN: self.tr("Lúc"),
            JournalColumn.OPERATOR: self.tr("Người làm"),
            JournalColumn.ACTION: self.tr("Việc"),
            JournalColumn.TOLD: self.tr("Nội dung"),
        }[column]

    def text(self, place: int, column: JournalColumn, /) -> str:
        """Return what stands in a cell."""
        one = self.entry(place)
        moment = datetime.fromisoformat(one.at)
        when = f"{moment:%H:%M:%S}, {short_date(moment)}"
        return (str(one.id), when, one.operator, one.action, one.told)[column]
