"""The page of the organisations, by keys: the tree, the form, lists, the search."""

from dataclasses import replace

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.members import Member
from app.models.organisation_events import EventKind
from app.models.organisations import Organisation
from app.rules.findings import finding
from app.rules.organisation_fields import OrganisationField as F
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Ownership, Person, Sector
from app.ui.organisations.organisations_model import OrganisationColumn as C
from app.ui.search.finder import Finder
from app.ui.theme.tokens import Scheme
from app.ui.widgets.label import Label
from app.ui.words import remedy, says

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


@pytest.fixture
def kept(book):
    (justice,) = book.organisations.add([Organisation("Đảng bộ Sở Tư pháp", OrganisationKind.BASE_COMMITTEE)])
    cells = [Organisation(f"Chi bộ {n}", OrganisationKind.CELL, justice) for n in (1, 2)]
    book.organisations.add([*cells, Organisation("Chi bộ Hội Luật gia", OrganisationKind.CELL)])
    book.members.add([Member(person=Person(name=name), organisation_id=2) for name in ("Lò Thị Án", "Cà Văn Ân")])
    return book


@pytest.fixture
def page(show, request):
    book = request.getfixturevalue("kept" if "kept" in request.fixturenames else "book")
    window = show(book)
    window.router.go("organisations")
    return window.page("organisations")


def save(page, qtbot, until=None):
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(until or page.form.isHidden)


def names(page):
    return [page.model.text(at, C.NAME).strip() for at in range(page.model.rowCount())]


def test_an_empty_page_offers_a_list_or_the_first_one_which_is_added_and_taken_back(page, book, qtbot):
    assert QApplication.focusWidget() is page.empty.file.button
    press(KEY.Key_Tab, KEY.Key_Tab)
    assert QApplication.focusWidget() is page.empty.add
    press(KEY.Key_Return)
    types("Đảng bộ Sở Tài chính")
    page.form.editors[F.FOUNDED].editor.setFocus()
    types("5/2010")
    save(page, qtbot, lambda: page.form.editors[F.FOUNDED].has_error)
    page.form.editors[F.FOUNDED].editor.clear()
    types("1/5/2010")
    save(page, qtbot)
    (stored,) = book.organisations.all()
    assert (stored.name, str(stored.founded)) == ("Đảng bộ Sở Tài chính", "2010-05-01")
    press(KEY.Key_Z, modifier=CTRL)
    assert book.organisations.all() == ()
    assert page.empty.isVisible()


def test_the_tree_counts_members_with_those_below_and_a_filter_keeps_what_is_above(page, kept):
    assert names(page) == ["Đảng bộ Sở Tư pháp", "Chi bộ 1", "Chi bộ 2", "Chi bộ Hội Luật gia"]
    assert [page.model.text(at, C.MEMBERS) for at in range(4)] == ["2", "2", "0", "0"]
    assert [page.model.text(at, C.KIND) for at in (1, 3)] == ["chi bộ trực thuộc", "chi bộ cơ sở"]
    types("bo 2")
    assert names(page) == ["Đảng bộ Sở Tư pháp", "Chi bộ 2"]


def test_organisations_are_found_by_kind_sector_and_ownership(page, kept):
    types("chi bộ cơ sở")
    assert names(page) == ["Chi bộ Hội Luật gia"]
    one = kept.organisations.get(2)
    kept.organisations.update(replace(one, sector=Sector.ENTERPRISE, ownership=Ownership.JOINT_STOCK))
    page.session.changed.emit()
    for typed in ("doanh nghiep", "co phan"):
        press(KEY.Key_A, modifier=CTRL)
        types(typed)
        assert names(page) == ["Đảng bộ Sở Tư pháp", "Chi bộ 1"]


def test_a_new_one_belongs_below_the_chosen_committee(page, kept, qtbot):
    press(KEY.Key_N, modifier=CTRL)
    qtbot.waitUntil(page.form.isVisible)
    types("Chi bộ 3")
    save(page, qtbot)
    assert names(page)[3] == "Chi bộ 3"
    assert kept.organisations.all()[-1].parent_id == 1


