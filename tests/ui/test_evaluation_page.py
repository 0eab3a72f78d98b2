"""The page of the yearly evaluation by its keys: classes, pasting, undo, caps, steps, votes."""

from dataclasses import replace

import pytest
from evaluated_books import NAMES, evaluated_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_points import Trigger
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import State
from app.rules.partial_dates import PartialDate
from app.rules.permissions import Role
from app.rules.persons import Person
from app.ui.evaluation.evaluation_model import Col, Written
from app.ui.evaluation.organisation_list import Place
from app.ui.help.help_dialog import HelpDialog

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
    assert page.desk.paste.problems.text() == (
        "Dòng 2, cột Đề nghị: Nguyễn Bá Anh: «giỏi» không phải một mức xếp loại.\n"
        "Gõ 1 đến 4, hoặc tên mức, ví dụ HTTNV."
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
        "Dán đúng dòng của người đó, hoặc bỏ cột này khỏi khối dán."
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


def test_the_next_organisation_is_one_key_away(page):
    types("2")
    press(KEY.Key_PageDown, modifier=CTRL)
    assert page.desk.organisation_id == page.list.model.rows[1].id
    assert QApplication.focusWidget() is page.desk.grid
    press(KEY.Key_PageUp, modifier=CTRL)
    press(KEY.Key_PageUp, modifier=CTRL)
    assert page.desk.organisation_id == page.list.model.rows[0].id


def test_last_year_stands_beside_this_one(show, book):
    page = opened(show, book, 2021)
    types("3")
    open_year(book, 2022)
    page.session.go.emit("evaluation/2022")
    assert page.desk.model.text(0, Col.BEFORE) == "HTNV"
    assert page.desk.model.head(Col.BEFORE) == "Năm 2021"
    types("12")
    assert page.desk.cap.years.text() == "Năm 2022: HTXSNV 1, HTTNV 1 · năm 2021: HTNV 1"


def test_organisations_are_found_without_accents_and_show_all_below_them(qtbot, page):
    press_shortcut(qtbot, KEY.Key_F6, lambda: not page.list.isVisible())
    press_shortcut(qtbot, KEY.Key_F6, page.list.search.hasFocus)
    types("so y te")
    assert [row.name for row in page.list.model.rows] == ["Đảng bộ Sở Y tế"]
    press(KEY.Key_Down, KEY.Key_Down)
    assert len(page.desk.model.rows) == 6
    assert not page.desk.grid.isColumnHidden(Col.UNIT)
    assert page.list.model.text(0, Place.DONE) == "0/6"


def all_rated(book, page, year=2022):
    at(page, 0, Col.CELL)
    types("2222222")
    return [one.id for one in stored(book, year).values()]


def states(book, year=2022):
    return [one.state for one in stored(book, year).values()]


def test_what_is_ready_is_proposed_and_who_is_not_is_named(book, page):
    types("222")
    page.propose.click()
    assert page.step_panel.isVisible()
    assert page.step_panel.title.text() == "Đề nghị xếp loại: 4"
    assert "Chưa sẵn sàng: 4" in page.step_panel.kept_title.text()
    assert NAMES[3] in page.step_panel.kept.text()
    press(KEY.Key_Return)
    assert states(book) == [State.PROPOSED] * 3 + [State.ENTERED] * 4 + [State.PROPOSED]
    assert not page.step_panel.isVisible()
    at(page, 0, Col.CELL)
    types("3")
    assert "không nhập được nữa" in page.desk.notice.accessibleName()
    assert classes(book)[0] is GOOD


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
    assert page.list.model.text(0, Place.DONE) == "✓ 8/8"


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
    types("12")
    press(KEY.Key_Return)
    at(page, 1, Col.CELL)
    page.reopen.trigger()
    types("có kết luận kiểm tra")
    press(KEY.Key_Return)
    assert states(book)[:3] == [State.ENTERED, State.PROPOSED, State.DECIDED]
    assert stored(book)[NAMES[1]].decided_class is None


def test_nobody_decides_their_own_and_the_others_are_decided(show, tmp_path):
    book = evaluated_book(tmp_path / "minh.sodaihoi", operator=NAMES[2])
    page = opened(show, book)
    all_rated(book, page)
    page.propose.click()
    press(KEY.Key_Return)
    page.decide.click()
    assert f"{NAMES[2]} không được tự quyết định" in page.step_panel.kept.text()
    types("12")
    press(KEY.Key_Return)
    assert states(book)[2] is State.PROPOSED
    assert states(book).count(State.DECIDED) == 7
    book.close()


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
    assert QApplication.focusWidget() is form.issued.line
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


def test_counts_of_a_vote_are_stored_when_another_row_is_reached(book, page):
    at(page, 0, Col.VOTES)
    press(KEY.Key_Return)
    types("7")
    press(KEY.Key_Tab)
    types("7")
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


def test_a_place_of_an_organisation_is_that_of_its_members(book, page):
    page.switch.setCurrentIndex(1)
    cell = book.organisations.all()[2].id
    page.session.go.emit(f"evaluation/2022/{cell}")
    assert page.switch.currentIndex() == 0
    assert [row.evaluation.organisation_id for row in page.desk.model.rows] == [cell] * 3


def test_the_detail_stores_what_is_left_and_marks_the_row(qtbot, book, page):
    types("2")
    press(KEY.Key_Up)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.rating.line.hasFocus)
    types("HTTNV")
    page.detail.opinions.setFocus()
    types("Nơi cư trú: tốt")
    page.detail.rating.line.setFocus()
    page.detail.triggers[Trigger.DISCIPLINED].click()
    one = stored(book)[NAMES[0]]
    assert (one.state_rating, one.opinions, one.triggers) == ("HTTNV", "Nơi cư trú: tốt", (Trigger.DISCIPLINED,))
    assert [found.rule.code for found in page.desk.model.rows[0].marks] == ["evaluation.trigger"]
    assert "▲" in page.detail.marks.text()
    assert classes(book)[0] is GOOD


