"""The speeches on one item as an item model.

What it is for: who spoke on what, in the order noted.
What it is not for: changing them (speech_form).
"""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from app.models.sessions import Speech
from app.ui.widgets.dense_table import Index

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()


class SpeechColumn(IntEnum):
    """The columns of the list."""

    SPEAKER = 0
    SUBJECT = 1


class SpeechesModel(QAbstractTableModel):
    """The rows."""

    speeches: Sequence[Speech] = ()

    def show_speeches(self, speeches: Sequence[Speech]) -> None:
        """Show these speeches; the chosen row stays where nothing changed."""
        if speeches == self.speeches:
            return
        self.beginResetModel()
        self.speeches = speeches
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many speeches there are."""
        return 0 if parent.isValid() else len(self.speeches)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(SpeechColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [translate("Sessions", "Người phát biểu"), translate("Sessions", "Nội dung")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; the tool tip has the unit and the summary too."""
        if not index.isValid():
            return None
        one = self.speeches[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (one.speaker, one.unit, one.subject, one.summary)))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == SpeechColumn.SPEAKER:
            return one.speaker
        return translate("Sessions", "{subject} (văn bản)").format(subject=one.subject) if one.written else one.subject
