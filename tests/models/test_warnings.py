"""Reasons for warnings: each goes with the figures it was given for, and the journal keeps it."""

import json

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.ballots import Ballot, Reason
from app.rules.permissions import Role
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards, Decides

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))
FOREIGN = Ballot(stated=Reason.FOREIGN_PAPER)


def figures(book, round_id, *, seats=3, issued=10, returned=10):
    book.rounds.set_figures(round_id, Figures(seats, 0, 10, {}, 10, issued, returned))


def reason_all(book, round_id, why="đã biểu quyết"):
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, why)


def told(book, round_id):
    return [(one.found.rule.code, one.reason) for one in book.warnings.of_round(round_id)]


def gone(book):
    return [
        json.loads(entry.detail)["reason"] for entry in book.journal.entries() if entry.action == "round.reason_gone"
    ]


def test_seats_that_go_back_do_not_bring_the_reason_back(book: Book, round_id: int) -> None:
    assert told(book, round_id) == [("surplus.small", "đại hội đã biểu quyết")]
    figures(book, round_id, seats=4)
    figures(book, round_id, seats=3)
    assert told(book, round_id) == [("surplus.small", "")]
    assert gone(book) == ["đại hội đã biểu quyết"]


def test_papers_that_go_back_do_not_bring_the_reason_back(book: Book, round_id: int) -> None:
    figures(book, round_id, returned=9)
    reason_all(book, round_id, "một người không bỏ phiếu")
    figures(book, round_id, returned=8)
    figures(book, round_id, returned=9)
    assert told(book, round_id)[-1] == ("round.not_returned_yet", "")
    assert gone(book) == ["một người không bỏ phiếu"]


def test_what_has_nothing_to_do_with_it_leaves_a_reason_alone(book: Book, round_id: int) -> None:
    figures(book, round_id, returned=9)
    book.rounds.set_batches(round_id, [5, 4])
    reason_all(book, round_id)
    book.contests.set_board(book.rounds.get(round_id).contest_id, [BoardMember("Lò Thị Mai", BoardRole.HEAD)])
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), PAPER, batch.declared)
    assert told(book, round_id) == [("surplus.small", "đã biểu quyết"), ("round.not_returned", "đã biểu quyết")]
    assert gone(book) == []
    book.results.close(round_id)


def test_a_member_who_leaves_the_board_and_comes_back_wants_a_new_reason(book: Book, round_id: int) -> None:
    stored = book.rounds.get(round_id)
    board = [BoardMember(stored.candidates[0].name, BoardRole.HEAD)]
    book.contests.set_board(stored.contest_id, board)
    reason_all(book, round_id)
    book.contests.set_board(stored.contest_id, [])
    book.contests.set_board(stored.contest_id, board)
    assert dict(told(book, round_id)) == {"surplus.small": "đã biểu quyết", "board.candidate": ""}


def test_a_foreign_paper_found_while_keying_tells_of_one_more_missing(book: Book, round_id: int) -> None:
    figures(book, round_id, returned=9)
    book.rounds.set_batches(round_id, [9])
    reason_all(book, round_id)
    head = book.operators.add("Mạnh", Role.HEAD).id
    clerk = book.operators.add("Hà", Role.ENTRY).id
    book.operators.enter(clerk)
    place = BatchPass(round_id, 1)
    book.ballots.record(place, PAPER, 8)
    assert told(book, round_id)[-1] == ("round.not_returned_yet", "đã biểu quyết")
    book.ballots.record(place, FOREIGN)
    assert told(book, round_id)[-1] == ("round.not_returned_foreign", "")
    assert gone(book) == ["đã biểu quyết"]
    book.operators.enter(head)
    with pytest.raises(Refused, match="thu về 9 mà 1 không do ban phát"):
        book.results.close(round_id)
    reason_all(book, round_id)
    book.results.close(round_id)