def test_organisations_are_evaluated_on_the_second_tab_with_an_exemplary_mark(book, page):
    types("12222222")
    page.switch.setCurrentIndex(1)
    page.desk.begin()
    assert [row.name for row in page.desk.model.rows][:2] == ["Chi bộ Văn phòng", "Đảng bộ Sở Y tế"]
    assert page.desk.model.text(0, Col.FIGURES) == "8 · 1 · 6"
    at(page, 0, Col.CELL)
    types("12")
    at(page, 0, Col.EXEMPLARY)
    types("x")
    one, two = book.evaluations.organisations_of(2022)[:2]
    assert (one.cell_class, one.exemplary, two.cell_class) == (BEST, True, GOOD)
    at(page, 0, Col.CELL)
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 0"
    assert "cơ quan đảng, đoàn thể" in page.desk.cap.explained.text()


def test_many_rows_are_filtered_without_accents(book, show):
    office = book.organisations.all()[0].id
    some = book.members.get(1)
    book.members.add([replace(some, id=0, person=Person(name=f"Lường Văn Kiên {one}")) for one in range(60)])
    page = opened(show, book)
    assert page.desk.organisation_id == office
    page.desk.search.setFocus()
    types("bich")
    assert [row.name for row in page.desk.model.rows] == [NAMES[2]]
    press(KEY.Key_Return)
    types("1")
    assert stored(book)[NAMES[2]].cell_class is BEST
    page.list.chosen.emit(page.list.model.rows[1].id)
    assert len(page.desk.model.rows) == 6
    assert not page.desk.search.isVisible()


def test_the_cap_of_a_year_is_set_and_one_may_be_allowed_more(show, book):
    page = opened(show, book, 2025)
    at(page, 0, Col.CELL)
    types("1222222")
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 1"
    page.set_up.trigger()
    assert page.settings.isVisible()
    types("15/12/2025")
    page.settings.percent.setValue(15)
    page.settings.decision.setFocus()
    press(KEY.Key_Return)
    assert book.evaluation_years.get(2025).cap.percent == 15
    assert str(book.evaluation_years.get(2025).reviewed) == "2025-12-15"
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 0"
    page.set_up.trigger()
    page.settings.decision.setFocus()
    types("77-QĐ/ĐUK")
    press(KEY.Key_Return)
    assert page.desk.cap.cap.text() == "HTXSNV 1 / 1"
    assert "77-QĐ/ĐUK" in page.desk.cap.explained.text()


def test_who_came_later_is_added_to_an_open_year(book, page):
    office = book.organisations.all()[0].id
    book.members.add([replace(book.members.some([1])[0], id=0, person=Person(name="Cà Văn Ân"))])
    page.complete.trigger()
    assert len(book.evaluations.members_of(2022, [office])) == 9
    assert "Cà Văn Ân" in [row.name for row in page.desk.model.rows]


def test_search_finds_the_page(show, book):
    window = show(book)
    found = window._finder().find("danh gia")
    assert found[0].place == "evaluation"


