"""One field of a form of a person: a line, a choice of words, a choice of names that may bring a new one.

What it is for: every editor shows and gives the text that a list would have, so that one reading serves both.
What it is not for: reading it (rules), and which field has which editor (delegate_editors, member_editors).
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.rules.persons import NAMES
from app.rules.vietnamese import clean
from app.ui.theme.theme import current
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.field import Field
from app.ui.widgets.name_completer import NameCompleter
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import rule_text

WIDE, USUAL, NARROW = 250, 150, 110
"""Widths of editors in unscaled pixels; a wide one takes what room is left."""
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ValueEditor(Field):
    """A field whose editor is one of those below."""

    edited = Signal()
    """Something else stands in the editor."""
    _least = 0

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", *, width: int = USUAL, parent: QWidget | None = None
    ) -> None:
        """Show an empty editor, at least so wide."""
        super().__init__(label, editor, hint, parent)
        if width >= WIDE:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._least = width
        self._take_width()
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self.edited)
        elif isinstance(editor, QComboBox):
            editor.currentTextChanged.connect(self.edited)

    def changeEvent(self, event: QEvent) -> None:
        """Let the editor grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._least:
            self._take_width()

    def _take_width(self) -> None:
        self.editor.setMinimumWidth(current().px(self._least))

    @property
    def text(self) -> str:
        """What stands in the editor, as a list would have it."""
        editor = self.editor
        if isinstance(editor, QComboBox):
            return clean(editor.currentText()) if editor.isEditable() else str(editor.currentData() or "")
        return clean(editor.text()) if isinstance(editor, QLineEdit) else ""

    def show_text(self, text: str) -> None:
        """Show a text of a list from its first letter on; a word that is no choice shows as none."""
        editor = self.editor
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.setCursorPosition(0)
        elif isinstance(editor, QComboBox) and (line := editor.lineEdit()):
            editor.setCurrentIndex(editor.findText(text))
            editor.setEditText(text)
            line.setCursorPosition(0)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))

    def offer(self, names: Sequence[str]) -> None:
        """Offer names of the book; another one may be typed."""
        if isinstance(self.editor, NameCombo):
            self.editor.offer(names)

    def say_when_empty(self, words: str) -> None:
        """Say what an editor that may be left empty stands for then."""
        editor = self.editor
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(words)


class NameCombo(StillCombo):
    """A box to type a name into; those of the book are found without accents."""

    def __init__(self, parent: QWidget | None = None, *, is_closed: bool = False) -> None:
        """Make an empty box; where it is closed to new names, Enter takes the first that is offered."""
        super().__init__(parent)
        self._is_closed = is_closed
        self._line = BeginningLine()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._finds = NameCompleter(self)
        self.setCompleter(self._finds)

    def setEditText(self, text: str) -> None:
        """Show a text from its first letter on, unless somebody is typing."""
        self._line.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first name that fits with Enter, and do nothing else by that key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_closed and (name := self._meant()):
            if popup := self._finds.popup():
                popup.hide()
            self.setEditText(name)
            return
        if event.key() in _STEPS and self._is_typing:
            return
        super().keyPressEvent(event)

    @property
    def _is_typing(self) -> bool:
        """Whether something is typed that is no choice: a key that steps to one would put that in its place."""
        text = clean(self.currentText())
        return bool(text) and self.findText(text, Qt.MatchFlag.MatchFixedString) < 0

    def _meant(self) -> str:
        """Return the first name offered for what is typed, "" where that is a name already."""
        text = clean(self.currentText())
        fitting = self._finds.fitting(text) if text else []
        return fitting[0] if fitting and self._is_typing else ""

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; what is typed stays."""
        text = self.currentText()
        self.clear()
        self.addItems(["", *names])
        self._finds.offer(names)
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)


def word_choice(words: Iterable[StrEnum], *, empty: str | None = "") -> QComboBox:
    """Return a choice of words, each with what a list has for it; `empty` stands for none, None for no such choice."""
    choice = StillCombo()
    if empty is not None:
        choice.addItem(empty, "")
    for one in words:
        choice.addItem(rule_text(NAMES[one]), NAMES[one])
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice
