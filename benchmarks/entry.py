"""From Enter to the next empty form, beside a bare SQLite commit of the same rows.

What it is for: `python -m benchmarks.entry` shows that a ballot costs the same however many there are, and less
than one screen frame (16 ms) at the 99th percentile, with 200 candidates, also while the hall's screen shows progress.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
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
from benchmarks.figures import WITHIN_A_FRAME, Figure, milliseconds, run
from benchmarks.windows import bare_database, look_apart

CANDIDATES, SEATS, BATCH, MEASURED, QUICK_MEASURED = 200, 60, 50, 200, 20
SIZES, QUICK_SIZES = (10, 1_500, 15_000), (10, 300)
TYPED = " ".join(str(number) for number in range(1, 2 * SEATS, 2))
_BASELINE = "bare commit of the same rows"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Key ballots at every size, without and with the hall's screen."""
    with tempfile.TemporaryDirectory() as folder:
        look_apart(Path(folder))
        sizes, measured = (QUICK_SIZES, QUICK_MEASURED) if quick else (SIZES, MEASURED)
        for size in sizes:
            with tempfile.TemporaryDirectory() as place:
                with filled_book(Path(place) / "entry.sodaihoi", size, measured) as book:
                    form = list(form_times(book, size, measured))
                with filled_book(Path(place) / "hall.sodaihoi", size, measured) as book:
                    hall = list(form_times(book, size, measured, with_hall=True))
                bare = list(_bare_times(Path(place) / "bare.db", size, measured))
            yield Figure.of(f"Enter → empty form, {size:,} ballots before", form, _BASELINE, bare, WITHIN_A_FRAME)
            yield Figure.of(f"… with the hall's screen, {size:,} before", hall, _BASELINE, bare, WITHIN_A_FRAME)


def filled_book(path: Path, size: int, measured: int) -> Book:
    """Return an open book with so many papers, and one batch that waits for the measured ones."""
    book = Book.create(path, "benchmark")
    papers = size + measured
    with book.together():
        book.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        round_id = book.rounds.begin_first(
            book.contests.add(Contest("Ban Chấp hành")), Figures(SEATS, 0, papers, {}, papers, papers, papers)
        )
        names = [Candidate(f"Nguyễn Văn {number:03d}") for number in range(1, CANDIDATES + 1)]
        book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        full, rest = divmod(size, BATCH)
        book.rounds.set_batches(round_id, [BATCH] * full + ([rest] if rest else []) + [measured])
        numbers = frozenset(range(1, CANDIDATES + 1))
        voted = frozenset(range(1, 2 * SEATS, 2))
        ballot = Ballot(voted, numbers - voted)
        for number, declared in enumerate([BATCH] * full + ([rest] if rest else []), start=1):
            book.ballots.record(BatchPass(round_id, number), ballot, declared)
    return book


def form_times(book: Book, size: int, measured: int, *, with_hall: bool = False) -> Iterator[float]:
    """Key ballots through the real page; time each from the press of Enter until the empty form is painted.

    Of the line, only the last key is pressed: what the keys before it cost is not what is measured here.
    """
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

    for _ in range(measured):
        line.setText(TYPED[:-1])
        QTest.keyClicks(line, TYPED[-1])
        QApplication.processEvents()
        yield milliseconds(key_one)
        if line.text():
            raise RuntimeError(page.view.notice.accessibleName())
    page.close()
    if hall is not None:
        session.hall.switch(is_on=False)
        hall.close()


def _bare_times(path: Path, size: int, measured: int) -> Iterator[float]:
    """Commit the same rows to a bare database with the same safety settings."""
    connection = bare_database(
        path,
        "CREATE TABLE ballot (id INTEGER PRIMARY KEY, batch INTEGER, serial INTEGER)",
        "CREATE TABLE mark (ballot INTEGER, number INTEGER, PRIMARY KEY (ballot, number)) WITHOUT ROWID",
    )
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

    for ballot in range(size + 1, size + 1 + measured):
        yield milliseconds(lambda ballot=ballot: commit(ballot))
    connection.close()


if __name__ == "__main__":
    sys.exit(run(measure))
