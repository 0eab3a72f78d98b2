"""Delegates chosen from the members of the book, by keys on the page of the delegates."""

import pytest
from books_at_work import declared_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.delegates import Delegate
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.ui.members.members_model import COLUMNS

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = (
    Person(name="Lê Văn Ánh", born=PartialDate(1975), card_number="081", position="Bí thư", ethnicity="Thái"),
    Person(name="Phạm Thị An", born=PartialDate(1980, 5, 2)),
    Person(name="Đỗ Quang Huy", card_number="083"),
    Person(name="Lê Văn Ánh", born=PartialDate(1975), card_number="084"),
)


@pytest.fixture
def book(tmp_path):
    made = declared_book(tmp_path / "tan-lap.sodaihoi")
    (cell,) = made.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
    made.members.add([Member(person=one, organisation_id=cell) for one in PEOPLE])
    yield made
    made.close()


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("delegates")
    return window.page("delegates")


def marks(page):
    model = page.members.model
    return {model.ids[row]: model.text(row, COLUMNS.index(MemberField.STATUS)) for row in range(model.rowCount())}


def test_a_member_found_by_typing_becomes_a_delegate_with_what_the_book_knows(page, book):
    page.empty.members.click()
    assert QApplication.focusWidget() is page.members.filter.words
    types("081")
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is page.members.table
    press(KEY.Key_Return)
    (one,) = book.delegates.all()
    assert one.person == PEOPLE[0]
    assert one.organisation_id == 1
    assert page.list.isVisible()
    assert page.members.ahead.is_done


def test_several_are_added_at_once_and_taken_back(page, book, qtbot):
    page.choose.trigger()
    press(KEY.Key_Down)
    press(KEY.Key_Down, modifier=SHIFT)
    assert page.members.give.accessibleName() == "Thêm 2 đại biểu"
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert len(book.delegates.all()) == 2
    press(KEY.Key_Z, modifier=CTRL)
    assert book.delegates.all() == ()


def test_who_is_a_delegate_already_is_marked_and_not_added_twice(page, book):
    same_birth = Person(name="Phạm Thị An", born=PartialDate(1980, 5, 2))
    book.delegates.add([Delegate(person=Person(name="Ánh", card_number="081")), Delegate(person=same_birth)])
    page.session.changed.emit()
    page.choose.trigger()
    assert marks(page) == {
        1: "đã là đại biểu số 1",
        2: "đã là đại biểu số 2",
        3: "đang sinh hoạt",
        4: "đang sinh hoạt",
    }
    press(KEY.Key_Down)
    press(KEY.Key_A, modifier=CTRL)
    press(KEY.Key_Return)
    assert [one.person for one in book.delegates.all()[2:]] == [PEOPLE[3], PEOPLE[2]]


def test_escape_leaves_without_a_change(page, book):
    page.choose.trigger()
    press(KEY.Key_Down)
    press(KEY.Key_Escape)
    assert page.empty.isVisible()
    assert book.delegates.all() == ()


def test_without_members_there_is_nobody_to_choose(show, tmp_path):
    with declared_book(tmp_path / "so.sodaihoi") as book:
        window = show(book)
        window.router.go("delegates")
        assert not window.page("delegates").empty.members.isVisible()
