"""The list of members with what is done from it: the filter, the table, the panels between them, the buttons below.

What it is for: laying out who is found with the tools for them, and telling which members are chosen.
What it is not for: doing anything with them (members_page).
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.book import Book
from app.rules.member_fields import TITLES
from app.ui.members.bulk_panel import BulkPanel
from app.ui.members.found_members import FoundMembers
from app.ui.members.members_model import MembersModel
from app.ui.members.members_table import FIRST_COLUMNS
from app.ui.members.saved_filters import NameFilterPanel, SavedFilters
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.page_frame import bring_up


class MembersList(FoundMembers):
    """Whoever shows it calls `refresh_for` after changes."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(book, MembersModel(book), "members", FIRST_COLUMNS, parent)
        self.saved = SavedFilters()
        self.bulk_panel, self.name_panel = BulkPanel(book), NameFilterPanel()
        self.edit = Button(self.tr("Sửa"), drawing="pencil", key="F2")
        self.bulk = Button(self.tr("Đổi hàng loạt"), key="F4")
        self.remove = Button(self.tr("Bỏ khỏi sổ"), drawing="trash-2")
        # «Xóa» would read as the sanction «xóa tên», which is a state of a member.
        self.remove.setToolTip(self.tr("Del: bỏ người ghi nhầm. Ai chuyển đi, bị xóa tên, từ trần thì đổi trạng thái."))
        self._lay_out()
        self.saved.taken.connect(self.take_query)
        self.saved.keep_wanted.connect(self.ask_filter_name)
        self.bulk.clicked.connect(self.ask_bulk)
        for panel in (self.bulk_panel, self.name_panel):
            panel.dropped.connect(self.close_panels)

    def refresh_for(self, *, may_change: bool) -> None:
        """Show the book as it is now, with what may be done to it."""
        for button in (self.edit, self.bulk, self.remove):
            button.setVisible(may_change)
        self.saved.show_filters(self._book.member_search.filters(), may_change=may_change)
        self.refresh()

    def show_chosen(self) -> None:
        """Say how many members were found and chosen, and for how many the buttons are."""
        super().show_chosen()
        chosen = self.table.chosen_count
        self.edit.setEnabled(chosen == 1)
        self.remove.setEnabled(chosen > 0)
        self.bulk.setEnabled(self.model.rowCount() > 0)

    def copy_chosen(self) -> int:
        """Put the chosen rows on the clipboard as a sheet takes them, the titles above; return how many."""
        ids, fields = self.table.chosen, self.table.shown_fields
        rows = [[TITLES[field] for field in fields], *self.model.written(ids, fields)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        return len(ids)

    def ask_bulk(self) -> None:
        """Ask what many members are to have."""
        self.close_panels()
        self.bulk_panel.ask(self.table.chosen, self.model.ids, is_narrowed=self.filter.query.is_narrow)
        bring_up(self.bulk_panel)

    def ask_filter_name(self) -> None:
        """Ask under which name the filter in force is kept."""
        self.close_panels()
        self.name_panel.ask(frozenset(self._book.member_search.filters()))
        bring_up(self.name_panel)

    def close_panels(self) -> None:
        """Hide what was asked, the keyboard back in the table where it was in a panel."""
        was_open = not (self.bulk_panel.isHidden() and self.name_panel.isHidden())
        self.bulk_panel.hide()
        self.name_panel.hide()
        if was_open:
            self.take_keyboard()

    def _lay_out(self) -> None:
        buttons = QWidget()
        Flow(self.edit, self.bulk, self.remove, gap=8, parent=buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        tools = Row(self.found, self.nobody, None, self.saved, self.columns, gap=12)
        body = Column(self.filter, tools, self.bulk_panel, self.name_panel, gap=8, parent=self)
        body.addWidget(self.table, 1)
        body.add(buttons)
