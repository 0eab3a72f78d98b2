"""Running the programme: one step begins or ends an item with its session, and goes back whole."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.course import begin_item, course_of, end_item, move_item, place_item, put_back
from app.models.sessions import AgendaItem, Session

EIGHT = datetime(2020, 7, 29, 8, 0, tzinfo=UTC)


class Clock:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.now = EIGHT

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà", clock) as made:
        for title, starts, items in (("Sáng", "08:00", ("Chào cờ", "Khai mạc")), ("Chiều", "14:00", ("Tham luận",))):
            session = made.sessions.add(Session(title, day="2020-07-29", starts=starts))
            for item in items:
                made.agenda_items.add(AgendaItem(session, item, 10))
        yield made


def titles(book: Book) -> list[list[str]]:
    return [[item.title for item in book.agenda_items.all(one.id)] for one in book.sessions.all()]


def times(book: Book) -> list[tuple[str | None, str | None]]:
    return [(one.began_at, one.ended_at) for one in (*book.sessions.all(), *book.agenda_items.all())]


def item(book: Book, title: str) -> AgendaItem:
    return next(one for one in book.agenda_items.all() if one.title == title)


def test_the_first_item_begins_its_session_and_the_next_one_ends_the_first(book: Book, clock: Clock) -> None:
    begin_item(book, item(book, "Chào cờ").id)
    clock.now += timedelta(minutes=7)
    begin_item(book, item(book, "Khai mạc").id)
    assert item(book, "Chào cờ").ended_at == item(book, "Khai mạc").began_at == clock.now.isoformat()
    morning = book.sessions.all()[0]
    assert morning.began_at == EIGHT.isoformat()
    assert morning.ended_at is None
    assert course_of(morning, book.agenda_items.all(morning.id), clock.now).late == -3


def test_the_last_item_ends_its_session(book: Book, clock: Clock) -> None:
    begin_item(book, item(book, "Khai mạc").id)
    clock.now += timedelta(minutes=5)
    end_item(book, item(book, "Khai mạc").id)
    assert book.sessions.all()[0].ended_at == clock.now.isoformat()


def test_a_session_that_begins_ends_the_one_before(book: Book, clock: Clock) -> None:
    begin_item(book, item(book, "Chào cờ").id)
    clock.now += timedelta(hours=6)
    begin_item(book, item(book, "Tham luận").id)
    assert book.sessions.all()[0].ended_at == clock.now.isoformat()
    assert item(book, "Chào cờ").ended_at == clock.now.isoformat()


def test_every_step_goes_back_whole(book: Book) -> None:
    for step in (begin_item, end_item):
        for title in ("Chào cờ", "Tham luận"):
            before = times(book)
            put_back(book, step(book, item(book, title).id))
            assert times(book) == before
            step(book, item(book, title).id)


def test_an_item_moves_over_the_edge_of_its_session_and_stops_at_the_ends(book: Book) -> None:
    opening = item(book, "Khai mạc").id
    assert move_item(book, opening, 1)
    assert titles(book) == [["Chào cờ"], ["Khai mạc", "Tham luận"]]
    assert move_item(book, opening, 1)
    assert titles(book) == [["Chào cờ"], ["Tham luận", "Khai mạc"]]
    assert not move_item(book, opening, 1)
    assert move_item(book, opening, -1)
    assert move_item(book, opening, -1)
    assert titles(book) == [["Chào cờ", "Khai mạc"], ["Tham luận"]]
    assert not move_item(book, item(book, "Chào cờ").id, -1)


def test_an_item_is_put_where_it_is_wanted(book: Book) -> None:
    afternoon = book.sessions.all()[1].id
    place_item(book, item(book, "Chào cờ").id, afternoon, 1)
    assert titles(book) == [["Khai mạc"], ["Tham luận", "Chào cờ"]]
