"""The usual programmes: they fit into their sessions, and their days follow the opening."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.exchange.programme_templates import TEMPLATES, lay, usual_template
from app.models.book import Book
from app.models.congresses import Congress
from app.models.sessions import SessionKind
from app.resources import resource
from app.rules.rounds import Electorate


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.congresses.save(Congress("Đại hội", opens=date(2020, 7, 30), closes=date(2020, 8, 1)))
        yield made


def test_every_template_is_offered() -> None:
    assert {path.stem for path in resource("programmes").glob("*.toml")} == set(TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_items_of_a_session_take_no_longer_than_the_session(book: Book, template: str) -> None:
    for session in (book.sessions.get(one) for one in lay(book, template)):
        planned = sum(one.minutes for one in book.agenda_items.all(session.id))
        starts, ends = (datetime.fromisoformat(f"{session.day}T{one}") for one in (session.starts, session.ends))
        assert 0 < planned <= (ends - starts).total_seconds() / 60


def test_a_congress_of_delegates_has_three_days_with_its_preliminary_session_first(book: Book) -> None:
    sessions = [book.sessions.get(one) for one in lay(book, usual_template(Electorate.DELEGATE_CONGRESS))]
    assert [one.day for one in sessions] == [
        f"2020-{day}" for day in ("07-30", "07-30", "07-31", "07-31", "08-01", "08-01")
    ]
    assert [one.kind for one in sessions[:2]] == [SessionKind.PRELIMINARY] * 2
    assert {one.kind for one in sessions[2:]} == {SessionKind.OFFICIAL}


def test_a_congress_of_members_is_one_evening(book: Book) -> None:
    assert len(lay(book, usual_template(Electorate.MEMBER_CONGRESS))) == 1


def test_without_a_day_of_opening_sessions_have_none(tmp_path: Path) -> None:
    with Book.create(tmp_path / "khac.sodaihoi", "Hà") as book:
        assert {book.sessions.get(one).day for one in lay(book, "delegates-congress")} == {""}
