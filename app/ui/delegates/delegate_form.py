"""The form of one delegate: its fields, in the order in which a delegate's paper is filled in.

What it is for: adding delegates one after the other, and changing one.
What it is not for: how a form reads and refuses (person_form), and storing (delegate_work).
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rules.delegate_fields import DelegateField, is_of
from app.rules.delegate_values import check_together, read_value
from app.rules.rounds import Electorate
from app.ui.delegates.delegate_editors import DelegateEditor
from app.ui.person_form import PersonForm

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
    (
        _F.SCHOOLING,
        _F.DEGREE,
        _F.MAJOR,
        _F.ACADEMIC_TITLE,
        _F.THEORY,
        _F.COMMITTEE,
        _F.AWARDS,
        _F.DISCIPLINE,
        _F.NOTE,
    ),
)
_STAYS = (_F.DELEGATION, _F.ORGANISATION, _F.SOURCE, _F.STANDING)
"""What the next delegate of a pile of forms mostly has in common with the last one."""


class DelegateForm(PersonForm[DelegateField]):
    """Four cards of fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        editors = {field: DelegateEditor(field) for group in _GROUPS for field in group}
        groups = list(zip(_titles(), _GROUPS, strict=True))
        super().__init__(groups, editors, read_value, check_together, named=_F.NAME, parent=parent)
        self.delegate_id = 0
        self.body.addStretch(1)

    def show_delegate(
        self, delegate_id: int, texts: Mapping[DelegateField, str], names: Mapping[DelegateField, tuple[str, ...]]
    ) -> None:
        """Show a delegate, a new one for id 0; `names` are the organisations and delegations of the book."""
        self.delegate_id = delegate_id
        for field, known in names.items():
            self.editors[field].offer(known)
        self.show_texts(texts)

    def show_electorate(self, electorate: Electorate) -> None:
        """Show the fields of this kind of congress; what the others hold stays as it is."""
        for field, editor in self.editors.items():
            editor.setVisible(is_of(field, electorate))

    @property
    def title(self) -> str:
        """What the page is called while the form is in front."""
        return self._shown.get(_F.NAME, "") if self.delegate_id else self.tr("Thêm đại biểu")

    def next_texts(self) -> dict[DelegateField, str]:
        """Return what the next new delegate begins with."""
        return {field: self.editors[field].text for field in _STAYS}


def _titles() -> Iterator[str]:
    yield translate("Delegates", "Người")
    yield translate("Delegates", "Đại biểu")
    yield translate("Delegates", "Công tác và đảng tịch")
    yield translate("Delegates", "Trình độ")
