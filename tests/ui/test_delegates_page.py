"""The page of the delegates by its keys: finding, adding, changing, removing, alternates, lists from outside."""

from dataclasses import replace

import pytest
import xlsxwriter
from books_at_work import declared_book
from key_presses import press, types
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from samples import make_sample

from app.models.book import Book
from app.models.delegates import Delegate
from app.rules.delegate_fields import DelegateField
from app.rules.partial_dates import PartialDate
from app.rules.permissions import Role
from app.rules.persons import Credentials, Person, Standing
from app.rules.seating import Hall
from app.ui.delegates.delegates_model import DelegatesModel
from app.ui.delegates.delegates_table import DelegatesTable
from app.ui.theme.tokens import CELL_SIDE

F = DelegateField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = "TT\tHọ tên\tNăm sinh\tĐoàn\n1\tGiàng A Tủa\t1980\tĐoàn Một\n2\tLò Thị Hà\t32/1/1975\tĐoàn Một\n"


@pytest.fixture
def book(tmp_path):
    made = declared_book(tmp_path / "tan-lap.sodaihoi")
    yield made
    made.close()


@pytest.fixture
def peopled(book):
    one, two = book.delegations.add(["Đoàn Một", "Đoàn Hai"])
    book.delegates.add(
        [
            Delegate(person=Person(name="Lê Văn Ánh", position="Bí thư"), delegation_id=one),
            Delegate(person=Person(name="Phạm Thị An", born=PartialDate(1975)), delegation_id=one),
            Delegate(person=Person(name="Đỗ Quang Huy"), delegation_id=two),
            alternate("Trần Đức Mạnh", 1, one),
            alternate("Vũ Thị Hoa", 2, one),
        ]
    )
    return book


def alternate(name, order, delegation):
    person = Person(name=name)
    return Delegate(person=person, standing=Standing.ALTERNATE, alternate_order=order, delegation_id=delegation)


@pytest.fixture
def page(show, request):
    book = request.getfixturevalue("peopled" if "peopled" in request.fixturenames else "book")
    window = show(book)
    window.router.go("delegates")
    return window.page("delegates")


def names(page):
    return [row.delegate.name for row in page.list.model.rows]


def stored(book):
    return [one.name for one in book.delegates.all()]


def paste(text):
    QApplication.clipboard().setText(text)
    press(KEY.Key_V, modifier=CTRL)


def press_shortcut(qtbot, key, until):
    press(key)
    qtbot.waitUntil(until)


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
    press_shortcut_save(qtbot, lambda: born.has_error)
    assert born.text == "31/2/1980"
    assert QApplication.focusWidget() is born.editor
    born.show_text("")
    page.form.editors[F.NUMBER].show_text("2")
    press_shortcut_save(qtbot, lambda: page.form.editors[F.NUMBER].has_error)
    assert peopled.delegates.all()[0].number == 1


def press_shortcut_save(qtbot, until):
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(until)


def test_delegates_are_added_one_after_the_other_with_a_new_delegation(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    page.form.editors[F.DELEGATION].editor.setFocus()
    types("Đoàn Ba")
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: page.form.editors[F.NAME].text == "")
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


def test_one_who_is_in_a_replacement_is_not_removed(peopled, page, qtbot):
    call(page, qtbot)
    press(KEY.Key_Delete)
    assert page.notice.isVisible()
    assert "Lê Văn Ánh" in stored(peopled)


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
    make_sample(tmp_path / "mau.sodaihoi")
    window = show(Book.open(tmp_path / "mau.sodaihoi"))
    window.resize(1366, 768)
    window.router.go("delegates")
    table, name = window.page("delegates").list.table, list(F).index(F.NAME)
    qtbot.waitUntil(lambda: table.viewport().width() > 1000)
    longest = max(table.fontMetrics().horizontalAdvance(row.delegate.name) for row in table.model().rows)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(name) >= longest + 2 * CELL_SIDE
    assert not table.isColumnHidden(list(F).index(F.POSITION))


def call(page, qtbot):
    press_shortcut(qtbot, KEY.Key_F6, page.list.call_panel.isVisible)
    press(KEY.Key_Tab)
    types("12-QĐ/ĐU")
    press(KEY.Key_Return)
    types("ốm")
    press(KEY.Key_Return)


