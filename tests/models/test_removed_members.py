"""Members who were taken off the book: who they are, and their way back with all that belongs to them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from organisation_books import code

from app.models.book import Book
from app.models.errors import Refused, Stopped
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead
from app.models.member_lists import take_back, take_in
from app.models.members import Member
from app.models.organisations import Organisation
from app.models.removed_members import (
    PutBack,
    RemovedMembers,
    cards_taken,
    found,
    maybe_there,
    put_back,
    take_off_again,
)
from app.rules.delegate_values import Value
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import Step
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person

OFFICE, NEWSPAPER, RADIO = 1, 2, 3
DAY = date(2025, 6, 1)
PEOPLE = (
    Person(name="Lò Thị Án", born=PartialDate(1975, 3), card_number="0812", joined=PartialDate(2010)),
    Person(name="Cà Văn Ân", born=PartialDate(1980, 5, 2), joined=PartialDate(2010)),
    Person(name="Đỗ Quang Huy", card_number="0813", joined=PartialDate(2010)),
)


class Clock:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.day = DAY

    def __call__(self) -> datetime:
        return datetime.combine(self.day, datetime.min.time(), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    """1 and 2 are members of the office, 3 of the newspaper."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà", clock) as made:
        names = ("Chi bộ Văn phòng", "Chi bộ Báo", "Chi bộ Đài")
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in names])
        places = (OFFICE, OFFICE, NEWSPAPER)
        made.members.add([Member(person=one, organisation_id=at) for one, at in zip(PEOPLE, places, strict=True)])
        yield made


def names(book: Book) -> list[str]:
    return [one.name for one in book.members.each()]


def test_each_is_told_with_when_and_by_whom_who_was_taken_off_last_first(book: Book, clock: Clock) -> None:
    removed = RemovedMembers(book)
    assert (removed.are_any(), removed.all()) == (False, ())
    book.members.remove([3])
    clock.day, book.operator = date(2025, 7, 9), "Thu Hà"
    book.members.remove([2, 1])
    told = [(one.id, one.name, one.born, one.card_number, one.organisation) for one in removed.all()]
    assert removed.are_any()
    assert told == [
        (1, "Lò Thị Án", "3/1975", "0812", "Chi bộ Văn phòng"),
        (2, "Cà Văn Ân", "2/5/1980", "", "Chi bộ Văn phòng"),
        (3, "Đỗ Quang Huy", "", "0813", "Chi bộ Báo"),
    ]
    assert {(one.at[:10], one.operator) for one in removed.all()} == {("2025-07-09", "Thu Hà"), ("2025-06-01", "Hà")}
    book.members.restore([3])
    book.members.remove([3])
    assert next((one.id, one.at[:10]) for one in removed.all()) == (3, "2025-07-09")


def test_of_whom_the_journal_does_not_tell_nothing_is_said(book: Book) -> None:
    book.connection.execute("UPDATE member SET removed = 1 WHERE id = 3")
    (one,) = RemovedMembers(book).all()
    assert (one.name, one.at, one.operator) == ("Đỗ Quang Huy", "", "")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", [1, 2, 3]),
        ("lo an", [1]),
        ("do bao", [3]),
        ("081", [1, 3]),
        ("3/1975", [1]),
        ("văn phòng", [1, 2]),
        ("HÀ 1/6/2025", [1, 2, 3]),
        ("khong ai", []),
    ],
)
def test_they_are_found_by_any_column_without_accents(book: Book, text: str, ids: list[int]) -> None:
    book.members.remove([1, 2, 3])
    assert sorted(one.id for one in found(RemovedMembers(book).all(), text)) == ids


def test_who_was_put_back_has_everything_and_counts_as_before(book: Book, tmp_path: Path) -> None:
    book.members.set_photo(1, b"\xff\xd8")
    book.members.update([replace(book.members.get(1), note="bí danh")])
    open_year(book, 2024)
    ids = [one.id for one in book.evaluations.members_of(2024)]
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in book.evaluations.some(ids)])
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.take(Step.DECIDE, ids, DecisionHead("1-QĐ", date(2024, 12, 20), "Ai Khác Hẳn"))

    def whole(of: Book) -> tuple[object, ...]:
        return (
            [*of.members.each()],
            of.members.history(1),
            of.members.photo(1),
            [*of.evaluations.rows(2024, Rated.MEMBER, decided_only=True)],
            of.evaluations.members_of(2024),
            of.evaluation_counts.by_place(of.evaluation_years.get(2024), Rated.MEMBER),
        )

    before = whole(book)
    book.members.remove([1])
    assert whole(book) != before
    book.close()
    with Book.open(tmp_path / "so.sodaihoi", "Hà") as again:
        assert put_back(again, [one.id for one in RemovedMembers(again).all()]) == PutBack((1,))
        assert whole(again) == before


