"""The editor of each field of a member.

What it is for: which of the editors of people (widgets.value_editor) a field has.
What it is not for: reading what is typed (rules.member_values) and laying the editors out (member_form).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rules.member_fields import TITLES, MemberField
from app.rules.member_values import DATES, KINDS, USUAL
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.value_editor import NARROW, WIDE, NameCombo, ValueEditor, word_choice
from app.ui.widgets.value_editor import USUAL as USUAL_WIDTH
from app.ui.words import rule_text

translate = QCoreApplication.translate
_F = MemberField

OFFERED = (_F.ORGANISATION, _F.ETHNICITY, _F.RELIGION)
"""Fields whose values of the book are offered while typing."""
_WIDTHS = {
    **dict.fromkeys((_F.NAME, _F.POSITION, _F.WORKPLACE, _F.HOME, _F.NOTE), WIDE),
    _F.ORGANISATION: 300,
    _F.SEX: NARROW,
}
"""Names of cells are the longest: «Chi bộ 1 Đài Phát thanh - Truyền hình»."""


class MemberEditor(ValueEditor):
    """One field of a member, in the form or for many at once."""

    def __init__(self, field: MemberField, parent: QWidget | None = None) -> None:
        """Make the editor that fits a field, empty."""
        self.field = field
        width = _WIDTHS.get(field, USUAL_WIDTH)
        super().__init__(rule_text(TITLES[field]), _editor(field), _hint(field), width=width, parent=parent)


def _editor(field: MemberField) -> QWidget:
    if field in KINDS:
        return word_choice(KINDS[field], empty=None if field in USUAL else "")
    if field in OFFERED:
        return NameCombo(is_closed=field is _F.ORGANISATION)
    line = BeginningLine()
    if field in DATES:
        line.setPlaceholderText(translate("Members", "28/7/1975"))
    return line


def _hint(field: MemberField) -> str:
    if field is _F.ORGANISATION:
        return translate("Members", "Gõ vài chữ của tên, không cần dấu")
    return translate("Members", "Chỉ biết năm: ghi năm") if field is _F.BORN else ""
