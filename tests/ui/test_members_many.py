"""Many members at once on their page: changed, removed, copied, taken in from a list."""

from dataclasses import replace
from datetime import date

import pytest
from key_presses import press, press_shortcut, save, types
from members_at_work import book_of_two_cells, names, people, statuses
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.exchange.list_sheets import Sheet
from app.exchange.member_import import read
from app.models.evaluations import DecisionHead, Evaluation
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import Step
from app.rules.member_fields import MemberField
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus
from app.ui.widgets.label import Label

F = MemberField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def test_several_get_a_value_with_a_preview_and_one_way_back(peopled, page, qtbot):
    one = peopled.members.get(2)
    peopled.members.update([replace(one, status=MemberStatus.TEMPORARY)])
    page.session.changed.emit()
    press(KEY.Key_Home)
    for _ in range(2):
        press(KEY.Key_Down, modifier=SHIFT)
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    assert panel.of_chosen.isChecked()
    types("trạng")
    panel.editor.show_text("sinh hoạt tạm thời nơi khác")
    assert panel.preview.text().split("\n") == [
        "đang sinh hoạt → sinh hoạt tạm thời nơi khác: 2 người",
        "1 người đã như vậy",
    ]
    press(KEY.Key_Return)
    assert statuses(peopled).count(MemberStatus.TEMPORARY) == 3
    press(KEY.Key_Z, modifier=CTRL)
    assert statuses(peopled).count(MemberStatus.TEMPORARY) == 1


