"""The editor of each field of a delegate.

What it is for: which of the editors of people (widgets.value_editor) a field has.
What it is not for: reading what is typed (rules.delegate_values) and laying the editors out (delegate_form).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_rows import NAMED
from app.rules.delegate_values import DATES, KINDS, NUMBERS, USUAL
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.value_editor import NARROW, WIDE, NameCombo, ValueEditor, word_choice
from app.ui.widgets.value_editor import USUAL as USUAL_WIDTH
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
        DelegateField.AWARDS,
        DelegateField.NOTE,
    }
)


class DelegateEditor(ValueEditor):
    """One field of the form."""

    def __init__(self, field: DelegateField, parent: QWidget | None = None) -> None:
        """Make the editor that fits a field, empty."""
        self.field = field
        narrow = field in NUMBERS or field in {DelegateField.SEAT, DelegateField.SEX}
        width = WIDE if field in _WIDE else NARROW if narrow else USUAL_WIDTH
        super().__init__(rule_text(TITLES[field]), _editor(field), _hint(field), width=width, parent=parent)


def _editor(field: DelegateField) -> QWidget:
    if field in KINDS:
        return word_choice(KINDS[field], empty=None if field in USUAL else "")
    if field in NAMED:
        return NameCombo()
    line = BeginningLine()
    if field in DATES:
        line.setPlaceholderText(translate("Delegates", "28/7/1975"))
    return line


def _hint(field: DelegateField) -> str:
    if field is DelegateField.NUMBER:
        return translate("Delegates", "Trống: số tiếp theo")
    if field is DelegateField.BORN:
        return translate("Delegates", "Chỉ biết năm: ghi năm")
    if field in NAMED:
        return translate("Delegates", "Tên chưa có trong sổ sẽ được thêm")
    return ""
