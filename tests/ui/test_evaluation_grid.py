"""The grid of a year by its keys: classes, words, points and reasons, pasting, copying, undo, the cap in view."""

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import BEST, FULFILLED, GOOD, at, classes, here, leave_cell, opened, stored
from key_presses import paste, press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import State
from app.ui.evaluation.evaluation_model import Col, Written
from app.ui.widgets.key_cap import KeyCap

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


def test_one_key_sets_a_class_and_goes_down(book, page):
    assert here(page) == (0, Col.CELL)
    types("2213")
    assert classes(book)[:5] == [GOOD, GOOD, BEST, FULFILLED, None]
    assert here(page) == (4, Col.CELL)
    types("4")
    press(KEY.Key_Up)
    types("0")
    assert classes(book)[4] is None
    press(KEY.Key_Up, KEY.Key_Up, KEY.Key_Delete)
    assert classes(book)[3] is None


def test_arrows_tab_and_enter_move_as_in_a_spreadsheet(page):
    press(KEY.Key_Return)
    assert here(page) == (1, Col.CELL)
    press(KEY.Key_Tab)
    assert here(page) == (1, Col.VOTES)
    press(KEY.Key_Backtab, KEY.Key_Left)
    assert here(page) == (1, Col.SELF)
    press(KEY.Key_Return, modifier=SHIFT)
    assert here(page) == (0, Col.SELF)


def test_what_a_column_does_not_take_is_said_and_changes_nothing(book, page):
    types("7")
    assert "«7»" in page.desk.notice.accessibleName()
    assert here(page) == (0, Col.CELL)
    types("x")
    assert "«x»" in page.desk.notice.accessibleName()
    assert not any(classes(book))


def test_undo_takes_back_the_last_entry_and_a_whole_paste(book, page):
    types("12")
    press(KEY.Key_Z, modifier=CTRL)
    assert classes(book)[:2] == [BEST, None]
    at(page, 1, Col.CELL)
    paste("Hoàn thành tốt nhiệm vụ\nhtt\nHTNV\n")
    assert classes(book)[:4] == [BEST, GOOD, GOOD, FULFILLED]
    press(KEY.Key_Z, modifier=CTRL)
    assert classes(book)[:4] == [BEST, None, None, None]
    press(KEY.Key_Z, modifier=CTRL)
    assert not any(classes(book))


def test_what_cannot_be_read_is_shown_cell_by_cell_and_nothing_is_stored_before_it_is_said(book, page):
    paste("HTTNV\ngiỏi\nHTTNV")
    assert page.desk.paste.isVisible()
    assert page.desk.paste.problems.text() == (
        "Dòng 2, cột Đề nghị: Nguyễn Bá Anh: «giỏi» không phải một mức xếp loại.\n"
        "→ Gõ 1 đến 4, hoặc tên mức, ví dụ HTTNV."
    )
    assert not any(classes(book))
    press(KEY.Key_Escape)
    assert not page.desk.paste.isVisible()
    assert not any(classes(book))
    paste("HTTNV\ngiỏi\nHTTNV")
    press(KEY.Key_Space)
    assert classes(book)[:4] == [GOOD, None, GOOD, None]
    assert QApplication.focusWidget() is page.desk.grid


def test_a_block_with_head_and_names_is_pasted_over_the_columns_it_is_of(book, page):
    at(page, 0, Col.NAME)
    paste("Họ và tên\tSinh\tNăm 2021\tTự nhận\nLê Văn An\t1975\t\t1\nNguyễn Bá Anh\t1975\t\t2")
    assert [one.self_class for one in stored(book).values()][:3] == [BEST, GOOD, None]
    at(page, 0, Col.NAME)
    paste("Ai Đó\t1975\t\t1")
    unread = page.work.read([Written(page.desk.row.id, Col.NAME, "Ai Đó")], page.desk.rows).unread
    assert [one.found.rule.code for one in unread] == ["evaluation.read_only"]
    assert page.desk.paste.problems.text() == (
        "Dòng 1, cột Họ và tên: Lê Văn An: cột này chỉ để xem, trong sổ không ghi «Ai Đó».\n"
        "→ Dán đúng dòng của người đó, hoặc bỏ cột này khỏi khối dán."
    )


def test_a_cell_of_two_lines_is_one_cell_and_an_empty_one_empties(book, page):
    at(page, 1, Col.CELL)
    types("2")
    at(page, 0, Col.CELL)
    paste("1\n\n3")
    assert classes(book)[:3] == [BEST, None, FULFILLED]
    at(page, 0, Col.NOTE)
    paste('"ý một\ný hai"\nba')
    assert [one.note for one in stored(book).values()][:3] == ["ý một ý hai", "ba", ""]


def test_rows_beyond_the_list_are_not_dropped_silently(book, page):
    at(page, 6, Col.SELF)
    paste("1\n1\n2\n3")
    assert "2 ô nằm ngoài danh sách" in page.desk.paste.problems.text()


