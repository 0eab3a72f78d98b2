"""Lists of members that come in and go out, and what their preview asks.

What it is for: reading them with the titles that the book remembers and the fonts of their cells, and writing them.
What it is not for: dialogs and refusals (lists.list_exchange), and the preview itself (lists.list_preview).
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet, pasted_cells
from app.exchange.member_import import read, read_file
from app.exchange.member_sheets import written_sheet
from app.models.book import Book
from app.models.long_work import Tell, step
from app.models.member_lists import known
from app.rules.delegate_notes import Notes
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow, judge
from app.rules.member_notes import notes_of_members
from app.rules.member_query import MemberQuery
from app.ui.lists.list_exchange import ListExchange
from app.ui.numbers import thousands


class MemberExchange(ListExchange):
    """Reads and writes lists of members for one book."""

    file_name = "danh-sach-dang-vien.xlsx"

    @property
    def asked_in(self) -> str:
        """What the dialog for a file to read is called."""
        return self.tr("Nhập danh sách đảng viên")

    @property
    def asked_out(self) -> str:
        """What the dialog for a file to write is called."""
        return self.tr("Xuất danh sách đảng viên")

    @property
    def wrote(self) -> str:
        """How many were written, and how many of them the page does not count."""
        find = self.book.member_search.ids
        written_, present = len(find(MemberQuery(statuses=frozenset()))), len(find(MemberQuery()))
        words = self.tr("Đã xuất %1: %2 đảng viên.")
        if written_ > present:
            words = self.tr("Đã xuất %1: %2 đảng viên, kể cả %3 người đã rời đảng bộ.")
        return words.replace("%2", thousands(written_)).replace("%3", thousands(written_ - present))

    def save_found(self, ids: Sequence[int]) -> None:
        """Ask where to and write these members."""
        words = self.tr("Đã xuất %1: %2 đảng viên đang lọc.").replace("%2", thousands(len(ids)))
        self.save(lambda tell: written_sheet(self.book, tell, ids), lambda: words)

    def read_pasted(self, text: str, tell: Tell) -> ReadList:
        """Return what a pasted list comes to; raise BookError for one that is too large, or where `tell` says stop."""
        return read(self.book, Sheet(pasted_cells(text)), tell=tell)

    def read_sheet(self, path: Path, tell: Tell) -> ReadList:
        """Return what the list in a file comes to; raise BookError or OSError where it cannot be read."""
        return read_file(self.book, path, tell=tell)

    def written(self, tell: Tell) -> bytes:
        """Return all members of the book as a file."""
        return written_sheet(self.book, tell)


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
    def found_changed(self) -> str:
        """The sentence on a list that changes members of the book."""
        return self.tr("%1 dòng: %3 mới, %4 sửa người đã có, %5 đã có, không đổi. Chưa ghi gì vào sổ.")

    @property
    def open_names(self) -> str:
        """The wish that lets new names in."""
        return self.tr("Thêm tổ chức mới")

    @property
    def update(self) -> str:
        """The wish that lets %1 rows change members of the book."""
        return self.tr("Cập nhật %1 đảng viên đã có")

    def fields(self, heading: Heading) -> Sequence[StrEnum]:
        """Return what a column of such a list may be said to hold."""
        return list(heading.kind.titles)

    def known(self, tell: Tell | None = None) -> Known:
        """Return what rows are judged against; raise Stopped where `tell` says so."""
        return known(self._book, tell=tell)

    def opened(self, tell: Tell | None = None) -> Known:
        """Return what rows are judged against where the list may bring new organisations."""
        return known(self._book, new_names=True, tell=tell)

    def judge(
        self, heading: Heading, rows: Sequence[ListRow], book: Known, others: frozenset[int], tell: Tell | None = None
    ) -> Judged:
        """Return what the rows below a heading come to."""
        return judge(heading, rows, book, others, partial(step, tell))

    def notes(self, heading: Heading, judged: Judged, _rows: Sequence[ListRow]) -> Notes:
        """Return what should be read of the new members."""
        return notes_of_members(heading, judged)
