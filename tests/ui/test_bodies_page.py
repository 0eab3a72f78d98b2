"""The bodies of the congress by key presses."""

from dataclasses import replace
from datetime import date

import pytest
from contest_clerk import ContestClerk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.delegates import Delegate
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.bodies import BodyKind, BodyRole
from app.rules.complaints import Complaints
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.ui.bodies.bodies_page import BodiesPage
from app.ui.bodies.member_row import MemberRow
from app.ui.session import Session

NAMES = ("Lò Thị Án", "Đỗ Quang Huy", "Mùa A Páo", "Hà Văn Đức")
ADD = "Thêm vào Đoàn Chủ tịch"
COUNT = "Thêm vào Ban kiểm phiếu"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(opens=date(2026, 7, 28)))
        made.delegates.add([Delegate(person=Person(name=name)) for name in NAMES])
        made.delegates.add([Delegate(person=Person(name="Cà Văn Biên", joined=PartialDate(2026, 1, 5)))])
        contest = made.contests.add(Contest("Ban Chấp hành"))
        round_id = made.rounds.begin_first(contest, Figures(1))
        made.rounds.set_candidates(round_id, [Candidate("Hà Văn Đức"), Candidate("Ai Đó")], Ordered.BY_NAME)
        yield made


@pytest.fixture
def clerk(qtbot, book):
    page = BodiesPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    return ContestClerk(page)


def members(book, kind=BodyKind.PRESIDIUM):
    return [(one.name, one.role, one.delegate_id) for one in book.bodies.get(kind).members]


def test_a_key_goes_from_one_body_to_the_next_and_stays_at_the_last(clerk, book):
    clerk.types("2⏎")
    for name in ("Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu", "Ban kiểm phiếu", "Ban kiểm phiếu"):
        clerk.presses(Qt.Key.Key_F6)
        assert clerk.at == f"Thêm vào {name}"
    clerk.types("3⏎")
    assert members(book, BodyKind.COUNTING)[0][0] == "Mùa A Páo"
    assert "F6: sang dòng thêm người của ban tiếp theo" in clerk.read()


def test_delegates_are_found_without_accents(clerk, book):
    assert clerk.at == ADD
    clerk.types("do hu⏎")
    clerk.types("an⏎")
    assert members(book) == [("Đỗ Quang Huy", BodyRole.MEMBER, 2), ("Lò Thị Án", BodyRole.MEMBER, 1)]


def test_the_arrows_choose_and_the_last_row_is_the_name_as_typed(clerk, book):
    clerk.types("a↓⏎")
    assert members(book) == [("Mùa A Páo", BodyRole.MEMBER, 3)]
    clerk.types("An⎋")
    assert clerk.page.cards[BodyKind.PRESIDIUM].line.line.text() == ""
    clerk.types("An↓⏎")
    clerk.types("Vũ Khách⏎")
    assert members(book)[1:] == [("An", BodyRole.MEMBER, None), ("Vũ Khách", BodyRole.MEMBER, None)]
    assert "khách mời" in clerk.read()


def test_the_same_person_twice_is_said_beside_the_line(clerk, book):
    clerk.types("do hu⏎do hu⏎")
    assert len(members(book)) == 1
    assert "Đỗ Quang Huy đã có tên. Xóa một dòng, hoặc gõ tên người khác." in clerk.read()


def test_a_counting_board_gets_its_places_and_what_is_wrong_is_told(clerk, book):
    clerk.page.point_at("counting")
    assert clerk.at == COUNT
    clerk.types("huy⏎duc⏎pao⏎")
    assert [role for _, role, _ in members(book, BodyKind.COUNTING)] == [
        BodyRole.HEAD,
        BodyRole.SECRETARY,
        BodyRole.MEMBER,
    ]
    assert "Hà Văn Đức có tên trong danh sách bầu cử Ban Chấp hành." in clerk.read()
    clerk.types("bien⏎")
    assert "Cà Văn Biên là đảng viên dự bị nên không tham gia ban kiểm phiếu." in clerk.read()
    assert len(members(book, BodyKind.COUNTING)) == 3


def test_the_counting_board_counts_the_contests_and_gives_them_back(clerk, book):
    clerk.page.point_at("counting")
    clerk.types("huy⏎")
    clerk.tabs_to("Dùng ban này cho các cuộc bầu")
    clerk.types(" ")
    assert [one.name for one in book.contests.board(1)] == ["Đỗ Quang Huy"]
    assert clerk.at == COUNT
    clerk.types("⏎")
    clerk.control("z")
    assert book.contests.board(1) == ()