def test_one_after_the_other_is_added_by_key_wherever_the_keyboard_is(page, kept, qtbot):
    press(KEY.Key_N, modifier=CTRL)
    qtbot.waitUntil(page.form.isVisible)
    assert page.form.save_next.text() == "Lưu, thêm tổ chức khác  Ctrl+Enter"
    types("Chi bộ 3")
    press(KEY.Key_Tab)
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: len(kept.organisations.all()) == 5)
    assert page.form.isVisible()
    assert page.undo_strip.isVisible()
    assert page.undo_strip.accessibleName() == "Đã thêm Chi bộ 3."
    types("Chi bộ 4")
    save(page, qtbot)
    assert [one.name for one in kept.organisations.all()][-2:] == ["Chi bộ 3", "Chi bộ 4"]


def test_the_one_before_is_taken_back_while_the_next_one_is_typed(page, kept, qtbot):
    page.add.click()
    types("Chi bộ 3")
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(page.undo_strip.isVisible)
    types("Chi bộ 4")
    page.undo_strip.undo.click()
    assert page.undo_strip.isHidden()
    assert page.form.isVisible()
    assert len(kept.organisations.all()) == 4
    save(page, qtbot)
    assert [one.name for one in kept.organisations.all()][-2:] == ["Chi bộ Hội Luật gia", "Chi bộ 4"]


def test_a_cell_is_called_in_the_form_as_it_will_be_in_the_tree(page, kept, qtbot):
    page.add.click()
    kind, above = page.form.editors[F.KIND].editor, page.form.editors[F.PARENT].editor
    assert kind.currentText() == "chi bộ trực thuộc"
    above.setFocus()
    press(KEY.Key_A, modifier=CTRL)
    press(KEY.Key_Delete)
    assert kind.currentText() == "chi bộ cơ sở"
    page.form.editors[F.NAME].editor.setFocus()
    types("Chi bộ Hội Nhà báo")
    save(page, qtbot)
    at = names(page).index("Chi bộ Hội Nhà báo")
    assert page.model.text(at, C.KIND) == "chi bộ cơ sở"
    page.table.selectRow(1)
    page.decide.click()
    assert page.panel.traits.kind.editor.currentText() == page.model.text(1, C.KIND) == "chi bộ trực thuộc"


def test_a_second_one_of_the_same_name_and_place_is_refused_beside_its_name(page, kept, qtbot):
    press(KEY.Key_N, modifier=CTRL)
    qtbot.waitUntil(page.form.isVisible)
    name = page.form.editors[F.NAME]
    types("Chi bộ 2")
    save(page, qtbot, lambda: name.has_error)
    said = name.editor.accessibleDescription()
    assert said.startswith("Đã có «Chi bộ 2», trực thuộc Đảng bộ Sở Tư pháp. Đặt tên khác")
    assert name.editor.hasFocus()
    press(KEY.Key_Backspace)
    types("3")
    save(page, qtbot)
    assert [one.name for one in kept.organisations.all()][-2:] == ["Chi bộ Hội Luật gia", "Chi bộ 3"]


def test_an_organisation_above_that_the_book_has_not_is_refused_at_its_field(page, kept, qtbot):
    press(KEY.Key_Return)
    qtbot.waitUntil(page.form.isVisible)
    page.form.editors[F.PARENT].show_text("Đảng bộ Lạ")
    save(page, qtbot, lambda: page.form.editors[F.PARENT].has_error)
    said = says(finding("organisation.unknown", name="Đảng bộ Lạ"))
    assert page.form.editors[F.PARENT].editor.accessibleDescription().startswith(said)
    assert kept.organisations.get(1).parent_id is None


def test_the_kind_of_an_enterprise_is_chosen_by_key_and_refused_where_there_is_none(page, kept, qtbot):
    assert page.table.isColumnHidden(C.OWNERSHIP)
    press(KEY.Key_Return)
    qtbot.waitUntil(page.form.isVisible)
    ownership, sector = page.form.editors[F.OWNERSHIP], page.form.editors[F.SECTOR]
    sector.show_text("cơ quan nhà nước")
    ownership.editor.setFocus()
    press(KEY.Key_Down, KEY.Key_Down)
    assert ownership.text == "doanh nghiệp cổ phần"
    save(page, qtbot, lambda: ownership.has_error)
    assert "Chọn khối doanh nghiệp" in ownership.editor.accessibleDescription()
    sector.show_text("doanh nghiệp")
    save(page, qtbot)
    stored = next(one for one in kept.organisations.all() if one.ownership)
    assert stored.ownership is Ownership.JOINT_STOCK
    assert not page.table.isColumnHidden(C.OWNERSHIP)
    press(KEY.Key_Z, modifier=CTRL)
    assert not any(one.ownership for one in kept.organisations.all())


