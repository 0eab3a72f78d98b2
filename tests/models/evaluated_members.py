"""A cell of two members in an evaluated year, as the tests of evaluations need it."""

from datetime import date
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.errors import Refused
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead, Evaluation
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person

YEAR = 2025
LONG_AGO = PartialDate(2010, 5, 19)
HEAD = DecisionHead("12-QĐ/ĐUK", date(2025, 12, 20), "Nguyễn Trung Khải")


def evaluated_book(folder: Path) -> Book:
    """Return a book with one cell of two members."""
    made = Book.create(folder / "so.sodaihoi", "Hà")
    (cell,) = made.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
    made.members.add([Member(person=person(name), organisation_id=cell) for name in ("Lò Thị Án", "Cà Văn Ân")])
    return made


def person(name: str, joined: PartialDate = LONG_AGO) -> Person:
    return Person(name=name, joined=joined)


def cell(book: Book) -> int:
    return book.organisations.all()[0].id


def opened(book: Book) -> tuple[Evaluation, ...]:
    open_year(book, YEAR)
    return book.evaluations.members_of(YEAR)


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.findings[0].rule.code
