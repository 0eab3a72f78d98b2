"""The page of checking in, at "check-in", one session at "check-in/ID".

What it is for: type or scan, one key marks; how the session stands and who is missing stay in sight.
What it is not for: the programme (sessions) and the delegates themselves.
"""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.sessions import Session as Sitting
from app.models.sessions import SessionKind
from app.rules.attendance import HERE, MARK_NAMES, Mark
from app.rules.figures import short_date
from app.rules.permissions import Act
from app.ui.check_in.door import Door, Marked, Person
from app.ui.check_in.door_line import KEYS, DoorLine
from app.ui.check_in.people_model import PeopleColumn, PeopleModel, whole_name
from app.ui.check_in.people_table import PeopleTable
from app.ui.check_in.standing_card import StandingCard
from app.ui.numbers import thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.key_cap import KeyLine
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text, rule_text

_SITTING_LETTERS, _LEAST_TYPED = 30, 2


class CheckInPage(Page):
    """One session at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._door: Door | None = None
        self._is_own_change = False
        self.frame = PageFrame(self.tr("Điểm danh"))
        self.sitting, self.line = StillCombo(), DoorLine()
        self.found, self.missing = PeopleModel(self), PeopleModel(self)
        self.found_table = PeopleTable(self.tr("Người tìm thấy"), self.found, PeopleColumn.DELEGATION)
        self.missing_table = PeopleTable(self.tr("Người chưa có mặt"), self.missing, PeopleColumn.UNIT)
        self.found_table.wrap(PeopleColumn.UNIT, PeopleColumn.DELEGATION)
        # Whoever clicks a name goes on typing: the keyboard stays in the line.
        self.found_table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more = Label("", "muted")
        self.standing, self.last = StandingCard(), UndoStrip()
        self.line_field = Field(
            self.tr("Hai chữ của tên, số đại biểu, hoặc quét thẻ"),
            self.line,
            self.tr("Không cần dấu. Mũi tên lên, xuống để chọn người khi có nhiều người trùng."),
        )
        self.work, self.empty = (
            QWidget(),
            EmptyState("users", self.tr("Chưa điểm danh được"), "", self.tr("Mở phiên hôm nay")),
        )
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show a session: the one asked for, else the one in work, else the first."""
        self._fill_sittings()
        wanted = ids[0] if ids else self._sitting_in_work()
        self.sitting.setCurrentIndex(max(self.sitting.findData(wanted), 0))
        self._show_sitting()
        if self.line.isEnabled() and self._door:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.here = self.frame.header.add_chip("")
        self.frame.header.add_action(self.sitting)
        self.sitting.setAccessibleName(self.tr("Phiên"))
        self.sitting.setMinimumContentsLength(_SITTING_LETTERS)
        hints = [(key, rule_text(MARK_NAMES[mark])) for mark, key in KEYS.items()]
        keys = KeyLine(hints, [("Ctrl+Z", self.tr("bỏ dấu vừa ghi")), ("Esc", self.tr("xóa dòng"))])
        at_line = Card()
        at_line.body.add(self.line_field, self.last, self.found_table, self.more, keys)
        at_line.body.setStretch(2, 1)
        gone = Card()
        self._missing_title = Label("", "section")
        gone.body.add(self._missing_title, self.missing_table)
        right = QWidget()
        column = Column(self.standing, gone, gap=12, parent=right)
        column.setStretch(1, 1)
        self._sides = Sides(at_line, right, (5, 4))
        self._sides.arranged.connect(self._show_here)
        Row(self._sides, parent=self.work)
        self.frame.body.add(self.work, self.empty)
        self.frame.body.setStretch(self.frame.body.indexOf(self.work), 1)
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        self.sitting.activated.connect(self._show_sitting)
        self.line.textChanged.connect(self._search)
        self.line.moved.connect(self._move)
        self.line.marked.connect(self._mark_found)
        self.line.taken_back.connect(self._take_back)
        self.last.undone.connect(self._take_back)
        for table, model in ((self.found_table, self.found), (self.missing_table, self.missing)):
            table.opened.connect(partial(self._mark_opened, model))
        self.empty.started.connect(self._begin)
        self.session.changed.connect(self._follow)

    def _mark_found(self, mark: str) -> None:
        self._mark(Mark(mark))

    def _mark_opened(self, model: PeopleModel, index: QModelIndex) -> None:
        self._mark(Mark.PRESENT, model.rows[index.row()])

    def _begin(self) -> None:
        """Go to where delegates are listed, or add a session of today for those who are."""
        if not self.session.book.delegates.count_official():
            self.session.go.emit("delegates")
            return
        day = datetime.fromisoformat(self.session.book.now()).date()
        title = self.tr("Phiên ngày {day}").format(day=short_date(day))
        try:
            added = self.session.book.sessions.add(Sitting(title, day=day.isoformat()))
        except BookError as error:
            self.session.said.emit(error_text(error), "")
            return
        self.session.changed.emit()
        self.open(added)

    def _follow(self) -> None:
        if self.isVisible() and not self._is_own_change:
            self._show_sitting()

    def _sittings(self) -> list[Sitting]:
        """Return the sessions of the congress; the committee meets apart, and its members are no delegates there."""
        return [one for one in self.session.book.sessions.all() if one.kind is not SessionKind.COMMITTEE]

    def _fill_sittings(self) -> None:
        chosen = self.sitting.currentData()
        self.sitting.clear()
        for one in self._sittings():
            self.sitting.addItem(_sitting_words(one), one.id)
        self.sitting.setCurrentIndex(max(self.sitting.findData(chosen), 0))

    def _sitting_in_work(self) -> int:
        sittings = self._sittings()
        running = (one for one in sittings if one.began_at and not one.ended_at)
        waiting = (one for one in sittings if not one.ended_at)
        found = next(running, None) or next(waiting, None)
        return found.id if found else 0

    def _show_sitting(self) -> None:
        """Read the session that is chosen; without one, or without delegates, say what comes first."""
        book, chosen = self.session.book, self.sitting.currentData()
        sitting = None if chosen is None else book.sessions.get(chosen)
        has_delegates = bool(book.delegates.count_official())
        can_work = sitting is not None and has_delegates
        self.work.setVisible(can_work)
        self.empty.setVisible(not can_work)
        self.sitting.setVisible(sitting is not None)
        self.last.hide()
        self._door = Door(book, sitting) if sitting and can_work else None
        self._show_here()
        if not self._door:
            self._say_what_comes_first(has_delegates=has_delegates)
            return
        self.line.setEnabled(book.may(Act.CHECK_IN))
        for table in (self.found_table, self.missing_table):
            table.show_electorate(book.congresses.get().kind)
            table.fit(self._door.people.values())
        self._show_standing()
        self._search(self.line.text())

    def _show_here(self) -> None:
        """Show at the head how many are here, where the card that says so is below and out of sight."""
        self.here.setVisible(self._sides.is_stacked and self._door is not None)

    def _say_what_comes_first(self, *, has_delegates: bool) -> None:
        if has_delegates:
            words = self.tr("Mỗi phiên điểm danh một lần: gõ hai chữ của tên hoặc quét thẻ, Enter.")
            self.empty.say(words, self.tr("Mở phiên hôm nay"))
        else:
            words = self.tr("Nhập danh sách đại biểu trước, rồi điểm danh ở đây.")
            self.empty.say(words, self.tr("Nhập danh sách đại biểu"))

    def _search(self, typed: str) -> None:
        if self._door:
            self.line_field.clear_error()
            people, more = self._door.find(typed)
            self.found.show_people(people, self._door.marks)
            self.found_table.selectRow(0)
            words = self.tr("còn {count} người nữa, gõ thêm chữ").format(count=thousands(more)) if more else ""
            is_nobody = not people and len(typed.strip()) >= _LEAST_TYPED
            self.more.say(self._why_nobody(self._door)[0] if is_nobody else words)

    def _move(self, by: int) -> None:
        row = self.found_table.currentIndex().row() + by
        if 0 <= row < len(self.found.rows):
            self.found_table.selectRow(row)

    def _mark(self, mark: Mark, person: Person | None = None) -> None:
        if not self._door or not self.line.isEnabled():
            return
        row = self.found_table.currentIndex().row()
        chosen = person or (self.found.rows[row] if 0 <= row < len(self.found.rows) else None)
        if chosen is None:
            if self.line.text().strip():
                self._refuse(*self._why_nobody(self._door))
            return
        try:
            done = self._door.mark(chosen, mark)
        except BookError as error:
            self._refuse(error_text(error))
            return
        self._say_done(done)
        self.line.clear()
        if chosen.is_ineligible and mark in HERE:
            wrong = self.tr("{name} không đủ tư cách đại biểu, không tính là có mặt.").format(name=chosen.name)
            self.line_field.error(wrong, self.tr("Báo Ban Thẩm tra tư cách đại biểu."))

    def _why_nobody(self, door: Door) -> tuple[str, str]:
        """Return why what was typed or scanned means nobody who may come, and what to do."""
        out = door.without_place(self.line.text())
        if out is None:
            return self.tr("Không có đại biểu nào như vậy."), self.tr("Gõ lại tên hoặc số.")
        if out.replaced_by:
            words = self.tr("{name} đã có {alternate} thay.").format(name=out.name, alternate=out.replaced_by)
            return words, self.tr("Nếu người ấy vẫn đến dự: bỏ lần thay ở trang Đại biểu.")
        words = self.tr("{name} là đại biểu dự khuyết, chưa được gọi.").format(name=out.name)
        return words, self.tr("Gọi thay ở trang Đại biểu trước.")

    def _refuse(self, wrong: str, remedy: str = "") -> None:
        """Say why nobody was marked; what is typed or scanned next takes the place of what failed."""
        self.line_field.error(wrong, remedy)
        self.line.selectAll()

    def _take_back(self) -> None:
        if not self._door:
            return
        try:
            gone = self._door.take_back()
        except BookError as error:
            self.line_field.error(error_text(error))
            return
        if gone:
            self._tell_others()
            self._show_standing()
            self._search(self.line.text())
            self.last.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_done(self, done: Marked) -> None:
        words = self.tr("{number} · {name}: {mark}")
        mark = rule_text(MARK_NAMES[done.mark]) if done.mark else ""
        text = words.format(number=done.person.number, name=whole_name(done.person), mark=mark)
        if done.before and done.before is not done.mark:
            text += self.tr(" (trước là {before})").format(before=rule_text(MARK_NAMES[done.before]))
        elif done.before:
            text += self.tr(" (đã ghi từ trước)")
        self.last.show_done(text)
        self._tell_others()
        self._show_standing()

    def _tell_others(self) -> None:
        """Let other pages follow, without this one reading everything again."""
        self._is_own_change = True
        self.session.changed.emit()
        self._is_own_change = False

    def _show_standing(self) -> None:
        if not self._door:
            return
        quorum = self._door.quorum()
        self.standing.show_standing(self._door.counts(), quorum, self._door.without_vote(), self._door.ineligible())
        words = self.tr("Có mặt {here} / {whole}")
        here, whole = thousands(quorum.people.here), thousands(quorum.people.whole)
        self.here.show_state(words.format(here=here, whole=whole), "ok" if quorum.is_met else "warn")
        away = self._door.missing()
        self.missing.show_people(away, self._door.marks)
        self._missing_title.setText(self.tr("Chưa có mặt: {count}").format(count=len(away)))


def _sitting_words(one: Sitting) -> str:
    day = short_date(date.fromisoformat(one.day)) if one.day else ""
    return " · ".join(filter(None, (one.title, day, one.starts)))
