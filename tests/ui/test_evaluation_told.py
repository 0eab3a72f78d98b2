"""What the page of evaluations says of how far it is: one word for one state, and counts that agree."""

from datetime import date

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import BEST, GOOD, all_rated, at, leave_cell, opened, signs, stored
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.class_votes import HeldVote
from app.models.evaluations import DecisionHead
from app.rules.class_votes import ClassVote, hand_vote
from app.rules.evaluation_states import Step
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place
from app.ui.theme.theme import current
from app.ui.theme.tokens import CELL_SIDE

KEY = Qt.Key


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


def test_nobody_for_whom_nothing_is_entered_is_said_to_be_entered(page):
    state = page.detail.state
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    assert state.text() == "chưa nhập"
    at(page, 0, Col.NOTE)
    types("hop bu")
    leave_cell()
    at(page, 0, Col.CELL)
    assert state.text() == "đang nhập"
    assert page.list.model.tip(0, Place.DONE).startswith("7 chưa nhập xong, 1 đã nhập")
    types("2")
    at(page, 0, Col.CELL)
    assert state.text() == "đã nhập"
    assert page.list.model.tip(0, Place.DONE).startswith("6 chưa nhập xong, 2 đã nhập")
    at(page, 7, Col.CELL)
    assert state.text() == "đã nhập"


def test_a_vote_alone_is_something_entered(book, page):
    book.class_votes.save(stored(book)[NAMES[0]].id, HeldVote(hand_vote(7, {GOOD: 7}), 7, date(2022, 12, 5)), NAMES[0])
    page.session.changed.emit()
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    assert page.detail.state.text() == "đang nhập"


def test_a_vote_shows_its_papers_before_there_is_a_class_and_then_those_for_the_class(book, page):
    counts = ClassVote(7, 6, 6, 5, 1, {BEST: 1, GOOD: 4})
    book.class_votes.save(stored(book)[NAMES[0]].id, HeldVote(counts, 6, date(2022, 12, 5)), NAMES[0])
    page.session.changed.emit()
    model = page.desk.model
    assert model.text(0, Col.VOTES) == "5/7"
    assert model.tip(0, Col.VOTES).splitlines() == [
        "5 phiếu hợp lệ, triệu tập 7; chưa có mức xếp loại để so",
        "HTXSNV 1, HTTNV 4",
    ]
    at(page, 0, Col.CELL)
    types("2")
    assert model.text(0, Col.VOTES) == "4/7"
    assert model.tip(0, Col.VOTES).startswith("4 phiếu cho mức HTTNV, triệu tập 7")


def is_whole(grid, row, column):
    """Return whether what stands in a cell has room there."""
    words = grid.fontMetrics().horizontalAdvance(grid.evaluations.text(row, column))
    return words <= grid.columnWidth(column) - 2 * current().px(CELL_SIDE)


@pytest.mark.parametrize("width", [1366, 1920])
def test_votes_decisions_and_reasons_are_seen_whole(book, page, width):
    page.window().resize(width, 900)
    counts = hand_vote(128, {GOOD: 128})
    book.class_votes.save(stored(book)[NAMES[0]].id, HeldVote(counts, 128, date(2022, 12, 5)), NAMES[0])
    ids = all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    signs()
    book.evaluations.take(Step.REOPEN, ids[:1], DecisionHead(reason="có kết luận kiểm tra"))
    page.session.changed.emit()
    grid = page.desk.grid
    assert grid.evaluations.text(0, Col.VOTES) == "128/128"
    assert grid.evaluations.text(0, Col.DECIDED) == "HTTNV, mở lại"
    assert grid.evaluations.text(7, Col.ABSENCE) == "miễn sinh hoạt"
    assert is_whole(grid, 0, Col.VOTES)
    assert all(is_whole(grid, row, column) for row in (0, 7) for column in (Col.DECIDED, Col.ABSENCE))
    assert page.list.isVisible()
    assert grid.horizontalScrollBar().maximum() == 0


def test_a_proposal_beyond_a_cap_that_may_still_rise_says_how_it_stands_and_is_no_alarm(page):
    types("1222")
    page.propose.click()
    so_far = "Chi bộ Văn phòng: 1 hoàn thành xuất sắc nhiệm vụ; mức 20% tạm tính cho phép 0, còn 3 chưa xếp loại."
    assert page.step_panel.over.text() == so_far
    assert page.step_panel.over.property("role") == "muted"
    press(KEY.Key_Return)
    assert so_far in page.desk.notice.accessibleName()
    assert page.desk.notice.property("kind") == "ok"


def test_what_is_said_of_a_step_tells_who_has_a_class_from_who_is_not_evaluated(book, page):
    all_rated(book, page)
    assert page.desk.cap.done.text() == "7 / 7 đã nhập · 1 không phải đánh giá"
    page.propose.click()
    both = "8 (7 có mức, 1 không đánh giá)"
    assert page.step_panel.title.text() == f"Đề nghị xếp loại: {both}"
    press(KEY.Key_Return)
    assert page.desk.notice.accessibleName() == f"Đã đề nghị xếp loại: {both}"
    assert page.desk.cap.done.text() == f"7 / 7 đã nhập · 1 không phải đánh giá · {both} chờ quyết định"
    decided = [page.desk.model.text(row, Col.DECIDED) for row in (6, 7)]
    assert decided == ["đã đề nghị", "→ chưa đánh giá"]
    page.decide.click()
    signs()
    assert page.desk.cap.done.text() == f"7 / 7 đã nhập · 1 không phải đánh giá · {both} đã quyết định"
    assert page.desk.model.text(7, Col.DECIDED) == "chưa đánh giá"


def test_a_step_with_people_who_all_have_a_class_says_their_number_alone(page):
    types("22")
    at(page, 0, Col.CELL)
    press(KEY.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    page.propose.click()
    assert page.step_panel.title.text() == "Đề nghị xếp loại: 2"


def test_where_nothing_is_left_to_be_taken_back_it_says_so_and_what_leads_back_from_a_step(book, page):
    ids = all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    signs()
    page.reopen.trigger()
    types("có kết luận kiểm tra")
    press(KEY.Key_Return)
    assert page.desk.notice.accessibleName() == "Đã mở lại để quyết định lại: 1 (không đánh giá)"
    for _ in range(3):
        press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        assert "Không còn bước nào để hoàn tác." in page.desk.notice.accessibleName()
        assert "chọn «Lùi lại», ghi lý do" in page.desk.notice.accessibleName()
    assert [one.is_open_again for one in book.evaluations.some(ids)].count(True) == 1


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_the_reasons_open_below_the_cell_in_which_they_are_asked_for(page):
    page.show_list.click()
    at(page, 1, Col.CELL)
    press(KEY.Key_Minus)
    menu, grid = QApplication.activePopupWidget(), page.desk.grid
    assert menu is not None
    place = grid.viewport().mapToGlobal(grid.visualRect(grid.evaluations.index(1, Col.CELL)).bottomLeft())
    rightmost = grid.screen().availableGeometry().right() + 1 - menu.width()
    assert (menu.x(), menu.y()) == (min(place.x(), rightmost), place.y())
    menu.close()