def test_another_name_is_told_in_the_past_of_the_form(page, kept, qtbot):
    press(KEY.Key_Return)
    press(KEY.Key_End)
    types(" tỉnh")
    save(page, qtbot)
    press(KEY.Key_Return)
    assert "đổi tên từ «Đảng bộ Sở Tư pháp» thành «Đảng bộ Sở Tư pháp tỉnh»" in page.form.past.text()


def test_one_that_is_renamed_stays_chosen_where_its_name_is_not_looked_for_any_more(page, kept, qtbot):
    types("bo 2")
    press(KEY.Key_Down, KEY.Key_Down)
    assert page.table.currentIndex().row() == 1
    press(KEY.Key_Return)
    press(KEY.Key_A, modifier=CTRL)
    types("Chi bộ Ba")
    save(page, qtbot)
    assert page.search.text() == ""
    at = page.table.currentIndex().row()
    assert (names(page)[at], page.table.hasFocus()) == ("Chi bộ Ba", True)
    types("bo ba")
    press(KEY.Key_Down, KEY.Key_Down)
    press(KEY.Key_Return)
    press(KEY.Key_End)
    types(" Đình")
    save(page, qtbot)
    assert page.search.text() == "bo ba"
    assert names(page)[page.table.currentIndex().row()] == "Chi bộ Ba Đình"


def test_one_with_members_is_not_deleted_and_the_remedy_is_said(page, kept):
    page.table.selectRow(1)
    page.table.setFocus()
    press(KEY.Key_Delete)
    assert "Chuyển đảng viên và tổ chức trực thuộc đi trước" in page.notice.accessibleName()
    page.table.selectRow(2)
    press(KEY.Key_Delete)
    assert "Chi bộ 2" not in names(page)
    press(KEY.Key_Z, modifier=CTRL)
    assert "Chi bộ 2" in names(page)


def test_those_of_one_name_are_told_apart_and_storing_moves_nothing(page, kept, qtbot):
    finance, section = kept.organisations.add(
        [
            Organisation("Đảng bộ Sở Tài chính", OrganisationKind.BASE_COMMITTEE),
            Organisation("Đảng bộ bộ phận 1", OrganisationKind.SECTION_COMMITTEE, 1),
        ]
    )
    kept.organisations.add([Organisation("Đảng bộ bộ phận 1", OrganisationKind.SECTION_COMMITTEE, finance)])
    (cell,) = kept.organisations.add([Organisation("Chi bộ Thanh tra", OrganisationKind.CELL, section)])
    page.refresh()
    page.table.selectRow(page.model.place_of(cell))
    press(KEY.Key_Return)
    qtbot.waitUntil(page.form.isVisible)
    assert page.form.editors[F.PARENT].text == "Đảng bộ bộ phận 1, Đảng bộ Sở Tư pháp"
    page.form.editors[F.HEAD].editor.setFocus()
    types("Lò Thị Án")
    save(page, qtbot)
    assert (kept.organisations.get(cell).head, kept.organisations.get(cell).parent_id) == ("Lò Thị Án", section)
    assert [(one.kind, one.field) for one in kept.organisation_events.of(cell)] == [(EventKind.CHANGED, "head")]
    page.refresh()
    page.table.selectRow(page.model.place_of(cell))
    press(KEY.Key_Return)
    qtbot.waitUntil(page.form.isVisible)
    assert page.form.past.text().endswith(": Bí thư: từ «chưa ghi» thành «Lò Thị Án»")


def test_ctrl_f_looks_for_an_organisation(page, kept):
    page.table.setFocus()
    press(KEY.Key_F, modifier=CTRL)
    types("luat gia")
    assert names(page) == ["Chi bộ Hội Luật gia"]


