"""The organisations of a book as an .xlsx file, and lists of organisations read and judged beside the book.

What it is for: the window and the command line take and give the same list.
What it is not for: files themselves (list_sheets), judging rows (rules.list_judging), storing
(models.organisation_lists).
"""

from functools import partial

from app.exchange import list_sheets
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet
from app.exchange.old_fonts import notes_of as font_notes
from app.exchange.old_fonts import read_rows
from app.models.book import Book
from app.models.long_work import Tell, step
from app.models.organisation_lists import known, listed
from app.rules.findings import finding
from app.rules.list_heading import ListColumn
from app.rules.list_judging import Judged, Problem, judge
from app.rules.list_kinds import ListKind
from app.rules.organisation_codes import with_names_above
from app.rules.organisation_fields import TITLES, OrganisationField
from app.rules.organisation_notes import notes_of
from app.rules.organisation_rows import ORGANISATIONS

_SHEET = "Tổ chức đảng"
_WIDTHS = {
    OrganisationField.NAME: 44,
    OrganisationField.PARENT: 44,
    OrganisationField.HEAD: 26,
    OrganisationField.OWNERSHIP: 30,
}


def written_sheet(book: Book, tell: Tell | None = None) -> bytes:
    """Return the organisations at work as a file, each below what it belongs to; every cell is text, none a formula."""
    return list_sheets.written_table(TITLES, (one.texts for one in listed(book)), _SHEET, _WIDTHS, tell)


def kind_of_list(book: Book) -> ListKind:
    """Return the lists of organisations with the titles that the book remembers."""
    return book.column_titles.known_to(ORGANISATIONS)


def read(book: Book, sheet: Sheet, *, convert: bool = False, tell: Tell | None = None) -> ReadList:
    """Return what a list comes to beside what the book has; `convert` turns texts of old fonts into Unicode.

    Raises Stopped where `tell` says so.
    """
    heading, rows = read_rows(kind_of_list(book), sheet, convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES[OrganisationField.NAME], OrganisationField.NAME)
        nowhere = Problem(1, column, finding("organisation.no_heading"))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    rows = with_names_above(heading, rows)
    judged = judge(heading, rows, known(book), far=partial(step, tell))
    return ReadList(heading, rows, judged, notes_of(heading, judged, rows).beside(font_notes(rows)), of_file=sheet.told)
