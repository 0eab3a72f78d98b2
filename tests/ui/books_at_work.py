"""Small books for the tests of the window: one being keyed, and a clock that stands still."""

from datetime import UTC, date, datetime
from time import monotonic

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot

NOON = datetime(2025, 7, 29, 12, 0, tzinfo=UTC)
NAMES = ("Lê Văn An", "Phạm Thị Bích", "Đỗ Quang Huy", "Trần Đức Mạnh")


def declared_book(path, clock=lambda: NOON, ticks=monotonic):
    book = Book.create(path, "Hà", clock, ticks)
    book.committees.save(Committee("Đảng bộ xã Tân Lập", "Đảng bộ tỉnh"))
    book.congresses.save(
        Congress("Đại hội Đảng bộ xã Tân Lập", term="2025-2030", opens=date(2025, 7, 28), closes=date(2025, 7, 30))
    )
    return book


def keyed_book(path, papers=5, aside=0, clock=lambda: NOON, ticks=monotonic):
    """A book with one contest of two batches of 14, some papers keyed, and a second contest that waits."""
    book = declared_book(path, clock, ticks)
    contest = book.contests.add(Contest("Ban Chấp hành"))
    round_id = book.rounds.begin_first(contest, Figures(3, 0, 30, {}, 28, 28, 28))
    book.rounds.begin_first(book.contests.add(Contest("Đoàn đại biểu")), Figures(2))
    book.contests.set_board(contest, [BoardMember("Vũ Thị Hoa", BoardRole.HEAD)])
    book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [14, 14])
    key(book, round_id, papers, aside)
    return book


def key(book, round_id, papers, aside=0):
    stored = book.ballots.count(round_id)
    for place in range(stored, stored + papers):
        book.ballots.record(BatchPass(round_id, place // 14 + 1), Ballot(frozenset({1, 2, 3}), frozenset({4})))
    for place in range(stored + papers, stored + papers + aside):
        book.ballots.set_aside(BatchPass(round_id, place // 14 + 1), "rách góc")
