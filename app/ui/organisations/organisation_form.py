"""The form of one organisation: its fields, and what became of it.

What it is for: adding organisations one after the other, and changing one.
What it is not for: how a form reads and refuses (person_form), storing (organisations_work), moves by a decision.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.models.organisation_events import EventKind, OrganisationEvent
from app.models.organisations import Organisation
from app.rules.figures import short_date
from app.rules.organisation_fields import TITLES, OrganisationField, read_value
from app.rules.organisation_kinds import OrganisationKind, kind_name
from app.rules.persons import Ownership, Sector
from app.ui.person_form import PersonForm
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.value_editor import USUAL, WIDE, NameCombo, ValueEditor, word_choice
from app.ui.words import rule_text

translate = QCoreApplication.translate
_F = OrganisationField
_KINDS = (OrganisationKind.CELL, OrganisationKind.BASE_COMMITTEE, OrganisationKind.SECTION_COMMITTEE)
_WORDS = frozenset({_F.KIND, _F.SECTOR, _F.OWNERSHIP})
"""Fields that hold words of the rules, which the window says in its language."""
_WIDE = frozenset({_F.PARENT, _F.HEAD})
_NAME_WIDTH = 300
"""Names of offices are long: «Đảng bộ Văn phòng Ủy ban nhân dân tỉnh»."""


class OrganisationForm(PersonForm[OrganisationField]):
    """One card of fields, and one that tells the past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        editors = {field: _made(field) for field in _F}
        groups = [(translate("Organisations", "Tổ chức đảng"), tuple(_F))]
        another = translate("Organisations", "Lưu, thêm tổ chức khác")
        super().__init__(groups, editors, read_value, save_next=another, parent=parent)
        self.organisation_id = 0
        self.past = Label("", wrap=True)
        self._history = Card(translate("Organisations", "Quá trình"), padding=(20, 12, 20, 12))
        self._history.body.add(self.past)
        self.body.add(self._history, None)
        editors[_F.PARENT].edited.connect(self._name_kinds)

    @property
    def title(self) -> str:
        """What the page is called while the form is in front."""
        return self._shown.get(_F.NAME, "") if self.organisation_id else self.tr("Thêm tổ chức đảng")

    def show_organisation(
        self, organisation_id: int, texts: Mapping[OrganisationField, str], names: Sequence[str]
    ) -> None:
        """Show an organisation, a new one for id 0; `names` are those it may belong to."""
        self.organisation_id = organisation_id
        self.editors[_F.PARENT].offer(names)
        mends = self.tr(
            "Sửa ở đây là chữa chỗ ghi sai, cả cho các năm trước. Đổi theo quyết định: nút «Chuyển, sáp nhập…»"
        )
        self.editors[_F.NAME].show_hint(mends if organisation_id else "")
        self.save_next.setVisible(not organisation_id)
        self.show_texts(texts)

    def _name_kinds(self) -> None:
        name_kinds(self.editors[_F.KIND], directly_under=not self.editors[_F.PARENT].text)

    def show_events(self, events: Sequence[OrganisationEvent], of: Organisation | None) -> None:
        """Tell what became of an organisation, the latest first, and at the end how it came to be."""
        lines = [*map(_told, events), *([_told_founding(of)] if of and (of.founded or of.decision) else [])]
        self.past.setText("\n".join(lines))
        self._history.setVisible(bool(lines))


def _made(field: OrganisationField) -> ValueEditor:
    width = _NAME_WIDTH if field is _F.NAME else WIDE if field in _WIDE else USUAL
    return ValueEditor(rule_text(TITLES[field]), _editor(field), _hint(field), width=width)


def _editor(field: OrganisationField) -> QWidget:
    if field is _F.SECTOR:
        return word_choice(Sector)
    if field is _F.OWNERSHIP:
        return word_choice(Ownership)
    if field is _F.PARENT:
        return NameCombo(is_closed=True)
    if field is _F.KIND:
        return kind_choice()
    line = BeginningLine()
    if field is _F.FOUNDED:
        line.setPlaceholderText("28/7/2010")
    return line


def kind_choice() -> StillCombo:
    """Return a choice of the kinds that an organisation below the committee can be of, each with its code."""
    kinds = StillCombo()
    for kind in _KINDS:
        kinds.addItem(rule_text(kind_name(kind, directly_under=True)), kind.value)
    kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return kinds


def name_kinds(choice: ValueEditor, *, directly_under: bool) -> None:
    """Call the kinds of such a choice as the tree does: what a cell is called follows from where it stands."""
    kinds = choice.editor
    if isinstance(kinds, QComboBox):
        for at, kind in enumerate(_KINDS):
            kinds.setItemText(at, rule_text(kind_name(kind, directly_under=directly_under)))


def _hint(field: OrganisationField) -> str:
    if field is _F.PARENT:
        return translate("Organisations", "Để trống nếu trực thuộc trực tiếp đảng bộ")
    if field is _F.OWNERSHIP:
        return translate("Organisations", "Cho biểu 7A, 7B; để trống thì đọc từ tên")
    return translate("Organisations", "Để trống thì tính theo khối") if field is _F.CAP_GROUP else ""


def _told_change(event: OrganisationEvent) -> str:
    none = translate("Organisations", "chưa ghi")
    before, after = (rule_text(one) if event.field in _WORDS and one else one for one in (event.before, event.after))
    changed = translate("Organisations", "{field}: từ «{before}» thành «{after}»")
    return changed.format(field=rule_text(TITLES[_F(event.field)]), before=before or none, after=after or none)


def _told_founding(one: Organisation) -> str:
    day = f"{short_date(one.founded)}: " if one.founded else ""
    return day + ", ".join(filter(None, (translate("Organisations", "thành lập"), one.decision)))


def _told(event: OrganisationEvent) -> str:
    words = {
        EventKind.RENAMED: translate("Organisations", "đổi tên từ «{before}» thành «{after}»"),
        EventKind.MOVED: translate("Organisations", "chuyển từ {before} về {after}"),
        EventKind.MERGED: translate("Organisations", "«{before}» sáp nhập vào «{after}»"),
        EventKind.FOUNDED: translate("Organisations", "lập «{after}», tách từ «{before}»"),
        EventKind.DISSOLVED: translate("Organisations", "giải thể"),
    }
    if event.kind is EventKind.CHANGED:
        told = _told_change(event)
    else:
        names = {"before": event.before, "after": event.after}
        if event.kind is EventKind.MOVED:
            directly = translate("Organisations", "trực thuộc đảng bộ")
            names = {which: f"«{name}»" if name else directly for which, name in names.items()}
        told = words[event.kind].format_map(names)
    if event.is_undone:
        told = translate("Organisations", "hủy việc ghi nhầm: {0}").format(told)
    decision = f", {event.decision}" if event.decision else ""
    return f"{short_date(event.day)}: {told}{decision}"
