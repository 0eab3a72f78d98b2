"""Checking a book that other hands or a bad disk changed: lines in words, never an error."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.errors import BookError
from app.rules.ballots import Ballot, Reason
from app.rules.comparison import SetAside

KEPT = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))
OTHER = Ballot(frozenset({1, 2}), frozenset({3, 4, 5}))
DAMAGES = 40


def fill(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), KEPT, batch.declared)


@pytest.fixture
def confirmed(book: Book, round_id: int) -> int:
    """The round confirmed once, opened again, and confirmed anew with another paper."""
    book.contests.set_board(1, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    book.contests.add(Contest("Bí thư", Office.SECRETARY))
    fill(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    book.rounds.reopen(round_id, "ghi nhầm")
    book.ballots.replace(book.ballots.of_batch(BatchPass(round_id, 1))[0], OTHER)
    book.results.close(round_id)
    book.results.confirm(round_id)
    return round_id


@pytest.fixture
def changed(book: Book) -> Callable[..., list[str]]:
    """Run statements on the closed file with all triggers taken away and put back, then check it."""

    def run(*statements: str) -> list[str]:
        book.close()
        with closing(sqlite3.connect(book.path, isolation_level=None)) as connection:
            guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)
            for _, sql in guards:
                connection.execute(sql)
        with Book.look(book.path) as looked:
            return list(check_book(looked))

    return run


def test_a_torn_book_is_refused_or_gives_lines(book: Book, round_id: int, tmp_path: Path) -> None:
    fill(book, round_id)
    book.close()
    whole, torn, dice = book.path.read_bytes(), tmp_path / "rach.sodaihoi", random.Random(9)
    for _ in range(DAMAGES):
        at = dice.randrange(100, len(whole) - 200)
        torn.write_bytes(whole[:at] + dice.randbytes(200) + whole[at + 200 :])
        try:
            with Book.look(torn) as looked:
                lines = list(check_book(looked))
        except BookError:
            continue
        assert all(isinstance(line, str) and line for line in lines)


def test_a_whole_book_gives_no_line(book: Book, round_id: int, tmp_path: Path) -> None:
    shutil.copy(book.path, tmp_path / "x")
    assert list(check_book(book)) == []


@pytest.mark.usefixtures("confirmed")
def test_a_book_with_a_correction_gives_no_line(book: Book, changed: Callable[..., list[str]]) -> None:
    assert list(check_book(book)) == []
    assert changed() == []


def test_an_annulled_round_gives_no_line(book: Book, confirmed: int) -> None:
    book.rounds.annul(confirmed, "in sai phiếu")
    assert list(check_book(book)) == []


def test_papers_taken_out_dropped_and_opened_again_give_no_line(book: Book, round_id: int) -> None:
    book.contests.update(_with_passes(book, round_id, 2))
    for number in (1, 2):
        for _ in range(6):
            book.ballots.record(BatchPass(round_id, 1, number), KEPT)
    book.ballots.remove(book.ballots.of_batch(BatchPass(round_id, 1, 2))[2])
    book.ballots.record(BatchPass(round_id, 1, 2), OTHER)
    for number in (1, 2):
        book.settlements.end_pass(BatchPass(round_id, 1, number))
    opened = book.settlements.open_batch(round_id, 1)
    book.settlements.settle(round_id, 1, opened.open[0], KEPT)
    assert list(check_book(book)) == []
    book.passes.reopen(BatchPass(round_id, 1, 2), "nhập thiếu")
    assert list(check_book(book)) == []
    book.passes.drop(BatchPass(round_id, 1, 2), "nhầm tập")
    assert list(check_book(book)) == []


def test_papers_taken_out_by_the_first_programs_are_not_held_against_a_book(book: Book, round_id: int) -> None:
    """Their entries do not say of which round a paper was."""
    fill(book, round_id)
    with book.change("ballot.remove", "ballot/10", batch=2, serial=4) as connection:
        connection.execute("DELETE FROM mark WHERE ballot_id = 10")
        connection.execute("DELETE FROM ballot WHERE id = 10")
    assert list(check_book(book)) == []


def test_a_settled_record_that_the_journal_does_not_tell(
    book: Book, round_id: int, changed: Callable[..., list[str]]
) -> None:
    book.contests.update(_with_passes(book, round_id, 2))
    for number in (1, 2):
        for _ in range(6):
            book.ballots.record(BatchPass(round_id, 1, number), Ballot(stated=Reason.FOREIGN_PAPER))
        book.settlements.end_pass(BatchPass(round_id, 1, number))
    assert list(check_book(book)) == []
    lines = changed("DELETE FROM ballot WHERE pass = 0 AND serial = 6")
    assert f"Lần bầu {round_id}, tập 1, bản đã chốt: có 5 phiếu, nhật ký ghi 6 phiếu." in lines


def test_a_settled_difference_taken_away(book: Book, round_id: int, changed: Callable[..., list[str]]) -> None:
    book.contests.update(_with_passes(book, round_id, 2))
    for number, last in ((1, KEPT), (2, SetAside("rách"))):
        for _ in range(5):
            book.ballots.record(BatchPass(round_id, 1, number), KEPT)
        if isinstance(last, SetAside):
            book.ballots.set_aside(BatchPass(round_id, 1, number), last.note)
        else:
            book.ballots.record(BatchPass(round_id, 1, number), last)
        book.settlements.end_pass(BatchPass(round_id, 1, number))
    found = book.settlements.open_batch(round_id, 1).open[0]
    book.settlements.settle(round_id, 1, found, KEPT)
    assert list(check_book(book)) == []
    assert f"Lần bầu {round_id}, tập 1: đã xử lý 0 chênh lệch, nhật ký ghi 1." in changed("DELETE FROM settlement")


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        (
            "UPDATE confirmation SET digest = 'sha256:00'",
            "Ban Chấp hành, lần 1: mã kiểm tra hoặc người xác nhận khác với nhật ký lúc xác nhận.",
        ),
        (
            "UPDATE confirmation SET operator = 'Ai đó'",
            "Ban Chấp hành, lần 1: mã kiểm tra hoặc người xác nhận khác với nhật ký lúc xác nhận.",
        ),
        (
            "DELETE FROM confirmation",
            "Ban Chấp hành, lần 1: nhật ký ghi đã xác nhận kết quả mà sổ không còn xác nhận.",
        ),
        ("DELETE FROM correction", "Ban Chấp hành, lần 1: các lần mở lại kết quả đã xác nhận khác với nhật ký."),
        ("UPDATE round SET closed_at = NULL", "Ban Chấp hành, lần 1: chưa đóng kiểm phiếu, nhật ký ghi đã đóng."),
        ("UPDATE round SET annulled_reason = 'x'", "Ban Chấp hành, lần 1: việc hủy lần bầu khác với nhật ký."),
        ("UPDATE board_member SET name = 'Ai đó'", "Ban Chấp hành: ban kiểm phiếu khác với nhật ký."),
        ("DELETE FROM board_member", "Ban Chấp hành: ban kiểm phiếu khác với nhật ký."),
        (
            "UPDATE confirmation SET outcome = json_set(outcome, '$.board[0][0]', 'Ai đó')",
            "Ban Chấp hành, lần 1: ban kiểm phiếu ký kết quả khác với nhật ký lúc xác nhận.",
        ),
        (
            "UPDATE candidate SET contest_id = 2 WHERE id = 1",
            "Ban Chấp hành, lần 1: số 1, Lê Văn An, là người trong danh sách của cuộc bầu khác.",
        ),
        (
            "DELETE FROM journal WHERE id > (SELECT max(id) - 1 FROM journal)",
            "Ban Chấp hành, lần 1: sổ có xác nhận kết quả mà nhật ký không ghi.",
        ),
        (
            "DELETE FROM journal WHERE id >= (SELECT max(id) FROM journal WHERE action = 'ballot.record')",
            "Lần bầu 1, tập 2, lượt 1: có 4 phiếu, nhật ký ghi 0 phiếu.",
        ),
    ],
)
@pytest.mark.usefixtures("confirmed")
def test_a_book_changed_past_its_journal(changed: Callable[..., list[str]], statement: str, line: str) -> None:
    assert line in changed(statement)


@pytest.mark.usefixtures("confirmed")
def test_a_guard_missing_changed_or_added_is_named(book: Book) -> None:
    book.close()
    with closing(sqlite3.connect(book.path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER journal_is_never_changed")
        connection.execute("DROP TRIGGER journal_is_never_deleted")
        connection.execute("DROP TRIGGER confirmed_rules")
        connection.execute("CREATE TRIGGER confirmed_rules BEFORE UPDATE ON congress BEGIN SELECT 1; END")
        connection.execute("CREATE TABLE extra (id INTEGER PRIMARY KEY)")
    with Book.look(book.path) as looked:
        assert list(check_book(looked)) == [
            "Cấu trúc tệp, bảng không phải của chương trình: extra.",
            "Cấu trúc tệp, chốt chặn thiếu: journal_is_never_changed, journal_is_never_deleted.",
            "Cấu trúc tệp, chốt chặn bị sửa: confirmed_rules.",
        ]


def _with_passes(book: Book, round_id: int, passes: int) -> Contest:
    return replace(book.contests.get(book.rounds.get(round_id).contest_id), passes=passes)
