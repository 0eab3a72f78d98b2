"""The list of candidates as an item model.

What it is for: numbers, names and notes as they are printed, and texts that could not be stored yet.
What it is not for: storing: an edited cell is handed over by `edited`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from app.models.round_records import Candidate
from app.rules.vietnamese import clean
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class CandidateColumn(IntEnum):
    """The columns of the list."""

    NUMBER = 0
    NAME = 1
    NOTE = 2


class CandidatesModel(QAbstractTableModel):
    """Candidates in ballot order; a text that could not be stored stands in its cell, with the reason."""

    edited = Signal(int, str, str)
    """Place from 0, name and note as they should be."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no candidates yet."""
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._held: dict[int, tuple[Candidate, str]] = {}
        self._is_open = True
        self._fixed: frozenset[int] = frozenset()

    @property
    def problems(self) -> list[str]:
        """Why texts could not be stored, in ballot order."""
        return [self._held[one.person][1] for one in self._candidates if one.person in self._held]

    def set_candidates(self, candidates: Sequence[Candidate], fixed: frozenset[int], *, is_open: bool) -> None:
        """Show the stored list; held texts stay with their people, `fixed` people keep name and note."""
        if (tuple(candidates), fixed, is_open) == (self._candidates, self._fixed, self._is_open):
            return
        self.beginResetModel()
        self._candidates, self._fixed, self._is_open = tuple(candidates), fixed, is_open
        people = {one.person for one in candidates}
        self._held = {person: held for person, held in self._held.items() if person in people}
        self.endResetModel()

    def hold(self, place: int, typed: Candidate, why: str) -> None:
        """Keep what was typed for a candidate although it could not be stored."""
        self._held[self._candidates[place].person] = (typed, why)
        self._row_changed(place)

    def release(self, place: int) -> None:
        """Show again what is stored for a candidate."""
        if self._held.pop(self._candidates[place].person, None):
            self._row_changed(place)

    def forget(self) -> None:
        """Drop all texts that could not be stored."""
        for place in range(len(self._candidates)):
            self.release(place)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many candidates there are."""
        return 0 if parent.isValid() else len(self._candidates)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(CandidateColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment, colour or reason of a cell."""
        if not index.isValid():
            return None
        stored = self._candidates[index.row()]
        shown, why = self._held.get(stored.person, (stored, ""))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return {
                CandidateColumn.NUMBER: stored.number,
                CandidateColumn.NAME: shown.name,
                CandidateColumn.NOTE: shown.note,
            }[CandidateColumn(index.column())]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == CandidateColumn.NUMBER:
            return NUMBERS
        if role == Qt.ItemDataRole.ForegroundRole and why:
            return QColor(current().colours.accent)
        return why if role == Qt.ItemDataRole.ToolTipRole and why else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == CandidateColumn.NUMBER:
            return NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("TT"), self.tr("Họ và tên"), self.tr("Ghi chú")][section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names and notes be edited and rows be dragged while the list is open."""
        flags = super().flags(index)
        if not self._is_open:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if index.column() != CandidateColumn.NUMBER and self._candidates[index.row()].person not in self._fixed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited cell over; True when the cell takes it."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        stored = self._candidates[index.row()]
        shown, _ = self._held.get(stored.person, (stored, ""))
        text = clean(str(value))
        typed = replace(shown, name=text) if index.column() == CandidateColumn.NAME else replace(shown, note=text)
        if typed != shown:
            self.edited.emit(index.row(), typed.name, typed.note)
        return True

    def _row_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, CandidateColumn.NOTE))
