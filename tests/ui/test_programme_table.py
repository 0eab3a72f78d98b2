"""The table of a programme by its keys: cells edited in place, items and sessions added, removed and put in order."""

from dataclasses import replace

import pytest
from books_at_work import declared_book
from key_presses import press, types
from planned_sessions import Clock, go_to, plan, shown, titles, write
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app.exchange.programme_templates import lay, usual_template
from app.rules.rounds import Electorate
from app.ui.sessions.programme_model import ProgrammeColumn
from app.ui.theme.tokens import CELL_SIDE, SCALES, Scheme
from app.ui.widgets.text_lines import wrapped

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
