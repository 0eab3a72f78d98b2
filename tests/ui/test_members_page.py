"""The page of the members by its keys: finding, ordering, columns, filters, who only looks, places."""

from dataclasses import replace

import pytest
from books_at_work import declared_book
from key_presses import press, press_shortcut, save, types
from members_at_work import PEOPLE, book_of_two_cells, names, people
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from python_calamine import load_workbook

from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.permissions import Role
from app.rules.persons import MemberStatus, Person
from app.ui.members.members_model import MembersModel
from app.ui.members.members_table import FIRST_COLUMNS, MembersTable
from app.ui.settings import KeptColumns

F = MemberField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with book_of_two_cells(tmp_path / "tan-lap.sodaihoi") as made:
        yield made


@pytest.fixture
def peopled(book):
    return people(book)


@pytest.fixture
def page(visit, request):
    return visit(request.getfixturevalue("peopled" if "peopled" in request.fixturenames else "book"), "members")


def test_an_empty_page_says_what_belongs_there_and_offers_the_first_step(page, qtbot):
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.file.button
    page.empty.add.setFocus()
    press(KEY.Key_Space)
    assert page.form.isVisible()


def test_without_an_organisation_nobody_can_be_added(show, tmp_path):
    with declared_book(tmp_path / "so.sodaihoi") as book:
        window = show(book)
        window.router.go("members")
        assert not window.page("members").empty.add.isVisible()


def test_members_come_by_given_name_and_a_letter_finds_without_accents_in_any_column(peopled, page):
    assert names(page) == ["Phạm Thị An", "Lê Văn Ánh", "Vũ Thị Hoa", "Đỗ Quang Huy", "Trần Đức Mạnh"]
    types("bi thu")
    assert names(page) == ["Lê Văn Ánh"]
    assert page.list.found.text() == "1 người"
    press(KEY.Key_Escape)
    types("doi mạnh")
    assert names(page) == ["Trần Đức Mạnh"]
    press(KEY.Key_Down)
    assert QApplication.focusWidget() is page.list.table


def test_ctrl_f_goes_back_to_what_is_looked_for(peopled, page, qtbot):
    types("hoa")
    press(KEY.Key_Return)
    press_shortcut(qtbot, KEY.Key_F, lambda: QApplication.focusWidget() is page.list.filter.words, CTRL)
    types("pham")
    assert names(page) == ["Phạm Thị An"]


def test_nobody_found_is_said(peopled, page):
    types("xyz")
    assert page.list.nobody.isVisible()
    assert not page.list.bulk.isEnabled()


def test_it_is_said_beside_the_count_where_nobody_has_the_words_together(peopled, page):
    types("anh le")
    assert names(page) == ["Lê Văn Ánh"]
    assert page.list.found.text() == "1 người: không ai có cả cụm, đây là những người có đủ các từ"
    for _ in "anh le":
        press(KEY.Key_Backspace)
    types("le van")
    assert page.list.found.text() == "1 người"
    page.list.filter.words.setText("anh")
    assert page.list.found.text() == "1 người"
    page.list.filter.words.setText("uang")
    assert names(page) == ["Đỗ Quang Huy"]
    assert page.list.found.text() == "1 người: không từ nào bắt đầu như vậy, đây là những người có nó giữa từ"
    page.list.filter.words.setText("anh-le")
    assert "không ai có cả cụm" in page.list.found.text()
    page.list.filter.words.setText("xyz abc")
    assert page.list.found.text() == "0 người"


def test_a_click_on_a_head_orders_by_it_both_ways_and_who_was_chosen_stays_chosen(peopled, page):
    header = page.list.table.horizontalHeader()
    assert page.list.table.current_id == 2
    header.setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.AscendingOrder)
    assert names(page) == list(PEOPLE)
    header.setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.DescendingOrder)
    assert names(page) == list(reversed(PEOPLE))
    assert page.list.table.chosen == [2]