def test_the_first_alternate_of_the_delegation_is_called_from_the_row(peopled, page, qtbot):
    call(page, qtbot)
    [made] = peopled.replacements.all()
    assert (made.absent_id, made.alternate_id, made.decision, made.reason) == (1, 4, "12-QĐ/ĐU", "ốm")
    standing = [row.texts[F.STANDING] for row in page.list.model.rows]
    assert standing[0] == "vắng, Trần Đức Mạnh thay"
    assert standing[3] == "thay Lê Văn Ánh"
    press_shortcut(qtbot, KEY.Key_F6, lambda: not peopled.replacements.all())
    page.undo_strip.undo.click()
    assert len(peopled.replacements.all()) == 1


def test_an_alternate_out_of_turn_is_warned_of_and_can_be_called(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F6, page.list.call_panel.isVisible)
    assert not page.list.call_panel.warning.isVisible()
    press(KEY.Key_Down)
    assert "đứng trước Vũ Thị Hoa" in page.list.call_panel.warning.text()
    page.list.call_panel.reason.setFocus()
    press(KEY.Key_Return)
    assert page.list.call_panel.problem.isVisible()
    assert not peopled.replacements.all()
    page.list.call_panel.decision.setText("12")
    page.list.call_panel.reason.setText("ốm")
    press(KEY.Key_Return)
    assert peopled.replacements.all()[0].alternate_id == 5


def test_an_alternate_who_waits_is_nobody_to_be_replaced(peopled, page, qtbot):
    page.list.go_to(4)
    press_shortcut(qtbot, KEY.Key_F6, page.notice.isVisible)
    assert not page.list.call_panel.isVisible()


def test_a_pasted_list_is_mended_in_place_and_taken_in_one_step(page, book):
    paste(LIST)
    assert page.preview.isVisible()
    assert page.preview.state.text() == "2 dòng, 1 dòng phải sửa. Chưa ghi gì vào sổ."
    assert page.preview.problem.text().startswith("«32/1/1975» không phải ngày tháng.")
    page.preview.take.click()
    assert stored(book) == []
    index = page.preview.table.currentIndex()
    assert page.preview.rows.data(index) == "32/1/1975"
    page.preview.rows.setData(index, "31/1/1975")
    page.preview.take.click()
    assert stored(book) == ["Giàng A Tủa", "Lò Thị Hà"]
    assert page.list.isVisible()
    page.undo_strip.undo.click()
    assert stored(book) == []
    assert page.empty.isVisible()


def test_the_button_of_a_long_list_stands_in_a_small_window_below_a_banner_too(show, book, qtbot):
    window = show(book)
    window.resize(1366, 728)
    window.say("Chưa biết ai đang làm việc.", "Chọn tên để nhật ký ghi đúng người.", lasts=lambda: True)
    window.router.go("delegates")
    page = window.page("delegates")
    paste("Họ tên\tNgày sinh\n" + "".join(f"Lò Văn {chr(65 + n)}\t1/1/1980\n" for n in range(26)))
    button = page.preview.take
    qtbot.waitUntil(lambda: page.preview.table.height() > 12 * page.preview.table.rowHeight(0))
    assert button.visibleRegion().boundingRect() == button.rect()


def test_a_row_is_taken_out_and_brought_back_in_the_preview(page):
    paste(LIST)
    press(KEY.Key_Delete)
    assert page.preview.rows.rowCount() == 1
    press(KEY.Key_Z, modifier=CTRL)
    assert page.preview.rows.rowCount() == 2


def test_names_the_book_has_not_are_added_on_wish_only(peopled, page):
    paste("Họ tên\tĐoàn\nGiàng A Tủa\tĐoàn Ba\n")
    assert page.preview.open_names.isVisible()
    page.preview.open_names.click()
    page.preview.take.click()
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai", "Đoàn Ba"]


def test_a_repeated_column_can_be_left_out(page, book):
    paste("Họ tên\tĐơn vị\tCơ quan\nGiàng A Tủa\tSở A\tSở B\n")
    assert page.preview.problem.text().startswith("Cột «Cơ quan» lặp lại")
    page.preview.one_column.click()
    page.preview.take.click()
    assert book.delegates.all()[0].person.workplace == "Sở A"


def test_a_list_without_titles_is_refused_with_a_remedy(page):
    paste("a\tb\nc\td\n")
    assert page.notice.isVisible()
    assert page.empty.isVisible()


