"""Who is wanted of the members: words, organisation, state, and more criteria that come when asked for.

What it is for: one query out of what is typed and chosen, and back.
What it is not for: finding them (models.member_search) and keeping filters (saved_filters).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.models.organisation_names import OrganisationNames
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_query import KINDS, MemberQuery
from app.rules.persons import NAMES, PRESENT, MemberStatus
from app.rules.vietnamese import fold
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.value_editor import NameCombo
from app.ui.words import rule_text

_F = MemberField
_SEARCH_WIDTH, _PLACE_WIDTH, _STATE_WIDTH, _YEAR_WIDTH, _NAME_WIDTH = 260, 220, 220, 64, 110
_FIRST_YEAR, _LAST_YEAR = 1, 9999
_YEARS = ("born_from", "born_until", "joined_from", "joined_until")


class MembersFilter(QWidget):
    """A line and two choices; the rest below when asked for."""

    changed = Signal()

    def __init__(self, ethnicities: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """Want every member that the committee has; `ethnicities` of the book are asked for with the criteria."""
        super().__init__(parent)
        self._ethnicities = ethnicities
        self._organisations = OrganisationNames()
        self._organisation_id: int | None = None
        self._ethnicity = ""
        self._statuses: list[frozenset[MemberStatus]] = [PRESENT, *(frozenset({one}) for one in MemberStatus)]
        self._statuses.append(frozenset())
        self.words = SearchLine()
        self.words.setAccessibleName(self.tr("Tìm đảng viên"))
        self.words.setPlaceholderText(self.tr("Tìm tên, số thẻ, chức vụ… không cần dấu"))
        self.words.setToolTip(self.tr("Ctrl+F"))
        self.organisation = NameCombo()
        self.organisation.setAccessibleName(self.tr("Tổ chức đảng cần tìm"))
        line = self.organisation.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Mọi tổ chức đảng"))
        self.status = _choice(self.tr("Trạng thái cần tìm"))
        self.status.addItem(self.tr("Đảng viên hiện có"))
        self.status.addItems([rule_text(NAMES[one]) for one in MemberStatus])
        self.status.addItem(self.tr("Cả người đã rời đảng bộ"))
        self.more = LinkButton(self.tr("Thêm điều kiện"))
        self.clear = LinkButton(self.tr("Xóa lọc"))
        self.choices = {name: _of_kind(kind, self.tr("bất kỳ")) for name, kind in KINDS.items()}
        self.ethnicity = NameCombo()
        self.years = {name: _year() for name in _YEARS}
        self.criteria = QWidget()
        self._lay_out()
        self._bind()

    @property
    def query(self) -> MemberQuery:
        """Who is wanted, in the usual order."""
        return self.ordered(MemberField.NAME, descending=False)

    def ordered(self, order: MemberField, *, descending: bool) -> MemberQuery:
        """Return who is wanted, in an order."""
        chosen: dict[str, Any] = {
            name: KINDS[name](wanted) for name, choice in self.choices.items() if (wanted := choice.currentData())
        }
        chosen |= {name: int(edit.text()) for name, edit in self.years.items() if edit.text()}
        return MemberQuery(
            words=self.words.text(),
            organisation_id=self._organisation_id,
            statuses=self._statuses[self.status.currentIndex()],
            ethnicity=self._ethnicity,
            **chosen,
            order=order,
            descending=descending,
        )

    def show_query(self, query: MemberQuery) -> None:
        """Want what a query wants; an organisation that is no more is let go."""
        with QSignalBlocker(self):
            self.words.setText(query.words)
            known = self._organisations.by_id.get(query.organisation_id or 0, "")
            self._organisation_id = query.organisation_id if known else None
            self.organisation.setEditText(known)
            self.status.setCurrentIndex(self._place_of(query.statuses))
            for name, choice in self.choices.items():
                choice.setCurrentIndex(max(0, choice.findData(str(getattr(query, name) or ""))))
            self._ethnicity = query.ethnicity
            self.ethnicity.setEditText(query.ethnicity)
            for name, edit in self.years.items():
                edit.setText(str(getattr(query, name) or ""))
            if self._has_more(query):
                self.criteria.show()
        self._say_state()
        self.changed.emit()

    def offer(self, organisations: OrganisationNames) -> None:
        """Offer what the book has now; what is chosen stays."""
        self._organisations = organisations
        with QSignalBlocker(self):
            self.organisation.offer([*organisations.by_id.values()])
            if not self.criteria.isHidden():
                self.ethnicity.offer(self._ethnicities())

    @property
    def wants_all(self) -> bool:
        """Whether nothing narrows the list."""
        return replace(self.query, words=self.words.text().strip()) == MemberQuery()

    def _place_of(self, statuses: frozenset[MemberStatus]) -> int:
        return self._statuses.index(statuses) if statuses in self._statuses else len(self._statuses) - 1

    def _has_more(self, query: MemberQuery) -> bool:
        return any(getattr(query, name) for name in (*KINDS, "ethnicity", *_YEARS))

    def _lay_out(self) -> None:
        self._take_widths()
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = self.ethnicity.lineEdit()
        if line:
            line.setPlaceholderText(self.tr("bất kỳ"))
        top = QWidget()
        Flow(self.words, self.organisation, self.status, self.more, self.clear, gap=8, parent=top)
        fields = [Field(rule_text(TITLES[_F(name)]), choice) for name, choice in self.choices.items()]
        fields.append(Field(rule_text(TITLES[_F.ETHNICITY]), self.ethnicity))
        titles = (
            self.tr("Sinh từ năm"),
            self.tr("đến năm"),
            self.tr("Vào Đảng từ năm"),
            self.tr("đến năm"),
        )
        ends = [Field(title, self.years[name]) for title, name in zip(titles, _YEARS, strict=True)]
        for end in ends:
            end.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        Flow(*fields, _together(*ends[:2]), _together(*ends[2:]), parent=self.criteria)
        Column(top, self.criteria, gap=8, parent=self)
        self.criteria.hide()
        self.clear.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Let the fields grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_widths()

    def _take_widths(self) -> None:
        px = current().px
        self.words.setMinimumWidth(px(_SEARCH_WIDTH))
        self.organisation.setMinimumWidth(px(_PLACE_WIDTH))
        self.status.setFixedWidth(px(_STATE_WIDTH))
        self.ethnicity.setFixedWidth(px(_NAME_WIDTH))
        for choice in self.choices.values():
            choice.setMinimumWidth(px(_NAME_WIDTH))
        for year in self.years.values():
            year.setFixedWidth(px(_YEAR_WIDTH))

    def _bind(self) -> None:
        self.words.textChanged.connect(self._tell)
        self.organisation.editTextChanged.connect(self._take_organisation)
        for choice in (self.status, *self.choices.values()):
            choice.currentIndexChanged.connect(self._tell)
        self.ethnicity.editTextChanged.connect(self._take_ethnicity)
        for edit in self.years.values():
            edit.textChanged.connect(self._tell)
        self.more.clicked.connect(self._show_more)
        self.clear.clicked.connect(lambda: self.show_query(MemberQuery()))

    def _tell(self) -> None:
        self._say_state()
        self.changed.emit()

    def _take_organisation(self, name: str) -> None:
        """Follow the name once it is one of the book; while it is being typed the list stays as it is."""
        try:
            wanted = self._organisations.id_of(name) if name.strip() else None
        except LookupError:
            return
        if wanted != self._organisation_id:
            self._organisation_id = wanted
            self._tell()

    def _take_ethnicity(self, name: str) -> None:
        """Follow the name once the book has it, as that of an organisation."""
        wanted = fold(name.strip())
        known = next((one for one in self._ethnicities() if fold(one) == wanted), "") if wanted else ""
        if (known or not wanted) and known != self._ethnicity:
            self._ethnicity = known
            self._tell()

    def _show_more(self) -> None:
        self.criteria.setVisible(self.criteria.isHidden())
        self._say_state()
        if not self.criteria.isHidden():
            with QSignalBlocker(self):
                self.ethnicity.offer(self._ethnicities())
            self.choices["sex"].setFocus()

    def _say_state(self) -> None:
        self.clear.setVisible(not self.wants_all)
        is_open = not self.criteria.isHidden()
        self.more.setText(self.tr("Bớt điều kiện") if is_open else self.tr("Thêm điều kiện"))
        self.more.setAccessibleName(self.more.text())
        self.more.setEnabled(not is_open or not self._has_more(self.query))


def _choice(name: str) -> QComboBox:
    choice = StillCombo()
    choice.setAccessibleName(name)
    return choice


def _together(*fields: Field) -> QWidget:
    """Return fields that no line parts: from which year, and until which."""
    whole = QWidget()
    whole.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    Row(*fields, parent=whole)
    return whole


def _of_kind(kind: type[StrEnum], any_one: str) -> QComboBox:
    choice = StillCombo()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    choice.addItem(any_one, "")
    for one in kind:
        choice.addItem(rule_text(NAMES[one]), one.value)
    return choice


def _year() -> QLineEdit:
    edit = QLineEdit()
    edit.setValidator(QIntValidator(_FIRST_YEAR, _LAST_YEAR, edit))
    edit.setMaxLength(len(str(_LAST_YEAR)))
    return edit
