"""The page of the members beside a bare table view and a bare SQLite query, at 5,000 and at 100,000 members.

What it is for: `python -m benchmarks.members` shows that opening the page, a letter of the filter, an order by a click
and a page scrolled are each answered and painted within 100 ms, and how that compares with a QTableView over a model
that computes nothing and with the query alone, in the same run.
What it is not for: a verdict in the tests. The orders are taken as a person finds them: prepared while nobody works.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, MemberStatus, Person, Sector, Sex, Theory
from app.ui.main_window import MainWindow
from app.ui.members.members_model import COLUMNS
from app.ui.members.members_page import MembersPage
from app.ui.members.members_table import FIRST_COLUMNS
from app.ui.settings import PersonalSettings
from app.ui.theme import theme
from app.ui.widgets.dense_table import Index
from benchmarks.figures import Figure, Goal, Of, run
from benchmarks.names import GIVEN, MIDDLE, SURNAMES
from benchmarks.windows import look_apart, painted

SIZES, QUICK_SIZES, SEED, TIMES = (5_000, 100_000), (3_000,), 228, 40
_GOAL = Goal(Of.WORST, 100)
_NOWHERE = QModelIndex()
_AFTER_START = 1_000
"""Nobody goes to a page sooner, in milliseconds."""
_ORGANISATIONS, _WIDTH, _HEIGHT = 92, 1366, 720
_WORDS = ("nguyen van hoa", "bi thu", "so 17 thai", "dang thi ha")
_PLAIN_QUERIES = {
    "opening the page": "SELECT id FROM member_text ORDER BY sort_text",
    "a letter of the filter": "SELECT id FROM member_text WHERE folded LIKE '%nguy%' ORDER BY sort_text",
    "an order by a click": "SELECT id FROM member ORDER BY joined, id",
    "a page scrolled": "SELECT * FROM member WHERE id BETWEEN 2000 AND 2030",
}


@dataclass(slots=True)
class Times:
    """Milliseconds of one thing, done by the page, by a bare table, and by a bare query."""

    ours: list[float] = field(default_factory=list[float])
    table: list[float] = field(default_factory=list[float])
    query: list[float] = field(default_factory=list[float])


def measure(*, quick: bool) -> Iterator[Figure]:
    """Measure every size: the page, a bare table, bare queries."""
    with tempfile.TemporaryDirectory() as folder:
        look = look_apart(Path(folder))
        for members in QUICK_SIZES if quick else SIZES:
            path = Path(folder) / f"{members}.sodaihoi"
            _make(path, members)
            measured = {name: Times() for name in _PLAIN_QUERIES}
            _measure_page(look, path, measured)
            _measure_table(members, measured)
            _measure_queries(path, measured)
            for name, times in measured.items():
                bare = [median(times.table) + median(times.query)]
                yield Figure.of(f"{name}, {members:,} members", times.ours, "bare table and query", bare, _GOAL)


def _measure_page(look: theme.Theme, path: Path, measured: dict[str, Times]) -> None:
    book = Book.open(path, "benchmark")
    settings = PersonalSettings(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
    window = MainWindow(look, settings, book)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(_AFTER_START)
    opening = measured["opening the page"].ours
    opening.append(painted(lambda: window.session.go.emit("members")))
    page = window.findChild(MembersPage)
    if page is None:
        raise LookupError("members")
    while not page.list.ahead.is_done:
        QTest.qWait(10)
    for _ in range(TIMES // 8):
        window.session.go.emit("home")
        QApplication.processEvents()
        opening.append(painted(lambda: window.session.go.emit("members")))
    while not page.list.ahead.is_done:
        QTest.qWait(10)
    line, table = page.list.filter.words, page.list.table
    for word in _WORDS:
        for letter in word:
            measured["a letter of the filter"].ours.append(painted(lambda one=letter: QTest.keyClicks(line, one)))
        line.clear()
        QApplication.processEvents()
    header = table.horizontalHeader()
    for way in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        for at in map(COLUMNS.index, FIRST_COLUMNS):
            clicked = painted(lambda at=at, way=way: header.setSortIndicator(at, way))
            measured["an order by a click"].ours.append(clicked)
    table.setFocus()
    for _ in range(TIMES):
        scrolled = painted(lambda: QTest.keyClick(table, Qt.Key.Key_PageDown))
        measured["a page scrolled"].ours.append(scrolled)
    window.close()


class _Plain(QAbstractTableModel):
    """As many rows and columns, with nothing to find out."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def show(self, rows: int) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        del parent
        return self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        del parent
        return len(FIRST_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


def _measure_table(members: int, measured: dict[str, Times]) -> None:
    """Do to a bare view what the page does to its own: show it, give it other rows, scroll it."""
    for _ in range(TIMES // 8):
        model, view = _Plain(members), QTableView()
        view.setModel(model)
        view.resize(_WIDTH, _HEIGHT)
        measured["opening the page"].table.append(painted(view.show))
        for rows in (members // 2, members // 10):
            measured["a letter of the filter"].table.append(painted(partial(model.show, rows)))
        measured["an order by a click"].table.append(painted(partial(model.show, members)))
        view.selectRow(0)
        scroll = partial(QTest.keyClick, view, Qt.Key.Key_PageDown)
        measured["a page scrolled"].table += [painted(scroll) for _ in range(TIMES // 8)]
        view.close()


def _measure_queries(path: Path, measured: dict[str, Times]) -> None:
    connection = sqlite3.connect(path)
    for name, sql in _PLAIN_QUERIES.items():
        for _ in range(TIMES // 8):
            measured[name].query.append(painted(lambda sql=sql: connection.execute(sql).fetchall()))
    connection.close()


def _make(path: Path, members: int) -> None:
    """Make a book with so many members of as many organisations as a committee of a province has."""
    choose = Random(SEED).choice
    with Book.create(path, "benchmark") as book, book.together():
        cells = [Organisation(f"Chi bộ {number}", OrganisationKind.CELL) for number in range(_ORGANISATIONS)]
        places = book.organisations.add(cells)
        book.members.add([_member(number, choose, places) for number in range(members)])


def _member(number: int, choose: Callable[[Sequence[object]], object], places: Sequence[int]) -> Member:
    """Return somebody as the lists of offices have them: every usual field filled."""

    def one_of(values: Sequence[str]) -> str:
        return str(choose(values))

    joined = PartialDate(1980 + number % 44, number % 12 + 1, number % 28 + 1)
    person = Person(
        name=f"{one_of(SURNAMES)} {one_of(MIDDLE)} {one_of(MIDDLE)} {one_of(GIVEN)}",
        sex=Sex(one_of([*Sex])),
        born=PartialDate(joined.year - 18 - number % 17, number % 12 + 1, number % 27 + 1),
        ethnicity=one_of(("Kinh", "Thái", "Mông", "Mường")),
        religion="không",
        home=f"xã {number % 204}, tỉnh {number % 34}",
        joined=joined,
        official_since=PartialDate(joined.year + 1, joined.month, joined.day),
        card_number=f"{number:09}",
        schooling="12/12",
        degree=Degree(one_of([*Degree])),
        major=one_of(("Luật", "Kinh tế", "Sư phạm")),
        theory=Theory(one_of([*Theory])),
        position=one_of(("Bí thư", "Chuyên viên", "Trưởng phòng", "Nhân viên")),
        workplace=f"Sở {number % 90}",
        sector=Sector(one_of([*Sector])),
        phone=f"09{number * 7919 % 10**8:08}",
    )
    status = MemberStatus.ACTIVE if number % 20 else MemberStatus(one_of([*MemberStatus]))
    return Member(person=person, organisation_id=places[number % len(places)], status=status)


if __name__ == "__main__":
    sys.exit(run(measure))
