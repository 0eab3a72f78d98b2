"""The line of the list of candidates finds whom the book knows, and takes a name that is written out as it is."""

from functools import partial

import pytest
from contest_clerk import opened_contest
from contest_samples import NAMES, made_contest

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        (cell,) = made.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
        delegates = ("Đỗ Quang Huy", "Hà Văn Anh", "Lò Thị Án")
        made.delegates.add([Delegate(person=Person(name=name)) for name in delegates])
        made.delegates.add([Delegate(person=Person(name="Đỗ Quang Huy", born=PartialDate(1985), position="Bí thư"))])
        members = ("Mùa A Páo", "Lò Thị Án", "Hà Văn Hậu")
        made.members.add([Member(organisation_id=cell, person=Person(name=name)) for name in members])
        yield made


@pytest.fixture
def clerk(qtbot, book):
    contest, _ = made_contest(book)
    made = partial(opened_contest, qtbot, book)(contest)
    made.tabs_to("Thêm người vào danh sách")
    return made


def listed(book: Book) -> list[tuple[str, str]]:
    return [(one.name, one.note) for one in book.rounds.get(1).candidates if one.name not in NAMES]


def offered(clerk) -> list[str]:
    rows = clerk.page.candidates.person.list
    return [rows.item(at).text() for at in range(rows.count())] if rows.isVisible() else []


def test_delegates_and_members_are_offered_while_letters_are_typed(clerk, book):
    clerk.types("pao")
    assert offered(clerk) == ["Mùa A Páo · Chi bộ Văn phòng", "«pao», đúng như đã gõ"]
    clerk.types("⏎")
    assert listed(book) == [("Mùa A Páo", "")]
    assert offered(clerk) == []
    assert clerk.focus.text() == ""
    clerk.types("huy")
    assert offered(clerk)[:2] == ["1 · Đỗ Quang Huy", "4 · Đỗ Quang Huy · 1985 · Bí thư"]
    clerk.types("↓⏎")
    assert ("Đỗ Quang Huy", "1985 · Bí thư") in listed(book)


def test_whoever_is_delegate_and_member_is_offered_once_and_the_number_of_the_badge_finds(clerk, book):
    clerk.types("an lo")
    assert offered(clerk) == ["3 · Lò Thị Án", "«an lo», đúng như đã gõ"]
    clerk.types("⎋2⏎")
    assert listed(book) == [("Hà Văn Anh", "")]


@pytest.mark.parametrize("typed", ["Hà Văn An", "Ha Van An", "Hà Văn Ánh"])
def test_a_name_written_out_is_not_taken_for_another_that_begins_like_it(clerk, book, typed):
    clerk.types(f"{typed}⏎")
    assert listed(book) == [(typed, "")]


@pytest.mark.parametrize("typed", ["Hà Văn Anh", "Ha Van Anh", "Văn Anh", "ha anh", "Anh"])
def test_a_known_name_written_out_or_begun_is_taken(clerk, book, typed):
    clerk.types(f"{typed}⏎")
    assert listed(book) == [("Hà Văn Anh", "")]