def test_a_file_is_shown_before_it_is_taken(page, book, tmp_path):
    path = tmp_path / "ds.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["Họ tên", "Số thẻ đảng"])
        sheet.write_row(1, 0, ["Giàng A Tủa", "00123"])
    page.exchange.read_file(path)
    assert stored(book) == []
    page.preview.take.click()
    assert book.delegates.all()[0].person.card_number == "00123"


def test_a_file_that_is_gone_is_said_to_be(page, tmp_path):
    page.exchange.read_file(tmp_path / "khong-co.xlsx")
    assert page.notice.isVisible()


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


def test_delegations_are_seated_in_blocks_and_single_seats_changed_by_number(peopled, page, qtbot):
    page.show_seats()
    assert QApplication.focusWidget() is page.seats.rows
    page.seats.rows.setValue(1)
    page.seats.seats.setValue(2)
    page.seats.place.click()
    seats = {one.name: one.seat for one in peopled.delegates.all() if one.seat}
    assert seats == {"Lê Văn Ánh": "A1", "Phạm Thị An": "A2"}
    assert "1 người chưa có chỗ: Đỗ Quang Huy" in page.seats.state.text()
    page.seats.table.setFocus()
    page.seats.table.go_to(0, 1)
    types("3")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: peopled.delegates.get(3).seat == "A2")
    assert peopled.delegates.get(2).seat == ""
    press(KEY.Key_Delete)
    assert peopled.delegates.get(3).seat == ""
    page.undo_strip.undo.click()
    assert peopled.delegates.get(3).seat == "A2"
    press(KEY.Key_Escape)
    assert page.list.isVisible()


def test_a_number_nobody_has_is_said_beside_the_hall(peopled, page, qtbot):
    page.show_seats()
    page.seats.place.click()
    page.seats.table.setFocus()
    page.seats.table.go_to(0, 0)
    types("99")
    press(KEY.Key_Return)
    qtbot.waitUntil(page.seats.problem.isVisible)
    assert page.seats.problem.text() == "Không có đại biểu số 99."
    assert peopled.delegates.get(1).seat == "A1"


def test_the_size_of_the_hall_is_kept(peopled, page):
    page.show_seats()
    page.seats.rows.setFocus()
    page.seats.rows.selectAll()
    types("7")
    press(KEY.Key_Tab)
    assert peopled.seatings.hall() == Hall(7, 20)


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


def test_a_namesake_in_a_pasted_list_is_decided_in_the_preview(peopled, page):
    paste("Họ tên\tChức vụ\nPhạm Thị An\tBí thư\nHà Văn Mới\t\n")
    preview = page.preview
    assert preview.state.text() == "2 dòng, 1 dòng phải sửa. Chưa ghi gì vào sổ."
    assert preview.problem.text().startswith("Phạm Thị An: trùng tên với số 2, kiểm lại.")
    preview.other.click()
    assert preview.state.text() == "2 dòng, 2 đại biểu mới, không có lỗi. Chưa ghi gì vào sổ."
    preview.table.setFocus()
    press(KEY.Key_Z, modifier=CTRL)
    assert "1 dòng phải sửa" in preview.state.text()
    preview.table.go_to(0, 2)
    press(KEY.Key_Delete)
    preview.take.click()
    assert stored(peopled)[-2:] == ["Vũ Thị Hoa", "Hà Văn Mới"]


def test_a_namesake_of_the_same_year_is_decided_in_the_preview(peopled, page):
    paste("Họ tên\tNgày sinh\nPhạm Thị An\t6/7/1975\nHà Văn Mới\t1980\nHà Văn Mới\t2/3/1980\n")
    preview = page.preview
    assert preview.state.text() == "3 dòng, 2 dòng phải sửa. Chưa ghi gì vào sổ."
    assert preview.problem.text().startswith("Phạm Thị An: trùng tên với số 2, kiểm lại.")
    preview.other.click()
    assert preview.problem.text().startswith("Hà Văn Mới: trùng tên với dòng 3, kiểm lại.")
    assert preview.other.isVisible()
    press(KEY.Key_Delete)
    preview.take.click()
    assert stored(peopled)[-2:] == ["Phạm Thị An", "Hà Văn Mới"]


def test_columns_that_are_not_read_are_named_with_or_without_a_title(page):
    paste("Họ tên\tChữ ký\nHà Văn Mới\t\t\tkiêm nhiệm\n")
    assert page.preview.left_out.text() == "Không đọc các cột: «Chữ ký», cột D không có tiêu đề."
    assert page.preview.left_out.isVisible()
