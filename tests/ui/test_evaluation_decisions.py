"""What a decision names, and what is said of the steps that were taken: numbers, days, the ways back."""

from datetime import date, timedelta

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import GOOD, all_rated, at, here, opened, signs, states, stored
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.models.class_votes import HeldVote
from app.models.errors import Refused
from app.models.evaluations import DecisionHead
from app.models.organisations import Organisation
from app.rules.class_votes import hand_vote
from app.rules.evaluation_states import State, Step
from app.rules.figures import short_date
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Sector
from app.ui.evaluation.evaluation_model import Col, Written
from app.ui.evaluation.organisation_list import Place
from app.ui.theme.theme import current
from app.ui.widgets.key_cap import KeyHint

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


def test_a_number_that_was_kept_is_typed_over_and_what_is_no_day_is_refused_at_the_field(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    types("25-QD/DUK")
    panel.drop.click()
    page.decide.click()
    types("26-QD/DUK")
    assert panel.number.text() == "26-QD/DUK"
    press(KEY.Key_Tab)
    types("31/13/2025")
    press(KEY.Key_Tab)
    types("Nguyễn Trung Khải")
    press(KEY.Key_Return)
    assert "Không phải ngày." in panel.day.line.accessibleDescription()
    assert QApplication.focusWidget() is panel.day.line
    assert State.DECIDED not in states(book)
    panel.day.line.selectAll()
    types("31/12/2025")
    assert not panel.day.has_error
    press(KEY.Key_Return)
    assert State.DECIDED in states(book)


def test_the_steps_name_a_reopening_with_its_reason_and_a_return_of_what_is_decided_names_the_way(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    signs()
    at(page, 0, Col.NAME)
    page.return_.trigger()
    assert page.desk.notice.accessibleName().startswith("Không có đề nghị nào để trả lại.")
    assert "Mở lại" in page.desk.notice.accessibleName()
    page.reopen.trigger()
    types("có kết luận kiểm tra")
    press(KEY.Key_Return, KEY.Key_F2)
    last = page.detail.steps.text().splitlines()[-1]
    assert "mở lại" in last
    assert "đã đề nghị" not in last
    assert last.endswith("«có kết luận kiểm tra»")


def test_more_present_than_summoned_or_papers_than_present_are_refused_at_the_count(book, page):
    at(page, 0, Col.VOTES)
    press(KEY.Key_Return)
    form = page.detail.vote
    types("8")
    assert "có mặt 8 mà chỉ triệu tập 7" in form.problem.text()
    assert [field.line.property("state") for field in (form.base, form.present)] == ["", "error"]
    form.present.line.selectAll()
    types("6")
    for _ in range(2):
        press(KEY.Key_Tab)
        types("7")
    form.votes[1].line.setFocus()
    types("7")
    assert "phát ra 7 phiếu mà chỉ có 6 người có mặt" in form.problem.text()
    assert [field.line.property("state") for field in (form.present, form.issued)] == ["", "error"]
    assert not form.save.isEnabled()
    form.present.line.selectAll()
    form.present.line.setText("7")
    assert form.problem.text() == ""
    assert form.issued.line.property("state") == ""
    assert form.save.isEnabled()


def test_what_a_vote_suggests_counts_better_classes_in_and_says_so(page):
    at(page, 0, Col.VOTES)
    press(KEY.Key_Return)
    form = page.detail.vote
    for _ in range(3):
        types("7")
        press(KEY.Key_Tab)
    for field, votes in zip(form.votes, "250", strict=False):
        field.line.setText(votes)
    assert form.verdict.text() == "HTTNV trở lên: 7 / 7 phiếu, quá nửa; riêng HTTNV: 5."
    form.votes[0].line.setText("0")
    form.votes[1].line.setText("7")
    assert form.verdict.text() == "HTTNV: 7 / 7 phiếu, quá nửa."


def test_classes_pasted_into_the_votes_are_told_with_the_column_for_them(book, page):
    QGuiApplication.clipboard().setText("HTXSNV\nHTTNV")
    at(page, 0, Col.VOTES)
    press(KEY.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    paste = page.desk.paste
    assert paste.title.text() == "2 ô không nhận được, chưa dán gì"
    assert "cột Phiếu không nhận dán «HTXSNV»" in paste.problems.text()
    assert "F2, hoặc dán xếp loại vào cột Đề nghị" in paste.problems.text()
    assert not paste.take.isEnabled()
    row = page.desk.model.rows[0]
    reading = page.work.read([Written(row.id, Col.VOTES, "2"), Written(row.id, Col.VOTES, "3/7")], [row])
    assert [one.found.rule.code for one in reading.unread] == ["evaluation.votes_not_pasted"]


def test_the_cap_names_the_group_also_of_the_cell_in_front(page):
    assert page.list.isVisible()
    assert page.desk.cap.explained.text().startswith("Chi bộ Văn phòng: tối đa 20% của 0 HTTNV")
    types("1")
    page.list.table.selectRow(2)
    page.desk.begin()
    types("1")
    assert "bảng này có" not in page.desk.cap.explained.text()
    page.list.table.selectRow(3)
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 0"
    assert page.desk.cap.explained.text().startswith("Đảng bộ Sở Y tế: tối đa 20%")
    assert page.desk.cap.explained.text().endswith("· bảng này có 0")


def test_the_short_names_of_classes_are_spelled_out(page):
    at(page, 0, Col.CELL)
    types("1")
    model, best = page.desk.model, "Hoàn thành xuất sắc nhiệm vụ"
    assert model.tip(0, Col.CELL) == page.desk.cap.cap.toolTip() == best
    assert model.tip(1, Col.CELL) != best
    head = model.headerData(Col.CELL, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head.splitlines()[::3] == [f"1  HTXSNV: {best}", "4  KHTNV: Không hoàn thành nhiệm vụ"]
    assert [one.toolTip() for one in page.desk.keys.findChildren(KeyHint) if one.toolTip()] == [head]


def test_organisations_begin_where_they_are_rated(page):
    page.switch.setCurrentIndex(1)
    assert here(page) == (0, Col.CELL)


def test_organisations_of_which_only_the_end_of_the_name_differs_are_told_apart_in_a_small_window(show, tmp_path):
    book = evaluated_book(tmp_path / "to-chuc.sodaihoi")
    name = "Chi bộ Văn phòng Ủy ban nhân dân xã {}"
    book.organisations.add(
        [Organisation(name.format(one), OrganisationKind.CELL, sector=Sector.STATE) for one in ("A", "B")]
    )
    page = opened(show, book, 2025)
    page.window().resize(1366, 768)
    page.switch.setCurrentIndex(1)
    grid = page.desk.grid
    assert grid.columnWidth(Col.NAME) > grid.fontMetrics().horizontalAdvance(name.format("A"))
    assert grid.visualRect(grid.currentIndex()).right() < grid.viewport().width()
    book.close()


def test_a_decision_before_the_review_of_its_year_is_asked_about_and_may_stand(book, page):
    book.class_votes.save(stored(book)[NAMES[0]].id, HeldVote(hand_vote(7, {GOOD: 7}), 7, date(2022, 12, 5)), NAMES[0])
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    assert panel.odd_day.isHidden()
    panel.day.line.setText("31/1/2022")
    assert panel.odd_day.text().startswith("▲ ")
    assert "ngày 31/1/2022, trước khi kiểm điểm năm 2022 (5/12/2022)" in panel.odd_day.text()
    panel.day.line.setText("5/12/2022")
    assert panel.odd_day.isHidden()
    panel.day.line.setText("4/12/2022")
    assert panel.odd_day.isVisible()
    signs()
    assert State.DECIDED not in states(book)
    assert QApplication.focusWidget() is panel.day_seen
    press(KEY.Key_Space, KEY.Key_Return)
    assert State.DECIDED in states(book)


def decided(page, number="12-QĐ/ĐUK", day="20/12/2022"):
    """Decide on all that is proposed, with a day that is typed."""
    page.decide.click()
    types(number)
    press(KEY.Key_Tab)
    page.step_panel.day.line.selectAll()
    types(day)
    press(KEY.Key_Tab)
    QApplication.focusWidget().selectAll()
    types("Nguyễn Trung Khải")
    press(KEY.Key_Return)


def days(book):
    return {one.day for one in book.evaluations.decisions(2022).values()}


def test_a_decision_of_a_day_to_come_is_asked_about_and_one_far_ahead_is_refused_at_its_day(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    decided(page, day="1/1/2099")
    panel = page.step_panel
    assert State.DECIDED not in states(book)
    assert "hơn một năm nữa mới tới" in panel.day.line.accessibleDescription()
    assert QApplication.focusWidget() is panel.day.line
    tomorrow = book.terms.today + timedelta(days=1)
    panel.day.line.selectAll()
    types(short_date(tomorrow))
    assert "là ngày chưa tới" in panel.odd_day.text()
    press(KEY.Key_Return)
    assert State.DECIDED not in states(book)
    assert QApplication.focusWidget() is panel.day_seen
    press(KEY.Key_Space, KEY.Key_Return)
    assert days(book) == {tomorrow}


def test_a_decision_with_a_wrong_day_is_opened_again_and_bears_the_right_one_though_it_is_earlier(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    decided(page, "21-QĐ/ĐUK", "12/2/2023")
    panel = page.step_panel
    page.reopen.trigger()
    panel.all.setChecked(True)
    panel.reason.setFocus()
    types("ghi nhầm số, ngày")
    press(KEY.Key_Return)
    assert set(states(book)) <= {State.PROPOSED, State.ENTERED}
    page.decide.click()
    assert (panel.number.text(), panel.day.line.text()) == ("", ""), "they are of the decision that is replaced"
    types("12-QĐ/ĐUK")
    press(KEY.Key_Tab)
    types("20/12/2022")
    told = panel.odd_day.text()
    assert told.startswith(f"▲ {NAMES[0]}: quyết định xếp loại lại đề ngày trước quyết định cũ, 12/2/2023.")
    assert "và 4 trường hợp nữa" in told
    assert told.count("quyết định cũ ghi sai ngày thì vẫn quyết định được") == 1
    press(KEY.Key_Return)
    assert days(book) == {date(2023, 2, 12)}
    assert QApplication.focusWidget() is panel.day_seen
    press(KEY.Key_Space, KEY.Key_Return)
    assert days(book) == {date(2022, 12, 20)}
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    told = page.detail.steps.text()
    assert "21-QĐ/ĐUK, 12/2/2023" in told
    assert "«ghi nhầm số, ngày»" in told
    assert "12-QĐ/ĐUK, 20/12/2022" in told


def test_one_decision_on_organisations_of_two_levels_is_asked_about_and_of_one_is_not(book, page):
    page.switch.setCurrentIndex(1)
    at(page, 0, Col.CELL)
    types("2222")
    page.propose.click()
    press(KEY.Key_Return)
    panel = page.step_panel
    at(page, 0, Col.CELL)
    press(KEY.Key_Down, modifier=SHIFT)
    page.decide.click()
    assert panel.only.isChecked()
    assert panel.levels.isHidden(), "the board decides on both"
    panel.all.setChecked(True)
    told = panel.levels.text()
    assert "2 tổ chức do Ban Thường vụ quyết định" in told
    assert "2 tổ chức do đảng ủy cơ sở quyết định" in told
    panel.number.setFocus()
    signs()
    assert QApplication.focusWidget() is panel.levels_seen
    assert {one.state for one in book.evaluations.organisations_of(2022)} == {State.PROPOSED}
    panel.only.setChecked(True)
    assert panel.levels_seen.isHidden()
    panel.all.setChecked(True)
    press(KEY.Key_Return)
    assert panel.levels_seen.hasFocus(), "it is asked anew"
    press(KEY.Key_Space, KEY.Key_Return)
    assert {one.state for one in book.evaluations.organisations_of(2022)} == {State.DECIDED}


def test_a_cell_in_which_only_who_is_exempt_is_not_decided_bears_the_sign_of_what_is_decided(book, page):
    all_rated(book, page)
    at(page, 0, Col.CELL)
    for _ in range(6):
        press(KEY.Key_Down, modifier=SHIFT)
    page.propose.click()
    press(KEY.Key_Return)
    assert page.list.model.text(0, Place.DONE) == "7/7"
    page.decide.click()
    signs()
    assert states(book) == [State.DECIDED] * 7 + [State.ENTERED]
    assert page.list.model.text(0, Place.DONE) == "✓ 7/7"
    assert page.list.model.colour(0, Place.DONE).name() == current().colours.ok.lower()


def test_what_is_locked_is_not_said_to_be_looked_through_once_it_is_decided(book, page):
    at(page, 0, Col.CELL)
    types("1111111")
    page.propose.click()
    press(KEY.Key_Return)
    assert "Xem lại các đề nghị" in page.desk.notice.accessibleName()
    decided(page)
    told = page.desk.notice.accessibleName()
    assert "vượt" in told
    assert "Xem lại các đề nghị" not in told
    assert "chọn Lùi lại → Mở lại" in told


def test_the_settings_and_the_warning_tell_the_same_of_a_year_without_a_day_of_review(book, page):
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    page.step_panel.day.line.setText("30/11/2022")
    assert "quyết định trước 1/12 được hỏi lại" in page.step_panel.odd_day.text()
    hints = " ".join(label.text() for label in page.settings.reviewed.findChildren(QLabel))
    assert "tính đến 31/12" in hints
    assert "quyết định trước 1/12 thì được hỏi lại" in hints
    page.step_panel.day.line.setText("1/12/2022")
    assert page.step_panel.odd_day.isHidden()


def test_a_decision_before_its_year_is_refused_at_its_day(book, page):
    ids = all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    panel = page.step_panel
    types("12-QĐ/ĐUK")
    press(KEY.Key_Tab)
    types("1/1/2021")
    assert "trước năm được đánh giá, 2022" in panel.odd_day.text()
    press(KEY.Key_Tab)
    types("Nguyễn Trung Khải")
    press(KEY.Key_Return)
    assert State.DECIDED not in states(book)
    assert panel.day.has_error
    assert QApplication.focusWidget() is panel.day.line
    assert panel.odd_day.isHidden(), "it is said at the day"
    with pytest.raises(Refused, match="trước năm được đánh giá"):
        book.evaluations.take(Step.DECIDE, ids, DecisionHead("12-QĐ/ĐUK", date(2021, 12, 31), "Nguyễn Trung Khải"))
    panel.day.line.setText("31/12/2022")
    press(KEY.Key_Return)
    assert State.DECIDED in states(book)