def test_a_copied_column_fills_another_and_one_cell_fills_down(book, page):
    at(page, 0, Col.SELF)
    types("122")
    at(page, 0, Col.SELF)
    press(KEY.Key_Down, KEY.Key_Down, modifier=SHIFT)
    press(KEY.Key_C, modifier=CTRL)
    assert QApplication.clipboard().text() == "HTXSNV\nHTTNV\nHTTNV"
    at(page, 0, Col.CELL)
    press(KEY.Key_V, modifier=CTRL)
    assert classes(book)[:4] == [BEST, GOOD, GOOD, None]
    at(page, 2, Col.CELL)
    press(*[KEY.Key_Down] * 3, modifier=SHIFT)
    press(KEY.Key_D, modifier=CTRL)
    assert classes(book)[:7] == [BEST, GOOD, GOOD, GOOD, GOOD, GOOD, None]
    at(page, 6, Col.CELL)
    press(KEY.Key_D, modifier=CTRL)
    assert classes(book)[6] is GOOD


def test_the_cap_is_always_in_view_and_warns_without_stopping(book, page):
    types("12222")
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 0"
    assert not page.desk.cap.over.isVisible()
    assert "20% của 4 HTTNV, làm tròn xuống · tạm tính, còn 2 chưa xếp loại" in page.desk.cap.explained.text()
    assert not page.list.model.rows[0].is_over
    types("2")
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 1"
    assert "20% của 5 HTTNV" in page.desk.cap.explained.text()
    assert not page.desk.cap.over.isVisible()
    press(KEY.Key_Up)
    types("1")
    assert classes(book)[5] is BEST
    assert page.desk.cap.over.isVisible()
    assert "Vượt 2" in page.desk.cap.over.text()
    assert page.list.model.rows[0].is_over


def test_once_all_are_rated_the_cap_is_no_longer_provisional(page):
    types("1222222")
    assert "tạm tính" not in page.desk.cap.explained.text()
    assert not page.desk.cap.over.isVisible()
    at(page, 1, Col.CELL)
    types("3333")
    assert "Vượt 1" in page.desk.cap.over.text()
    assert "tạm tính" not in page.desk.cap.explained.text()


def test_words_are_typed_into_their_cells_and_a_refused_one_stays(show, book):
    page = opened(show, book, 2025)
    at(page, 0, Col.NOTE)
    types("xem lại")
    leave_cell()
    assert stored(book, 2025)[NAMES[0]].note == "xem lại"
    assert here(page) == (1, Col.NOTE)
    at(page, 0, Col.COMMON)
    types("31")
    leave_cell()
    assert page.desk.notice.accessibleName().startswith("Cột Điểm /30: ")
    assert "31" in page.desk.notice.accessibleName()
    assert QApplication.focusWidget().text() == "31"
    press(*[KEY.Key_Backspace] * 2)
    types("28,5")
    leave_cell(KEY.Key_Tab)
    types("55")
    leave_cell()
    assert str(stored(book, 2025)[NAMES[0]].points.total) == "83.5"


def test_points_that_suggest_another_class_mark_the_row(show, book):
    page = opened(show, book, 2025)
    at(page, 0, Col.COMMON)
    paste("28\t40")
    at(page, 0, Col.CELL)
    types("1")
    assert classes(book, 2025)[0] is BEST
    marks = page.desk.model.rows[0].marks
    assert [one.rule.code for one in marks] == ["evaluation.above_points"]


def test_half_of_the_points_is_told_while_it_is_entered_and_before_it_is_proposed(show, book):
    page = opened(show, book, 2025)
    at(page, 0, Col.TASKS)
    types("40")
    leave_cell()
    types("0")
    leave_cell()
    texts = [page.desk.model.text(row, column) for row in (0, 1) for column in (Col.COMMON, Col.TASKS)]
    assert texts == ["", "40", "", "0"]
    at(page, 0, Col.CELL)
    types("12")
    marks = [one.rule.code for one in page.desk.model.rows[0].marks]
    assert marks == ["evaluation.half_points"]
    page.propose.click()
    assert f"{NAMES[0]}: mới có một trong hai phần điểm." in page.step_panel.kept.text()
    assert "Ghi cả hai phần" in page.step_panel.kept.text()
    press(KEY.Key_Escape)
    at(page, 0, Col.COMMON)
    types("0")
    leave_cell()
    assert [one.rule.code for one in page.desk.model.rows[0].marks] == ["evaluation.above_points"]
    at(page, 1, Col.TASKS)
    press(KEY.Key_Delete)
    assert stored(book, 2025)[NAMES[1]].points is None
    page.propose.click()
    press(KEY.Key_Return)
    assert [one.state for one in stored(book, 2025).values()][:3] == [State.PROPOSED, State.PROPOSED, State.ENTERED]


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_minus_opens_the_reasons_and_another_reason_asks_for_its_words(qtbot, book, page):
    types("2")
    press(KEY.Key_Up)
    types("-")
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, KEY.Key_Return)
    assert stored(book)[NAMES[0]].absence is NotRated.EXEMPT
    assert classes(book)[0] is None
    assert here(page) == (1, Col.CELL)
    types("-")
    qtbot.keyClick(QApplication.activePopupWidget(), KEY.Key_4)
    types("đi học")
    leave_cell()
    one = stored(book)[NAMES[1]]
    assert (one.absence, one.absence_text) == (NotRated.OTHER, "đi học")
    assert here(page) == (2, Col.CELL)
    page.window().activateWindow()
    types("2")
    assert classes(book)[:3] == [None, None, GOOD]
    at(page, 0, Col.CELL)
    types("2")
    assert "vừa có mức xếp loại vừa có lý do" in page.desk.notice.accessibleName()


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_another_reason_that_is_left_with_esc_changes_nothing(qtbot, book, page):
    types("2")
    press(KEY.Key_Up)
    types("-")
    qtbot.keyClick(QApplication.activePopupWidget(), KEY.Key_4)
    types("đi")
    leave_cell(KEY.Key_Escape)
    assert (stored(book)[NAMES[0]].cell_class, stored(book)[NAMES[0]].absence) == (GOOD, None)
    assert here(page) == (0, Col.CELL)


