"""The table of roles as the window shows it: a line for each act, a column for each role.

What it is for: reading who may do what.
What it is not for: the table itself (rules.permissions).
"""

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from app.rules.permissions import ACT_NAMES, Act, Role, allows
from app.ui.people.words import role_title
from app.ui.widgets.dense_table import WORDS, Index
from app.ui.words import rule_text

translate = QCoreApplication.translate
_ACTS, _ROLES, _NOWHERE = tuple(Act), tuple(Role), QModelIndex()
_CENTRE = Qt.AlignmentFlag.AlignCenter


class RightsModel(QAbstractTableModel):
    """Cells say yes or no in a sign, and in words to a screen reader."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the table of the program."""
        super().__init__(parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return one line for each act."""
        return 0 if parent.isValid() else len(_ACTS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the act and one column for each role."""
        return 0 if parent.isValid() else 1 + len(_ROLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        act, column = _ACTS[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE if column else WORDS
        if not column:
            name = rule_text(ACT_NAMES[act])
            return name[:1].upper() + name[1:] if role == Qt.ItemDataRole.DisplayRole else None
        may = allows(_ROLES[column - 1], act)
        if role == Qt.ItemDataRole.DisplayRole:
            return "✓" if may else "–"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Rights", "được") if may else translate("Rights", "không")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE if section else WORDS
        if role == Qt.ItemDataRole.DisplayRole:
            return role_title(_ROLES[section - 1]) if section else translate("Rights", "Việc")
        return None
