"""Contests with votes of one's choice, round after round as the rules open them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from settled_round import Clock

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.next_round import next_round
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot

GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lan", "Minh")
PAPERS = 20


def contest_of(
    path: Path,
    office: Office,
    votes: Sequence[int],
    seats: int,
    alternates: int = 0,
    clock: Callable[[], datetime] | None = None,
) -> tuple[Book, int]:
    """Return a book with one contest whose first ballot is confirmed with these votes, and the contest's id."""
    book = Book.create(path, "Thu Hà", clock or Clock())
    book.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
    congress = Congress(name="Đại hội Đảng bộ Khối lần thứ IX", rules="qd-190-2024", place="Sơn La")
    book.congresses.save(replace(congress, opens=date(2020, 7, 28), closes=date(2020, 7, 29)))
    title = "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
    contest = book.contests.add(Contest(title if office is Office.DELEGATES else "Ban Chấp hành", office))
    book.contests.set_board(contest, [BoardMember("Vũ Văn Hải", BoardRole.HEAD)])
    first = book.rounds.begin_first(contest, Figures(seats, alternates, PAPERS, {}, PAPERS, PAPERS, PAPERS))
    names = [Candidate(f"Nguyễn Văn {given}") for given in GIVEN[: len(votes)]]
    book.rounds.set_candidates(first, names, Ordered.BY_HAND)
    count(book, first, votes)
    return book, contest


def vote_again(book: Book, contest: int, votes: Sequence[int]) -> int:
    """Open the round that the rules open and confirm it with these votes; return its id."""
    opens = next_round(book.results.of_contest(contest), book.rounds.of_contest(contest))
    assert opens is not None
    figures = replace(opens.figures, present=PAPERS, issued=PAPERS, returned=PAPERS)
    again = book.rounds.begin_next(contest, opens.kind, figures, opens.people, fills_alternates=opens.fills_alternates)
    count(book, again, votes)
    return again


def count(book: Book, round_id: int, votes: Sequence[int]) -> None:
    """Key papers that give the candidates so many votes each, close and confirm."""
    agreed: list[set[int]] = [set() for _ in range(PAPERS)]
    given = [number for number, many in enumerate(votes, start=1) for _ in range(many)]
    for place, number in enumerate(given):
        agreed[place % PAPERS].add(number)
    everybody = frozenset(range(1, len(votes) + 1))
    book.rounds.set_batches(round_id, [PAPERS])
    for paper in agreed:
        book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset(paper), everybody - paper))
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    book.results.close(round_id)
    book.results.confirm(round_id)


def tied_behind_the_run_off(path: Path) -> tuple[Book, int]:
    """Return a contest whose run-off for the last seat leaves two others tied for the last alternate place."""
    book, contest = contest_of(path, Office.DELEGATES, [16, 16, 15, 14, 13, 12, 12, 11, 11], 6, 2)
    vote_again(book, contest, [14, 6])
    return book, contest
