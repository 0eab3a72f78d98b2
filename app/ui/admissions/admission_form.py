"""The form of one admission: whose, and each step with its day.

What it is for: filling in the steps as papers come; what rules have against days and votes stands below at once.
What it is not for: storing (admissions_page) and the rules (rules.admissions).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.rules.admission_votes import (
    check_committee_vote,
    committee_needs,
    has_base_committee,
    has_section_committee,
)
from app.rules.admissions import NAMES, Admission, AdmissionFlag, Occupation, check_admission
from app.rules.class_votes import admission_needs, check_admission_votes
from app.rules.findings import Finding
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.person_search import PersonSearch
from app.rules.persons import Person
from app.rules.vietnamese import clean
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.tab_order import tab_through
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.day_line import DayLine
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import remedy, rule_text, says

_DAYS = ("certified", "resolved", "committee_met", "decided", "ceremony", "recognised")
_TEXTS = ("certificate", "section_opinion", "decision", "guide", "recognition")
_COUNTS = ("votes", "committee_members", "committee_present", "committee_for", "committee_against")
_OF_SECTION, _OF_COMMITTEE = ("section_opinion",), ("committee_met", *_COUNTS[1:])
"""What is asked only where there are such committees."""


class AdmissionForm(QWidget):
    """Member, organisation, steps, occupation and flags; the page holds the buttons."""

    given = Signal()
    dropped = Signal()
    removed = Signal()
    member_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.member_id = 0
        self._born: PartialDate | None = None
        self._joined: PartialDate | None = None
        self._is_stored, self._own_cell = False, 0
        self._seen: frozenset[str] = frozenset()
        self._voting: Callable[[int, date | None], int] = lambda _place, _day: 0
        self._kinds: Callable[[int, date | None], frozenset[OrganisationKind]] = lambda _place, _day: frozenset()
        self.who = Label("", "name", wrap=True)
        self.search = PersonLine(
            self.tr("Gõ tên đảng viên, không cần dấu"), self.tr("«%1», chưa có trong danh sách đảng viên")
        )
        self.organisation, self.occupation = StillCombo(), StillCombo()
        self.days = {name: DayLine() for name in _DAYS}
        self.texts = {name: QLineEdit() for name in _TEXTS}
        self.counts = {name: NumberEdit(0, 999) for name in _COUNTS}
        self.flags = {flag: QCheckBox(rule_text(NAMES[flag])) for flag in AdmissionFlag}
        self.warnings, self.problem = Label("", "warn", wrap=True), Label("", "error", wrap=True)
        self.save = PrimaryButton(self.tr("Lưu"), key="Ctrl+S")
        self.drop, self.remove = Button(self.tr("Thôi, không lưu")), DangerButton(self.tr("Bỏ hồ sơ kết nạp"))
        self.buttons: tuple[QWidget, ...] = (self.drop, self.save)
        self._lay_out()
        self.search.chosen.connect(self._choose)
        for line in self.days.values():
            line.textEdited.connect(self._check)
        for count in self.counts.values():
            count.valueChanged.connect(self._check)
        self.organisation.currentIndexChanged.connect(self._check)
        self.save.clicked.connect(self.given)
        self.drop.clicked.connect(self.dropped)
        self.remove.clicked.connect(self.removed)

    def know(self, people: PersonSearch, organisations: Sequence[tuple[int, str]]) -> None:
        """Find these members, and offer these organisations."""
        self.search.know(people)
        self.organisation.clear()
        for id_, name in organisations:
            self.organisation.addItem(name, id_)

    def show_admission(self, admission: Admission | None, member: tuple[int, str], organisation_id: int) -> None:
        """Show the admission of a member, None for a new one; id 0 is nobody, or no cell, chosen yet."""
        self.member_id, name = member
        self.who.setText(name)
        self.who.setVisible(bool(self.member_id))
        self.search.setVisible(admission is None)
        self.search.clear()
        self.problem.hide()
        self.remove.setVisible(admission is not None)
        self._own_cell = organisation_id
        one = admission or Admission()
        self.organisation.setCurrentIndex(self.organisation.findData(organisation_id))
        for field, line in self.days.items():
            line.show_day(getattr(one, field))
            self._fields[field].clear_error()
        for field, line in self.texts.items():
            line.setText(getattr(one, field))
        for field, count in self.counts.items():
            count.setValue(getattr(one, field) or 0)
        self.occupation.setCurrentIndex(max(0, self.occupation.findData(str(one.occupation or ""))))
        for flag, box in self.flags.items():
            box.setChecked(flag in one.flags)
        self._seen = frozenset()
        self._is_stored = admission is not None
        self._check()

    def take_member(self, member: tuple[int, str], organisation_id: int) -> None:
        """Let a new admission be that of a member, whose cell it is unless another was chosen; what is typed stays."""
        self.member_id, name = member
        self.who.setText(name)
        self.who.show()
        self.search.clear()
        self.problem.hide()
        if self.organisation_id in (0, self._own_cell):
            self.organisation.setCurrentIndex(self.organisation.findData(organisation_id))
            self._own_cell = self.organisation_id

    @property
    def is_blank(self) -> bool:
        """Whether nothing of the admission was typed or chosen."""
        days = self._read_days(tell=False)
        return days is not None and self._typed(days) == Admission()

    def show_member(
        self,
        person: Person,
        voting: Callable[[int, date | None], int],
        kinds: Callable[[int, date | None], frozenset[OrganisationKind]],
    ) -> None:
        """Know the member; how many of a cell have a vote on a day, and what stands above it, None for today."""
        self._born, self._joined, self._voting, self._kinds = person.born, person.joined, voting, kinds
        if self._is_stored:
            self._seen = frozenset(self._objections())
        self._check()

    def begin(self) -> None:
        """Put the keyboard on what is asked first: the member, the cell, the first step."""
        known = self.texts["certificate"] if self.organisation_id else self.organisation
        (known if self.member_id else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def organisation_id(self) -> int:
        """The organisation that admitted."""
        return self.organisation.currentData() or 0

    def read(self) -> Admission | None:
        """Return what is typed; None where a day cannot be read or nobody or no cell is chosen, which is then said.

        So it is the first time that the rules have something against it that was not stored so before.
        """
        self.problem.hide()
        if not self.member_id:
            self.refuse(self.tr("Chưa chọn đảng viên: gõ vài chữ của tên rồi bấm Enter."))
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if not self.organisation_id:
            self.refuse(self.tr("Chưa chọn chi bộ kết nạp."))
            self.organisation.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        days = self._read_days(tell=True)
        if days is None or self._asks():
            return None
        read = self._typed(days)
        if read == Admission():
            self.refuse(self.tr("Hồ sơ chưa ghi gì: gõ ít nhất một ngày, một số văn bản hay chọn nghề nghiệp."))
            self.texts["certificate"].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return read

    def _typed(self, days: Mapping[str, Any]) -> Admission:
        """Return what stands in the form, with days that were read."""
        occupation = self.occupation.currentData()
        texts: dict[str, Any] = {name: clean(line.text()) for name, line in self.texts.items()}
        return Admission(
            **days,
            **texts,
            **self._read_counts(),
            occupation=Occupation(occupation) if occupation else None,
            flags=frozenset(flag for flag, box in self.flags.items() if box.isChecked()),
        )

    def forget_asked(self) -> None:
        """Ask anew of somebody else, who sits here now."""
        self.problem.hide()
        self._seen = frozenset()

    def refuse(self, words: str) -> None:
        """Say why nothing is stored; what was typed stays."""
        self.problem.setText(words)
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.occupation.addItem(self.tr("chưa ghi"), "")
        for one in Occupation:
            self.occupation.addItem(rule_text(NAMES[one]), str(one))
        named = {
            "certificate": self.tr("Giấy chứng nhận bồi dưỡng, số"),
            "certified": self.tr("Ngày cấp giấy"),
            "resolved": self.tr("Nghị quyết chi bộ, ngày"),
            "votes": self.tr("Số phiếu tán thành của chi bộ"),
            "section_opinion": self.tr("Ý kiến của đảng ủy bộ phận"),
            "committee_met": self.tr("Đảng ủy cơ sở họp, ngày"),
            "committee_members": self.tr("Tổng số đảng ủy viên"),
            "committee_present": self.tr("Đảng ủy viên có mặt"),
            "committee_for": self.tr("Đảng ủy viên tán thành"),
            "committee_against": self.tr("Đảng ủy viên không tán thành"),
            "decision": self.tr("Quyết định kết nạp, số"),
            "decided": self.tr("Ngày quyết định"),
            "ceremony": self.tr("Ngày lễ kết nạp"),
            "guide": self.tr("Người hướng dẫn, giúp đỡ"),
            "recognition": self.tr("Quyết định công nhận chính thức, số"),
            "recognised": self.tr("Ngày công nhận"),
        }
        editors: dict[str, QWidget] = {**self.texts, **self.days, **self.counts}
        self._fields = {name: Field(words, editors[name]) for name, words in named.items()}
        person, course, kind = Card(self.tr("Đảng viên"), gap=6), Card(self.tr("Các bước")), Card(self.tr("Thống kê"))
        person.body.add(self.who, self.search, Field(self.tr("Chi bộ kết nạp"), self.organisation))
        course.body.addLayout(Flow(*self._fields.values()))
        course.body.add(self.warnings)
        kind.body.add(Field(self.tr("Nghề nghiệp, theo Biểu 2-BTCTW"), self.occupation))
        kind.body.addLayout(Flow(*self.flags.values()))
        Column(self.problem, person, course, kind, Row(self.remove, None), None, gap=12, parent=self)

    def order_tabs(self) -> None:
        """Let Tab go through the steps to the buttons; once they stand in the page."""
        steps = [field.editor for field in self._fields.values()]
        buttons = (self.save, self.drop, self.remove)
        tab_through([self.search.line, self.organisation, *steps, self.occupation, *self.flags.values(), *buttons])

    def _choose(self, name: str, member_id: int) -> None:
        if not member_id:
            self.refuse(self.tr("«%1» chưa có trong danh sách đảng viên: thêm ở trang Đảng viên.").replace("%1", name))
            return
        self.problem.hide()
        self.member_chosen.emit(member_id)

    def _read_days(self, *, tell: bool) -> dict[str, Any] | None:
        found: dict[str, Any] = {}
        wrong = False
        for name, line in self.days.items():
            try:
                found[name] = line.day
            except ValueError:
                wrong = True
                if tell:
                    self._fields[name].error(self.tr("Không phải ngày."), self.tr("Gõ như 9/9/2025."))
                    line.setFocus(Qt.FocusReason.OtherFocusReason)
        return None if wrong else found

    def _read_counts(self) -> dict[str, Any]:
        return {name: count.value() or None for name, count in self.counts.items()}

    def _check(self) -> None:
        """Say what rules have against the days and votes as they are typed."""
        for name in self.days:
            self._fields[name].clear_error()
        self.problem.hide()
        self._ask_committees()
        self.warnings.say("\n".join(f"! {words}" for words in self._objections()))

    def _objections(self) -> list[str]:
        """Return in words what rules have against what is typed."""
        days: dict[str, Any] = self._read_days(tell=False) or {}
        typed = Admission(**days, **self._read_counts())
        wrong = check_admission(typed, self._born, self._joined)
        of_votes = (*self._check_votes(typed.resolved), *check_committee_vote(typed))
        return [f"{says(found)} {remedy(found)}" for found in (*wrong, *of_votes)]

    def _asks(self) -> bool:
        """Ask whether it is to be stored all the same, where something new is against it."""
        new = frozenset(self._objections()) - self._seen
        self._seen |= new
        if new:
            self.refuse(self.tr("Xem lại điều ghi dưới các bước, sau dấu «!». Đúng như vậy thì bấm Lưu lần nữa."))
        return bool(new)

    def _check_votes(self, day: date | None) -> Iterator[Finding]:
        """Tell how many votes of the cell are needed, and yield what is against those typed; 0 are none."""
        base = self._voting(self.organisation_id, day) if self.member_id and self.organisation_id else 0
        words = self.tr("Cần ít nhất %1 phiếu: hai phần ba của %2 đảng viên chính thức.")
        told = words.replace("%1", thousands(admission_needs(base))).replace("%2", thousands(base))
        self._fields["votes"].show_hint(told if base else "")
        if votes := self.counts["votes"].value():
            yield from check_admission_votes(votes, base)

    def _ask_committees(self) -> None:
        """Ask for what committees above the cell said where there are any; what is typed is never put out of sight."""
        day = Admission(**(self._read_days(tell=False) or {})).considered
        kinds = self._kinds(self.organisation_id, day) if self.member_id else frozenset[OrganisationKind]()
        for names, is_there in (
            (_OF_SECTION, has_section_committee(kinds)),
            (_OF_COMMITTEE, has_base_committee(kinds)),
        ):
            is_asked = is_there or any(map(self._is_being_filled, names))
            for name in names:
                self._fields[name].setVisible(is_asked)
        members = self.counts["committee_members"].value()
        words = self.tr("Cần ít nhất %1 phiếu: hai phần ba của %2.")
        told = words.replace("%1", thousands(committee_needs(members))).replace("%2", thousands(members))
        self._fields["committee_for"].show_hint(told if members else "")

    def _is_being_filled(self, name: str) -> bool:
        if name in self.counts:
            return bool(self.counts[name].value()) or self.counts[name].hasFocus()
        line = (self.texts | self.days)[name]
        return bool(line.text().strip()) or line.hasFocus()
