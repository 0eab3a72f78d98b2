"""Lists of a year's evaluations on their page: pasted, mended in place, stored as one step, written to a file."""

from dataclasses import replace

import pytest
from evaluated_books import evaluated_book
from key_presses import press, press_shortcut, types
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from app.models.evaluation_opening import open_year
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.permissions import Role
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place
from app.ui.theme.theme import current
from app.ui.theme.tokens import CELL_SIDE, Scheme

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BEST, GOOD, FULFILLED = QualityClass.EXCELLENT, QualityClass.GOOD, QualityClass.FULFILLED


@pytest.fixture
def book(tmp_path):
    made = evaluated_book(tmp_path / "khoi.sodaihoi")
    open_year(made, 2022)
    yield made
    made.close()


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("evaluation/2022")
    return window.page("evaluation")


def classes(book):
    return [one.cell_class for one in book.evaluations.members_of(2022, [book.organisations.all()[0].id])]


HEAD_OF_LIST = "Họ và tên\tNăm sinh\tTổ chức đảng\tChi bộ đề nghị\n"


def paste_list(page, text):
    QApplication.clipboard().setText(text)
    page.lists.paste.trigger()


def go_to(preview, row, title):
    heads = [preview.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(preview.rows.columnCount())]
    preview.table.setFocus()
    preview.table.go_to(row, heads.index(title))


def test_a_pasted_list_shows_each_bad_cell_is_mended_in_place_and_goes_back_in_one_step(book, page):
    types("2")
    preview = page.lists.preview
    paste_list(
        page,
        f"{HEAD_OF_LIST}Lê Văn An\t1975\tChi bộ Văn phòng\tgiỏi\nVũ Thị Hoa 3.1\t1975\t\tHTNV\n"
        "Nguyễn Bá Lạ\t1975\t\tHTTNV\nPhạm Thị Bích\t\t\thttnv",
    )
    assert preview.isVisible()
    assert not page.desk.isVisible()
    assert [one.found.rule.code for one in preview.rows.judged.problems] == [
        "evaluation.cell_unread",
        "evaluation.row_unknown",
    ]
    assert preview.state.text() == (
        "4 dòng: đánh giá của 2 đảng viên sẽ đổi, 0 không đổi. Chưa ghi gì vào sổ. 2 dòng phải sửa."
    )
    assert preview.problem.text() == (
        "Không đọc được «giỏi». Ghi như tệp đã xuất từ sổ, ví dụ «Hoàn thành tốt nhiệm vụ», "
        "«được miễn công tác và sinh hoạt đảng», 87,5."
    )
    assert classes(book) == [GOOD, *[None] * 7]
    press(KEY.Key_F2)
    QApplication.focusWidget().selectAll()
    types("HTXSNV")
    press(KEY.Key_Return)
    QApplication.processEvents()
    go_to(preview, 2, "Họ và tên")
    press(KEY.Key_Delete)
    assert "đánh giá của 3 đảng viên sẽ đổi" in preview.state.text()
    preview.take.setFocus()
    press(KEY.Key_Space)
    assert classes(book)[:3] == [BEST, None, GOOD]
    assert not preview.isVisible()
    assert QApplication.focusWidget() is page.desk.grid
    assert page.list.model.text(1, Place.DONE) == "1/6"
    assert "3 đảng viên" in page.desk.undo.accessibleName()
    press(KEY.Key_Z, modifier=CTRL)
    assert classes(book)[:3] == [GOOD, None, None]
    assert page.list.model.text(1, Place.DONE) == "0/6"


def test_a_list_that_is_dropped_or_has_no_names_changes_nothing(book, page):
    paste_list(page, "Năm\tSố\n2022\t5")
    assert "Không thấy dòng tiêu đề" in page.desk.notice.accessibleName()
    paste_list(page, f"{HEAD_OF_LIST}Lê Văn An\t1975\t\tHTTNV")
    assert page.lists.preview.isVisible()
    page.lists.preview.drop.setFocus()
    press(KEY.Key_Space)
    assert QApplication.focusWidget() is page.desk.grid
    assert not any(classes(book))


def test_a_file_written_from_the_year_comes_back_without_a_change(book, page, tmp_path):
    types("21")
    file = tmp_path / page.lists.exchange.file_name
    file.write_bytes(page.lists.exchange.written(lambda _done, _total: True))
    page.lists.exchange.read_file(file)
    assert page.lists.preview.state.text() == "14 dòng, không có gì mới so với sổ."
    page.lists.preview.rows.setData(page.lists.preview.rows.index(2, 10), "HTNV")
    page.lists.preview.take.setFocus()
    press(KEY.Key_Space)
    assert classes(book)[:3] == [GOOD, BEST, FULFILLED]


def test_the_organisations_of_the_year_go_out_and_come_back_in_one_step(book, page, tmp_path):
    page.switch.setCurrentIndex(1)
    assert page.lists.import_file.text() == "Nhập đánh giá tổ chức đảng từ tệp .xlsx…"
    file = tmp_path / page.lists.exchange.file_name
    assert file.name == "danh-gia-to-chuc-dang-2022.xlsx"
    file.write_bytes(page.lists.exchange.written(lambda _done, _total: True))
    page.lists.exchange.read_file(file)
    assert page.lists.preview.state.text() == "4 dòng, không có gì mới so với sổ."
    paste_list(page, "Tên tổ chức đảng\tMức đề nghị\tTiêu biểu\nĐảng bộ Sở Y tế\tHTXSNV\tx")
    assert "đánh giá của 1 tổ chức đảng sẽ đổi" in page.lists.preview.state.text()
    page.lists.preview.take.setFocus()
    press(KEY.Key_Space)

    def stored():
        return [(one.cell_class, one.exemplary) for one in book.evaluations.organisations_of(2022)]

    assert stored() == [(None, False), (BEST, True), (None, False), (None, False)]
    assert QApplication.focusWidget() is page.desk.grid
    press(KEY.Key_Z, modifier=CTRL)
    assert stored() == [(None, False)] * 4


