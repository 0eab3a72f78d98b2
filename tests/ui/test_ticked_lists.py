"""Lists of evaluations as offices make them, in the window: what nobody read is said, ticks and titles are taken."""

import pytest
from evaluated_books import evaluated_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.evaluation_opening import open_year
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_fields import RowField

KEY = Qt.Key
BEST, GOOD = QualityClass.EXCELLENT, QualityClass.GOOD


@pytest.fixture
def book(tmp_path):
    made = evaluated_book(tmp_path / "khoi.sodaihoi")
    open_year(made, 2022)
    yield made
    made.close()


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("evaluation/2022")
    return window.page("evaluation")


def classes(book):
    return [one.cell_class for one in book.evaluations.members_of(2022, [book.organisations.all()[0].id])][:2]


def paste(page, *rows):
    QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
    page.lists.paste.trigger()
    return page.lists.preview


def test_a_list_of_which_no_answer_is_read_says_so_until_a_column_is_told(book, page):
    preview = paste(page, ("Họ và tên", "Cột lạ"), ("Lê Văn An", "HTXSNV"), ("Nguyễn Bá Anh", "HTTNV"))
    assert preview.state.text() == "2 dòng; cả danh sách còn một điều phải sửa. Chưa ghi gì vào sổ."
    assert preview.problem.text().startswith("Không cột nào đọc được là mức xếp loại")
    assert not preview.take.isEnabled()
    assert preview.left_out.text() == "Không đọc các cột: «Cột lạ»."
    offers = preview.offers
    offers.field.setCurrentIndex(offers.field.findData(str(RowField.CELL_CLASS)))
    offers.give.setFocus()
    press(KEY.Key_Space)
    assert not preview.problem.isVisible()
    preview.take.setFocus()
    press(KEY.Key_Space)
    assert classes(book) == [BEST, GOOD]


def test_a_column_that_only_looks_like_one_is_offered_as_none(page):
    preview = paste(page, ("Họ và tên", "Kết quả đánh giá, xếp loại chất lượng năm 2019"), ("Lê Văn An", "HTXSNV"))
    assert preview.offers.field.currentData() == ""
    assert preview.problem.text().startswith("Không cột nào đọc được là mức xếp loại")


def test_ticked_columns_are_shown_as_the_class_they_say_and_two_ticks_are_mended_in_their_cell(book, page):
    preview = paste(
        page,
        ("Họ và tên", "Xếp loại chất lượng", "", "", ""),
        ("", "HTXSNV", "HTTNV", "HTNV", "KHTNV"),
        ("Lê Văn An", "x", "", "", ""),
        ("Nguyễn Bá Anh", "x", "x", "", ""),
    )
    assert preview.rows.columnCount() == 4
    assert preview.problem.text().startswith("Dòng này đánh dấu ở nhiều cột xếp loại: HTXSNV: x, HTTNV: x.")
    preview.table.setFocus()
    press(KEY.Key_F2)
    QApplication.focusWidget().selectAll()
    types("HTTNV")
    press(KEY.Key_Return)
    QApplication.processEvents()
    assert not preview.rows.judged.problems
    preview.take.setFocus()
    press(KEY.Key_Space)
    assert classes(book) == [BEST, GOOD]
