"""Marks beside names in the grid: a class against what is noted of discipline and of the rating by the state."""

from dataclasses import replace

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import at, counts_of_seven, leave_cell, opened, vote_of
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.rules.persons import Duty
from app.ui.evaluation.evaluation_model import Col

KEY = Qt.Key
NAME = Qt.ItemDataRole.DecorationRole


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book, 2025)


def marked(page):
    """Return the codes of the warnings of each row that shows the sign of one."""
    model = page.desk.model
    return {
        row.name: [one.rule.code for one in row.marks]
        for place, row in enumerate(model.rows)
        if model.index(place, Col.NAME).data(NAME) is not None
    }


def types_at(page, row, column, text):
    at(page, row, column)
    press(KEY.Key_Delete)
    if text:
        types(text)
        leave_cell()


def test_discipline_and_the_rating_by_the_state_mark_a_class_that_is_too_good(book, page):
    types("1222222")
    assert marked(page) == {}
    at(page, 0, Col.DISCIPLINE)
    types("Canh cao")
    leave_cell()
    assert marked(page) == {NAMES[0]: ["evaluation.disciplined"]}
    at(page, 1, Col.NAME)
    press(KEY.Key_F2)
    page.detail.rating.line.setFocus()
    types("HTNV")
    press(KEY.Key_Tab)
    assert marked(page) == {NAMES[0]: ["evaluation.disciplined"], NAMES[1]: ["evaluation.above_state"]}
    assert "cơ quan, đơn vị xếp «Hoàn thành nhiệm vụ»" in page.detail.marks.text()
    at(page, 0, Col.CELL)
    types("43")
    assert marked(page) == {}


def test_the_class_that_is_to_be_decided_is_the_one_that_is_looked_at(book, page):
    types("4")
    at(page, 0, Col.DISCIPLINE)
    types("Canh cao")
    leave_cell()
    page.propose.click()
    press(KEY.Key_Return)
    assert marked(page) == {}
    at(page, 0, Col.DECIDED)
    types("1")
    assert marked(page) == {NAMES[0]: ["evaluation.disciplined"]}


def test_an_organisation_is_marked_for_a_disciplined_unit_or_leading_member_below_it(book, page):
    leader = next(one for one in book.members.each() if one.name.startswith("Vũ Thị Hoa"))
    book.members.update([replace(leader, duty=Duty.LEADER)])
    page.switch.setCurrentIndex(1)
    at(page, 0, Col.CELL)
    types("1111")
    assert marked(page) == {}
    at(page, 2, Col.DISCIPLINE)
    types("khien trach")
    leave_cell()
    assert marked(page) == {
        "Đảng bộ Sở Y tế": ["evaluation.disciplined_below"],
        "Chi bộ Bệnh viện 1": ["evaluation.organisation_disciplined"],
    }
    at(page, 2, Col.CELL)
    types("2")
    (one,) = (one for one in book.evaluations.members_of(2025) if one.member_id == leader.id)
    book.evaluations.enter([replace(one, discipline="khiển trách")])
    page.desk.refresh()
    top = next(row for row in page.desk.model.rows if row.name == "Đảng bộ Sở Y tế")
    assert f"2 tổ chức trực thuộc, thành viên lãnh đạo bị kỷ luật trong năm (Chi bộ Bệnh viện 1, {leader.name})" in (
        top.marks[0].says
    )


def test_an_exemplary_organisation_that_is_not_of_the_best_class_is_marked_until_it_is(page):
    page.switch.setCurrentIndex(1)
    at(page, 0, Col.EXEMPLARY)
    types("x")
    name = page.desk.model.rows[0].name
    assert marked(page) == {name: ["evaluation.exemplary"]}
    at(page, 0, Col.CELL)
    types("3")
    assert marked(page) == {name: ["evaluation.exemplary"]}
    at(page, 0, Col.CELL)
    types("1")
    assert marked(page) == {}


def test_so_is_one_that_came_with_a_list(page):
    page.switch.setCurrentIndex(1)
    QApplication.clipboard().setText("Tên tổ chức đảng\tMức đề nghị\tTiêu biểu\nĐảng bộ Sở Y tế\tHTNV\tx")
    page.lists.paste.trigger()
    page.lists.preview.take.setFocus()
    press(KEY.Key_Space)
    assert marked(page) == {"Đảng bộ Sở Y tế": ["evaluation.exemplary"]}


def test_a_day_of_discipline_in_another_year_or_without_its_form_is_marked_before_any_class_is_given(page):
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    page.detail.disciplined.line.setFocus()
    types("3/2019")
    press(KEY.Key_Tab)
    assert marked(page) == {NAMES[0]: ["evaluation.discipline_form"]}
    page.detail.discipline.line.setFocus()
    types("Khiển trách")
    press(KEY.Key_Tab)
    assert marked(page) == {NAMES[0]: ["evaluation.disciplined_elsewhere"]}
    assert "(3/2019) không thuộc năm 2025" in page.detail.marks.text()
    page.detail.disciplined.line.setFocus()
    page.detail.disciplined.line.selectAll()
    types("3/2025")
    press(KEY.Key_Tab)
    assert marked(page) == {}


def test_a_vote_beside_a_reason_marks_the_row_and_is_told_before_it_is_proposed(book, page):
    counts_of_seven(page)
    press(KEY.Key_Return)
    assert vote_of(book, year=2025)
    types_at(page, 0, Col.ABSENCE, "mien")
    assert marked(page) == {NAMES[0]: ["evaluation.vote_and_reason"]}
    said = f"▲ {NAMES[0]}: chi bộ đã biểu quyết xếp loại mà lại ghi không đánh giá: được miễn"
    at(page, 0, Col.NAME)
    assert page.detail.marks.text().startswith(said)
    page.propose.click()
    assert page.step_panel.voted.text().startswith(said)
    assert page.step_panel.voted.isVisible()
    page.step_panel.drop.click()
    types_at(page, 0, Col.ABSENCE, "")
    assert marked(page) == {}
    at(page, 0, Col.CELL)
    types("2")
    page.propose.click()
    assert page.step_panel.voted.isHidden()
