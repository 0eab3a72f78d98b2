"""Keys that do nothing are answered above the page: Ctrl+Z with nothing left, Ctrl+V with a picture."""

import pytest
from key_presses import press, press_shortcut
from members_at_work import book_of_two_cells, people
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from app.models.errors import Refused
from app.rules.findings import finding
from app.rules.permissions import Role
from app.ui.widgets.notice_bar import NoticeBar

CTRL = Qt.KeyboardModifier.ControlModifier
NOTHING_LEFT = "Không còn bước nào để hoàn tác."
PICTURE = "Đang chép một ảnh; ở đây chỉ dán được chữ."


@pytest.fixture
def window(tmp_path, show):
    with book_of_two_cells(tmp_path / "tan-lap.sodaihoi") as book:
        yield show(people(book))


@pytest.fixture
def picture():
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    yield
    QGuiApplication.clipboard().clear()


def said(window):
    return window.notice.accessibleName() if window.notice.isVisible() else ""


@pytest.mark.parametrize("place", ["organisations", "targets", "shows-of-cards", "sessions"])
def test_a_step_back_too_many_is_answered(window, place):
    window.router.go(place)
    page = window.page(place)
    table = getattr(page, "table", None) or page.programme.table
    table.setFocus()
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert NOTHING_LEFT in said(window)


def test_the_last_step_itself_goes_back_without_a_word(window):
    window.router.go("members")
    page = window.page("members")
    press(Qt.Key.Key_Delete)
    window.notice.clear()
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert NOTHING_LEFT not in said(window)
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert NOTHING_LEFT in said(window)
    assert page.isVisible()


@pytest.mark.parametrize("place", ["members", "organisations", "delegates", "targets"])
def test_a_picture_pasted_where_words_belong_is_answered(window, picture, place):
    window.router.go(place)
    press(Qt.Key.Key_V, modifier=CTRL)
    assert PICTURE in said(window)
    assert "Chưa có gì để dán" not in window.page(place).findChild(NoticeBar).accessibleName()


def test_what_was_said_of_a_moment_goes_with_the_next_step_and_with_the_form(window, picture, qtbot):
    window.router.go("members")
    page = window.page("members")
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert NOTHING_LEFT in said(window)
    press(Qt.Key.Key_Delete)
    assert page.undo_strip.isVisible()
    assert said(window) == ""
    press(Qt.Key.Key_V, modifier=CTRL)
    assert PICTURE in said(window)
    press_shortcut(qtbot, Qt.Key.Key_N, page.list.isHidden, CTRL)
    assert said(window) == ""


def test_that_nobody_is_named_is_said_no_more_once_a_name_was_chosen(window):
    window.router.go("members")
    page = window.page("members")
    page.work.refused.emit(Refused(finding("operator.nobody")))
    assert page.notice.isVisible()
    press(Qt.Key.Key_Return)
    page.work.refused.emit(Refused(finding("operator.nobody")))
    assert page.form.problem.isVisible()
    window.session.book.operators.add("Hà", Role.HEAD)
    window.operators.chosen.emit()
    assert page.notice.isHidden()
    assert page.form.problem.isHidden()


def test_a_picture_pasted_into_a_line_is_answered_and_words_are_not(window, picture):
    window.top.search.setFocus()
    press(Qt.Key.Key_V, modifier=CTRL)
    assert PICTURE in said(window)
    window.notice.clear()
    QGuiApplication.clipboard().setText("pao")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert window.top.search.text() == "pao"
    assert said(window) == ""
