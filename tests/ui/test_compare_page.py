"""Settling differences and deciding on papers put aside, through the real pages, by key presses only."""

import pytest
from counted_rounds import says
from entry_clerk import EntryClerk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.closing import BatchStage
from app.rules.permissions import Role
from app.ui.batches.batches_page import BatchesPage
from app.ui.entry.candidate_board import Said
from app.ui.entry.compare_page import ComparePage
from app.ui.entry.decide_page import DecidePage
from app.ui.entry.entry_page import EntryPage
from app.ui.session import Session

ALL = frozenset(range(1, 9))


def struck(*numbers):
    return Ballot(ALL - set(numbers), frozenset(numbers))


A, B, C, D = struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        contest = made.contests.add(Contest("Ban Chấp hành", passes=2))
        made.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
        round_id = made.rounds.begin_first(contest, Figures(6, 0, 8, {}, 8, 8, 8))
        names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
        made.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        made.rounds.set_batches(round_id, [4, 4])
        yield made


def keyed(book, number, *papers, by, batch=1):
    book.operator = by
    place = BatchPass(1, batch, number)
    for paper in papers:
        book.ballots.set_aside(place, paper) if isinstance(paper, str) else book.ballots.record(place, paper)
    book.settlements.end_pass(place)


def shown(qtbot, page, *ids):
    qtbot.addWidget(page)
    page.resize(1158, 688)
    page.show()
    page.open(*ids)
    page.line.setFocus()
    return EntryClerk(page)


def serial(clerk):
    return clerk.page.view.panel.serial


def progress(clerk):
    return clerk.page.view.progress


def lit(clerk):
    return clerk.page.view.board.said


def counted(book):
    return [one.ballot for one in book.ballots.of_round(1)]


@pytest.fixture
def compare(qtbot, book):
    return lambda: shown(qtbot, ComparePage(Session(book)), 1, 1)


def test_only_the_differing_paper_is_keyed_again(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, struck(5, 7), D, by="Minh")
    clerk = compare()
    assert "Phiếu thứ 3: các lượt ghi khác nhau." in clerk.notice
    assert serial(clerk) == "3"
    clerk.types("5 6⏎")
    assert "đã chốt" in clerk.notice
    assert clerk.recent == "3 lượt 1 đúng"
    assert counted(book) == [A, B, C, D]


def test_what_the_passes_said_is_not_shown(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, struck(5, 7), D, by="Minh")
    clerk = compare()
    assert clerk.understood == ""
    assert not any(number in clerk.notice for number in ("5", "6", "7"))


def test_a_paper_unlike_that_of_any_pass_wants_a_second_enter(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, struck(5, 7), D, by="Minh")
    clerk = compare()
    clerk.types("6 8⏎")
    assert "khác tất cả các lượt" in clerk.notice
    assert clerk.line == "6 8"
    clerk.types("⏎")
    assert counted(book)[2] == struck(6, 8)
    assert clerk.recent == "3 không lượt nào đúng"


def test_a_skipped_paper_is_found_in_the_pile_or_not_there_after_two_deletes(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, C, D, D, by="Minh")
    clerk = compare()
    skipped = "lượt 1 có, ở chỗ thứ 2; lượt 2 không có, sau phiếu thứ 1 là phiếu khác."
    assert f"Phiếu thứ 2, có lượt bỏ sót hoặc thừa: {skipped}" in clerk.notice
    clerk.types("3 4⏎")
    doubled = "lượt 1 có một, ở chỗ thứ 4; lượt 2 có hai phiếu giống nhau, ở chỗ thứ 3 và 4."
    assert f"có lượt nhập lặp: {doubled}" in clerk.notice
    assert serial(clerk) == "5"
    clerk.types("⌦")
    assert "Tập không có phiếu này?" in clerk.notice
    clerk.types("⌦")
    assert counted(book) == [A, B, C, D]


