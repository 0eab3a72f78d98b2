"""Members as they were on a day, by what was typed since, by the days of statuses, and by mergers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.book import Book
from app.models.member_past import MemberPast
from app.models.members import Member
from app.models.organisations import Organisation
from app.models.removed_members import put_back
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Duty, MemberStatus, Person

YEAR_END = date(2025, 12, 31)
OFFICE, NEWSPAPER, RADIO = 1, 2, 3
ACTIVE, EXEMPTED, DECEASED = MemberStatus.ACTIVE, MemberStatus.EXEMPTED, MemberStatus.DECEASED


class Clock:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.day = date(2024, 1, 15)

    def __call__(self) -> datetime:
        return datetime.combine(self.day, datetime.min.time(), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    with written(tmp_path / "so.sodaihoi", clock) as made:
        yield made


def written(path: Path, clock: Callable[[], datetime]) -> Book:
    book = Book.create(path, "Hà", clock)
    names = ("Chi bộ Văn phòng", "Chi bộ Báo", "Chi bộ Đài")
    book.organisations.add([Organisation(name, OrganisationKind.CELL) for name in names])
    book.members.add([Member(person=Person(name=name), organisation_id=OFFICE) for name in ("Lò Thị Án", "Cà Văn Ân")])
    return book


def change(book: Book, **values: object) -> None:
    book.members.update([replace(book.members.get(1), **values)])


def then(book: Book, day: date = YEAR_END) -> Member:
    return MemberPast(book).on(book.members.get(1), day)


def test_who_never_changed_was_always_so(book: Book) -> None:
    assert then(book, date(1990, 1, 1)) == book.members.get(1)


@pytest.mark.parametrize(
    ("typed", "place"), [(date(2025, 11, 3), NEWSPAPER), (YEAR_END, NEWSPAPER), (date(2026, 1, 1), OFFICE)]
)
def test_a_move_is_of_the_day_on_which_it_was_typed(book: Book, clock: Clock, typed: date, place: int) -> None:
    clock.day = typed
    change(book, organisation_id=NEWSPAPER)
    assert then(book).organisation_id == place
    assert MemberPast(book).on(book.members.get(2), YEAR_END).organisation_id == OFFICE


@given(st.lists(st.tuples(st.dates(date(2024, 2, 1), date(2027, 1, 1)), st.sampled_from([1, 2, 3])), max_size=6))
def test_between_two_moves_everybody_is_where_the_first_one_took_them(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[date, int]]
) -> None:
    clock, moves = Clock(), sorted(moves, key=lambda one: one[0])
    with written(tmp_path_factory.mktemp("past") / "so.sodaihoi", clock) as book:
        for typed, place in moves:
            clock.day = typed
            change(book, organisation_id=place)
        stays = [(date(2024, 1, 15), OFFICE), *moves, (date.max, 0)]
        for (day, place), (until, _) in pairwise(stays):
            assert day == until or then(book, day).organisation_id == place


@pytest.mark.parametrize(
    ("decided", "typed", "place"),
    [
        (date(2025, 12, 1), date(2026, 2, 3), NEWSPAPER),
        (YEAR_END, date(2026, 2, 3), NEWSPAPER),
        (date(2026, 1, 1), date(2026, 2, 3), OFFICE),
        (date(2026, 1, 1), date(2025, 12, 20), OFFICE),
    ],
)
def test_a_merger_is_of_the_day_of_its_decision(
    book: Book, clock: Clock, decided: date, typed: date, place: int
) -> None:
    clock.day = typed
    book.organisation_events.merge(OFFICE, NEWSPAPER, decided, "7-QĐ/ĐUK")
    assert book.members.get(1).organisation_id == NEWSPAPER
    assert then(book).organisation_id == place


def test_who_went_there_alone_before_a_merger_went_on_their_own_day(book: Book, clock: Clock) -> None:
    clock.day = date(2026, 1, 8)
    change(book, organisation_id=NEWSPAPER)
    clock.day = date(2026, 2, 3)
    book.organisation_events.merge(OFFICE, NEWSPAPER, date(2025, 12, 1), "7-QĐ/ĐUK")
    past = MemberPast(book)
    places = [past.on(one, YEAR_END).organisation_id for one in book.members.some([1, 2])]
    assert places == [OFFICE, NEWSPAPER]


def test_who_is_moved_out_of_a_cell_after_its_end_was_noted_was_not_there_any_more(book: Book, clock: Clock) -> None:
    book.members.remove([1])
    clock.day = date(2026, 2, 3)
    book.organisation_events.merge(OFFICE, NEWSPAPER, date(2025, 12, 1), "7-QĐ/ĐUK")
    clock.day = date(2026, 2, 9)
    put_back(book, [1], RADIO)
    assert (then(book).organisation_id, then(book, date(2025, 11, 30)).organisation_id) == (RADIO, OFFICE)


def test_who_emptied_a_cell_by_hand_long_before_it_was_merged_moved_on_their_own_day(book: Book, clock: Clock) -> None:
    clock.day = date(2024, 3, 1)
    change(book, organisation_id=NEWSPAPER)
    book.members.update([replace(book.members.get(2), organisation_id=NEWSPAPER)])
    clock.day = date(2026, 2, 3)
    done = book.organisation_events.merge(OFFICE, NEWSPAPER, date(2025, 12, 1), "7-QĐ/ĐUK")
    assert then(book, date(2024, 12, 31)).organisation_id == NEWSPAPER
    book.organisation_events.undo(done, clock.day)
    assert then(book).organisation_id == NEWSPAPER


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_merger_that_was_undone_has_never_been(book: Book, clock: Clock, *, goes_on: bool) -> None:
    clock.day = date(2026, 2, 3)
    done = book.organisation_events.merge(OFFICE, NEWSPAPER, date(2025, 12, 1), "7-QĐ/ĐUK")
    if goes_on:
        clock.day = date(2026, 2, 5)
        change(book, organisation_id=RADIO)
    clock.day = date(2026, 2, 9)
    book.organisation_events.undo(done, clock.day)
    assert book.members.get(1).organisation_id == (RADIO if goes_on else OFFICE)
    assert then(book).organisation_id == OFFICE
    again = date(2026, 2, 10)
    clock.day = again
    book.organisation_events.merge(OFFICE, NEWSPAPER, date(2025, 12, 1), "7-QĐ/ĐUK")
    assert MemberPast(book).on(book.members.get(2), YEAR_END).organisation_id == NEWSPAPER


def test_an_organisation_that_was_taken_off_had_nobody(book: Book, clock: Clock) -> None:
    clock.day = date(2025, 3, 1)
    change(book, organisation_id=RADIO)
    clock.day = date(2026, 3, 1)
    change(book, organisation_id=NEWSPAPER)
    book.organisation_events.remove(RADIO)
    assert then(book).organisation_id == NEWSPAPER


@pytest.mark.parametrize(
    ("since", "typed", "status"),
    [
        (None, date(2025, 12, 30), DECEASED),
        (None, date(2026, 1, 5), ACTIVE),
        (PartialDate(2025, 12, 24), date(2026, 1, 5), DECEASED),
        (PartialDate(2026, 1, 2), date(2025, 12, 30), ACTIVE),
        (PartialDate(2025), date(2026, 1, 5), DECEASED),
    ],
)
def test_a_status_holds_since_the_day_that_it_tells_or_else_since_it_was_typed(
    book: Book, clock: Clock, since: PartialDate | None, typed: date, status: MemberStatus
) -> None:
    clock.day = typed
    change(book, status=DECEASED, status_since=since)
    assert then(book).status is status


def test_before_the_first_status_with_a_day_everybody_was_active(book: Book) -> None:
    (id_,) = book.members.add(
        [
            Member(
                person=Person(name="Vũ Dũng"),
                organisation_id=OFFICE,
                status=DECEASED,
                status_since=PartialDate(2026, 1, 2),
            )
        ]
    )
    past, one = MemberPast(book), book.members.get(id_)
    assert (past.on(one, YEAR_END).status, past.on(one, date(2026, 1, 2)).status) == (ACTIVE, DECEASED)


def test_each_of_several_statuses_has_its_own_time(book: Book, clock: Clock) -> None:
    clock.day = date(2025, 5, 2)
    change(book, status=EXEMPTED, status_since=PartialDate(2025, 4, 1))
    clock.day = date(2026, 3, 1)
    change(book, status=ACTIVE, status_since=PartialDate(2026, 2, 1))
    change(book, status_since=PartialDate(2026, 2, 10))
    days = (date(2025, 3, 31), YEAR_END, date(2026, 2, 9), date(2026, 2, 10))
    assert [then(book, day).status for day in days] == [ACTIVE, EXEMPTED, EXEMPTED, ACTIVE]
    assert MemberPast(book).had(book.members.get(1), EXEMPTED)
    assert not MemberPast(book).had(book.members.get(1), DECEASED)


@pytest.mark.parametrize(
    ("status", "corrected", "expected"),
    [
        (EXEMPTED, date(2026, 1, 5), ACTIVE),
        (EXEMPTED, date(2026, 1, 6), EXEMPTED),
        (DECEASED, date(2026, 1, 6), ACTIVE),
    ],
)
def test_a_status_by_mistake_has_never_been(
    book: Book, clock: Clock, status: MemberStatus, corrected: date, expected: MemberStatus
) -> None:
    clock.day = date(2026, 1, 5)
    change(book, status=status, status_since=PartialDate(2025, 11, 1))
    clock.day = corrected
    change(book, status=ACTIVE, status_since=None)
    assert then(book).status is expected


def test_what_was_reached_since_is_put_back_and_what_was_corrected_or_first_noted_is_not(
    book: Book, clock: Clock
) -> None:
    change(book, person=Person(name="Lò Thị Án", degree=Degree.UNIVERSITY, position="Chuyên viên"))
    clock.day = date(2026, 4, 1)
    now = Person(name="Lò Thị Ánh", degree=Degree.MASTER, position="Trưởng phòng", major="Luật")
    change(book, person=now, duty=Duty.LEADER)
    change(book, person=replace(now, degree=Degree.DOCTOR))
    was = then(book)
    assert was.person == replace(now, degree=Degree.UNIVERSITY, position="Chuyên viên")
    assert was.duty is Duty.STAFF
    assert then(book, clock.day) == book.members.get(1)
