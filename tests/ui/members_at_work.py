"""Members of two cells, and what is read of them on their page."""

from books_at_work import declared_book

from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person

PEOPLE = ("Lê Văn Ánh", "Phạm Thị An", "Đỗ Quang Huy", "Trần Đức Mạnh", "Vũ Thị Hoa")


def book_of_two_cells(path):
    made = declared_book(path)
    made.organisations.add(
        [Organisation("Chi bộ Văn phòng", OrganisationKind.CELL), Organisation("Chi bộ Đội", OrganisationKind.CELL)]
    )
    return made


def people(book):
    """Add five members, to the one and the other cell in turn."""
    office, brigade = (one.id for one in book.organisations.all())
    book.members.add(
        [
            Member(
                person=Person(
                    name=name, position="Bí thư" if name.startswith("Lê") else "", born=PartialDate(1970 + at)
                ),
                organisation_id=brigade if at % 2 else office,
            )
            for at, name in enumerate(PEOPLE)
        ]
    )
    return book


def names(page):
    return [one.name for one in page.session.book.members.some(page.list.model.ids)]


def statuses(book):
    return [one.status for one in book.members.some([1, 2, 3, 4, 5])]
