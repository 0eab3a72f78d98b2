"""Checking in by key presses: found, marked, taken back, and what the contest page makes of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from key_presses import press as pressed
from key_presses import types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.models.replacements import Replacement
from app.models.round_records import Figures
from app.models.sessions import Session as Sitting
from app.models.sessions import SessionKind
from app.rules.attendance import Mark
from app.rules.organisation_kinds import OrganisationKind
from app.rules.permissions import Role
from app.rules.persons import Credentials, DelegateSource, Person, Standing
from app.rules.rounds import Deduction, Electorate
from app.ui.check_in.check_in_page import CheckInPage
from app.ui.contests.contest_page import ContestPage
from app.ui.session import Session

ENTER = Qt.Key.Key_Return


@pytest.fixture
def book(tmp_path: Path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.congresses.save(Congress(name="Đại hội", kind=Electorate.DELEGATE_CONGRESS))
        made.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL) for n in (1, 2, 3)])
        cells = [one.id for one in made.organisations.all()]
        names = ("Lò Thị Án", "Mùa A Sếnh", "Nguyễn Đức Anh")
        people = [
            Delegate(person=Person(name=name), organisation_id=cell) for name, cell in zip(names, cells, strict=True)
        ]
        people.append(Delegate(person=Person(name="Hà Văn Bình"), source=DelegateSource.EX_OFFICIO))
        made.delegates.add(people)
        made.sessions.add(Sitting("Phiên trù bị", day="2020-07-28", starts="08:00"))
        yield made


@pytest.fixture
def shown(qtbot):
    def show(page, *ids):
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open(*ids)
        return page

    return show


@pytest.fixture
def page(shown, book):
    return shown(CheckInPage(Session(book)))


def marks(book: Book) -> dict[str, Mark]:
    names = {one.id: one.name for one in book.delegates.all()}
    (sitting,) = book.sessions.all()
    return {names[one]: mark for one, mark in book.attendance.of_session(sitting.id).items()}


def press(*keys):
    """Type texts and press keys; a key with Ctrl is a pair."""
    for key in keys:
        if isinstance(key, str):
            types(key)
        elif isinstance(key, tuple):
            pressed(key[0], modifier=key[1])
        else:
            pressed(key)


def says(page) -> str:
    shown = (label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    return " ".join(shown).replace("\u00a0", " ")


def test_two_letters_and_enter_mark_present(page, book):
    assert page.line.hasFocus()
    press("se", ENTER)
    assert marks(book) == {"Mùa A Sếnh": Mark.PRESENT}
    assert page.line.text() == ""
    assert "2 · Mùa A Sếnh: có mặt" in says(page)


def test_a_scanned_badge_is_a_number_and_enter(page, book):
    press("3", ENTER)
    assert marks(book) == {"Nguyễn Đức Anh": Mark.PRESENT}


@pytest.mark.parametrize(("key", "mark"), [("+", Mark.LATE), ("-", Mark.LEFT), ("/", Mark.EXCUSED), ("*", Mark.ABSENT)])
def test_the_other_keys_of_the_number_pad_set_the_other_marks(page, book, key, mark):
    press("1", key)
    assert marks(book) == {"Lò Thị Án": mark}


def test_an_arrow_chooses_among_people_of_one_beginning(page, book):
    press("an", Qt.Key.Key_Down, ENTER)
    assert marks(book) == {"Nguyễn Đức Anh": Mark.PRESENT}


def test_a_mark_is_taken_back_and_the_one_before_is_there_again(page, book):
    press("1", ENTER, "1", "-")
    assert "(trước là có mặt)" in says(page)
    press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert marks(book) == {"Lò Thị Án": Mark.PRESENT}
    press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert marks(book) == {}


def test_who_is_ineligible_is_told_at_the_door_and_counts_nowhere(shown, book):
    wrong = book.delegates.all()[1]
    book.delegates.update([replace(wrong, credentials=Credentials.INELIGIBLE)])
    page = shown(CheckInPage(Session(book)))
    press("2", ENTER)
    assert marks(book) == {"Mùa A Sếnh": Mark.PRESENT}
    assert "Mùa A Sếnh không đủ tư cách đại biểu, không tính là có mặt." in says(page)
    assert "không đủ tư cách có mặt 1 / 1, không tính" in says(page)
    assert "Đại biểu có mặt: 0 / 3" in says(page)
    press("1", ENTER)
    assert "không tính là có mặt." not in says(page)
    assert "Đại biểu có mặt: 1 / 3" in says(page)


def test_an_alternate_who_waits_and_who_was_replaced_are_told_by_name(shown, book):
    absent = book.delegates.all()[0]
    add = [
        Delegate(person=Person(name=name), standing=Standing.ALTERNATE, alternate_order=order)
        for order, name in enumerate(("Vừ A Chu", "Giàng Thị Dợ"), start=1)
    ]
    called, _ = book.delegates.add(add)
    book.replacements.add(Replacement(absent.id, called, "QĐ 12", "ốm"))
    page = shown(CheckInPage(Session(book)))
    press("6", ENTER)
    assert "Giàng Thị Dợ là đại biểu dự khuyết, chưa được gọi." in says(page)
    press("1", ENTER)
    assert "Lò Thị Án đã có Vừ A Chu thay." in says(page)
    press("99", ENTER)
    assert "Không có đại biểu nào như vậy." in says(page)
    press("5", ENTER)
    assert marks(book) == {"Vừ A Chu": Mark.PRESENT}


def test_the_committee_is_not_checked_in_among_the_delegates(shown, book):
    committee = book.sessions.add(Sitting("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
    page = shown(CheckInPage(Session(book)), committee)
    assert [page.sitting.itemText(at) for at in range(page.sitting.count())] == ["Phiên trù bị · 28/7/2020 · 08:00"]
    press("1", ENTER)
    assert book.attendance.of_session(committee) == {}


def test_where_no_organisation_is_known_that_is_said_and_not_that_the_session_is_invalid(shown, book):
    book.delegates.update([replace(one, organisation_id=None) for one in book.delegates.all()])
    page = shown(CheckInPage(Session(book)))
    assert "Chưa đủ điều kiện tiến hành" in says(page)
    press("1", ENTER, "2", ENTER, "3", ENTER)
    assert "Chưa đủ điều kiện tiến hành" not in says(page)
    assert "○ Chưa biết số tổ chức đảng trực thuộc: nhập ở trang Đại hội." in says(page)
    assert page.standing.valid.text() == "Chưa biết số tổ chức đảng"


def test_enter_on_an_empty_line_does_nothing_and_nobody_found_is_told(page, book):
    press(ENTER)
    assert marks(book) == {}
    press("99", ENTER)
    assert "Không có đại biểu nào như vậy." in says(page)
    assert page.line.text() == "99"


def test_the_scan_after_a_failed_one_takes_its_place(page, book):
    press("999", ENTER, "3", ENTER)
    assert marks(book) == {"Nguyễn Đức Anh": Mark.PRESENT}
    assert "Không có đại biểu nào như vậy." not in says(page)


def test_who_is_not_here_yet_is_listed_first_and_a_list_that_is_cut_says_so(page, book):
    book.delegates.add([Delegate(person=Person(name=f"Sùng A {name}")) for name in "BCDEGHIKLM"])
    late = book.delegates.all()[-1]
    (sitting,) = book.sessions.all()
    others = [one.id for one in book.delegates.all() if one.name.startswith("Sùng") and one is not late]
    book.attendance.mark(sitting.id, dict.fromkeys(others, Mark.PRESENT) | {late.id: Mark.ABSENT})
    page.open()
    press("su")
    assert page.found.rows[0].name == "Sùng A M"
    assert "còn 2 người nữa" in says(page)
    press("ng a m")
    assert "người nữa" not in says(page)


def test_both_tests_and_who_is_missing_follow_each_key(page):
    assert "Chưa đủ điều kiện tiến hành" in says(page)
    assert "Chưa có mặt: 4" in says(page)
    press("1", ENTER, "4", ENTER, "3", "/")
    assert "○ Tổ chức đảng có đại biểu dự: 1 / 3, cần ít nhất 2" in says(page)
    press("2", ENTER)
    assert "✓ Đại biểu có mặt: 3 / 4, cần ít nhất 3" in says(page)
    assert "Đủ điều kiện tiến hành" in says(page)
    assert "Chưa có mặt: 1" in says(page)
    assert "vắng có phép 1" in says(page)


def test_how_many_are_here_stands_at_the_head_where_the_card_is_out_of_sight(page, qtbot):
    assert not page.here.isVisible()
    page.resize(760, 700)
    qtbot.waitUntil(page.here.isVisible)
    assert page.here.text() == "Có mặt 0 / 4"
    press("1", ENTER)
    assert page.here.text() == "Có mặt 1 / 4"


def test_what_was_marked_is_told_beside_the_line_above_who_is_found(page):
    press("se", ENTER)
    told, line, found = (
        each.mapTo(page, each.rect().topLeft()).y() for each in (page.last, page.line, page.found_table)
    )
    assert line < told < found


def test_the_missing_are_listed_with_their_delegation_under_its_head(shown, book):
    (group,) = book.delegations.add(["Đoàn khối doanh nghiệp"])
    book.delegates.add([Delegate(person=Person(name="Cà Văn Anh"), delegation_id=group)])
    missing = shown(CheckInPage(Session(book))).missing
    first = [missing.index(0, column).data() for column in range(missing.columnCount())]
    assert first == ["5", "Cà Văn Anh", "", "Khối doanh nghiệp", "chưa điểm danh"]


def test_whoever_clicks_a_name_goes_on_with_the_keyboard(page, book, qtbot):
    press("an")
    row = page.found_table.visualRect(page.found.index(1, 1))
    qtbot.mouseClick(page.found_table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert page.line.hasFocus()
    press(ENTER)
    assert marks(book) == {"Nguyễn Đức Anh": Mark.PRESENT}


def test_no_key_moves_the_columns(page):
    header = page.found_table.horizontalHeader()

    def places():
        return [header.sectionPosition(column) for column in range(header.count())]

    before = places()
    for typed in ("a", "n", "h"):
        press(typed)
        assert places() == before
    for column in (0, 1, 4):
        assert page.found_table.sizeHintForColumn(column) <= page.found_table.columnWidth(column)


def test_whoever_only_looks_marks_nothing(page, book):
    book.operators.add("Hà", Role.HEAD)
    viewer = book.operators.add("Khách", Role.VIEWER)
    book.operators.enter(viewer.id)
    page.session.changed.emit()
    assert not page.line.isEnabled()


def test_without_a_session_one_of_today_is_opened(qtbot, shown, tmp_path):
    with Book.create(tmp_path / "moi.sodaihoi", "Hà") as book:
        book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
        page = shown(CheckInPage(Session(book)))
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
        assert [one.title for one in book.sessions.all()] == [page.sitting.currentText().split(" · ")[0]]
        press("1", ENTER)
        assert marks(book) == {"Lò Thị Án": Mark.PRESENT}


def test_the_contest_page_takes_its_figures_from_the_door(shown, book):
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE, Electorate.DELEGATE_CONGRESS))
    round_id = book.rounds.begin_first(contest, Figures(seats=2, summoned=4))
    one, other, absent, committee = (each.id for each in book.delegates.all())
    (sitting,) = book.sessions.all()
    book.attendance.mark(
        sitting.id, {one: Mark.PRESENT, other: Mark.LATE, absent: Mark.ABSENT, committee: Mark.EXCUSED}
    )
    book.attendance.mark(sitting.id, {one: Mark.LEFT, other: Mark.LATE})
    book.sessions.update(replace(sitting, ended_at="2020-07-28T11:30:00+07:00"))
    page = shown(ContestPage(Session(book)), contest)
    assert "Theo điểm danh «Phiên trù bị»: triệu tập 4; có mặt 2, trong đó về trước 1" in says(page)
    book.attendance.mark(sitting.id, {one: Mark.PRESENT})
    page = shown(ContestPage(Session(book)), contest)
    assert "Theo điểm danh «Phiên trù bị»: triệu tập 4; có mặt 2" in says(page)
    assert "số ở trên khác" in says(page)
    take = page.base.at_door.take
    take.setFocus()
    press(Qt.Key.Key_Space)
    figures = book.rounds.get(round_id).figures
    assert figures.present == 2
    assert figures.deductions == {Deduction.COMMITTEE_ABSENT: 1, Deduction.DELEGATE_ABSENT: 1}
    assert "số ở trên đúng như vậy" in says(page)


def test_letters_that_mean_nobody_are_answered_while_they_are_typed(page):
    press("z", "z")
    assert page.more.isVisible()
    assert page.more.text() == "Không có đại biểu nào như vậy."


def test_without_delegates_their_list_comes_first(qtbot, shown, tmp_path):
    with Book.create(tmp_path / "moi.sodaihoi", "Hà") as book:
        page = shown(CheckInPage(Session(book)))
        with qtbot.waitSignal(page.session.go) as gone:
            qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
        assert gone.args == ["delegates"]
        assert not book.sessions.all()