def test_members_move_up_change_their_place_and_leave_with_a_way_back(clerk, book):
    clerk.types("huy⏎pao⏎")
    clerk.page.cards[BodyKind.PRESIDIUM].proposed.line.setFocus()
    clerk.tabs_to("Chuyển Mùa A Páo lên trên")
    clerk.types(" ")
    assert [name for name, _, _ in members(book)] == ["Mùa A Páo", "Đỗ Quang Huy"]
    assert clerk.at == "Vai trò của Mùa A Páo"
    clerk.types("↑")
    assert members(book)[0][1] is BodyRole.HEAD
    clerk.tabs_to("Bỏ Đỗ Quang Huy")
    clerk.types(" ")
    assert clerk.at == "Vai trò của Mùa A Páo"
    clerk.types("⏎")
    assert len(members(book)) == 1
    clerk.control("z")
    assert len(members(book)) == 2


def test_a_changed_order_and_a_changed_place_are_taken_back_by_a_key(clerk, book):
    clerk.types("huy⏎pao⏎")
    before = members(book)
    clerk.page.cards[BodyKind.PRESIDIUM].proposed.line.setFocus()
    clerk.tabs_to("Chuyển Mùa A Páo lên trên")
    clerk.types(" ")
    assert members(book) != before
    assert "Đã chuyển Mùa A Páo lên trên." in clerk.read()
    clerk.control("z")
    assert members(book) == before
    clerk.page.cards[BodyKind.PRESIDIUM].proposed.line.setFocus()
    clerk.tabs_to("Vai trò của Đỗ Quang Huy")
    clerk.types("↑")
    assert members(book)[0][1] is BodyRole.HEAD
    assert "Đã giao Đỗ Quang Huy: Chủ trì." in clerk.read()
    clerk.control("z")
    assert members(book) == before


def test_names_are_pasted_after_a_look(clerk, book):
    clerk.pastes("1. Đ/c Mùa A Páo\n2. Vũ Khách")
    assert members(book) == []
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    assert members(book) == [("Mùa A Páo", BodyRole.MEMBER, 3), ("Vũ Khách", BodyRole.MEMBER, None)]


def test_a_size_is_proposed_and_the_vote_is_a_link_away(clerk, book):
    clerk.page.cards[BodyKind.PRESIDIUM].proposed.line.setFocus()
    clerk.types("3⏎")
    assert book.bodies.get(BodyKind.PRESIDIUM).proposed == 3
    assert "0 / 3 người" in clerk.read()
    clerk.tabs_to("Biểu quyết số lượng")
    clerk.types(" ")
    assert clerk.places == ["shows-of-cards#body_size-presidium"]


def test_those_who_are_found_come_into_view(clerk, qtbot):
    clerk.page.point_at("counting")
    clerk.types("a")
    shown = clerk.page.cards[BodyKind.COUNTING].line.list
    view = clerk.page.frame.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(shown.mapTo(view, shown.rect().bottomLeft())))


def test_an_unknown_name_in_a_board_of_delegates_wants_its_button_and_no_enter_too_many(clerk, book):
    clerk.page.point_at("counting")
    clerk.types("Vinh⏎")
    assert members(book, BodyKind.COUNTING) == []
    words = "Vinh không phải đại biểu chính thức của đại hội. (Điều 8, Quyết định 190-QĐ/TW)"
    assert words in clerk.read()
    clerk.types("Vũ Khách⏎⏎⏎")
    assert members(book, BodyKind.COUNTING) == []
    clerk.tabs_to("Vẫn ghi «Vũ Khách»")
    clerk.types(" ")
    assert members(book, BodyKind.COUNTING) == [("Vũ Khách", BodyRole.HEAD, None)]


def test_somebody_who_was_added_can_be_taken_back(clerk, book):
    clerk.types("huy⏎pao⏎")
    clerk.control("z")
    assert [name for name, _, _ in members(book)] == ["Đỗ Quang Huy"]


