"""Two people at two passes of a batch, and a pass opened again, through the real window by key presses."""

import pytest
from entry_clerk import EntryClerk
from key_presses import press, types
from PySide6.QtCore import Qt

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.closing import BatchStage
from app.rules.permissions import Role
from app.ui.entry.compare_page import ComparePage
from app.ui.entry.decide_page import DecidePage
from app.ui.entry.entry_page import EntryPage
from app.ui.main_window import MainWindow
from app.ui.session import Session
from app.ui.widgets.key_cap import KeyCap

ALL = frozenset(range(1, 9))


def struck(*numbers):
    return Ballot(ALL - set(numbers), frozenset(numbers))


A, B, C, D = struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8)


@pytest.fixture
def book(tmp_path):
    """One batch of four papers, two passes; Mạnh is the head, Hà and Minh key."""
    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        round_id = made.rounds.begin_first(made.contests.add(Contest("Ban Chấp hành", passes=2)), Figures(6, 0, 4))
        names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
        made.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        made.rounds.set_batches(round_id, [4])
        for name, role in (("Mạnh", Role.HEAD), ("Hà", Role.ENTRY), ("Minh", Role.ENTRY)):
            made.operators.add(name, role)
        yield made


def works(book, name):
    book.operators.enter(book.operators.named(name).id)


def keyed(book, number, *papers, by, ends=True):
    works(book, by)
    place = BatchPass(1, 1, number)
    for paper in papers:
        book.ballots.set_aside(place, paper) if isinstance(paper, str) else book.ballots.record(place, paper)
    if ends:
        book.settlements.end_pass(place)
    return place


def shown(qtbot, page, *ids):
    qtbot.addWidget(page)
    page.resize(1158, 688)
    page.show()
    page.open(*ids)
    page.line.setFocus()
    return EntryClerk(page)


@pytest.fixture
def window(qtbot, theme, personal, book):
    made = MainWindow(theme, personal, book)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_pass_opened_again_is_corrected_ended_by_its_clerk_and_compared_again(qtbot, window, book):
    first = keyed(book, 1, A, B, struck(5, 8), D, by="Hà")
    keyed(book, 2, A, B, C, struck(7, 1), by="Minh")
    works(book, "Hà")
    window.session.go.emit("batches")
    page = window.page("batches")
    page.pass_rows[0].reopen.setFocus()
    press(Qt.Key.Key_Space)
    types("go nham phieu 3")
    press(Qt.Key.Key_Return)
    assert window.router.here == "entry/1/1/0/1"
    clerk = EntryClerk(window.page("entry"))
    assert "Lượt 1 của tập 1 để sửa." in clerk.notice
    clerk.types("↑↑")
    assert clerk.line == "5 8"
    clerk.types("56⏎")
    assert book.ballots.of_batch(first)[2].ballot == C
    clerk.types("⑨")
    assert book.rounds.batches(1)[0].stage is BatchStage.DIFFERING
    works(book, "Mạnh")
    window.session.go.emit("compare/1/1")
    comparing = EntryClerk(window.page("compare"))
    assert "Phiếu thứ 4: các lượt ghi khác nhau." in comparing.notice
    comparing.types("7 8⏎")
    assert [one.ballot for one in book.ballots.of_round(1)] == [A, B, C, D]


def test_whoever_did_not_key_it_neither_sees_nor_ends_a_pass_that_was_opened_again(qtbot, book):
    first = keyed(book, 1, A, B, C, D, by="Hà")
    keyed(book, 2, A, B, C, A, by="Minh")
    book.passes.reopen(first, "soát lại")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1, 0, 1)
    assert "Minh đã nhập lượt 2 của tập 1. Lượt này của người khác (Mạnh, Hà)" in clerk.notice
    clerk.types("↑")
    assert (clerk.line, clerk.recent) == ("", "")
    clerk.page.leave()
    assert book.rounds.batches(1)[0].stage is BatchStage.TO_COMPARE
    works(book, "Mạnh")
    clerk.page.open(1, 1, 0, 1)
    assert clerk.recent == ""
    clerk.page.leave()
    assert book.rounds.batches(1)[0].stage is BatchStage.TO_COMPARE
    comparing = shown(qtbot, ComparePage(Session(book)), 1, 1)
    assert "Lượt 1 của tập 1 chưa xong nên chưa đối chiếu được." in comparing.notice
    works(book, "Hà")
    clerk.page.taken_over()
    assert clerk.page.desk.place == first
    assert clerk.recent.startswith("4 gạch 7 8")
    clerk.page.leave()
    assert book.rounds.batches(1)[0].stage is BatchStage.DIFFERING


def test_the_second_pass_waits_for_another_of_the_list_and_the_words_say_who(qtbot, book):
    keyed(book, 1, A, B, C, D, by="Hà")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    assert "Hà đã nhập lượt 1 của tập 1. Lượt này của người khác (Mạnh, Minh): bấm F8" in clerk.notice
    clerk.types("12⏎")
    assert book.ballots.of_batch(BatchPass(1, 1, 2)) == ()