def test_tab_goes_from_the_field_to_change_to_its_value_and_the_button(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    for field in (F.POSITION, F.WORKPLACE, F.POSITION):
        panel.field.setCurrentIndex(panel.field.findData(field.value))
        panel.field.setFocus()
        press(KEY.Key_Tab)
        assert QApplication.focusWidget() is panel.editor.editor
    types("Trưởng thôn")
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is panel.blank
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is panel.give
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is panel.drop


def test_all_that_are_found_get_an_organisation(peopled, page, qtbot):
    types("văn")
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    panel.of_found.click()
    panel.editor.show_text("Chi bộ lạ")
    assert not panel.give.isEnabled()
    panel.editor.show_text("Chi bộ Đội")
    panel.give.click()
    assert peopled.members.get(1).organisation_id == 2
    assert panel.isHidden()


def test_what_cannot_be_read_is_given_to_nobody(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    panel.field.setCurrentIndex(panel.field.findData(F.JOINED.value))
    panel.editor.show_text("hôm qua")
    assert not panel.give.isEnabled()
    press(KEY.Key_Escape)
    assert panel.isHidden()


def test_nobody_is_emptied_before_that_is_asked_for_and_the_button_says_so(peopled, page, qtbot):
    press(KEY.Key_A, modifier=CTRL)
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    panel.field.setCurrentIndex(panel.field.findData(F.POSITION.value))
    press(KEY.Key_Tab, KEY.Key_Return)
    assert not panel.give.isEnabled()
    assert peopled.members.get(1).person.position == "Bí thư"
    press(KEY.Key_Tab, KEY.Key_Space)
    assert panel.give.text() == "Xóa trống «Chức vụ» của 1 đảng viên"
    panel.editor.editor.setFocus()
    types("Trưởng thôn")
    assert panel.give.text() == "Đổi 5 đảng viên"
    assert not panel.blank.isChecked()
    panel.blank.setFocus()
    press(KEY.Key_Space, KEY.Key_Tab, KEY.Key_Return)
    assert peopled.members.get(1).person.position == ""


def test_removing_is_told_and_taken_back(peopled, page):
    press(KEY.Key_Delete)
    assert "Phạm Thị An" not in names(page)
    assert page.list.table.current_id == 1
    page.undo_strip.undo.click()
    assert "Phạm Thị An" in names(page)


def answered(act, *, is_sure):
    """Do something that asks, and answer by Enter on a button; return what was asked."""
    said = []

    def answer():
        dialog = QApplication.activeModalWidget()
        said.extend([dialog.keep.isDefault(), *(one.text() for one in dialog.findChildren(Label))])
        QTest.keyClick(dialog.act if is_sure else dialog.keep, KEY.Key_Return)

    QTimer.singleShot(0, answer)
    act()
    is_safe, *words = said
    assert is_safe
    return " ".join(words)


@pytest.fixture
def decided(peopled):
    """The people with decisions: on two of them in 2022, on one of these in 2023 as well."""
    head = DecisionHead("1-QĐ", date(2024, 1, 20), "Ai Khác Hẳn")
    for year, members in ((2022, (1, 2)), (2023, (1,))):
        of = peopled.evaluation_years.get(year)
        peopled.evaluation_years.save(of)
        made = [Evaluation(year=year, member_id=one, organisation_id=1) for one in members]
        ids = peopled.evaluations.add(made)
        rated = [replace(one, cell_class=QualityClass.GOOD) for one in peopled.evaluations.some(ids)]
        peopled.evaluations.enter(rated)
        peopled.evaluations.take(Step.PROPOSE, ids)
        peopled.evaluations.take(Step.DECIDE, ids, head)
    return peopled


def test_a_member_with_decided_classes_is_taken_off_only_after_a_question(decided, page, qtbot):
    page.list.go_to(1)
    name = decided.members.get(1).name
    asked = answered(lambda: press(KEY.Key_Delete), is_sure=False)
    assert asked.startswith(f"Bỏ {name} khỏi sổ? Đã có quyết định đánh giá, xếp loại năm 2023, 2022; ")
    assert not decided.members.get(1).removed
    page.window().activateWindow()
    qtbot.waitUntil(page.list.table.hasFocus)
    answered(lambda: press(KEY.Key_Delete), is_sure=True)
    assert decided.members.get(1).removed
    assert sum(1 for _ in decided.evaluations.rows(2022, Rated.MEMBER)) == 1
    page.undo_strip.undo.click()
    assert sum(1 for _ in decided.evaluations.rows(2022, Rated.MEMBER)) == 2


def test_several_at_once_are_asked_for_with_how_many_of_each_year_and_others_are_not(decided, page):
    page.list.go_to(3)
    press(KEY.Key_Delete)
    assert decided.members.get(3).removed
    press(KEY.Key_A, modifier=CTRL)
    asked = answered(page.list.remove.click, is_sure=False)
    assert asked.startswith("Bỏ 4 đảng viên khỏi sổ? Đã có quyết định đánh giá, xếp loại năm 2023 (1 người), 2022 (2 ")
    assert len(names(page)) == 4


def test_chosen_rows_are_copied_as_a_sheet_takes_them(peopled, page):
    press(KEY.Key_A, modifier=CTRL)
    press(KEY.Key_C, modifier=CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Họ và tên", "Ngày sinh", "Tổ chức đảng"]
    assert lines[1].split("\t")[:3] == ["Phạm Thị An", "1971", "Chi bộ Đội"]
    assert len(lines) == 6


def test_a_list_is_taken_in_as_one_step(peopled, page):
    lines = ["Họ và tên\tNgày sinh\tTổ chức đảng", "Cà Văn Ân\t5/9/1980\tChi bộ Đội", "Lù Dụng\t1981\tchi bo doi"]
    QApplication.clipboard().setText("\n".join(lines))
    press(KEY.Key_V, modifier=CTRL)
    assert page.preview.isVisible()
    assert peopled.members.count() == 5
    page.preview.take.click()
    assert page.list.isVisible()
    assert {"Cà Văn Ân", "Lù Dụng"} <= set(names(page))
    assert peopled.members.count() == 7
    press(KEY.Key_Z, modifier=CTRL)
    assert peopled.members.count() == 5


def test_what_organisations_came_with_a_list_is_told(peopled, page):
    QApplication.clipboard().setText("Họ và tên\tNgày sinh\tTổ chức đảng\nCà Văn Ân\t5/9/1980\tChi bộ Xóm Mới")
    press(KEY.Key_V, modifier=CTRL)
    page.preview.open_names.setFocus()
    press(KEY.Key_Space)
    page.preview.take.click()
    told = page.undo_strip.accessibleName()
    assert told.startswith("Đã thêm 1 đảng viên từ danh sách. Tổ chức mới theo danh sách")
    assert "Chi bộ Xóm Mới." in told


def test_a_list_changes_members_where_that_is_ticked_and_gives_all_back_at_once(peopled, page, qtbot):
    lines = ["Họ và tên\tNgày sinh\tTổ chức đảng\tChức vụ", "Phạm Thị An\t1971\tChi bộ Đội\tPhó Bí thư"]
    QApplication.clipboard().setText("\n".join([*lines, "Lù Dụng\t1981\tChi bộ Đội\t"]))
    press(KEY.Key_V, modifier=CTRL)
    preview = page.preview
    assert preview.update_known.text() == "Cập nhật 1 đảng viên đã có"
    assert preview.state.text() == (
        "2 dòng: 1 mới, 1 sửa người đã có, 0 đã có, không đổi. Chưa ghi gì vào sổ. 1 dòng phải sửa."
    )
    preview.update_known.setFocus()
    press(KEY.Key_Space)
    assert preview.rows.judged.problems == ()
    assert preview.rows.index(0, 1).data() == "sửa Chức vụ: – → Phó Bí thư"
    assert preview.rows.index(0, 5).data(Qt.ItemDataRole.ToolTipRole) == "Trong sổ: chưa ghi"
    press_shortcut(qtbot, KEY.Key_Return, page.list.isVisible, CTRL)
    assert peopled.members.get(2).person.position == "Phó Bí thư"
    assert [one.field for one in peopled.members.history(2)] == ["position"]
    assert peopled.members.count() == 6
    press(KEY.Key_Z, modifier=CTRL)
    assert (peopled.members.get(2).person.position, peopled.members.count()) == ("", 5)


def test_f3_goes_through_the_changes_once_nothing_is_to_be_mended_and_each_is_told_in_full(peopled, page, qtbot):
    lines = ["Họ và tên\tNgày sinh\tTổ chức đảng\tChức vụ", "Lò Văn Mới\t1980\tChi bộ Đội\t"]
    QApplication.clipboard().setText("\n".join([*lines, "Phạm Thị An\t1971\tChi bộ Đội\tPhó Bí thư"]))
    press(KEY.Key_V, modifier=CTRL)
    preview = page.preview
    assert not preview.next_changed.isVisible()
    assert not preview.change.isVisible()
    preview.update_known.setFocus()
    press(KEY.Key_Space)
    assert not preview.next_wrong.isVisible()
    assert preview.next_changed.text() == "Thay đổi tiếp theo  F3"
    assert preview.rows.headerData(1, Qt.Orientation.Horizontal) == "Phải sửa, thay đổi"
    preview.table.go_to(0, 2)
    press_shortcut(qtbot, KEY.Key_F3, lambda: preview.table.currentIndex().row() == 1)
    assert preview.table.currentIndex().column() == 5
    assert preview.change.text() == "sửa Chức vụ: – → Phó Bí thư"
    assert preview.change.isVisible()
    press(KEY.Key_Up)
    assert not preview.change.isVisible()
    assert QApplication.focusWidget() is preview.table


def test_what_is_wrong_with_a_long_list_and_its_buttons_stay_in_view(peopled, page, qtbot):
    titles = ["STT", "Họ và tên", "Ngày sinh", "Số thẻ đảng", "Ngày vào Đảng", "Quê quán", "Số CCCD", "Chi bộ"]
    rows = [
        [
            str(at),
            "Nguyễn Thị Minh Ngọc",
            str(1930 + at),
            f"{at:08}",
            "2015",
            "Xã Tân Lập, huyện Mộc Châu",
            "0",
            "Chi bộ lạ",
        ]
        for at in range(1, 61)
    ]
    page.window().resize(1100, 700)
    page.exchange.came.emit(read(peopled, Sheet([titles, *rows])))
    table = page.preview.table
    for part in (page.preview.problem, page.preview.take, page.preview.drop):
        qtbot.waitUntil(lambda part=part: part.visibleRegion().boundingRect() == part.rect())
    assert table.model().headerData(table.currentIndex().column(), Qt.Orientation.Horizontal) == "Chi bộ"
    qtbot.waitUntil(table.ahead.isVisible)
    kept = [at for at in range(table.model().columnCount()) if not table.ahead.isColumnHidden(at)]
    assert [table.model().headerData(at, Qt.Orientation.Horizontal) for at in kept] == ["Dòng", "Họ và tên"]
    assert table.visualRect(table.currentIndex()).left() >= table.ahead.reach


def test_several_steps_go_back_one_after_the_other_a_filter_among_them(peopled, page, qtbot):
    for letters in (" B", " C"):
        press_shortcut(qtbot, KEY.Key_F2, page.list.isHidden)
        press(KEY.Key_End)
        types(letters)
        save(qtbot, page.list.isVisible)
    page.work.save_filter("Mọi người", page.list.query)
    assert peopled.members.get(2).name == "Phạm Thị An B C"
    one = peopled.members.get(2)
    peopled.members.update([replace(one, note="đổi ở trang khác")])
    page.session.changed.emit()
    page.list.table.setFocus()
    press(KEY.Key_Z, modifier=CTRL)
    assert not peopled.member_search.filters()
    press(KEY.Key_Z, modifier=CTRL)
    assert peopled.members.get(2).name == "Phạm Thị An B"
    press(KEY.Key_Z, modifier=CTRL)
    assert (peopled.members.get(2).name, peopled.members.get(2).note) == ("Phạm Thị An", "đổi ở trang khác")


def test_a_row_with_the_card_of_somebody_else_says_whose_it_is_at_the_card(peopled, page):
    one = peopled.members.get(1)
    peopled.members.update([replace(one, person=replace(one.person, card_number="081"))])
    lines = ["Họ và tên\tNgày sinh\tSố thẻ đảng\tTổ chức đảng", "Cà Văn Ân\t1980\t081\tChi bộ Đội"]
    QApplication.clipboard().setText("\n".join(lines))
    press(KEY.Key_V, modifier=CTRL)
    table = page.preview.table
    assert table.model().headerData(table.currentIndex().column(), Qt.Orientation.Horizontal) == "Số thẻ đảng"
    assert page.preview.problem.text().startswith("Số thẻ đảng 081 đã là của Lê Văn Ánh.")


def test_a_written_list_says_how_many_it_has_and_that_those_who_left_are_among_them(
    peopled, page, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "dv.xlsx"), ""))
    page.export.trigger()
    assert "Đã xuất dv.xlsx: 5 đảng viên." in page.window().notice.accessibleName()
    one = peopled.members.get(2)
    peopled.members.update([replace(one, status=MemberStatus.TRANSFERRED)])
    page.session.changed.emit()
    page.export.trigger()
    assert "5 đảng viên, kể cả 1 người đã rời đảng bộ." in page.window().notice.accessibleName()


def test_many_who_leave_are_told_of_the_day_and_of_the_secretary_among_them(peopled, page, qtbot):
    cell = peopled.organisations.get(peopled.members.get(1).organisation_id)
    peopled.organisations.update(replace(cell, head="Lê Văn Ánh"))
    gone = peopled.members.get(5)
    peopled.members.update([replace(gone, status=MemberStatus.TRANSFERRED, status_since=PartialDate(2020, 3, 1))])
    page.list.filter.status.setCurrentIndex(page.list.filter.status.count() - 1)
    was = {(one.id, one.status, one.status_since) for one in peopled.members.some(range(1, 6))}
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    panel.of_found.click()
    panel.field.setCurrentIndex(panel.field.findData(F.STATUS.value))
    panel.editor.show_text("sinh hoạt tạm thời nơi khác")
    assert panel.since.isHidden()
    panel.editor.show_text("chuyển sinh hoạt đi")
    assert "▲ Ghi từ ngày nào" in panel.preview.text()
    panel.since.editor.setFocus()
    types("1/2/2024")
    assert "▲" not in panel.preview.text()
    panel.give.click()
    assert {one.status_since for one in peopled.members.some(range(1, 5))} == {PartialDate(2024, 2, 1)}
    assert peopled.members.get(5).status_since == PartialDate(2020, 3, 1), "who left before left then"
    told = "Đã đổi 4 đảng viên. Chi bộ Văn phòng vẫn ghi Lê Văn Ánh là bí thư; sửa ở trang «Tổ chức đảng»."
    assert page.undo_strip.accessibleName().startswith(told)
    press(KEY.Key_Z, modifier=CTRL)
    assert {(one.id, one.status, one.status_since) for one in peopled.members.some(range(1, 6))} == was
