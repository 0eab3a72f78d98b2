"""The form of one person in cards of fields: what is wrong stands beside its field, nothing typed is lost.

What it is for: adding people one after the other, and changing one; delegates and members have their fields in it.
What it is not for: which fields those are (delegate_form, member_form), and storing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.errors import BookError, Refused
from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread
from app.ui.contests.tab_order import tab_through
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.widgets.unsaved_label import UnsavedLabel
from app.ui.widgets.usual_case import UsualCase
from app.ui.widgets.value_editor import ValueEditor
from app.ui.words import error_text, remedy, says

translate = QCoreApplication.translate
Known = TypeVar("Known", bound=StrEnum)


class PersonForm(QWidget, Generic[Known]):
    """Cards of fields, in the order in which a person's paper is filled in; the page holds the buttons."""

    dropped = Signal()

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[Known]]],
        editors: Mapping[Known, ValueEditor],
        read_value: Callable[[Known, str], Value],
        check_together: Callable[[dict[Known, Value]], Iterable[tuple[Known, Finding]]] | None = None,
        *,
        save_next: str = "",
        named: Known | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty form; the first field is the one the keyboard begins in.

        `check_together` finds what speaks against each other in fields that are fine alone; `save_next` are the words
        for going on with another one, where it is not a person; a name in capitals in the field `named` is offered as
        documents write it.
        """
        super().__init__(parent)
        self.editors = editors
        self._read_value, self._check_together = read_value, check_together
        self._first, self._last = groups[0][1][0], groups[-1][1][-1]
        self._shown: Mapping[Known, str] = {}
        self._asked: Finding | None = None
        self.problem, self.question = Label("", "error", wrap=True), Label("", "warn", wrap=True)
        self.unsaved = UnsavedLabel()
        self.save = PrimaryButton(translate("PersonForm", "Lưu"), key="Ctrl+S")
        self.save_next = Button(save_next or translate("PersonForm", "Lưu, thêm người khác"), key="Ctrl+Return")
        self.drop = Button(translate("PersonForm", "Thôi, không lưu"))
        self.buttons: tuple[QWidget, ...] = (self.drop, self.save_next, self.save)
        self.usual_case = self._usual_case(named)
        self.cards: list[Card] = []
        self.areas: list[QWidget] = []
        for title, group in groups:
            card = Card(title, padding=(20, 12, 20, 12))
            area = QWidget()
            Flow(*(self.editors[field] for field in group), parent=area)
            card.body.addWidget(area)
            self.cards.append(card)
            self.areas.append(area)
        self.body = Column(self.problem, self.question, self.unsaved, *self.cards, gap=12, parent=self)
        self._clear_errors()
        for editor in self.editors.values():
            editor.edited.connect(editor.clear_error)
        self.drop.clicked.connect(self.dropped)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.texts() != self._shown

    def texts(self) -> dict[Known, str]:
        """Return what stands in the fields."""
        return {field: editor.text for field, editor in self.editors.items()}

    def show_texts(self, texts: Mapping[Known, str]) -> None:
        """Show a person by the texts of a list."""
        self._asked = None
        self._clear_errors()
        for field, editor in self.editors.items():
            editor.show_text(texts.get(field, ""))
        self._shown = self.texts()

    def begin(self) -> None:
        """Put the keyboard on the name."""
        first = self.editors[self._first].editor
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.setCursorPosition(len(first.text()))

    @property
    def _beside_fields(self) -> Sequence[QWidget]:
        """What Tab reaches after the last field: a hand that types on must not press it."""
        return [self.usual_case] if self.usual_case is not None else []

    def order_tabs(self) -> None:
        """Let Tab go through the fields to the buttons; once they stand in the page."""
        editors = [one.editor for one in self.editors.values()]
        tab_through([*editors, *self._beside_fields, self.save, self.save_next, self.drop])

    def read(self) -> dict[Known, Value] | None:
        """Return what is typed; None where something is wrong, which is then said beside it."""
        self._clear_errors()
        values: dict[Known, Value] = {}
        wrong: list[tuple[Known, Finding]] = []
        for field, text in self.texts().items():
            try:
                values[field] = self._read_value(field, text)
            except Unread as unread:
                wrong.append((field, unread.found))
        if self._check_together is not None:
            wrong.extend(self._check_together(values))
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
        editor = next((one for field, one in self.editors.items() if field == place), None)
        if editor is None:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        editor.error(error_text(error))
        editor.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sure(self, found: Finding | None) -> bool:
        """Return whether to go on: nothing was found, or it was asked when this was last to be stored; else ask it."""
        if found is None or found == self._asked:
            return True
        self._asked = found
        self.question.say(f"▲ {says(found)} {remedy(found)}")
        bring_up(self.question)
        return False

    def forget_said(self) -> None:
        """Say no more what was refused or asked: somebody else sits here now, who would have to be asked anew."""
        self._asked = None
        self.problem.hide()
        self.question.hide()

    def _usual_case(self, named: Known | None) -> UsualCase | None:
        line = self.editors[named].editor if named is not None else None
        if named is None or not isinstance(line, QLineEdit):
            return None
        offer = UsualCase(line)
        self.editors[named].offer_below(offer)
        return offer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc while nothing is typed; say why not where something is."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.unsaved.holds(changed=self.is_changed):
            self.dropped.emit()

    def _clear_errors(self) -> None:
        self.problem.hide()
        self.question.hide()
        self.unsaved.hide()
        for editor in self.editors.values():
            editor.clear_error()
