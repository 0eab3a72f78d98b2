"""The page of the organisations, at "organisations", one of them at "organisations/ID".

What it is for: which of its parts is in front (the tree, the form), and what is done from there.
What it is not for: storing (organisations_work), rules (app.rules), rating (evaluations).
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QWidget

from app.models.errors import BookError
from app.models.organisation_events import EventKind
from app.models.organisation_lists import texts_of
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.organisation_fields import OrganisationField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.permissions import Act
from app.ui.lists.list_page import ListPage
from app.ui.lists.list_preview import ListPreview
from app.ui.organisations.ending_panel import EndingPanel, Within
from app.ui.organisations.no_organisations import NoOrganisations
from app.ui.organisations.organisation_exchange import OrganisationExchange, OrganisationLists
from app.ui.organisations.organisation_form import OrganisationForm
from app.ui.organisations.organisations_model import OrganisationColumn, OrganisationsModel, rows_of
from app.ui.organisations.organisations_work import OrganisationsWork
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.people_table import PeopleTable
from app.ui.widgets.search_line import SearchLine
from app.ui.words import error_lines

_F = OrganisationField
_NAME_WIDTH = 220
"""Unscaled pixels that a name has in the tree, whatever else stands there."""


class OrganisationsPage(ListPage[OrganisationsWork]):
    """All organisations of the book, as a tree."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, self.tr("Tổ chức đảng"), parent)
        self.work = OrganisationsWork(session, self)
        self.add = PrimaryButton(self.tr("Thêm tổ chức"), drawing="plus", key="Ctrl+N")
        self.search, self.with_ended = SearchLine(), QCheckBox(self.tr("Cả tổ chức đã kết thúc"))
        self.nothing = Label(self.tr("Không tổ chức nào khớp điều cần tìm."), "muted")
        self.model = OrganisationsModel(self)
        self.table = PeopleTable(self.tr("Cây tổ chức đảng"))
        self.edit = Button(self.tr("Sửa"), drawing="pencil", key="F2")
        self.decide = Button(self.tr("Chuyển, sáp nhập, chia tách, đổi tên, giải thể…"))
        self.remove = Button(self.tr("Xóa"), drawing="trash-2")
        self.members = Button(self.tr("Xem đảng viên"), drawing="users")
        self.panel, self.form = EndingPanel(), OrganisationForm()
        self.lists = MenuButton(self.tr("Danh sách"), self.tr("Việc với cả danh sách"))
        self.exchange = OrganisationExchange(session, self)
        self.preview = ListPreview(self._book, OrganisationLists(self._book, self))
        self.empty = NoOrganisations()
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the tree, or the form of one; raise LookupError for one that is not there."""
        self._is_shown = True
        self.refresh()
        if ids:
            self._book.organisations.get(ids[0])
            self._show_one(ids[0])
        if ids and self._book.may(Act.MEMBERS):
            self._edit(ids[0])
        elif self.form.isHidden() and self.preview.isHidden():
            self._back_to_list()

    def leave(self) -> None:
        """Keep a form that is not stored yet as it is."""
        self._is_shown = False

    def taken_over(self) -> None:
        """Ask nothing of somebody else that the person before began."""
        super().taken_over()
        self.panel.hide()

    def refresh(self) -> None:
        """Show the organisations as stored."""
        kept, listed = self._current_id, self._book.organisations.all()
        rows = rows_of(listed, self._book.members.counts(), self.search.text(), with_ended=self.with_ended.isChecked())
        self.model.show_rows(rows)
        self.table.setColumnHidden(OrganisationColumn.ENDED, not self.with_ended.isChecked())
        has_groups = any(one.cap_group for one in listed)
        self.table.setColumnHidden(OrganisationColumn.CAP_GROUP, not has_groups)
        is_told = any(one.ownership for one in listed)
        self.table.setColumnHidden(OrganisationColumn.OWNERSHIP, not is_told)
        self._go_to(kept)
        if self.form.isHidden() and self.preview.isHidden():
            self._show_tree(has_some=bool(listed))
        self.nothing.setVisible(not rows)
        may = self._book.may(Act.MEMBERS)
        for part in (self.add, self.empty):
            part.setEnabled(may)
        for action in (self.paste, self.import_file):
            action.setEnabled(may)
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted list wherever the keyboard is on the tree."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.form.isHidden() and self.preview.isHidden():
            self._paste()
            return
        super().keyPressEvent(event)

    @property
    def _current(self) -> Organisation | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at].organisation if 0 <= at < len(self.model.rows) else None

    @property
    def _current_id(self) -> int:
        return self._current.id if self._current else 0

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Tìm tên, bí thư, quyết định… không cần dấu"))
        self.search.setAccessibleName(self.tr("Tìm tổ chức đảng"))
        self.search.setClearButtonEnabled(True)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.stretch(OrganisationColumn.NAME, least=_NAME_WIDTH)
        self.tree = QWidget()
        head = Row(self.search, self.with_ended, gap=16)
        head.setStretch(0, 1)
        tree = Column(
            head,
            self.nothing,
            self.panel,
            self.table,
            Flow(self.members, self.edit, self.decide, self.remove, gap=8),
            gap=12,
            parent=self.tree,
        )
        tree.setStretch(tree.indexOf(self.table), 1)
        self.paste = self.lists.add(self.tr("Dán từ Excel (Ctrl+V)"), self._paste)
        self.import_file = self.lists.add(self.tr("Nhập tệp .xlsx…"), self.exchange.ask_file)
        self.export = self.lists.add(self.tr("Xuất tệp .xlsx…"), self.exchange.save_file)
        for button in (self.lists, self.add):
            self.frame.header.add_action(button)
        for button in self.form.buttons:
            self.frame.header.add_action(button)
        self.frame.body.add(self.notice, self.undo_strip)
        for part in (self.tree, self.empty, self.form, self.preview):
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)
        self.form.order_tabs()
        self.form.hide()
        self._show_tree(has_some=True)

    def _bind(self) -> None:
        self._bind_list_work()
        self.search.textChanged.connect(self.refresh)
        self.search.lead_into(self.table, self.table.setFocus)
        self.with_ended.toggled.connect(self.refresh)
        self.add.clicked.connect(lambda: self._edit(0))
        self.empty.file.started.connect(self.exchange.ask_file)
        self.empty.paste.clicked.connect(self._paste)
        self.empty.add.clicked.connect(lambda: self._edit(0))
        self.edit.clicked.connect(lambda: self._open_row(self.table.currentIndex()))
        self.remove.clicked.connect(self._remove)
        self.members.clicked.connect(lambda: self.session.go.emit(f"members/0/{self._current_id}"))
        self.decide.clicked.connect(self._ask)
        self.table.opened.connect(self._open_row)
        self.table.remove_wanted.connect(self._remove)
        self.table.undo_wanted.connect(self._undo)
        self.table.looked_for.connect(self._look_for)
        self.table.selectionModel().currentRowChanged.connect(self._allow)
        look = QShortcut("Ctrl+F", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look.activated.connect(self.search.setFocus)
        self.panel.dropped.connect(self._leave_panel)
        self.panel.decided.connect(self._decide)
        self.panel.divided.connect(self._divide)
        self.panel.restated.connect(self._restate)
        self.form.save.clicked.connect(self._save_and_leave)
        self.form.save_next.clicked.connect(self._save_and_go_on)
        self.form.dropped.connect(self._back_to_list)

    def _allow(self) -> None:
        """Let be done what is of the chosen organisation, where one is chosen."""
        may, has_one = self._book.may(Act.MEMBERS), self._current is not None
        for button in (self.edit, self.decide, self.remove):
            button.setEnabled(may and has_one)
        self.members.setEnabled(has_one)

    def _show_tree(self, *, has_some: bool) -> None:
        self.form.hide()
        self.preview.hide()
        self.tree.setVisible(has_some)
        self.empty.setVisible(not has_some)
        self.add.setVisible(has_some)
        self.lists.setVisible(has_some)
        for button in self.form.buttons:
            button.hide()
        self.frame.header.set_title(self.tr("Tổ chức đảng"))

    def _make_room(self) -> None:
        for part in (self.panel, self.tree, self.empty, self.add, self.lists):
            part.hide()

    def _back_to_list(self) -> None:
        has_some = bool(self._book.organisations.all())
        self._show_tree(has_some=has_some)
        (self.table if has_some else self.empty.file.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, organisation_id: int) -> None:
        at = self.model.place_of(organisation_id)
        if at >= 0:
            self.table.selectRow(at)
            self.table.scrollTo(self.table.currentIndex())

    def _show_one(self, organisation_id: int) -> None:
        """Choose an organisation; one that is not among those looked for ends the looking."""
        if self.model.place_of(organisation_id) < 0:
            self.search.clear()
        self._go_to(organisation_id)

    def _look_for(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(letter)

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid() and self._book.may(Act.MEMBERS):
            self._edit(self.model.rows[index.row()].organisation.id)

    def _edit(self, organisation_id: int) -> None:
        """Show the form of an organisation; a new one begins below the one that is chosen."""
        listed = {one.id: one for one in self._book.organisations.all()}
        texts = {_F.KIND: str(OrganisationKind.CELL), _F.PARENT: self._above_new(listed)}
        if organisation_id:
            texts = texts_of(listed[organisation_id], OrganisationNames(listed.values()))
        own = self._book.organisations.below(organisation_id) if organisation_id else frozenset[int]()
        shown = OrganisationNames(listed.values()).by_id
        names = [shown[one.id] for one in listed.values() if one.ended is None and one.id not in own]
        self._pass_on()
        self._make_room()
        self.form.show_organisation(organisation_id, texts, names)
        events = self._book.organisation_events.of(organisation_id) if organisation_id else ()
        self.form.show_events(events, listed.get(organisation_id))
        for button in self.form.buttons:
            button.show()
        self.form.save_next.setVisible(not organisation_id)
        self.form.show()
        self.frame.header.set_title(self.form.title)
        self.form.begin()

    def _above_new(self, listed: Mapping[int, Organisation]) -> str:
        """Return what a new organisation belongs to: the committee that is chosen, or that of the chosen cell."""
        one = self._current
        if one is None:
            return ""
        shown = OrganisationNames(listed.values()).by_id
        if one.kind is not OrganisationKind.CELL:
            return shown[one.id]
        return shown[one.parent_id] if one.parent_id else ""

    def _save(self) -> int:
        values = self.form.read()
        return self.work.save(self.form.organisation_id, values) if values is not None else 0

    def _save_and_leave(self) -> None:
        if self.form.organisation_id and not self.form.is_changed:
            self._back_to_list()
            self._show_one(self.form.organisation_id)
            self._say_unchanged(self.tr("Không sửa gì: %1 vẫn như trong sổ.").replace("%1", self.form.title))
            return
        if stored := self._save():
            self._back_to_list()
            self._show_one(stored)

    def _save_and_go_on(self) -> None:
        if stored := self._save():
            self._show_one(stored)
            self._edit(0)
            self.undo_strip.show()

    def _remove(self) -> None:
        one = self._current
        if one and self._book.may(Act.MEMBERS):
            self.panel.hide()
            self.work.remove(one)
            self._back_to_list()

    def _ask(self) -> None:
        one = self._current
        if one:
            own = self._book.organisations.below(one.id)
            listed = self._book.organisations.all()
            shown = OrganisationNames(listed).by_id
            others = {shown[each.id]: each.id for each in listed if each.ended is None and each.id not in own}
            standing = sum(each.ended is None and each.id in own for each in listed) - 1
            within = Within(self._book.members.count(own), standing)
            cells = {shown[each.id] for each in listed if each.kind is OrganisationKind.CELL}
            today = self._book.terms.today
            self.panel.ask(one, shown[one.id], within, others, today, cells=cells)

    def _decide(self, way: EventKind, other_id: int, day: date, decision: str) -> None:
        one = self.panel.of
        if one and self.work.decide(one, way, other_id, day, decision):
            self._leave_panel()

    def _divide(self, name: str, day: date, decision: str) -> None:
        one = self.panel.of
        if one and (made := self.work.divide(one, name, day, decision)):
            self._leave_panel()
            self._show_one(made)

    def _restate(self, after: Organisation, day: date, decision: str) -> None:
        if self.work.restate(after, day, decision):
            self._leave_panel()
            self._show_one(after.id)

    def would_lose(self) -> str:
        """Return what is not stored: a decision that is being typed, too."""
        return self.panel.would_lose() or super().would_lose()

    def holds_back(self) -> bool:
        """Stay at a decision that is being typed: it is asked anew when the page is shown again."""
        return self.panel.holds()

    def _leave_panel(self) -> None:
        self.panel.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_refused(self, error: BookError) -> None:
        """Say a refusal where the person is looking: in the form, in the open panel, or above the tree."""
        if not self.form.isHidden():
            self.form.refuse(error)
        elif not self.panel.isHidden():
            self.panel.refuse_for(error)
        else:
            self.notice.show_notice(*error_lines(error), kind="error")