def test_a_full_pass_says_who_keys_the_next_one_and_with_which_keys_and_the_last_leads_to_comparing(
    qtbot, window, book
):
    works(book, "Hà")
    window.session.go.emit("entry/1/1")
    clerk = EntryClerk(window.page("entry"))
    clerk.types("12⏎34⏎56⏎78⏎")
    assert "Rời trang là xong lượt 1. Bạn không còn tập nào phải nhập." in clerk.notice
    assert "Lượt 2 của tập này do người khác nhập (Mạnh, Minh): F9, rồi F8 đổi người, F5 nhập tiếp." in clerk.notice
    clerk.types("⑨")
    press(Qt.Key.Key_F8)
    types("3")
    press(Qt.Key.Key_F5)
    assert (book.operator, clerk.page.desk.place) == ("Minh", BatchPass(1, 1, 2))
    clerk.types("12⏎34⏎56⏎78⏎")
    assert "Rời trang là xong lượt 2. Bạn không còn tập nào phải nhập. F9: về trang cuộc bầu" in clerk.notice
    clerk.types("⑨")
    assert book.rounds.batches(1)[0].stage is BatchStage.SETTLED


def test_handing_over_keeps_the_line_for_those_who_may_key_the_pass_and_shows_it_to_nobody_else(qtbot, book):
    keyed(book, 1, A, B, C, D, by="Hà")
    works(book, "Minh")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    said = []
    clerk.page.session.said.connect(lambda *words: said.append(" ".join(words)))
    clerk.types("12⏎3")
    works(book, "Hà")
    clerk.page.taken_over()
    assert said == ["Tập 1 tạm dừng: đã lưu 1 / 4 phiếu. Dòng đang gõ dở được giữ nguyên; F5: nhập tiếp."]
    assert clerk.line == ""
    clerk.types("78")
    works(book, "Minh")
    clerk.page.taken_over()
    assert clerk.line == "3"


def test_the_second_pass_names_no_key_of_many_papers_at_once(qtbot, book):
    keyed(book, 1, A, B, C, D, by="Hà")
    works(book, "Minh")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    caps = [cap.text() for cap in clerk.page.keys.findChildren(KeyCap) if cap.isVisibleTo(clerk.page.keys)]
    assert "*" in caps
    assert "* 7" not in caps
    for line in ("*7", "*x", "*0"):
        clerk.types(f"⎋{line}⏎")
        assert "Ở đây mỗi lần chỉ nhập một phiếu." in clerk.message
        assert "*7" not in clerk.message


def test_whoever_looks_at_a_paper_of_a_pass_begun_by_another_has_made_it(qtbot, book):
    keyed(book, 1, A, B, by="Hà", ends=False)
    works(book, "Minh")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1)
    assert clerk.recent == ""
    clerk.types("↑")
    assert clerk.line == "3 4"
    assert [(one.operator, one.papers) for one in book.passes.work(1)] == [("Hà", 2), ("Minh", 0)]
    assert book.passes.objection(BatchPass(1, 1, 2)) is not None


def test_the_clerk_of_a_pass_is_told_who_settles_it_and_what_is_typed_stays_for_them(qtbot, book):
    keyed(book, 1, A, B, C, struck(7, 1), by="Hà")
    keyed(book, 2, A, B, C, D, by="Minh")
    clerk = shown(qtbot, ComparePage(Session(book)), 1, 1)
    refusal = "Minh đã nhập lượt 2 của tập 1 nên không tự xử lý chênh lệch của tập này. Việc này của Mạnh: bấm F8"
    assert refusal in clerk.notice
    clerk.types("7 8⏎")
    assert refusal in clerk.notice
    assert (clerk.line, book.settlements.of_round(1)) == ("7 8", ())
    works(book, "Mạnh")
    clerk.page.taken_over()
    assert "Phiếu thứ 4: các lượt ghi khác nhau." in clerk.notice
    clerk.types("⏎")
    (settled,) = book.settlements.of_round(1)
    assert (settled.operator, settled.paper) == ("Mạnh", D)


def test_what_the_head_settles_of_a_paper_put_aside_stands_among_the_decisions(qtbot, book):
    book.contests.set_board(1, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    keyed(book, 1, "mờ", B, C, D, by="Hà")
    keyed(book, 2, A, B, C, D, by="Minh")
    works(book, "Mạnh")
    clerk = shown(qtbot, ComparePage(Session(book)), 1, 1)
    clerk.types("1 2⏎")
    assert "đã chốt" in clerk.notice
    deciding = shown(qtbot, DecidePage(Session(book)), 1)
    assert "Điều còn nghi ngờ: mờ" in deciding.notice
    assert "tập 1 phiếu 1 hợp lệ" in deciding.recent
    assert "Mùa A Páo" in deciding.recent


def test_a_paper_that_one_pass_put_aside_is_left_to_the_board_by_a_clerk(qtbot, book):
    book.operators.add("Lan", Role.ENTRY)
    keyed(book, 1, "mờ", B, C, D, by="Hà")
    keyed(book, 2, A, B, C, D, by="Minh")
    works(book, "Lan")
    clerk = shown(qtbot, ComparePage(Session(book)), 1, 1)
    clerk.types("1 2⏎")
    assert "Phiếu thứ 1 chờ ban kết luận: có lượt đã để riêng phiếu này." in clerk.notice
    assert clerk.recent == "1 chờ ban kết luận"
    assert [one.note for one in book.ballots.waiting(1)] == ["mờ"]


def test_a_clerk_does_not_take_out_what_the_board_decided(qtbot, book):
    contest = book.contests.get(1)
    book.contests.update(Contest(contest.title, contest.office, contest.electorate, 1, contest.id))
    keyed(book, 1, A, "mờ", C, by="Hà", ends=False)
    works(book, "Mạnh")
    book.ballots.replace(book.ballots.waiting(1)[0], D, "Mạnh")
    works(book, "Hà")
    clerk = shown(qtbot, EntryPage(Session(book)), 1, 1, 2)
    clerk.types("⌫⌫⌫⌫⌦⌦")
    assert "Việc này của Mạnh" in clerk.notice
    assert book.ballots.waiting(1)[0].ballot == D
