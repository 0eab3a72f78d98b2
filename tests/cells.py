"""A cell that holds a congress of its members: two official, one on probation, one whose day nobody wrote down."""

from datetime import date

from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.sessions import Session
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.rounds import Electorate

OPENS = date(2026, 11, 20)
MEMBERS = (
    Person(name="Lò Thị Án", joined=PartialDate(2001, 3, 2), official_since=PartialDate(2002, 3, 2)),
    Person(name="Mùa A Páo", born=PartialDate(1960), position="Bí thư", joined=PartialDate(1990, 1, 1)),
    Person(name="Mùa A Páo", born=PartialDate(1999, 5, 1), workplace="Bản Na", official_since=PartialDate(2021)),
    Person(name="Hà Văn Dự", joined=PartialDate(2026, 5, 19)),
)


def cell_book(path):
    """The third has a day of official membership only, the second one of admission only."""
    book = Book.create(path, "Hà")
    book.committees.save(Committee("Chi bộ bản Na", "Đảng bộ xã Tân Lập"))
    book.congresses.save(Congress("Đại hội Chi bộ bản Na", Electorate.MEMBER_CONGRESS, opens=OPENS))
    book.delegates.add([Delegate(person=one) for one in MEMBERS])
    book.sessions.add(Session("Đại hội", day=OPENS.isoformat()))
    return book
