"""The speeches on one item as an item model.

What it is for: who spoke on what, in the order noted.
What it is not for: changing them (speech_form).
"""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject

from app.models.sessions import Speech
from app.ui.widgets.rows_model import RowsModel

translate = QCoreApplication.translate


class SpeechColumn(IntEnum):
    """The columns of the list."""

    SPEAKER = 0
    SUBJECT = 1


class SpeechesModel(RowsModel[Speech, SpeechColumn]):
    """The speeches in the order noted."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(SpeechColumn, (), parent)

    def head(self, column: SpeechColumn) -> str:
        """Return the head of a column."""
        return (translate("Sessions", "Người phát biểu"), translate("Sessions", "Nội dung"))[column]

    def text(self, place: int, column: SpeechColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        if column is SpeechColumn.SPEAKER:
            return one.speaker
        return translate("Sessions", "{subject} (văn bản)").format(subject=one.subject) if one.written else one.subject

    def tip(self, place: int, _column: SpeechColumn) -> str:
        """Return the whole speech, the unit and the summary too."""
        one = self.rows[place]
        return "\n".join(filter(None, (one.speaker, one.unit, one.subject, one.summary)))