def test_as_many_papers_as_were_issued_with_a_foreign_one_are_one_too_few(book: Book, round_id: int) -> None:
    for batch, papers in ((1, 6), (2, 3)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    assert told(book, round_id) == [("surplus.small", "đại hội đã biểu quyết")]
    book.ballots.record(BatchPass(round_id, 2), FOREIGN)
    assert told(book, round_id)[1:] == [("round.not_returned_foreign", "")]


def test_a_count_without_a_board_wants_a_reason_once_papers_are_back(book: Book, round_id: int) -> None:
    book.contests.set_board(book.rounds.get(round_id).contest_id, [])
    assert told(book, round_id)[-1] == ("board.none", "")
    for batch, papers in ((1, 6), (2, 4)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    with pytest.raises(Refused, match="Chưa có ban kiểm phiếu"):
        book.results.close(round_id)
    reason_all(book, round_id, "hội nghị giao chủ tọa kiểm phiếu")
    book.results.close(round_id)


def test_papers_printed_by_another_list_want_a_reason_once_papers_are_back(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    people = book.rounds.get(round_id).candidates
    book.rounds.set_candidates(round_id, people[::-1], Ordered.BY_HAND)
    assert dict(told(book, round_id))["papers.old_list"] == ""
    for batch, papers in ((1, 6), (2, 4)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    with pytest.raises(Refused) as refusal:
        book.results.close(round_id)
    assert "12 phiếu đã in theo danh sách hoặc số lượng cũ" in " ".join(one.says for one in refusal.value.findings)
    book.paper_accounts.drop_printing(book.paper_accounts.printings(round_id)[0])
    assert "papers.old_list" not in dict(told(book, round_id))


def test_a_board_without_a_head_wants_a_reason_once_papers_are_back(book: Book, round_id: int) -> None:
    book.contests.set_board(book.rounds.get(round_id).contest_id, [BoardMember("Mùa A Páo", BoardRole.MEMBER)])
    assert dict(told(book, round_id))["board.no_head"] == ""


def test_a_board_is_not_asked_for_while_nothing_is_counted(book: Book, round_id: int) -> None:
    book.contests.set_board(book.rounds.get(round_id).contest_id, [])
    figures(book, round_id, issued=0, returned=0)
    assert "board.none" not in dict(told(book, round_id))


def test_a_secretary_is_one_of_those_elected(book: Book, round_id: int) -> None:
    for batch, papers in ((1, 6), (2, 4)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    secretary = book.contests.add(Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE))
    book.contests.set_board(secretary, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    meeting = book.rounds.begin_first(secretary, Figures(2, 0, 3, {}))
    listed = [Candidate("Đỗ Quang Huy"), Candidate("Lê Văn An")]
    book.rounds.set_candidates(meeting, listed, Ordered.BY_HAND)
    assert told(book, meeting) == [("office.one", "")]
    book.rounds.set_figures(meeting, Figures(1, 0, 3, {}))
    book.results.close(round_id)
    book.results.confirm(round_id)
    (warned,) = book.warnings.of_round(meeting)
    assert warned.found.says == "Không có trong danh sách trúng cử Ban Chấp hành: Đỗ Quang Huy."


def test_a_list_that_was_voted_down_wants_a_reason(book: Book, round_id: int) -> None:
    contest = book.rounds.get(round_id).contest_id
    topic = next(
        one for one in book.shows_of_cards.usual() if one.decides is Decides.LIST and one.contest_id == contest
    )
    book.shows_of_cards.record(ShowOfCards(topic, Cards(10, 10, 2, 8)))
    assert dict(told(book, round_id))["vote.list_rejected"] == ""
    book.shows_of_cards.record(ShowOfCards(topic, Cards(10, 10, 9, 1)))
    assert "vote.list_rejected" not in dict(told(book, round_id))


def test_where_votes_are_kept_that_on_the_list_is_missed(book: Book, round_id: int) -> None:
    assert "vote.list_missing" not in dict(told(book, round_id))
    book.shows_of_cards.record(ShowOfCards(Topic("Gửi thư chúc mừng"), Cards(10, 10, 10)))
    assert dict(told(book, round_id))["vote.list_missing"] == ""


def test_what_the_committee_votes_is_missed_where_it_votes_at_all(book: Book, round_id: int) -> None:
    contest = book.contests.add(Contest("Ban Thường vụ", Office.STANDING_COMMITTEE, Electorate.COMMITTEE))
    meeting = book.rounds.begin_first(contest, Figures(1, summoned=3, present=3, issued=3, returned=3))
    book.rounds.set_candidates(meeting, [Candidate("Đỗ Quang Huy"), Candidate("Lê Văn An")], Ordered.BY_HAND)
    book.shows_of_cards.record(ShowOfCards(Topic("Gửi thư chúc mừng"), Cards(10, 10, 10)))
    assert "vote.list_missing" not in dict(told(book, meeting))
    seats = next(one for one in book.shows_of_cards.usual() if one.usual == "committee-seats")
    book.shows_of_cards.record(ShowOfCards(seats, Cards(3, 3, 3), 2))
    assert {"vote.list_missing", "vote.seats_differ"} <= set(dict(told(book, meeting)))
