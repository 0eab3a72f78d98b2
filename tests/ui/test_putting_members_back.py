"""Those who were taken off the book, by keys on the page of the members: found and put back, also after a restart."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from key_presses import press, press_shortcut, types
from members_at_work import book_of_two_cells, names, people
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.evaluations import DecisionHead, Evaluation
from app.models.members import Member
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import Step
from app.rules.partial_dates import PartialDate
from app.rules.permissions import Role
from app.rules.persons import Person
from app.ui.members.removed_model import RemovedColumn

pytestmark = pytest.mark.qt_log_ignore("raise|grabbing")
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OFFICE, BRIGADE = 1, 2


@pytest.fixture
def path(tmp_path):
    return tmp_path / "tan-lap.sodaihoi"


@pytest.fixture
def book(path):
    with book_of_two_cells(path) as made:
        yield people(made)


def told(page):
    model = page.removed.model
    return [[model.text(row, column) for column in RemovedColumn] for row in range(model.rowCount())]


def activate(page, qtbot):
    """Take the keyboard back: without a window system whatever popped up would stay the active window."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)


def open_removed(page, qtbot):
    """Open the last entry of the menu, as somebody does by keys."""
    page.lists.setFocus()
    press(KEY.Key_Space)
    for key in (KEY.Key_Up, KEY.Key_Return):
        QTest.keyClick(page.lists.menu_below, key)
    activate(page, qtbot)
    assert QApplication.focusWidget() is page.removed.words


def decide(book, year, member_id):
    book.evaluation_years.save(book.evaluation_years.get(year))
    ids = book.evaluations.add([Evaluation(year=year, member_id=member_id, organisation_id=OFFICE)])
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in book.evaluations.some(ids)])
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.take(Step.DECIDE, ids, DecisionHead("1-QĐ", date(2024, 1, 20), "Ai Khác Hẳn"))


def counted(book, year):
    return [*book.evaluations.rows(year, Rated.MEMBER, decided_only=True)]


@contextmanager
def opened(show, book):
    """Show a book on the page of its members until the window is closed, and the book with it."""
    window = show(book)
    window.router.go("members")
    try:
        yield window.page("members")
    finally:
        window.close()


def test_somebody_is_found_and_put_back_after_a_restart_with_what_they_have(show, path, qtbot):
    book = people(book_of_two_cells(path))
    decide(book, 2023, 1)
    before, member = counted(book, 2023), book.members.get(1)
    with opened(show, book) as page:
        page.list.go_to(2)
        press(KEY.Key_Delete)
        book.members.remove([1])
    again = Book.open(path, "Thu Hà")
    with opened(show, again) as page:
        assert "Lê Văn Ánh" not in names(page)
        open_removed(page, qtbot)
        assert [one[:4] + one[5:] for one in told(page)] == [
            ["Lê Văn Ánh", "1970", "", "Chi bộ Văn phòng", "Hà"],
            ["Phạm Thị An", "1971", "", "Chi bộ Đội", "Hà"],
        ]
        types("anh van phong")
        assert [one[0] for one in told(page)] == ["Lê Văn Ánh"]
        press(KEY.Key_Return)
        assert QApplication.focusWidget() is page.removed.table
        press(KEY.Key_Return)
        assert page.list.isVisible()
        assert page.list.table.chosen == [1]
        assert page.undo_strip.accessibleName() == (
            "Đã đưa Lê Văn Ánh trở lại sổ. Quyết định đánh giá, xếp loại năm 2023 lại được tính."
        )
        assert (counted(again, 2023), again.members.get(1)) == (before, member)
        press(KEY.Key_Z, modifier=CTRL)
        assert again.members.get(1).removed
        assert counted(again, 2023) == []


def test_several_are_put_back_at_once_and_taken_off_again_by_one_step(book, visit, qtbot):
    book.members.remove([1, 2, 3])
    page = visit(book, "members")
    open_removed(page, qtbot)
    press(KEY.Key_Down)
    press(KEY.Key_Down, modifier=SHIFT)
    assert page.removed.found.text() == "3 người, đã chọn 2"
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert page.list.table.chosen == [2, 1]
    assert page.undo_strip.accessibleName() == "Đã đưa 2 đảng viên trở lại sổ."
    press(KEY.Key_Z, modifier=CTRL)
    assert len(names(page)) == 2


def test_esc_leaves_after_what_is_looked_for_and_a_letter_looks_again(book, visit, qtbot):
    book.members.remove([1, 2])
    page = visit(book, "members")
    open_removed(page, qtbot)
    press(KEY.Key_Down)
    types("pham")
    assert [one[0] for one in told(page)] == ["Phạm Thị An"]
    press(KEY.Key_Escape)
    assert len(told(page)) == 2
    press(KEY.Key_Escape)
    assert QApplication.focusWidget() is page.list.table


