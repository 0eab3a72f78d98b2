"""The page of the yearly evaluation by its keys: classes, pasting, undo, caps, steps, votes."""

import pytest
from evaluated_books import NAMES, evaluated_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.evaluation_opening import open_year
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BEST, GOOD, FULFILLED, FAILED = (
    QualityClass.EXCELLENT,
    QualityClass.GOOD,
    QualityClass.FULFILLED,
    QualityClass.FAILED,
)


@pytest.fixture
def book(tmp_path):
    made = evaluated_book(tmp_path / "khoi.sodaihoi")
    yield made
    made.close()


def opened(show, book, year=2022):
    open_year(book, year)
    window = show(book)
    window.router.go(f"evaluation/{year}")
    return window.page("evaluation")


@pytest.fixture
def page(show, book):
    return opened(show, book)


def stored(book, year=2022):
    return {
        book.members.get(one.member_id).name: one
        for one in book.evaluations.members_of(year, [book.organisations.all()[0].id])
    }


def classes(book, year=2022):
    return [one.cell_class for one in stored(book, year).values()]


def paste(text):
    QApplication.clipboard().setText(text)
    press(KEY.Key_V, modifier=CTRL)


def leave_cell(key=KEY.Key_Return):
    """Leave an open cell; what was typed is handed over once the key is done with."""
    press(key)
    QApplication.processEvents()


def press_shortcut(qtbot, key, until):
    press(key)
    qtbot.waitUntil(until)


def at(page, row, column):
    page.desk.grid.go_to(row, column)
    page.desk.grid.setFocus()


def here(page):
    index = page.desk.grid.currentIndex()
    return index.row(), Col(index.column())


def test_an_empty_page_offers_to_open_a_year_and_opens_it(show, book):
    window = show(book)
    window.router.go("evaluation")
    page = window.page("evaluation")
    assert page.empty.isVisible()
    press(KEY.Key_Space)
    assert page.open_panel.isVisible()
    page.open_panel.year.setValue(2022)
    assert "21-HD/BTCTW" in page.open_panel.rules.text()
    press(KEY.Key_Space)
    assert book.evaluation_years.all() == (2022,)
    assert page.desk.isVisible()
    assert "18" in page.desk.notice.accessibleName()
    assert [row.name for row in page.desk.model.rows] == list(NAMES)
    assert stored(book)[NAMES[-1]].absence is NotRated.EXEMPT


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
    assert "«giỏi»" in page.desk.paste.problems.text()
    assert "Dòng 2, cột Đề nghị" in page.desk.paste.problems.text()
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
    paste("Họ và tên\tSinh\tNăm 2021\tTự xếp loại\nLê Văn An\t1975\t\t1\nNguyễn Bá Anh\t1975\t\t2")
    assert [one.self_class for one in stored(book).values()][:3] == [BEST, GOOD, None]
    at(page, 0, Col.NAME)
    paste("Ai Đó\t1975\t\t1")
    assert "«Ai Đó»" in page.desk.paste.problems.text()


def test_rows_beyond_the_list_are_not_dropped_silently(book, page):
    at(page, 6, Col.SELF)
    paste("1\n\n2\n3")
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
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 0"
    assert page.desk.cap.over.isVisible()
    assert "Vượt 1" in page.desk.cap.over.text()
    types("2")
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 1"
    assert "20% của 5 HTTNV" in page.desk.cap.explained.text()
    assert not page.desk.cap.over.isVisible()
    press(KEY.Key_Up)
    types("1")
    assert classes(book)[5] is BEST
    assert "Vượt 2" in page.desk.cap.over.text()
    assert page.list.model.rows[0].is_over


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


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_minus_opens_the_reasons_and_another_reason_asks_for_its_words(qtbot, book, page):
    types("2")
    press(KEY.Key_Up)
    types("-")
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, KEY.Key_Return)
    assert stored(book)[NAMES[0]].absence is NotRated.EXEMPT
    assert classes(book)[0] is None
    types("2")
    assert "vừa có mức xếp loại vừa có lý do" in page.desk.notice.accessibleName()
    at(page, 1, Col.CELL)
    types("-")
    qtbot.keyClick(QApplication.activePopupWidget(), KEY.Key_4)
    types("đi học")
    leave_cell()
    one = stored(book)[NAMES[1]]
    assert (one.absence, one.absence_text) == (NotRated.OTHER, "đi học")


def test_last_year_stands_beside_this_one(show, book):
    page = opened(show, book, 2021)
    types("3")
    open_year(book, 2022)
    page.session.go.emit("evaluation/2022")
    assert page.desk.model.text(0, Col.BEFORE) == "HTNV"
    assert page.desk.model.head(Col.BEFORE) == "Năm 2021"


def test_organisations_are_found_without_accents_and_show_all_below_them(qtbot, page):
    press_shortcut(qtbot, KEY.Key_F6, lambda: not page.list.isVisible())
    press_shortcut(qtbot, KEY.Key_F6, page.list.search.hasFocus)
    types("so y te")
    assert [row.name for row in page.list.model.rows] == ["Đảng bộ Sở Y tế"]
    press(KEY.Key_Down, KEY.Key_Down)
    assert len(page.desk.model.rows) == 6
    assert not page.desk.grid.isColumnHidden(Col.UNIT)
    assert page.list.model.text(0, Place.DONE) == "0/6"
