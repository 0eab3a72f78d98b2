"""The page of the delegates, at "delegates", one of them at "delegates/ID".

What it is for: which of its parts is in front (the list, the form, a list from outside), and what is done from there.
What it is not for: storing (delegate_work), rules (app.rules), presence (attendance).
"""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.models.delegate_texts import Names, texts_of
from app.models.delegates import Delegate
from app.models.errors import BookError
from app.reports.catalogue import DOCUMENTS
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import NAMED
from app.rules.permissions import Act
from app.rules.persons import Credentials, Person
from app.rules.rounds import Electorate
from app.ui.delegates.alternates import Alternates
from app.ui.delegates.delegate_exchange import DelegateExchange
from app.ui.delegates.delegate_form import DelegateForm
from app.ui.delegates.delegate_list import DelegateList
from app.ui.delegates.delegate_lists import DelegateLists
from app.ui.delegates.delegate_work import DelegateWork
from app.ui.delegates.delegates_model import rows_of
from app.ui.delegates.from_members import FromMembers
from app.ui.delegates.no_delegates import NoDelegates
from app.ui.delegates.seats_part import SeatsPart
from app.ui.lists.list_page import ListPage
from app.ui.lists.list_preview import ListPreview
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.menu_button import MenuButton
from app.ui.words import error_text, rule_text


