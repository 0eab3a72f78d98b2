"""The delegates of the sample congress: everything the credentials report counts is told of each."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from samples import make_sample

from app.models.book import Book
from app.rules.persons import KINH, DelegateSource, Person, Sex, Standing

_MAY_BE_EMPTY = {"academic_title", "phone"}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_sample(path)
    with Book.look(path) as made:
        yield made


def test_228_official_delegates_come_with_their_alternates(book: Book) -> None:
    delegates = book.delegates.all()
    official = [one for one in delegates if one.standing is Standing.OFFICIAL]
    assert (len(official), len(delegates) - len(official)) == (228, 6)
    assert sum(one.source is DelegateSource.EX_OFFICIO for one in official) == 33
    assert {one.organisation_id is None for one in official if one.source is DelegateSource.EX_OFFICIO} == {True}


def test_nothing_that_is_counted_is_left_open(book: Book) -> None:
    counted = [one.name for one in fields(Person) if one.name not in _MAY_BE_EMPTY]
    for one in book.delegates.all():
        assert [name for name in counted if not getattr(one.person, name)] == []
        assert one.delegation_id


def test_names_ages_and_peoples_fit_together(book: Book) -> None:
    for one in book.delegates.all():
        person = one.person
        assert None not in {person.born, person.joined, person.official_since}
        assert person.born.year + 18 <= person.joined.year < person.official_since.year <= 2020
        if " Thị " in person.name:
            assert person.sex is Sex.FEMALE
        assert (person.ethnicity == KINH) == (person.name.split()[0] in KINH_SURNAMES)


KINH_SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lưu", "Phan", "Dương"]


def test_every_organisation_sends_somebody(book: Book) -> None:
    assert {one.id for one in book.organisations.all() if one.parent_id is None} == {
        one.organisation_id for one in book.delegates.all() if one.organisation_id
    }
