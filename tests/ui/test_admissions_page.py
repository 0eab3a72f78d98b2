"""The page of admissions by key presses."""

from datetime import date

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt

from app.models.book import Book
from app.models.congresses import Congress
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admissions import Admission, AdmissionFlag, Occupation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person
from app.ui.admissions.admissions_model import AdmissionColumn, AdmissionsModel, row_of
from app.ui.theme.tokens import CELL_SIDE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    made = Book.create(tmp_path / "so.sodaihoi", "Thu Hà")
    made.congresses.save(Congress(opens=date(2020, 7, 28), closes=date(2020, 7, 30)))
    cells = [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ Một", "Chi bộ Hai")]
    one, two = made.organisations.add(cells)
    made.members.add(
        [
            Member(person=Person(name="Lò Thị Án", born=PartialDate(1995)), organisation_id=one),
            Member(person=Person(name="Đỗ Quang Huy", born=PartialDate(2010)), organisation_id=two),
            Member(
                person=Person(
                    name="Mùa A Páo", joined=PartialDate(2005, 5, 13), official_since=PartialDate(2006, 5, 13)
                ),
                organisation_id=one,
            ),
        ]
    )
    yield made
    made.close()


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("admissions")
    return window.page("admissions")


def test_the_day_of_what_is_due_stands_before_its_words():
    admitted = Admission(decided=date(2020, 1, 10), ceremony=date(2020, 1, 20))
    model = AdmissionsModel()
    model.show_rows(
        [
            row_of(
                Member(id=1, person=Person(name="Lò Thị Án"), organisation_id=1),
                (1, "Chi bộ Một"),
                admitted,
                date(2026, 1, 1),
            )
        ]
    )
    due = model.text(0, AdmissionColumn.DUE).removeprefix("! ").split("; ")
    assert due
    assert all(one[0].isdigit() for one in due)


def test_a_member_is_found_without_accents_and_admitted_step_by_step(page, book, qtbot):
    press(Qt.Key.Key_Return)
    types("an")
    press(Qt.Key.Key_Return)
    assert page.form.who.text() == "Lò Thị Án"
    types("12/GCN")
    press(Qt.Key.Key_Tab)
    types("3/2/2024")
    page.form.days["ceremony"].setFocus()
    types("1/2/2024")
    assert page.form.warnings.isVisible()
    page.form.days["ceremony"].selectAll()
    types("19/5/2024")
    assert page.form.warnings.isHidden()
    page.form.flags[AdmissionFlag.YOUTH_UNION].setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    stored = Admission(
        certificate="12/GCN",
        certified=date(2024, 2, 3),
        ceremony=date(2024, 5, 19),
        flags=frozenset({AdmissionFlag.YOUTH_UNION}),
    )
    assert book.admissions.get(1) == (1, stored)
    assert page.sums.text() == "1 người của 1 chi bộ"
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert book.admissions.get(1) is None
    assert page.empty.isVisible()


def test_a_committee_is_never_taken_for_the_cell_that_admits(page, book, qtbot):
    (committee,) = book.organisations.add([Organisation("Đảng bộ Sở Tư pháp", OrganisationKind.BASE_COMMITTEE)])
    book.members.add([Member(person=Person(name="Quàng Thị Lả"), organisation_id=committee)])
    press(Qt.Key.Key_Return)
    assert page.form.organisation_id == 0
    types("la")
    press(Qt.Key.Key_Return)
    assert page.form.who.text() == "Quàng Thị Lả"
    assert (page.form.organisation_id, page.form.organisation.hasFocus()) == (0, True)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert page.form.problem.text() == "Chưa chọn chi bộ kết nạp."
    press(Qt.Key.Key_Down)
    page.form.texts["certificate"].setText("12")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(4)[0] == 1


def test_whoever_is_not_listed_is_told_in_words_of_members(page):
    press(Qt.Key.Key_Return)
    types("an")
    offered = [page.form.search.list.item(row).text() for row in range(page.form.search.list.count())]
    assert offered == ["Lò Thị Án · Chi bộ Một", "«an», chưa có trong danh sách đảng viên"]


def test_choosing_somebody_admitted_already_says_that_it_is_that_admission(page, book):
    book.admissions.save([(1, 2, Admission(certificate="12/GCN"))])
    page.session.changed.emit()
    page.add.click()
    types("an")
    press(Qt.Key.Key_Return)
    assert "Lò Thị Án đã có hồ sơ kết nạp" in page.notice.accessibleName()
    assert (page.form.organisation_id, page.form.texts["certificate"].text()) == (2, "12/GCN")
    press(Qt.Key.Key_Escape)
    assert page.notice.isHidden()


def test_a_day_that_is_none_stays_typed_and_is_told(page, book, qtbot):
    page.session.go.emit("admissions/1")
    page.form.days["decided"].setFocus()
    types("31/2/2024")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.days["decided"].hasFocus)
    qtbot.waitUntil(lambda: page.form.days["decided"].property("state") == "error")
    assert page.form.days["decided"].text() == "31/2/2024"
    assert book.admissions.get(1) is None


