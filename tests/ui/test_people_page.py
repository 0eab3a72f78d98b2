"""The page of people: adding, naming, roles, PINs, taking off the list and back."""

import pytest
from books_at_work import keyed_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.rules.permissions import Role
from app.ui.people.people_page import PeoplePage
from app.ui.session import Session


@pytest.fixture
def book(tmp_path):
    return keyed_book(tmp_path / "tan-lap.sodaihoi")


@pytest.fixture
def page(qtbot, book):
    made = PeoplePage(Session(book))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open()
    yield made
    book.close()


@pytest.fixture
def peopled(book, page):
    for name, role in (("Trần Mạnh", Role.HEAD), ("Thu Hà", Role.ENTRY), ("Ngọc Lan", Role.VIEWER)):
        book.operators.add(name, role)
    page.open()
    return page


def names(book):
    return [(one.name, one.role) for one in book.operators.all()]


def set_pin(row, *lines):
    row.pin.setFocus()
    press(Qt.Key.Key_Return)
    for text in lines:
        types(text)
        press(Qt.Key.Key_Tab)
    row.form.keep.setFocus()
    press(Qt.Key.Key_Return)


def test_an_empty_list_says_that_one_person_needs_none(page):
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.button


def test_who_is_added_first_is_told_before_and_after_to_be_the_head(page, book):
    press(Qt.Key.Key_Return)
    assert page.form.first.isVisible()
    assert "toàn quyền" in page.form.first.text()
    assert "trưởng ban" not in page.form.first.text()
    types("Thu Hà")
    press(Qt.Key.Key_Return)
    assert not page.form.first.isVisible()
    assert names(book) == [("Thu Hà", Role.HEAD)]
    assert page.note.isVisible()
    assert page.note.text().startswith("Thu Hà có toàn quyền")
    types("Trần Mạnh")
    press(Qt.Key.Key_Return)
    assert "có toàn quyền" not in page.note.text()


def test_people_are_added_one_after_the_other_by_keyboard(page, book):
    press(Qt.Key.Key_Return)
    types("Trần Mạnh")
    press(Qt.Key.Key_Return)
    types("Thu Hà")
    press(Qt.Key.Key_Return)
    assert names(book) == [("Trần Mạnh", Role.HEAD), ("Thu Hà", Role.ENTRY)]
    assert book.operator == "Trần Mạnh"
    press(Qt.Key.Key_Return)
    assert page.form.name_field.has_error


def test_a_name_that_is_taken_is_said_beside_the_field(peopled):
    peopled.add.click()
    types("thu hà")
    press(Qt.Key.Key_Return)
    assert peopled.form.name.accessibleDescription().startswith("Đã có người tên «thu hà».")
    assert peopled.form.name.text() == "thu hà"


def test_a_name_is_corrected_in_its_line(peopled, book):
    line = peopled.rows[1].name.line
    line.setFocus()
    line.selectAll()
    types("Nguyễn Thu Hà")
    press(Qt.Key.Key_Return)
    assert names(book)[1][0] == "Nguyễn Thu Hà"


def test_a_role_is_chosen_in_its_line(peopled, book):
    peopled.rows[2].role.setFocus()
    press(Qt.Key.Key_Up)
    assert names(book)[2] == ("Ngọc Lan", Role.ENTRY)


def test_the_last_head_stays_head_and_the_line_says_why(peopled, book):
    peopled.rows[0].role.setFocus()
    press(Qt.Key.Key_Down)
    assert names(book)[0] == ("Trần Mạnh", Role.HEAD)
    assert peopled.rows[0].wrong.text().startswith("Trần Mạnh là người toàn quyền duy nhất")
    assert peopled.rows[0].role.value is Role.HEAD


def test_somebody_is_taken_off_and_put_back(peopled, book):
    peopled.rows[1].remove.setFocus()
    press(Qt.Key.Key_Return)
    assert [name for name, _ in names(book)] == ["Trần Mạnh", "Ngọc Lan"]
    assert peopled.undo.accessibleName() == "Đã bỏ Thu Hà khỏi danh sách."
    press(Qt.Key.Key_Return)
    assert [name for name, _ in names(book)] == ["Trần Mạnh", "Ngọc Lan"]
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [name for name, _ in names(book)] == ["Trần Mạnh", "Thu Hà", "Ngọc Lan"]


def test_a_pin_is_typed_twice_and_shown_never(peopled, book):
    set_pin(peopled.rows[1], "2468", "2469")
    row = peopled.rows[1]
    assert row.form.second_field.has_error
    types("2468")
    press(Qt.Key.Key_Return)
    assert book.operators.all()[1].has_pin
    assert peopled.rows[1].pin.text() == "Đổi PIN"


def test_a_pin_too_short_is_said_beside_its_line(peopled, book):
    set_pin(peopled.rows[1], "12", "12")
    assert peopled.rows[1].form.first.accessibleDescription().startswith("PIN gồm 4 đến 12 chữ số.")
    assert not book.operators.all()[1].has_pin


def test_ones_own_pin_asks_for_the_present_one(peopled, book):
    set_pin(peopled.rows[0], "2468", "2468")
    assert book.operators.current.has_pin
    set_pin(peopled.rows[0], "9999", "1357", "1357")
    assert peopled.rows[0].form.present.accessibleDescription().startswith("PIN chưa đúng.")


def test_the_head_takes_away_a_forgotten_pin(peopled, book):
    set_pin(peopled.rows[1], "2468", "2468")
    peopled.rows[1].pin.setFocus()
    press(Qt.Key.Key_Return)
    peopled.rows[1].form.clear.setFocus()
    press(Qt.Key.Key_Return)
    assert not book.operators.all()[1].has_pin


def test_others_change_nothing_but_their_own_pin(peopled, book):
    book.operators.enter(book.operators.all()[1].id)
    peopled.session.changed.emit()
    assert not peopled.add.isVisible()
    assert all(row.name.line.isReadOnly() and not row.role.isEnabled() for row in peopled.rows)
    assert [row.pin.isVisible() for row in peopled.rows] == [False, True, False]
    assert not any(row.remove.isVisible() for row in peopled.rows)
    set_pin(peopled.rows[1], "2468", "2468")
    assert book.operators.current.has_pin


def test_the_table_of_roles_can_be_read(peopled):
    model = peopled.rights.table.model()
    lines = {model.index(row, 0).data(): row for row in range(model.rowCount())}
    row = lines["Xác nhận kết quả"]
    assert [model.index(row, column).data() for column in range(1, 5)] == ["✓", "–", "–", "–"]
