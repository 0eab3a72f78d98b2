"""The page of the sessions by its keys: templates, editing in place, order, running, speeches, guests, the way back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from books_at_work import declared_book
from key_presses import press, types
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.exchange.programme_templates import lay, usual_template
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.models.sessions import AgendaItem, Session, SessionKind
from app.rules.organisation_kinds import OrganisationKind
from app.rules.permissions import Role
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.ui.sessions.programme_model import ProgrammeColumn
from app.ui.theme.tokens import CELL_SIDE, SCALES, Scheme
from app.ui.widgets.text_lines import wrapped

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
C = ProgrammeColumn


class Clock:
    """A clock that somebody sets."""

    def __init__(self):
        self.now = datetime(2025, 7, 28, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(tmp_path, clock):
    made = declared_book(tmp_path / "tan-lap.sodaihoi", clock)
    yield made
    made.close()


@pytest.fixture
def planned(book):
    for title, starts, items in (
        ("Sáng", "08:00", ("Chào cờ", "Khai mạc", "Báo cáo")),
        ("Chiều", "14:00", ("Tham luận",)),
    ):
        session = book.sessions.add(Session(title, day="2025-07-28", starts=starts, ends="17:00"))
        for item in items:
            book.agenda_items.add(AgendaItem(session, item, 10))
    return book


@pytest.fixture
def page(show, request):
    book = request.getfixturevalue("planned" if "planned" in request.fixturenames else "book")
    window = show(book)
    window.router.go("sessions")
    return window.page("sessions")


def titles(book):
    return [[item.title for item in book.agenda_items.all(one.id)] for one in book.sessions.all()]


def go_to(page, title, column=C.TITLE):
    rows = page.programme.model.rows
    at = next(at for at, row in enumerate(rows) if (row.item or row.sitting).title == title)
    page.programme.table.go_to(at, column)
    page.programme.table.setFocus()


def shown(page, title, column):
    rows = page.programme.model.rows
    at = next(at for at, row in enumerate(rows) if (row.item or row.sitting).title == title)
    return page.programme.model.index(at, column).data()


def write(text):
    """Put a text into the cell that has the keyboard, by F2, typing and Enter."""
    press(KEY.Key_F2)
    QApplication.focusWidget().selectAll()
    types(text)
    press(KEY.Key_Return)
    QApplication.processEvents()


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


def test_planned_times_follow_from_the_start_of_the_session_and_the_minutes(planned, page):
    assert [shown(page, one, C.PLANNED) for one in ("Chào cờ", "Khai mạc", "Báo cáo", "Tham luận")] == [
        "08:00",
        "08:10",
        "08:20",
        "14:00",
    ]
    go_to(page, "Chào cờ", C.MINUTES)
    write("25")
    assert shown(page, "Khai mạc", C.PLANNED) == "08:25"
    go_to(page, "Sáng", C.PLANNED)
    write("7h30")
    assert shown(page, "Khai mạc", C.PLANNED) == "07:55"
    assert planned.sessions.all()[0].starts == "07:30"


def test_cells_are_edited_in_place_and_every_edit_goes_back(planned, page):
    go_to(page, "Khai mạc")
    write("Diễn văn khai mạc")
    go_to(page, "Báo cáo", C.SPEAKER)
    write("Bí thư")
    assert titles(planned)[0] == ["Chào cờ", "Diễn văn khai mạc", "Báo cáo"]
    press(KEY.Key_Z, modifier=CTRL)
    assert planned.agenda_items.all()[2].speaker == ""
    press(KEY.Key_Z, modifier=CTRL)
    assert titles(planned)[0] == ["Chào cờ", "Khai mạc", "Báo cáo"]


def test_what_was_done_can_still_be_taken_back_after_a_look_at_another_page(planned, page):
    go_to(page, "Khai mạc")
    press(KEY.Key_Delete)
    page.leave()
    page.open()
    assert page.undo.isVisible()
    press(KEY.Key_Z, modifier=CTRL)
    assert titles(planned)[0] == ["Chào cờ", "Khai mạc", "Báo cáo"]


@pytest.mark.parametrize("scale", SCALES)
def test_the_panel_scrolls_by_itself_only_where_it_stands_beside_the_table(planned, page, theme, qtbot, scale):
    theme.apply(Scheme.LIGHT, scale)
    page.window().resize(1366, 768)
    go_to(page, "Chào cờ")
    area = page.programme.item.parentWidget().parentWidget().parentWidget()
    sides = area.parentWidget()
    qtbot.waitUntil(lambda: sides.is_stacked is (scale > 1))
    if sides.is_stacked:
        qtbot.waitUntil(lambda: area.height() >= area.widget().sizeHint().height())
        assert not area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("scale", SCALES)
def test_no_line_of_the_programme_is_cut_and_the_row_one_is_at_is_in_view(planned, page, theme, qtbot, scale):
    theme.apply(Scheme.LIGHT, scale)
    page.window().resize(1366, 740)
    item = planned.agenda_items.all()[0]
    long = "Thông qua chương trình, nội quy, quy chế làm việc, quy chế bầu cử, " * 2
    planned.agenda_items.update(replace(item, title=long, speaker="Đại biểu về giữa nhiệm kỳ, thay mặt các đoàn"))
    page.session.changed.emit()
    table = page.programme.table

    def is_whole():
        for row in range(page.programme.model.rowCount()):
            for column in (C.TITLE, C.SPEAKER):
                index = page.programme.model.index(row, column)
                room = table.columnWidth(column) - 2 * theme.tokens.px(CELL_SIDE)
                lines = wrapped(index.data() or "", index.data(Qt.ItemDataRole.FontRole) or table.font(), room)
                if table.rowHeight(row) < len(lines) * table.fontMetrics().lineSpacing():
                    return False
        return True

    qtbot.waitUntil(is_whole)
    for _ in range(page.programme.model.rowCount()):
        press(KEY.Key_Down)
        qtbot.wait(1)
    at = table.viewport().mapTo(page.frame, table.visualRect(table.currentIndex()).center())
    assert page.frame.viewport().geometry().contains(at)


@pytest.mark.parametrize(("column", "typed"), [(C.MINUTES, "mười"), (C.BEGAN, "25:00"), (C.TITLE, " ")])
def test_what_cannot_be_is_said_and_nothing_changes(planned, page, column, typed):
    before = planned.agenda_items.all()
    go_to(page, "Khai mạc", column)
    write(typed)
    assert page.notice.isVisible()
    assert planned.agenda_items.all() == before


def test_insert_adds_below_with_the_title_open_and_delete_removes_until_it_is_taken_back(planned, page):
    go_to(page, "Chào cờ")
    press(KEY.Key_Insert)
    QApplication.focusWidget().selectAll()
    types("Giới thiệu đại biểu")
    press(KEY.Key_Return)
    QApplication.processEvents()
    assert titles(planned)[0][:2] == ["Chào cờ", "Giới thiệu đại biểu"]
    press(KEY.Key_Delete)
    assert titles(planned)[0] == ["Chào cờ", "Khai mạc", "Báo cáo"]
    page.undo.undo.click()
    assert titles(planned)[0][:2] == ["Chào cờ", "Giới thiệu đại biểu"]


def test_a_session_is_removed_with_its_items_and_comes_back_with_them(planned, page):
    go_to(page, "Sáng")
    press(KEY.Key_Delete)
    assert titles(planned) == [["Tham luận"]]
    press(KEY.Key_Z, modifier=CTRL)
    assert titles(planned) == [["Chào cờ", "Khai mạc", "Báo cáo"], ["Tham luận"]]


def test_alt_and_arrows_move_an_item_over_the_edge_of_its_session(planned, page):
    go_to(page, "Báo cáo")
    press(KEY.Key_Down, modifier=ALT)
    assert titles(planned) == [["Chào cờ", "Khai mạc"], ["Báo cáo", "Tham luận"]]
    press(KEY.Key_Up, KEY.Key_Up, modifier=ALT)
    assert titles(planned) == [["Chào cờ", "Báo cáo", "Khai mạc"], ["Tham luận"]]
    for _ in range(3):
        press(KEY.Key_Z, modifier=CTRL)
    assert titles(planned) == [["Chào cờ", "Khai mạc", "Báo cáo"], ["Tham luận"]]


def test_a_session_that_is_added_to_a_long_programme_stays_in_sight(qtbot, show, book):
    lay(book, usual_template(Electorate.DELEGATE_CONGRESS))
    window = show(book)
    window.resize(1366, 768)
    window.router.go("sessions")
    page = window.page("sessions")
    page.add_sitting.click()
    form, table = page.programme.sitting, page.programme.table
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() == table.verticalScrollBar().maximum())
    QApplication.focusWidget().selectAll()
    types("Hội nghị lần thứ nhất")
    press(KEY.Key_Tab)
    qtbot.waitUntil(lambda: not page.undo.isVisible())
    form.kind.setFocus()
    press(KEY.Key_Down)
    for field, text in ((form.starts, "9:55"), (form.ends, "10:40"), (form.meeting["chair"], "Lò Thị Án")):
        field.line.setFocus()
        types(text)
    press(KEY.Key_Tab)
    last = page.programme.model.index(len(page.programme.model.rows) - 1, C.TITLE)
    qtbot.waitUntil(lambda: last.data() == "Hội nghị lần thứ nhất")

    def is_in_sight() -> bool:
        row = table.visualRect(last)
        return row.isValid() and table.viewport().rect().contains(row)

    qtbot.waitUntil(is_in_sight)


def test_a_session_moves_with_its_items(planned, page):
    go_to(page, "Chiều")
    press(KEY.Key_Up, modifier=ALT)
    assert titles(planned) == [["Tham luận"], ["Chào cờ", "Khai mạc", "Báo cáo"]]


def drop(page, row, *, is_below):
    """Drop what is chosen at the edge of a row."""
    table = page.programme.table
    target = table.visualRect(page.programme.model.index(row, C.TITLE))
    place = QPointF(target.center().x(), target.bottom() - 1 if is_below else target.top() + 1)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, QMimeData(), button, keys))


def test_a_dragged_item_stands_where_it_was_dropped(planned, page):
    go_to(page, "Chào cờ")
    drop(page, 5, is_below=True)
    assert titles(planned) == [["Khai mạc", "Báo cáo"], ["Tham luận", "Chào cờ"]]


def test_a_dragged_session_goes_with_its_items_and_comes_back(planned, page):
    before = titles(planned)
    first, second = (one.title for one in planned.sessions.all())
    go_to(page, first)
    drop(page, 2, is_below=True)
    assert titles(planned) == before
    drop(page, 5, is_below=True)
    assert titles(planned) == before[::-1]
    press(KEY.Key_Z, modifier=CTRL)
    assert titles(planned) == before
    go_to(page, second)
    drop(page, 0, is_below=False)
    assert titles(planned) == before[::-1]


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
