"""The documents of a round as an item model.

What it is for: title, whether it can be made now, its formats.
What it is not for: deciding whether it can be made (reports.from_book).
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.reports.catalogue import Document
from app.rules.findings import Finding
from app.ui.words import rule_text, says

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class DocumentColumn(IntEnum):
    """The columns of the list."""

    TITLE = 0
    STATE = 1
    FORMATS = 2


class DocumentLine(NamedTuple):
    """A document, what it is called for this ballot, and what stands against making it now."""

    document: Document
    title: str
    objection: Finding | None


class DocumentsModel(QAbstractTableModel):
    """The lines in the order of the catalogue."""

    lines: Sequence[DocumentLine] = ()

    def show_lines(self, lines: Sequence[DocumentLine]) -> None:
        """Show these lines; the chosen row stays where there are as many as before."""
        if lines and len(lines) == len(self.lines):
            self.lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(DocumentColumn) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many documents there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(DocumentColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            DocumentColumn.TITLE: self.tr("Văn bản"),
            DocumentColumn.STATE: self.tr("Tình trạng"),
            DocumentColumn.FORMATS: self.tr("Lưu được"),
        }[DocumentColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} or not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return rule_text(line.document.needs)
        return {
            DocumentColumn.TITLE: rule_text(line.title),
            DocumentColumn.STATE: says(line.objection) if line.objection else self.tr("Lập được"),
            DocumentColumn.FORMATS: ", ".join(one.upper() for one in line.document.formats),
        }[DocumentColumn(index.column())]
