"""The page of the delegates by its keys: finding, adding, changing, removing, several at once, who only looks."""

from dataclasses import replace

import pytest
from books_at_work import declared_book
from key_presses import paste, press, press_shortcut, save, types
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from samples import make_small_sample
from summoned_delegates import names, stored, summon

from app.models.book import Book
from app.models.delegates import Delegate
from app.rules.delegate_fields import DelegateField
from app.rules.permissions import Role
from app.rules.persons import Credentials, Person
from app.ui.delegates.delegates_model import DelegatesModel
from app.ui.delegates.delegates_table import DelegatesTable
from app.ui.theme.tokens import CELL_SIDE, SCALES, Scheme

F = DelegateField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = "TT\tHọ tên\tNăm sinh\tĐoàn\n1\tGiàng A Tủa\t1980\tĐoàn Một\n2\tLò Thị Hà\t32/1/1975\tĐoàn Một\n"


@pytest.fixture
def book(tmp_path):
    with declared_book(tmp_path / "tan-lap.sodaihoi") as made:
        yield made


@pytest.fixture
def peopled(book):
    return summon(book)


@pytest.fixture
def page(visit, request):
    return visit(request.getfixturevalue("peopled" if "peopled" in request.fixturenames else "book"), "delegates")


def test_an_empty_page_says_what_belongs_there_and_offers_the_first_step(page):
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    assert QApplication.focusWidget() is page.empty.file.button


def test_typing_in_the_table_finds_without_accents_in_any_column(peopled, page):
    types("phạm")
    assert names(page) == ["Phạm Thị An"]
    press(*[KEY.Key_Backspace] * 4)
    types("bi thu")
    assert names(page) == ["Lê Văn Ánh"]
    assert page.list.found.text() == "1 / 5 người"
    press(KEY.Key_Escape)
    assert len(names(page)) == 5
    press(KEY.Key_Down)
    assert QApplication.focusWidget() is page.list.table


def test_names_are_ordered_by_the_given_name(peopled, page):
    header = page.list.table.horizontalHeader()
    header.setSortIndicator(list(F).index(F.NAME), Qt.SortOrder.AscendingOrder)
    assert names(page) == ["Phạm Thị An", "Lê Văn Ánh", "Vũ Thị Hoa", "Đỗ Quang Huy", "Trần Đức Mạnh"]


def test_counts_tell_official_delegates_and_alternates(peopled, page):
    assert page.list.counts.official.text() == "3 chính thức"
    assert page.list.counts.alternates.text() == "2 dự khuyết"
    assert page.list.counts.unchecked.text() == "3 chưa thẩm tra"


def test_counts_say_that_who_is_ineligible_is_not_summoned(peopled, page):
    peopled.delegates.update([replace(peopled.delegates.all()[1], credentials=Credentials.INELIGIBLE)])
    page.session.changed.emit()
    assert page.list.counts.unchecked.text() == "1 không đủ tư cách, không tính vào số triệu tập"
    assert peopled.shows_of_cards.summoned() == 2


def test_columns_that_were_chosen_are_there_next_time(peopled, page, qtbot):
    at = list(F).index(F.PHONE)
    page.list.table.column_menu(page).actions()[at].trigger()
    assert not page.list.table.isColumnHidden(at)
    again = DelegatesTable(DelegatesModel(page))
    qtbot.addWidget(again)
    assert not again.isColumnHidden(at)
    assert again.isColumnHidden(list(F).index(F.NOTE))


def test_a_delegate_is_changed_by_keys_and_the_change_taken_back(peopled, page, qtbot):
    press(KEY.Key_Return)
    assert page.form.isVisible()
    press(KEY.Key_End)
    types(" B")
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert stored(peopled)[0] == "Lê Văn Ánh B"
    assert QApplication.focusWidget() is page.list.table
    press(KEY.Key_Z, modifier=CTRL)
    assert stored(peopled)[0] == "Lê Văn Ánh"