def test_what_cannot_be_is_asked_about_before_it_is_stored_and_marked_in_the_list(page, book, qtbot):
    """Of somebody who joined long ago the ceremony lies before the decision, with more votes than the cell has."""
    page.session.go.emit("admissions/3")
    for name, day in (("decided", "1/5/2020"), ("ceremony", "1/4/2020")):
        page.form.days[name].setFocus()
        types(day)
    page.form.counts["votes"].setFocus()
    page.form.counts["votes"].selectAll()
    types("99")
    said = page.form.warnings.text()
    assert "«Ngày lễ kết nạp» 1/4/2020 không thể trước" in said
    assert "99 phiếu tán thành mà chi bộ chỉ có 1 đảng viên" in said
    assert "Lễ kết nạp ghi ngày 1/4/2020 mà đảng viên vào Đảng 13/5/2005" in said
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert "bấm Lưu lần nữa" in page.form.problem.text()
    page.taken_over()
    assert page.form.problem.isHidden()
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert book.admissions.get(3) is None
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert "không thể trước" in page.model.text(0, AdmissionColumn.DUE)
    page.session.go.emit("admissions/3")
    page.form.texts["guide"].setFocus()
    types("A")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(3)[1].guide == "A"


def test_two_thirds_of_the_members_with_a_vote_are_asked_for_and_fewer_are_warned_of(page, book, qtbot):
    """Who is exempt is not of the base, nor is who is admitted; who was on probation on that day is not either."""
    one, _two = (each.id for each in book.organisations.all())
    exempt = Member(person=Person(name="A"), organisation_id=one, status=MemberStatus.EXEMPTED)
    old = [Member(person=Person(name="B", official_since=PartialDate(2001)), organisation_id=one) for _ in range(3)]
    new = Member(person=Person(name="C", joined=PartialDate(2023, 6, 1)), organisation_id=one)
    book.members.add([exempt, *old, new])
    page.session.go.emit("admissions/1")
    assert "Cần ít nhất 4 phiếu: hai phần ba của 5" in page.form.counts["votes"].accessibleDescription()
    page.form.days["resolved"].setFocus()
    types("3/2/2024")
    assert "Cần ít nhất 3 phiếu: hai phần ba của 4" in page.form.counts["votes"].accessibleDescription()
    assert page.form.warnings.isHidden()
    press(Qt.Key.Key_Tab)
    types("2")
    warned = "! Chi bộ có 2 phiếu tán thành, cần ít nhất 3: hai phần ba của 4 đảng viên chính thức."
    assert page.form.warnings.text().startswith(warned)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert book.admissions.get(1) is None
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(1)[1].votes == 2
    page.session.go.emit("admissions/1")
    assert page.form.warnings.text().startswith(warned)
    page.form.organisation.setFocus()
    press(Qt.Key.Key_Down)
    assert "Cần ít nhất 1 phiếu: hai phần ba của 1" in page.form.counts["votes"].accessibleDescription()
    assert "2 phiếu tán thành mà chi bộ chỉ có 1 đảng viên" in page.form.warnings.text()


