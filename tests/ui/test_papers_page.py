"""Looking at the papers of a batch that is keyed: a list that nobody takes for the line of entry."""

import pytest
from contest_clerk import ContestClerk
from counted_rounds import says, table_rows
from key_presses import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason
from app.rules.comparison import SetAside
from app.rules.permissions import Role
from app.ui.batches.batches_page import BatchesPage
from app.ui.batches.papers_page import PapersPage
from app.ui.contests.contest_page import ContestPage
from app.ui.entry.batch_desk import BatchDesk
from app.ui.main_window import MainWindow
from app.ui.session import Session
from app.ui.theme.theme import current

ALL = frozenset(range(1, 9))


def struck(*numbers):
    return Ballot(ALL - set(numbers), frozenset(numbers))


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


def begun(book, passes=1):
    contest = book.contests.add(Contest("Ban Chấp hành", passes=passes))
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    round_id = book.rounds.begin_first(contest, Figures(6, 0, 4, {}, 4, 4, 4))
    names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
    book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [4])
    return round_id


def keyed(book, round_id, *papers, number=1, by="Thu Hà"):
    book.operator = by
    place = BatchPass(round_id, 1, number)
    for paper in papers:
        if isinstance(paper, SetAside):
            book.ballots.set_aside(place, paper.note)
        else:
            book.ballots.record(place, paper)
    book.settlements.end_pass(place)


PAPERS = (struck(1, 2), struck(3), Ballot(stated=Reason.FOREIGN_PAPER), SetAside("rách góc"))


def shown(qtbot, page, *ids):
    qtbot.addWidget(page)
    page.resize(1158, 688)
    page.show()
    page.open(*ids)
    return page


def test_every_paper_stands_with_its_marks_and_what_it_counts_as_and_there_is_no_line_to_type_in(qtbot, book):
    round_id = begun(book)
    keyed(book, round_id, *PAPERS)
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    assert table_rows(page.table) == [
        ["1", "hợp lệ", "gạch 1 2", ""],
        ["2", "không hợp lệ: bầu thừa", "gạch 3", ""],
        ["3", "không hợp lệ: không do ban phát", "", ""],
        ["4", "chờ ban kết luận", "", "rách góc"],
    ]
    assert "Phiếu đã ghi của tập 1 · Ban Chấp hành" in says(page)
    assert "Chỉ xem" in says(page)
    assert not page.findChildren(QLineEdit)
    assert page.focusWidget() is page.table
    QTest.keyClicks(page.table, "12")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(book.ballots.of_batch(BatchPass(round_id, 1))) == 4


def test_an_invalid_paper_has_the_colour_of_what_to_look_at_and_never_that_of_the_elected(qtbot, book):
    round_id = begun(book)
    keyed(book, round_id, *PAPERS)
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    colours, cells = current().colours, page.table.model()
    shades = [cells.index(row, 1).data(Qt.ItemDataRole.ForegroundRole).name().upper() for row in range(4)]
    assert shades == [colours.ok, colours.warn, colours.warn, colours.warn]
    assert colours.accent not in shades


def test_the_whole_name_of_a_contest_can_be_read_of_every_batch(qtbot, book):
    contest = book.contests.add(Contest("Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"))
    round_id = book.rounds.begin_first(contest, Figures(6, 0, 4, {}, 4, 4, 4))
    names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
    book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [4])
    keyed(book, round_id, *PAPERS)
    page = shown(qtbot, BatchesPage(Session(book)))
    assert page.whose.text().endswith("tập 1, lần 1 · Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV")
    told = page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"


def test_what_the_board_decided_stands_beside_the_paper_and_the_chosen_one_is_told_whole(qtbot, book):
    round_id = begun(book)
    keyed(book, round_id, *PAPERS)
    book.ballots.replace(book.ballots.waiting(round_id)[0], struck(7, 8), "Mùa A Páo")
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    QTest.keyClick(page.table, Qt.Key.Key_End)
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    said = "điều nghi ngờ: rách góc; kết luận: Mùa A Páo"
    assert page.whole.text() == f"Phiếu 4: hợp lệ · gạch 7 8 · {said}"


