"""The counting board and the papers of a contest, by key presses."""

import pytest
from contest_clerk import ContestClerk
from contest_samples import confirmed, keyed, made_contest
from counted_rounds import table_rows
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import BoardMember, BoardRole
from app.models.round_records import RoundState
from app.rules.ballots import Ballot
from app.rules.permissions import Role
from app.ui.contests.board_row import BoardRow
from app.ui.contests.contest_page import ContestPage
from app.ui.session import Session


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        yield made


@pytest.fixture
def clerk(qtbot, book):
    contest, _ = made_contest(book, voters=120)
    book.contests.set_board(contest, [])
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open(contest)
    return ContestClerk(page)


def board(book: Book) -> list[tuple[str, BoardRole]]:
    return [(one.name, one.role) for one in book.contests.board(1)]


def declared(book: Book) -> list[int]:
    return [batch.declared for batch in book.rounds.batches(1)]


def test_a_missing_board_is_told_until_it_is_typed(clerk, book):
    assert "Chưa có ban kiểm phiếu. Nhập trưởng ban và các thành viên." in clerk.read()
    clerk.tabs_to("Thêm thành viên")
    clerk.types("Đ/c Mùa A Páo⏎Cầm Thị Yến⏎Lò Văn Của⏎")
    assert board(book) == [
        ("Mùa A Páo", BoardRole.HEAD),
        ("Cầm Thị Yến", BoardRole.SECRETARY),
        ("Lò Văn Của", BoardRole.MEMBER),
    ]
    assert "Chưa có ban kiểm phiếu" not in clerk.read()


def test_a_board_is_pasted_after_a_look(clerk, book):
    clerk.tabs_to("Thêm thành viên")
    clerk.pastes("1. Mùa A Páo\n2. Cầm Thị Yến\n3. Mùa A Páo")
    assert "3 dòng, 1 dòng phải sửa." in clerk.read()
    assert board(book) == []
    clerk.types("␡")
    clerk.tabs_to("Thêm vào ban kiểm phiếu")
    clerk.types(" ")
    assert [name for name, _ in board(book)] == ["Mùa A Páo", "Cầm Thị Yến"]


def test_enter_takes_a_clean_pasted_board_over(clerk, book):
    clerk.tabs_to("Thêm thành viên")
    clerk.pastes("1. Mùa A Páo\n2. Cầm Thị Yến\n3. Mùa A Páo")
    clerk.types("⎋")
    assert board(book) == []
    clerk.types("␡⏎")
    assert [name for name, _ in board(book)] == ["Mùa A Páo", "Cầm Thị Yến"]
    assert clerk.page.board.preview.isHidden()


def test_closing_goes_to_a_pasted_board_that_is_not_stored(clerk, book):
    keyed(book, 1, "123*120")
    clerk.page.open(1)
    said = []
    clerk.page.session.said.connect(lambda what, remedy: said.append(what))
    clerk.tabs_to("Thêm thành viên")
    clerk.pastes("1. Mùa A Páo\n2. Cầm Thị Yến")
    clerk.page.step_button.setFocus()
    assert clerk.at == "Đóng kiểm phiếu"
    clerk.types(" ")
    assert said == ["Danh sách vừa dán chưa lưu: 2 dòng."]
    assert clerk.focus is clerk.page.board.preview.table
    assert book.rounds.get(1).state is RoundState.ENTRY
    clerk.types("⏎")
    assert [name for name, _ in board(book)] == ["Mùa A Páo", "Cầm Thị Yến"]


@pytest.mark.parametrize("line", ["Thêm thành viên", "Thêm người vào danh sách"])
def test_leaving_goes_to_a_pasted_list_that_is_not_stored(show, book, line):
    contest, _ = made_contest(book)
    book.contests.set_board(contest, [])
    window = show(book)
    window.router.go(f"contest/{contest}")
    clerk = ContestClerk(window.page("contest"))
    clerk.tabs_to(line)
    clerk.pastes("1. Cầm Thị Yến\n2. Lò Văn Của")
    window.show_page("home")
    assert window.router.here == f"contest/{contest}"
    assert "Danh sách vừa dán chưa lưu: 2 dòng." in [label.text() for label in window.notice.findChildren(QLabel)]
    assert clerk.at == "Danh sách vừa dán"
    clerk.types("⏎")
    window.show_page("home")
    assert window.router.here == "home"


