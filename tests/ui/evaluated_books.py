"""A book with members and organisations to evaluate, as the tests of the page need it."""

from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person, Sector

NAMES = (
    "Lê Văn An",
    "Nguyễn Bá Anh",
    "Phạm Thị Bích",
    "Quàng Văn Biên",
    "Lò Thị Chung",
    "Trần Mạnh Cường",
    "Hà Văn Dũng",
    "Đinh Thị Duyên",
)
"""Members of "Chi bộ Văn phòng", in the order of the list."""


def evaluated_book(path, operator="Thu Hà"):
    """Return a book with a cell of eight members and a base committee with two cells of three."""
    book = Book.create(path, operator)
    office, top = book.organisations.add(
        [
            Organisation("Chi bộ Văn phòng", OrganisationKind.CELL, sector=Sector.PARTY),
            Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE, sector=Sector.STATE),
        ]
    )
    cells = book.organisations.add(
        [Organisation(f"Chi bộ Bệnh viện {one}", OrganisationKind.CELL, parent_id=top) for one in (1, 2)]
    )
    book.members.add([_member(name, office) for name in NAMES])
    book.members.add([_member(f"Vũ Thị Hoa {cell}.{one}", cell) for cell in cells for one in range(3)])
    return book


def _member(name, organisation):
    person = Person(name=name, born=PartialDate(1975), joined=PartialDate(2005, 5, 19), position="Chuyên viên")
    status = MemberStatus.EXEMPTED if name == NAMES[-1] else MemberStatus.ACTIVE
    return Member(person=person, organisation_id=organisation, status=status)