def test_orders_of_the_columns_shown_are_made_ready_while_nobody_works(peopled, page, qtbot):
    qtbot.waitUntil(lambda: page.list.ahead.is_done, timeout=10_000)
    orders = peopled.member_search.orders
    for field in FIRST_COLUMNS:
        assert list(orders.preparing(field)) == list(orders.preparing(field, descending=True)) == []


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_an_organisation_is_chosen_by_a_few_letters_and_narrows_the_list(peopled, page, qtbot):
    page.list.filter.organisation.setFocus()
    types("chi bo doi")
    assert len(names(page)) == 5
    qtbot.waitUntil(lambda: page.list.filter.organisation.completer().popup().isVisible())
    for key in (KEY.Key_Down, KEY.Key_Return):
        qtbot.keyClick(page.list.filter.organisation.completer().popup(), key)
    assert page.list.filter.organisation.currentText() == "Chi bộ Đội"
    assert names(page) == ["Phạm Thị An", "Trần Đức Mạnh"]
    page.list.filter.clear.click()
    assert len(names(page)) == 5


def test_more_criteria_come_when_asked_for(peopled, page):
    page.list.filter.more.click()
    page.list.filter.years["born_from"].setFocus()
    types("1972")
    page.list.filter.years["born_until"].setFocus()
    types("1973")
    assert names(page) == ["Đỗ Quang Huy", "Trần Đức Mạnh"]


def test_esc_empties_the_line_it_is_pressed_in_and_leaves_every_condition_as_it_is(peopled, page):
    page.list.filter.more.click()
    page.list.filter.years["born_from"].setText("1972")
    page.list.filter.status.setCurrentIndex(page.list.filter.status.count() - 1)
    wanted = page.list.query
    page.list.table.setFocus()
    types("đức")
    assert names(page) == ["Trần Đức Mạnh"]
    press(KEY.Key_Down, KEY.Key_Escape, KEY.Key_Escape)
    assert page.list.query == replace(wanted, words="đức")
    for part in (page.list.filter.status, page.list.filter.years["born_from"], page.list.columns):
        part.setFocus()
        press(KEY.Key_Escape)
        assert page.list.query == replace(wanted, words="đức")
    page.list.begin_looking()
    press(KEY.Key_Escape, KEY.Key_Escape)
    assert page.list.query == wanted
    assert page.window().router.here == "members"


def test_an_ethnicity_narrows_the_list_once_it_is_one_of_the_book(peopled, page):
    one = peopled.members.get(3)
    peopled.members.update([replace(one, person=replace(one.person, ethnicity="Thái"))])
    page.session.changed.emit()
    page.list.filter.more.click()
    page.list.filter.ethnicity.setFocus()
    page.list.filter.ethnicity.setEditText("th")
    assert len(names(page)) == 5
    page.list.filter.ethnicity.setEditText("thai")
    assert names(page) == ["Đỗ Quang Huy"]
    page.list.filter.ethnicity.setEditText("")
    assert len(names(page)) == 5


def test_who_left_is_shown_when_asked_for(peopled, page):
    peopled.members.update([replace(peopled.members.get(1), status=MemberStatus.DECEASED)])
    page.session.changed.emit()
    assert "Lê Văn Ánh" not in names(page)
    page.list.filter.status.setFocus()
    press(KEY.Key_End)
    assert "Lê Văn Ánh" in names(page)


def test_a_filter_is_kept_taken_up_again_and_forgotten(peopled, page, qtbot):
    types("đ")
    page.list.table.horizontalHeader().setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.DescendingOrder)
    page.list.ask_filter_name()
    types("Người tên Huy")
    press(KEY.Key_Return)
    assert list(peopled.member_search.filters()) == ["Người tên Huy"]
    page.list.filter.clear.click()
    page.list.table.horizontalHeader().setSortIndicator(list(F).index(F.NAME), Qt.SortOrder.AscendingOrder)
    assert len(names(page)) == 5
    page.list.saved.menu_below.actions()[0].trigger()
    assert names(page) == ["Trần Đức Mạnh", "Đỗ Quang Huy", "Phạm Thị An"]
    page.list.saved.menu_below.actions()[-1].menu().actions()[0].trigger()
    assert peopled.member_search.filters() == {}
    page.undo_strip.undo.click()
    assert list(peopled.member_search.filters()) == ["Người tên Huy"]


@pytest.mark.qt_log_ignore("raise|grabbing")
@pytest.mark.parametrize("by_mouse", [True, False])
def test_several_columns_are_ticked_before_the_menu_closes(page, qtbot, by_mouse):
    table = page.list.table
    menu = table.column_menu(page)
    menu.popup(page.mapToGlobal(page.rect().center()))
    qtbot.waitExposed(menu)
    for field in (F.PHONE, F.NOTE):
        action = menu.actions()[list(F).index(field)]
        if by_mouse:
            qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        else:
            menu.setActiveAction(action)
            qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert {F.PHONE, F.NOTE} <= set(table.shown_fields)
    menu.close()


