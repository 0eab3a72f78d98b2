"""The page of the members by its keys: finding, ordering, adding, changing one and many, removing, columns, filters."""

from dataclasses import replace

import pytest
from books_at_work import declared_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.exchange.list_sheets import Sheet
from app.exchange.member_import import read
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.permissions import Role
from app.rules.persons import NAMES, Duty, MemberStatus, Person
from app.ui.members.member_history import ChangeColumn
from app.ui.members.member_photo import MOST
from app.ui.members.members_model import MembersModel
from app.ui.members.members_table import FIRST_COLUMNS, MembersTable
from app.ui.settings import KeptColumns

F = MemberField
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PEOPLE = ("Lê Văn Ánh", "Phạm Thị An", "Đỗ Quang Huy", "Trần Đức Mạnh", "Vũ Thị Hoa")


@pytest.fixture
def book(tmp_path):
    made = declared_book(tmp_path / "tan-lap.sodaihoi")
    made.organisations.add(
        [Organisation("Chi bộ Văn phòng", OrganisationKind.CELL), Organisation("Chi bộ Đội", OrganisationKind.CELL)]
    )
    yield made
    made.close()


@pytest.fixture
def peopled(book):
    office, brigade = (one.id for one in book.organisations.all())
    book.members.add(
        [
            Member(
                person=Person(
                    name=name, position="Bí thư" if name.startswith("Lê") else "", born=PartialDate(1970 + at)
                ),
                organisation_id=brigade if at % 2 else office,
            )
            for at, name in enumerate(PEOPLE)
        ]
    )
    return book


@pytest.fixture
def page(show, request):
    book = request.getfixturevalue("peopled" if "peopled" in request.fixturenames else "book")
    window = show(book)
    window.router.go("members")
    return window.page("members")


def names(page):
    return [one.name for one in page.session.book.members.some(page.list.model.ids)]


def statuses(book):
    return [one.status for one in book.members.some([1, 2, 3, 4, 5])]


def save(qtbot, until):
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(until)


def press_shortcut(qtbot, key, until, modifier=Qt.KeyboardModifier.NoModifier):
    press(key, modifier=modifier)
    qtbot.waitUntil(until)


def test_an_empty_page_says_what_belongs_there_and_offers_the_first_step(page, qtbot):
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.empty.file.button
    page.empty.add.setFocus()
    press(KEY.Key_Space)
    assert page.form.isVisible()


def test_without_an_organisation_nobody_can_be_added(show, tmp_path):
    with declared_book(tmp_path / "so.sodaihoi") as book:
        window = show(book)
        window.router.go("members")
        assert not window.page("members").empty.add.isVisible()


def test_members_come_by_given_name_and_a_letter_finds_without_accents_in_any_column(peopled, page):
    assert names(page) == ["Phạm Thị An", "Lê Văn Ánh", "Vũ Thị Hoa", "Đỗ Quang Huy", "Trần Đức Mạnh"]
    types("bi thu")
    assert names(page) == ["Lê Văn Ánh"]
    assert page.list.found.text() == "1 người"
    press(KEY.Key_Escape)
    types("doi mạnh")
    assert names(page) == ["Trần Đức Mạnh"]
    press(KEY.Key_Down)
    assert QApplication.focusWidget() is page.list.table


def test_ctrl_f_goes_back_to_what_is_looked_for(peopled, page, qtbot):
    types("hoa")
    press(KEY.Key_Return)
    press_shortcut(qtbot, KEY.Key_F, lambda: QApplication.focusWidget() is page.list.filter.words, CTRL)
    types("pham")
    assert names(page) == ["Phạm Thị An"]


def test_nobody_found_is_said(peopled, page):
    types("xyz")
    assert page.list.nobody.isVisible()
    assert not page.list.bulk.isEnabled()


