"""The page of situations through the real window, by key presses."""

import pytest
from books_at_work import keyed_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget

from app.models.book import Book
from app.rules.situation_steps import GUIDES
from app.ui.places import ENTRIES

DOWN, ENTER, SPACE, TAB, RIGHT = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Right,
)


@pytest.fixture
def window(show, tmp_path):
    return show(keyed_book(tmp_path / "tan-lap.sodaihoi"))


def read(window):
    page = window.page("situations")
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def opened(window, number):
    """Go to a situation by the navigation and the arrow keys."""
    number_key = Qt.Key(Qt.Key.Key_1 + ENTRIES.index("situations"))
    QTest.keyClick(window, number_key, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Home, *[DOWN] * (number - 1))


def test_it_is_an_entry_of_the_navigation_and_lists_every_situation(window):
    opened(window, 1)
    assert window.router.here == "situations"
    assert window.navigation.entries.currentItem().text() == "Tình huống"
    listed = QApplication.focusWidget()
    assert isinstance(listed, QListWidget)
    assert [listed.item(row).text() for row in range(listed.count())] == [guide.title for guide in GUIDES]


def test_a_spoiled_paper_is_recorded_in_three_keys(window):
    opened(window, 1)
    assert "Hiện ghi 0 phiếu hỏng." in read(window)
    press(ENTER)
    assert QApplication.focusWidget().accessibleName() == "Bước 2: Ghi phiếu hỏng"
    press(SPACE)
    assert window.router.here == "contest/1/1"
    assert QApplication.focusWidget().accessibleName() == "Một phiếu hỏng, đổi phiếu mới"
    press(SPACE)
    assert window.book.paper_accounts.counts(1).spoiled == 1
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.router.here == "situations"
    assert "Hiện ghi 1 phiếu hỏng." in read(window)


def test_after_a_power_cut_the_last_paper_is_named_and_keying_goes_on_there(window):
    opened(window, 9)
    assert "Phiếu lưu sau cùng: tập 1, lượt 1, phiếu thứ 5, lúc 12:00:00, 29/07/2025, người nhập Hà." in read(window)
    assert "Phiếu tiếp theo là phiếu thứ 6 của tập 1." in read(window)
    press(ENTER, SPACE)
    assert window.router.here == "entry/1/1"
    assert window.page("entry").line.hasFocus()


@pytest.mark.parametrize(
    ("number", "button", "field"),
    [
        (2, "Sửa số phiếu của tập", "Số phiếu của tập 1"),
        (2, "Sửa số thu về", "Thu về"),
        (5, "Hủy lần bầu", "Hủy lần bầu này…"),
        (6, "Sửa số có mặt", "Có mặt lúc bầu cử"),
        (
            6,
            "Sửa số được trừ",
            "Cấp ủy viên triệu tập đại hội vắng mặt suốt đại hội",
        ),
        (7, "Sửa số phát ra", "Phát ra"),
    ],
)
def test_buttons_lead_to_the_very_field(window, number, button, field):
    opened(window, number)
    for _ in range(20):
        if QApplication.focusWidget().accessibleName().endswith(f": {button}"):
            break
        press(TAB)
    press(SPACE)
    assert window.router.here == "contest/1/1"
    assert QApplication.focusWidget().accessibleName() == field
    frame = window.page("contest").frame
    QApplication.processEvents()
    at = QApplication.focusWidget().mapTo(frame, QApplication.focusWidget().rect().center())
    assert frame.rect().contains(at)


def test_the_round_is_chosen_first_where_there_are_several(window):
    opened(window, 7)
    press(TAB)
    assert QApplication.focusWidget().accessibleName() == "Lần bầu"
    assert "Hiện có mặt 28, mẫu số 30." in read(window)
    press(DOWN)
    assert "Hiện có mặt 0, mẫu số 0." in read(window)


def test_the_search_and_the_help_lead_here(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    types("mat dien")
    press(ENTER)
    assert window.router.here == "situations/9"
    assert "Mất điện, máy tắt giữa chừng" in read(window)
    window.session.go.emit("home")
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(window._help.isActiveWindow)
    types("xin doi phieu")
    for _ in range(5):
        if QApplication.focusWidget().accessibleName() == "Làm từng bước":
            break
        press(TAB)
    press(SPACE)
    assert window.router.here == "situations/1"


def test_a_closed_count_must_be_opened_again_first(show, tmp_path):
    book = keyed_book(tmp_path / "tan-lap.sodaihoi", papers=28)
    for one in book.warnings.of_round(1):
        book.warnings.give_reason(1, one.found, "đại hội đã biểu quyết")
    book.results.close(1)
    window = show(book)
    opened(window, 1)
    assert "Đã đóng kiểm phiếu thì số liệu không sửa được" in read(window)
    assert "Ghi phiếu hỏng" not in [row.button.text() for row in window.page("situations").rows]
    press(RIGHT, SPACE)
    assert QApplication.focusWidget().text() == "Mở lại kiểm phiếu…"


def test_a_book_without_contests_shows_the_steps_and_says_so(show, tmp_path):
    window = show(Book.create(tmp_path / "moi.sodaihoi", "Hà"))
    opened(window, 10)
    assert "Sổ chưa có cuộc bầu nào" in read(window)
    assert "Không gộp được hai sổ" in read(window)
    assert "Lần bầu" not in read(window).splitlines(), "the name of a choice that is not there"


def test_no_line_of_the_list_is_cut_at_any_size(show, tmp_path, theme):
    window = show(keyed_book(tmp_path / "tan-lap.sodaihoi"))
    opened(window, 10)
    for scale in (1.0, 1.45):
        theme.apply(theme.scheme, scale)
        QApplication.processEvents()
        listed = window.page("situations").list
        last = listed.visualItemRect(listed.item(listed.count() - 1))
        assert listed.viewport().rect().contains(last)
        assert listed.verticalScrollBar().maximum() == 0
