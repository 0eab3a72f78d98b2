"""What is evaluated goes its way: counts of votes, proposals, decisions, the way back, who may do what."""

import json
from dataclasses import replace

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import BEST, FULFILLED, GOOD, all_rated, at, classes, opened, signs, states, stored
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.rules.evaluation_states import State, Step
from app.rules.permissions import Role
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place
from app.ui.theme.tokens import Scheme

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


def test_what_is_ready_is_proposed_and_who_is_not_is_named(book, page):
    types("222")
    page.propose.click()
    assert page.step_panel.isVisible()
    assert page.step_panel.title.text() == "Đề nghị xếp loại: 4 (3 có mức, 1 không đánh giá)"
    assert "Chưa sẵn sàng: 4" in page.step_panel.kept_title.text()
    assert NAMES[3] in page.step_panel.kept.text()
    press(KEY.Key_Return)
    assert states(book) == [State.PROPOSED] * 3 + [State.ENTERED] * 4 + [State.PROPOSED]
    assert not page.step_panel.isVisible()
    at(page, 0, Col.CELL)
    types("3")
    assert "không nhập được nữa" in page.desk.notice.accessibleName()
    assert classes(book)[0] is GOOD


def test_what_is_asked_comes_into_view_in_the_largest_type_and_takes_the_place_of_what_was_asked_before(
    qtbot, theme, page
):
    theme.apply(Scheme.LIGHT, 1.45)
    page.window().resize(1366, 768)
    page.set_up.trigger()
    qtbot.waitUntil(lambda: page.settings.visibleRegion().boundingRect().height() == page.settings.height())
    page.desk.grid.setFocus()
    types("222")
    page.propose.click()
    assert not page.settings.isVisible()
    qtbot.waitUntil(lambda: page.step_panel.visibleRegion().boundingRect().height() == page.step_panel.height())


def test_where_nothing_can_be_decided_no_decision_is_asked_for(page):
    types("2")
    page.decide.click()
    assert "Chưa sẵn sàng" in page.step_panel.kept_title.text()
    assert not page.step_panel.number_field.isVisible()
    assert QApplication.focusWidget() is page.step_panel.drop


def test_several_chosen_rows_are_proposed_alone(book, page):
    all_rated(book, page)
    at(page, 1, Col.CELL)
    press(KEY.Key_Down, modifier=SHIFT)
    page.propose.click()
    assert page.step_panel.only.isChecked()
    press(KEY.Key_Return)
    assert [state is State.PROPOSED for state in states(book)] == [False, True, True] + [False] * 5