def test_a_click_on_a_head_orders_by_it_both_ways_and_who_was_chosen_stays_chosen(peopled, page):
    header = page.list.table.horizontalHeader()
    assert page.list.table.current_id == 2
    header.setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.AscendingOrder)
    assert names(page) == list(PEOPLE)
    header.setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.DescendingOrder)
    assert names(page) == list(reversed(PEOPLE))
    assert page.list.table.chosen == [2]


def test_orders_of_the_columns_shown_are_made_ready_while_nobody_works(peopled, page, qtbot):
    qtbot.waitUntil(lambda: page.list.ahead.is_done, timeout=10_000)
    orders = peopled.member_search.orders
    for field in FIRST_COLUMNS:
        assert list(orders.preparing(field)) == list(orders.preparing(field, descending=True)) == []


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_an_organisation_is_chosen_by_a_few_letters_and_narrows_the_list(peopled, page, qtbot):
    page.list.filter.organisation.setFocus()
    types("chi bo doi")
    assert len(names(page)) == 5
    qtbot.waitUntil(lambda: page.list.filter.organisation.completer().popup().isVisible())
    for key in (KEY.Key_Down, KEY.Key_Return):
        qtbot.keyClick(page.list.filter.organisation.completer().popup(), key)
    assert page.list.filter.organisation.currentText() == "Chi bộ Đội"
    assert names(page) == ["Phạm Thị An", "Trần Đức Mạnh"]
    page.list.filter.clear.click()
    assert len(names(page)) == 5


def test_more_criteria_come_when_asked_for(peopled, page):
    page.list.filter.more.click()
    page.list.filter.years["born_from"].setFocus()
    types("1972")
    page.list.filter.years["born_until"].setFocus()
    types("1973")
    assert names(page) == ["Đỗ Quang Huy", "Trần Đức Mạnh"]


def test_an_ethnicity_narrows_the_list_once_it_is_one_of_the_book(peopled, page):
    one = peopled.members.get(3)
    peopled.members.update([replace(one, person=replace(one.person, ethnicity="Thái"))])
    page.session.changed.emit()
    page.list.filter.more.click()
    page.list.filter.ethnicity.setFocus()
    page.list.filter.ethnicity.setEditText("th")
    assert len(names(page)) == 5
    page.list.filter.ethnicity.setEditText("thai")
    assert names(page) == ["Đỗ Quang Huy"]
    page.list.filter.ethnicity.setEditText("")
    assert len(names(page)) == 5


def test_who_left_is_shown_when_asked_for(peopled, page):
    peopled.members.update([replace(peopled.members.get(1), status=MemberStatus.DECEASED)])
    page.session.changed.emit()
    assert "Lê Văn Ánh" not in names(page)
    page.list.filter.status.setFocus()
    press(KEY.Key_End)
    assert "Lê Văn Ánh" in names(page)


def test_a_filter_is_kept_taken_up_again_and_forgotten(peopled, page, qtbot):
    types("đ")
    page.list.table.horizontalHeader().setSortIndicator(list(F).index(F.BORN), Qt.SortOrder.DescendingOrder)
    page.list.ask_filter_name()
    types("Người tên Huy")
    press(KEY.Key_Return)
    assert list(peopled.member_search.filters()) == ["Người tên Huy"]
    press(KEY.Key_Escape)
    page.list.table.horizontalHeader().setSortIndicator(list(F).index(F.NAME), Qt.SortOrder.AscendingOrder)
    assert len(names(page)) == 5
    page.list.saved.menu_below.actions()[0].trigger()
    assert names(page) == ["Trần Đức Mạnh", "Đỗ Quang Huy", "Phạm Thị An"]
    page.list.saved.menu_below.actions()[-1].menu().actions()[0].trigger()
    assert peopled.member_search.filters() == {}
    page.undo_strip.undo.click()
    assert list(peopled.member_search.filters()) == ["Người tên Huy"]


