"""The guests of a congress as an item model, edited in place.

What it is for: name, title and what each does there.
What it is not for: storing: an edited cell is handed over by `edited`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from app.models.sessions import Guest
from app.rules.vietnamese import clean
from app.ui.widgets.dense_table import Index

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()


class GuestColumn(IntEnum):
    """The columns of the list."""

    NAME = 0
    TITLE = 1
    PART = 2


class GuestsModel(QAbstractTableModel):
    """The guests in their order."""

    edited = Signal(object)
    """A guest as it should be."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(parent)
        self.guests: tuple[Guest, ...] = ()
        self._is_open = True

    def show_guests(self, guests: Sequence[Guest], *, is_open: bool) -> None:
        """Show these guests; `is_open` where they may be edited."""
        if (tuple(guests), is_open) == (self.guests, self._is_open):
            return
        if guests and len(guests) == len(self.guests):
            self.guests, self._is_open = tuple(guests), is_open
            self.dataChanged.emit(self.index(0, 0), self.index(len(guests) - 1, len(GuestColumn) - 1))
            return
        self.beginResetModel()
        self.guests, self._is_open = tuple(guests), is_open
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many guests there are."""
        return 0 if parent.isValid() else len(self.guests)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(GuestColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            translate("Sessions", "Họ và tên"),
            translate("Sessions", "Chức vụ"),
            translate("Sessions", "Tham dự với tư cách"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        roles = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}
        if role not in roles or not index.isValid():
            return None
        one = self.guests[index.row()]
        return (one.name, one.title, one.part)[index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_open and index.isValid() else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited guest over; a name is never emptied."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        one, text = self.guests[index.row()], clean(str(value))
        if index.column() == GuestColumn.NAME and not text:
            return False
        names = ("name", "title", "part")
        changed = replace(one, **{names[index.column()]: text})
        if changed != one:
            self.edited.emit(changed)
        return True
