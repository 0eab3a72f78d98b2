"""Lists of delegates from outside on their page: pasted or from a file, mended in the preview, taken in as one step."""

from dataclasses import replace

import pytest
import xlsxwriter
from books_at_work import declared_book
from key_presses import paste, press, press_shortcut, save, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from summoned_delegates import stored, summon

from app.exchange.delegate_import import take_back, take_in
from app.models.checking import check_book
from app.rules.delegate_fields import DelegateField as F

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
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
    assert page.preview.left_out.text() == "Không đọc các cột: cột D không có tiêu đề."
    assert page.preview.empty.text() == "Không đọc các cột trống: «Chữ ký»."
    assert page.preview.left_out.isVisible()


def test_what_a_list_brought_goes_with_it_when_it_is_taken_back(peopled, page):
    before = [one.name for one in peopled.organisations.all()]
    paste("Họ tên\tĐoàn\tTổ chức đảng\nGiàng A Tủa\tĐoàn Ba\tChi bộ Mới\nHà Văn Mới\tĐoàn Hai\t\n")
    page.preview.open_names.click()
    page.preview.take.click()
    assert "Giàng A Tủa" in stored(peopled)
    page.undo_strip.undo.click()
    assert "Giàng A Tủa" not in stored(peopled)
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai"]
    assert [one.name for one in peopled.organisations.all()] == before
    assert [*check_book(peopled)] == []


def test_a_delegation_that_somebody_else_is_in_by_now_stays_when_its_list_is_taken_back(peopled, page):
    taken = take_in(peopled, [{F.NAME: "Giàng A Tủa", F.DELEGATION: "Đoàn Ba"}])
    (first, *_) = peopled.delegates.all()
    peopled.delegates.update([replace(first, delegation_id=taken.delegations[0])])
    take_back(peopled, taken)
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai", "Đoàn Ba"]
    assert peopled.delegates.get(first.id).delegation_id == taken.delegations[0]


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_a_delegation_that_was_typed_goes_with_the_step_that_brought_it(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F4, page.list.change_panel.isVisible)
    page.list.change_panel.delegation.show_text("Đoàn Ba")
    press(KEY.Key_Return)
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai", "Đoàn Ba"]
    press(KEY.Key_Z, modifier=CTRL)
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai"]
    page.add.click()
    types("Hà Văn Mới")
    page.form.editors[F.DELEGATION].editor.setFocus()
    types("Đoàn Bốn")
    save(qtbot, page.list.isVisible)
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai", "Đoàn Bốn"]
    page.undo_strip.undo.click()
    assert [one.name for one in peopled.delegations.all()] == ["Đoàn Một", "Đoàn Hai"]


def test_a_wrong_cell_is_marked_as_wrong_while_it_is_the_current_one(page):
    paste(LIST)
    table, option = page.preview.table, QStyleOptionViewItem()
    for column, is_chosen in ((4, True), (3, False)):
        option.state |= QStyle.StateFlag.State_Selected
        table.go_to(1, column)
        table.itemDelegate().initStyleOption(option, table.currentIndex())
        wrong = page.preview.rows.problem_at(table.currentIndex()) is not None
        assert wrong is not is_chosen
        assert bool(option.state & QStyle.StateFlag.State_Selected) is is_chosen


def test_what_is_wrong_is_read_whole_where_the_columns_leave_room(page, qtbot):
    paste("Họ tên\tNgày sinh\tĐoàn\nLò Thị Hà\t1/1/1975\tĐoàn đại biểu chưa có trong sổ của đảng bộ này\n")
    table = page.preview.table
    page.window().resize(1920, 1080)
    qtbot.waitUntil(lambda: table.columnWidth(1) >= table.sizeHintForColumn(1))
