"""The list of delegates with what is done from it: looking for, choosing, columns, and the panels below the head.

What it is for: laying out the table and its tools, and telling which delegates are chosen.
What it is not for: doing anything with them (delegates_page).
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rules.rounds import Electorate
from app.ui.delegates.call_panel import CallPanel
from app.ui.delegates.change_panel import ChangePanel
from app.ui.delegates.counts_line import CountsLine
from app.ui.delegates.delegates_model import DelegateRow, DelegatesModel
from app.ui.delegates.delegates_table import DelegatesTable
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.search_line import SearchLine


class DelegateList(QWidget):
    """Counts, the line to look for, the table, and the buttons for those that are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.counts = CountsLine()
        self.search = SearchLine()
        self.search.setAccessibleName(self.tr("Tìm đại biểu"))
        self.found = Label("", "muted")
        self.columns = Button(self.tr("Cột…"))
        self.model = DelegatesModel(self)
        self.table = DelegatesTable(self.model)
        self.call_panel, self.change_panel = CallPanel(), ChangePanel()
        self.edit = Button(self.tr("Sửa"), drawing="pencil", key="F2")
        self.call = Button(self.tr("Gọi dự khuyết"), key="F6")
        self.change = Button(self.tr("Đổi đoàn, thẩm tra"), key="F4")
        self.remove = Button(self.tr("Xóa"), drawing="trash-2")
        self._lay_out()
        self.search.lead_into(self.table, self.take_keyboard)
        self.search.textChanged.connect(self._look_for)
        self.table.looked_for.connect(self._begin_looking)
        self.table.selectionModel().selectionChanged.connect(self.show_chosen)
        self.columns.clicked.connect(self._choose_columns)

    def show_rows(self, rows: list[DelegateRow], electorate: Electorate) -> None:
        """Show delegates anew, or members where these meet; those that were chosen stay chosen."""
        of_members = electorate is Electorate.MEMBER_CONGRESS
        looked_in = self.tr("Tìm tên, số, đoàn, chức vụ… không cần dấu")
        self.search.setPlaceholderText(self.tr("Tìm tên, số, chức vụ… không cần dấu") if of_members else looked_in)
        self.table.show_electorate(electorate)
        chosen, here = self.table.chosen, self.table.current_id
        self.model.set_rows(rows)
        self.counts.show_counts(rows, electorate)
        self.table.share_room()
        self.table.choose(chosen, here)
        self._say_found()
        self.show_chosen()

    def go_to(self, delegate_id: int) -> None:
        """Choose a delegate; one that is not among those looked for ends the looking."""
        if self.model.place_of(delegate_id) < 0:
            self.search.clear()
        self.table.choose([delegate_id], delegate_id)

    def take_keyboard(self) -> None:
        """Put the keyboard in the table, on the first delegate where none is chosen."""
        if not self.table.chosen and self.model.rows:
            self.table.choose([self.model.rows[0].delegate.id])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chosen(self) -> None:
        """Say for how many delegates the buttons are."""
        count = len(self.table.chosen)
        self.edit.setEnabled(count == 1)
        self.call.setEnabled(count == 1)
        self.change.setEnabled(count > 0)
        self.remove.setEnabled(count > 0)
        here = self.model.place_of(self.table.chosen[0]) if count == 1 else -1
        is_in_one = here >= 0 and self.model.rows[here].is_in_replacement
        self.call.setText(self.tr("Bỏ lần thay thế  F6") if is_in_one else self.tr("Gọi dự khuyết  F6"))
        self.call.setShortcut("F6")
        self.call.setAccessibleName(self.call.text())
        self._say_found()

    def close_panels(self) -> None:
        """Hide what was asked, the keyboard back in the table where it was in a panel."""
        was_open = not (self.call_panel.isHidden() and self.change_panel.isHidden())
        self.call_panel.hide()
        self.change_panel.hide()
        if was_open:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        buttons = QWidget()
        Flow(self.edit, self.call, self.change, self.remove, gap=8, parent=buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        body = Column(
            self.counts,
            Row(self.search, self.found, self.columns, gap=12),
            self.call_panel,
            self.change_panel,
            gap=12,
            parent=self,
        )
        body.addWidget(self.table, 1)
        body.add(buttons)

    def _look_for(self, text: str) -> None:
        chosen, here = self.table.chosen, self.table.current_id
        self.model.look_for(text)
        self.table.say_when_empty(self.tr("Không có ai như vậy. Xóa bớt chữ ở ô tìm."))
        self.table.choose(chosen, here)
        if not self.table.chosen and self.model.rowCount():
            self.table.choose([self.model.rows[0].delegate.id])
        self.show_chosen()

    def _begin_looking(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)
        self.search.setCursorPosition(len(text))

    def _say_found(self) -> None:
        chosen, shown = len(self.table.chosen), self.model.rowCount()
        words = self.tr("%1 người") if shown == len(self.model.whole) else self.tr("%1 / %2 người")
        if chosen > 1:
            words = self.tr("%1 / %2 người, chọn %3")
        for sign, number in (("%1", shown), ("%2", len(self.model.whole)), ("%3", chosen)):
            words = words.replace(sign, str(number))
        self.found.setText(words)

    def _choose_columns(self) -> None:
        menu = self.table.column_menu(self.columns)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height())))
