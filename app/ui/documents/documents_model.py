"""The documents as an item model.

What it is for: title, what it tells of, whether it can be made now, its formats.
What it is not for: deciding whether it can be made (reports.from_book).
"""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.reports.catalogue import SUBJECT_OF
from app.reports.document import Document
from app.rules.findings import Finding
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text, says


class DocumentColumn(IntEnum):
    """The columns of the list."""

    TITLE = 0
    SUBJECT = 1
    STATE = 2
    FORMATS = 3


class DocumentLine(NamedTuple):
    """A document, what it is called for this ballot, and what stands against making it now."""

    document: Document
    title: str
    objection: Finding | None


class DocumentsModel(RowsModel[DocumentLine, DocumentColumn]):
    """The lines in the order of the catalogue."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(DocumentColumn, (), parent)

    def head(self, column: DocumentColumn) -> str:
        """Return what a column is called."""
        return {
            DocumentColumn.TITLE: self.tr("Văn bản"),
            DocumentColumn.SUBJECT: self.tr("Thuộc"),
            DocumentColumn.STATE: self.tr("Tình trạng"),
            DocumentColumn.FORMATS: self.tr("Lưu được"),
        }[column]

    def text(self, place: int, column: DocumentColumn) -> str:
        """Return what stands in a cell."""
        line = self.rows[place]
        return {
            DocumentColumn.TITLE: rule_text(line.title),
            DocumentColumn.SUBJECT: rule_text(SUBJECT_OF[line.document.name].value),
            DocumentColumn.STATE: says(line.objection) if line.objection else self.tr("Lập được"),
            DocumentColumn.FORMATS: ", ".join(one.upper() for one in line.document.formats),
        }[column]

    def tip(self, place: int, _column: DocumentColumn) -> str:
        """Return what a document needs."""
        return rule_text(self.rows[place].document.needs)
