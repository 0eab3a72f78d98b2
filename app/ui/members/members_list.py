"""The list of members with what is done from it: the filter, the table, the panels between them, the buttons below.

What it is for: showing who fits the filter, in the order chosen; telling which members are chosen.
What it is not for: doing anything with them (members_page).
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.book import Book
from app.rules.member_fields import TITLES, MemberField
from app.ui.members.bulk_panel import BulkPanel
from app.ui.members.members_filter import MembersFilter
from app.ui.members.members_model import COLUMNS, MembersModel
from app.ui.members.members_table import FIRST_COLUMNS, MembersTable
from app.ui.members.orders_ahead import OrdersAhead
from app.ui.members.saved_filters import NameFilterPanel, SavedFilters
from app.ui.numbers import thousands
from app.ui.settings import KeptColumns
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label


class MembersList(QWidget):
    """Reads the book; whoever shows it calls `refresh` after changes."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._book = book
        self.filter = MembersFilter()
        self.saved = SavedFilters()
        self.found = Label("", "muted")
        self.columns = Button(self.tr("Cột…"))
        self.model = MembersModel(book, self)
        self.table = MembersTable(self.model, KeptColumns("members"), FIRST_COLUMNS)
        self.ahead = OrdersAhead(book.member_search.orders, self)
        self.bulk_panel, self.name_panel = BulkPanel(book), NameFilterPanel()
        self.nobody = Label(self.tr("Không ai khớp điều kiện lọc."), "muted")
        self.edit = Button(self.tr("Sửa"), drawing="pencil", key="F2")
        self.bulk = Button(self.tr("Đổi hàng loạt"), key="F4")
        self.remove = Button(self.tr("Xóa"), drawing="trash-2")
        self._lay_out()
        self._bind()

    def refresh(self, *, may_change: bool) -> None:
        """Show the book as it is now; those that were chosen stay chosen."""
        for button in (self.edit, self.bulk, self.remove):
            button.setVisible(may_change)
        organisations = {one.id: one for one in self._book.organisations.all()}
        self.filter.offer(organisations, self._book.member_search.values(MemberField.ETHNICITY))
        self.saved.show_filters(self._book.member_search.filters(), may_change=may_change)
        self.model.forget()
        self._find()
        self.look_ahead()

    def look_ahead(self) -> None:
        """Make ready the orders of the columns that are shown, while nobody works."""
        self.ahead.begin(self.table.shown_fields)

    def go_to(self, member_id: int) -> None:
        """Choose a member; one that is not among those looked for ends the looking."""
        if self.model.place_of(member_id) < 0:
            self.filter.clear.click()
        self.table.choose([member_id], member_id)
        self.show_chosen()

    def take_keyboard(self) -> None:
        """Put the keyboard in the table, on the first member where none is chosen."""
        if not self.table.chosen_count and self.model.ids:
            self.table.choose([self.model.ids[0]])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_looking(self, text: str = "") -> None:
        """Put the keyboard in the line, what was looked for chosen, or with a first letter."""
        line = self.filter.words
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            line.setText(text)
            line.setCursorPosition(len(text))
        else:
            line.selectAll()

    def show_chosen(self) -> None:
        """Say how many members were found and chosen, and for how many the buttons are."""
        chosen, shown = self.table.chosen_count, self.model.rowCount()
        self.edit.setEnabled(chosen == 1)
        self.remove.setEnabled(chosen > 0)
        self.bulk.setEnabled(shown > 0)
        words = self.tr("%1 người, chọn %2") if chosen > 1 else self.tr("%1 người")
        self.found.setText(words.replace("%1", thousands(shown)).replace("%2", thousands(chosen)))
        self.nobody.setVisible(not shown)

    def copy_chosen(self) -> int:
        """Put the chosen rows on the clipboard as a sheet takes them, the titles above; return how many."""
        ids, fields = self.table.chosen, self.table.shown_fields
        rows = [[TITLES[field] for field in fields], *self.model.written(ids, fields)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        return len(ids)

    def ask_bulk(self) -> None:
        """Ask what many members are to have."""
        self.close_panels()
        self.bulk_panel.ask(self.table.chosen, self.model.ids)

    def ask_filter_name(self) -> None:
        """Ask under which name the filter in force is kept."""
        self.close_panels()
        self.name_panel.ask(frozenset(self._book.member_search.filters()))

    def close_panels(self) -> None:
        """Hide what was asked, the keyboard back in the table where it was in a panel."""
        was_open = not (self.bulk_panel.isHidden() and self.name_panel.isHidden())
        self.bulk_panel.hide()
        self.name_panel.hide()
        if was_open:
            self.take_keyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down, Enter and Esc lead from the line into the table."""
        if watched is self.filter.words and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.ids:
                self.take_keyboard()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.words.text():
                self.filter.words.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        buttons = QWidget()
        Flow(self.edit, self.bulk, self.remove, gap=8, parent=buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        tools = Row(self.found, self.nobody, None, self.saved, self.columns, gap=12)
        body = Column(self.filter, tools, self.bulk_panel, self.name_panel, gap=8, parent=self)
        body.addWidget(self.table, 1)
        body.add(buttons)
        self.nobody.hide()

    def _bind(self) -> None:
        self.filter.words.installEventFilter(self)
        self.filter.changed.connect(self._look_for)
        self.saved.taken.connect(self.filter.show_query)
        self.saved.keep_wanted.connect(self.ask_filter_name)
        self.table.looked_for.connect(self.begin_looking)
        self.table.selectionModel().selectionChanged.connect(self.show_chosen)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._find)
        self.table.columns_changed.connect(self.look_ahead)
        self.columns.clicked.connect(self._choose_columns)
        self.bulk.clicked.connect(self.ask_bulk)
        for panel in (self.bulk_panel, self.name_panel):
            panel.dropped.connect(self.close_panels)

    def _look_for(self) -> None:
        self._find()
        if not self.table.chosen_count and self.model.ids:
            self.table.choose([self.model.ids[0]])

    def _find(self) -> None:
        """Ask who is wanted now, in the order that the head shows."""
        header, kept = self.table.horizontalHeader(), self.table.to_keep()
        field = COLUMNS[header.sortIndicatorSection()]
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.model.show_ids(self._book.member_search.ids(self.filter.ordered(field, descending=descending)))
        self.table.choose(*kept)
        self.show_chosen()

    def _choose_columns(self) -> None:
        menu = self.table.column_menu(self.columns)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height())))
