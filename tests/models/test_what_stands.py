"""What a closed, confirmed or annulled round was made from stays as it was, whoever asks and whichever way."""

import sqlite3
from dataclasses import replace

import pytest

from app.models.ballots import BatchPass
from app.models.checking import check_book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.errors import Refused
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.rules.ballots import Ballot
from app.rules.rounds import Electorate

NUMBERS = frozenset(range(1, 9))


def struck(*numbers):
    return Ballot(NUMBERS - set(numbers), frozenset(numbers))


A, B, C = struck(1, 2), struck(1, 3), struck(1, 4)


@pytest.fixture
def round_id(book):
    """Four papers in one batch, keyed in two passes; names that no warning is given of."""
    contest = book.contests.add(Contest("Ban Chấp hành", Office.OTHER, passes=2))
    opened = book.rounds.begin_first(contest, Figures(6, 0, 4, {}, 4, 4, 4))
    book.rounds.set_candidates(opened, [Candidate(f"Nguyễn Văn {one}") for one in "ABCDEGHI"], Ordered.BY_HAND)
    book.rounds.set_batches(opened, [4])
    for one in book.warnings.of_round(opened):
        book.warnings.give_reason(opened, one.found, "đại hội đã biểu quyết")
    return opened


def keyed(book, round_id, number, *papers, by):
    book.operator = by
    for paper in papers:
        place = BatchPass(round_id, 1, number)
        book.ballots.set_aside(place, paper) if isinstance(paper, str) else book.ballots.record(place, paper)
    book.settlements.end_pass(BatchPass(round_id, 1, number))


@pytest.fixture
def settled(book, round_id):
    """Keyed twice, one difference settled, one paper decided on by the board."""
    keyed(book, round_id, 1, "mờ", A, A, B, by="Thu Hà")
    keyed(book, round_id, 2, "mờ", A, A, C, by="Minh")
    (found,) = book.settlements.open_batch(round_id, 1).open
    book.settlements.settle(round_id, 1, found, C)
    book.ballots.replace(book.ballots.waiting(round_id)[0], A, "Mùa A Páo")
    book.paper_accounts.set_counts(round_id, PaperCounts(4, 0, 0))
    return round_id


@pytest.fixture
def contest_of(book):
    return lambda round_id: book.contests.get(book.rounds.get(round_id).contest_id)


def code_of(act):
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.findings[0].rule.code


