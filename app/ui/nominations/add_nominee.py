"""The form of one more nominee: who puts the name forward, the name, the nominator.

What it is for: typing by keyboard, delegates found without accents; a prepared list is pasted.
What it is not for: storing (nominations_page) and who may stand (rules.nominations).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.nomination_records import Nomination
from app.rules.findings import Finding
from app.rules.name_list import read_names
from app.rules.nominations import Source
from app.rules.person_search import PersonSearch
from app.rules.vietnamese import clean
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.choices import Choice
from app.ui.contests.fields import TextField
from app.ui.contests.paste_preview import PastePreview
from app.ui.contests.pasted_rows import Listed
from app.ui.contests.words import said
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field


class AddNominee(Card):
    """The form; `added` carries the nominations to be stored."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(self.tr("Thêm người"), parent=parent)
        self.source = Choice(Source, Source, self._source_name)
        self.name = PersonLine(self.tr("Gõ tên, không cần dấu; dán được cả danh sách"))
        self.nominator = PersonLine(self.tr("Gõ tên đại biểu, không cần dấu"))
        self.note = TextField(self.tr("Ghi chú"), self.tr("Chức vụ, đơn vị; để trống cũng được."))
        self.source_field = Field(self.tr("Ai giới thiệu"), self.source)
        self.name_field = Field(self.tr("Họ và tên"), self.name)
        self.nominator_field = Field(self.tr("Người đề cử"), self.nominator)
        self.name.line.setAccessibleName(self.tr("Họ và tên"))
        self.nominator.line.setAccessibleName(self.tr("Người đề cử"))
        self.add = Button(self.tr("Thêm"), drawing="plus")
        self.preview = PastePreview(self.tr("Thêm vào danh sách"))
        self._listed: tuple[Listed, ...] = ()
        self._search = PersonSearch(())
        self.body.add(self.source_field, self.note, self.name_field, self.nominator_field)
        self.body.add(Row(self.add, None), self.preview)
        self.source.chosen.connect(self._show)
        self.name.chosen.connect(self._take_name)
        self.name.pasted.connect(self._preview)
        self.nominator.chosen.connect(self._take_nominator)
        self.add.clicked.connect(self._add)
        self.preview.accepted.connect(self._take_preview)
        self.preview.dropped.connect(self.name.setFocus)
        self._show()

    def know(self, search: PersonSearch, listed: tuple[Listed, ...]) -> None:
        """Find these delegates; `listed` are those who were put forward already."""
        self._search = search
        self.name.know(search)
        self.nominator.know(search)
        self._listed = listed

    def finish(self) -> None:
        """Begin anew after what was handed over is stored."""
        for line in (self.name, self.nominator):
            line.clear()
        self.note.line.clear()
        self.note.release()
        self.refuse(None)
        self.preview.finish()
        self.name.setFocus()

    def refuse(self, found: Finding | None) -> None:
        """Say at its field why it was not stored; None takes that away."""
        for field in (self.name_field, self.nominator_field):
            field.clear_error()
        if found:
            at = self.nominator_field if found.place == "nominator" else self.name_field
            at.error(said(found))
            at.editor.setFocus()

    def _source_name(self, source: Source) -> str:
        return {
            Source.COMMITTEE: self.tr("cấp ủy triệu tập chuẩn bị"),
            Source.FLOOR: self.tr("đại biểu đề cử tại đại hội"),
            Source.SELF: self.tr("tự ứng cử"),
        }[source]

    def _show(self) -> None:
        self.nominator_field.setVisible(self.source.value is Source.FLOOR)

    def _take_name(self, name: str, delegate_id: int) -> None:
        self.name.clear()
        self.name.line.setText(name)
        known = self._search.get(delegate_id)
        if known and known.apart and not self.note.line.text():
            self.note.line.setText(known.apart)
        if self.source.value is Source.FLOOR:
            self.nominator.setFocus()
        else:
            self._add()

    def _take_nominator(self, name: str) -> None:
        self.nominator.clear()
        self.nominator.line.setText(name)
        self._add()

    def _add(self) -> None:
        people, problems = read_names(self.name.line.text())
        if problems or not people:
            self.refuse(problems[0] if problems else None)
            self.name.setFocus()
            return
        source = self.source.value
        nominator = clean(self.nominator.line.text()) if source is Source.FLOOR else ""
        note = clean(self.note.line.text()) or people[0].note
        self.added.emit([Nomination(people[0].name, source, note, nominator)])

    def _preview(self, text: str) -> None:
        self.refuse(None)
        self.preview.show_text(text, self._listed)

    def _take_preview(self) -> None:
        source = self.source.value
        nominator = clean(self.nominator.line.text()) if source is Source.FLOOR else ""
        self.added.emit([Nomination(one.name, source, one.note, nominator) for one in self.preview.people])