def test_a_pass_that_ends_before_the_last_paper_is_not_said_to_have_another_there(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, A, B, C, by="Minh")
    clerk = compare()
    clerk.types("⌦⌦")
    assert "lượt 1 có, ở chỗ thứ 4; lượt 2 không có, hết ở phiếu thứ 4." in clerk.notice


def test_two_papers_that_changed_places_are_one_line_settled_by_one_look(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, C, B, D, by="Minh")
    clerk = compare()
    assert progress(clerk) == "0 / 1 chênh lệch đã xử lý"
    assert "Phiếu 2 và phiếu 3: các lượt ghi hai phiếu này đổi chỗ cho nhau." in clerk.notice
    assert "Lấy phiếu thứ 2 của tập, gõ lại rồi Enter: chốt cả hai chỗ." in clerk.notice
    clerk.types("1 2⏎")
    assert "khác tất cả các lượt" in clerk.notice
    clerk.types("⎋5 6⏎")
    assert "đã chốt" in clerk.notice
    assert (progress(clerk), clerk.recent) == ("1 / 1 chênh lệch đã xử lý", "2–3 lượt 2 đúng")
    assert counted(book) == [A, C, B, D]


def test_two_papers_much_alike_that_changed_places_are_one_line_and_both_looked_at(book, compare):
    near = struck(3, 5)
    keyed(book, 1, A, B, near, D, by="Hà")
    keyed(book, 2, A, near, B, D, by="Minh")
    clerk = compare()
    assert progress(clerk) == "0 / 1 chênh lệch đã xử lý"
    assert "Phiếu 2 và phiếu 3: các lượt ghi hai phiếu này đổi chỗ cho nhau." in clerk.notice
    assert "rồi đến phiếu 3" in clerk.notice
    clerk.types("3 4⏎")
    assert (serial(clerk), progress(clerk)) == ("3", "0 / 1 chênh lệch đã xử lý")
    clerk.types("3 5⏎")
    assert (progress(clerk), clerk.recent) == ("1 / 1 chênh lệch đã xử lý", "2–3 lượt 1 đúng")


