"""By keys on the page of the members: nobody present is put into a cell that was merged, who left may stay there."""

from datetime import date

import pytest
from key_presses import press, press_shortcut, save, types
from members_at_work import book_of_two_cells, people
from PySide6.QtCore import Qt

from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import NAMES, MemberStatus

pytestmark = pytest.mark.qt_log_ignore("raise|grabbing")
F = MemberField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OFFICE, BRIGADE, TEAM = 1, 2, 3
MERGED = "tổ chức này đã sáp nhập vào Chi bộ Tổ xe từ ngày 1/1/2026. Chọn Chi bộ Tổ xe."


@pytest.fixture
def book(tmp_path):
    with book_of_two_cells(tmp_path / "tan-lap.sodaihoi") as made:
        people(made)
        made.organisations.add([Organisation("Chi bộ Tổ xe", OrganisationKind.CELL)])
        yield made


@pytest.fixture
def page(visit, book):
    return visit(book, "members")


def merge_brigade(page):
    page.session.book.organisation_events.merge(BRIGADE, TEAM, date(2026, 1, 1), "")
    page.session.changed.emit()


def offered(editor):
    return [editor.editor.itemText(at) for at in range(editor.editor.count())]


def ask_organisation(page, qtbot):
    """Ask by F4 to which organisation those chosen are to go; the keyboard is in the line for it."""
    page.list.table.setFocus()
    press_shortcut(qtbot, KEY.Key_F4, page.list.bulk_panel.isVisible)
    panel = page.list.bulk_panel
    panel.field.setCurrentIndex(panel.field.findData(F.ORGANISATION.value))
    panel.editor.editor.setFocus()
    return panel


def places(book):
    return [one.organisation_id for one in book.members.some([1, 2, 3, 4, 5])]


def test_many_are_offered_only_what_is_at_work_and_an_old_name_says_what_took_it_in(page, book, qtbot):
    merge_brigade(page)
    before = places(book)
    panel = ask_organisation(page, qtbot)
    assert offered(panel.editor) == ["", "Chi bộ Văn phòng", "Chi bộ Tổ xe"]
    types("Chi bộ Đội")
    assert panel.preview.text() == f"Không ghi được 1 đảng viên vào Chi bộ Đội: {MERGED}"
    assert not panel.give.isEnabled()
    press(*[KEY.Key_Backspace] * 3)
    types("Không có")
    assert panel.preview.text() == "Chọn một tổ chức của sổ."
    assert places(book) == before


def test_a_change_of_many_whose_cell_ended_since_is_not_undone_and_how_many_is_said(page, book, qtbot):
    page.list.filter.organisation.setCurrentText("Chi bộ Đội")
    panel = ask_organisation(page, qtbot)
    types("van phong")
    press(KEY.Key_Return, KEY.Key_Return)
    assert places(book) == [OFFICE] * 5
    page.session.book.organisation_events.merge(BRIGADE, TEAM, date(2026, 1, 1), "")
    press(KEY.Key_Z, modifier=CTRL)
    qtbot.waitUntil(lambda: not page.notice.isHidden())
    assert panel.isHidden()
    assert places(book) == [OFFICE] * 5
    assert f"Không ghi được 2 đảng viên vào Chi bộ Đội: {MERGED}" in page.notice.accessibleName()


def test_the_form_offers_an_ended_cell_to_who_left_and_refuses_it_beside_the_field_to_who_is_there(page, book, qtbot):
    merge_brigade(page)
    press_shortcut(qtbot, KEY.Key_N, lambda: page._is_form_shown, CTRL)
    form = page.form
    organisation, status = form.editors[F.ORGANISATION], form.editors[F.STATUS]
    assert offered(organisation) == ["", "Chi bộ Văn phòng", "Chi bộ Tổ xe"]
    types("Mùa A Sếnh")
    organisation.editor.setFocus()
    types("Chi bộ Đội")
    save(qtbot, lambda: organisation.has_error)
    assert organisation.editor.accessibleDescription() == f"Không ghi được 1 đảng viên vào Chi bộ Đội: {MERGED}"
    status.editor.setFocus()
    status.show_text(NAMES[MemberStatus.DECEASED])
    assert offered(organisation) == ["", "Chi bộ Văn phòng", "Chi bộ Tổ xe", "Chi bộ Đội"]
    assert organisation.text == "Chi bộ Đội"
    save(qtbot, lambda: not page._is_form_shown)
    assert (book.members.get(6).organisation_id, book.members.get(6).status) == (BRIGADE, MemberStatus.DECEASED)
    page._edit(6)
    status.show_text(NAMES[MemberStatus.ACTIVE])
    assert offered(organisation)[-1] == "Chi bộ Đội"
    page._edit(1)
    assert offered(organisation) == ["", "Chi bộ Văn phòng", "Chi bộ Tổ xe"]
