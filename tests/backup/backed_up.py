"""A small book with papers, and a watcher that lets the work go on."""

from datetime import datetime
from pathlib import Path

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot

AT = datetime.fromisoformat("2026-11-26T08:00:00+07:00")


def go_on(_done, _total):
    return True


def make(path: Path) -> None:
    with Book.create(path, "Thu Hà") as book:
        book.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
        book.congresses.save(Congress(name="Đại hội lần thứ IX", rules="qd-244-2014"))
        contest = book.contests.add(Contest("Ban Chấp hành"))
        opened = book.rounds.begin_first(contest, Figures(2, 0, 10, {}, 10, 10, 10))
        book.rounds.set_candidates(opened, [Candidate(name) for name in ("An", "Bích", "Chi")], Ordered.BY_HAND)
        book.rounds.set_batches(opened, [10])
        for _ in range(3):
            book.ballots.record(BatchPass(opened, 1), Ballot(frozenset({1, 2}), frozenset({3})))


def key_paper(book: Book) -> None:
    round_id = book.rounds.of_contest(book.contests.all()[0].id)[0].id
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1}), frozenset({2, 3})))
