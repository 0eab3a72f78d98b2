"""Checking in at the door: each key beside a bare line and table, each mark beside a bare SQLite commit.

What it is for: `python -m benchmarks.check_in` shows that a key press, Enter with its commit too, is answered within
one screen frame (16 ms) at the 99th percentile with 2,000 delegates, and what checking in 228 people takes: keys, and
the seconds that the program needs for them.
What it is not for: a verdict in the tests, and the pace of people: who comes through a door comes one after the other.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Self

from PySide6.QtCore import QSettings, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from app.exchange.sample_congress import make_sample
from app.models.book import Book
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.models.sessions import Session as Sitting
from app.rules.check_in import Finder, Listed
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.rules.vietnamese import fold
from app.ui.check_in.check_in_page import CheckInPage
from app.ui.main_window import MainWindow
from app.ui.settings import PersonalSettings
from app.ui.theme import theme
from benchmarks.figures import WITHIN_A_FRAME, Figure, milliseconds, run
from benchmarks.names import name_of
from benchmarks.windows import bare_database, look_apart, painted

DELEGATES, MEASURED, SEED = 2_000, 300, 228
QUICK_DELEGATES, QUICK_MEASURED, QUICK_DOOR = 300, 60, 30
_ORGANISATIONS, _DELEGATIONS = 92, 20
_LETTERS = 2


@dataclass(slots=True)
class Times:
    """Milliseconds of the keys that search and of the key that marks, one number for each key press."""

    search: list[float] = field(default_factory=list[float])
    mark: list[float] = field(default_factory=list[float])


@dataclass(frozen=True, slots=True)
class Way:
    """What is pressed for one person before the key that marks: text, then arrows down."""

    text: str
    down: int = 0

    @property
    def keys(self) -> int:
        """Return how many keys that is, the one that marks included."""
        return len(self.text) + self.down + 1


def measure(*, quick: bool) -> Iterator[Figure]:
    """Time each key with many delegates, then check in everybody of a usual congress."""
    delegates, measured = (QUICK_DELEGATES, QUICK_MEASURED) if quick else (DELEGATES, MEASURED)
    with tempfile.TemporaryDirectory() as folder:
        look = look_apart(Path(folder))
        book = _book(Path(folder) / "large.sodaihoi", delegates)
        people = book.delegates.all()
        with _Window(look, book) as window:
            ours = Times()
            for one in people[:: delegates // measured][:measured]:
                window.press(Way(_first_letters(one.name)), ours)
        bare = Times(list(_bare_keys(people, measured)), list(_bare_commits(Path(folder) / "bare.db", measured)))
        letter, mark = f"a letter, {delegates:,} delegates", f"Enter, committed, {delegates:,} delegates"
        yield Figure.of(letter, ours.search, "a letter to a bare line and table", bare.search, WITHIN_A_FRAME)
        yield Figure.of(mark, ours.mark, "bare commit of the same row", bare.mark, WITHIN_A_FRAME)
        for name in ("by name", "by badge"):
            yield _whole_door(look, Path(folder) / f"{name}.sodaihoi", name, QUICK_DOOR if quick else None)


def _whole_door(look: theme.Theme, path: Path, name: str, most: int | None) -> Figure:
    """Check in everybody of the sample congress, in the order of a shuffled queue; return the keys of each."""
    make_sample(path)
    book = Book.open(path, "benchmark")
    for held in book.sessions.all():
        book.attendance.mark(held.id, dict.fromkeys(book.attendance.of_session(held.id)))
        book.sessions.update(replace(held, began_at=None, ended_at=None))
        book.sessions.remove(held.id)
    book.sessions.add(Sitting("Phiên trù bị"))
    people = list(book.replacements.seated())
    Random(SEED).shuffle(people)
    ways = _ways_by_name(people) if name == "by name" else [Way(str(one.number)) for one in people]
    with _Window(look, book) as window:
        times = Times()
        for way in ways[:most]:
            window.press(way, times)
        (sitting,) = book.sessions.all()
        here = len(book.attendance.of_session(sitting.id))
    if here != len(people[:most]):
        raise RuntimeError(f"{here} of {len(people)} were marked")
    spent = sum(times.search + times.mark) / 1000
    what = f"keys a person {name}: {here} people, {spent:.1f} s of the program in all"
    keys, whole = [way.keys for way in ways], [len(one.name) + 1 for one in people]
    return Figure.of_averages(what, keys, "the whole name and Enter", whole, "keys")


class _Window:
    """The window of the program with the page of checking in, as a clerk has it."""

    def __init__(self, look: theme.Theme, book: Book) -> None:
        """Open the page of the book's one session."""
        file = book.path.with_suffix(".ini")
        settings = PersonalSettings(QSettings(str(file), QSettings.Format.IniFormat))
        self._window = MainWindow(look, settings, book)
        self._window.resize(1366, 720)
        self._window.show()
        self._window.session.go.emit("check-in")
        QTest.qWaitForWindowExposed(self._window)
        page = self._window.findChild(CheckInPage)
        if page is None:
            raise LookupError("check-in")
        self._page = page
        _ = book.db

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._window.close()

    def press(self, way: Way, times: Times) -> None:
        """Press the keys for one person and mark them present; time each key until the window is painted."""
        line = self._page.line
        times.search += [painted(lambda letter=letter: QTest.keyClicks(line, letter)) for letter in way.text]
        for _ in range(way.down):
            times.search.append(painted(lambda: QTest.keyClick(line, Qt.Key.Key_Down)))
        times.mark.append(painted(lambda: QTest.keyClick(line, Qt.Key.Key_Return)))
        if line.text():
            raise RuntimeError(line.accessibleDescription())


