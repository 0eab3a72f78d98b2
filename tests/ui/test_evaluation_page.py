"""The page of the yearly evaluation by its keys: opening a year, its organisations, the detail, filters, the cap."""

from dataclasses import replace
from datetime import date

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import BEST, GOOD, at, classes, opened, stored
from key_presses import press, press_shortcut, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.evaluation_opening import open_year
from app.rules.class_votes import hand_vote
from app.rules.evaluation_points import Trigger
from app.rules.evaluation_regimes import NotRated
from app.rules.partial_dates import PartialDate
from app.rules.persons import Duty, Person
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place
from app.ui.help.help_dialog import HelpDialog

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


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
    said = "Năm 2022: đã thêm 18 dòng đánh giá. Phải đánh giá 13 đảng viên, 4 tổ chức đảng; 1 không phải đánh giá."
    assert page.desk.undo.accessibleName() == said
    assert [row.name for row in page.desk.model.rows] == list(NAMES)
    assert stored(book)[NAMES[-1]].absence is NotRated.EXEMPT


def test_a_year_begins_with_nobody_entered_and_whoever_is_not_due_is_told_apart(page):
    """One member is exempt, which the book knew when the year was opened: nobody entered that."""
    assert page.desk.cap.done.text() == "0 / 7 đã nhập · 1 không phải đánh giá"
    assert page.list.model.text(0, Place.DONE) == "0/7"
    types("2")
    assert page.desk.cap.done.text() == "1 / 7 đã nhập · 1 không phải đánh giá"


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


def test_a_place_of_an_organisation_is_that_of_its_members(book, page):
    page.switch.setCurrentIndex(1)
    cell = book.organisations.all()[2].id
    page.session.go.emit(f"evaluation/2022/{cell}")
    assert page.switch.currentIndex() == 0
    assert [row.evaluation.organisation_id for row in page.desk.model.rows] == [cell] * 3


def test_the_detail_stores_what_is_left_and_marks_the_row(qtbot, book, page):
    types("2")
    press(KEY.Key_Up)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    page.detail.rating.line.setFocus()
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
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 0"
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


def test_the_cap_in_view_is_that_of_the_post_of_the_row(show, book):
    leaders = [one for one in book.members.each() if one.name in NAMES[:2]]
    book.members.update([replace(one, duty=Duty.LEADER) for one in leaders])
    page = opened(show, book, 2025)
    at(page, 0, Col.CELL)
    types("1222222")
    said = {}
    for row in (1, 5):
        at(page, row, Col.CELL)
        said[row] = (page.desk.cap.cap.text(), page.desk.cap.explained.text().split(": ")[0])
    assert said == {
        1: ("HTXSNV 1, cho phép 0", "cơ quan đảng, đoàn thể · lãnh đạo, quản lý"),
        5: ("HTXSNV 0, cho phép 1", "cơ quan đảng, đoàn thể · không giữ chức vụ lãnh đạo"),
    }
    office = book.organisations.all()[0].id
    # Where nobody of the post is excellent nothing has to be put right.
    assert page.desk.model.over == {(one.id, Duty.LEADER) for one in book.organisations.all() if one.id == office}
    assert "1 nhóm vượt" in page.list.summary.text()


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


@pytest.mark.parametrize(("width", "has_birth"), [(1366, True), (1310, False)])
def test_every_column_that_is_entered_is_seen_beside_the_list_and_the_birth_where_there_is_room(
    qtbot, page, width, has_birth
):
    page.window().resize(width, 768)
    qtbot.waitUntil(lambda: page.desk.grid.isColumnHidden(Col.BORN) is not has_birth)
    assert page.list.isVisible()
    assert page.desk.grid.horizontalScrollBar().maximum() == 0
    assert not page.desk.cap.place.isVisible()


def test_where_no_list_stands_beside_the_grid_it_says_whose_rows_these_are(qtbot, page):
    page.show_list.click()
    assert page.desk.cap.place.isVisible()
    assert page.desk.cap.place.text() == "Chi bộ Văn phòng"
    page.show_list.click()
    assert not page.desk.cap.place.isVisible()


