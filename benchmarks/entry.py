"""From Enter to the next empty form, beside a bare SQLite commit of the same rows.

What it is for: `python -m benchmarks.entry` shows that a ballot costs the same however many there are, and less
than one screen frame (16 ms) at the 99th percentile, with 200 candidates, also while the hall's screen shows progress.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.hall import Shown
from app.ui.entry.entry_page import EntryPage
from app.ui.hall.hall_window import HallWindow
from app.ui.session import Session
from app.ui.theme import theme

CANDIDATES, SEATS, BATCH, MEASURED = 200, 60, 50, 200
SIZES = (10, 1_500, 15_000)
FRAME_MS = 16.0
TYPED = " ".join(str(number) for number in range(1, 2 * SEATS, 2))


def main() -> int:
    """Measure at every size; return 0 when every 99th percentile is within a frame."""
    folder = Path(tempfile.mkdtemp())
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    app = QApplication(sys.argv)
    theme.apply(app)
    print(f"{CANDIDATES} candidates, {SEATS} numbers typed a ballot, {MEASURED} ballots measured at each size, in ms")
    print(
        "ballots before │ Enter → empty form: median   p99 │ with the hall's screen: median   p99"
        " │ bare commit: median   p99 │ ratio of medians"
    )
    slowest = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as place:
            with filled_book(Path(place) / "entry.sodaihoi", size) as book:
                form = sorted(form_times(book, size))
            with filled_book(Path(place) / "hall.sodaihoi", size) as book:
                hall = sorted(form_times(book, size, with_hall=True))
            bare = sorted(_bare_times(Path(place) / "bare.db", size))
        slowest = max(slowest, percentile(form, 99), percentile(hall, 99))
        print(
            f"{size:14,} │ {percentile(form, 50):26.2f} {percentile(form, 99):5.2f}"
            f" │ {percentile(hall, 50):30.2f} {percentile(hall, 99):5.2f}"
            f" │ {percentile(bare, 50):19.2f} {percentile(bare, 99):5.2f}"
            f" │ {percentile(form, 50) / percentile(bare, 50):.1f}"
        )
    print(f"one frame is {FRAME_MS:.0f} ms; the slowest 99th percentile is {slowest:.2f} ms")
    return int(slowest > FRAME_MS)


def filled_book(path: Path, size: int) -> Book:
    """Return an open book with so many papers, and one batch that waits for the measured ones."""
    book = Book.create(path, "benchmark")
    papers = size + MEASURED
    with book.together():
        book.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        round_id = book.rounds.begin_first(
            book.contests.add(Contest("Ban Chấp hành")), Figures(SEATS, 0, papers, {}, papers, papers, papers)
        )
        names = [Candidate(f"Nguyễn Văn {number:03d}") for number in range(1, CANDIDATES + 1)]
        book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        full, rest = divmod(size, BATCH)
        book.rounds.set_batches(round_id, [BATCH] * full + ([rest] if rest else []) + [MEASURED])
        numbers = frozenset(range(1, CANDIDATES + 1))
        voted = frozenset(range(1, 2 * SEATS, 2))
        ballot = Ballot(voted, numbers - voted)
        for number, declared in enumerate([BATCH] * full + ([rest] if rest else []), start=1):
            book.ballots.record(BatchPass(round_id, number), ballot, declared)
    return book


def form_times(book: Book, size: int, *, with_hall: bool = False) -> Iterator[float]:
    """Key ballots through the real page; time each from the press of Enter until the empty form is painted."""
    round_id = book.rounds.of_contest(book.contests.all()[0].id)[0].id
    session = Session(book)
    hall = HallWindow(session.hall) if with_hall else None
    if hall is not None:
        session.hall.show(Shown.PROGRESS, round_id)
        session.hall.switch(is_on=True)
        hall.resize(1920, 1080)
        hall.show()
    page = EntryPage(session)
    page.resize(1158, 688)
    page.open(round_id, -(-size // BATCH) + 1)
    page.show()
    QTest.qWaitForWindowExposed(page)
    line = page.line

    def key_one() -> None:
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()

    for _ in range(MEASURED):
        QTest.keyClicks(line, TYPED)
        QApplication.processEvents()
        yield _milliseconds(key_one)
        if line.text():
            raise RuntimeError(page.view.notice.accessibleName())
    page.close()
    if hall is not None:
        session.hall.switch(is_on=False)
        hall.close()


def _bare_times(path: Path, size: int) -> Iterator[float]:
    """Commit the same rows to a bare database with the same safety settings."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE ballot (id INTEGER PRIMARY KEY, batch INTEGER, serial INTEGER)")
    connection.execute("CREATE TABLE mark (ballot INTEGER, number INTEGER, PRIMARY KEY (ballot, number)) WITHOUT ROWID")
    marks = CANDIDATES - SEATS
    with_rows = [(ballot, number) for ballot in range(1, size + 1) for number in range(marks)]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO ballot VALUES (?, 1, 1)", [(ballot,) for ballot in range(1, size + 1)])
    connection.executemany("INSERT INTO mark VALUES (?, ?)", with_rows)
    connection.execute("COMMIT")

    def commit(ballot: int) -> None:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO ballot VALUES (?, 1, 1)", (ballot,))
        connection.executemany("INSERT INTO mark VALUES (?, ?)", [(ballot, number) for number in range(marks)])
        connection.execute("COMMIT")

    for ballot in range(size + 1, size + 1 + MEASURED):
        yield _milliseconds(lambda ballot=ballot: commit(ballot))
    connection.close()


def _milliseconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def percentile(ordered: list[float], percent: int) -> float:
    """Return a percentile of sorted figures."""
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


if __name__ == "__main__":
    sys.exit(main())