def test_a_paper_that_lies_elsewhere_says_where_each_pass_has_it_and_is_taken_back_as_one(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, struck(1, 3), C, D, B, by="Minh")
    clerk = compare()
    clerk.types("1 2⏎")
    assert "Một phiếu nằm khác chỗ: lượt 1 ghi ở chỗ thứ 2, lượt 2 ghi ở chỗ thứ 4." in clerk.notice
    assert (serial(clerk), progress(clerk)) == ("2", "1 / 2 chênh lệch đã xử lý")
    QTest.keyClick(clerk.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (serial(clerk), progress(clerk)) == ("1", "0 / 2 chênh lệch đã xử lý")
    clerk.types("1 2⏎3 4⏎")
    assert counted(book) == [A, B, C, D]


def test_taking_back_a_settled_swap_takes_back_both_its_places(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, B, A, C, struck(7, 1), by="Minh")
    clerk = compare()
    clerk.types("1 2⏎")
    assert (serial(clerk), len(book.settlements.of_round(1))) == ("4", 2)
    QTest.keyClick(clerk.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (serial(clerk), len(book.settlements.of_round(1))) == ("1", 0)


def test_papers_that_make_another_count_than_declared_are_told_before_the_batch_is_settled(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, C, D, D, by="Minh")
    clerk = compare()
    clerk.types("⌦⌦⌦⌦")
    assert "Chốt như vậy thì tập 1 có 3 phiếu, mà tập khai 4 phiếu." in clerk.notice
    assert not book.rounds.batches(1)[0].is_settled


def test_typing_closes_the_question_whether_the_batch_has_no_such_paper(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, struck(1, 3), B, C, D, by="Minh")
    clerk = compare()
    clerk.types("⌦")
    assert "Tập không có phiếu này?" in clerk.notice
    clerk.types("1")
    assert "Tập không có phiếu này?" not in clerk.notice
    clerk.types("⌫⌦")
    assert "Tập không có phiếu này?" in clerk.notice
    assert book.settlements.of_round(1) == ()


def test_what_was_settled_last_can_be_taken_back(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, struck(1, 3), B, struck(5, 7), D, by="Minh")
    clerk = compare()
    clerk.types("1 2⏎")
    assert serial(clerk) == "3"
    QTest.keyClick(clerk.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert serial(clerk) == "1"
    assert len(book.settlements.open_batch(1, 1).open) == 2


def test_taking_back_is_named_only_where_it_works(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, struck(1, 3), B, struck(5, 7), D, by="Minh")
    clerk = compare()
    hint = next(label for label in clerk.page.keys.findChildren(QLabel) if label.text() == "lấy lại chỗ vừa chốt")
    assert not hint.isVisible()
    clerk.types("1 2⏎")
    assert hint.isVisible()
    QTest.keyClick(clerk.page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not hint.isVisible()
    clerk.types("1 2⏎5 6⏎")
    assert "đã chốt" in clerk.notice
    assert not hint.isVisible()


def test_enter_on_an_empty_line_settles_nothing(book, compare):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, C, A, by="Minh")
    clerk = compare()
    clerk.types("⏎⏎⏎")
    assert book.settlements.of_round(1) == ()


def test_f6_goes_to_the_next_batch_that_differs(book, compare, qtbot):
    for batch in (1, 2):
        keyed(book, 1, A, B, C, D, by="Hà", batch=batch)
        keyed(book, 2, A, B, C, A, by="Minh", batch=batch)
    clerk = compare()
    clerk.types("7 8⏎")
    with qtbot.waitSignal(clerk.page.session.go) as gone:
        clerk.types("⑥")
    assert gone.args == ["compare/1/2"]


def test_a_batch_that_waits_for_its_clerk_is_shown_itself_and_not_the_one_settled_before(book, compare, qtbot):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, C, A, by="Minh")
    for number, by in ((1, "Hà"), (2, "Minh")):
        book.operator = by
        for paper in (A, B, C, D):
            book.ballots.record(BatchPass(1, 2, number), paper)
    clerk = compare()
    clerk.page.open(1, 2)
    assert "chưa xong" in clerk.notice
    assert "Tập 2 / 2" in says(clerk.page)
    clerk.types("7 8⏎")
    assert book.settlements.open_batch(1, 1).open
    with qtbot.waitSignal(clerk.page.session.go) as gone:
        clerk.types("⑨")
    assert gone.args == ["batches"]


def test_a_second_pass_is_keyed_blind_by_somebody_else(qtbot, book):
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    clerk.types("12⏎34⏎56⏎78⏎")
    clerk.page.leave()
    book.operator = "Minh"
    clerk.page.open(1, 1)
    assert clerk.page.desk.place.number == 2
    assert clerk.recent == ""
    clerk.types("12⏎34⏎56⏎78⏎")
    assert "Rời trang là xong lượt 2." in clerk.notice
    clerk.page.leave()
    assert book.rounds.batches(1)[0].stage is BatchStage.SETTLED


def test_the_same_person_is_told_to_let_somebody_else_key_the_second_pass(qtbot, book):
    keyed(book, 1, A, by="Minh", batch=2)
    keyed(book, 1, A, B, C, D, by="Thu Hà")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    assert "Thu Hà đã nhập lượt 1 của tập 1." in clerk.notice
    clerk.types("12⏎")
    assert clerk.line == "12"
    assert book.ballots.of_batch(BatchPass(1, 1, 2)) == ()


def test_the_board_decides_on_papers_from_a_list(qtbot, book):
    keyed(book, 1, A, "rách góc", "hai loại mực", D, by="Hà")
    keyed(book, 2, A, "mất góc", "mực khác", D, by="Minh")
    clerk = shown(qtbot, DecidePage(Session(book)), 1)
    assert "Điều còn nghi ngờ: rách góc" in clerk.notice
    assert "Mùa A Páo" in clerk.notice
    clerk.types("3 4⏎")
    assert serial(clerk) == "3"
    clerk.types("04⏎")
    clerk.types("viết thêm số điện thoại⏎")
    assert "tập 1 phiếu 3 không hợp lệ: ban kết luận (Mùa A Páo)" in clerk.recent
    assert "tập 1 phiếu 2 hợp lệ · gạch 3 4 (Mùa A Páo)" in clerk.recent
    assert counted(book)[1] == B
    assert [one.decided_by for one in book.ballots.decisions(1).values()] == ["Mùa A Páo", "Mùa A Páo"]
    clerk.types("↑")
    assert "Đã kết luận" in clerk.notice
    assert "Điều còn nghi ngờ: rách góc · hợp lệ · gạch 3 4 (Mùa A Páo)" in clerk.notice
    assert lit(clerk) == {3: Said.REFUSED, 4: Said.REFUSED}
    clerk.types("5")
    assert lit(clerk) == {5: Said.REFUSED}
    clerk.types("⎋")
    assert lit(clerk) == {3: Said.REFUSED, 4: Said.REFUSED}


def test_what_the_other_pass_read_on_a_doubtful_paper_stands_before_the_board(qtbot, book):
    keyed(book, 1, A, "rách góc", C, D, by="Hà")
    keyed(book, 2, A, B, C, D, by="Minh")
    clerk = shown(qtbot, ComparePage(Session(book)), 1, 1)
    clerk.types("04⏎")
    clerk.types("chưa rõ dòng 4⏎")
    deciding = shown(qtbot, DecidePage(Session(book)), 1)
    assert "Điều còn nghi ngờ: chưa rõ dòng 4 · Lượt 2 ghi: gạch 3 4" in deciding.notice


def test_both_pages_say_under_whose_name_what_is_done_stands_in_the_book(qtbot, book, compare):
    keyed(book, 1, "mờ", B, C, D, by="Hà")
    keyed(book, 2, "mờ", B, C, A, by="Minh")
    book.operator = ""
    clerk = compare()
    assert "Chưa có tên người sử dụng, nên sổ sẽ ghi việc này không tên. F8" in clerk.page.view.signed.text()
    book.operators.add("Thu Hà", Role.HEAD)
    clerk.page.taken_over()
    assert clerk.page.view.signed.text() == "Ghi vào sổ dưới tên: Thu Hà · toàn quyền."
    clerk.types("7 8⏎")
    assert [one.operator for one in book.settlements.of_round(1)] == ["Thu Hà"]
    deciding = shown(qtbot, DecidePage(Session(book)), 1)
    assert deciding.page.view.signed.text() == "Ghi vào sổ dưới tên: Thu Hà · toàn quyền."
    deciding.types("1 2⏎")
    assert [one.operator for one in book.ballots.decisions(1).values()] == ["Thu Hà"]


def test_the_overview_shows_each_state_and_leads_to_its_work(qtbot, book):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, C, A, by="Minh")
    page = BatchesPage(Session(book))
    qtbot.addWidget(page)
    page.show()
    page.open()
    assert [page.model.index(row, 5).data() for row in (0, 1)] == ["● Có chênh lệch", "○ Chưa nhập"]
    assert len(page.pass_rows) == 2
    with qtbot.waitSignal(page.session.go) as gone:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert gone.args == ["compare/1/1"]


def test_a_pass_is_dropped_only_with_a_reason(qtbot, book):
    keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, C, A, by="Minh")
    page = BatchesPage(Session(book))
    qtbot.addWidget(page)
    page.show()
    page.open()
    page.pass_rows[1].drop.click()
    QTest.keyClick(page.drop_form.line, Qt.Key.Key_Return)
    assert "Chưa ghi lý do" in page.drop_form.line.accessibleDescription()
    QTest.keyClicks(page.drop_form.line, "nhap nham tap")
    QTest.keyClick(page.drop_form.line, Qt.Key.Key_Return)
    assert book.rounds.batches(1)[0].keyed == (4, 0)
