"""The form of one member: its fields as the member's card has them, the photo, and what was changed before.

What it is for: adding members one after the other, and changing one.
What it is not for: how a form reads and refuses (person_form), storing (members_work), and admission.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.members import MemberChange
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import Value
from app.rules.member_fields import MemberField
from app.rules.member_values import USUAL, check_together, lacks_day, read_by, read_value
from app.rules.persons import NAMES, PRESENT
from app.ui.members.member_editors import MemberEditor
from app.ui.members.member_history import MemberHistory
from app.ui.members.member_photo import PhotoPart
from app.ui.person_form import PersonForm
from app.ui.widgets.boxes import Row

translate = QCoreApplication.translate
_F = MemberField
_GROUPS: tuple[tuple[MemberField, ...], ...] = (
    (_F.NAME, _F.OTHER_NAME, _F.SEX, _F.BORN, _F.ETHNICITY, _F.RELIGION, _F.HOME, _F.PHONE),
    (_F.ORGANISATION, _F.DUTY, _F.STATUS, _F.STATUS_SINCE, _F.CARD_NUMBER, _F.JOINED, _F.OFFICIAL_SINCE),
    (_F.POSITION, _F.WORKPLACE, _F.SECTOR),
    (_F.SCHOOLING, _F.DEGREE, _F.MAJOR, _F.ACADEMIC_TITLE, _F.THEORY, _F.NOTE),
)
_STAYS = (_F.ORGANISATION, _F.ETHNICITY, _F.RELIGION, _F.WORKPLACE, _F.SECTOR)
"""What the next member of a pile of cards mostly has in common with the last one."""


class MemberForm(PersonForm[MemberField]):
    """Four cards of fields, the photo beside the first one."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make an empty form; `today` tells the day after which nobody can be born or admitted yet."""
        editors = {field: MemberEditor(field) for group in _GROUPS for field in group}
        groups = list(zip(_titles(), _GROUPS, strict=True))
        self._today = today
        super().__init__(groups, editors, self._read, check_together, named=_F.NAME, parent=parent)
        self.member_id = 0
        self.photo, self.history = PhotoPart(), MemberHistory()
        row = Row(self.areas[0], self.photo, gap=20)
        row.setStretch(0, 1)
        self.cards[0].body.addLayout(row)
        self.body.add(self.history, None)
        self._places: tuple[Sequence[str], Sequence[str]] = (), ()
        for field in (_F.STATUS, _F.STATUS_SINCE):
            editors[field].edited.connect(self._hint_day)
        editors[_F.STATUS].edited.connect(self._offer_places)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed, or another photo taken, that is not stored."""
        return super().is_changed or self.photo.is_changed

    @property
    def title(self) -> str:
        """What the page is called while the form is in front."""
        return self._shown.get(_F.NAME, "") if self.member_id else self.tr("Thêm đảng viên")

    def offer(self, names: Mapping[MemberField, Sequence[str]]) -> None:
        """Offer what the book has for some fields."""
        for field, known in names.items():
            self.editors[field].offer(known)

    def offer_places(self, at_work: Sequence[str], ended: Sequence[str]) -> None:
        """Offer the organisations of the book: those that have ended only for who has left the committee."""
        self._places = at_work, ended
        self._offer_places()

    def show_member(self, member_id: int, texts: Mapping[MemberField, str], photo: bytes | None) -> None:
        """Show a member, a new one for id 0."""
        self.member_id = member_id
        self.photo.show_image(photo)
        usual = {field: NAMES[word] for field, word in USUAL.items()}
        self.show_texts(usual | dict(texts))
        self._offer_places()

    def _offer_places(self) -> None:
        """Offer what the status allows; where somebody has been all along stays a choice."""
        status = read_value(_F.STATUS, self.editors[_F.STATUS].text)
        at_work, ended = self._places
        kept = (one for one in ended if status not in PRESENT or one == self._shown.get(_F.ORGANISATION))
        self.editors[_F.ORGANISATION].offer([*at_work, *kept])

    def _read(self, field: MemberField, text: str) -> Value:
        """Return what a text says; a date that the book has of this member is let be, be it yet to come."""
        if self.member_id and text == self._shown.get(field):
            return read_value(field, text)
        return read_by(self._today(), field, text)

    def _hint_day(self) -> None:
        """Ask beside the field since when somebody has left, without holding anybody up."""
        status = read_value(_F.STATUS, self.editors[_F.STATUS].text)
        is_wanted = lacks_day(status, self.editors[_F.STATUS_SINCE].text)
        hint = self.tr("▲ Ghi từ ngày nào, để năm đánh giá biết") if is_wanted else ""
        self.editors[_F.STATUS_SINCE].show_hint(hint)

    def show_history(self, changes: Sequence[MemberChange], organisations: OrganisationNames) -> None:
        """Show what was changed of the member before."""
        self.history.show_changes(changes, organisations)

    @property
    def _beside_fields(self) -> Sequence[QWidget]:
        """The photo, too: its links stand beside the first card."""
        return [*super()._beside_fields, self.photo.choose, self.photo.paste, self.photo.remove]

    def next_texts(self) -> dict[MemberField, str]:
        """Return what the next new member begins with."""
        return {field: self.editors[field].text for field in _STAYS}


def _titles() -> Iterator[str]:
    yield translate("Members", "Người")
    yield translate("Members", "Đảng tịch")
    yield translate("Members", "Công tác")
    yield translate("Members", "Trình độ")
