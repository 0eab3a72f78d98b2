"""What becomes of an organisation, by keys: decisions, their way back, and what the past tells of both."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt

from app.models.book import Book
from app.models.members import Member
from app.models.organisation_events import EventKind
from app.models.organisations import Organisation
from app.rules.figures import short_date
from app.rules.organisation_fields import OrganisationField as F
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.ui.organisations.organisations_model import OrganisationColumn as C
from app.ui.widgets.label import Label

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


def test_a_cell_is_merged_into_another_by_a_decision(page, kept):
    page.table.selectRow(1)
    page.decide.click()
    page.panel.way.setCurrentIndex(1)
    page.panel.done.click()
    assert "Chưa chọn tổ chức nhận" in page.panel.problem.text()
    page.panel.other.setEditText("Chi bộ 2")
    page.panel.decision.setFocus()
    types("12-QĐ/ĐUK")
    page.panel.done.click()
    assert kept.members.counts() == {3: 2}
    assert names(page) == ["Đảng bộ Sở Tư pháp", "Chi bộ 2", "Chi bộ Hội Luật gia"]
    assert kept.organisation_events.of(3)[0].kind is EventKind.MERGED
    page.with_ended.click()
    assert "Chi bộ 1" in names(page)


def test_a_merger_by_mistake_is_taken_back_by_keys_and_the_past_tells_both(page, kept):
    page.table.selectRow(1)
    page.decide.click()
    page.panel.way.setCurrentIndex(1)
    page.panel.other.setEditText("Chi bộ 2")
    page.panel.done.click()
    said = [one.text() for one in page.undo_strip.findChildren(Label)]
    assert any(one.startswith("Đã sáp nhập Chi bộ 1 vào Chi bộ 2;") for one in said)
    page.table.setFocus()
    press(KEY.Key_Z, modifier=CTRL)
    assert kept.members.counts() == {2: 2}
    assert names(page) == ["Đảng bộ Sở Tư pháp", "Chi bộ 1", "Chi bộ 2", "Chi bộ Hội Luật gia"]
    page.table.selectRow(1)
    press(KEY.Key_Return)
    lines = page.form.past.text().splitlines()
    assert "hủy việc ghi nhầm: «Chi bộ 1» sáp nhập vào «Chi bộ 2»" in lines[0]
    assert "«Chi bộ 1» sáp nhập vào «Chi bộ 2»" in lines[1]


def test_the_past_begins_with_the_founding(page, kept, qtbot):
    kept.organisations.add(
        [Organisation("Chi bộ Bản Mới", OrganisationKind.CELL, founded=date(2010, 7, 28), decision="12-QĐ/ĐUK")]
    )
    page.session.go.emit("organisations/5")
    assert page.form.past.text() == "28/7/2010: thành lập, 12-QĐ/ĐUK"
    page.form.editors[F.HEAD].editor.setFocus()
    types("Lò Thị Án")
    save(page, qtbot)
    page.session.go.emit("organisations/5")
    assert [line.partition(": ")[2] for line in page.form.past.text().splitlines()] == [
        "Bí thư: từ «chưa ghi» thành «Lò Thị Án»",
        "thành lập, 12-QĐ/ĐUK",
    ]


def test_a_division_founds_an_organisation_beside_it_and_both_tell_of_it(page, kept, qtbot):
    page.session.go.emit("organisations/2")
    press(KEY.Key_Escape)
    page.decide.click()
    page.panel.way.setCurrentIndex(2)
    assert not page.panel.other_field.isVisible()
    page.panel.done.click()
    assert "Chưa có tên tổ chức mới" in page.panel.problem.text()
    types("Chi bộ 2")
    page.panel.day.setFocus()
    press(KEY.Key_Return)
    assert page.panel.problem.text().startswith("Đã có «Chi bộ 2», trực thuộc Đảng bộ Sở Tư pháp.")
    assert page.panel.name.hasFocus()
    page.panel.name.selectAll()
    types("Chi bộ 3")
    page.panel.day.setText("1/7/2025")
    page.panel.decision.setText("15-QĐ/ĐUK")
    page.panel.done.click()
    assert "Đã lập Chi bộ 3, tách từ Chi bộ 1" in page.undo_strip.accessibleName()
    new = kept.organisations.get(5)
    assert (new.name, new.parent_id, new.founded, new.decision) == ("Chi bộ 3", 1, date(2025, 7, 1), "15-QĐ/ĐUK")
    divided = "1/7/2025: lập «Chi bộ 3», tách từ «Chi bộ 1», 15-QĐ/ĐUK"
    page.session.go.emit("organisations/2")
    assert page.form.past.text() == divided
    press(KEY.Key_Escape)
    page.session.go.emit("organisations/5")
    assert page.form.past.text().splitlines() == [divided, "1/7/2025: thành lập, 15-QĐ/ĐUK"]
    press(KEY.Key_Escape)
    press(KEY.Key_Z, modifier=CTRL)
    assert [one.name for one in kept.organisations.all()][-1] == "Chi bộ Hội Luật gia"
    page.session.go.emit("organisations/2")
    assert [line.partition(": ")[2] for line in page.form.past.text().splitlines()] == [
        "hủy việc ghi nhầm: lập «Chi bộ 3», tách từ «Chi bộ 1»",
        "lập «Chi bộ 3», tách từ «Chi bộ 1», 15-QĐ/ĐUK",
    ]


def test_another_name_and_kind_by_a_decision_leave_past_years_as_they_were(page, kept):
    page.session.go.emit("organisations/4")
    assert "chữa chỗ ghi sai" in page.form.editors[F.NAME].editor.accessibleDescription()
    press(KEY.Key_Escape)
    page.decide.click()
    panel = page.panel
    assert not any(one.isVisible() for one in (panel.name_field, *panel.traits.fields))
    panel.way.setCurrentIndex(3)
    assert panel.name.text() == "Chi bộ Hội Luật gia"
    assert not panel.other_field.isVisible()
    assert all(one.isVisible() for one in panel.traits.fields)
    panel.done.click()
    assert "Chưa đổi gì" in panel.problem.text()
    panel.name.selectAll()
    types("Đảng bộ Hội Luật gia")
    panel.traits.kind.editor.setCurrentIndex(1)
    panel.day.setText("1/7/2025")
    panel.decision.setText("15-QĐ/ĐUK")
    panel.done.click()
    now = kept.organisations.get(4)
    assert (now.name, now.kind) == ("Đảng bộ Hội Luật gia", OrganisationKind.BASE_COMMITTEE)
    then = kept.organisation_events.as_on(date(2025, 6, 30))[3]
    assert (then.name, then.kind) == ("Chi bộ Hội Luật gia", OrganisationKind.CELL)
    page.session.go.emit("organisations/4")
    assert page.form.past.text().splitlines()[:2] == [
        "1/7/2025: Loại hình: từ «chi bộ cơ sở» thành «đảng bộ cơ sở», 15-QĐ/ĐUK",
        "1/7/2025: đổi tên từ «Chi bộ Hội Luật gia» thành «Đảng bộ Hội Luật gia», 15-QĐ/ĐUK",
    ]
    press(KEY.Key_Escape)
    press(KEY.Key_Z, modifier=CTRL)
    assert kept.organisations.get(4) == then


def test_a_decision_from_a_day_to_come_is_asked_about_and_one_far_ahead_is_refused_at_its_day(page, kept):
    page.table.selectRow(1)
    page.decide.click()
    panel, near = page.panel, short_date(kept.terms.today + timedelta(days=30))
    panel.day.selectAll()
    panel.day.setFocus()
    types("1/1/2099")
    press(KEY.Key_Return)
    assert "hơn một năm nữa mới tới" in panel.problem.text()
    assert panel.day.hasFocus()
    panel.day.selectAll()
    types(near)
    press(KEY.Key_Return)
    assert f"Ngày {near} là ngày chưa tới" in panel.question.text()
    assert "cây tổ chức đổi ngay" in panel.question.text()
    assert panel.problem.isHidden()
    assert kept.organisations.get(2).parent_id == 1
    panel.day.setFocus()
    types("0")
    assert panel.question.isHidden(), "another day is asked about anew"
    press(KEY.Key_Backspace, KEY.Key_Return)
    assert panel.question.isVisible()
    assert panel.done.hasFocus()
    press(KEY.Key_Space)
    assert kept.organisations.get(2).parent_id is None
    assert panel.isHidden()
    page.table.setFocus()
    press(KEY.Key_Z, modifier=CTRL)
    assert kept.organisations.get(2).parent_id == 1


def test_a_founding_to_come_is_refused_beside_its_field(page, kept, qtbot):
    page.session.go.emit("organisations/2")
    founded = page.form.editors[F.FOUNDED]
    founded.editor.setFocus()
    types("1/1/2099")
    save(page, qtbot, lambda: founded.has_error)
    assert "«Ngày thành lập» 1/1/2099 là ngày chưa tới" in founded.editor.accessibleDescription()
    assert founded.editor.hasFocus()
    assert kept.organisations.get(2).founded is None


def test_a_dissolution_is_taken_back_and_the_past_tells_both(page, kept):
    page.table.selectRow(3)
    page.decide.click()
    way = page.panel.way
    assert way.width() > way.fontMetrics().horizontalAdvance(way.itemText(1))
    press(KEY.Key_End)
    page.panel.done.click()
    assert "Chi bộ Hội Luật gia" not in names(page)
    press(KEY.Key_Z, modifier=CTRL)
    assert "Chi bộ Hội Luật gia" in names(page)
    assert [one.is_undone for one in kept.organisation_events.of(4)] == [True, False]


def test_where_to_is_asked_in_the_words_of_what_becomes_of_it(page, kept):
    page.decide.click()
    panel = page.panel
    assert panel.other.accessibleName() == "Về tổ chức"
    assert "Để trống" in panel.other.accessibleDescription()
    press(KEY.Key_Down)
    assert panel.other.accessibleName() == "Vào tổ chức"
    assert not panel.other.accessibleDescription()


def test_esc_does_not_drop_what_was_typed_of_a_decision(page, kept):
    page.decide.click()
    press(KEY.Key_Escape)
    assert page.panel.isHidden()
    page.decide.click()
    page.panel.decision.setFocus()
    types("12-QĐ/ĐUK")
    press(KEY.Key_Escape)
    assert page.panel.isVisible()
    assert "chưa ghi" in page.panel.problem.text()
    assert page.panel.decision.text() == "12-QĐ/ĐUK"
    page.panel.drop.click()
    assert page.panel.isHidden()


def test_it_begins_at_the_move_whatever_was_done_last_and_esc_closes_it(page, kept):
    page.table.selectRow(1)
    page.decide.click()
    page.panel.way.setCurrentIndex(1)
    page.panel.other.setEditText("Chi bộ 2")
    page.panel.done.click()
    page.decide.click()
    assert page.panel.way.currentData() == EventKind.MOVED
    assert page.panel.other.currentText() == ""
    for _ in range(4):
        press(KEY.Key_Down)
    press(KEY.Key_Escape)
    assert page.panel.isHidden()


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_a_merger_tells_how_many_go_along_before_it_is_done(page, kept):
    page.table.selectRow(0)
    page.decide.click()
    panel = page.panel
    assert "trực thuộc trực tiếp đảng bộ" in panel.effect.text()
    press(KEY.Key_Down)
    assert "2 đảng viên, 2 tổ chức của Đảng bộ Sở Tư pháp về tổ chức nhận" in panel.effect.text()
    panel.other.setFocus()
    types("Chi bộ Hội Luật gia")
    assert "Đảng bộ Sở Tư pháp về Chi bộ Hội Luật gia; Đảng bộ Sở Tư pháp không còn nữa" in panel.effect.text()
    panel.way.setFocus()
    press(KEY.Key_End)
    assert "còn 2 đảng viên, 2 tổ chức: chuyển hết đi rồi" in panel.effect.text()
    press(KEY.Key_Home)
    assert panel.effect.isHidden()


def test_it_is_done_to_the_one_that_was_asked_about_though_another_is_chosen_since(page, kept):
    page.table.selectRow(1)
    page.decide.click()
    page.table.selectRow(3)
    page.panel.done.click()
    assert kept.organisations.get(2).parent_id is None
    assert kept.organisation_events.of(4) == ()


def test_nothing_more_is_asked_about_one_that_was_taken_off(page, kept):
    page.table.selectRow(3)
    page.decide.click()
    page.remove.click()
    assert page.panel.isHidden()
    assert "Chi bộ Hội Luật gia" not in names(page)


def test_a_merger_before_the_founding_is_refused_at_its_day_and_done_once_that_is_right(page, kept, qtbot):
    kept.organisations.update(replace(kept.organisations.get(2), founded=date(2001, 10, 19)))
    page.table.selectRow(1)
    page.decide.click()
    press(KEY.Key_Down)
    page.panel.other.setEditText("Chi bộ 2")
    page.panel.day.setFocus()
    page.panel.day.selectAll()
    types("1/1/1990")
    page.panel.decision.setFocus()
    press(KEY.Key_Return)
    said = page.panel.problem.text()
    assert said.startswith("Ngày 1/1/1990 ở trước ngày thành lập Chi bộ 1: 19/10/2001. Gõ ngày như trong quyết định")
    assert kept.organisations.get(2).ended is None
    assert page.panel.day.hasFocus()
    page.panel.day.selectAll()
    types("1/1/2020")
    press(KEY.Key_Return)
    assert kept.organisations.get(2).ended == date(2020, 1, 1)


def test_a_founding_day_after_a_decision_is_refused_beside_its_field(page, kept, qtbot):
    kept.organisation_events.move(2, None, date(2020, 1, 1), "12-QĐ/ĐUK")
    page.session.go.emit("organisations/2")
    founded = page.form.editors[F.FOUNDED]
    founded.editor.setFocus()
    types("2/1/2020")
    save(page, qtbot, lambda: founded.has_error)
    assert "Chi bộ 1 đã có việc ghi ngày 1/1/2020 ở Quá trình" in founded.editor.accessibleDescription()
    assert kept.organisations.get(2).founded is None
    founded.editor.selectAll()
    types("1/1/2020")
    save(page, qtbot)
    assert kept.organisations.get(2).founded == date(2020, 1, 1)


def test_a_move_goes_to_a_committee_that_was_chosen_and_not_by_a_stray_key(page, kept, qtbot):
    kept.organisations.add([Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE)])
    page.session.changed.emit()
    page.table.selectRow(1)
    page.decide.click()
    panel = page.panel
    assert panel.effect.text() == "▲ Ghi thì Chi bộ 1 trực thuộc trực tiếp đảng bộ, không qua cấp nào."
    panel.other.setFocus()
    types("khong co")
    qtbot.keyClick(panel.other, KEY.Key_Down)
    assert panel.other.currentText() == "khong co"
    panel.other.setEditText("Chi bộ 2")
    panel.done.click()
    assert panel.problem.text().startswith("Chi bộ 2 là chi bộ, không có tổ chức nào trực thuộc.")
    panel.other.setEditText("Đảng bộ Sở Y tế")
    assert panel.effect.text() == "▲ Ghi thì Chi bộ 1 về trực thuộc Đảng bộ Sở Y tế."
    qtbot.keyClick(panel.other, KEY.Key_Return)
    assert panel.day.hasFocus()
    assert page.would_lose() == "điều vừa gõ ở «Chi bộ 1»"
    page.session.go.emit("members")
    assert page.isVisible()
    press(KEY.Key_Return)
    assert panel.isHidden()
    assert {one.name: one.parent_id for one in kept.organisations.all()}["Chi bộ 1"] == 5
    assert page.would_lose() == ""
