"""Closing the window over what was typed and is not in the book: it is named and asked for, everything else is not."""

import pytest
from books_at_work import keyed_book
from key_presses import paste, types
from PySide6.QtWidgets import QApplication

from app.rules.member_fields import MemberField
from app.ui.widgets.confirm import ConfirmDialog


@pytest.fixture
def window(show, tmp_path):
    return show(keyed_book(tmp_path / "so.sodaihoi"))


def closed(window, *, stays=False):
    """Close the window, answer the question that comes, and return what it said; "" where none came."""
    window.close()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ConfirmDialog):
        return ""
    (dialog.keep if stays else dialog.act).click()
    return dialog.accessibleDescription()


def test_a_paper_that_is_being_keyed_is_asked_for_and_can_be_gone_on_with(window):
    window.router.go("entry/1/1")
    types("1")
    assert "phiếu đang gõ dở của tập 1" in closed(window, stays=True)
    assert window.isVisible()
    assert window.page("entry").line.text() == "1"
    assert "phiếu đang gõ dở của tập 1" in closed(window)
    assert not window.isVisible()


def test_it_is_asked_for_from_another_page_too(window):
    window.router.go("entry/1/1")
    types("1")
    window.router.go("home")
    assert "phiếu đang gõ dở của tập 1" in closed(window, stays=True)
    window.router.go("entry/1/1")
    assert window.page("entry").line.text() == "1"


def test_a_list_in_its_preview_and_a_changed_form_are_asked_for(window):
    window.router.go("delegates")
    paste("Họ và tên\tĐoàn\nMùa A Sếnh\tĐoàn Một\n")
    assert "danh sách đang xem ở trang Đại biểu" in closed(window, stays=True)
    window.page("delegates").preview.drop.click()
    window.router.go("members")
    page = window.page("members")
    page.add.click()
    assert page.form.editors[MemberField.NAME].editor.hasFocus()
    types("Lo Thi An")
    assert closed(window, stays=True) == "Sẽ mất: biểu đang sửa ở trang Đảng viên. Mọi điều khác đã lưu."


def test_where_everything_is_stored_nothing_is_asked(window):
    for place in ("entry/1/1", "delegates", "members"):
        window.router.go(place)
    window.page("members").add.click()
    assert closed(window) == ""
    assert not window.isVisible()


def test_the_book_is_not_left_for_another_one_either(qtbot, window):
    window.router.go("entry/1/1")
    types("1")
    done = []
    assert not window.may_close(lambda: done.append(window.may_close(lambda: None)))
    QApplication.activeModalWidget().keep.click()
    assert not window.may_close(lambda: done.append(window.may_close(lambda: None)))
    QApplication.activeModalWidget().act.click()
    assert done == [True]
    assert not window.may_close(lambda: None)


def test_the_form_of_a_target_in_which_a_goal_was_changed_is_asked_for_from_another_page_too(window):
    window.router.go("targets")
    page = window.page("targets")
    page.add.click()
    page.form.rows[0].threshold.setFocus()
    page.form.rows[0].threshold.selectAll()
    types("95")
    window.router.go("home")
    assert closed(window, stays=True) == "Sẽ mất: biểu đang sửa ở trang Chỉ tiêu. Mọi điều khác đã lưu."
    window.router.go("targets")
    assert page.form.rows[0].threshold.text() == "95"
    page.form.drop.click()
    assert closed(window) == ""
