"""The page of the sessions by its keys: templates, the fields of a session, guests, the resolution, who only looks."""

from dataclasses import replace

import pytest
from books_at_work import declared_book
from key_presses import press, types
from planned_sessions import Clock, go_to, plan, titles, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.sessions import SessionKind
from app.rules.permissions import Role
from app.rules.rounds import Electorate

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(tmp_path, clock):
    with declared_book(tmp_path / "tan-lap.sodaihoi", clock) as made:
        yield made


@pytest.fixture
def planned(book):
    return plan(book)


@pytest.fixture
def page(visit, request):
    return visit(request.getfixturevalue("planned" if "planned" in request.fixturenames else "book"), "sessions")


def test_an_empty_page_offers_the_usual_programme_of_whoever_meets(book, page):
    assert page.empty.isVisible()
    press(KEY.Key_Space)
    assert len(book.sessions.all()) == 6
    assert book.sessions.all()[0].kind is SessionKind.PRELIMINARY
    assert QApplication.focusWidget() is page.programme.table


def test_a_cell_meets_for_one_evening(book, page):
    book.congresses.save(replace(book.congresses.get(), kind=Electorate.MEMBER_CONGRESS))
    page.empty.button.click()
    assert len(book.sessions.all()) == 1
    assert sum(map(len, titles(book))) == 12


def test_a_template_waits_for_the_opening_day_and_leads_to_it(book, page):
    book.congresses.save(replace(book.congresses.get(), opens=None, closes=None))
    page.session.changed.emit()
    assert [one.isEnabled() for one in page.of_template] == [False, False]
    assert page.day_first.isVisible()
    assert page.empty.button.text() == "Ghi ngày khai mạc"
    page.empty.button.setFocus()
    press(KEY.Key_Space)
    assert book.sessions.all() == ()
    congress = page.window().page("congress")
    assert congress.opens.line.hasFocus()
    types("28/7/2025")
    press(KEY.Key_Return)
    page.session.go.emit("sessions")
    assert [one.isEnabled() for one in page.of_template] == [True, True]
    assert not page.day_first.isVisible()
    press(KEY.Key_Space)
    assert book.sessions.all()[0].day == "2025-07-28"


def test_taking_a_template_back_empties_the_page_again(book, page):
    page.empty.button.click()
    press(KEY.Key_Z, modifier=CTRL)
    assert book.sessions.all() == ()
    assert page.empty.isVisible()


def test_the_fields_of_a_session_are_stored_when_they_are_left(planned, page):
    go_to(page, "Sáng")
    press(KEY.Key_Return)
    QApplication.focusWidget().selectAll()
    types("Phiên khai mạc")
    press(KEY.Key_Tab)
    page.programme.sitting.day.line.setFocus()
    QApplication.focusWidget().selectAll()
    types("29/7/2025")
    press(KEY.Key_Return)
    stored = planned.sessions.all()[0]
    assert (stored.title, stored.day) == ("Phiên khai mạc", "2025-07-29")
    types("x")
    press(KEY.Key_Return)
    assert page.programme.sitting.day.has_error
    assert planned.sessions.all()[0].day == "2025-07-29"


def test_each_part_takes_the_keyboard_when_it_comes_in_front(planned, page, qtbot):
    def click(part):
        at = page.switch.tabRect(part).center()
        qtbot.mouseClick(page.switch, Qt.MouseButton.LeftButton, pos=at)

    click(1)
    assert page.guests.name.hasFocus()
    click(0)
    assert page.programme.table.hasFocus()
    page.switch.setFocus()
    press(KEY.Key_Right)
    assert page.guests.isVisible()
    assert page.switch.hasFocus()
    press(KEY.Key_N, modifier=CTRL)
    assert page.guests.name.hasFocus()


def test_guests_are_added_changed_ordered_and_removed(planned, page):
    page.switch.setCurrentIndex(1)
    guests = page.guests
    for name in ("Nguyễn Đắc Quỳnh", "Nguyễn Thái Hưng"):
        guests.name.setFocus()
        types(name)
        press(KEY.Key_Return)
    assert [one.name for one in planned.guests.all()] == ["Nguyễn Đắc Quỳnh", "Nguyễn Thái Hưng"]
    guests.table.go_to(1, 1)
    guests.table.setFocus()
    write("Chủ tịch")
    assert planned.guests.all()[1].title == "Chủ tịch"
    press(KEY.Key_Up, modifier=ALT)
    assert [one.name for one in planned.guests.all()] == ["Nguyễn Thái Hưng", "Nguyễn Đắc Quỳnh"]
    press(KEY.Key_Delete)
    assert [one.name for one in planned.guests.all()] == ["Nguyễn Đắc Quỳnh"]
    page.undo.undo.click()
    assert len(planned.guests.all()) == 2


def test_the_resolution_is_stored_when_it_is_left(planned, page):
    page.switch.setCurrentIndex(1)
    page.resolution.text.setFocus()
    types("Quyết nghị")
    page.resolution.file.line.setFocus()
    types("nghi-quyet.docx")
    press(KEY.Key_Return)
    stored = planned.resolutions.get()
    assert (stored.text, stored.file) == ("Quyết nghị", "nghi-quyet.docx")


def test_who_only_looks_changes_nothing(planned, show):
    head = planned.operators.add("Hà", Role.HEAD)
    viewer = planned.operators.add("Lan", Role.VIEWER)
    planned.operators.enter(viewer.id)
    window = show(planned)
    window.router.go("sessions")
    page = window.page("sessions")
    before = titles(planned)
    go_to(page, "Khai mạc")
    for key in (KEY.Key_Space, KEY.Key_Delete, KEY.Key_Insert, KEY.Key_F2):
        press(key)
    press(KEY.Key_Up, modifier=ALT)
    assert titles(planned) == before
    assert not page.add_item.isVisible()
    planned.operators.enter(head.id)


def test_a_session_is_reached_by_its_number_and_leads_to_its_check_in(planned, page):
    window = page.window()
    afternoon = planned.sessions.all()[1]
    window.router.go(f"sessions/{afternoon.id}")
    assert page.programme.session_id == afternoon.id
    page.programme.sitting.check_in.click()
    assert window.router.here == f"check-in/{afternoon.id}"


def test_every_action_is_reached_by_the_keyboard(planned, page):
    reached = set()
    page.switch.setFocus()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {page.programme.table, page.programme.now.step, page.papers, page.templates, page.add_item} <= reached