def test_the_place_pasted_with_a_name_is_shown_and_taken_over(clerk, book):
    clerk.tabs_to("Thêm thành viên")
    clerk.pastes("Thư ký: đ/c Cầm Thị Yến\nMùa A Páo, Trưởng ban\nGiàng A Dơ - Sở Y tế")
    rows = table_rows(clerk.page.board.preview.table)
    assert [row[1:3] for row in rows] == [
        ["Cầm Thị Yến", "Thư ký"],
        ["Mùa A Páo", "Trưởng ban"],
        ["Giàng A Dơ", "Sở Y tế"],
    ]
    assert board(book) == []
    clerk.tabs_to("Thêm vào ban kiểm phiếu")
    clerk.types(" ")
    roles = [BoardRole.SECRETARY, BoardRole.HEAD, BoardRole.MEMBER]
    assert board(book) == list(zip(("Cầm Thị Yến", "Mùa A Páo", "Giàng A Dơ"), roles, strict=True))


def test_the_buttons_of_a_pasted_list_stay_where_they_are_while_it_grows_and_shrinks(qtbot, clerk):
    clerk.tabs_to("Thêm thành viên")
    clerk.pastes("\n".join(f"Nguyễn Văn {letter}" for letter in "ABCDEGHIKLMN") + "\n\nLê Thị P")
    preview = clerk.page.board.preview
    qtbot.wait(1)
    places, high = [preview.take.geometry(), preview.drop.geometry()], preview.table.height()
    clerk.types("␡␡␡␡␡␡")
    qtbot.wait(1)
    assert preview.table.height() < high
    assert [preview.take.geometry(), preview.drop.geometry()] == places
    assert preview.take.geometry().bottom() < preview.table.geometry().top()


def test_a_member_who_is_a_candidate_is_warned_of(clerk):
    clerk.tabs_to("Thêm thành viên")
    clerk.types("Lê Văn An⏎")
    assert "Lê Văn An vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu cử." in clerk.read()


def test_the_same_member_twice_is_refused_and_kept_in_the_line(clerk, book):
    clerk.tabs_to("Thêm thành viên")
    clerk.types("Mùa A Páo⏎Mùa A Páo⏎")
    assert "Mùa A Páo đã có trong ban kiểm phiếu." in clerk.read()
    assert clerk.focus.text() == "Mùa A Páo"
    assert len(board(book)) == 1