def test_what_is_typed_after_a_refusal_replaces_what_was_refused(clerk, book):
    clerk.page.point_at("counting")
    clerk.types("bien⏎")
    words = "Cà Văn Biên là đảng viên dự bị nên không tham gia ban kiểm phiếu. (Điều 8, Quyết định 190-QĐ/TW)"
    assert words in clerk.read()
    clerk.types("huy⏎")
    assert members(book, BodyKind.COUNTING) == [("Đỗ Quang Huy", BodyRole.HEAD, 2)]


def test_the_page_opens_at_its_top_and_shows_whole_names(qtbot, book):
    book.delegates.add([Delegate(person=Person(name="Sùng Thị Bích Hường"))])
    (last,) = (one for one in book.delegates.all() if one.name == "Sùng Thị Bích Hường")
    sitting = [BodyMember(last.name, delegate_id=last.id), *(BodyMember(name) for name in NAMES)]
    for kind in BodyKind:
        book.bodies.set_members(kind, sitting)
    page = BodiesPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 600)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    qtbot.wait(20)
    assert page.frame.verticalScrollBar().maximum() > 0
    assert page.frame.verticalScrollBar().value() == 0
    for card in page.cards.values():
        name = card.rows[0].name
        assert name.width() >= name.fontMetrics().horizontalAdvance(last.name)


def test_a_size_typed_after_a_warning_went_arrives_where_it_was_clicked(qtbot, clerk, book):
    """Whatever comes or goes while a button of the mouse is down, what is under the mouse stays there."""
    clerk.page.point_at("counting")
    clerk.types("duc⏎")
    assert "Hà Văn Đức có tên trong danh sách bầu cử Ban Chấp hành." in clerk.read()
    card = clerk.page.cards[BodyKind.COUNTING]
    warned, window = card.warnings, clerk.page.windowHandle()
    at = card.proposed.line.mapTo(clerk.page, card.proposed.line.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    book.rounds.set_candidates(1, [Candidate("Ai Đó"), Candidate("Người Khác")], Ordered.BY_NAME)
    clerk.page.session.changed.emit()
    qtbot.wait(40)
    assert warned.isVisible()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: "Hà Văn Đức có tên" not in warned.text())
    clerk.types("3⏎")
    assert book.bodies.get(BodyKind.COUNTING).proposed == 3


def test_the_window_shows_the_page_from_its_top(show, qtbot, book):
    sitting = [BodyMember(name) for name in NAMES]
    for kind in BodyKind:
        book.bodies.set_members(kind, sitting)
    window = show(book)
    window.resize(1366, 600)
    window.router.go("bodies")
    qtbot.wait(40)
    bar = window.page("bodies").frame.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_complaints_are_noted_with_the_board_and_nothing_typed_is_not_nought(clerk, book):
    part = clerk.page.complaints
    part.received.line.setFocus()
    clerk.types("3⏎⇥")
    assert clerk.at == "Đơn thư về tư cách đại biểu: Đã xem xét, kết luận"
    assert book.complaints.get() == Complaints(3)
    clerk.types("4⏎")
    assert "Đã kết luận 4 đơn thư mà chỉ nhận 3." in clerk.read()
    assert book.complaints.get() == Complaints(3)
    clerk.types("⌫0⏎")
    assert book.complaints.get() == Complaints(3, 0)
    assert "Đã kết luận 4" not in clerk.read()
    clerk.types("⌫⏎")
    assert book.complaints.get() == Complaints(3)


def test_who_leads_the_members_answers_for_complaints_about_them(qtbot, book):
    book.congresses.save(replace(book.congresses.get(), kind=Electorate.MEMBER_CONGRESS))
    page = BodiesPage(Session(book))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    page.complaints.received.line.setFocus()
    made = ContestClerk(page)
    assert made.at == "Đơn thư về tư cách đảng viên: Đã nhận"
    made.types("0⏎")
    assert book.complaints.get() == Complaints(0)


def test_rows_have_their_room_in_the_first_frame(show, book):
    members = [
        BodyMember(f"Lò Văn {name}", BodyRole.MEMBER)
        for name in ["An", "Ba", "Cao", "Du", "Em", "Hai", "Khai", "Lan", "Mai"]
    ]
    book.bodies.set_members(BodyKind.COUNTING, members)
    window = show(book)
    window.resize(1920, 1080)
    window.router.go("bodies")
    rows = window.page("bodies").findChildren(MemberRow)
    assert len(rows) == len(members)
    assert all(row.height() >= row.minimumSizeHint().height() for row in rows)
