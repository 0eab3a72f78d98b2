"""What was typed into a question of the evaluation page outlives Esc, another question or place, a closed window."""

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import at, opened, stored
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.evaluation.evaluation_model import Col
from app.ui.widgets.confirm import ConfirmDialog

KEY = Qt.Key


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book, 2025)


def ask_decision(page):
    """Ask for a decision on the first row, the keyboard on its number."""
    at(page, 0, Col.CELL)
    types("2")
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    return page.step_panel


def ask_settings(page):
    page.set_up.trigger()
    return page.settings


def ask_year(page):
    page.open_other.trigger()
    page.open_panel.year.setFocus()
    return page.open_panel


@pytest.mark.parametrize(
    ("ask", "typed", "name"),
    [
        (ask_decision, "12-QĐ", "Quyết định xếp loại: "),
        (ask_settings, "5/12", "Thiết lập năm 2025"),
        (ask_year, "", "Mở năm đánh giá"),
    ],
)
def test_what_was_typed_into_a_question_stays_with_esc_and_is_asked_about_when_the_window_closes(
    page, ask, typed, name
):
    panel = ask(page)
    assert page.would_lose() == ""
    if panel is page.open_panel:
        panel.year.stepBy(-1)
    else:
        types(typed)
    press(KEY.Key_Escape)
    assert panel.isVisible()
    assert "«Thôi»" in panel.problem.text()
    assert page.would_lose().startswith(f"điều vừa gõ ở «{name}")
    page.window().close()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConfirmDialog)
    dialog.reject()
    assert page.window().isVisible()
    panel.drop.click()
    assert panel.isHidden()
    assert page.would_lose() == ""


@pytest.mark.parametrize("ask", [ask_decision, ask_settings, ask_year])
def test_a_question_into_which_nothing_was_typed_is_left_with_esc(page, ask):
    panel = ask(page)
    press(KEY.Key_Escape)
    assert panel.isHidden()
    assert page.desk.grid.hasFocus()


def test_esc_in_the_grid_another_question_another_place_and_another_page_leave_it_standing(page):
    panel = ask_settings(page)
    types("5/12")
    at(page, 0, Col.CELL)
    press(KEY.Key_Escape)
    assert panel.isVisible()
    assert panel.drop.hasFocus()
    page.decide.click()
    assert page.step_panel.isHidden()
    page.list.table.selectRow(1)
    assert page.desk.organisation_id == page.list.current_id == page.list.model.rows[0].id
    page.switch.setCurrentIndex(1)
    assert page.switch.currentIndex() == 0
    page.session.go.emit("members")
    assert page.isVisible()
    assert panel.reviewed.line.text() == "5/12"
    panel.drop.click()
    page.session.go.emit("members")
    assert not page.isVisible()


def test_an_open_cell_is_stored_when_the_window_closes_and_one_that_cannot_be_is_asked_about(page, book):
    at(page, 0, Col.NOTE)
    types("xem lai")
    assert page.would_lose() == ""
    assert stored(book, 2025)[NAMES[0]].note == "xem lai"
    at(page, 0, Col.ABSENCE)
    types("2")
    page.window().close()
    QApplication.activeModalWidget().reject()
    assert stored(book, 2025)[NAMES[0]].absence is None
    assert page.would_lose() == "ô đang gõ trong bảng"
    QApplication.focusWidget().clear()
    assert page.would_lose() == ""


def test_a_list_in_the_preview_is_asked_about(page):
    QApplication.clipboard().setText("Họ và tên\tĐề nghị\nLê Văn An\tHTTNV")
    page.lists.paste.trigger()
    assert page.would_lose() == "danh sách đang xem ở trang Đánh giá, xếp loại"
    page.lists.preview.dropped.emit()
    assert page.would_lose() == ""