def test_places_that_are_not_there_are_refused(page):
    with pytest.raises(LookupError):
        page.open(1999)
    with pytest.raises(LookupError):
        page.open(2022, 999)


@pytest.mark.parametrize(("width", "shown"), [(1366, (True, True)), (760, (False, True))])
def test_a_narrow_window_shows_the_grid_alone(qtbot, page, width, shown):
    page.window().resize(width, 700)
    qtbot.waitUntil(lambda: (page.list.isVisible(), page.desk.isVisible()) == shown)


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


def test_f1_opens_the_keys_of_this_page(qtbot, page):
    press_shortcut(qtbot, KEY.Key_F1, lambda: page.window().findChild(HelpDialog) is not None)
    dialog = page.window().findChild(HelpDialog)
    assert dialog.list.currentItem().text() == "Bảng phím của trang đánh giá"


def test_who_may_have_less_than_six_months_is_marked(show, book):
    first = next(one for one in book.members.each() if one.name == NAMES[0])
    book.members.update([replace(first, person=replace(first.person, joined=PartialDate(2025)))])
    page = opened(show, book, 2025)
    marks = {row.name: [one.rule.code for one in row.marks] for row in page.desk.model.rows}
    assert {name for name, codes in marks.items() if codes == ["evaluation.joined_unsure"]} == {first.name}


def test_the_detail_of_the_other_tab_is_never_that_of_a_member(page, qtbot):
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    assert page.detail.name.text() == NAMES[0]
    page.switch.setCurrentIndex(1)
    assert page.detail.name.text() == page.desk.model.rows[0].name
    page.switch.setCurrentIndex(0)
    assert page.detail.name.text() == NAMES[0]


def test_a_step_with_nobody_to_take_it_leaves_the_keyboard_in_the_grid(page, qtbot):
    types("2")
    page.propose.click()
    assert page.step_panel.isVisible()
    page.return_.trigger()
    assert page.step_panel.isHidden()
    assert page.desk.notice.isVisible()
    assert page.desk.grid.hasFocus()


def test_who_is_not_ready_is_named_with_what_to_do(page):
    types("2")
    page.decide.click()
    said = page.step_panel.kept.text()
    assert "không quyết định được" in said
    assert "nhập, đề nghị, quyết định" in said


def test_a_cell_is_listed_by_few_words_below_its_committee_and_found_by_all(page, qtbot):
    listed = [page.list.model.text(place, Place.NAME).strip() for place in range(4)]
    assert listed == ["Chi bộ Văn phòng", "Đảng bộ Sở Y tế", "Chi bộ Bệnh viện 1", "Chi bộ Bệnh viện 2"]
    parts = page.session.book.organisations
    parts.update(replace(parts.all()[2], name="Chi bộ 1 Sở Y tế"))
    page.session.go.emit("evaluation/2022")
    assert page.list.model.text(2, Place.NAME).strip() == "Chi bộ 1"
    page.list.search.setText("1 so y te")
    assert page.list.model.rowCount() == 1
    assert page.list.model.text(0, Place.NAME).strip() == "Chi bộ 1 Sở Y tế", "nothing above it is shown"


@pytest.mark.parametrize("width", [1366, 1920])
def test_no_name_of_a_count_of_the_vote_is_cut(page, qtbot, width):
    page.window().resize(width, 768)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    vote = page.detail.vote
    qtbot.waitUntil(lambda: vote.invalid.width() >= vote.invalid.sizeHint().width())


def test_a_year_without_anybody_says_what_is_to_be_added(show, tmp_path):
    with Book.create(tmp_path / "trong.sodaihoi", "Hà") as book:
        window = show(book)
        window.router.go("evaluation")
        page = window.page("evaluation")
        press(KEY.Key_Space)
        assert not page.empty.button.isVisible(), "the panel asks what the button did"
        assert page.open_panel.height() < page.empty.height()
        press(KEY.Key_Escape)
        assert QApplication.focusWidget() is page.empty.button
        press(KEY.Key_Space)
        press(KEY.Key_Space)
        assert "không có thêm" in page.desk.notice.accessibleName()
        assert "trang Đảng viên" in page.desk.notice.accessibleName()


def test_where_nothing_can_be_pasted_the_keyboard_is_on_the_way_out_and_the_remedy_is_told_once(page):
    paste("abc\nxyz")
    assert QApplication.focusWidget() is page.desk.paste.drop
    said = page.desk.paste.problems.text().splitlines()
    assert len(said) == len(set(said)) == 3
