"""The page of admissions, at "admissions", one of them at "admissions/MEMBER".

What it is for: counts by year and organisation beside the target, the list with what is due, and the form.
What it is not for: rules (rules.admissions) and storing (models.admissions).
"""

from collections import Counter
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.models.members import Member
from app.models.target_facts import TargetFacts
from app.rules.admissions import Admission, check_official
from app.rules.figures import thousands
from app.rules.organisation_kinds import OrganisationKind
from app.rules.permissions import Act
from app.rules.person_search import Known, PersonSearch
from app.rules.target_actuals import Measure
from app.ui.admissions.admission_form import AdmissionForm
from app.ui.admissions.admissions_model import AdmissionColumn, AdmissionRow, AdmissionsModel, row_of
from app.ui.page import Page
from app.ui.session import Session
from app.ui.steps_back import StepsBack
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import remedy, says

_MOST_ORGANISATIONS = 5
_DUE = -1
"""Stands for no year but for what is due."""
_YEARS_ROOM, _PLACES_ROOM = 18, 28
_WIDTHS = {
    AdmissionColumn.NAME: 166,
    AdmissionColumn.ORGANISATION: 170,
    AdmissionColumn.DECISION: 184,
    AdmissionColumn.CEREMONY: 92,
    AdmissionColumn.OFFICIAL: 92,
    AdmissionColumn.OCCUPATION: 110,
}
"""Unscaled pixels."""
_DUE_WIDTH, _GIVEN_UP = 290, 54
"""What is due has so much; where that is not left, the organisation gives up so much of its own."""


