"""The form of a member by its keys: adding, changing, what is wrong beside its field, the photo, the history."""

from dataclasses import replace

import pytest
from key_presses import press, press_shortcut, save, types
from members_at_work import book_of_two_cells, people
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.rules.member_fields import MemberField
from app.rules.partial_dates import PartialDate
from app.rules.persons import NAMES, Duty, MemberStatus
from app.ui.members.member_history import ChangeColumn
from app.ui.members.member_photo import MOST

F = MemberField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


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


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_a_member_is_added_with_the_organisation_found_by_typing_and_taken_back(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    page.form.editors[F.BORN].editor.setFocus()
    types("8/1980")
    page.form.editors[F.ORGANISATION].editor.setFocus()
    types("chi bộ đội")
    save(qtbot, page.list.isVisible)
    (stored,) = book.members.some([1])
    assert (stored.name, stored.person.born, stored.organisation_id) == ("Lò Thị Án", PartialDate(1980, 8), 2)
    assert page.list.table.current_id == 1
    press(KEY.Key_Z, modifier=CTRL)
    assert page.empty.isVisible()


def test_members_are_added_one_after_the_other_in_the_same_organisation(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    page.form.editors[F.ORGANISATION].show_text("Chi bộ Đội")
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: page.form.editors[F.NAME].text == "")
    assert page.undo_strip.isVisible()
    assert page.undo_strip.accessibleName() == "Đã thêm Lò Thị Án."
    types("Mùa A Sếnh")
    save(qtbot, page.list.isVisible)
    assert [(one.name, one.organisation_id) for one in book.members.each()] == [("Lò Thị Án", 2), ("Mùa A Sếnh", 2)]


@pytest.mark.parametrize(
    ("name", "code"), [("", "member.no_organisation"), ("Chi bộ lạ", "member.unknown_organisation")]
)
def test_an_organisation_of_the_book_must_be_named(page, book, qtbot, name, code):
    page.empty.add.click()
    types("Lò Thị Án")
    place = page.form.editors[F.ORGANISATION]
    place.show_text(name)
    save(qtbot, lambda: place.has_error)
    assert QApplication.focusWidget() is place.editor
    assert place.text == name
    assert not list(book.members.each())


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(peopled, page, qtbot):
    press(KEY.Key_Return)
    born = page.form.editors[F.BORN]
    born.editor.setFocus()
    born.editor.selectAll()
    types("31/2/1980")
    save(qtbot, lambda: born.has_error)
    assert born.text == "31/2/1980"
    born.show_text("1990")
    page.form.editors[F.JOINED].show_text("2000")
    save(qtbot, lambda: page.form.editors[F.JOINED].has_error)


def test_a_card_of_somebody_else_is_refused_beside_the_number(peopled, page, qtbot):
    one = peopled.members.get(1)
    peopled.members.update([replace(one, person=replace(one.person, card_number="081"))])
    press(KEY.Key_Return)
    page.form.editors[F.CARD_NUMBER].show_text("081")
    save(qtbot, lambda: page.form.editors[F.CARD_NUMBER].has_error)
    assert peopled.members.get(2).person.card_number == ""


def test_a_day_typed_as_the_number_of_a_card_is_refused_beside_it(peopled, page, qtbot):
    press(KEY.Key_Return)
    card = page.form.editors[F.CARD_NUMBER]
    card.editor.setFocus()
    types("12/5/1980")
    save(qtbot, lambda: card.has_error)
    assert "Số thẻ đảng «12/5/1980» là một ngày" in card.editor.accessibleDescription()
    assert card.editor.hasFocus()
    assert peopled.members.get(2).person.card_number == ""


def test_a_change_is_told_kept_in_the_history_and_taken_back(peopled, page, qtbot):
    press(KEY.Key_Return)
    press(KEY.Key_End)
    types(" B")
    page.form.editors[F.ORGANISATION].show_text("Chi bộ Văn phòng")
    save(qtbot, page.list.isVisible)
    assert peopled.members.get(2).name == "Phạm Thị An B"
    page.list.go_to(2)
    press_shortcut(qtbot, KEY.Key_F2, page.form.isVisible)
    changes = page.form.history.model
    assert page.form.history.isVisible()
    columns = (ChangeColumn.FIELD, ChangeColumn.BEFORE, ChangeColumn.AFTER)
    assert {tuple(changes.text(at, one) for one in columns) for at in range(2)} == {
        ("Họ và tên", "Phạm Thị An", "Phạm Thị An B"),
        ("Tổ chức đảng", "Chi bộ Đội", "Chi bộ Văn phòng"),
    }
    press(KEY.Key_Escape)
    assert page.list.isVisible()


def test_tab_goes_through_the_fields_in_the_order_of_the_card(peopled, page):
    press(KEY.Key_Return)
    for field in (F.NAME, F.OTHER_NAME, F.SEX, F.BORN, F.ETHNICITY):
        assert QApplication.focusWidget() is page.form.editors[field].editor
        press(KEY.Key_Tab)


def test_tab_passes_from_field_to_field_before_the_offer_for_the_name_and_the_photo(page, book):
    page.empty.add.click()
    types("LO THI AN")
    assert page.form.usual_case.isVisible()
    for field in page.form.editors:
        assert QApplication.focusWidget() is page.form.editors[field].editor
        press(KEY.Key_Tab)
    for part in (page.form.usual_case, page.form.photo.choose, page.form.photo.paste, page.form.save):
        assert QApplication.focusWidget() is part
        press(KEY.Key_Tab)


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_enter_takes_the_first_organisation_that_is_offered(page, book, qtbot):
    page.empty.add.click()
    types("Lo Thi An")
    place = page.form.editors[F.ORGANISATION]
    place.editor.setFocus()
    types("doi")
    offered = place.editor.completer().popup()
    assert offered.isVisible()
    QTest.keyClick(offered, KEY.Key_Return)
    assert offered.isHidden()
    assert place.text == "Chi bộ Đội"
    save(qtbot, page.list.isVisible)
    assert book.members.get(1).organisation_id == 2


def test_what_was_wrong_is_said_no_more_once_it_is_typed_otherwise(peopled, page, qtbot):
    press(KEY.Key_Return)
    born = page.form.editors[F.BORN]
    born.editor.setFocus()
    born.editor.selectAll()
    types("31/2/1990")
    save(qtbot, lambda: born.has_error)
    press(KEY.Key_Backspace)
    assert not born.has_error


def test_a_photo_is_pasted_bounded_and_taken_back(peopled, page, qtbot):
    picture = QImage(3000, 4000, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    QApplication.clipboard().setImage(picture)
    press(KEY.Key_Return)
    page.form.photo.paste.click()
    save(qtbot, page.list.isVisible)
    kept = QImage.fromData(peopled.members.photo(2))
    assert (kept.width(), kept.height()) == (MOST.width(), MOST.height())
    press(KEY.Key_Z, modifier=CTRL)
    assert peopled.members.photo(2) is None


def test_no_picture_on_the_clipboard_is_said(peopled, page):
    QApplication.clipboard().setText("chữ")
    press(KEY.Key_Return)
    page.form.photo.paste.click()
    assert page.form.photo.problem.isVisible()
    assert not page.form.is_changed


def test_a_new_member_is_no_leader_unless_that_is_chosen(page, book, qtbot):
    page.empty.add.click()
    assert page.form.editors[F.DUTY].text == NAMES[Duty.STAFF]
    types("Phạm Thị An")
    page.form.editors[F.ORGANISATION].show_text("Chi bộ Đội")
    save(qtbot, page.form.isHidden)
    assert book.members.get(1).duty is Duty.STAFF


def test_a_long_value_is_shown_from_its_first_letter_on(peopled, page, qtbot):
    press_shortcut(qtbot, KEY.Key_F2, page.list.isHidden)
    organisation = page.form.editors[F.ORGANISATION]
    assert organisation.text.startswith("Chi bộ")
    assert organisation.editor.lineEdit().cursorPosition() == 0


def test_a_birth_that_is_not_there_yet_is_said_beside_its_field(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    born = page.form.editors[F.BORN]
    born.editor.setFocus()
    types("1/1/2090")
    save(qtbot, lambda: born.has_error)
    assert born.editor.hasFocus()
    born.editor.clear()
    types("1/1/1990")
    save(qtbot, lambda: page.form.editors[F.ORGANISATION].has_error)
    assert not born.has_error


def test_the_day_of_a_leaving_is_asked_for_but_holds_nobody_up(peopled, page, qtbot):
    press(KEY.Key_Return)
    since, status = (page.form.editors[field].editor for field in (F.STATUS_SINCE, F.STATUS))
    status.setFocus()
    types("từ")
    assert "từ ngày nào" in since.accessibleDescription()
    since.setFocus()
    types("10/10/2025")
    assert not since.accessibleDescription()
    since.clear()
    save(qtbot, page.list.isVisible)
    assert MemberStatus.DECEASED in [one.status for one in peopled.members.each()]


def test_a_cell_that_goes_on_naming_a_secretary_who_leaves_it_is_told_with_the_move(peopled, page, qtbot):
    one = peopled.members.get(page.list.table.current_id)
    cell = peopled.organisations.get(one.organisation_id)
    other = next(each for each in peopled.organisations.all() if each.id != cell.id)
    peopled.organisations.update(replace(cell, head=one.name))
    press(KEY.Key_Return)
    page.form.editors[F.ORGANISATION].show_text(other.name)
    save(qtbot, page.list.isVisible)
    told = f"{cell.name} vẫn ghi {one.name} là bí thư; sửa ở trang «Tổ chức đảng»."
    assert page.undo_strip.accessibleName().startswith(f"Đã sửa {one.name}. {told}")
    page.list.table.setFocus()
    press(KEY.Key_Z, modifier=CTRL)
    press(KEY.Key_Return)
    page.form.editors[F.PHONE].show_text("0912345678")
    save(qtbot, page.list.isVisible)
    assert "vẫn ghi" not in page.undo_strip.accessibleName()


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_somebody_keyed_twice_is_asked_about_and_stored_at_the_second_press(page, book, qtbot):
    def type_her(born):
        types("Lò Thị Án")
        page.form.editors[F.BORN].editor.setFocus()
        types(born)
        page.form.editors[F.ORGANISATION].show_text("Chi bộ Đội")

    page.empty.add.click()
    type_her("5/5/1980")
    save(qtbot, page.list.isVisible)
    press_shortcut(qtbot, KEY.Key_N, page.form.isVisible, CTRL)
    type_her("05/05/1980")
    assert page.form.question.isHidden()
    save(qtbot, page.form.question.isVisible)
    asked = page.form.question.text()
    assert asked.startswith("▲ Sổ đã có Lò Thị Án (5/5/1980, Chi bộ Đội). Cùng một người thì thôi")
    assert "bấm lưu lần nữa" in asked
    page.taken_over()
    assert page.form.question.isHidden()
    save(qtbot, page.form.question.isVisible)
    assert len([*book.members.each()]) == 1
    save(qtbot, page.list.isVisible)
    assert len([*book.members.each()]) == 2
    press(KEY.Key_Return)
    page.form.editors[F.PHONE].editor.setFocus()
    types("0912")
    save(qtbot, page.list.isVisible)
    assert sorted(one.person.phone for one in book.members.each()) == ["", "0912"]


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_another_birth_after_the_question_is_asked_about_no_more_and_the_next_one_is_asked_anew(page, peopled, qtbot):
    for born, count in (("5/5/1980", 6), ("1970", 7)):
        page.add.click()
        assert page.form.question.isHidden()
        types("LÊ VĂN ÁNH")
        page.form.editors[F.BORN].editor.setFocus()
        types("1970")
        page.form.editors[F.ORGANISATION].show_text("Chi bộ Đội")
        save(qtbot, page.form.question.isVisible)
        assert "Lê Văn Ánh (1970, Chi bộ Văn phòng)" in page.form.question.text()
        page.form.editors[F.BORN].editor.selectAll()
        types(born)
        save(qtbot, page.list.isVisible)
        assert len([*peopled.members.each()]) == count


def test_a_status_of_a_day_to_come_is_refused_beside_its_field_and_one_that_the_book_has_is_let_be(
    peopled, page, qtbot
):
    one, far = peopled.members.get(page.list.table.current_id), PartialDate(2099, 1, 1)
    press(KEY.Key_Return)
    since = page.form.editors[F.STATUS_SINCE]
    since.editor.setFocus()
    types("1/1/2099")
    save(qtbot, lambda: since.has_error)
    assert "là ngày chưa tới" in since.editor.accessibleDescription()
    assert peopled.members.get(one.id) == one
    since.editor.clear()
    press(KEY.Key_Escape)
    peopled.members.update([replace(one, status=MemberStatus.SUSPENDED, status_since=far)])
    page.session.go.emit(f"members/{one.id}")
    press(KEY.Key_End)
    types(" B")
    save(qtbot, page.list.isVisible)
    assert (peopled.members.get(one.id).name, peopled.members.get(one.id).status_since) == (f"{one.name} B", far)
