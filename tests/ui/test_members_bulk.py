"""For whom a change of many members is meant before anybody says so, and what is shown of it."""

import pytest
from key_presses import press, press_shortcut, types
from members_at_work import book_of_two_cells, people, statuses
from PySide6.QtCore import Qt

from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import MemberStatus, Person

F = MemberField
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with book_of_two_cells(tmp_path / "tan-lap.sodaihoi") as made:
        yield people(made)


@pytest.fixture
def page(visit, book):
    return visit(book, "members")


@pytest.fixture
def asked(page, qtbot):
    """Ask what is to change by F4; return the panel."""

    def ask():
        page.list.close_panels()
        page.list.table.setFocus()
        press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
        return page.list.bulk_panel

    return ask


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_where_nothing_narrows_the_list_two_enters_change_the_row_that_is_chosen_and_nobody_else(book, asked):
    panel = asked()
    assert (panel.of_chosen.text(), panel.of_found.text()) == ("1 đã chọn", "tất cả 5 người trong danh sách")
    assert panel.of_chosen.isChecked()
    panel.field.setCurrentIndex(panel.field.findData(F.ORGANISATION.value))
    panel.editor.editor.setFocus()
    types("van phong")
    press(KEY.Key_Return, KEY.Key_Return)
    assert [one.organisation_id for one in book.members.some([1, 2, 3, 4, 5])] == [1, 1, 1, 2, 1]


def test_what_widens_the_list_or_orders_it_does_not_narrow_it(page, asked):
    page.list.filter.status.setCurrentIndex(page.list.filter.status.count() - 1)
    page.list.table.horizontalHeader().setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.DescendingOrder)
    page.list.filter.words.setText("  ")
    assert asked().of_chosen.isChecked()


def test_those_of_a_search_or_a_condition_are_meant_unless_several_rows_are_chosen(book, page, asked):
    page.list.filter.words.setText("đức")
    panel = asked()
    assert panel.of_found.isChecked()
    assert panel.of_found.text() == "cả 1 đang lọc"
    page.list.filter.words.setText("")
    page.list.filter.years["born_from"].setText("1971")
    assert asked().of_found.isChecked()
    page.list.table.setFocus()
    press(KEY.Key_Up, modifier=SHIFT)
    assert asked().of_chosen.isChecked()
    assert statuses(book) == [MemberStatus.ACTIVE] * 5


def test_every_value_that_would_change_is_there_to_be_read_however_many_there_are(book, page, asked):
    book.members.add([Member(person=Person(name="Lò Án", position=f"Việc {at}"), organisation_id=1) for at in range(9)])
    page.session.changed.emit()
    press(KEY.Key_A, modifier=CTRL)
    panel = asked()
    panel.field.setCurrentIndex(panel.field.findData(F.POSITION.value))
    panel.editor.show_text("Bí thư")
    shown = panel.groups.toPlainText().split("\n")
    assert [line for line in shown if line.startswith("Việc")] == [f"Việc {at} → Bí thư: 1 người" for at in range(9)]
    assert shown[0] == "(trống) → Bí thư: 4 người"
    assert panel.preview.text().split("\n") == [
        "10 giá trị khác nhau sẽ đổi, cuộn để xem hết.",
        "1 người đã như vậy",
    ]
    panel.groups.setFocus()
    press(KEY.Key_PageDown, KEY.Key_Down)
    assert panel.groups.verticalScrollBar().value() > 0
    panel.field.setCurrentIndex(panel.field.findData(F.NOTE.value))
    assert panel.groups.isHidden()


def test_of_many_heads_who_leave_a_few_are_named_and_the_way_back_and_the_table_stay_in_view(book, page, asked, qtbot):
    cells = [Organisation(f"Chi bộ {at}", OrganisationKind.CELL, head=f"Lò Văn {at}") for at in range(40)]
    heads = [
        Member(person=Person(name=cell.head), organisation_id=id_)
        for cell, id_ in zip(cells, book.organisations.add(cells), strict=True)
    ]
    book.members.add(heads)
    page.session.changed.emit()
    page.window().resize(1366, 720)
    panel = asked()
    panel.of_found.click()
    panel.field.setCurrentIndex(panel.field.findData(F.ORGANISATION.value))
    panel.editor.show_text("Chi bộ Đội")
    panel.give.click()
    strip = page.undo_strip
    assert strip.accessibleName() == (
        "Đã đổi 43 đảng viên. 40 tổ chức vẫn ghi người rời đi là bí thư: Chi bộ 0 (Lò Văn 0), Chi bộ 1 (Lò Văn 1),"
        " Chi bộ 2 (Lò Văn 2)… Sửa ở trang «Tổ chức đảng»."
    )
    for part in (strip.undo, page.list.table):
        qtbot.waitUntil(lambda part=part: part.visibleRegion().boundingRect() == part.rect())
    assert strip.lines.isHidden()
    strip.whole.setFocus()
    press(KEY.Key_Space)
    lines = strip.lines.toPlainText().split("\n")
    assert (len(lines), lines[-1]) == (40, "Chi bộ 39 vẫn ghi Lò Văn 39 là bí thư")
    strip.lines.setFocus()
    press(KEY.Key_PageDown)
    assert strip.lines.verticalScrollBar().value() > 0
    strip.whole.setFocus()
    press(KEY.Key_Space)
    assert strip.lines.isHidden()
    press(KEY.Key_Z, modifier=CTRL)
    assert [one.organisation_id for one in book.members.some([1, 2, 3, 6])] == [1, 2, 1, 3]
    assert page.notice.isVisible()
    assert page.notice.accessibleName() == "Đã hoàn tác bước «Đã đổi 43 đảng viên»."


def test_each_step_that_is_taken_back_is_named_until_the_next_is_done(book, page, asked):
    for one in (2, 3):
        page.list.go_to(one)
        page.list.table.setFocus()
        press(KEY.Key_Delete)
    for one in (3, 2):
        press(KEY.Key_Z, modifier=CTRL)
        assert page.notice.accessibleName() == f"Đã hoàn tác bước «Đã bỏ {book.members.get(one).name} khỏi sổ»."
        assert page.undo_strip.isHidden()
    press(KEY.Key_Delete)
    assert page.notice.isHidden()