class DelegatesPage(ListPage[DelegateWork]):
    """All delegates of the book."""

    act = Act.CONGRESS

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, self.tr("Đại biểu"), parent)
        self.work = DelegateWork(session, self)
        self.add = PrimaryButton(self.tr("Thêm đại biểu"), drawing="plus", key="Ctrl+N")
        self.lists = MenuButton(self.tr("Danh sách"), self.tr("Dán, nhập, xuất danh sách"))
        self.papers = MenuButton(self.tr("Văn bản"), self.tr("Văn bản về đại biểu"))
        self.list, self.form, self.preview = (
            DelegateList(),
            DelegateForm(),
            ListPreview(self._book, DelegateLists(self._book, self)),
        )
        self.seats = SeatsPart(session, self.work)
        self._made_members: FromMembers | None = None
        self.alternates = Alternates(session, self.work, self.list.call_panel, self)
        self.exchange = DelegateExchange(session, self)
        self.empty = NoDelegates()
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show all delegates, or the form of one; raise LookupError for one that is not there."""
        self._is_shown = True
        self.notice.clear()
        if ids and self._book.delegates.get(ids[0]).removed:
            raise LookupError(ids[0])
        self.refresh()
        if ids:
            self.list.go_to(ids[0])
        if ids and self._book.may(Act.CONGRESS):
            self._edit(ids[0])
        else:
            self._put_in_front(self._in_front)

    def leave(self) -> None:
        """Keep a form or a list that is not stored yet as it is; the size of the hall is stored."""
        if self._is_shown:
            self.seats.keep_hall()
        self._is_shown = False

    def taken_over(self) -> None:
        """Ask nothing of somebody else that the person before began."""
        super().taken_over()
        self.list.close_panels()

    def refresh(self) -> None:
        """Show the delegates as stored."""
        delegates = self._book.delegates.all()
        electorate, memberships = self._book.congresses.get().kind, self._book.delegates.memberships()
        replaced = self._book.replacements.all()
        rows = rows_of(delegates, replaced, Names(self._book), memberships, electorate)
        self.list.show_rows(rows, electorate)
        for part in (self.form, self.empty, self.seats):
            part.show_electorate(electorate)
        if self._in_front in (self.list, self.empty):
            self._show_only(self.list if delegates else self.empty)
        if self._in_front is self.seats:
            self.seats.show_seats()
        elif self._made_members is not None and self._in_front is self._made_members:
            self._made_members.refresh()
        self._allow()

    def show_seats(self) -> None:
        """Show the hall instead of the list."""
        self.undo_strip.hide()
        self.list.close_panels()
        self._show_only(self.seats)
        self.seats.show_seats()
        self.seats.begin()

    @property
    def members(self) -> FromMembers:
        """The members to choose from, made when they are first wanted."""
        if self._made_members is None:
            self._made_members = made = FromMembers(self._book)
            self._parts = (*self._parts, made)
            self.frame.body.addWidget(made, 1)
            made.dropped.connect(self._back_to_list)
            made.added.connect(self._add_members)
        return self._made_members

    def show_members(self) -> None:
        """Show the members of the book instead of the list, to choose delegates from."""
        self.undo_strip.hide()
        self.list.close_panels()
        self._show_only(self.members)
        self.members.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted list wherever the keyboard is on the list."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._in_front in (self.list, self.empty):
            self._paste()
            return
        super().keyPressEvent(event)

    @property
    def _in_front(self) -> QWidget:
        return next((one for one in self._parts if not one.isHidden()), self.list)

    def _lay_out(self) -> None:
        self._parts: tuple[QWidget, ...] = (self.list, self.empty, self.form, self.preview, self.seats)
        self.paste = self.lists.add(self.tr("Dán từ Excel (Ctrl+V)"), self._paste)
        self.import_file = self.lists.add(self.tr("Nhập tệp .xlsx…"), self.exchange.ask_file)
        self.choose = self.lists.add(self.tr("Chọn từ đảng viên…"), self.show_members)
        self.export = self.lists.add(self.tr("Xuất tệp .xlsx…"), self.exchange.save_file)
        self.seating = self.lists.add(self.tr("Xếp chỗ ngồi…"), self.show_seats)
        for name in ("delegate-list", "delegate-cards", "seat-plan"):
            title = rule_text(DOCUMENTS[name].title)
            self.papers.add(title, lambda name=name: self.session.go.emit(f"document/0/{name}"))
        for button in (self.papers, self.lists, self.add, *self.form.buttons):
            self.frame.header.add_action(button)
        self.frame.body.add(self.notice, self.undo_strip)
        for part in self._parts:
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)
        self.form.order_tabs()
        self._show_only(self.list)

    def _bind(self) -> None:
        self._bind_list_work()
        self.add.clicked.connect(lambda: self._edit(0))
        self.empty.file.started.connect(self.exchange.ask_file)
        self.empty.paste.clicked.connect(self._paste)
        self.empty.add.clicked.connect(lambda: self._edit(0))
        self.alternates.said.connect(self.notice.show_notice)
        self.alternates.finished.connect(self.list.close_panels)
        self._bind_list()
        self.form.save.clicked.connect(self._save_and_leave)
        self.form.save_next.clicked.connect(self._save_and_go_on)
        self.form.dropped.connect(self._back_to_list)
        self.seats.left.connect(self._back_to_list)
        self.empty.members.clicked.connect(self.show_members)

    def _bind_list(self) -> None:
        table = self.list.table
        table.opened.connect(self._open_row)
        table.remove_wanted.connect(self._remove)
        table.undo_wanted.connect(self._undo)
        table.paste_wanted.connect(self._paste)
        self.list.edit.clicked.connect(lambda: self._open_row(table.currentIndex()))
        self.list.remove.clicked.connect(self._remove)
        self.list.call.clicked.connect(self._ask_call)
        self.list.change.clicked.connect(self._ask_change)
        self.list.change_panel.changed.connect(self._change)
        for panel in (self.list.call_panel, self.list.change_panel):
            panel.dropped.connect(self.list.close_panels)

    def _allow(self) -> None:
        may = self._book.may(Act.CONGRESS)
        for widget in (self.add, self.empty):
            widget.setEnabled(may)
        for action in (self.paste, self.import_file, self.choose):
            action.setEnabled(may)
        self.empty.members.setVisible(self._book.members.count() > 0)
        for button in (self.list.edit, self.list.remove):
            button.setVisible(may)
        for button in (self.list.call, self.list.change):
            button.setVisible(may and not self._are_members)

    @property
    def _are_members(self) -> bool:
        """Whether members meet, who have neither alternates nor delegations nor credentials."""
        return self._book.congresses.get().kind is Electorate.MEMBER_CONGRESS

    def _show_only(self, part: QWidget) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        self.add.setVisible(part is self.list)
        self.lists.setVisible(part is self.list)
        self.papers.setVisible(part in (self.list, self.seats))
        for button in self.form.buttons:
            button.setVisible(part is self.form)
        titles: dict[QWidget, str] = {self.form: self.form.title, self.seats: self.tr("Chỗ ngồi")}
        if part is self._made_members:
            titles[part] = self.tr("Chọn từ danh sách đảng viên")
        self.frame.header.set_title(titles.get(part) or self.tr("Đại biểu"))

    def _put_in_front(self, part: QWidget) -> None:
        self._show_only(part)
        if part is self.list:
            self.list.take_keyboard()
        elif part is self.empty:
            self.empty.file.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._put_in_front(self.list if self.list.model.whole else self.empty)

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid() and self._book.may(Act.CONGRESS):
            self._edit(self.list.model.rows[index.row()].delegate.id)

    def _edit(self, delegate_id: int) -> None:
        delegate = self._book.delegates.get(delegate_id) if delegate_id else Delegate(person=Person(name=""))
        self._show_form(delegate_id, texts_of(delegate, Names(self._book)))

    def _show_form(self, delegate_id: int, texts: Mapping[DelegateField, str]) -> None:
        self.undo_strip.hide()
        self.list.close_panels()
        names = Names(self._book)
        self.form.show_delegate(delegate_id, texts, {kind: tuple(names.by_id[kind].values()) for kind in NAMED})
        self._show_only(self.form)
        self.form.begin()

    def _save(self) -> int:
        """Store what is typed; return the id, 0 where it was refused."""
        values = self.form.read()
        return self.work.save(self.form.delegate_id, values) if values is not None else 0

    def _save_and_leave(self) -> None:
        if self.form.delegate_id and not self.form.is_changed:
            self._back_to_list()
            self.list.go_to(self.form.delegate_id)
            self._say_unchanged(self.tr("Không sửa gì: %1 vẫn như trong sổ.").replace("%1", self.form.title))
            return
        if stored := self._save():
            self._back_to_list()
            self.list.go_to(stored)

    def _save_and_go_on(self) -> None:
        if self._save():
            self._show_form(0, self.form.next_texts())
            self.undo_strip.show()

    def _remove(self) -> None:
        chosen = self.list.table.chosen
        if chosen and self._book.may(Act.CONGRESS):
            at = self.list.table.currentIndex().row()
            if self.work.remove(chosen) and self.list.model.rows:
                self.list.go_to(self.list.model.rows[min(at, len(self.list.model.rows) - 1)].delegate.id)

    def _ask_change(self) -> None:
        self.list.close_panels()
        self.undo_strip.hide()
        names = [one.name for one in self._book.delegations.all()]
        self.list.change_panel.ask(len(self.list.table.chosen), names)

    def _change(self, delegation: str | None, credentials: Credentials | None) -> None:
        if self.work.change(self.list.table.chosen, delegation=delegation, credentials=credentials):
            self.list.close_panels()

    def _ask_call(self) -> None:
        self.list.close_panels()
        self.undo_strip.hide()
        self.notice.clear()
        self.alternates.ask_for(self.list.table.chosen[0])

    def _make_room(self) -> None:
        self.list.close_panels()
        self._show_only(self.preview)

    def _add_members(self, new: list[Delegate]) -> None:
        if self.work.add(new):
            self._back_to_list()

    def _undo(self) -> None:
        self.undo_strip.hide()
        self.work.undo()
        if self._in_front is self.seats:
            self.seats.begin()
        elif self.form.isHidden():
            self._back_to_list()

    def _say_refused(self, error: BookError) -> None:
        """Say a refusal where the person is looking: in the form, in an open panel, or above the list."""
        if not self.form.isHidden():
            self.form.refuse(error)
        elif not self.list.call_panel.isHidden():
            self.list.call_panel.refuse(error_text(error))
        elif not self.list.change_panel.isHidden():
            self.list.change_panel.refuse(error_text(error))
        elif not self.seats.isHidden():
            self.seats.refuse(error_text(error))
        else:
            self.notice.show_notice(error_text(error), "", kind="error")
