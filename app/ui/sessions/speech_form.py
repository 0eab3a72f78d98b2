"""The form of one speech: who, of which unit, on what, spoken or handed in, in summary.

What it is for: noting a speech while it is given; the unit of a delegate is known from the name.
What it is not for: storing (item_panel).
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.models.sessions import Speech
from app.rules.vietnamese import clean
from app.ui.sessions.long_text import LongText
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.name_completer import NameCompleter


class SpeechForm(QWidget):
    """A new speech, or one that is changed; hidden until `begin`."""

    given = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty fields."""
        super().__init__(parent)
        self._units: Mapping[str, str] = {}
        self._names = NameCompleter(self)
        self._speech = Speech(0, "")
        self.speaker, self.unit, self.subject = QLineEdit(), QLineEdit(), QLineEdit()
        self.summary = LongText(self.tr("Tóm tắt"), height=70)
        self.written = QCheckBox(self.tr("Gửi bằng văn bản"))
        self.speaker_field = Field(self.tr("Người phát biểu"), self.speaker)
        save, drop = Button(self.tr("Lưu"), key="Ctrl+Return"), Button(self.tr("Thôi"))
        self.save = save
        Column(
            self.speaker_field,
            Field(self.tr("Đơn vị, đoàn"), self.unit),
            Field(self.tr("Nội dung"), self.subject),
            Field(self.tr("Tóm tắt"), self.summary),
            self.written,
            Row(save, drop, None),
            gap=8,
            parent=self,
        )
        self.speaker.setCompleter(self._names)
        self.speaker.editingFinished.connect(self._know_unit)
        save.clicked.connect(self._give)
        drop.clicked.connect(self.dropped)
        self.hide()

    def begin(self, speech: Speech, units: Mapping[str, str]) -> None:
        """Show a speech, a new one without id; `units` are those of people by name."""
        self._speech, self._units = speech, units
        self._names.offer(sorted(units))
        self.speaker.setText(speech.speaker)
        self.unit.setText(speech.unit)
        self.subject.setText(speech.subject)
        self.summary.put(speech.summary)
        self.written.setChecked(bool(speech.written))
        self.speaker_field.clear_error()
        self.show()
        self.speaker.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why the speech was not stored; what was typed stays."""
        self.speaker_field.error(why)

    def _know_unit(self) -> None:
        if not self.unit.text():
            self.unit.setText(self._units.get(clean(self.speaker.text()), ""))

    def _give(self) -> None:
        speaker = clean(self.speaker.text())
        if not speaker:
            self.speaker_field.error(self.tr("Chưa có tên người phát biểu."), self.tr("Nhập họ và tên."))
            self.speaker.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._know_unit()
        self.given.emit(
            Speech(
                self._speech.agenda_item_id,
                speaker,
                clean(self.unit.text()),
                clean(self.subject.text()),
                self.summary.text(),
                int(self.written.isChecked()),
                self._speech.id,
            )
        )
