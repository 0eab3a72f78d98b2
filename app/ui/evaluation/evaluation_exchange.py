"""Lists of the evaluations of a year that come in and go out, and what their preview asks.

What it is for: reading them beside the evaluations of the year that is shown, and writing those of members.
What it is not for: dialogs and refusals (lists.list_exchange), the preview itself (lists.list_preview), storing.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.exchange.evaluation_sheets import in_year, kind_of_year, read_beside, written_evaluations
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet, pasted_cells, read_sheet
from app.models.book import Book
from app.models.long_work import Tell, share, step
from app.rules.delegate_notes import Notes
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_rows import InYear, judge_rows
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow
from app.ui.lists.list_exchange import ListExchange


class EvaluationExchange(ListExchange):
    """Reads and writes the evaluations of members, or of organisations, in one year of a book."""

    year, rated = 0, Rated.MEMBER
    known: Sequence[InYear] = ()
    """What the year had when the last list was read."""

    @property
    def file_name(self) -> str:
        """What a written list is called until somebody says otherwise."""
        return f"danh-gia-{'dang-vien' if self._is_of_members else 'to-chuc-dang'}-{self.year}.xlsx"

    @property
    def asked_in(self) -> str:
        """What the dialog for a file to read is called."""
        members, organisations = self.tr("Nhập đánh giá đảng viên năm %1"), self.tr("Nhập đánh giá tổ chức đảng năm %1")
        return (members if self._is_of_members else organisations).replace("%1", str(self.year))

    @property
    def asked_out(self) -> str:
        """What the dialog for a file to write is called."""
        members, organisations = self.tr("Xuất đánh giá đảng viên năm %1"), self.tr("Xuất đánh giá tổ chức đảng năm %1")
        return (members if self._is_of_members else organisations).replace("%1", str(self.year))

    def read_pasted(self, text: str, tell: Tell) -> ReadList:
        """Return what a pasted list comes to; raise BookError for one that is too large, or where `tell` says stop."""
        return self._read_beside(Sheet(pasted_cells(text)), tell)

    def read_sheet(self, path: Path, tell: Tell) -> ReadList:
        """Return what the list in a file comes to; raise BookError or OSError where it cannot be read."""
        sheet = read_sheet(path, kind_of_year(self.book, self.year, self.rated), share(tell, 0, 2))
        return self._read_beside(sheet, share(tell, 1, 2))

    def written(self, tell: Tell) -> bytes:
        """Return the evaluations of the year as a file."""
        return written_evaluations(self.book, self.year, self.rated, tell)

    @property
    def _is_of_members(self) -> bool:
        return self.rated is Rated.MEMBER

    def _read_beside(self, sheet: Sheet, tell: Tell | None) -> ReadList:
        known = in_year(self.book, self.year, self.rated, share(tell, 0, 2))
        found = read_beside(self.book, self.year, sheet, known, self.rated, tell=share(tell, 1, 2))
        self.known = known
        return found


class EvaluationLists(QObject):
    """Lists of evaluations of one year; they bring no new names."""

    open_names = update = found_new = ""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._book, self.year, self.rated = book, 0, Rated.MEMBER
        self.in_year: Sequence[InYear] = ()
        """What the year has; rows are judged against that."""

    @property
    def title(self) -> str:
        """What the table is called."""
        return self.tr("Đánh giá vừa đọc")

    @property
    def found_changed(self) -> str:
        """The sentence on a list that changes evaluations."""
        if self.rated is Rated.MEMBER:
            return self.tr("%1 dòng: đánh giá của %4 đảng viên sẽ đổi, %5 không đổi. Chưa ghi gì vào sổ.")
        return self.tr("%1 dòng: đánh giá của %4 tổ chức đảng sẽ đổi, %5 không đổi. Chưa ghi gì vào sổ.")

    def fields(self, heading: Heading) -> Sequence[StrEnum]:
        """Return what a column of such a list may be said to hold."""
        return list(heading.kind.titles)

    def known(self, _tell: Tell | None = None) -> Known:
        """Return nothing: rows are judged against what the year has."""
        return Known()

    def opened(self, _tell: Tell | None = None) -> Known:
        """Return the same: such a list brings no new names."""
        return self.known()

    def judge(
        self, heading: Heading, rows: Sequence[ListRow], _book: Known, _others: frozenset[int], tell: Tell | None = None
    ) -> Judged:
        """Return what rows change, and every problem."""
        regime = self._book.evaluation_years.get(self.year).regime
        return judge_rows(heading, rows, self.in_year, regime, self.rated, partial(step, tell))

    def notes(self, _heading: Heading, _judged: Judged, _rows: Sequence[ListRow]) -> Notes:
        """Return nothing: such a list has nothing to be read for beside its problems."""
        return Notes()
