"""Admissions in the book: kept whole, listed by the day of their ceremony, taken back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.checking import discrepancies
from app.models.errors import Refused
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admission_votes import check_committee_vote
from app.rules.admissions import Admission, AdmissionFlag, Occupation, check_admission
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

WHOLE = Admission(
    certificate="12/GCN",
    certified=date(2018, 3, 1),
    resolved=date(2019, 1, 10),
    votes=14,
    section_opinion="Nhất trí với nghị quyết của chi bộ",
    committee_met=date(2019, 1, 20),
    committee_members=15,
    committee_present=13,
    committee_for=12,
    committee_against=1,
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


def test_counts_below_nothing_and_an_opinion_no_paper_can_show_are_refused(book: Book) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="committee_against >= 0"):
        book.admissions.save([(1, 1, replace(WHOLE, committee_against=-1))])
    with pytest.raises(Refused):
        book.admissions.save([(1, 1, replace(WHOLE, section_opinion="Đồng ý \x07"))])
    assert book.admissions.get(1) is None


OF_COMMITTEES = (
    "section_opinion",
    "committee_met",
    "committee_members",
    "committee_present",
    "committee_for",
    "committee_against",
)


def _made_older(path: Path) -> None:
    """Make a book what it was before an admission kept the vote of a base committee."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for column in OF_COMMITTEES:
            connection.execute(f"ALTER TABLE admission DROP COLUMN {column}")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm044_base_votes'")
        connection.execute("PRAGMA user_version = 43")


def test_an_admission_of_an_older_book_has_no_vote_of_a_base_committee_and_is_no_problem(
    book: Book, tmp_path: Path
) -> None:
    stored = replace(WHOLE, **{name: getattr(Admission(), name) for name in OF_COMMITTEES})
    book.admissions.save([(1, 1, stored)])
    book.close()
    _made_older(tmp_path / "so.sodaihoi")
    with Book.open(tmp_path / "so.sodaihoi") as older:
        assert older.admissions.get(1) == (1, stored)
        assert [*check_admission(stored, None), *check_committee_vote(stored)] == []
        assert list(discrepancies(older)) == []
        older.admissions.save([(1, 1, WHOLE)])
        assert older.admissions.get(1) == (1, WHOLE)
        assert list(discrepancies(older)) == []