def test_a_delegate_taken_off_comes_back_after_a_look_at_another_page(peopled, page):
    before = stored(peopled)
    press(KEY.Key_Delete)
    page.leave()
    page.open()
    press(KEY.Key_Z, modifier=CTRL)
    assert stored(peopled) == before


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(peopled, page, qtbot):
    press(KEY.Key_Return)
    born = page.form.editors[F.BORN]
    born.editor.setFocus()
    types("31/2/1980")
    save(qtbot, lambda: born.has_error)
    assert born.text == "31/2/1980"
    assert QApplication.focusWidget() is born.editor
    born.show_text("")
    page.form.editors[F.NUMBER].show_text("2")
    save(qtbot, lambda: page.form.editors[F.NUMBER].has_error)
    assert peopled.delegates.all()[0].number == 1


def test_delegates_are_added_one_after_the_other_with_a_new_delegation(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    page.form.editors[F.DELEGATION].editor.setFocus()
    types("Đoàn Ba")
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: page.form.editors[F.NAME].text == "")
    assert page.undo_strip.isVisible()
    assert page.undo_strip.accessibleName() == "Đã thêm Lò Thị Án."
    types("Mùa A Sếnh")
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert [(one.name, one.number, one.delegation_id) for one in book.delegates.all()] == [
        ("Lò Thị Án", 1, 1),
        ("Mùa A Sếnh", 2, 1),
    ]


def test_removing_is_told_and_taken_back(peopled, page):
    press(KEY.Key_Down)
    press(KEY.Key_Delete)
    assert "Phạm Thị An" not in stored(peopled)
    assert page.undo_strip.isVisible()
    page.undo_strip.undo.click()
    assert "Phạm Thị An" in stored(peopled)


def test_several_get_a_delegation_and_a_finding_in_one_step(peopled, page, qtbot):
    press(KEY.Key_Down, modifier=SHIFT)
    press_shortcut(qtbot, KEY.Key_F4, page.list.change_panel.isVisible)
    page.list.change_panel.delegation.show_text("Đoàn Hai")
    page.list.change_panel.credentials.setCurrentIndex(2)
    press(KEY.Key_Return)
    first = peopled.delegates.all()[:3]
    assert [(one.delegation_id, one.credentials) for one in first] == [
        (2, Credentials.ELIGIBLE),
        (2, Credentials.ELIGIBLE),
        (2, Credentials.UNCHECKED),
    ]
    press(KEY.Key_Z, modifier=CTRL)
    assert [one.delegation_id for one in peopled.delegates.all()[:3]] == [1, 1, 2]


def test_a_change_to_what_is_so_already_says_that_nothing_changed(peopled, page, qtbot):
    before = peopled.journal.last()
    press(KEY.Key_Down, modifier=SHIFT)
    press_shortcut(qtbot, KEY.Key_F4, page.list.change_panel.isVisible)
    page.list.change_panel.delegation.show_text("Đoàn Một")
    press(KEY.Key_Return)
    assert page.notice.isVisible()
    assert "Không đổi gì: các đại biểu đã chọn đều đã như vậy." in said(page.notice)
    assert not page.undo_strip.isVisible()
    assert peopled.journal.last() == before
    press(KEY.Key_Down, modifier=SHIFT)
    press_shortcut(qtbot, KEY.Key_F4, page.list.change_panel.isVisible)
    page.list.change_panel.delegation.show_text("Đoàn Một")
    press(KEY.Key_Return)
    assert "Đã đổi 1 đại biểu." in said(page.undo_strip)


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_room_that_is_left_goes_to_columns_that_are_cut(peopled, page, qtbot):
    long = "Đoàn Ban Chấp hành khóa trước và các cơ quan"
    (wide,) = peopled.delegations.add([long])
    peopled.delegates.add([Delegate(person=Person(name="Hà Văn Dài"), delegation_id=wide)])
    page.refresh()
    table, at = page.list.table, list(F).index(F.DELEGATION)
    needed = table.fontMetrics().horizontalAdvance(long)
    page.window().resize(1366, 768)
    qtbot.waitUntil(lambda: table.columnWidth(at) < needed)
    page.window().resize(1920, 1000)
    qtbot.waitUntil(lambda: table.columnWidth(at) > needed)
    shown = sum(table.columnWidth(place) for place in range(len(F)) if not table.isColumnHidden(place))
    assert shown == table.viewport().width()


