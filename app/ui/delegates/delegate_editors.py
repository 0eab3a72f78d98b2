"""The editor of each field of a delegate: a line, a choice of words, a choice of names that may bring a new one.

What it is for: every editor shows and gives the text that a list would have, so that one reading serves both.
What it is not for: reading it (rules.delegate_values) and laying the editors out (delegate_form).
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_rows import NAMED
from app.rules.delegate_values import DATES, KINDS, NUMBERS, USUAL
from app.rules.persons import NAMES
from app.rules.vietnamese import clean
from app.ui.theme.theme import current
from app.ui.widgets.field import Field
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import rule_text

translate = QCoreApplication.translate

_WIDE = frozenset(
    {
        DelegateField.NAME,
        DelegateField.ORGANISATION,
        DelegateField.DELEGATION,
        DelegateField.POSITION,
        DelegateField.WORKPLACE,
        DelegateField.HOME,
        DelegateField.NOTE,
    }
)
_WIDE_WIDTH, _WIDTH, _NARROW_WIDTH = 250, 150, 110


class DelegateEditor(Field):
    """One field of the form."""

    def __init__(self, field: DelegateField, parent: QWidget | None = None) -> None:
        """Make the editor that fits a field, empty."""
        self.field = field
        super().__init__(rule_text(TITLES[field]), _editor(field), _hint(field), parent)
        if field in _WIDE:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        narrow = field in NUMBERS or field in {DelegateField.SEAT, DelegateField.SEX}
        width = _WIDE_WIDTH if field in _WIDE else _NARROW_WIDTH if narrow else _WIDTH
        self.editor.setMinimumWidth(current().px(width))

    @property
    def text(self) -> str:
        """What stands in the editor, as a list would have it."""
        editor = self.editor
        if isinstance(editor, QComboBox):
            return clean(editor.currentText()) if editor.isEditable() else str(editor.currentData() or "")
        return clean(editor.text()) if isinstance(editor, QLineEdit) else ""

    def show_text(self, text: str) -> None:
        """Show a text of a list; a word that is no choice shows as none."""
        editor = self.editor
        if isinstance(editor, QLineEdit):
            editor.setText(text)
        elif isinstance(editor, QComboBox) and editor.isEditable():
            editor.setCurrentIndex(editor.findText(text))
            editor.setEditText(text)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))

    def offer(self, names: Sequence[str]) -> None:
        """Offer the names of the book; another one may be typed."""
        if isinstance(self.editor, QComboBox):
            text = self.editor.currentText()
            self.editor.clear()
            self.editor.addItems(["", *names])
            self.show_text(text)


def _editor(field: DelegateField) -> QWidget:
    if field in KINDS:
        return _words(field)
    if field in NAMED:
        return _names()
    line = QLineEdit()
    if field in DATES:
        line.setPlaceholderText(translate("Delegates", "28/7/1975"))
    return line


def _words(field: DelegateField) -> QComboBox:
    choice = StillCombo()
    if field not in USUAL:
        choice.addItem("", "")
    for one in KINDS[field]:
        choice.addItem(rule_text(NAMES[one]), NAMES[one])
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice


def _names() -> QComboBox:
    choice = StillCombo()
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(choice.model(), choice)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    choice.setCompleter(completer)
    return choice


def _hint(field: DelegateField) -> str:
    if field is DelegateField.NUMBER:
        return translate("Delegates", "Trống: số tiếp theo")
    if field is DelegateField.BORN:
        return translate("Delegates", "Chỉ biết năm: ghi năm")
    if field in NAMED:
        return translate("Delegates", "Tên chưa có trong sổ sẽ được thêm")
    return ""