def test_what_a_closed_count_stands_on_waits_until_it_is_opened_again(book, settled, contest_of):
    contest = contest_of(settled)
    book.results.close(settled)
    for other in (
        replace(contest, passes=3),
        replace(contest, electorate=Electorate.COMMITTEE),
        replace(contest, office=Office.SECRETARY),
    ):
        assert code_of(lambda other=other: book.contests.update(other)) == "round.closed"
    board = [BoardMember("Nguyễn Văn A", BoardRole.HEAD)]
    assert code_of(lambda: book.contests.set_board(contest.id, board)) == "round.closed"
    rules = replace(book.congresses.get(), rules="qd-190-2024")
    assert code_of(lambda: book.congresses.save(rules)) == "round.closed"
    book.contests.update(replace(contest, title="Ban Chấp hành khóa IX"))
    book.rounds.reopen(settled, "sửa ban kiểm phiếu")
    book.contests.set_board(contest.id, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    book.congresses.save(rules)
    for one in book.warnings.of_round(settled):
        book.warnings.give_reason(settled, one.found, "đại hội đã biểu quyết")
    book.results.close(settled)
    assert book.results.confirm(settled).board[0].name == "Mùa A Páo"


def test_a_result_is_confirmed_only_while_everything_still_agrees(book, settled):
    book.results.close(settled)
    book.connection.execute("DELETE FROM warning_reason")
    book.connection.execute("UPDATE round SET returned = 3")
    with pytest.raises(Refused) as refusal:
        book.results.confirm(settled)
    assert refusal.value.findings[0].place == "returned"
    assert "warning.reason" in {one.rule.code for one in refusal.value.findings}
    assert book.rounds.get(settled).state is RoundState.CLOSED


STATEMENTS = (
    "INSERT INTO board_member VALUES (1, 2, 'x', 'member')",
    "UPDATE board_member SET name = 'x'",
    "UPDATE board_member SET contest_id = (SELECT max(id) FROM contest)",
    "DELETE FROM board_member",
    "REPLACE INTO board_member VALUES (1, 1, 'x', 'head')",
    "UPDATE candidate SET contest_id = (SELECT max(id) FROM contest)",
    "UPDATE candidate SET id = id + 100",
    "REPLACE INTO candidate SELECT id, (SELECT max(id) FROM contest) FROM candidate",
    "UPDATE contest SET passes = 1",
    "UPDATE contest SET removed = 1",
    "UPDATE pass SET operator = 'Ai đó'",
    "INSERT INTO pass VALUES (1, 1, 3, 'x', 'x', 'x')",
    "DELETE FROM pass",
    "UPDATE pass_work SET operator = 'Ai đó', seconds = 1",
    "DELETE FROM pass_work",
    "UPDATE settlement SET papers = '[]', reason = 'khác'",
    "DELETE FROM settlement",
    "UPDATE decision SET decided_by = 'X', doubt = 'y'",
    "DELETE FROM decision",
    "UPDATE warning_reason SET reason = 'khác'",
    "DELETE FROM warning_reason",
    "UPDATE round SET annulled_reason = 'x'",
    "UPDATE round SET passes = 1",
    "UPDATE round SET ordered = 'by_name'",
    "INSERT INTO going_on VALUES (1, 'stop', '', '')",
    (
        "INSERT INTO correction (round_id, at, operator, reason, confirmed_at, confirmed_by, digest, outcome)"
        " SELECT round_id, '', '', 'x', at, operator, digest, outcome FROM confirmation"
    ),
    "UPDATE committee SET name = 'Khác'",
    "UPDATE committee SET superior = ''",
    "DELETE FROM committee",
    "UPDATE congress SET name = 'Khác'",
    "UPDATE congress SET rehearsal = 1",
    "DELETE FROM congress",
)


def test_nothing_below_a_confirmed_round_changes_in_the_file(book, settled, contest_of):
    book.contests.set_board(contest_of(settled).id, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    book.contests.add(Contest("Ủy ban Kiểm tra", Office.OTHER))
    book.warnings.give_reason(settled, book.warnings.of_round(settled)[0].found, "đã biểu quyết")
    book.results.close(settled)
    book.results.confirm(settled)
    for statement in STATEMENTS:
        with pytest.raises(sqlite3.IntegrityError):
            book.connection.execute(statement)
    assert list(check_book(book)) == []


def test_nobody_is_moved_into_the_board_of_a_confirmed_round(book, settled):
    other = book.contests.add(Contest("Ủy ban Kiểm tra", Office.OTHER))
    book.contests.set_board(other, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    book.results.close(settled)
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("UPDATE board_member SET contest_id = 1")
    assert book.contests.board(other) == (BoardMember("Mùa A Páo", BoardRole.HEAD),)


def test_what_may_follow_a_confirmation_still_does(book, settled):
    book.results.close(settled)
    book.results.confirm(settled)
    assert code_of(lambda: book.rounds.decide_to_stop(settled, stops=True)) == "later.nothing"
    book.rounds.reopen(settled, "đếm sai")
    assert [one.reason for one in book.results.corrections(settled)] == ["đếm sai"]
    book.results.close(settled)
    book.results.confirm(settled)
    book.rounds.annul(settled, "sai danh sách")
    assert book.rounds.get(settled).state is RoundState.ANNULLED
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("UPDATE round SET annulled_reason = NULL")
    assert [entry.action for entry in book.journal.entries()][-1] == "round.annul"
    assert list(book.journal.breaks()) == []


def test_the_head_of_confirmed_minutes_stays_and_blanks_are_filled_in(book, settled):
    book.results.close(settled)
    book.results.confirm(settled)
    congress, committee = book.congresses.get(), book.committees.get()
    assert code_of(lambda: book.congresses.save(replace(congress, name="Đại hội X"))) == "congress.confirmed"
    assert code_of(lambda: book.committees.save(replace(committee, name="Khác"))) == "congress.confirmed"
    assert code_of(lambda: book.committees.save(replace(committee, superior=""))) == "congress.confirmed"
    book.congresses.save(replace(congress, place="Sơn La", all_members_sign=True))
    assert code_of(lambda: book.congresses.save(replace(congress, place="Lai Châu"))) == "congress.confirmed"
    book.rounds.reopen(settled, "sai tên đảng bộ")
    book.committees.save(Committee("Đảng bộ đúng", "Đảng bộ tỉnh"))
    book.congresses.save(Congress(name="Đại hội X", rules=congress.rules))


def test_an_annulled_round_counts_what_it_counted(book, settled, contest_of):
    book.results.close(settled)
    before = [line.votes for line in book.results.count(settled).lines]
    book.rounds.annul(settled, "sai danh sách")
    book.contests.update(replace(contest_of(settled), passes=1))
    assert [line.votes for line in book.results.count(settled).lines] == before
    assert book.passes.wanted(settled) == 2


def test_nothing_is_settled_or_taken_back_in_an_annulled_round(book, round_id):
    keyed(book, round_id, 1, A, A, B, B, by="Thu Hà")
    keyed(book, round_id, 2, A, C, B, C, by="Minh")
    book.settlements.settle(round_id, 1, book.settlements.open_batch(round_id, 1).open[0], A)
    book.passes.reopen(BatchPass(round_id, 1, 2), "soát lại")
    book.rounds.annul(round_id, "sai danh sách")
    assert code_of(lambda: book.passes.end(BatchPass(round_id, 1, 2))) == "round.annulled"


def test_taking_back_what_was_settled_is_refused_in_an_annulled_round(book, round_id):
    keyed(book, round_id, 1, A, A, B, B, by="Thu Hà")
    keyed(book, round_id, 2, A, C, B, C, by="Minh")
    book.settlements.settle(round_id, 1, book.settlements.open_batch(round_id, 1).open[0], A)
    book.rounds.annul(round_id, "sai danh sách")
    assert code_of(lambda: book.settlements.undo(round_id, 1)) == "round.annulled"
    assert len(book.settlements.of_round(round_id)) == 1
