"""What belongs to one item of the agenda: its document, what came of it, and the speeches on it.

What it is for: writing down while the session runs.
What it is not for: times and order (programme_table).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.sessions import AgendaItem, Speech
from app.ui.contests.fields import TextField
from app.ui.sessions.long_text import LongText
from app.ui.sessions.speech_form import SpeechForm
from app.ui.sessions.speeches_model import SpeechColumn, SpeechesModel
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up

_LEAST_HEIGHT = 110


class _SpeechesTable(DenseTable):
    """The speeches: Enter changes one, Del takes it away."""

    remove_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.remove_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ItemPanel(QWidget):
    """One item of the agenda."""

    changed = Signal(object)
    """The item as it should be."""
    speech_given = Signal(object)
    speech_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self._item: AgendaItem | None = None
        self._units: Mapping[str, str] = {}
        self.title = Label("", "section", wrap=True)
        self.document = TextField(self.tr("Tài liệu"))
        self.summary = LongText(self.tr("Diễn biến, kết luận"))
        self.model = SpeechesModel(self)
        self.table = _SpeechesTable(self.tr("Tham luận, ý kiến"))
        self.add = Button(self.tr("Ghi ý kiến"), drawing="plus", key="Ctrl+E")
        self.form = SpeechForm()
        self._lay_out()
        self.document.entered.connect(partial(self._change, "document"))
        self.summary.entered.connect(partial(self._change, "summary"))
        self.add.clicked.connect(self._begin_new)
        self.table.opened.connect(self._begin_change)
        self.table.remove_wanted.connect(self._remove)
        self.form.given.connect(self.speech_given)
        self.form.dropped.connect(self.end_form)

    def show_item(
        self, item: AgendaItem, speeches: Sequence[Speech], units: Mapping[str, str], *, is_open: bool
    ) -> None:
        """Show an item; what was typed for another one is dropped, having been stored when it was left."""
        if self._item is None or self._item.id != item.id:
            self.document.release()
            self.summary.put(item.summary)
            self._show_form(is_shown=False)
        self._item, self._units = item, units
        self.title.setText(item.title)
        self.document.show_text(item.document)
        self.summary.show_text(item.summary)
        self.model.show_rows(speeches)
        self.table.setVisible(bool(speeches))
        self.document.line.setReadOnly(not is_open)
        self.summary.setReadOnly(not is_open)
        self.add.setVisible(is_open)

    def end_form(self) -> None:
        """Close the form of a speech."""
        self._show_form(is_shown=False)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Hand over what is typed and not stored yet."""
        self.document.store()
        self.summary.store()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setMinimumHeight(current().px(_LEAST_HEIGHT))
        self.table.stretch(SpeechColumn.SPEAKER, SpeechColumn.SUBJECT)
        self.table.wrap(SpeechColumn.SPEAKER, SpeechColumn.SUBJECT)
        self._told = QWidget()
        Column(
            self.document,
            Field(self.tr("Diễn biến, kết luận"), self.summary),
            Label(self.tr("Tham luận, ý kiến"), "strong"),
            self.table,
            self.add,
            gap=8,
            parent=self._told,
        )
        Column(self.title, self._told, self.form, None, gap=8, parent=self)

    def _begin_new(self) -> None:
        if self._item:
            self._show_form(is_shown=True)
            self.form.begin(Speech(self._item.id, ""), self._units)
            bring_up(self.form)

    def _begin_change(self, index: QModelIndex) -> None:
        if index.isValid() and not self.document.line.isReadOnly():
            self._show_form(is_shown=True)
            self.form.begin(self.model.rows[index.row()], self._units)
            bring_up(self.form)

    def _show_form(self, *, is_shown: bool) -> None:
        self.form.setVisible(is_shown)
        self._told.setVisible(not is_shown)

    def _remove(self, row: int) -> None:
        if not self.document.line.isReadOnly():
            self.speech_removed.emit(self.model.rows[row])

    def _change(self, name: str, text: str) -> None:
        if self._item:
            self._item = replace(self._item, **{name: text})
            self.changed.emit(self._item)
