"""Lists of members from sheets, read and judged beside the book; texts of old fonts turned into Unicode by wish.

What it is for: the window and the command line take the same list the same way.
What it is not for: reading files (list_sheets), judging rows (rules.list_judging), storing (models.member_lists).
"""

from functools import partial

from app.exchange.collector import collector_paused
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet
from app.exchange.old_fonts import notes_of, read_rows
from app.models.book import Book
from app.models.long_work import Tell, share, step
from app.models.member_lists import kind_of_list, known
from app.rules.findings import finding
from app.rules.list_heading import ListColumn
from app.rules.list_judging import Judged, Problem, judge
from app.rules.member_fields import TITLES, MemberField


@collector_paused()
def read(
    book: Book, sheet: Sheet, *, new_names: bool = False, convert: bool = False, tell: Tell | None = None
) -> ReadList:
    """Return what a list comes to beside what the book has.

    `new_names` lets in organisations that the book has not; `convert` turns texts of old fonts into Unicode. Raises
    Stopped where `tell` says so.
    """
    heading, rows = read_rows(kind_of_list(book), sheet, convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES[MemberField.NAME], MemberField.NAME)
        nowhere = Problem(1, column, finding("member.no_heading"))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    beside = known(book, new_names=new_names, tell=share(tell, 0, 2))
    judged = judge(heading, rows, beside, far=partial(step, share(tell, 1, 2)))
    return ReadList(heading, rows, judged, notes_of(rows), beside)
