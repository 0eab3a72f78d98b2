"""The preview of a list of members: cells mended by keys, old fonts turned, an unknown column given a field."""

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.exchange.list_sheets import Sheet
from app.exchange.member_import import read
from app.exchange.organisation_sheets import read as read_organisations
from app.models.book import Book
from app.models.member_lists import take_back, take_in
from app.models.organisation_lists import known
from app.models.organisations import Organisation
from app.rules.legacy_encodings import Encoding
from app.rules.member_fields import TITLES as MEMBER_TITLES
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.ui.lists.list_preview import ListPreview
from app.ui.lists.list_rows import ListRows
from app.ui.members.member_exchange import MemberLists
from app.ui.organisations.organisation_exchange import OrganisationLists

HORIZONTAL = Qt.Orientation.Horizontal


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        yield made


def shown(qtbot, book, sheet):
    preview = ListPreview(book, MemberLists(book))
    qtbot.addWidget(preview)
    preview.resize(1000, 600)
    preview.show_list(read(book, sheet))
    preview.show()
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    return preview


def mended(qtbot, preview, text):
    preview.table.setFocus()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    types(text)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not preview.table.is_editing)


def go_down_to(choice, text):
    while choice.currentText() != text:
        assert choice.currentIndex() + 1 < choice.count()
        press(Qt.Key.Key_Down)


def test_a_wrong_cell_is_mended_in_place_and_the_list_taken_in_and_back(qtbot, book):
    preview = shown(qtbot, book, Sheet([["Họ tên", "Năm sinh", "Chi bộ"], ["Lò Thị Án", "31/2/1975", "Chi bộ A"]]))
    assert [one.found.rule.code for one in preview.rows.judged.problems] == ["delegate.date"]
    mended(qtbot, preview, "1975")
    assert preview.rows.judged.problems == ()
    with qtbot.waitSignal(preview.accepted):
        qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    taken = take_in(book, preview.rows.new)
    assert book.members.count() == 1
    take_back(book, taken)
    assert book.members.count() == 0


def test_a_list_is_taken_in_by_its_key_with_the_cell_that_is_being_typed(qtbot, book):
    preview = shown(qtbot, book, Sheet([["Họ tên", "Chi bộ"], ["Lò Thị Án", "Chi bộ A"]]))
    assert preview.take.text() == "Đưa vào sổ  Ctrl+Enter"
    preview.table.setFocus()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    types("Mua A Pao")
    with qtbot.waitSignal(preview.accepted):
        press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [one[MemberField.NAME] for one in preview.rows.new] == ["Mua A Pao"]


