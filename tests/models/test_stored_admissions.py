"""Admissions in the book: kept whole, listed by the day of their ceremony, taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admissions import Admission, AdmissionFlag, Occupation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

WHOLE = Admission(
    certificate="12/GCN",
    certified=date(2018, 3, 1),
    resolved=date(2019, 1, 10),
    votes=14,
    decision="31-QĐ/ĐUK",
    decided=date(2019, 2, 1),
    ceremony=date(2019, 2, 3),
    guide="Lò Văn Ân",
    recognition="45-QĐ/ĐUK",
    recognised=date(2020, 2, 20),
    occupation=Occupation.ENTERPRISE_WORKER,
    flags=frozenset({AdmissionFlag.YOUTH_UNION, AdmissionFlag.READMITTED}),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        (cell,) = made.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
        made.members.add(
            [Member(person=Person(name=name), organisation_id=cell) for name in ("Lò Thị Án", "Cà Văn Ân", "Trần Đức")]
        )
        yield made


def test_an_admission_comes_back_as_it_was_stored_and_can_be_taken_back(book: Book) -> None:
    book.admissions.save([(1, 1, WHOLE)])
    assert (book.admissions.get(1), book.admissions.get(2)) == ((1, WHOLE), None)
    book.admissions.remove(1)
    assert book.admissions.get(1) is None


def test_those_of_a_span_are_by_their_ceremony_with_both_ends(book: Book) -> None:
    days = {1: date(2019, 2, 3), 2: date(2015, 7, 1), 3: None}
    book.admissions.save([(id_, 1, Admission(ceremony=day)) for id_, day in days.items()])
    assert [id_ for id_, _, _ in book.admissions.between(date(2015, 7, 1), date(2019, 2, 3))] == [2, 1]
    assert [id_ for id_, _, _ in book.admissions.between(date(2015, 7, 2), date(2019, 2, 2))] == []
    assert [id_ for id_, _, _ in book.admissions.all()] == [2, 1, 3]


def test_who_was_taken_off_the_list_was_admitted_nowhere_until_they_are_put_back(book: Book) -> None:
    days = {1: date(2019, 2, 3), 2: date(2015, 7, 1)}
    book.admissions.save([(id_, 1, Admission(ceremony=day)) for id_, day in days.items()])

    def listed() -> tuple[list[int], list[int], tuple[int, ...]]:
        between = book.admissions.between(date(2015, 1, 1), date(2019, 12, 31))
        return [one for one, _, _ in between], [one for one, _, _ in book.admissions.all()], book.admissions.years()

    book.members.remove([2])
    assert listed() == ([1], [1], (2019,))
    assert book.admissions.get(2) == (1, Admission(ceremony=days[2]))
    book.members.restore([2])
    assert listed() == ([2, 1], [2, 1], (2019, 2015))
