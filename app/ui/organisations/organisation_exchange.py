"""Lists of organisations that come in and go out, and what their preview asks.

What it is for: reading them beside the book, and writing them.
What it is not for: dialogs and refusals (lists.list_exchange), and the preview itself (lists.list_preview).
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet, pasted_cells, read_sheet
from app.exchange.organisation_sheets import kind_of_list, read, written_sheet
from app.models.book import Book
from app.models.long_work import Tell, share, step
from app.models.organisation_lists import known
from app.rules.delegate_notes import Notes
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow, judge
from app.rules.organisation_notes import notes_of
from app.ui.lists.list_exchange import ListExchange


class OrganisationExchange(ListExchange):
    """Reads and writes lists of organisations for one book."""

    file_name = "to-chuc-dang.xlsx"

    @property
    def asked_in(self) -> str:
        """What the dialog for a file to read is called."""
        return self.tr("Nhập danh sách tổ chức đảng")

    @property
    def asked_out(self) -> str:
        """What the dialog for a file to write is called."""
        return self.tr("Xuất danh sách tổ chức đảng")

    def read_pasted(self, text: str, tell: Tell) -> ReadList:
        """Return what a pasted list comes to; raise BookError for one that is too large, or where `tell` says stop."""
        return read(self.book, Sheet(pasted_cells(text)), tell=tell)

    def read_sheet(self, path: Path, tell: Tell) -> ReadList:
        """Return what the list in a file comes to; raise BookError or OSError where it cannot be read."""
        sheet = read_sheet(path, kind_of_list(self.book), share(tell, 0, 2))
        return read(self.book, sheet, tell=share(tell, 1, 2))

    def written(self, tell: Tell) -> bytes:
        """Return the organisations of the book as a file."""
        return written_sheet(self.book, tell)


class OrganisationLists(QObject):
    """Lists of organisations for one book; a list brings its names, so there are no others to let in."""

    open_names = update = found_changed = ""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._book = book

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.tr("Danh sách tổ chức đảng vừa đọc")

    @property
    def found_new(self) -> str:
        """The sentence on a list without problems."""
        return self.tr("%1 dòng, %3 tổ chức mới, không có lỗi. Chưa ghi gì vào sổ.")

    def fields(self, heading: Heading) -> Sequence[StrEnum]:
        """Return what a column of such a list may be said to hold."""
        return list(heading.kind.titles)

    def known(self, _tell: Tell | None = None) -> Known:
        """Return what rows are judged against."""
        return known(self._book)

    def opened(self, _tell: Tell | None = None) -> Known:
        """Return the same: a list of organisations always brings new names."""
        return self.known()

    def judge(
        self, heading: Heading, rows: Sequence[ListRow], book: Known, others: frozenset[int], tell: Tell | None = None
    ) -> Judged:
        """Return what the rows below a heading come to."""
        return judge(heading, rows, book, others, partial(step, tell))

    def notes(self, heading: Heading, judged: Judged, rows: Sequence[ListRow]) -> Notes:
        """Return what should be read of a list though nothing is wrong."""
        return notes_of(heading, judged, rows)
