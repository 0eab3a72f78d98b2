"""The seats of the hall as an item model: a row of seats is a row, the stage above.

What it is for: who sits where; a number typed into a seat is handed over.
What it is not for: giving seats (delegate_work).
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor

from app.models.delegates import Delegate
from app.models.seatings import SeatedGroup
from app.rules.seating import Hall, row_name
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import Index

_NOWHERE = QModelIndex()


class SeatsModel(QAbstractTableModel):
    """Number and given name of who sits in each seat; delegations side by side differ in their ground."""

    wanted = Signal(str, str)
    """A seat, and the number of the delegate who is to sit there, "" for nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no hall yet."""
        super().__init__(parent)
        self._seats: list[Sequence[str]] = []
        self._sitting: dict[str, tuple[Delegate, str, int]] = {}
        self._is_open = True

    def show_hall(self, hall: Hall, groups: Sequence[SeatedGroup], *, is_open: bool) -> None:
        """Show a hall with those who hold a place."""
        self.beginResetModel()
        self._seats, self._is_open = list(hall.names()), is_open
        self._sitting = {
            one.seat: (one, group.name, place)
            for place, group in enumerate(groups)
            for one in group.delegates
            if one.seat
        }
        self.endResetModel()

    def seat_at(self, index: Index) -> str:
        """Return the name of a seat."""
        return self._seats[index.row()][index.column()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows of seats there are."""
        return 0 if parent.isValid() else len(self._seats)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many seats a row has."""
        return len(self._seats[0]) if self._seats and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return who sits in a seat."""
        seat = self.seat_at(index)
        sitting = self._sitting.get(seat)
        if role == Qt.ItemDataRole.BackgroundRole:
            is_odd = sitting is not None and sitting[2] % 2
            return QColor(current().colours.sunken) if is_odd else None
        if sitting is None:
            return seat if role == Qt.ItemDataRole.AccessibleTextRole else None
        one, delegation, _ = sitting
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.number} {one.name.split()[-1]}"
        if role == Qt.ItemDataRole.EditRole:
            return str(one.number)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (seat, one.name, delegation) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the letter of a row, the number of a seat."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation is Qt.Orientation.Horizontal else row_name(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a number be typed into every seat."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_open and index.isValid() else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over who is to sit in a seat."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = str(value).strip()
        if text != str(self.data(index, Qt.ItemDataRole.EditRole) or ""):
            self.wanted.emit(self.seat_at(index), text)
        return True