def test_who_was_in_a_cell_that_was_merged_goes_where_it_went_or_elsewhere(book, visit, qtbot):
    book.members.remove([1])
    book.organisation_events.merge(OFFICE, BRIGADE, date(2025, 7, 1), "7-QĐ")
    page = visit(book, "members")
    open_removed(page, qtbot)
    part = page.removed
    assert part.placeless.text() == (
        "▲ Chi bộ Văn phòng đã sáp nhập vào Chi bộ Đội: 1 người về đó, hoặc chọn tổ chức khác."
    )
    press(KEY.Key_Down, KEY.Key_Tab)
    assert QApplication.focusWidget() is part.place
    press(KEY.Key_A, modifier=CTRL)
    press(KEY.Key_Delete)
    press_shortcut(qtbot, KEY.Key_Return, lambda: part.place_field.has_error, CTRL)
    assert QApplication.focusWidget() is part.place
    types("doi")
    press(KEY.Key_Return)
    activate(page, qtbot)
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert book.members.get(1).organisation_id == BRIGADE
    assert page.undo_strip.accessibleName() == "Đã đưa Lê Văn Ánh trở lại sổ. Về Chi bộ Đội: 1 người."
    press(KEY.Key_Z, modifier=CTRL)
    assert (book.members.get(1).organisation_id, book.members.get(1).removed) == (OFFICE, True)


def test_whose_card_somebody_has_by_now_is_told_with_who_that_is_and_nobody_comes_back(book, visit, qtbot):
    person = Person(name="Lê Văn Ánh", card_number="0812")
    ids = book.members.add([Member(person=person, organisation_id=OFFICE)])
    book.members.remove([*ids, 2])
    book.members.add([Member(person=replace(person, name="Hà Văn Ấn"), organisation_id=BRIGADE)])
    page = visit(book, "members")
    open_removed(page, qtbot)
    press(KEY.Key_Down)
    press(KEY.Key_A, modifier=CTRL)
    press_shortcut(qtbot, KEY.Key_Return, page.removed.problem.isVisible, CTRL)
    assert page.removed.problem.text().startswith(
        "▲ Lê Văn Ánh: số thẻ đảng 0812 đã là của Hà Văn Ấn (0812, Chi bộ Đội). Cùng một người thì thôi"
    )
    assert book.members.get(2).removed
    press(KEY.Key_Down)
    assert not page.removed.problem.isVisible()
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is page.removed.give
    press(KEY.Key_Tab, KEY.Key_Space)
    assert page.list.isVisible()


def test_who_may_be_there_already_comes_back_when_it_is_said_twice(book, visit, qtbot):
    book.members.remove([1, 2])
    book.members.add(
        [
            Member(person=Person(name=name, born=PartialDate(born)), organisation_id=BRIGADE)
            for name, born in (("Lê Văn Ánh", 1970), ("Phạm Thị An", 1971))
        ]
    )
    page = visit(book, "members")
    open_removed(page, qtbot)
    press(KEY.Key_Down)
    press(KEY.Key_A, modifier=CTRL)
    part = page.removed
    press_shortcut(qtbot, KEY.Key_Return, part.lines.isVisible, CTRL)
    assert part.problem.text().startswith("▲ 2 người có thể đã có trong sổ, kể dưới đây. Cùng một người thì thôi")
    assert "Phạm Thị An có thể chính là Phạm Thị An (1971, Chi bộ Đội)." in part.lines.toPlainText()
    assert book.members.get(1).removed
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert not book.members.get(1).removed
    assert not book.members.get(2).removed


def test_a_book_of_which_everybody_was_taken_off_leads_there_too(book, visit):
    book.members.remove([1, 2, 3, 4, 5])
    page = visit(book, "members")
    page.empty.removed.setFocus()
    press(KEY.Key_Space)
    assert len(told(page)) == 5
    press(KEY.Key_Escape)
    assert page.empty.isVisible()


def test_whoever_only_looks_sees_them_and_puts_nobody_back(book, visit, qtbot):
    book.members.remove([1])
    book.operators.add("Hà", Role.HEAD)
    book.operators.enter(book.operators.add("Xem", Role.VIEWER).id)
    page = visit(book, "members")
    open_removed(page, qtbot)
    assert len(told(page)) == 1
    assert not page.removed.give.isVisible()
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert book.members.get(1).removed


def test_where_nobody_was_taken_off_it_is_said(book, visit, qtbot):
    page = visit(book, "members")
    open_removed(page, qtbot)
    assert page.removed.table.accessibleDescription() == "Chưa ai bị bỏ khỏi sổ."
    assert not page.removed.give.isEnabled()
