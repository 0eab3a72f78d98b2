"""The guests of a congress as an item model, edited in place.

What it is for: name, title and what each does there.
What it is not for: storing: an edited cell is handed over by `edited`.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.models.sessions import Guest
from app.rules.vietnamese import clean
from app.ui.widgets.dense_table import Index
from app.ui.widgets.rows_model import RowsModel

translate = QCoreApplication.translate


class GuestColumn(IntEnum):
    """The columns of the list."""

    NAME = 0
    TITLE = 1
    PART = 2


class GuestsModel(RowsModel[Guest, GuestColumn]):
    """The guests in their order."""

    edited = Signal(object)
    """A guest as it should be."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(GuestColumn, (), parent)
        self._is_open = True

    def show_guests(self, guests: Sequence[Guest], *, is_open: bool) -> None:
        """Show these guests; `is_open` where they may be edited."""
        self._is_open = is_open
        self.show_rows(guests)

    def head(self, column: GuestColumn) -> str:
        """Return the head of a column."""
        return (
            translate("Sessions", "Họ và tên"),
            translate("Sessions", "Chức vụ"),
            translate("Sessions", "Tham dự với tư cách"),
        )[column]

    def text(self, place: int, column: GuestColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        return (one.name, one.title, one.part)[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; what is edited is what is shown."""
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_open and index.isValid() else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited guest over; a name is never emptied."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        one, text = self.rows[index.row()], clean(str(value))
        if index.column() == GuestColumn.NAME and not text:
            return False
        names = ("name", "title", "part")
        changed = replace(one, **{names[index.column()]: text})
        if changed != one:
            self.edited.emit(changed)
        return True
