"""The hall in the book, and who is to sit in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.replacements import Replacement
from app.rules.persons import Person, Standing
from app.rules.seating import Hall


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def test_a_hall_is_stored_once_and_changed(book: Book) -> None:
    assert book.seatings.hall() is None
    book.seatings.save(Hall(10, 24))
    book.seatings.save(Hall(12, 20))
    assert book.seatings.hall() == Hall(12, 20)


def test_who_holds_a_place_sits_with_the_delegation_and_who_was_replaced_does_not(book: Book) -> None:
    one, two = book.delegations.add(["Đoàn Một", "Đoàn Hai"])
    ids = book.delegates.add(
        [
            Delegate(person=Person(name="Lê Văn Ánh"), delegation_id=two),
            Delegate(person=Person(name="Phạm Thị An")),
            Delegate(person=Person(name="Đỗ Quang Huy"), delegation_id=one),
            Delegate(person=Person(name="Vũ Thị Hoa"), delegation_id=two, standing=Standing.ALTERNATE),
        ]
    )
    book.replacements.add(Replacement(ids[0], ids[3], "12-QĐ/ĐU", "ốm"))
    assert [(group.name, [each.name for each in group.delegates]) for group in book.seatings.groups()] == [
        ("Đoàn Một", ["Đỗ Quang Huy"]),
        ("Đoàn Hai", ["Vũ Thị Hoa"]),
        ("", ["Phạm Thị An"]),
    ]
    placing = book.seatings.placing(Hall(1, 2))
    assert placing.seats == {ids[2]: "A1", ids[3]: "A2"}
    assert placing.unplaced == (ids[1],)