def test_a_small_window_shows_every_column_of_the_first_time_and_whole_names(show, qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    window = show(Book.open(tmp_path / "mau.sodaihoi"))
    window.resize(1366, 768)
    window.router.go("delegates")
    table, name = window.page("delegates").list.table, list(F).index(F.NAME)
    qtbot.waitUntil(lambda: table.viewport().width() > 1000)
    longest = max(table.fontMetrics().horizontalAdvance(row.delegate.name) for row in table.model().rows)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(name) >= longest + 2 * CELL_SIDE
    assert not table.isColumnHidden(list(F).index(F.POSITION))


def test_the_largest_type_leaves_columns_out_rather_than_scrolling_sideways(show, qtbot, theme, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    window = show(Book.open(tmp_path / "mau.sodaihoi"))
    window.resize(1366, 768)
    theme.apply(Scheme.LIGHT, SCALES[-1])
    window.router.go("delegates")
    table, place = window.page("delegates").list.table, list(F).index
    qtbot.waitUntil(lambda: table.isColumnHidden(place(F.SEX)))
    assert table.horizontalScrollBar().maximum() == 0
    assert not any(table.isColumnHidden(place(one)) for one in (F.NUMBER, F.NAME, F.BORN, F.DELEGATION))
    theme.apply(Scheme.LIGHT, 1.0)
    qtbot.waitUntil(lambda: not table.isColumnHidden(place(F.SEX)))
    theme.apply(Scheme.LIGHT, SCALES[-1])
    table.column_menu(window).actions()[place(F.SEX)].trigger()
    qtbot.wait(1)
    assert not table.isColumnHidden(place(F.SEX)), "who chose a column has it"


def test_whoever_keys_papers_sees_the_list_and_changes_nothing(peopled, page):
    peopled.operators.add("Mạnh", Role.HEAD)
    peopled.operators.add("Hà", Role.ENTRY)
    peopled.operator = "Hà"
    page.open()
    assert not page.list.edit.isVisible()
    press(KEY.Key_Delete)
    press(KEY.Key_Return)
    paste(LIST)
    assert page.list.isVisible()
    assert len(stored(peopled)) == 5


def test_a_place_opens_the_form_of_one_delegate(peopled, page):
    page.session.go.emit("delegates/3")
    assert page.form.isVisible()
    assert page.form.editors[F.NAME].text == "Đỗ Quang Huy"
    press(KEY.Key_Escape)
    assert page.list.isVisible()


def test_the_chosen_stay_chosen_while_the_book_changes(peopled, page):
    page.list.table.selectionModel().select(
        page.list.model.index(2, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    page.session.changed.emit()
    assert page.list.table.chosen == [1, 3]


@pytest.mark.parametrize("name", ["delegate-list", "delegate-cards"])
def test_documents_of_delegates_are_read_in_the_window(peopled, page, qtbot, name):
    page.session.go.emit(f"document/0/{name}")
    shown = page.window().page("document")
    qtbot.waitUntil(lambda: shown.desk.view.pages > 0)
    assert not shown.contest.isVisible()
    assert shown.save.isVisible()


def test_a_document_that_lacks_something_says_what(peopled, page):
    page.session.go.emit("document/0/seat-plan")
    shown = page.window().page("document")
    assert shown.notice.isVisible()
    assert not shown.save.isVisible()


def test_looking_at_the_page_stores_nothing(peopled, page):
    before = peopled.journal.last()
    page.session.go.emit("home")
    assert peopled.journal.last() == before
    assert peopled.seatings.hall() is None
