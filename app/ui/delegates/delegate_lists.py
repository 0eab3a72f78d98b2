"""Lists of delegates, for their preview.

What it is for: what they are judged against, their notes and words.
What it is not for: the preview (ui.lists).
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject

from app.models.book import Book
from app.models.delegate_texts import in_book
from app.models.long_work import Tell, step
from app.rules.delegate_fields import DelegateField, is_of
from app.rules.delegate_notes import Notes, notes_of
from app.rules.delegate_rows import InBook
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow, judge


class DelegateLists(QObject):
    """Lists of delegates for one book; they change nobody of it."""

    update = found_changed = ""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._book, self._known = book, InBook()

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.tr("Danh sách đại biểu vừa đọc")

    @property
    def found_new(self) -> str:
        """The sentence on a list without problems."""
        return self.tr("%1 dòng, %3 đại biểu mới, không có lỗi. Chưa ghi gì vào sổ.")

    @property
    def open_names(self) -> str:
        """The wish that lets new names in."""
        return self.tr("Thêm đoàn, tổ chức mới")

    def fields(self, _heading: Heading) -> Sequence[StrEnum]:
        """Return what a column of such a list may be said to hold."""
        electorate = self._book.congresses.get().kind
        return [one for one in DelegateField if is_of(one, electorate)]

    def known(self, _tell: Tell | None = None) -> InBook:
        """Return what rows are judged against."""
        self._known = in_book(self._book)
        return self._known

    def opened(self, _tell: Tell | None = None) -> InBook:
        """Return what rows are judged against where the list may bring new names."""
        self._known = in_book(self._book, new_names=True)
        return self._known

    def judge(
        self, heading: Heading, rows: Sequence[ListRow], book: Known, others: frozenset[int], tell: Tell | None = None
    ) -> Judged:
        """Return what the rows below a heading come to."""
        return judge(heading, rows, book, others, partial(step, tell))

    def notes(self, heading: Heading, judged: Judged, _rows: Sequence[ListRow]) -> Notes:
        """Return what should be read of a list though nothing is wrong."""
        return notes_of(heading, judged, self._known)
