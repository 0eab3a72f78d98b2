"""Lists of members from sheets, read and judged beside the book; texts of old fonts turned into Unicode by wish.

What it is for: the window and the command line take the same list the same way.
What it is not for: reading files (list_sheets), judging rows (rules.list_judging), storing (models.member_lists).
"""

from functools import partial
from pathlib import Path

from app.exchange.collector import collector_paused
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import ComingSheet, Sheet
from app.exchange.old_fonts import notes_of, read_rows
from app.models.book import Book
from app.models.long_work import Tell, share, step
from app.models.member_lists import kind_of_list, known
from app.rules.findings import finding
from app.rules.list_heading import ListColumn
from app.rules.list_judging import Judged, Known, Problem, judge
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_notes import notes_of_members


@collector_paused()
def read_file(
    book: Book,
    path: Path,
    *,
    new_names: bool = False,
    update: bool = False,
    convert: bool = False,
    tell: Tell | None = None,
) -> ReadList:
    """Return what the list in a file comes to; the book is asked while the file is read.

    Raises Refused for a file that is no sheet or is too large, OSError where it cannot be read; else as `read` does.
    """
    coming = ComingSheet(path, kind_of_list(book), share(tell, 0, 4))
    beside = known(book, new_names=new_names, update=update, tell=share(tell, 1, 4))
    return _beside(beside, book, coming.sheet(share(tell, 2, 4)), convert=convert, tell=share(tell, 3, 4))


@collector_paused()
def read(
    book: Book, sheet: Sheet, *, new_names: bool = False, convert: bool = False, tell: Tell | None = None
) -> ReadList:
    """Return what a list comes to beside what the book has.

    `new_names` lets in organisations that the book has not; `convert` turns texts of old fonts into Unicode. Raises
    Stopped where `tell` says so.
    """
    beside = known(book, new_names=new_names, tell=share(tell, 0, 2))
    return _beside(beside, book, sheet, convert=convert, tell=share(tell, 1, 2))


def _beside(beside: Known, book: Book, sheet: Sheet, *, convert: bool, tell: Tell | None) -> ReadList:
    heading, rows = read_rows(kind_of_list(book), sheet, convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES[MemberField.NAME], MemberField.NAME)
        nowhere = Problem(1, column, finding("member.no_heading"))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    judged = judge(heading, rows, beside, far=partial(step, tell))
    notes = notes_of(rows).beside(notes_of_members(heading, judged))
    return ReadList(heading, rows, judged, notes, beside, sheet.told)
