"""Alternates called in the place of delegates, and the seats of the hall, on the page of the delegates."""

import pytest
from books_at_work import declared_book
from key_presses import press, press_shortcut, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from summoned_delegates import stored, summon

from app.rules.delegate_fields import DelegateField
from app.rules.seating import Hall

F = DelegateField
KEY = Qt.Key


@pytest.fixture
def book(tmp_path):
    with declared_book(tmp_path / "tan-lap.sodaihoi") as made:
        yield made


@pytest.fixture
def peopled(book):
    return summon(book)


@pytest.fixture
def page(visit, request):
    return visit(request.getfixturevalue("peopled" if "peopled" in request.fixturenames else "book"), "delegates")


def test_one_who_is_in_a_replacement_is_not_removed(peopled, page, qtbot):
    call(page, qtbot)
    press(KEY.Key_Delete)
    assert page.notice.isVisible()
    assert "Lê Văn Ánh" in stored(peopled)


def call(page, qtbot):
    press_shortcut(qtbot, KEY.Key_F6, page.list.call_panel.isVisible)
    press(KEY.Key_Tab)
    types("12-QĐ/ĐU")
    press(KEY.Key_Return)
    types("ốm")
    press(KEY.Key_Return)


def test_the_first_alternate_of_the_delegation_is_called_from_the_row(peopled, page, qtbot):
    call(page, qtbot)
    [made] = peopled.replacements.all()
    assert (made.absent_id, made.alternate_id, made.decision, made.reason) == (1, 4, "12-QĐ/ĐU", "ốm")
    standing = [row.texts[F.STANDING] for row in page.list.model.rows]
    assert standing[0] == "vắng, Trần Đức Mạnh thay"
    assert standing[3] == "thay Lê Văn Ánh"
    press_shortcut(qtbot, KEY.Key_F6, lambda: not peopled.replacements.all())
    page.undo_strip.undo.click()
    assert len(peopled.replacements.all()) == 1


def test_an_alternate_out_of_turn_is_warned_of_and_can_be_called(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F6, page.list.call_panel.isVisible)
    assert not page.list.call_panel.warning.isVisible()
    press(KEY.Key_Down)
    assert "đứng trước Vũ Thị Hoa" in page.list.call_panel.warning.text()
    page.list.call_panel.reason.setFocus()
    press(KEY.Key_Return)
    assert page.list.call_panel.problem.isVisible()
    assert not peopled.replacements.all()
    page.list.call_panel.decision.setText("12")
    page.list.call_panel.reason.setText("ốm")
    press(KEY.Key_Return)
    assert peopled.replacements.all()[0].alternate_id == 5


def test_an_alternate_who_waits_is_nobody_to_be_replaced(peopled, page, qtbot):
    page.list.go_to(4)
    press_shortcut(qtbot, KEY.Key_F6, page.notice.isVisible)
    assert not page.list.call_panel.isVisible()


def test_delegations_are_seated_in_blocks_and_single_seats_changed_by_number(peopled, page, qtbot):
    page.show_seats()
    assert QApplication.focusWidget() is page.seats.rows
    page.seats.rows.setValue(1)
    page.seats.seats.setValue(2)
    page.seats.place.click()
    seats = {one.name: one.seat for one in peopled.delegates.all() if one.seat}
    assert seats == {"Lê Văn Ánh": "A1", "Phạm Thị An": "A2"}
    assert "1 người chưa có chỗ: Đỗ Quang Huy" in page.seats.state.text()
    page.seats.table.setFocus()
    page.seats.table.go_to(0, 1)
    types("3")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: peopled.delegates.get(3).seat == "A2")
    assert peopled.delegates.get(2).seat == ""
    press(KEY.Key_Delete)
    assert peopled.delegates.get(3).seat == ""
    page.undo_strip.undo.click()
    assert peopled.delegates.get(3).seat == "A2"
    press(KEY.Key_Escape)
    assert page.list.isVisible()


def test_a_number_nobody_has_is_said_beside_the_hall(peopled, page, qtbot):
    page.show_seats()
    page.seats.place.click()
    page.seats.table.setFocus()
    page.seats.table.go_to(0, 0)
    types("99")
    press(KEY.Key_Return)
    qtbot.waitUntil(page.seats.problem.isVisible)
    assert page.seats.problem.text() == "Không có đại biểu số 99."
    assert peopled.delegates.get(1).seat == "A1"


def test_the_size_of_the_hall_is_kept(peopled, page):
    page.show_seats()
    page.seats.rows.setFocus()
    page.seats.rows.selectAll()
    types("7")
    press(KEY.Key_Tab)
    assert peopled.seatings.hall() == Hall(7, 20)