def test_a_pasted_tree_is_mended_in_place_stored_at_once_and_taken_back_at_once(page, kept, qtbot):
    rows = [
        ["Tên tổ chức", "Loại hình", "Trực thuộc", "Bí thư"],
        ["Chi bộ 3", "chi bộ", "Đảng bộ Sở Tư phap", "Mùa A Sếnh"],
        ["Đảng bộ Sở Y tế", "đảng bộ cơ sở", "", ""],
        ["Chi bộ Bệnh viện", "hội", "Đảng bộ Sở Y tế", ""],
    ]
    before = names(page)
    QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
    page.table.setFocus()
    press(KEY.Key_V, modifier=CTRL)
    assert page.preview.state.text() == "3 dòng, 1 dòng phải sửa. Chưa ghi gì vào sổ."
    assert "«hội» không phải loại hình" in page.preview.problem.text()
    press(KEY.Key_F2)
    press(KEY.Key_A, modifier=CTRL)
    types("chi bộ")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: not page.preview.table.is_editing)
    assert page.preview.state.text() == "3 dòng, 3 tổ chức mới, không có lỗi. Chưa ghi gì vào sổ."
    page.preview.take.click()
    added = ["Chi bộ 3", "Đảng bộ Sở Y tế", "Chi bộ Bệnh viện"]
    assert sorted(names(page)) == sorted([*before, *added])
    assert names(page).index("Chi bộ 3") < names(page).index("Chi bộ Hội Luật gia")
    press(KEY.Key_Z, modifier=CTRL)
    assert names(page) == before


def test_what_is_looked_for_is_emptied_by_esc_and_down_leads_into_the_tree(kept, page):
    press(KEY.Key_F, modifier=CTRL)
    types("luat gia")
    assert names(page) == ["Chi bộ Hội Luật gia"]
    press(KEY.Key_Down)
    assert QApplication.focusWidget() is page.table
    press(KEY.Key_F, modifier=CTRL)
    press(KEY.Key_Escape)
    assert len(names(page)) == 4
    types("khong co")
    press(KEY.Key_Down)
    types("x")
    assert page.search.text() == "khong cox"


def test_the_members_of_an_organisation_are_a_button_away_and_it_is_found_by_the_search(page, kept, qtbot):
    window = page.window()
    page.table.selectRow(names(page).index("Chi bộ 1"))
    page.members.click()
    members = window.page("members")
    assert members.list.filter.query.organisation_id == 2
    assert members.list.found.text() == "2 người"
    with pytest.raises(LookupError):
        members.open(0, 99)
    places = [one.place for one in Finder((), kept).find("luat gia")]
    assert places == ["organisations/4"]
    window.router.go(places[0])
    assert page.form.editors[F.NAME].text == "Chi bộ Hội Luật gia"


def test_a_name_in_the_tree_can_be_read_in_very_large_type_on_a_small_screen(show, theme, kept, qtbot):
    kept.organisations.add([Organisation("Công ty Chè", OrganisationKind.CELL, ownership=Ownership.FOREIGN)])
    window = show(kept)
    window.resize(1366, 768)
    window.router.go("organisations")
    theme.apply(Scheme.LIGHT, 1.45)
    table = window.page("organisations").table
    qtbot.waitUntil(lambda: table.columnWidth(C.NAME) > table.fontMetrics().horizontalAdvance("Đảng bộ Sở Tư pháp"))


def test_nothing_found_is_said_and_escape_shows_the_whole_tree_again(page, kept):
    types("zzz")
    assert page.nothing.isVisible()
    assert not any(button.isEnabled() for button in (page.edit, page.decide, page.remove, page.members))
    press(KEY.Key_Escape)
    assert page.nothing.isHidden()
    assert len(names(page)) == 4


def test_a_refusal_says_first_what_is_wrong_and_below_what_to_do(page, kept):
    press(KEY.Key_Delete)
    said = page.notice.findChildren(Label)
    assert [one.text() for one in said if one.isVisible()] == [
        says(finding("organisation.full", name="Đảng bộ Sở Tư pháp")),
        remedy(finding("organisation.full", name="Đảng bộ Sở Tư pháp")),
    ]


def test_esc_does_not_drop_what_was_typed_in_the_form(page, kept):
    press(KEY.Key_Return)
    types("x")
    press(KEY.Key_Escape)
    assert page.form.isVisible()
    assert page.form.unsaved.isVisible()