@pytest.mark.parametrize("text", ["2", "11", "1-4"])
def test_a_figure_in_the_column_of_reasons_is_refused_in_words_and_can_be_left(book, page, text):
    at(page, 0, Col.ABSENCE)
    types(text)
    leave_cell()
    assert page.desk.notice.accessibleName().startswith(f"Cột Chưa đánh giá: {NAMES[0]}: «{text}» không phải lý do")
    assert QApplication.focusWidget().text() == text
    leave_cell(KEY.Key_Escape)
    assert stored(book)[NAMES[0]].absence is None
    at(page, 0, Col.ABSENCE)
    paste(f"{text}\nđi học")
    assert page.desk.paste.isVisible()
    press(KEY.Key_Space)
    assert [stored(book)[name].absence_text for name in NAMES[:2]] == ["", "đi học"]


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_minus_opens_the_reasons_in_their_own_column_too(qtbot, book, page):
    at(page, 0, Col.ABSENCE)
    types("-")
    qtbot.keyClick(QApplication.activePopupWidget(), KEY.Key_2)
    assert stored(book)[NAMES[0]].absence is NotRated.SUSPENDED


@pytest.mark.parametrize(
    ("column", "named"),
    [
        (Col.CELL, ["1…4", "0", "-"]),
        (Col.ABSENCE, ["-", "F2", "Del"]),
        (Col.NOTE, ["F2", "Del"]),
        (Col.EXEMPLARY, ["x", "0", "-"]),
        (Col.NAME, ["-"]),
    ],
)
def test_the_line_of_keys_names_those_that_work_where_the_cursor_stands(page, column, named):
    at(page, 0, column)
    said = [one.text() for one in page.desk.keys.findChildren(KeyCap) if one.isVisible()]
    assert said == [*named, "Ctrl+V", "Ctrl+Z", "Ctrl+PgDn"]


def test_what_was_said_of_a_cell_goes_with_the_next_cell(page):
    at(page, 0, Col.CELL)
    types("7")
    assert page.desk.notice.isVisible()
    press(KEY.Key_Down)
    assert not page.desk.notice.isVisible()


def test_names_stay_in_view_while_the_grid_is_scrolled_sideways(qtbot, page):
    page.window().resize(900, 700)
    qtbot.waitUntil(lambda: page.desk.grid.horizontalScrollBar().maximum() > 0)
    grid = page.desk.grid
    at(page, 2, Col.NOTE)
    assert grid.ahead.isVisible()
    assert grid.ahead.columnAt(grid.ahead.width() - 2) == Col.NAME
    while grid.currentIndex().column() > Col.BORN:
        press(KEY.Key_Left)
        assert grid.visualRect(grid.currentIndex()).left() >= grid.ahead.reach
    at(page, 2, Col.NAME)
    assert not grid.ahead.isVisible()


def test_where_nothing_can_be_pasted_the_keyboard_is_on_the_way_out_and_the_remedy_is_told_once(page):
    paste("abc\nxyz")
    assert QApplication.focusWidget() is page.desk.paste.drop
    said = page.desk.paste.problems.text().splitlines()
    assert len(said) == len(set(said)) == 3


def test_each_error_of_a_paste_stands_above_what_mends_it(page):
    paste("abc\t\t\t2\nxyz")
    told = page.desk.paste.problems.text().splitlines()
    starts = ["Dòng 1, cột Đề nghị", "Dòng 2, cột Đề nghị", "→ Gõ 1 đến 4", "Dòng 1, cột Chưa đánh giá", "→ Gõ lý do"]
    assert [line.startswith(begins) for line, begins in zip(told, starts, strict=True)] == [True] * 5


def test_a_paste_of_what_the_cells_say_already_is_answered(book, page):
    paste("HTNV\n")
    assert classes(book)[0] is FULFILLED
    at(page, 0, Col.CELL)
    paste("HTNV\n")
    assert page.desk.notice.accessibleName() == "Không đổi gì: các ô đã như vậy."
