"""Sessions, agenda, speeches, guests and attendance in the book: in their order, changed, removed, put back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.members import Member
from app.models.organisations import Organisation
from app.models.replacements import Replacement
from app.models.sessions import AgendaItem, Guest, Resolution, Session, SessionKind, Speech
from app.rules.attendance import Mark
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import DelegateSource, Person, Standing
from app.rules.rounds import Deduction, Electorate

CONGRESS = Electorate.DELEGATE_CONGRESS


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def titles(book: Book, session: int) -> list[str]:
    return [one.title for one in book.agenda_items.all(session)]


def test_a_session_comes_back_as_it_was_stored(book: Book) -> None:
    kept = Session("Phiên trù bị", SessionKind.PRELIMINARY, "2020-07-28", "08:00", "11:30")
    id_ = book.sessions.add(kept)
    (found,) = book.sessions.all()
    assert found == replace(kept, id=id_)
    assert found.kind is SessionKind.PRELIMINARY


def test_items_move_within_their_session_and_stop_at_its_ends(book: Book) -> None:
    first, second = (book.sessions.add(Session(title)) for title in ("Sáng", "Chiều"))
    ids = [book.agenda_items.add(AgendaItem(first, title)) for title in ("Chào cờ", "Khai mạc", "Báo cáo")]
    book.agenda_items.add(AgendaItem(second, "Thảo luận"))
    book.agenda_items.move(ids[2], -1)
    assert titles(book, first) == ["Chào cờ", "Báo cáo", "Khai mạc"]
    book.agenda_items.move(ids[0], 9)
    assert titles(book, first) == ["Báo cáo", "Khai mạc", "Chào cờ"]
    entries = list(book.journal.entries())
    book.agenda_items.move(ids[0], 1)
    assert list(book.journal.entries()) == entries
    assert titles(book, second) == ["Thảo luận"]


def test_what_is_removed_is_put_back_at_its_place(book: Book) -> None:
    session = book.sessions.add(Session("Sáng"))
    ids = [book.agenda_items.add(AgendaItem(session, title)) for title in ("Chào cờ", "Khai mạc")]
    book.agenda_items.remove(ids[0])
    assert titles(book, session) == ["Khai mạc"]
    book.agenda_items.restore(ids[0])
    assert titles(book, session) == ["Chào cờ", "Khai mạc"]


def test_a_sign_that_no_paper_can_show_is_refused_and_storing_the_same_leaves_no_trace(book: Book) -> None:
    guest = book.guests.add(Guest("Nguyễn Đắc Quỳnh", "Phó Bí thư Thường trực Tỉnh ủy", "dự và chỉ đạo"))
    stored = book.guests.get(guest)
    with pytest.raises(Refused) as refused:
        book.guests.update(replace(stored, title="漢"))
    assert refused.value.findings[0].rule.code == "text.letters"
    entries = list(book.journal.entries())
    book.guests.update(stored)
    assert list(book.journal.entries()) == entries


def test_speeches_and_the_resolution_are_kept(book: Book) -> None:
    item = book.agenda_items.add(AgendaItem(book.sessions.add(Session("Chiều")), "Tham luận"))
    speech = book.speeches.add(Speech(item, "Mùa A Sếnh", "Chi bộ Sở Tư pháp", "Cải cách hành chính", written=1))
    assert [one.id for one in book.speeches.all(item)] == [speech]
    told = "Đại hội thảo luận.\n" * 30
    book.speeches.update(replace(book.speeches.get(speech), summary=told))
    assert book.speeches.get(speech).summary == told
    with pytest.raises(Refused):
        book.resolutions.save(Resolution("Nghị quyết 漢"))
    book.resolutions.save(Resolution("Đại hội quyết nghị\nđiều một", "nghi-quyet.docx"))
    assert book.resolutions.get().file == "nghi-quyet.docx"


def test_marks_are_set_changed_and_taken_back(book: Book) -> None:
    session = book.sessions.add(Session("Sáng"))
    one, other = book.delegates.add([Delegate(person=Person(name=name)) for name in ("Lò Thị Án", "Hà Văn Bình")])
    book.attendance.mark(session, {one: Mark.PRESENT, other: Mark.EXCUSED})
    book.attendance.mark(session, {one: Mark.LEFT})
    assert book.attendance.of_session(session) == {one: Mark.LEFT, other: Mark.EXCUSED}
    book.attendance.mark(session, {one: None})
    assert book.attendance.of_session(session) == {other: Mark.EXCUSED}


def test_the_base_follows_attendance_and_replacements(book: Book) -> None:
    book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
    (cell,) = book.organisations.all()
    people = [
        Delegate(person=Person(name="Lò Thị Án"), source=DelegateSource.EX_OFFICIO),
        Delegate(person=Person(name="Hà Văn Bình"), organisation_id=cell.id),
        Delegate(person=Person(name="Vàng A Chu"), organisation_id=cell.id),
        Delegate(person=Person(name="Mùa A Sếnh"), organisation_id=cell.id, standing=Standing.ALTERNATE),
    ]
    committee, absent, replaced, called = book.delegates.add(people)
    sessions = [book.sessions.add(Session(title)) for title in ("Sáng", "Chiều")]
    book.replacements.add(Replacement(replaced, called, "QĐ 12", "ốm"))
    for session in sessions:
        book.attendance.mark(session, {committee: Mark.EXCUSED, absent: Mark.ABSENT, called: Mark.PRESENT})
    assert book.attendance.deductions(CONGRESS) == {Deduction.COMMITTEE_ABSENT: 1, Deduction.DELEGATE_ABSENT: 1}
    found = book.attendance.quorum(book.attendance.places(), book.attendance.of_session(sessions[0]), CONGRESS)
    assert (found.people.here, found.people.whole) == (1, 3)
    assert (found.organisations.here, found.organisations.whole) == (1, 1)
    evening = book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
    book.attendance.mark(evening, {committee: Mark.PRESENT})
    assert book.attendance.deductions(CONGRESS)[Deduction.COMMITTEE_ABSENT] == 1


def test_who_may_still_come_to_the_session_that_runs_is_taken_off_no_base(book: Book) -> None:
    ids = book.delegates.add([Delegate(person=Person(name=name)) for name in ("Lò Thị Án", "Cà Văn Ân", "Hà Văn Ấn")])
    morning, noon = (book.sessions.add(Session(title)) for title in ("Sáng", "Chiều"))
    book.attendance.mark(morning, {ids[0]: Mark.PRESENT})
    assert book.attendance.deductions(CONGRESS) == {}
    book.sessions.update(replace(book.sessions.get(morning), ended_at="2020-07-28T11:30:00+07:00"))
    assert book.attendance.deductions(CONGRESS) == {Deduction.DELEGATE_ABSENT: 2}
    book.attendance.mark(noon, {ids[0]: Mark.PRESENT, ids[1]: Mark.ABSENT})
    assert book.attendance.deductions(CONGRESS) == {Deduction.DELEGATE_ABSENT: 1}


def test_delegates_of_cells_count_for_the_organisation_directly_under_the_committee(book: Book) -> None:
    base, other = book.organisations.add(
        [Organisation(name, OrganisationKind.BASE_COMMITTEE) for name in ("Đảng bộ A", "Đảng bộ B")]
    )
    cells = book.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL, base) for n in (1, 2)])
    people = [Delegate(person=Person(name=f"Lò {n}"), organisation_id=cell) for n, cell in enumerate((*cells, other))]
    book.delegates.add(people)
    assert {one.organisation for one in book.attendance.places()} == {base, other}
    assert book.organisations.directly_under() == 2
    book.organisations.add([Organisation("Đảng bộ C", OrganisationKind.BASE_COMMITTEE)])
    assert book.organisations.directly_under() == 2
    book.members.add([Member(person=Person(name="Lò Văn Ân"), organisation_id=other)])
    assert book.organisations.directly_under() == 3


def test_a_session_that_was_held_stays_in_the_programme(book: Book) -> None:
    (delegate,) = book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
    checked, began = (book.sessions.add(Session(title)) for title in ("Sáng", "Chiều"))
    book.attendance.mark(checked, {delegate: Mark.ABSENT})
    book.sessions.update(replace(book.sessions.get(began), began_at="2020-07-28T14:00:00+07:00"))
    for id_, code in ((checked, "session.checked_in"), (began, "session.began")):
        with pytest.raises(Refused) as refused:
            book.sessions.remove(id_)
        assert refused.value.findings[0].rule.code == code
    book.attendance.mark(checked, {delegate: None})
    book.sessions.remove(checked)
    assert [one.title for one in book.sessions.all()] == ["Chiều"]
