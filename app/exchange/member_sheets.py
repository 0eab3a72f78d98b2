"""The members of a book as an .xlsx file that import takes back.

What it is for: one row a member, one field a column.
What it is not for: how files are written (list_sheets) and printed lists (reports).
"""

from app.exchange import list_sheets
from app.models.book import Book
from app.models.member_names import texts_of
from app.models.organisation_names import OrganisationNames
from app.rules.member_rows import MEMBERS

_SHEET = "Đảng viên"


def written_sheet(book: Book) -> bytes:
    """Return all members of a book as a file; every cell is text, none a formula."""
    organisations = OrganisationNames(book.organisations.all())
    return list_sheets.written_sheet(MEMBERS, (texts_of(one, organisations) for one in book.members.each()), _SHEET)