def test_the_list_tells_what_is_due_and_is_narrowed_by_year(page, book):
    late = Admission(decided=date(2023, 1, 3), ceremony=date(2023, 1, 20), occupation=Occupation.PUPIL)
    done = Admission(ceremony=date(2024, 5, 19), recognised=date(2025, 5, 20))
    book.admissions.save([(1, 1, late), (2, 2, done)])
    page.session.changed.emit()
    assert [row.name for row in page.model.rows] == ["Đỗ Quang Huy", "Lò Thị Án"]
    assert page.model.rows[1].is_overdue
    page.years.setFocus()
    press(Qt.Key.Key_Down)
    assert [row.name for row in page.model.rows] == ["Lò Thị Án"]
    press(Qt.Key.Key_Down)
    assert [row.name for row in page.model.rows] == ["Đỗ Quang Huy"]


def test_what_is_due_can_be_read_on_a_small_screen(page, book, qtbot):
    book.admissions.save([(1, 1, Admission(decided=date(2023, 12, 13), ceremony=date(2023, 12, 20)))])
    page.window().resize(1366, 768)
    page.session.changed.emit()
    due = page.model.text(0, AdmissionColumn.DUE)
    assert due.startswith("! ")
    shown = page.table.columnWidth(AdmissionColumn.DUE) - 2 * CELL_SIDE
    assert shown >= page.table.fontMetrics().horizontalAdvance(due)
    assert page.table.horizontalScrollBar().maximum() == 0


def test_an_admission_is_stored_at_the_head_and_tab_ends_there(page, book, qtbot):
    page.session.go.emit("admissions/1")
    assert page.frame.header.title.text() == "Hồ sơ kết nạp"
    assert all(button.y() < page.form.y() for button in page.form.buttons)
    list(page.form.flags.values())[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert page.form.save.hasFocus()


def test_what_is_typed_before_the_member_is_chosen_stays_and_the_member_may_be_another(page, book, qtbot):
    press(Qt.Key.Key_Return)
    form = page.form
    form.texts["certificate"].setFocus()
    types("12/GCN")
    for words, name, cell in (("an", "Lò Thị Án", 1), ("huy", "Đỗ Quang Huy", 2)):
        form.search.setFocus()
        types(words)
        press(Qt.Key.Key_Return)
        assert (form.who.text(), form.organisation_id, form.texts["certificate"].text()) == (name, cell, "12/GCN")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(1) is None
    assert book.admissions.get(2) == (2, Admission(certificate="12/GCN"))


def test_choosing_somebody_admitted_already_takes_nothing_typed_away(page, book):
    book.admissions.save([(1, 2, Admission(certificate="12/GCN"))])
    page.session.changed.emit()
    page.add.click()
    page.form.texts["decision"].setFocus()
    types("7-QĐ")
    page.form.search.setFocus()
    types("an")
    press(Qt.Key.Key_Return)
    assert page.form.problem.text().startswith("Lò Thị Án đã có hồ sơ kết nạp: chọn người khác")
    assert (page.form.member_id, page.form.texts["decision"].text()) == (0, "7-QĐ")


def test_an_admission_of_which_nothing_is_typed_is_not_stored_and_asked_for(page, book, qtbot):
    page.open(1)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert page.form.problem.text().startswith("Hồ sơ chưa ghi gì")
    assert book.admissions.get(1) is None
    page.form.texts["certificate"].setFocus()
    types("12")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(1) == (1, Admission(certificate="12"))


def test_a_recognition_without_the_day_on_the_card_of_the_member_is_told_with_the_way_there(page, book, qtbot):
    went = []
    page.session.go.connect(went.append)
    book.admissions.save([(1, 1, Admission(ceremony=date(2021, 5, 19)))])
    page.open(1)
    page.form.days["recognised"].setFocus()
    types("19/5/2022")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.isHidden)
    assert page.notice.accessibleName().startswith("Hồ sơ kết nạp ghi công nhận chính thức ngày 19/5/2022")
    assert book.members.get(1).person.official_since is None
    page.notice.action.click()
    assert went == ["members/1"]