def test_a_day_that_a_sheet_keeps_as_a_number_is_shown_as_the_day(qtbot, book):
    cells = [["Họ tên", "Ngày sinh", "Số thẻ đảng", "Chi bộ"], ["Lò Thị Án", "20882", "20882", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    assert [preview.rows.index(0, at).data() for at in (3, 4)] == ["3/3/1957", "20882"]
    mended(qtbot, preview, "Mua A Pao")
    assert preview.rows.new[0][MemberField.BORN] == PartialDate(1957, 3, 3)


def test_a_day_without_its_century_is_shown_with_that_in_which_it_is_read(qtbot, book):
    cells = [["Họ tên", "Ngày sinh", "Điện thoại", "Chi bộ"], ["Lò Thị Án", "15/8/85", "15-8-85", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    assert [preview.rows.index(0, at).data() for at in (3, 4)] == ["15/8/1985", "15-8-85"]
    assert preview.rows.new[0][MemberField.BORN] == PartialDate(1985, 8, 15)


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_an_organisation_of_the_book_is_offered_while_a_wrong_one_is_mended(qtbot, book):
    preview = shown(qtbot, book, Sheet([["Họ tên", "Chi bộ"], ["Lò Thị Án", "Chi bộ thứ nhất"]]))
    press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    types("bo a")
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.text() == "Chi bộ A")
    if preview.table.is_editing:
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not preview.table.is_editing)
    assert preview.rows.judged.problems == ()


def test_an_organisation_of_the_list_itself_is_offered_as_the_one_above(qtbot, book):
    rows = ListRows(OrganisationLists(book))
    cells = [["Tên tổ chức", "Trực thuộc"], ["Đảng bộ B", ""], ["Chi bộ B1", "ĐB"]]
    found = read_organisations(book, Sheet(cells))
    rows.show_list(found.heading, found, known(book))
    assert rows.offered_at(rows.index(1, 3)) == ["Chi bộ A", "Đảng bộ B", "Chi bộ B1"]
    assert rows.offered_at(rows.index(1, 2)) == []


def test_old_fonts_are_turned_by_a_button_and_come_back_by_undo(qtbot, book):
    sheet = Sheet(
        [["Họ tên", "Chi bộ"], ["NguyÔn V¨n An", "Chi bé A"]], {(1, 0): Encoding.TCVN3, (1, 1): Encoding.TCVN3}
    )
    preview = shown(qtbot, book, sheet)
    assert preview.offers.fonts.text() == "2 ô viết bằng phông TCVN3 (ABC)."
    qtbot.mouseClick(preview.offers.convert, Qt.MouseButton.LeftButton)
    assert preview.rows.judged.problems == ()
    assert not preview.offers.convert.isVisible()
    assert preview.rows.new[0][MemberField.NAME] == "Nguyễn Văn An"
    qtbot.keyClick(preview.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert preview.rows.judged.problems
    assert preview.offers.convert.isVisible()


def test_an_unknown_column_is_given_a_field_and_remembered(qtbot, book):
    cells = [["Họ tên", "Nơi họp"], ["Lò Thị Án", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    assert [one.found.rule.code for one in preview.rows.judged.problems] == ["member.no_organisation"]
    preview.offers.field.setFocus()
    preview.offers.field.setCurrentIndex(preview.offers.field.findData(MemberField.ORGANISATION.value))
    qtbot.mouseClick(preview.offers.give, Qt.MouseButton.LeftButton)
    assert preview.rows.judged.problems == ()
    assert preview.take.isEnabled()
    assert read(book, Sheet(cells)).judged.problems == ()


def test_an_unknown_column_begins_at_what_it_is_like_or_at_nothing_that_could_be_read(qtbot, book):
    cells = [["Họ tên", "Màu mắt", "Thẻ Đg viên số", "Chi bộ"], ["Lò Thị Án", "nâu", "14990001", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    offers = preview.offers
    assert (offers.column.currentText(), offers.field.currentText()) == ("Màu mắt", "chọn cột…")
    assert not offers.give.isEnabled()
    offers.column.setFocus()
    press(Qt.Key.Key_Down)
    assert (offers.column.currentText(), offers.field.currentText()) == ("Thẻ Đg viên số", "Số thẻ đảng")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is offers.give
    press(Qt.Key.Key_Space)
    assert preview.rows.new[0][MemberField.CARD_NUMBER] == "14990001"
    assert offers.column.currentText() == "Màu mắt"
    assert not offers.give.isEnabled()
    offers.field.setFocus()
    press(Qt.Key.Key_Down)
    assert offers.give.isEnabled()
    press(Qt.Key.Key_Up)
    assert not offers.give.isEnabled()


def test_a_column_without_a_title_is_given_a_field(qtbot, book):
    cells = [["Họ tên", "", "Năm sinh"], ["Lò Thị Án", "Chi bộ A", "1980"], ["Mùa A Sếnh", "Chi bộ A", "1981"]]
    preview = shown(qtbot, book, Sheet(cells))
    offers = preview.offers
    assert offers.columns_caption.text() == "Cột chưa biết:"
    assert offers.column.currentText() == "cột B không có tiêu đề"
    offers.field.setFocus()
    go_down_to(offers.field, MEMBER_TITLES[MemberField.ORGANISATION])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert preview.rows.judged.problems == ()
    assert [one[MemberField.ORGANISATION] for one in preview.rows.new] == ["Chi bộ A", "Chi bộ A"]
    assert preview.left_out.text() == ""
    assert book.column_titles.of("members") == {}


def test_a_column_that_was_read_wrongly_is_given_another_field_in_this_list_alone(qtbot, book):
    cells = [
        ["Họ tên", "Ngày sinh", "Ngày vào Đảng", "Chi bộ"],
        ["Lò Thị Án", "3/2/2005", "1/5/1980", "Chi bộ A"],
    ]
    preview = shown(qtbot, book, Sheet(cells))
    offers = preview.offers
    assert not offers.isVisible()
    preview.columns.setFocus()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is offers.column
    assert offers.column.currentText() == "Ngày sinh (đang đọc: Ngày sinh)"
    assert not offers.give.isEnabled()
    press(Qt.Key.Key_Down)
    assert offers.column.currentText() == "Ngày vào Đảng (đang đọc: Ngày vào Đảng)"
    press(Qt.Key.Key_Tab)
    go_down_to(offers.field, "Ngày sinh (thay cột «Ngày sinh»)")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert preview.left_out.text() == "Không đọc các cột: «Ngày sinh»."
    assert preview.rows.new[0][MemberField.BORN] == PartialDate(1980, 5, 1)
    assert offers.column.currentText() == "Ngày sinh"
    assert book.column_titles.of("members") == {}, "everybody knows what these titles mean"


def test_the_organisation_above_its_members_is_told_there_and_mended_for_all_of_them(qtbot, book):
    cells = [
        ["Stt", "Họ tên", "Ngày sinh"],
        ["I", "Chi bộ Sai", ""],
        ["1", "Lò Thị Án", "1980"],
        ["2", "Mùa A Sếnh", "1981"],
        ["", "Người lập biểu", ""],
    ]
    preview = shown(qtbot, book, Sheet(cells))
    assert [one.row for one in preview.rows.judged.problems] == [3, 4]
    assert not preview.offers.fill.isVisible()
    assert preview.open_names.isVisible()
    preview.table.go_to(0, 2)
    mended(qtbot, preview, "Chi bo A")
    assert [one[MemberField.ORGANISATION] for one in preview.rows.new] == ["Chi bộ A", "Chi bộ A"]
    assert preview.rows.index(0, 1).data() == "tổ chức của các dòng dưới: «I · Chi bo A»"
    assert preview.rows.index(3, 1).data() == "bỏ qua: «Người lập biểu»"


def test_a_name_below_the_table_is_kept_or_taken_out_by_keys(qtbot, book):
    people = [[str(at), f"Lò Thị {name}", "1980", "Chi bộ A"] for at, name in enumerate(("Án", "Ánh", "Chi"), start=1)]
    cells = [["Stt", "Họ tên", "Ngày sinh", "Chi bộ"], *people, ["", "Lò Văn Lập", "", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    assert [one.found.rule.code for one in preview.rows.judged.problems] == ["delegate.below_table"]
    preview.other.setFocus()
    press(Qt.Key.Key_Space)
    assert (preview.rows.judged.problems, len(preview.rows.new)) == ((), 4)
    preview.table.setFocus()
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    preview.table.go_to(3, 2)
    press(Qt.Key.Key_Delete)
    assert (preview.rows.judged.problems, len(preview.rows.new)) == ((), 3)


LONG = [
    ["Họ tên", "Năm sinh", "Chi bộ", "Thẻ Đg viên số", "Quê", "Đơn vị"],
    *(
        [
            f"Lò Thị Minh {name}",
            "31/2/1975",
            "Chi bộ A",
            f"1499000{at}",
            "Xã Tân Lập, Mộc Châu",
            "Công ty Thuỷ lợi",
        ]
        for at, name in enumerate(("Án", "Bông", "Cúc"))
    ),
]


def test_the_columns_are_fitted_anew_when_one_more_is_read(qtbot, book):
    preview = shown(qtbot, book, Sheet(LONG))
    for column in range(preview.rows.columnCount()):
        preview.table.setColumnWidth(column, 40)
    preview.offers.give.setFocus()
    press(Qt.Key.Key_Space)
    assert "14990000" in [preview.rows.index(0, at).data() for at in range(preview.rows.columnCount())]
    cut = [
        preview.rows.headerData(at, HORIZONTAL)
        for at in range(2, preview.rows.columnCount())
        if preview.table.columnWidth(at) < preview.table.sizeHintForColumn(at)
    ]
    assert cut == []


def test_a_name_kept_in_view_stands_only_once_and_covers_no_words_on_errors(qtbot, book):
    preview = shown(qtbot, book, Sheet(LONG))
    preview.resize(600, 600)
    table = preview.table
    bar, ahead, header = table.horizontalScrollBar(), table.ahead, table.horizontalHeader()
    name = next(at for at in range(table.model().columnCount()) if table.model().headerData(at, HORIZONTAL) == "Họ tên")
    qtbot.waitUntil(lambda: bar.maximum() > header.sectionPosition(name))
    ways = set()
    for scrolled in range(0, bar.maximum() + 1, 5):
        bar.setValue(scrolled)
        left = header.sectionPosition(name) - scrolled
        is_ahead = ahead.isVisible() and not ahead.isColumnHidden(name)
        assert is_ahead == (left < table.columnWidth(0))
        ways.add((ahead.isVisible(), is_ahead))
    assert ways == {(False, False), (True, False), (True, True)}


def test_cells_that_would_be_lost_are_told_beside_the_sentence_that_nothing_is_wrong(qtbot, book):
    cells = [["Họ tên", "Màu mắt", "Ký tên", "Chi bộ", ""], ["Lò Thị Án", "nâu", " ", "Chi bộ A", "kiêm"]]
    preview = shown(qtbot, book, Sheet(cells))
    assert "không có lỗi" in preview.state.text()
    assert preview.left_out.text() == "Không đọc các cột: «Màu mắt», cột E không có tiêu đề."
    assert preview.left_out.property("role") == "warn"
    assert preview.left_out.y() == preview.state.y()
    assert preview.empty.text() == "Không đọc các cột trống: «Ký tên»."
    preview.show_list(read(book, Sheet([["Họ tên", "Chi bộ"], ["Lò Thị Án", "Chi bộ A"]])))
    assert not preview.left_out.isVisible()
    assert not preview.empty.isVisible()


def pasted(text):
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)


def test_cells_are_pasted_from_the_current_one_on_as_one_step_and_what_came_of_it_is_said(qtbot, book):
    cells = [["Họ tên", "Năm sinh", "Chi bộ"], ["Lò Thị Án", "x", "Chi bộ A"], ["Mùa A Sếnh", "y", "Chi bộ A"]]
    preview = shown(qtbot, book, Sheet(cells))
    preview.table.setFocus()
    preview.table.go_to(0, 3)
    pasted("1975\tChi bộ A\n1980\tChi bộ A\n")
    assert preview.said.text() == "Đã dán, 2 ô đổi."
    assert preview.said.isVisible()
    assert preview.rows.judged.problems == ()
    pasted("1975\tChi bộ A\tthừa\n1980\n1990\n")
    assert preview.said.text() == "Đã dán; các ô vốn đã như vậy. 2 ô nằm ngoài danh sách nên không dán."
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not preview.said.isVisible()
    assert [preview.rows.index(row, 3).data() for row in (0, 1)] == ["x", "y"]
    pasted(" ")
    assert preview.said.text() == "Chưa có gì để dán."


def test_enter_mends_one_wrong_cell_after_the_other_and_one_more_takes_nothing_in(qtbot, book):
    cells = [["Họ tên", "Năm sinh", "Chi bộ"], *([f"Lò Thị {name}", "x", "Chi bộ A"] for name in ("Án", "Bông"))]
    preview = shown(qtbot, book, Sheet(cells))
    for year in ("1975", "1980"):
        press(Qt.Key.Key_Return)
        assert preview.table.is_editing
        press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
        types(year)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not preview.table.is_editing)
    with qtbot.assertNotEmitted(preview.accepted):
        press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is preview.table
    assert preview.said.text() == "Không còn chỗ phải sửa; Ctrl+Enter đưa danh sách vào sổ."
    with qtbot.waitSignal(preview.accepted):
        press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [one[MemberField.BORN].year for one in preview.rows.new] == [1975, 1980]


def test_enter_stays_on_a_cell_that_is_still_wrong_and_goes_on_from_one_that_is_not(qtbot, book):
    cells = [["Họ tên", "Năm sinh", "Chi bộ"], *([f"Lò Thị {name}", "x", "Chi bộ A"] for name in ("Án", "Bông"))]
    preview = shown(qtbot, book, Sheet(cells))
    mended(qtbot, preview, "z")
    assert (preview.table.currentIndex().row(), preview.table.currentIndex().column()) == (0, 3)
    preview.table.go_to(0, 4)
    press(Qt.Key.Key_Return)
    assert (preview.table.currentIndex().row(), preview.table.currentIndex().column()) == (1, 3)
    press(Qt.Key.Key_Down)
    preview.table.go_to(1, 4)
    press(Qt.Key.Key_Return)
    assert (preview.table.currentIndex().row(), preview.table.currentIndex().column()) == (0, 3)


def test_an_organisation_that_the_book_has_by_now_is_known_after_the_wish_for_new_ones_is_taken_back(qtbot, book):
    preview = shown(qtbot, book, Sheet([["Họ tên", "Chi bộ"], ["Lò Thị Án", "Chi bộ B"]]))
    preview.open_names.click()
    assert preview.rows.judged.problems == ()
    preview.open_names.click()
    assert [one.found.rule.code for one in preview.rows.judged.problems] == ["delegate.organisation_unknown"]
    book.organisations.add([Organisation("Chi bộ B", OrganisationKind.CELL)])
    preview.open_names.click()
    preview.open_names.click()
    assert preview.rows.judged.problems == ()


def test_the_sum_below_a_list_is_shown_as_passed_over_with_its_words_and_is_no_row(qtbot, book):
    cells = [["TT", "Họ tên", "Chi bộ"], ["1", "Lò Thị Án", "Chi bộ A"], ["Tổng cộng: 1 người", "", ""]]
    preview = shown(qtbot, book, Sheet(cells))
    assert preview.rows.index(1, 1).data() == "bỏ qua: «Tổng cộng: 1 người»"
    assert preview.state.text().startswith("1 dòng")
    with qtbot.waitSignal(preview.accepted):
        qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    assert len(preview.rows.new) == 1
