"""The members of a book as an .xlsx file that import takes back.

What it is for: one row a member, one field a column.
What it is not for: how files are written (list_sheets) and printed lists (reports).
"""

from app.exchange import list_sheets
from app.models.book import Book
from app.models.long_work import Tell
from app.models.member_names import texts_of
from app.models.organisation_names import OrganisationNames
from app.rules.member_rows import MEMBERS

_SHEET = "Đảng viên"


def written_sheet(book: Book, tell: Tell | None = None) -> bytes:
    """Return all members of a book as a file; every cell is text, none a formula. Raises Stopped where `tell` says."""
    organisations = OrganisationNames(book.organisations.all())
    rows = (texts_of(one, organisations) for one in book.members.each())
    return list_sheets.written_sheet(MEMBERS, rows, _SHEET, tell)
