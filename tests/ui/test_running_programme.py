"""A programme while it runs: items begun and ended by one key, how late it is, speeches, what came of an item."""

from datetime import timedelta

import pytest
from books_at_work import declared_book
from key_presses import press, types
from planned_sessions import Clock, go_to, plan, shown, write
from PySide6.QtCore import Qt

from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.ui.sessions.programme_model import ProgrammeColumn
from app.ui.theme.tokens import SCALES, Scheme

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
C = ProgrammeColumn


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


def test_one_key_begins_and_ends_and_the_card_says_how_late_it_is(planned, page, clock):
    clock.now += timedelta(minutes=7)
    go_to(page, "Chào cờ")
    press(KEY.Key_Space)
    assert page.programme.now.title.text() == "Chào cờ"
    assert page.programme.now.late.text() == "Muộn 7 phút"
    assert shown(page, "Chào cờ", C.TITLE) == "▶ Chào cờ"
    clock.now += timedelta(minutes=4)
    press(KEY.Key_Space)
    assert shown(page, "Chào cờ", C.TITLE) == "✓ Chào cờ"
    assert (shown(page, "Chào cờ", C.BEGAN), shown(page, "Chào cờ", C.ENDED)) == ("08:07", "08:11")
    assert shown(page, "Chào cờ", C.LATE) == "+7"
    press(KEY.Key_Z, modifier=CTRL)
    assert planned.agenda_items.all()[0].ended_at is None


def test_the_button_goes_on_to_the_next_item_and_ends_the_last_one(planned, page, clock):
    for title in ("Chào cờ", "Khai mạc", "Báo cáo"):
        page.programme.now.step.click()
        clock.now += timedelta(minutes=10)
        assert page.programme.now.title.text() == title
    assert planned.agenda_items.all()[1].ended_at == planned.agenda_items.all()[2].began_at
    assert "Chiều" in page.programme.now.below.text()
    page.programme.now.step.click()
    assert planned.sessions.all()[0].ended_at
    assert page.programme.now.title.text() == "Tham luận"
    assert not page.programme.now.late.isVisible()


def test_lateness_is_live(planned, page, clock):
    clock.now += timedelta(minutes=20)
    page._clock.timeout.emit()
    assert page.programme.now.late.text() == "Muộn 20 phút"


def test_what_is_over_does_not_begin_again_but_its_times_are_corrected(planned, page, clock):
    go_to(page, "Chào cờ")
    press(KEY.Key_Space, KEY.Key_Space)
    before = planned.agenda_items.all()[0]
    press(KEY.Key_Space)
    assert planned.agenda_items.all()[0] == before
    assert page.notice.isVisible()
    go_to(page, "Chào cờ", C.BEGAN)
    write("7:58")
    assert shown(page, "Chào cờ", C.LATE) == "−2"


def test_a_speech_is_noted_with_the_unit_of_the_delegate(planned, page):
    planned.organisations.add([Organisation("Chi bộ Sở Tư pháp", OrganisationKind.CELL)])
    cell = planned.organisations.all()[0].id
    planned.delegates.add([Delegate(person=Person(name="Mùa A Sếnh"), organisation_id=cell)])
    page.session.changed.emit()
    go_to(page, "Tham luận")
    page.programme.item.add.click()
    page.programme.item.form.speaker.setText("Mùa A Sếnh")
    press(KEY.Key_Tab, KEY.Key_Tab)
    types("Cải cách hành chính")
    page.programme.item.form.save.click()
    (speech,) = planned.speeches.all()
    assert (speech.speaker, speech.unit, speech.subject) == ("Mùa A Sếnh", "Chi bộ Sở Tư pháp", "Cải cách hành chính")
    page.programme.item.table.setFocus()
    press(KEY.Key_Delete)
    assert planned.speeches.all() == ()
    page.undo.undo.click()
    assert planned.speeches.all() == (speech,)


def test_the_form_of_a_speech_comes_into_view_where_it_stands_below_the_table(planned, page, theme, qtbot):
    page.window().resize(1366, 768)
    theme.apply(Scheme.LIGHT, SCALES[-1])
    go_to(page, "Tham luận")
    qtbot.wait(20)
    page.programme.item.add.click()
    speaker = page.programme.item.form.speaker
    assert speaker.hasFocus()
    qtbot.waitUntil(lambda: speaker.visibleRegion().boundingRect().size() == speaker.size())


def test_a_speech_without_a_speaker_is_asked_for_and_what_was_typed_stays(planned, page):
    go_to(page, "Tham luận")
    page.programme.item.add.click()
    page.programme.item.form.subject.setText("Cải cách")
    page.programme.item.form.save.click()
    assert page.programme.item.form.speaker_field.has_error
    assert page.programme.item.form.subject.text() == "Cải cách"
    assert planned.speeches.all() == ()


def test_what_came_of_an_item_is_stored_when_the_page_is_left(planned, page):
    go_to(page, "Khai mạc")
    press(KEY.Key_Return)
    types("Thông qua.")
    press(KEY.Key_Return)
    types("Giao thư ký.")
    page.session.go.emit("home")
    assert planned.agenda_items.all()[1].summary == "Thông qua.\nGiao thư ký."