def test_columns_and_their_widths_are_there_next_time(peopled, page, qtbot):
    at = list(F).index(F.PHONE)
    page.list.table.column_menu(page).actions()[at].trigger()
    assert F.PHONE in page.list.table.shown_fields
    kept = KeptColumns("members")
    kept.keep(kept.read() | {"name": 333})
    again = MembersTable(MembersModel(peopled), kept, FIRST_COLUMNS)
    qtbot.addWidget(again)
    assert again.shown_fields == page.list.table.shown_fields
    assert again.columnWidth(0) == 333


def test_whoever_only_looks_changes_nothing(peopled, page):
    peopled.operators.add("Hà", Role.HEAD)
    viewer = peopled.operators.add("Xem", Role.VIEWER)
    peopled.operators.enter(viewer.id)
    page.session.changed.emit()
    assert not page.list.edit.isVisible()
    press(KEY.Key_Return)
    press(KEY.Key_Delete)
    assert page.list.isVisible()
    assert len(names(page)) == 5


def test_one_who_left_is_found_by_name_and_shown_among_all(peopled, page, qtbot):
    peopled.members.update([replace(peopled.members.get(3), status=MemberStatus.DECEASED)])
    page.session.go.emit("members/3")
    press(KEY.Key_Escape)
    assert page.list.isVisible()
    assert page.list.table.current_id == 3


def test_a_member_has_a_place_of_its_own(peopled, page):
    page.session.go.emit("members/3")
    assert page.form.isVisible()
    assert page.form.editors[F.NAME].text == "Đỗ Quang Huy"


def test_the_search_of_the_window_finds_a_member_by_name_and_goes_there(peopled, page, qtbot):
    window = page.window()
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    types("quang huy")
    assert window.found.item(0).text() == "Đỗ Quang Huy"
    press(KEY.Key_Return)
    assert window.router.here == "members/3"


def test_a_member_of_one_of_two_cells_of_a_name_stays_there_and_is_shown_where(peopled, page, qtbot):
    justice, finance = peopled.organisations.add(
        [Organisation(name, OrganisationKind.BASE_COMMITTEE) for name in ("Đảng bộ Tư pháp", "Đảng bộ Tài chính")]
    )
    _, cell = peopled.organisations.add(
        [Organisation("Chi bộ 1", OrganisationKind.CELL, above) for above in (justice, finance)]
    )
    (member,) = peopled.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=cell)])
    page.refresh()
    page.list.go_to(member)
    press_shortcut(qtbot, KEY.Key_F2, page.list.isHidden)
    assert page.form.editors[F.ORGANISATION].text == "Chi bộ 1, Đảng bộ Tài chính"
    page.form.editors[F.NOTE].editor.setFocus()
    types("thu ky")
    save(qtbot, page.list.isVisible)
    stored = peopled.members.get(member)
    assert (stored.note, stored.organisation_id) == ("thu ky", cell)
    assert "organisation_id" not in {one.field for one in peopled.members.history(member)}


def test_that_those_who_left_are_shown_is_read_in_full(peopled, page):
    status = page.list.filter.status
    status.setCurrentIndex(status.count() - 1)
    status.grab()
    assert (status.currentText(), status.toolTip()) == ("Cả người đã rời đảng bộ", "")


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_the_choices_of_status_are_read_in_full_though_their_box_is_narrow(peopled, page):
    page.list.filter.status.showPopup()
    view = page.list.filter.status.view()
    assert view.isVisible()
    assert view.viewport().width() >= view.sizeHintForColumn(0) > page.list.filter.status.width()
    page.list.filter.status.hidePopup()


def test_whoever_the_table_shows_goes_out_as_a_file(peopled, page, tmp_path, monkeypatch):
    file = tmp_path / "loc.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    types("hoa")
    page.export_found.trigger()
    rows = load_workbook(file).get_sheet_by_index(0).to_python()
    assert [[cell for cell in row if cell == "Vũ Thị Hoa"] for row in rows[-1:]] == [["Vũ Thị Hoa"]]
    assert sum("Trần Đức Mạnh" in row for row in rows) == 0
