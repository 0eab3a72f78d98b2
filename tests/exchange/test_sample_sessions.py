"""The course of the sample congress: complete, in three days, with figures that agree with the counts."""

from collections.abc import Iterator

import pytest
from samples import make_small_sample

from app.exchange.sample_congress import make_practice
from app.models.book import Book
from app.models.sessions import SessionKind
from app.rules.attendance import ATTENDED, HERE
from app.rules.rounds import Electorate


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_small_sample(path)
    with Book.look(path) as made:
        yield made


def test_three_days_were_held_item_by_item(book: Book) -> None:
    sessions = book.sessions.all()
    assert sorted({one.day for one in sessions}) == ["2020-07-28", "2020-07-29", "2020-07-30"]
    for session in sessions:
        items = book.agenda_items.all(session.id)
        times = [time for one in items for time in (one.began_at, one.ended_at)]
        assert None not in times
        assert times == sorted(times)
        assert (session.began_at, session.ended_at) == (times[0], times[-1])


def test_everybody_is_marked_in_every_session_and_every_session_is_valid(book: Book) -> None:
    places = book.attendance.places()
    for session in (one for one in book.sessions.all() if one.kind is not SessionKind.COMMITTEE):
        marks = book.attendance.of_session(session.id)
        assert marks.keys() == {one.id for one in places}
        assert book.attendance.quorum(places, marks, Electorate.DELEGATE_CONGRESS).is_met


def test_attendance_and_base_are_those_of_the_counts(book: Book) -> None:
    """Whoever was counted as present voted while a session ran at which as many were there."""
    for contest in book.contests.all():
        (one,) = book.rounds.of_contest(contest.id)
        held = [
            s
            for s in book.sessions.all()
            if (s.began_at or "") <= one.began_at <= one.closed_at <= (s.ended_at or "")
            if (s.kind is SessionKind.COMMITTEE) == (contest.electorate is Electorate.COMMITTEE)
        ]
        assert len(held) == 1
        if contest.electorate is Electorate.DELEGATE_CONGRESS:
            marks = book.attendance.of_session(held[0].id)
            assert sum(mark in HERE for mark in marks.values()) == one.figures.present
            assert book.attendance.deductions(contest.electorate) == one.figures.deductions
            last = list(book.attendance.of_all().values())[-1]
            assert sum(mark in HERE for mark in last.values()) == one.figures.present


def test_whoever_leads_counts_or_speaks_was_there(book: Book) -> None:
    ids = {one.name: one.id for one in book.delegates.all()}
    leading = {member.delegate_id for body in book.bodies.all() for member in body.members}
    for session_id, marks in book.attendance.of_all().items():
        items = {one.id for one in book.agenda_items.all(session_id)}
        speaking = {
            ids[one.speaker] for one in book.speeches.all() if one.agenda_item_id in items and one.speaker in ids
        }
        assert {one for one in leading | speaking if marks[one] not in ATTENDED} == set()


def test_the_new_committee_meets_and_its_secretary_was_deputy_before(book: Book) -> None:
    (meeting,) = [one for one in book.sessions.all() if one.kind is SessionKind.COMMITTEE]
    assert meeting.title == "Hội nghị lần thứ nhất"
    (position,) = [one.person.position for one in book.delegates.all() if one.name == "Nguyễn Trung Khải"]
    assert position == "Phó Bí thư Đảng ủy"


def test_guests_speeches_and_the_resolution_are_told(book: Book) -> None:
    assert [one.name for one in book.guests.all()] == ["Nguyễn Đắc Quỳnh", "Nguyễn Thái Hưng"]
    assert all(one.speaker and one.unit and one.subject and one.summary for one in book.speeches.all())
    assert {one.written for one in book.speeches.all()} == {0, 1}
    assert book.resolutions.get().text
    assert book.resolutions.get().file


def test_a_book_to_practise_with_has_a_programme_that_waits(tmp_path) -> None:
    path = tmp_path / "tap.sodaihoi"
    make_practice(path)
    with Book.look(path) as book:
        assert len(book.sessions.all()) == 6
        assert {one.began_at for one in book.agenda_items.all()} == {None}