def test_columns_and_their_widths_are_there_next_time(peopled, page, qtbot):
    at = list(F).index(F.PHONE)
    page.list.table.column_menu(page).actions()[at].trigger()
    assert F.PHONE in page.list.table.shown_fields
    kept = KeptColumns("members")
    kept.keep(kept.read() | {"name": 333})
    again = MembersTable(MembersModel(peopled), kept, FIRST_COLUMNS)
    qtbot.addWidget(again)
    assert again.shown_fields == page.list.table.shown_fields
    assert again.columnWidth(0) == 333


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


def test_members_are_added_one_after_the_other_in_the_same_organisation(page, book, qtbot):
    page.empty.add.click()
    types("Lò Thị Án")
    page.form.editors[F.ORGANISATION].show_text("Chi bộ Đội")
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: page.form.editors[F.NAME].text == "")
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


def test_tab_goes_to_the_photo_after_the_fields_beside_it(peopled, page):
    press(KEY.Key_Return)
    page.form.editors[F.PHONE].editor.setFocus()
    photo = page.form.photo
    for part in (photo.choose, photo.paste, page.form.editors[F.ORGANISATION].editor):
        press(KEY.Key_Tab)
        assert QApplication.focusWidget() is part


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


def test_removing_is_told_and_taken_back(peopled, page):
    press(KEY.Key_Delete)
    assert "Phạm Thị An" not in names(page)
    assert page.list.table.current_id == 1
    page.undo_strip.undo.click()
    assert "Phạm Thị An" in names(page)


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


def test_whoever_only_looks_changes_nothing(peopled, page):
    peopled.operators.add("Hà", Role.HEAD)
    viewer = peopled.operators.add("Xem", Role.VIEWER)
    peopled.operators.enter(viewer.id)
    page.session.changed.emit()
    assert not page.list.edit.isVisible()
    press(KEY.Key_Return)
    press(KEY.Key_Delete)
    assert page.list.isVisible()
    assert len(names(page)) == 5


def test_one_who_left_is_found_by_name_and_shown_among_all(peopled, page, qtbot):
    peopled.members.update([replace(peopled.members.get(3), status=MemberStatus.DECEASED)])
    page.session.go.emit("members/3")
    press(KEY.Key_Escape)
    assert page.list.isVisible()
    assert page.list.table.current_id == 3


def test_a_member_has_a_place_of_its_own(peopled, page):
    page.session.go.emit("members/3")
    assert page.form.isVisible()
    assert page.form.editors[F.NAME].text == "Đỗ Quang Huy"


def test_the_search_of_the_window_finds_a_member_by_name_and_goes_there(peopled, page, qtbot):
    window = page.window()
    qtbot.keyClick(window, KEY.Key_K, CTRL)
    types("quang huy")
    assert window.found.item(0).text() == "Đỗ Quang Huy"
    press(KEY.Key_Return)
    assert window.router.here == "members/3"


def test_a_member_of_one_of_two_cells_of_a_name_stays_there_and_is_shown_where(peopled, page, qtbot):
    justice, finance = peopled.organisations.add(
        [Organisation(name, OrganisationKind.BASE_COMMITTEE) for name in ("Đảng bộ Tư pháp", "Đảng bộ Tài chính")]
    )
    _, cell = peopled.organisations.add(
        [Organisation("Chi bộ 1", OrganisationKind.CELL, above) for above in (justice, finance)]
    )
    (member,) = peopled.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=cell)])
    page.refresh()
    page.list.go_to(member)
    press_shortcut(qtbot, KEY.Key_F2, page.list.isHidden)
    assert page.form.editors[F.ORGANISATION].text == "Chi bộ 1, Đảng bộ Tài chính"
    page.form.editors[F.NOTE].editor.setFocus()
    types("thu ky")
    save(qtbot, page.list.isVisible)
    stored = peopled.members.get(member)
    assert (stored.note, stored.organisation_id) == ("thu ky", cell)
    assert "organisation_id" not in {one.field for one in peopled.members.history(member)}