class AdmissionsTable(DenseTable):
    """Cuts nothing where there is room: what is left beside what is due goes to the columns with the longest words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _rescale(self) -> None:
        super()._rescale()
        if self.model():
            self._share_room()

    def _share_room(self) -> None:
        px = current().px
        left = self.viewport().width() - sum(map(px, _WIDTHS.values())) - px(_DUE_WIDTH)
        more = {
            AdmissionColumn.ORGANISATION: max(-px(_GIVEN_UP), left if left < 0 else left * 3 // 5),
            AdmissionColumn.OCCUPATION: max(0, left * 2 // 5),
        }
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width) + more.get(column, 0))
        self.setColumnWidth(AdmissionColumn.DUE, px(_DUE_WIDTH))


class AdmissionsPage(Page):
    """All admissions of the book."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._book = session.book
        self.work = StepsBack(session, self)
        self.frame = PageFrame(self.tr("Kết nạp"))
        self.add = PrimaryButton(self.tr("Thêm người kết nạp"), drawing="plus", key="Ctrl+N")
        self.targets = LinkButton(self.tr("Chỉ tiêu"))
        self.paper = LinkButton(self.tr("Bản in Biểu 2-BTCTW"), drawing="printer")
        self.by_ethnicity = LinkButton(self.tr("Biểu 2b"), drawing="printer")
        self.by_ethnicity.setToolTip(self.tr("Bản in Biểu 2b-BTCTW, theo dân tộc, tôn giáo"))
        self.notice, self.undo_strip = NoticeBar(), UndoStrip(by_key=True)
        self.years, self.places = StillCombo(), StillCombo()
        self.sums, self.against = Label("", "strong"), Label("", "muted", wrap=True)
        self.model = AdmissionsModel(self)
        self.table, self.form = AdmissionsTable(self.tr("Người được kết nạp")), AdmissionForm()
        self.empty = EmptyState(
            "user",
            self.tr("Chưa có ai được kết nạp"),
            self.tr(
                "Ở đây là hồ sơ kết nạp của từng đảng viên mới: giấy chứng nhận, nghị quyết chi bộ, quyết định, lễ kết"
                " nạp, công nhận chính thức. Sổ nhắc trước khi hết hạn và tự tính chỉ tiêu kết nạp."
            ),
            self.tr("Thêm người đầu tiên"),
            key="Ctrl+N",
        )
        self.list = QWidget()
        self._rows: tuple[AdmissionRow, ...] = ()
        self._is_shown = False
        self._told_of = 0
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the list, or the form of a member; raise LookupError for none."""
        self._is_shown = True
        self.notice.clear()
        self.refresh()
        if ids:
            self._edit(self._book.members.get(ids[0]))
        elif self.form.isHidden():
            (self.table if self._rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep a form that is not stored yet as it is."""
        self._is_shown = False

    def taken_over(self) -> None:
        """Take nothing for seen that the person before was asked about."""
        self.form.forget_asked()

    def refresh(self) -> None:
        """Show the admissions as stored."""
        names = {one.id: one.name for one in self._book.organisations.all()}
        listed, day = tuple(self._book.admissions.all()), self._book.terms.today
        members = {one.id: one for one in self._book.members.some([member for member, _, _ in listed])}
        self._rows = tuple(
            row_of(members[member], (place, names.get(place, "")), admission, day)
            for member, place, admission in listed
        )
        self._offer()
        may = self._book.may(Act.MEMBERS)
        for widget in (self.add, self.empty):
            widget.setEnabled(may)
        if self.form.isHidden():
            self._show_only(self.list if self._rows else self.empty)
        self._show_wanted()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.years.setMinimumContentsLength(_YEARS_ROOM)
        self.places.setMinimumContentsLength(_PLACES_ROOM)
        self.years.setAccessibleName(self.tr("Năm"))
        self.places.setAccessibleName(self.tr("Tổ chức"))
        column = Column(Flow(self.years, self.places, self.sums), self.against, self.table, gap=8, parent=self.list)
        column.setStretchFactor(self.table, 1)
        for button in (self.targets, self.paper, self.by_ethnicity, self.add, *self.form.buttons):
            self.frame.header.add_action(button)
        self.frame.body.add(self.notice, self.undo_strip)
        self._parts: tuple[QWidget, ...] = (self.list, self.empty, self.form)
        for part in self._parts:
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)
        self.form.order_tabs()
        self._show_only(self.list)

    def _bind(self) -> None:
        self.session.changed.connect(self._follow)
        self.work.done.connect(self.undo_strip.show_done)
        self.work.refused.connect(self.form.refuse)
        self.undo_strip.undone.connect(self.notice.clear)
        self.undo_strip.undone.connect(self.work.undo)
        self.notice.activated.connect(lambda: self.session.go.emit(f"members/{self._told_of}"))
        self.add.clicked.connect(self._begin_new)
        self.empty.started.connect(self._begin_new)
        self.targets.clicked.connect(lambda: self.session.go.emit("targets"))
        self.paper.clicked.connect(lambda: self.session.go.emit("document/0/admissions-table"))
        self.by_ethnicity.clicked.connect(lambda: self.session.go.emit("document/0/admissions-by-ethnicity"))
        self.years.activated.connect(self._show_wanted)
        self.places.activated.connect(self._show_wanted)
        self.table.opened.connect(self._open_row)
        self.form.member_chosen.connect(self._edit_id)
        self.form.given.connect(self._save)
        self.form.removed.connect(self._remove)
        self.form.dropped.connect(self._back)

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()

    def _show_only(self, part: QWidget) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        self.targets.setVisible(part is not self.form)
        for button in (self.add, self.paper, self.by_ethnicity):
            button.setVisible(part is self.list)
        for button in self.form.buttons:
            button.setVisible(part is self.form)
        self.frame.header.set_title(self.tr("Hồ sơ kết nạp") if part is self.form else self.tr("Kết nạp"))

    def _offer(self) -> None:
        """Offer the years and organisations in which somebody was admitted, keeping what is chosen."""
        year, place = self.years.currentData(), self.places.currentData()
        counts = Counter(one.admission.ceremony.year for one in self._rows if one.admission.ceremony)
        self.years.clear()
        self.years.addItem(self.tr("Mọi năm (%1)").replace("%1", thousands(len(self._rows))), 0)
        self.years.addItem(
            self.tr("Việc đến hạn (%1)").replace("%1", thousands(sum(bool(one.due) for one in self._rows))), _DUE
        )
        for one, count in sorted(counts.items(), reverse=True):
            self.years.addItem(f"{one} ({thousands(count)})", one)
        self.places.clear()
        self.places.addItem(self.tr("Mọi chi bộ"), 0)
        for id_, name in sorted({(one.organisation_id, one.organisation) for one in self._rows}):
            self.places.addItem(name, id_)
        self.years.setCurrentIndex(max(0, self.years.findData(year)))
        self.places.setCurrentIndex(max(0, self.places.findData(place)))

    def _show_wanted(self) -> None:
        year, place = self.years.currentData() or 0, self.places.currentData() or 0
        rows = [
            one for one in reversed(self._rows) if (not place or one.organisation_id == place) and _is_of(one, year)
        ]
        self.model.show_rows(rows)
        by_year = Counter(one.admission.ceremony.year for one in rows if one.admission.ceremony)
        years = " · ".join(f"{one}: {thousands(count)}" for one, count in sorted(by_year.items()))
        most = Counter(one.organisation for one in rows).most_common(_MOST_ORGANISATIONS)
        told = ", ".join(f"{name} {count}" for name, count in most)
        words = self.tr("%1 người của %2 chi bộ").replace("%1", thousands(len(rows)))
        self.sums.setText(words.replace("%2", thousands(len({one.organisation_id for one in rows}))))
        target = self._against()
        many = self.tr("Nhiều nhất: %1.").replace("%1", told) if told and not place else ""
        each = self.tr("Từng năm: %1.").replace("%1", years) if len(by_year) > 1 else ""
        self.against.setText(" ".join(filter(None, (target, each, many))))

    def _against(self) -> str:
        """Return how the target of admissions stands, "" where there is none."""
        parts = [part for one in TargetFacts(self._book).all() for part in one.parts]
        found = next((one for one in parts if one.part.measure is Measure.ADMISSIONS), None)
        if found is None:
            return ""
        words = self.tr("Chỉ tiêu %1: %2.").replace("%1", found.label).replace("%2", found.verdict.text)
        untold = (f"{year}: {one.caveat}." for year, one in found.actuals.items() if one.caveat)
        return " ".join((words, *untold))

    def _begin_new(self) -> None:
        if self._book.may(Act.MEMBERS):
            self._show_form(None, (0, ""), 0)

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid() and self._book.may(Act.MEMBERS):
            self._edit(self._book.members.get(self.model.rows[index.row()].member_id))

    def _edit_id(self, member_id: int) -> None:
        """Go on with whoever was chosen for a new one; say where there is one already."""
        member = self._book.members.get(member_id)
        if self._book.admissions.get(member_id) is None:
            self.form.take_member((member.id, member.name), self._cell_of(member))
            self._tell(member)
            self.form.begin()
        elif self.form.is_blank:
            self._edit(member)
            words = self.tr("%1 đã có hồ sơ kết nạp: đây là hồ sơ ấy.").replace("%1", member.name)
            self.notice.show_notice(words, self.tr("Sửa rồi lưu, hoặc Esc để thôi."), kind="info")
        else:
            words = self.tr("%1 đã có hồ sơ kết nạp: chọn người khác, hoặc Esc rồi mở hồ sơ ấy. Điều đã gõ vẫn còn.")
            self.form.refuse(words.replace("%1", member.name))

    def _edit(self, member: Member) -> None:
        place, admission = self._book.admissions.get(member.id) or (self._cell_of(member), None)
        self._show_form(admission, (member.id, member.name), place)
        self._tell(member)

    def _tell(self, member: Member) -> None:
        """Let the form know what its rules ask of a member."""

        def voting(cell: int, day: date | None) -> int:
            return self._book.members.voting(cell, day or self._book.terms.today, but=member.id)

        def kinds(cell: int, day: date | None) -> frozenset[OrganisationKind]:
            return self._book.organisation_events.kinds_up(cell, day or self._book.terms.today)

        self.form.show_member(member.person, voting, kinds)

    def _cell_of(self, member: Member) -> int:
        """Return the cell of a member, 0 where they are only known to be of a committee."""
        organisation = self._book.organisations.get(member.organisation_id)
        return organisation.id if organisation.kind is OrganisationKind.CELL else 0

    def _show_form(self, admission: Admission | None, member: tuple[int, str], organisation_id: int) -> None:
        organisations = self._book.organisations.all()
        names = {one.id: one.name for one in organisations}
        people = PersonSearch(
            Known(one.id, one.name, about=names.get(one.organisation_id, ""))
            for one in (self._book.members.each() if admission is None else ())
        )
        self.undo_strip.hide()
        self.notice.clear()
        self.form.know(people, [(one.id, one.name) for one in organisations])
        self._show_only(self.form)
        self.form.show_admission(admission, member, organisation_id)
        self.form.begin()

    def _save(self) -> None:
        admission = self.form.read()
        if admission is None:
            return
        member_id, place, admissions = self.form.member_id, self.form.organisation_id, self._book.admissions
        before = admissions.get(member_id)

        def back() -> None:
            if before:
                admissions.save([(member_id, *before)])
            else:
                admissions.remove(member_id)

        words = self.tr("Đã lưu hồ sơ kết nạp của %1.").replace("%1", self._book.members.get(member_id).name)

        def act() -> Callable[[], object]:
            admissions.save([(member_id, place, admission)])
            return back

        if self.work.do(words, act):
            self._back()
            self._say_official(member_id, admission)

    def _say_official(self, member_id: int, admission: Admission) -> None:
        """Say where the member's card does not tell the same of the recognition, with the way there."""
        official = self._book.members.get(member_id).person.official_since
        for found in check_official(admission, official):
            self._told_of = member_id
            self.notice.show_notice(says(found), remedy(found), action=self.tr("Mở đảng viên ấy"))

    def _remove(self) -> None:
        member_id, admissions = self.form.member_id, self._book.admissions
        before = admissions.get(member_id)
        if before is None:
            return
        words = self.tr("Đã bỏ hồ sơ kết nạp của %1.").replace("%1", self._book.members.get(member_id).name)

        def act() -> Callable[[], object]:
            admissions.remove(member_id)
            return lambda: admissions.save([(member_id, *before)])

        if self.work.do(words, act):
            self._back()

    def _back(self) -> None:
        self.notice.clear()
        self._show_only(self.list if self._rows else self.empty)
        (self.table if self._rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)


def _is_of(one: AdmissionRow, year: int) -> bool:
    """Return whether an admission is of a year; 0 is any, or what is due."""
    if year == _DUE:
        return bool(one.due)
    return not year or (one.admission.ceremony is not None and one.admission.ceremony.year == year)