def test_enter_on_a_paper_leads_to_where_it_is_corrected_while_the_count_is_open(qtbot, book):
    round_id = begun(book)
    keyed(book, round_id, *[struck(1, 2)] * 4)
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    assert "Enter: mở phiếu đang chọn ở trang nhập phiếu để sửa." in says(page)
    went = []
    page.session.go.connect(went.append)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert went == [f"entry/{round_id}/1/2"]
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đã biểu quyết")
    book.results.close(round_id)
    page.open(round_id, 1)
    assert "Kiểm phiếu đã đóng nên các phiếu này không sửa được nữa" in says(page)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert went == [f"entry/{round_id}/1/2"]


def test_blind_passes_are_not_shown_before_the_batch_is_settled_and_the_record_is_afterwards(qtbot, book):
    round_id = begun(book, passes=2)
    keyed(book, round_id, *[struck(1, 2)] * 4, by="Hà")
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    assert "Các lượt nhập không xem phiếu của nhau." in says(page)
    assert not page.table.isVisibleTo(page)
    assert "gạch" not in says(page)
    keyed(book, round_id, *[struck(1, 2)] * 4, number=2, by="Minh")
    page.session.changed.emit()
    assert table_rows(page.table)[0] == ["1", "hợp lệ", "gạch 1 2", ""]
    assert "Đã chốt sau 2 lượt nhập" in says(page)
    assert "mở lại một lượt nhập, ghi lý do, rồi đối chiếu lại" in says(page)


def test_who_only_keys_sees_no_settled_papers_before_the_close_for_a_pass_may_be_made_again(qtbot, book):
    round_id = begun(book, passes=2)
    same = (struck(1, 2), struck(3), struck(4, 5), struck(1, 6))
    for number, by in ((1, "Thu Hà"), (2, "Minh")):
        keyed(book, round_id, *same, number=number, by=by)
    head = book.operators.add("Trưởng", Role.HEAD).id
    clerk = book.operators.add("Lan", Role.ENTRY).id
    book.operators.enter(clerk)
    page = shown(qtbot, PapersPage(Session(book)), round_id, 1)
    assert not page.table.isVisibleTo(page)
    assert "đóng kiểm phiếu rồi thì ai cũng xem được" in says(page)
    assert BatchDesk(book, round_id, 1, number=1).seen == []
    book.operators.enter(head)
    page.open(round_id, 1)
    assert page.table.isVisibleTo(page)
    assert len(BatchDesk(book, round_id, 1, number=1).seen) == 4


def test_the_links_that_say_look_lead_to_the_list(qtbot, book):
    round_id = begun(book)
    keyed(book, round_id, *[struck(1, 2)] * 4)
    batches = shown(qtbot, BatchesPage(Session(book)))
    went = []
    batches.session.go.connect(went.append)
    assert batches.work.text() == "Xem tập này"
    QTest.keyClick(batches.table, Qt.Key.Key_Return)
    contest = shown(qtbot, ContestPage(Session(book)), book.rounds.get(round_id).contest_id)
    clerk = ContestClerk(contest)
    clerk.tabs_to("Xem phiếu: Tập 1")
    clerk.types(" ")
    assert [*went, *clerk.places] == [f"papers/{round_id}/1"] * 2


def test_escape_and_f9_lead_back(qtbot, theme, personal, book):
    round_id = begun(book)
    keyed(book, round_id, *[struck(1, 2)] * 4)
    window = MainWindow(theme, personal, book)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.session.go.emit("batches")
    window.session.go.emit(f"papers/{round_id}/1")
    press(Qt.Key.Key_Escape)
    assert window.router.here == "batches"
    window.session.go.emit(f"papers/{round_id}/1")
    press(Qt.Key.Key_F9)
    assert window.router.here == f"contest/{book.rounds.get(round_id).contest_id}"