def test_who_had_been_in_what_was_merged_is_offered_what_took_it_in_by_now(book: Book, clock: Clock) -> None:
    book.members.remove([1])
    events, day = book.organisation_events, date(2025, 5, 1)
    undone = events.merge(OFFICE, RADIO, day, "1-QĐ")
    events.undo(undone, day)
    assert RemovedMembers(book).placeless([1]) == ()
    events.merge(OFFICE, NEWSPAPER, day, "2-QĐ")
    assert [one.into for one in RemovedMembers(book).placeless([1])] == [NEWSPAPER]
    events.merge(NEWSPAPER, RADIO, day, "3-QĐ")
    (one,) = RemovedMembers(book).placeless([1])
    assert (one.name, one.organisation, one.into) == ("Lò Thị Án", "Chi bộ Văn phòng", RADIO)
    with pytest.raises(Refused, match="Lò Thị Án: Chi bộ Văn phòng không còn hoạt động") as refused:
        put_back(book, [1])
    assert code(refused) == "member.back_nowhere"
    with pytest.raises(Refused) as refused:
        put_back(book, [1], NEWSPAPER)
    assert code(refused) == "organisation.ended"
    clock.day = date(2025, 8, 1)
    done = put_back(book, [1], RADIO)
    assert book.members.get(1).organisation_id == RADIO
    take_off_again(book, done)
    assert (book.members.get(1).organisation_id, book.members.get(1).removed) == (OFFICE, True)


def test_who_had_been_in_what_was_dissolved_or_taken_off_goes_where_somebody_says(book: Book) -> None:
    told: dict[MemberField, Value] = {MemberField.NAME: "Vũ Dũng", MemberField.ORGANISATION: "Chi bộ Mới"}
    taken = take_in(book, [told])
    take_back(book, taken)
    book.members.remove([1, 2, 3])
    book.organisation_events.dissolve(OFFICE, date(2025, 5, 1), "1-QĐ")
    removed = RemovedMembers(book)
    assert [(one.name, one.organisation, one.into) for one in removed.placeless([1, 2, 3, 4])] == [
        ("Lò Thị Án", "Chi bộ Văn phòng", 0),
        ("Cà Văn Ân", "Chi bộ Văn phòng", 0),
        ("Vũ Dũng", "Chi bộ Mới", 0),
    ]
    assert [one.organisation for one in removed.all() if one.id == 4] == ["Chi bộ Mới"]
    put_back(book, [3, 4, 1], RADIO)
    assert [one.organisation_id for one in book.members.some([1, 3, 4])] == [RADIO, NEWSPAPER, RADIO]


def test_who_had_left_the_committee_goes_back_to_what_has_ended(book: Book) -> None:
    book.members.update([replace(book.members.get(3), status=MemberStatus.DECEASED)])
    book.members.remove([3])
    book.organisation_events.dissolve(NEWSPAPER, date(2025, 5, 1), "1-QĐ")
    put_back(book, [3])
    assert book.members.get(3).organisation_id == NEWSPAPER


def test_nobody_comes_back_with_a_card_that_somebody_has_by_now(book: Book) -> None:
    book.members.remove([1, 2])
    other = book.members.get(3)
    book.members.update([replace(other, person=replace(other.person, card_number="0812"))])
    says = r"Lò Thị Án: số thẻ đảng 0812 đã là của Đỗ Quang Huy \(0812, Chi bộ Báo\)"
    with pytest.raises(Refused, match=says) as refused:
        put_back(book, [2, 1])
    assert code(refused) == "member.back_card"
    assert names(book) == ["Đỗ Quang Huy"]
    book.members.remove([3])
    (twice,) = cards_taken(book, [1, 2, 3])
    assert (twice.values["name"], twice.values["holder"]) == ("Đỗ Quang Huy", "Lò Thị Án")
    assert put_back(book, [1, 2]).ids == (1, 2)


@pytest.mark.parametrize(
    ("person", "is_like"),
    [
        (Person(name="lò thị án", born=PartialDate(1975, 3)), True),
        (Person(name="Lò Thị Án", born=PartialDate(1975)), True),
        (Person(name="Lò Thị Án", born=PartialDate(1976, 3)), False),
        (Person(name="Lò Thị Ân", born=PartialDate(1975, 3)), False),
        (Person(name="Người khác", card_number="08.12"), True),
        (Person(name="Người khác", card_number="08121"), False),
    ],
)
def test_whom_somebody_may_be_already_is_told_and_refuses_nothing(book: Book, person: Person, *, is_like: bool) -> None:
    book.members.remove([1])
    book.members.add([Member(person=person, organisation_id=RADIO)])
    found_like = maybe_there(book, [1])
    assert [one.values["other"] for one in found_like] == [person.name] * is_like
    assert all("Chi bộ Đài" in str(one.values["told"]) for one in found_like)
    assert put_back(book, [1]).ids == (1,)


def test_two_who_come_back_together_may_be_one_person(book: Book) -> None:
    (again,) = book.members.add([Member(person=replace(PEOPLE[1], card_number="9"), organisation_id=RADIO)])
    book.members.remove([2, again])
    (one,) = maybe_there(book, [2, again])
    assert (one.rule.code, one.values["told"]) == ("member.back_like", "2/5/1980, Chi bộ Văn phòng")
    assert maybe_there(book, [2]) == ()


def test_a_text_that_no_paper_can_show_keeps_nobody_out_who_was_in_the_book(book: Book) -> None:
    book.connection.execute("UPDATE member SET note = char(7) WHERE id = 1")
    book.members.remove([1])
    put_back(book, [1])
    assert "Lò Thị Án" in names(book)


def test_putting_many_back_is_told_and_stopped_with_nobody_put_back(book: Book) -> None:
    book.members.remove([1, 2, 3])
    told: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        put_back(book, [1, 2, 3], tell=lambda done, total: told.append((done, total)) or False)
    assert (told, names(book)) == ([(3, 3)], [])
