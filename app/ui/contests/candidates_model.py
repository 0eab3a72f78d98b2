"""The list of candidates as an item model.

What it is for: numbers, names and notes as they are printed, and texts that could not be stored yet.
What it is not for: storing: an edited cell is handed over by `edited`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor

from app.models.round_records import Candidate
from app.rules.vietnamese import clean
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import Index
from app.ui.widgets.rows_model import RowsModel


class CandidateColumn(IntEnum):
    """The columns of the list."""

    NUMBER = 0
    NAME = 1
    NOTE = 2


class CandidatesModel(RowsModel[Candidate, CandidateColumn]):
    """Candidates in ballot order; a text that could not be stored stands in its cell, with the reason."""

    edited = Signal(int, str, str)
    """Place from 0, name and note as they should be."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no candidates yet."""
        super().__init__(CandidateColumn, (CandidateColumn.NUMBER,), parent)
        self._held: dict[int, tuple[Candidate, str]] = {}
        self._is_open = True
        self._fixed: frozenset[int] = frozenset()

    @property
    def problems(self) -> list[str]:
        """Why texts could not be stored, in ballot order."""
        return [self._held[one.person][1] for one in self.rows if one.person in self._held]

    def set_candidates(self, candidates: Sequence[Candidate], fixed: frozenset[int], *, is_open: bool) -> None:
        """Show the stored list; held texts stay with their people, `fixed` people keep name and note."""
        self._fixed, self._is_open = fixed, is_open
        people = {one.person for one in candidates}
        self._held = {person: held for person, held in self._held.items() if person in people}
        self.show_rows(candidates)

    def hold(self, place: int, typed: Candidate, why: str) -> None:
        """Keep what was typed for a candidate although it could not be stored."""
        self._held[self.rows[place].person] = (typed, why)
        self._row_changed(place)

    def release(self, place: int) -> None:
        """Show again what is stored for a candidate."""
        if self._held.pop(self.rows[place].person, None):
            self._row_changed(place)

    def forget(self) -> None:
        """Drop all texts that could not be stored."""
        for place in range(len(self.rows)):
            self.release(place)

    def head(self, column: CandidateColumn) -> str:
        """Return the name of a column."""
        return (self.tr("TT"), self.tr("Họ và tên"), self.tr("Ghi chú"))[column]

    def text(self, place: int, column: CandidateColumn) -> str:
        """Return what stands in a cell, stored or not."""
        shown, _ = self._shown(place)
        return (str(shown.number), shown.name, shown.note)[column]

    def colour(self, place: int, _column: CandidateColumn) -> QColor | None:
        """Return the colour of what could not be stored."""
        return QColor(current().colours.accent) if self._shown(place)[1] else None

    def tip(self, place: int, _column: CandidateColumn) -> str | None:
        """Return why a text could not be stored."""
        return self._shown(place)[1] or None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; what is edited is what is shown."""
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names and notes be edited and rows be dragged while the list is open."""
        flags = super().flags(index)
        if not self._is_open:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if index.column() != CandidateColumn.NUMBER and self.rows[index.row()].person not in self._fixed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited cell over; True when the cell takes it."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        shown, _ = self._shown(index.row())
        text = clean(str(value))
        typed = replace(shown, name=text) if index.column() == CandidateColumn.NAME else replace(shown, note=text)
        if typed != shown:
            self.edited.emit(index.row(), typed.name, typed.note)
        return True

    def _shown(self, place: int) -> tuple[Candidate, str]:
        """Return the texts of a candidate as they are shown, and why they could not be stored, "" where they are."""
        stored = self.rows[place]
        return self._held.get(stored.person, (stored, ""))

    def _row_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, CandidateColumn.NOTE))
