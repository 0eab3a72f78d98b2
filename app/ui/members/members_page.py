"""The page of the members, at "members", one of them at "members/ID", those of an organisation at "members/0/ID".

What it is for: which of its parts is in front (the list, the form, a list from outside), and what is done from there.
What it is not for: storing (members_work), rules (app.rules), rating (evaluations).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.member_names import texts_of
from app.models.organisation_names import OrganisationNames
from app.models.removed_members import RemovedMembers
from app.models.same_members import same_member
from app.rules.delegate_values import Value
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.permissions import Act
from app.ui.lists.list_page import ListPage
from app.ui.lists.list_preview import ListPreview
from app.ui.members.member_editors import OFFERED
from app.ui.members.member_exchange import MemberExchange, MemberLists
from app.ui.members.member_form import MemberForm
from app.ui.members.members_list import MembersList
from app.ui.members.members_work import MembersWork
from app.ui.members.no_members import NoMembers
from app.ui.members.removed_part import RemovedPart
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.confirm import confirmed
from app.ui.widgets.menu_button import MenuButton
from app.ui.words import error_lines, error_text


class MembersPage(ListPage[MembersWork]):
    """All members of the book."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, self.tr("Đảng viên"), parent)
        self.work = MembersWork(session, self)
        self.add = PrimaryButton(self.tr("Thêm đảng viên"), drawing="plus", key="Ctrl+N")
        self.lists = MenuButton(self.tr("Danh sách"), self.tr("Việc với cả danh sách"))
        self.list, self.empty = MembersList(self._book), NoMembers()
        self.exchange = self._files = MemberExchange(session, self)
        self.preview = ListPreview(self._book, MemberLists(self._book, self))
        self._made_form: MemberForm | None = None
        self._made_removed: RemovedPart | None = None
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show all members, the form of one, or after a 0 those of an organisation; raise LookupError for none."""
        member_id, organisation_id = (*ids, 0, 0)[:2]
        self._is_shown = True
        self.undo_strip.hide()
        self.notice.clear()
        if member_id and self._book.members.get(member_id).removed:
            raise LookupError(member_id)
        self.refresh()
        if organisation_id:
            self._book.organisations.get(organisation_id)
            self.list.filter.show_query(MemberQuery(organisation_id=organisation_id))
            self._back_to_list()
        if member_id:
            self.list.go_to(member_id)
        if member_id and self._book.may(Act.MEMBERS):
            self._edit(member_id)
        else:
            self._put_in_front(self._in_front)

    def leave(self) -> None:
        """Keep a form that is not stored yet as it is."""
        self._is_shown = False
        self.list.ahead.stop()

    def taken_over(self) -> None:
        """Ask nothing of somebody else that the person before began."""
        super().taken_over()
        self.list.close_panels()
        if self._made_removed is not None:
            self._made_removed.forget_said()

    def refresh(self) -> None:
        """Show the members as stored."""
        may = self._book.may(Act.MEMBERS)
        self.list.refresh_for(may_change=may)
        self.empty.show_organisations(has_some=bool(self._book.organisations.all()))
        if self._in_front in (self.list, self.empty):
            self._show_only(self.empty if self._has_nobody else self.list)
        elif (removed := self._made_removed) is not None and self._in_front is removed:
            removed.refresh()
        self.empty.removed.setVisible(self._has_nobody and RemovedMembers(self._book).are_any())
        for widget in (self.add, self.empty):
            widget.setEnabled(may)
        for action in (self.paste, self.import_file):
            action.setEnabled(may)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted list wherever the keyboard is on the list."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._in_front in (self.list, self.empty):
            self._paste()
            return
        super().keyPressEvent(event)

    @property
    def form(self) -> MemberForm:
        """The form of one member, made when it is first wanted: the list is there sooner."""
        if self._made_form is None:
            self._made_form = form = MemberForm(lambda: self._book.terms.today)
            for button in form.buttons:
                self.frame.header.add_action(button)
            self.frame.body.addWidget(form, 1)
            form.order_tabs()
            form.save.clicked.connect(self._save_and_leave)
            form.save_next.clicked.connect(self._save_and_go_on)
            form.dropped.connect(self._back_to_list)
        return self._made_form

    @property
    def removed(self) -> RemovedPart:
        """Those who were taken off the book, made when they are first wanted."""
        if self._made_removed is None:
            self._made_removed = made = RemovedPart(self._book)
            self.frame.body.addWidget(made, 1)
            made.dropped.connect(self._back_to_list)
            made.wanted.connect(self._put_back)
            made.table.undo_wanted.connect(self._undo)
        return self._made_removed

    def show_removed(self) -> None:
        """Show those who were taken off the book instead of the list, to put some back."""
        self._pass_on()
        self.list.close_panels()
        self._show_only(self.removed)
        self.removed.begin()

    @property
    def _is_form_shown(self) -> bool:
        return self._made_form is not None and not self._made_form.isHidden()

    @property
    def _in_front(self) -> QWidget:
        if self._is_form_shown:
            return self.form
        others = (self.list, self.preview, self._made_removed)
        return next((one for one in others if one is not None and not one.isHidden()), self.empty)

    @property
    def _has_nobody(self) -> bool:
        return not self._book.member_search.orders.of(MemberField.NAME)

    def _said_count(self) -> str:
        members = len(self._book.member_search.ids(MemberQuery()))
        return self.tr("%1 đảng viên").replace("%1", thousands(members))

    def _lay_out(self) -> None:
        self.paste = self.lists.add(self.tr("Dán từ Excel (Ctrl+V)"), self._paste)
        self.import_file = self.lists.add(self.tr("Nhập tệp .xlsx…"), self.exchange.ask_file)
        self.export = self.lists.add(self.tr("Xuất tệp .xlsx…"), self.exchange.save_file)
        self.export_found = self.lists.add(self.tr("Xuất những người đang lọc…"), self._save_found)
        self.lists.add_keyed(self.tr("Bản in danh sách đảng viên"), self._show_paper, "Ctrl+P", self)
        self.lists.add(self.tr("Chọn tất cả (Ctrl+A)"), self._choose_all)
        self.copy = self.lists.add(self.tr("Chép các dòng đã chọn (Ctrl+C)"), self._copy)
        self.lists.add(self.tr("Người đã bỏ khỏi sổ…"), self.show_removed)
        for button in (self.lists, self.add):
            self.frame.header.add_action(button)
        self.frame.body.add(self.notice, self.undo_strip)
        for part in (self.list, self.empty, self.preview):
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)
        self._show_only(self.list)

    def _show_paper(self) -> None:
        """Show the list on paper: of whoever is found, where a filter is on."""
        self.session.wanted_members = None if self.list.filter.wants_all else self.list.query
        self.session.go.emit("document/0/members-list")

    def _save_found(self) -> None:
        self._files.save_found(self.list.model.ids)

    def _bind(self) -> None:
        self._bind_list_work()
        self.add.clicked.connect(lambda: self._edit(0))
        self.empty.add.clicked.connect(lambda: self._edit(0))
        self.empty.paste.clicked.connect(self._paste)
        self.empty.file.started.connect(self.exchange.ask_file)
        self.empty.removed.clicked.connect(self.show_removed)
        look = QShortcut("Ctrl+F", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look.activated.connect(self._look_for)
        table = self.list.table
        table.opened.connect(self._open_row)
        table.remove_wanted.connect(self._remove)
        table.undo_wanted.connect(self._undo)
        table.copy_wanted.connect(self._copy)
        self.list.edit.clicked.connect(lambda: self._open_row(table.currentIndex()))
        self.list.remove.clicked.connect(self._remove)
        self.list.bulk_panel.changed.connect(self._change)
        self.list.name_panel.named.connect(self._keep_filter)
        self.list.saved.drop_wanted.connect(self.work.drop_filter)

    def _show_only(self, part: QWidget) -> None:
        for one in (self.list, self.empty, self.preview, self._made_form, self._made_removed):
            if one is not None:
                one.setVisible(one is part)
        self.add.setVisible(part is self.list)
        self.lists.setVisible(part is self.list)
        form, is_form = self._made_form, part is self._made_form
        for button in form.buttons if form else ():
            button.setVisible(is_form)
        if form and is_form:
            form.save_next.setVisible(not form.member_id)
            self.frame.header.set_title(form.title)
        elif part is self._made_removed:
            self.frame.header.set_title(self.tr("Người đã bỏ khỏi sổ"))
        else:
            self.frame.header.set_title(self.tr("Đảng viên"), self._said_count())

    def _put_in_front(self, part: QWidget) -> None:
        self._show_only(part)
        if part is self.list:
            self.list.take_keyboard()
        elif part is self.empty:
            self.empty.file.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif part is self._made_removed:
            self.removed.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._put_in_front(self.empty if self._has_nobody else self.list)

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid() and self._book.may(Act.MEMBERS):
            self._edit(self.list.model.ids[index.row()])

    def _edit(self, member_id: int) -> None:
        members, organisations = self._book.members, OrganisationNames(self._book.organisations.all())
        if not member_id:
            self._show_form(0, {}, None)
            return
        self._show_form(member_id, texts_of(members.get(member_id), organisations), members.photo(member_id))
        self.form.show_history(members.history(member_id), organisations)

    def _show_form(self, member_id: int, texts: Mapping[MemberField, str], photo: bytes | None) -> None:
        self._pass_on()
        self.list.close_panels()
        search = self._book.member_search
        offered = {field: search.values(field) for field in OFFERED if field is not MemberField.ORGANISATION}
        self.form.offer(offered)
        places = OrganisationNames(self._book.organisations.all())
        self.form.offer_places(places.at_work, places.ended)
        self.form.show_history((), OrganisationNames())
        self.form.show_member(member_id, texts, photo)
        self._show_only(self.form)
        self.form.begin()

    def _save(self) -> int:
        """Store what is typed; return the id, 0 where it was refused, or is asked about first."""
        form, values = self.form, self.form.read()
        if values is None or not form.is_sure(same_member(self._book, form.member_id, values)):
            return 0
        return self.work.save(form.member_id, values, form.photo.image)

    def _save_and_leave(self) -> None:
        if self.form.member_id and not self.form.is_changed:
            self._back_to_list()
            self.list.go_to(self.form.member_id)
            self._say_unchanged(self.tr("Không sửa gì: %1 vẫn như trong sổ.").replace("%1", self.form.title))
            return
        if stored := self._save():
            self._back_to_list()
            self.list.go_to(stored)

    def _save_and_go_on(self) -> None:
        if self._save():
            self._show_form(0, self.form.next_texts(), None)
            self.undo_strip.show()

    def _remove(self) -> None:
        chosen = self.list.table.chosen
        if chosen and self._book.may(Act.MEMBERS) and self._is_sure(chosen):
            at = self.list.table.currentIndex().row()
            if self.work.remove(chosen) and self.list.model.ids:
                self.list.go_to(self.list.model.ids[min(at, len(self.list.model.ids) - 1)])

    def _put_back(self, ids: Sequence[int], place: int) -> None:
        if self.work.put_back(ids, place):
            self._back_to_list()
            self.list.go_to(ids[0])
            self.list.table.choose(ids, ids[0])

    def _is_sure(self, ids: Sequence[int]) -> bool:
        """Ask before those are taken off on whom decisions stand, which count in no year then; else it is sure."""
        years = self._book.evaluation_counts.decided_years(ids)
        if not years:
            return True
        question = self.tr("Bỏ %1 đảng viên khỏi sổ?").replace("%1", thousands(len(ids)))
        each = self.tr("%1 (%2 người)")
        told = [each.replace("%1", str(year)).replace("%2", thousands(count)) for year, count in years.items()]
        if len(ids) == 1:
            question = self.tr("Bỏ %1 khỏi sổ?").replace("%1", self._book.members.get(ids[0]).name)
            told = [str(year) for year in years]
        lost = self.tr(
            "Đã có quyết định đánh giá, xếp loại năm %1; bỏ thì số liệu, văn bản những năm ấy không còn tính nữa. Ai"
            " chuyển đi, bị xóa tên, từ trần thì đổi trạng thái."
        )
        return confirmed(self, question, lost.replace("%1", ", ".join(told)), self.tr("Bỏ khỏi sổ"), dangerous=True)

    def _change(self, ids: Sequence[int], values: Mapping[MemberField, Value]) -> None:
        if self.work.change(ids, values):
            self.list.close_panels()

    def _make_room(self) -> None:
        self.list.close_panels()
        self._show_only(self.preview)

    def _store_list(self) -> bool:
        rows = self.preview.rows
        return self.work.take_in(rows.new, list(rows.judged.changed.values()))

    def _keep_filter(self, name: str) -> None:
        if self.work.save_filter(name, self.list.query):
            self.list.close_panels()

    def _look_for(self) -> None:
        if self._in_front is self.list:
            self.list.begin_looking()

    def _choose_all(self) -> None:
        self.list.table.selectAll()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        count = self.list.copy_chosen()
        words = self.tr("Đã chép %1 dòng; dán vào Excel bằng Ctrl+V.").replace("%1", thousands(count))
        self._say_unchanged(words)

    def _say_refused(self, error: BookError) -> None:
        """Say a refusal where the person is looking: in the form, in an open panel, or above the list."""
        if self._is_form_shown:
            self.form.refuse(error)
        elif not self.list.bulk_panel.isHidden():
            self.list.bulk_panel.refuse(error_text(error))
        elif not self.list.name_panel.isHidden():
            self.list.name_panel.refuse(error_text(error))
        else:
            self.notice.show_notice(*error_lines(error), kind="error")
