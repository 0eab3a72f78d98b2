"""The members of a book as an .xlsx file that import takes back.

What it is for: one row a member, one field a column.
What it is not for: how files are written (list_sheets) and printed lists (reports).
"""

from collections.abc import Sequence

from app.exchange import list_sheets
from app.models.book import Book
from app.models.long_work import Tell
from app.models.member_names import texts_of
from app.models.organisation_names import OrganisationNames
from app.rules.member_rows import MEMBERS

_SHEET = "Đảng viên"


def written_sheet(book: Book, tell: Tell | None = None, ids: Sequence[int] | None = None) -> bytes:
    """Return all members of a book, or those of these ids, as a file; every cell is text, none a formula.

    Raises Stopped where `tell` says so.
    """
    organisations = OrganisationNames(book.organisations.all())
    members = book.members.each() if ids is None else book.members.some(ids)
    rows = (texts_of(one, organisations) for one in members)
    return list_sheets.written_sheet(MEMBERS, rows, _SHEET, tell)
