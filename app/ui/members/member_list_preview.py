"""The preview of a list of members: as of any list, and texts of old fonts and columns that nobody knew.

What it is for: turning what is written in an old font into Unicode, and saying what an unknown column holds.
What it is not for: storing members; the page does on `accepted`, with `values`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from app.exchange.list_import import ReadList
from app.exchange.member_import import in_unicode, notes_of
from app.models.book import Book
from app.models.errors import BookError
from app.models.long_work import Tell, step
from app.models.member_lists import known
from app.rules.column_titles import is_order
from app.rules.delegate_notes import Notes
from app.rules.legacy_encodings import NAMES
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow, Values, judge
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_rows import MEMBERS
from app.ui.lists.list_preview import ListPreview
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.words import error_text, rule_text


class MemberLists(QObject):
    """Lists of members for one book."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._book = book

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.tr("Danh sách đảng viên vừa đọc")

    @property
    def found_new(self) -> str:
        """The sentence on a list without problems."""
        return self.tr("%1 dòng, %3 đảng viên mới, không có lỗi. Chưa ghi gì vào sổ.")

    @property
    def open_names(self) -> str:
        """The wish that lets new names in."""
        return self.tr("Thêm tổ chức mới")

    def known(self) -> Known:
        """Return what rows are judged against."""
        return known(self._book)

    def opened(self) -> Known:
        """Return what rows are judged against where the list may bring new organisations."""
        return known(self._book, new_names=True)

    def judge(
        self, heading: Heading, rows: Sequence[ListRow], book: Known, others: frozenset[int], tell: Tell | None = None
    ) -> Judged:
        """Return what the rows below a heading come to."""
        return judge(heading, rows, book, others, partial(step, tell))

    def notes(self, _heading: Heading, _judged: Judged, rows: Sequence[ListRow]) -> Notes:
        """Return what should be read of a list though nothing is wrong."""
        return notes_of(rows)


class MemberListPreview(ListPreview):
    """A preview with an offer to turn old fonts, and one to say what a column holds."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Make a hidden preview of lists for this book."""
        super().__init__(book, MemberLists(book), parent)
        self.fonts = Label("", "warn")
        self.convert = Button(self.tr("Chuyển sang Unicode"))
        self.column, self.field = QComboBox(), QComboBox()
        for choice in (self.column, self.field):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.give = Button(self.tr("Đọc cột này"))
        self._columns, self._fonts = QWidget(), QWidget()
        self.column.setAccessibleName(self.tr("Cột chưa biết"))
        self.field.setAccessibleName(self.tr("Cột ghi điều gì"))
        Flow(self.fonts, self.convert, gap=8, parent=self._fonts)
        Flow(Label(self.tr("Cột chưa biết:"), "muted"), self.column, self.field, self.give, gap=8, parent=self._columns)
        self.body.insertWidget(1, self._fonts)
        self.body.insertWidget(2, self._columns)
        self.convert.clicked.connect(self._convert)
        self.give.clicked.connect(self._give_field)

    @property
    def values(self) -> list[Values]:
        """What the new members are to be, for models.member_lists.take_in."""
        return self.rows.new

    def show_list(self, read: ReadList) -> None:
        """Show a list, and offer what can be done with its fonts and columns."""
        super().show_list(read)
        self._show_offers()

    def _show_state(self) -> None:
        super()._show_state()
        self._show_offers()

    def _show_offers(self) -> None:
        codes = Counter(code for row in self.rows.rows for code in row.codes.values())
        said = self.tr("%1 ô viết bằng phông %2.").replace("%1", str(codes.total()))
        self.fonts.setText(said.replace("%2", ", ".join(NAMES[code] for code in codes)))
        self._fonts.setVisible(bool(codes))
        heading = self.rows.heading
        unknown = [one for one in heading.columns if one.field is None and one.title and not is_order(one.title)]
        held = {one.field for one in heading.known}
        self.column.clear()
        self.field.clear()
        for one in unknown:
            self.column.addItem(one.title, one.at)
        for field in MemberField:
            if field not in held:
                self.field.addItem(rule_text(TITLES[field]), field.value)
        self._columns.setVisible(bool(unknown))

    def _convert(self) -> None:
        self.rows.replace_rows(in_unicode(self.rows.rows))
        self._go_on_from(-1, 0)

    def _give_field(self) -> None:
        """Read a column as what somebody says it holds, and remember that for the next list."""
        at, field = self.column.currentData(), MemberField(self.field.currentData())
        heading = self.rows.heading
        columns = tuple(replace(one, field=field) if one.at == at else one for one in heading.columns)
        try:
            self._book.column_titles.remember(MEMBERS.name, self.column.currentText(), field)
        except BookError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        self.judge_by(replace(heading, columns=columns))
