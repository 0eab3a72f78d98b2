"""The form of one delegate: what is wrong stands beside its field, nothing typed is lost.

What it is for: adding delegates one after the other, and changing one.
What it is not for: storing (delegate_work).
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.rules.delegate_fields import DelegateField, is_of
from app.rules.delegate_rows import NAMED, Values
from app.rules.delegate_values import Unread, check_together, read_value
from app.rules.findings import Finding
from app.rules.rounds import Electorate
from app.ui.contests.tab_order import tab_through
from app.ui.delegates.delegate_editors import DelegateEditor
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.words import error_text, remedy, says

translate = QCoreApplication.translate
_F = DelegateField
_GROUPS: tuple[tuple[DelegateField, ...], ...] = (
    (_F.NAME, _F.SEX, _F.BORN, _F.ETHNICITY, _F.RELIGION, _F.HOME, _F.PHONE),
    (
        _F.NUMBER,
        _F.DELEGATION,
        _F.ORGANISATION,
        _F.SOURCE,
        _F.STANDING,
        _F.ALTERNATE_ORDER,
        _F.CREDENTIALS,
        _F.SEAT,
    ),
    (_F.POSITION, _F.WORKPLACE, _F.SECTOR, _F.JOINED, _F.OFFICIAL_SINCE, _F.CARD_NUMBER),
    (_F.SCHOOLING, _F.DEGREE, _F.MAJOR, _F.ACADEMIC_TITLE, _F.THEORY, _F.NOTE),
)
_STAYS = (_F.DELEGATION, _F.ORGANISATION, _F.SOURCE, _F.STANDING)
"""What the next delegate of a pile of forms mostly has in common with the last one."""


class DelegateForm(QWidget):
    """Four cards of fields, in the order in which a delegate's paper is filled in; the page holds the buttons."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.editors = {field: DelegateEditor(field) for group in _GROUPS for field in group}
        self.delegate_id = 0
        self._shown: Mapping[DelegateField, str] = {}
        self.problem = Label("", "error", wrap=True)
        self.save = PrimaryButton(self.tr("Lưu"), key="Ctrl+S")
        self.save_next = Button(self.tr("Lưu, thêm người khác"), key="Ctrl+Return")
        self.drop = Button(self.tr("Thôi, không lưu"))
        self.buttons: tuple[QWidget, ...] = (self.drop, self.save_next, self.save)
        self._lay_out()
        self.drop.clicked.connect(self.dropped)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._texts() != self._shown

    def show_delegate(
        self, delegate_id: int, texts: Mapping[DelegateField, str], names: Mapping[DelegateField, tuple[str, ...]]
    ) -> None:
        """Show a delegate, a new one for id 0; `names` are the organisations and delegations of the book."""
        self.delegate_id = delegate_id
        self._clear_errors()
        for field, editor in self.editors.items():
            if field in NAMED:
                editor.offer(names[field])
            editor.show_text(texts.get(field, ""))
        self._shown = self._texts()

    def show_electorate(self, electorate: Electorate) -> None:
        """Show the fields of this kind of congress; what the others hold stays as it is."""
        for field, editor in self.editors.items():
            editor.setVisible(is_of(field, electorate))

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.editors[_F.NAME].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def title(self) -> str:
        """What the page is called while the form is in front."""
        return self._shown.get(_F.NAME, "") if self.delegate_id else self.tr("Thêm đại biểu")

    def order_tabs(self) -> None:
        """Let Tab go from the last field to the buttons; once they stand in the page."""
        tab_through([self.editors[_GROUPS[-1][-1]].editor, self.save, self.save_next, self.drop])

    def next_texts(self) -> dict[DelegateField, str]:
        """Return what the next new delegate begins with."""
        return {field: self.editors[field].text for field in _STAYS}

    def read(self) -> Values | None:
        """Return what is typed; None where something is wrong, which is then said beside it."""
        self._clear_errors()
        values: Values = {}
        wrong: list[tuple[DelegateField, Finding]] = []
        for field, text in self._texts().items():
            try:
                values[field] = read_value(field, text)
            except Unread as unread:
                wrong.append((field, unread.found))
        wrong.extend(check_together(values))
        for field, found in wrong:
            self.editors[field].error(says(found), remedy(found))
        if wrong:
            first = min((field for field, _ in wrong), key=list(self.editors).index)
            self.editors[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return values

    def refuse(self, error: BookError) -> None:
        """Say why the book refused, beside the field where it is of one."""
        place = error.findings[0].place if isinstance(error, Refused) else ""
        editor = self.editors.get(_F(place)) if place in set(_F) else None
        if editor is None:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        editor.error(error_text(error))
        editor.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc while nothing is typed."""
        if event.key() == Qt.Key.Key_Escape and not self.is_changed:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def _texts(self) -> dict[DelegateField, str]:
        return {field: editor.text for field, editor in self.editors.items()}

    def _clear_errors(self) -> None:
        self.problem.hide()
        for editor in self.editors.values():
            editor.clear_error()

    def _lay_out(self) -> None:
        cards: list[QWidget] = []
        for title, group in zip(_titles(), _GROUPS, strict=True):
            card = Card(title, padding=(20, 12, 20, 12))
            card.body.addLayout(Flow(*(self.editors[field] for field in group)))
            cards.append(card)
        Column(self.problem, *cards, None, gap=12, parent=self)
        self.problem.hide()
        tab_through([*(editor.editor for editor in self.editors.values())])


def _titles() -> Iterator[str]:
    yield translate("Delegates", "Người")
    yield translate("Delegates", "Đại biểu")
    yield translate("Delegates", "Công tác và đảng tịch")
    yield translate("Delegates", "Trình độ")
