"""A list of members that does not say of which organisation they are, as one of a single cell: told once for all."""

import pytest
from books_at_work import declared_book
from key_presses import paste, press, press_shortcut, types
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.ui.widgets.confirm import ConfirmDialog

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LIST = "Họ và tên\tNăm sinh\tSố thẻ ĐV\nLò Thị Án\t1980\t00001\nMùa A Sếnh\t1975\t00002\n"


@pytest.fixture
def book(tmp_path):
    with declared_book(tmp_path / "chi-bo.sodaihoi") as made:
        yield made


@pytest.fixture
def window(show, book):
    made = show(book)
    made.router.go("members")
    return made


@pytest.fixture
def page(window):
    return window.page("members")


def members(book):
    shown = {one.id: one.name for one in book.organisations.all()}
    return [(one.name, shown[one.organisation_id], one.person.card_number) for one in book.members.each()]


@pytest.mark.qt_log_ignore("raise|grabbing")
@pytest.mark.parametrize("there", [[], ["Chi bộ Bản Mế"], ["Chi bộ Bản Mế", "Chi bộ Khác"]])
def test_the_organisation_of_all_is_typed_once_and_the_list_taken_in(book, page, qtbot, there):
    book.organisations.add([Organisation(name, OrganisationKind.CELL) for name in there])
    paste(LIST)
    assert page.preview.problem.text().startswith("Chưa chọn tổ chức đảng.")
    assert page.preview.state.text().startswith("2 dòng; cả danh sách còn một điều phải sửa.")
    types("chi bộ bản mế" if there else "Chi bộ Bản Mế")
    press(KEY.Key_Return)
    assert not page.preview.offers.isVisible()
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert sorted(members(book)) == [("Lò Thị Án", "Chi bộ Bản Mế", "00001"), ("Mùa A Sếnh", "Chi bộ Bản Mế", "00002")]
    assert [one.name for one in book.organisations.all()] == (there or ["Chi bộ Bản Mế"])


def test_nothing_typed_fills_nothing_and_leads_to_the_field(page):
    paste(LIST)
    page.preview.offers.fill.click()
    assert QApplication.focusWidget() is page.preview.offers.whole
    assert page.preview.rows.judged.problems


def test_what_was_filled_is_taken_back_and_offered_again(page):
    paste(LIST)
    page.preview.offers.whole.setEditText("Chi bộ Sai")
    page.preview.offers.fill.click()
    assert [one[MemberField.ORGANISATION] for one in page.preview.rows.new] == ["Chi bộ Sai"] * 2
    press(KEY.Key_Z, modifier=CTRL)
    assert page.preview.offers.fill.isVisible()
    page.preview.offers.whole.setEditText("Chi bộ Đúng")
    page.preview.offers.fill.click()
    assert [one[MemberField.ORGANISATION] for one in page.preview.rows.new] == ["Chi bộ Đúng"] * 2


def test_a_list_left_open_knows_an_organisation_that_was_added_meanwhile(book, window, page, qtbot):
    paste(LIST.replace("ĐV\n", "ĐV\tChi bộ\n").replace("1\n", "1\tChi bộ Mới\n").replace("2\n", "2\tChi bộ Mới\n"))
    book.organisations.add([Organisation("Chi bộ Cũ", OrganisationKind.CELL)])
    window.router.go("organisations")
    window.router.go("members")
    assert page.preview.isVisible()
    assert {one.found.rule.code for one in page.preview.rows.judged.problems} == {"delegate.organisation_unknown"}
    book.organisations.add([Organisation("Chi bộ Mới", OrganisationKind.CELL)])
    window.router.go("organisations")
    window.router.go("members")
    assert page.preview.rows.judged.problems == ()
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert [one for _, one, _ in members(book)] == ["Chi bộ Mới"] * 2


@pytest.mark.parametrize("is_dropped", [True, False])
def test_a_list_with_mended_cells_is_left_only_after_a_question(page, qtbot, is_dropped):
    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        (dialog.act if is_dropped else dialog.keep).click()

    paste(LIST)
    page.preview.rows.setData(page.preview.rows.index(0, 3), "1981")
    QTimer.singleShot(0, answer)
    page.preview.drop.click()
    assert page.preview.isVisible() is not is_dropped


def test_the_keyboard_stays_in_the_cell_whose_mending_is_taken_back(page):
    paste(LIST)
    page.preview.table.go_to(1, 3)
    types("1976")
    press(KEY.Key_Return)
    page.preview.table.go_to(1, 3)
    press(KEY.Key_Z, modifier=CTRL)
    here = page.preview.table.currentIndex()
    assert (here.row(), here.column(), here.data()) == (1, 3, "1975")