def test_roles_and_names_are_changed_in_place(clerk, book):
    book.contests.set_board(1, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    clerk.page.open(1)
    clerk.tabs_to("Vai trò của Mùa A Páo")
    clerk.types("↓⇥")
    clerk.control("a")
    clerk.types("Mùa A Sếnh⇥")
    assert board(book) == [("Mùa A Sếnh", BoardRole.SECRETARY)]


def test_a_name_made_empty_is_refused(clerk, book):
    book.contests.set_board(1, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    clerk.page.open(1)
    clerk.fills("Họ và tên", "")
    assert "Chưa có tên. Nhập họ và tên, hoặc xóa dòng này." in clerk.read()
    assert board(book) == [("Mùa A Páo", BoardRole.HEAD)]


def test_a_removed_member_comes_back(clerk, book):
    book.contests.set_board(1, [BoardMember("Mùa A Páo", BoardRole.HEAD), BoardMember("Lò Của", BoardRole.MEMBER)])
    clerk.page.open(1)
    clerk.tabs_to("Bỏ Mùa A Páo")
    clerk.types(" ")
    assert board(book) == [("Lò Của", BoardRole.MEMBER)]
    assert "Đã bỏ Mùa A Páo khỏi ban kiểm phiếu." in clerk.read()
    for _ in range(2):
        clerk.presses(Qt.Key.Key_Backtab)
    assert clerk.at == "Hoàn tác"
    for _ in range(2):
        clerk.presses(Qt.Key.Key_Tab)
    assert clerk.at == "Thêm thành viên"
    clerk.control("z")
    assert len(board(book)) == 2


def test_returned_papers_are_split_again_by_another_size(clerk, book):
    clerk.tabs_to("Số phiếu mỗi tập")
    clerk.control("a")
    clerk.types("⌫40⏎")
    assert declared(book) == [40, 40, 40]


@pytest.mark.parametrize("size", ["0", "", "bốn mươi"])
def test_a_size_that_cannot_be_is_told(clerk, book, size):
    clerk.tabs_to("Số phiếu mỗi tập")
    clerk.control("a")
    clerk.types(f"⌫{size}⏎")
    assert "Số phiếu mỗi tập phải là số từ 1 trở lên." in clerk.read()
    assert declared(book) == [120]


def test_batches_larger_than_all_papers_are_told(clerk, book):
    clerk.tabs_to("Số phiếu mỗi tập")
    clerk.control("a")
    clerk.types("⌫5028⏎")
    assert "Mỗi tập 5028 phiếu là nhiều hơn 120 phiếu thu về." in clerk.read()
    assert clerk.focus.text() == "5028"
    assert declared(book) == [120]


def test_batches_that_hold_papers_stay_and_say_so(clerk, book):
    keyed(book, 1, "123*7")
    clerk.page.open(1)
    clerk.tabs_to("Số phiếu mỗi tập")
    clerk.control("a")
    clerk.types("⌫40⏎")
    assert "Tập đã có phiếu thì giữ nguyên; không còn phiếu nào để chia lại." in clerk.read()
    assert declared(book) == [120]


def test_a_batch_of_its_own_size_leaves_a_rest_for_one_more(clerk, book):
    clerk.fills("Số phiếu của tập 1", "70")
    assert "Các tập khai 70 phiếu, thu về 120; đã nhập 0." in clerk.read()
    clerk.tabs_to("Thêm tập")
    clerk.types(" ")
    assert declared(book) == [70, 50]


def test_the_last_batch_goes_when_it_holds_nothing(clerk, book):
    book.rounds.set_batches(1, [70, 50])
    clerk.page.open(1)
    clerk.fills("Số phiếu của tập 2", "")
    assert declared(book) == [70]


def test_a_batch_cannot_be_smaller_than_what_is_keyed(clerk, book):
    keyed(book, 1, "123*7")
    clerk.page.open(1)
    assert "7 / 120" in clerk.read()
    clerk.fills("Số phiếu của tập 1", "6")
    assert "Tập 1: số phiếu phải từ 7 trở lên." in clerk.read()
    assert clerk.page.papers.rows[0].declared.line.text() == "6"
    assert declared(book) == [120]


def test_a_batch_with_papers_cannot_be_dropped(clerk, book):
    keyed(book, 1, "123*7")
    clerk.page.open(1)
    clerk.fills("Số phiếu của tập 1", "")
    assert "Tập 1 đã nhập 7 phiếu nên không bỏ được." in clerk.read()


def test_papers_that_do_not_agree_are_told_at_their_field(clerk):
    clerk.fills("Phát ra", "121")
    assert "Phát ra 121 phiếu cho 120 người có mặt." in clerk.read()
    clerk.fills("Phát ra", "110")
    assert "Thu về 120 phiếu, phát ra 110: thừa 10 phiếu" in clerk.read()


def test_a_batch_leads_to_its_papers(clerk):
    clerk.tabs_to("Nhập phiếu tập 1")
    clerk.types(" ")
    assert clerk.places == ["entry/1/1"]


def test_papers_put_aside_are_shown_at_their_batch(clerk, book):
    book.ballots.set_aside(BatchPass(1, 1), "rách góc")
    clerk.page.open(1)
    assert "1 chờ" in clerk.read()


def test_a_decision_can_be_looked_at_and_changed_until_the_count_is_closed(clerk, book):
    for _ in range(120):
        book.ballots.set_aside(BatchPass(1, 1), "rách góc")
    first = book.ballots.waiting(1)[0]
    book.ballots.replace(first, Ballot(frozenset({1, 2, 3})), "Mùa A Páo")
    clerk.page.open(1)
    clerk.tabs_to("Phiếu ban đã kết luận: 1. Xem, đổi kết luận")
    clerk.types(" ")
    assert clerk.places == ["aside/1"]


def test_the_board_and_the_passes_wait_while_a_count_is_closed(qtbot, book):
    contest, round_id = made_contest(book)
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    keyed(book, round_id, "123*10")
    book.results.close(round_id)
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.open(contest)
    assert [row.isEnabled() for row in page.findChildren(BoardRow)] == [False]
    assert page.office.passes.line.isReadOnly()
    book.rounds.reopen(round_id, "sửa ban kiểm phiếu")
    page.open(contest)
    assert [row.isEnabled() for row in page.findChildren(BoardRow)] == [True]
    assert not page.office.passes.line.isReadOnly()


def test_the_board_that_signs_for_a_confirmed_round_stands(qtbot, book):
    contest, round_id = made_contest(book)
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    confirmed(book, round_id, "123*10")
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.open(contest)
    assert [row.isEnabled() for row in page.findChildren(BoardRow)] == [False]
    assert not [
        line
        for line in page.findChildren(QLineEdit)
        if line.accessibleName() == "Thêm thành viên" and line.isVisibleTo(page)
    ]


def test_a_clerk_of_entry_is_led_to_keying_and_told_nothing_false(clerk, book):
    book.operators.add("Mùa A Páo", Role.HEAD)
    keying = book.operators.add("Cầm Thị Yến", Role.ENTRY)
    book.operators.enter(keying.id)
    went = []
    page = clerk.page
    page.session.go.connect(went.append)
    page.session.changed.emit()
    row = page.papers.rows[0]
    assert row.enter.text() == "Nhập phiếu"
    assert "Đã đóng kiểm phiếu" not in clerk.read()
    row.enter.click()
    assert went == ["entry/1/1"]