def _book(path: Path, people: int) -> Book:
    """Return an open book with so many delegates of as many organisations as a provincial congress has."""
    book = Book.create(path, "benchmark")
    with book.together():
        book.congresses.save(Congress(name="Đại hội"))
        book.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL) for n in range(_ORGANISATIONS)])
        cells = [one.id for one in book.organisations.all()]
        groups = book.delegations.add([f"Đoàn {number}" for number in range(_DELEGATIONS)])
        book.delegates.add(
            [
                Delegate(
                    person=Person(name=name_of(number)),
                    organisation_id=cells[number % len(cells)],
                    delegation_id=groups[number % len(groups)],
                )
                for number in range(people)
            ]
        )
        book.sessions.add(Sitting("Phiên trù bị"))
    return book


def _first_letters(name: str) -> str:
    return fold(name).split()[-1][:_LETTERS]


def _ways_by_name(people: Sequence[Delegate]) -> list[Way]:
    """Return the shortest way to each person in turn, for a clerk who hears the name and sees who is listed."""
    finder, done, ways = Finder(Listed(one.id, one.number, one.name) for one in people), set[int](), list[Way]()
    for one in people:
        ways.append(min(_ways(one, finder, done), key=lambda way: way.keys))
        done.add(one.id)
    return ways


def _ways(one: Delegate, finder: Finder, done: set[int]) -> Iterator[Way]:
    """Yield ways to a person: two letters or the whole of the given name, of one word more, of the whole name."""
    words = fold(one.name).split()
    for start in range(len(words)):
        for given in (words[-1][:_LETTERS], words[-1]):
            text = " ".join([*(word[:1] for word in words[start:-1]), given])
            listed = [found.id for found in finder.find(text, done).people]
            if one.id in listed:
                yield Way(text, listed.index(one.id))
    listed = [found.id for found in finder.find(one.name, done).people]
    yield Way(fold(one.name), listed.index(one.id))


def _bare_keys(people: Sequence[Delegate], measured: int) -> Iterator[float]:
    """Type the same letters into a bare line above a bare view of the same rows."""
    source, proxy, window = QStandardItemModel(), QSortFilterProxyModel(), QWidget()
    view, line = QTableView(), QLineEdit()
    for one in people:
        source.appendRow([QStandardItem(text) for text in (str(one.number), one.name, "", "")])
    proxy.setSourceModel(source)
    proxy.setFilterKeyColumn(1)
    view.setModel(proxy)
    line.textChanged.connect(proxy.setFilterFixedString)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(view)
    window.resize(1366, 720)
    window.show()
    QTest.qWaitForWindowExposed(window)
    for one in people[:: len(people) // measured][:measured]:
        for letter in _first_letters(one.name):
            yield painted(lambda letter=letter: QTest.keyClicks(line, letter))
        line.clear()
        QApplication.processEvents()
    window.close()


def _bare_commits(path: Path, measured: int) -> Iterator[float]:
    """Commit the same rows to a bare database with the same safety settings."""
    connection = bare_database(path, "CREATE TABLE attendance (delegate INTEGER PRIMARY KEY, mark TEXT, at TEXT)")

    def commit(delegate: int) -> None:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO attendance VALUES (?, 'present', '2020-07-28T07:30:00+07:00')", (delegate,))
        connection.execute("COMMIT")

    for delegate in range(measured):
        yield milliseconds(lambda delegate=delegate: commit(delegate))
    connection.close()


if __name__ == "__main__":
    sys.exit(run(measure))
