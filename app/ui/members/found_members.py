"""Members that are found, and the table of them: the filter, how many there are, which columns are shown.

What it is for: the page of the members and whoever chooses some of them find them the same way.
What it is not for: what is done with those chosen (members_list, from_members).
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.organisation_names import OrganisationNames
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.words_in_text import words_of
from app.ui.members.members_filter import MembersFilter
from app.ui.members.members_model import COLUMNS, MembersModel
from app.ui.members.members_table import MembersTable
from app.ui.members.search_ahead import SearchAhead
from app.ui.numbers import thousands
from app.ui.settings import KeptColumns
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class FoundMembers(QWidget):
    """Reads the book; whoever shows it calls `refresh` after changes, and lays the parts out."""

    def __init__(
        self, book: Book, model: MembersModel, name: str, first: Sequence[MemberField], parent: QWidget | None = None
    ) -> None:
        """Find nobody yet; columns are kept under `name`, `first` are those of the first time."""
        super().__init__(parent)
        self._book = book
        self.filter = MembersFilter(lambda: book.member_search.values(MemberField.ETHNICITY))
        self.found = Label("", "muted", wrap=True)
        self.nobody = Label(self.tr("Không ai khớp điều kiện lọc."), "muted")
        self._are_scattered = False
        self.columns = Button(self.tr("Cột…"))
        self.model = model
        self.table = MembersTable(model, KeptColumns(name), first)
        self.ahead = SearchAhead(book.member_search, self)
        self.nobody.hide()
        self.filter.words.lead_into(self.table, self.take_keyboard)
        self.filter.changed.connect(self._look_for)
        self.table.looked_for.connect(self.begin_looking)
        self.table.selectionModel().selectionChanged.connect(self.show_chosen)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.show_found)
        self.table.columns_changed.connect(self.look_ahead)
        self.table.verticalScrollBar().valueChanged.connect(self.ahead.wait)
        self.filter.changed.connect(self.ahead.wait)
        self.columns.clicked.connect(self._choose_columns)

    @property
    def query(self) -> MemberQuery:
        """Who is wanted, in the order that the head of the table shows."""
        header = self.table.horizontalHeader()
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return self.filter.ordered(COLUMNS[header.sortIndicatorSection()], descending=descending)

    def take_query(self, query: MemberQuery) -> None:
        """Want what a query wants, in its order."""
        way = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.table.horizontalHeader()):
            self.table.horizontalHeader().setSortIndicator(COLUMNS.index(query.order), way)
        self.filter.show_query(query)

    def refresh(self) -> None:
        """Show the book as it is now; those that were chosen stay chosen."""
        self.filter.offer(OrganisationNames(self._book.organisations.all()))
        self.model.forget()
        self.show_found()
        self.look_ahead()

    def look_ahead(self) -> None:
        """Make ready what answers letters and clicks, while nobody works."""
        self.ahead.begin(self.table.shown_fields)

    def go_to(self, member_id: int) -> None:
        """Choose a member; one that is not among those looked for ends the looking, one who left is shown with all."""
        for wider in (MemberQuery(), MemberQuery(statuses=frozenset())):
            if self.model.place_of(member_id) < 0:
                self.filter.show_query(wider)
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
        """Say how many members were found and chosen."""
        chosen, shown = self.table.chosen_count, self.model.rowCount()
        words = self.tr("%1 người, đã chọn %2") if chosen > 1 else self.tr("%1 người")
        words = words.replace("%1", thousands(shown)).replace("%2", thousands(chosen))
        self.found.setText(f"{words}: {self._said_scattered}" if self._are_scattered else words)
        self.nobody.setVisible(not shown)

    def show_found(self) -> None:
        """Ask who is wanted now, in the order that the head shows."""
        kept = self.table.to_keep()
        ids, self._are_scattered = self._book.member_search.found(self.query)
        self.model.show_ids(ids)
        self.table.choose(*kept)
        self.show_chosen()

    @property
    def _said_scattered(self) -> str:
        if words_of(self.filter.words.text())[1:]:
            return self.tr("không ai có cả cụm, đây là những người có đủ các từ")
        return self.tr("không từ nào bắt đầu như vậy, đây là những người có nó giữa từ")

    def _look_for(self) -> None:
        self.show_found()
        if not self.table.chosen_count and self.model.ids:
            self.table.choose([self.model.ids[0]])

    def _choose_columns(self) -> None:
        menu = self.table.column_menu(self.columns)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height())))