def test_a_decision_names_number_day_and_signer_once_for_many_and_may_differ_from_the_proposal(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    at(page, 1, Col.DECIDED)
    types("3")
    assert page.desk.model.text(1, Col.DECIDED) == "→ HTNV"
    page.decide.click()
    press(KEY.Key_Return)
    assert page.step_panel.number_field.has_error
    types("12-QĐ/ĐUK")
    press(KEY.Key_Tab, KEY.Key_Tab)
    assert QApplication.focusWidget() is page.step_panel.signer
    types("Nguyễn Trung Khải")
    press(KEY.Key_Return)
    assert [one.decided_class for one in stored(book).values()] == [GOOD, FULFILLED, *[GOOD] * 5, None]
    step = book.evaluations.steps(stored(book)[NAMES[1]].id)[-1]
    assert (step.decision, step.signer, step.rated, step.operator) == (
        "12-QĐ/ĐUK",
        "Nguyễn Trung Khải",
        FULFILLED,
        "Thu Hà",
    )
    assert page.list.model.text(0, Place.DONE) == "✓ 7/7"


def test_a_class_to_be_decided_otherwise_outlives_the_day_and_goes_back(show, tmp_path):
    book = evaluated_book(tmp_path / "hom-truoc.sodaihoi")
    page = opened(show, book)
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    at(page, 1, Col.DECIDED)
    types("3")
    page.window().let_go()
    again = opened(show, Book.open(book.path))
    assert again.desk.model.text(1, Col.DECIDED) == "→ HTNV"
    at(again, 1, Col.DECIDED)
    types("1")
    assert again.desk.model.text(1, Col.DECIDED) == "→ HTXSNV"
    press(KEY.Key_Z, modifier=CTRL)
    assert again.desk.model.text(1, Col.DECIDED) == "→ HTNV"


def test_going_back_asks_for_a_reason(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    at(page, 0, Col.CELL)
    page.return_.trigger()
    assert page.step_panel.only.isChecked()
    press(KEY.Key_Return)
    assert page.step_panel.reason_field.has_error
    assert states(book)[0] is State.PROPOSED
    types("thiếu ý kiến nơi cư trú")
    press(KEY.Key_Return)
    assert states(book)[0] is State.ENTERED
    assert book.evaluations.steps(stored(book)[NAMES[0]].id)[-1].reason == "thiếu ý kiến nơi cư trú"
    page.decide.click()
    signs()
    at(page, 1, Col.CELL)
    page.reopen.trigger()
    types("có kết luận kiểm tra")
    press(KEY.Key_Return)
    assert states(book)[:3] == [State.ENTERED, State.PROPOSED, State.DECIDED]
    one = stored(book)[NAMES[1]]
    assert (one.decided_class, one.is_open_again) == (GOOD, True)
    assert page.desk.model.text(1, Col.DECIDED) == "HTTNV, mở lại"
    at(page, 1, Col.DECIDED)
    types("4")
    assert page.desk.model.text(1, Col.DECIDED) == "HTTNV → KHTNV"


def test_nobody_decides_their_own_and_the_others_are_decided(show, tmp_path):
    book = evaluated_book(tmp_path / "minh.sodaihoi", operator=NAMES[2])
    page = opened(show, book)
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    assert f"{NAMES[2]} không được tự quyết định" in page.step_panel.kept.text()
    signs()
    assert states(book)[2] is State.PROPOSED
    assert states(book).count(State.DECIDED) == 7
    book.close()


def test_whoever_heads_an_organisation_does_not_decide_its_evaluation(show, book):
    office, top, *_ = book.organisations.all()
    book.organisations.update(replace(office, head="Thu Hà"))
    book.organisations.update(replace(top, head="đ/c Nguyễn Thị Thu Hà"))
    page = opened(show, book)
    page.switch.setCurrentIndex(1)
    at(page, 0, Col.CELL)
    types("2222")
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    assert "Thu Hà đứng đầu Chi bộ Văn phòng nên không được tự quyết định" in panel.kept.text()
    assert panel.asked.text() == (
        "▲ đ/c Nguyễn Thị Thu Hà, người đứng đầu Đảng bộ Sở Y tế, có thể là chính người đang sử dụng sổ, «Thu Hà»."
    )
    assert panel.not_own.text() == "Tôi không đứng đầu tổ chức nào trong số này"
    panel.not_own.click()
    panel.number.setFocus()
    signs()
    assert panel.levels_seen.hasFocus(), "the board does not decide on all of them"
    press(KEY.Key_Space, KEY.Key_Return)
    assert [one.state for one in book.evaluations.organisations_of(2022)] == [State.PROPOSED, *[State.DECIDED] * 3]


def test_a_decision_without_a_signer_says_so_at_the_field(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    types("12-QĐ/ĐUK")
    press(KEY.Key_Return)
    assert (panel.number_field.has_error, panel.signer_field.has_error) == (False, True)
    assert QApplication.focusWidget() is panel.signer
    assert State.DECIDED not in states(book)


def test_who_signs_a_decision_on_themselves_is_asked_about_before_it_is_taken(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    signs(f"Đ/c {NAMES[1]}")
    assert State.DECIDED not in states(book)
    assert panel.signed_own.text().startswith(f"▲ {NAMES[1]} có thể là chính người ký quyết định, «Đ/c {NAMES[1]}».")
    assert QApplication.focusWidget() is panel.signer_seen
    press(KEY.Key_Space)
    panel.signer.setFocus()
    types(" ")
    assert panel.signer_seen.isHidden()
    press(KEY.Key_Return, KEY.Key_Space, KEY.Key_Return)
    assert states(book) == [State.DECIDED] * 8
    told = [json.loads(one.detail).get("signed") for one in book.journal.entries() if one.action == "evaluation.decide"]
    assert told == [[stored(book)[NAMES[1]].id]]


def test_whoever_only_enters_may_not_decide(show, book):
    book.operators.add("Thu Hà", Role.HEAD)
    book.operators.add("Lan", Role.SECRETARY)
    page = opened(show, book)
    book.operators.enter(book.operators.all()[1].id)
    page.taken_over()
    assert page.propose.isEnabled()
    assert not page.decide.isEnabled()


def test_the_vote_of_the_branch_is_noted_as_counts_whose_sums_agree(qtbot, book, page):
    types("2")
    at(page, 0, Col.VOTES)
    press(KEY.Key_Return)
    form = page.detail.vote
    assert form.base.count() == 7
    assert QApplication.focusWidget() is form.present.line
    types("7")
    press(KEY.Key_Tab)
    types("7")
    press(KEY.Key_Tab)
    types("7")
    form.votes[0].line.setFocus()
    types("3")
    press(KEY.Key_Tab)
    types("3")
    assert not form.save.isEnabled()
    assert "6 phiếu mà có 7 phiếu hợp lệ" in form.problem.text()
    form.invalid.line.setFocus()
    types("1")
    assert "HTTNV trở lên: 6 / 7" in form.verdict.text()
    form.votes[1].line.setFocus()
    press(KEY.Key_Return)
    vote = book.class_votes.get(stored(book)[NAMES[0]].id)
    assert dict(vote.counts.votes) == {BEST: 3, GOOD: 3}
    assert page.desk.model.text(0, Col.VOTES) == "3/7"
    press(KEY.Key_Escape)
    at(page, 1, Col.VOTES)
    press(KEY.Key_Return)
    assert (form.base.count(), form.issued.count(), form.votes[0].count()) == (7, 7, 0)


@pytest.mark.parametrize("column", [Col.NAME, Col.VOTES])
def test_f2_puts_the_keyboard_on_the_first_empty_count_and_that_in_view(qtbot, page, column):
    at(page, 0, column)
    press(KEY.Key_F2)
    form = page.detail.vote
    assert QApplication.focusWidget() is form.present.line
    qtbot.waitUntil(lambda: page.detail.viewport().rect().contains(_place_in(page.detail, form.present.line)))


def test_a_field_of_the_detail_that_has_the_keyboard_is_in_view_where_the_vote_is_only_read(qtbot, book, page):
    book.evaluations.take(Step.PROPOSE, [all_rated(book, page)[0]])
    page.session.changed.emit()
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    line = page.detail.rating.line
    assert QApplication.focusWidget() is line
    qtbot.waitUntil(lambda: page.detail.viewport().rect().contains(_place_in(page.detail, line)))


def test_a_vote_without_who_was_present_is_stored_and_that_is_told(book, page):
    at(page, 0, Col.VOTES)
    press(KEY.Key_F2, KEY.Key_Tab)
    types("7")
    press(KEY.Key_Tab)
    types("7")
    form = page.detail.vote
    form.votes[1].line.setFocus()
    types("7")
    assert form.warning.text().startswith("▲ ")
    assert "đã ghi 7 phiếu mà ô Có mặt còn trống" in form.warning.text()
    press(KEY.Key_Return)
    assert book.class_votes.get(stored(book)[NAMES[0]].id).present == 0
    form.present.line.setFocus()
    types("7")
    assert form.warning.isHidden()


def test_counts_of_a_vote_are_stored_when_another_row_is_reached(book, page):
    at(page, 0, Col.VOTES)
    press(KEY.Key_Return)
    for _ in range(3):
        types("7")
        press(KEY.Key_Tab)
    page.detail.vote.votes[1].line.setFocus()
    types("7")
    at(page, 1, Col.CELL)
    assert dict(book.class_votes.get(stored(book)[NAMES[0]].id).counts.votes) == {GOOD: 7}
    assert page.detail.vote.votes[1].count() == 0


def test_a_question_does_not_outlive_its_organisation(page):
    types("2")
    page.propose.click()
    assert page.step_panel.isVisible()
    page.list.table.selectRow(1)
    assert not page.step_panel.isVisible()


def test_a_decision_over_the_cap_names_the_group_and_the_cap_before_and_after(book, page):
    types("1112222")
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    over = "Chi bộ Văn phòng: 3 hoàn thành xuất sắc nhiệm vụ; mức 20% cho phép 0, vượt 3."
    assert over in page.step_panel.over.text()
    signs()
    said = page.desk.notice.accessibleName()
    assert said.startswith("Đã quyết định xếp loại: 8")
    assert over in said
    assert page.desk.notice.property("kind") == "warn"


def test_a_decision_within_the_cap_says_only_what_was_done(book, page):
    types("2222222")
    page.propose.click()
    assert not page.step_panel.over.isVisible()
    press(KEY.Key_Return)
    page.decide.click()
    signs()
    assert page.desk.notice.accessibleName() == "Đã quyết định xếp loại: 8 (7 có mức, 1 không đánh giá)"
    assert page.desk.notice.property("kind") == "ok"


def test_of_namesakes_nobody_is_decided_before_whoever_works_says_that_it_is_not_they(show, tmp_path):
    book = evaluated_book(tmp_path / "trung-ten.sodaihoi", operator=NAMES[2])
    with_name = next(one for one in book.members.each() if one.name.startswith("Vũ Thị Hoa"))
    book.members.update([replace(with_name, person=replace(with_name.person, name=NAMES[2]))])
    page = opened(show, book)
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    assert panel.title.text() == "Quyết định xếp loại: 7 (6 có mức, 1 không đánh giá)"
    assert panel.asked.text() == f"▲ {NAMES[2]} có thể là chính người đang sử dụng sổ, «{NAMES[2]}»."
    panel.not_own.click()
    assert panel.title.text() == "Quyết định xếp loại: 8 (7 có mức, 1 không đánh giá)"
    panel.number.setFocus()
    signs()
    assert states(book) == [State.DECIDED] * 8
    told = [
        json.loads(one.detail).get("not_own") for one in book.journal.entries() if one.action == "evaluation.decide"
    ]
    assert told == [[stored(book)[NAMES[2]].id]]
    book.close()


def test_of_namesakes_one_is_left_to_others_where_nothing_is_said(show, tmp_path):
    book = evaluated_book(tmp_path / "ten-goi.sodaihoi", operator=f"đ/c {NAMES[2]}")
    page = opened(show, book)
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    assert page.step_panel.not_own.isVisible()
    signs()
    assert states(book)[2] is State.PROPOSED
    assert states(book).count(State.DECIDED) == 7
    page.decide.click()
    assert page.step_panel.isVisible()
    assert not page.step_panel.not_own.isChecked()
    assert not page.step_panel.act.isEnabled()
    book.close()


def _place_in(area, widget):
    """Return where the middle of a widget stands in what is seen of an area."""
    return area.viewport().mapFromGlobal(widget.mapToGlobal(widget.rect().center()))