def test_who_may_not_evaluate_only_writes_files(book, page):
    book.operators.add("Thu Hà", Role.HEAD)
    book.operators.add("Lan", Role.VIEWER)
    book.operators.enter(book.operators.all()[1].id)
    page.window().router.go("home")
    page.window().router.go("evaluation/2022")
    assert not page.lists.import_file.isEnabled()
    assert not page.lists.paste.isEnabled()
    assert page.lists.export.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 1.45])
def test_long_names_of_organisations_stand_whole_in_the_list(show, book, theme, scale):
    long = "Chi bộ Trung tâm Kiểm soát bệnh tật và Truyền thông sức khỏe cộng đồng"
    office = book.organisations.all()[0]
    book.organisations.update(replace(office, name=long))
    theme.apply(Scheme.LIGHT, scale)
    window = show(book)
    window.resize(1366, 768)
    window.router.go("evaluation/2022")
    page = window.page("evaluation")
    if not page.list.isVisible():
        page.show_list.click()
    table = page.list.table
    assert table.isVisible()
    assert table.model().index(0, Place.NAME).data() == long
    room = QRect(0, 0, table.columnWidth(Place.NAME) - 2 * current().px(CELL_SIDE) - 1, 9_999)
    assert table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, long).height() <= table.rowHeight(0)


def test_the_branch_of_a_member_is_said_in_few_words_and_whole_in_its_tip(show, book):
    _, top, *cells = book.organisations.all()
    for number, one in enumerate(cells, 1):
        book.organisations.update(replace(one, name=f"Chi bộ {number} Sở Y tế"))
    window = show(book)
    window.resize(1366, 768)
    window.router.go(f"evaluation/2022/{top.id}")
    desk = window.page("evaluation").desk
    cell = desk.grid.evaluations.index(0, Col.UNIT)
    assert (cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole)) == ("Chi bộ 1", "Chi bộ 1 Sở Y tế")
    room = desk.grid.columnWidth(Col.UNIT) - 2 * current().px(CELL_SIDE)
    assert desk.grid.fontMetrics().horizontalAdvance("Chi bộ 1") <= room
    desk.look_for("thi hoa so y te")
    assert {row.unit_short for row in desk.model.rows} == {"Chi bộ 1", "Chi bộ 2"}
    book.organisations.update(replace(cells[0], name="Chi bộ 2", parent_id=None))
    window.router.go("home")
    window.router.go(f"evaluation/2022/{top.id}")
    assert {row.unit_short for row in desk.rows} == {"Chi bộ 2"}


def test_a_list_marks_what_it_changes_f3_goes_there_and_its_empty_cells_change_nothing(qtbot, book, page):
    types("123")
    paste_list(
        page,
        "Họ và tên\tXếp loại\tKỷ luật trong năm\tChưa đánh giá\n"
        "Lê Văn An\t\t\t\nNguyễn Bá Anh\tHTNV\tKhiển trách\t\nPhạm Thị Bích\t\t\t\nĐinh Thị Duyên\t\t\t",
    )
    preview = page.lists.preview
    assert preview.state.text() == "4 dòng: đánh giá của 1 đảng viên sẽ đổi, 3 không đổi. Chưa ghi gì vào sổ."
    assert [preview.rows.index(row, 1).data() for row in range(2)] == [
        "đã có, không đổi",
        "sửa Chi bộ đề nghị: Hoàn thành tốt nhiệm vụ → Hoàn thành nhiệm vụ; Kỷ luật trong năm: – → Khiển trách",
    ]
    tips = [preview.rows.index(1, at).data(Qt.ItemDataRole.ToolTipRole) for at in (3, 4, 5)]
    assert tips == ["Trong sổ: Hoàn thành tốt nhiệm vụ", "Trong sổ: chưa ghi", None]
    grounds = [preview.rows.index(row, 3).data(Qt.ItemDataRole.BackgroundRole) for row in range(4)]
    assert [one is not None for one in grounds] == [False, True, False, False]
    assert not preview.update_known.isVisible()
    assert not preview.next_wrong.isVisible()
    assert preview.next_changed.text() == "Thay đổi tiếp theo  F3"
    press_shortcut(qtbot, KEY.Key_F3, lambda: preview.table.currentIndex().row() == 1)
    assert preview.table.currentIndex().column() == 3
    assert preview.change.text() == preview.rows.index(1, 1).data()
    press_shortcut(qtbot, KEY.Key_Return, page.desk.isVisible, CTRL)
    assert classes(book)[:4] == [BEST, FULFILLED, FULFILLED, None]
    absences = [one.absence for one in book.evaluations.members_of(2022) if one.absence]
    assert absences == [NotRated.EXEMPT]
    press(KEY.Key_Z, modifier=CTRL)
    assert classes(book)[:3] == [BEST, GOOD, FULFILLED]
