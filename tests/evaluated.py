"""A member in an evaluated year, for tests of everything that a book can print.

What it is for: documents of the year need somebody who is in it.
What it is not for: tests of evaluating.
"""

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

YEAR = 2025


def evaluate_somebody(book: Book) -> None:
    """Give the book a cell with one member, and open a year."""
    (cell,) = book.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
    book.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=cell)])
    open_year(book, YEAR)
