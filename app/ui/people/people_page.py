"""The page of the people of a book, at "people": names, roles, PINs, and when the screen locks itself.

What it is for: whoever heads the board manages the list; everybody sets their own PIN.
What it is not for: taking over (F8, operators), and what roles may do (rules.permissions, shown below).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from app.models.errors import BookError, NotAllowed, Refused
from app.models.operators import Operator
from app.rules.permissions import Act, Role
from app.ui.page import Page
from app.ui.people.add_person import AddPerson
from app.ui.people.person_row import PersonRow
from app.ui.people.rights_card import RightsCard
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text

_IDLE_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)


class PeoplePage(Page):
    """All people of the book as rows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._people = session.book.operators
        self.frame = PageFrame(self.tr("Người sử dụng"))
        self.add = PrimaryButton(self.tr("Thêm người"), drawing="plus", key="Ctrl+N")
        self.form, self.undo = AddPerson(session), UndoStrip(by_key=True)
        self.note = Label("", "muted", wrap=True)
        self.wrong = Label("", "error", wrap=True)
        self.empty = EmptyState(
            "users",
            self.tr("Chưa có ai trong danh sách"),
            self.tr("Một người dùng sổ thì không cần danh sách và không cần PIN. Nhiều người thì thêm từng người."),
            self.tr("Thêm người đầu tiên"),
            key="Ctrl+N",
        )
        self.rows: list[PersonRow] = []
        self.idle, self.rights = self._idle_choice(), RightsCard()
        self._list = Card(padding=(20, 4, 20, 4), gap=0)
        self._lock = Card(self.tr("Khóa màn hình"))
        self._removed = 0
        self._is_shown = False
        self._lay_out()
        self._bind()

    def open(self, *_ids: int) -> None:
        """Show everybody, the focus where work begins."""
        self._is_shown = True
        self.undo.hide()
        self.refresh()
        first = self.add if self.add.isVisibleTo(self) else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store names being typed; a half filled form stays."""
        for row in self.rows if self._is_shown else ():
            row.name.store()
        self._is_shown = False

    def taken_over(self) -> None:
        """Show what the other person may change."""
        self.form.hide()

    def refresh(self) -> None:
        """Show everybody as stored."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        people, current = self._people.all(), self._people.current
        can_change = self._can_change
        self.rows = [
            PersonRow(one, place, is_own=one == current, can_change=can_change)
            for place, one in enumerate(people, start=1)
        ]
        for row in self.rows:
            self._bind_row(row)
            self._list.body.add(row)
            row.show()
        self.idle.setCurrentIndex(_IDLE_MINUTES.index(_nearest(self._people.idle_minutes)))
        self._show_what_fits()

    @property
    def _can_change(self) -> bool:
        return self.session.book.may(Act.PEOPLE)

    def _lay_out(self) -> None:
        words = self.tr("Ctrl+L khóa ngay. Mở khóa bằng PIN của người đã khóa, hoặc người khác vào làm việc.")
        self._lock.body.add(
            Label(words, "muted", wrap=True), Flow(Field(self.tr("Tự khóa khi không ai động vào máy"), self.idle))
        )
        self.frame.header.add_action(self.add)
        self.frame.body.add(
            self.form, self.undo, self.wrong, self._list, self.note, self.empty, self._lock, self.rights, None
        )
        Column(self.frame, gap=0, parent=self)
        for hidden in (self.form, self.wrong):
            hidden.hide()

    def _bind(self) -> None:
        self.add.clicked.connect(self._begin_form)
        self.empty.started.connect(self._begin_form)
        self.form.dropped.connect(self._drop_form)
        self.undo.undone.connect(self._restore)
        self.idle.activated.connect(self._set_idle)
        self.session.changed.connect(self._follow)

    def _bind_row(self, row: PersonRow) -> None:
        number = row.one.id
        row.renamed.connect(partial(self._rename, row))
        row.given_role.connect(lambda: self._write(row, lambda: self._people.set_role(number, row.role.value)))
        row.pin_given.connect(partial(self._set_pin, row))
        row.removed.connect(lambda: self._remove(row))

    def _show_what_fits(self) -> None:
        can_change = self._can_change
        self.wrong.hide()
        self._list.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows and self.form.isHidden())
        self.empty.button.setVisible(can_change)
        self.add.setVisible(bool(self.rows) and can_change)
        self.idle.setEnabled(can_change)
        self.note.setText(self._note(can_change=can_change))
        self.note.setVisible(bool(self.rows and self.note.text()))

    def _note(self, *, can_change: bool) -> str:
        if not can_change:
            return self.tr("Danh sách này do người toàn quyền quản lý; ai cũng tự đặt PIN của mình được.")
        heads = [row.one for row in self.rows if row.one.role is Role.HEAD]
        if len(heads) == 1 and heads[0].has_pin:
            return self.tr(
                "Người toàn quyền duy nhất quên PIN thì không ai đặt lại được: nên có thêm một người toàn quyền."
            )
        if len(self.rows) == 1 and heads:
            words = self.tr("%1 có toàn quyền, quản lý danh sách này; thêm người khác thì đổi vai trò được.")
            return words.replace("%1", heads[0].name)
        return self.tr("PIN để không ai làm nhầm dưới tên người khác; không PIN thì F8 và số là đổi người.")

    def _begin_form(self) -> None:
        self.form.start(is_first=not self.rows)
        self._show_what_fits()

    def _drop_form(self) -> None:
        self.form.hide()
        self._show_what_fits()
        (self.add if self.rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, row: PersonRow, name: str) -> None:
        try:
            self._people.rename(row.one.id, name)
        except BookError as error:
            row.name.hold(error_text(error))
            return
        self.session.changed.emit()

    def _set_pin(self, row: PersonRow, pin: str, present: str) -> None:
        try:
            self._people.set_pin(row.one.id, pin, present)
        except (Refused, NotAllowed) as error:
            code = error.findings[0].rule.code if isinstance(error, Refused) else ""
            row.form.refuse("" if code == "operator.pin_form" else "pin", error_text(error))
            return
        except BookError as error:
            row.say(error_text(error))
            return
        self._changed_at(row.one)

    def _remove(self, row: PersonRow) -> None:
        place = self.rows.index(row)
        if self._write(row, lambda: self._people.remove(row.one.id)):
            self._removed = row.one.id
            self.undo.show_done(self.tr("Đã bỏ %1 khỏi danh sách.").replace("%1", row.one.name))
            at = self.rows[min(place, len(self.rows) - 1)].name.line if self.rows else self.empty.button
            at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        self._write(None, partial(self._people.restore, self._removed))

    def _set_idle(self, place: int) -> None:
        self._write(None, partial(self._people.set_idle_minutes, _IDLE_MINUTES[place]))

    def _write(self, row: PersonRow | None, write: Callable[[], object]) -> bool:
        try:
            write()
        except BookError as error:
            if row is None:
                self.wrong.setText(error_text(error))
                self.wrong.show()
            else:
                row.say(error_text(error))
            return False
        if row is None:
            self.session.changed.emit()
        else:
            self._changed_at(row.one)
        return True

    def _changed_at(self, one: Operator) -> None:
        """Show everybody anew, with the keyboard on the person who was changed."""
        self.session.changed.emit()
        for row in self.rows:
            if row.one.id == one.id:
                target = row.pin if row.pin.isVisibleTo(row) else row.name.line
                target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()

    def _idle_choice(self) -> QComboBox:
        choice = StillCombo()
        for minutes in _IDLE_MINUTES:
            words = self.tr("sau %1 phút").replace("%1", str(minutes)) if minutes else self.tr("không tự khóa")
            choice.addItem(words, minutes)
        return choice


def _nearest(minutes: int) -> int:
    return min(_IDLE_MINUTES, key=lambda one: abs(one - minutes))
