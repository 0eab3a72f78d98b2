"""The page of the journal, at "journal": who did what and when, newest first.

What it is for: looking, finding by words, action, operator and day; the way to the printed journal.
What it is not for: changing or undoing anything, and checking the book (models.checking).
"""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from app.models.errors import BookError
from app.models.journal_search import JournalQuery, JournalSearch
from app.reports.journal_list import pdf_of_found
from app.rules.contest_object import grouped
from app.rules.figures import short_date
from app.ui.journal.journal_model import JournalColumn, JournalModel
from app.ui.numbers import thousands
from app.ui.page import Page
from app.ui.results.saving import ask_where, write_whole
from app.ui.results.worker import Worker
from app.ui.session import Session
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import error_text

_WIDTHS = {
    JournalColumn.NUMBER: 64,
    JournalColumn.WHEN: 152,
    JournalColumn.OPERATOR: 120,
    JournalColumn.ACTION: 216,
}
_ROOM, _DAY_ROOM = 15, 12
_TEXT_WIDTH = 260
_HEAD_DIGITS = 16


class JournalPage(Page):
    """A line of filters, a table, the whole of the chosen entry."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._search = JournalSearch(session.book)
        self.frame = PageFrame(self.tr("Nhật ký"))
        self.paper = LinkButton(self.tr("Bản in"), drawing="printer", key="Ctrl+P")
        self.found_paper = LinkButton(self.tr("Lưu PDF phần tìm thấy…"), drawing="printer", key="Ctrl+S")
        self.notice, self._worker = NoticeBar(), Worker()
        self.destroyed.connect(self._worker.close)
        self.text = QLineEdit()
        self.acts, self.operators, self.days = StillCombo(), StillCombo(), StillCombo()
        self.model = JournalModel(self._search, self)
        self.table = DenseTable(self.tr("Các mục của nhật ký"))
        self.empty = EmptyState(
            "search",
            self.tr("Không mục nào hợp với điều đang tìm"),
            self.tr("Bớt chữ ở ô tìm, hoặc chọn lại việc, người, ngày."),
            self.tr("Xem cả nhật ký"),
        )
        self.blank = EmptyState(
            "search", self.tr("Nhật ký chưa có mục nào"), self.tr("Mỗi việc ghi vào sổ sẽ có một mục ở đây.")
        )
        self.found, self.whole = Label("", "muted"), Label("", wrap=True)
        self._ahead = QTimer(self)
        self._is_shown = False
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the journal as it is now."""
        del ids
        self._is_shown = True
        self.notice.clear()
        self.refresh()
        self._ahead.start()
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Follow nothing until the next `open`."""
        self._is_shown = False
        self._ahead.stop()

    def refresh(self) -> None:
        """Offer what stands in the journal, and show what is looked for."""
        self._offer(self.acts, self.tr("Mọi việc"), "action")
        self._offer(self.operators, self.tr("Mọi người"), "operator")
        self._offer(self.days, self.tr("Mọi ngày"), "day")
        last = self.session.book.journal.last()
        words = self.tr("%1 mục").replace("%1", thousands(last.id if last else 0))
        if last:
            words += self.tr(" · mã của mục cuối %1").replace("%1", grouped(last.digest[:_HEAD_DIGITS]))
        self.frame.header.set_title(self.tr("Nhật ký"), words)
        self._show()

    def _lay_out(self) -> None:
        self.text.setPlaceholderText(self.tr("Tìm, không cần dấu (Ctrl+F)"))
        self.text.setAccessibleName(self.tr("Tìm trong nhật ký"))
        self.text.setClearButtonEnabled(True)
        boxes = (self.acts, self.operators, self.days)
        for box, name in zip(boxes, (self.tr("Việc"), self.tr("Người làm"), self.tr("Ngày")), strict=True):
            box.setAccessibleName(name)
            box.setMinimumContentsLength(_DAY_ROOM if box is self.days else _ROOM)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._take_widths()
        self.frame.header.add_action(self.found_paper)
        self.frame.header.add_action(self.paper)
        parts = (self.table, self.empty, self.blank)
        self.frame.body.add(self.notice, Flow(self.text, *boxes, self.found), *parts, self.whole)
        for part in parts:
            self.frame.body.setStretch(self.frame.body.indexOf(part), 1)
        Column(self.frame, gap=0, parent=self)

    def changeEvent(self, event: QEvent) -> None:
        """Let what has a width of its own grow with the size; Qt sends this before the page is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_shown:
            self._take_widths()

    def _take_widths(self) -> None:
        self.text.setMinimumWidth(current().px(_TEXT_WIDTH))
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, current().px(width))

    def _read_ahead(self) -> None:
        """Make ready to search while nobody waits."""
        if not self._search.read_ahead():
            self._ahead.stop()

    def _bind(self) -> None:
        self._ahead.timeout.connect(self._read_ahead)
        self.session.changed.connect(self._follow)
        self.text.textChanged.connect(self._show)
        for box in (self.acts, self.operators, self.days):
            box.activated.connect(self._show)
        self.paper.clicked.connect(lambda: self.session.go.emit("document/0/journal"))
        self.found_paper.clicked.connect(self._save_found)
        self.empty.started.connect(self._show_all)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        look = QShortcut("Ctrl+F", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look.activated.connect(self.text.setFocus)

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()

    def _offer(self, box: StillCombo, every: str, column: str) -> None:
        """Offer each choice with how often it stands there, keeping what is chosen."""
        chosen = box.currentData()
        box.clear()
        box.addItem(every, "")
        for value, count in self._search.choices(column):
            box.addItem(f"{self._words(column, value)} ({thousands(count)})", value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _words(self, column: str, value: str) -> str:
        if column == "day":
            return short_date(date.fromisoformat(value))
        return self._search.words(value) if column == "action" else value or self.tr("không ghi tên")

    def _show(self) -> None:
        query = JournalQuery(
            self.text.text(),
            self.acts.currentData() or "",
            self.operators.currentData() or "",
            self.days.currentData() or "",
        )
        self.model.show_ids(self._search.ids(query))
        self.found_paper.setVisible(query != JournalQuery() and bool(self.model.rows))
        self.table.setVisible(bool(self.model.rows))
        is_blank = not self.model.rows and query == JournalQuery()
        self.empty.setVisible(not (self.model.rows or is_blank))
        self.blank.setVisible(is_blank)
        self.found.setText(self.tr("Thấy %1 mục").replace("%1", thousands(len(self.model.rows))))
        self.table.selectRow(0)
        self._show_whole()

    def _show_all(self) -> None:
        """Look for nothing more."""
        for box in (self.acts, self.operators, self.days):
            box.setCurrentIndex(0)
        self.text.clear()
        self._show()
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_found(self) -> None:
        """Save what is found as a PDF, made beside the window."""
        title, kinds = self.tr("Lưu phần tìm thấy của nhật ký"), self.tr("Tệp PDF (*.pdf)")
        path = ask_where(self, title, self.tr("nhat-ky-tim-thay.pdf"), kinds, self.session.book.path)
        if path is None:
            return
        make = partial(pdf_of_found, self.session.book.path, tuple(self.model.rows))

        def save(content: bytes) -> None:
            try:
                write_whole(path, content)
            except BookError as error:
                self._say_not_saved(error)
                return
            self.notice.show_notice(self.tr("Đã lưu."), str(path), kind="ok")

        self._worker.run(make, save, self._say_not_saved)

    def _say_not_saved(self, error: BookError) -> None:
        self.notice.show_notice(self.tr("Chưa lưu được."), error_text(error), kind="error")

    def _show_whole(self) -> None:
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.model.rows):
            self.whole.setText("")
            return
        one = self.model.entry(at)
        said = " · ".join(filter(None, (one.action, one.operator, one.told)))
        words = self.tr("Mục %1: %2. Mã: %3").replace("%1", str(one.id))
        self.whole.setText(words.replace("%3", grouped(one.digest)).replace("%2", said))