def test_f1_opens_the_keys_of_this_page(qtbot, page):
    press_shortcut(qtbot, KEY.Key_F1, lambda: page.window().findChild(HelpDialog) is not None)
    dialog = page.window().findChild(HelpDialog)
    assert dialog.list.currentItem().text() == "Bảng phím của trang đánh giá"


def test_the_help_of_the_menu_is_that_of_f1(page):
    window = page.window()
    next(one for one in window.menu.actions() if one.text().endswith("F1")).trigger()
    assert window.findChild(HelpDialog).list.currentItem().text() == "Bảng phím của trang đánh giá"


def test_who_may_have_less_than_six_months_is_marked(show, book):
    first = next(one for one in book.members.each() if one.name == NAMES[0])
    book.members.update([replace(first, person=replace(first.person, joined=PartialDate(2025)))])
    page = opened(show, book, 2025)
    marks = {row.name: [one.rule.code for one in row.marks] for row in page.desk.model.rows}
    assert {name for name, codes in marks.items() if codes == ["evaluation.joined_unsure"]} == {first.name}


def test_a_cell_that_noted_the_day_of_its_meeting_goes_by_that_and_others_by_the_end_of_the_year(show, book):
    joined = {NAMES[0]: PartialDate(2025, 6, 20), NAMES[1]: PartialDate(2025, 7, 10), "Vũ Thị Hoa 3.0": None}
    listed = {one.name: one for one in book.members.each()}
    for name, day in joined.items():
        one = listed[name]
        book.members.update([replace(one, person=replace(one.person, joined=day or PartialDate(2025, 6, 20)))])
    open_year(book, 2025)
    page = opened(show, book, 2025)

    def marked():
        rows = page.view.members_of(page.desk.organisation_id)
        return {row.name: found.rule.code for row in rows for found in row.marks}

    assert marked() == {}
    first = next(one.id for one in book.evaluations.members_of(2025) if one.member_id == listed[NAMES[0]].id)
    counts = hand_vote(6, {GOOD: 6})
    book.class_votes.save(first, HeldVote(counts, 6, date(2025, 12, 5)), NAMES[0])
    assert marked() == {NAMES[0]: "evaluation.too_young"}
    book.class_votes.save(first, HeldVote(counts, 6, date(2026, 1, 10)), NAMES[0])
    page.desk.refresh()
    assert {row.name: found.rule.code for row in page.desk.rows for found in row.marks} == {
        NAMES[1]: "evaluation.old_enough"
    }
    page.session.go.emit(f"evaluation/2025/{listed['Vũ Thị Hoa 3.0'].organisation_id}")
    assert marked() == {}


def test_the_vote_of_another_cell_begins_with_the_day_of_the_year_and_not_with_that_of_the_cell_before(
    qtbot, show, book
):
    open_year(book, 2025)
    book.evaluation_years.save(replace(book.evaluation_years.get(2025), reviewed=date(2025, 12, 15)))
    page = opened(show, book, 2025)
    first = page.desk.rows[0].evaluation
    book.class_votes.save(first.id, HeldVote(hand_vote(6, {GOOD: 6}), 6, date(2025, 12, 5)), NAMES[0])
    page.desk.refresh()
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    assert page.detail.vote.held.line.day == date(2025, 12, 5)
    page.desk.grid.go_to(1)
    assert page.detail.vote.held.line.day == date(2025, 12, 5)
    page.session.go.emit(f"evaluation/2025/{book.organisations.all()[2].id}")
    page.desk.grid.go_to(0)
    assert page.detail.vote.held.line.day == date(2025, 12, 15)


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


def test_figures_of_thousands_have_their_dot_also_in_what_is_said(page):
    page.open_panel.opened.emit(2022, 5240)
    assert page.desk.undo.accessibleName().startswith("Năm 2022: đã thêm 5.240 dòng đánh giá. ")
