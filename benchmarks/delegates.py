"""Two thousand delegates in their table: each key that looks for one, beside a bare Qt view of the same rows.

What it is for: `python -m benchmarks.delegates` shows that a key press is answered within one screen frame (16 ms), and
how that stands beside QTableView over QSortFilterProxyModel, which looks for the accents as they are.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from app.models.book import Book
from app.models.delegates import Delegate
from app.rules.delegate_fields import DelegateField
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.ui.delegates.delegates_page import DelegatesPage
from app.ui.session import Session
from benchmarks.figures import WITHIN_A_FRAME, Figure, run
from benchmarks.names import name_of
from benchmarks.windows import look_apart, painted

DELEGATES, TURNS, QUICK_DELEGATES, QUICK_TURNS = 2_000, 10, 300, 2
TYPED = "nguyen thi b"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Open the page and type, then do the same to a bare view."""
    delegates, times = (QUICK_DELEGATES, QUICK_TURNS) if quick else (DELEGATES, TURNS)
    with tempfile.TemporaryDirectory() as folder:
        look_apart(Path(folder))
        with Book.create(Path(folder) / "delegates.sodaihoi", "benchmark") as book:
            book.delegates.add([_delegate(number) for number in range(delegates)])
            page = DelegatesPage(Session(book))
            page.resize(1158, 688)
            page.show()
            opened = [painted(page.open) for _ in range(times)]
            rows = [list(row.texts.values()) for row in page.list.model.rows]
            ours = _keys(page.list.search.setText, times)
            page.close()
        views = list[_BareView]()
        filled = [painted(lambda: views.append(_BareView(rows))) for _ in range(times)]
        yield Figure.of(f"opening the page, {delegates:,} delegates", opened, "filling a bare view", filled)
        bare = _keys(views[-1].look_for, times)
        what = f"a key of «{TYPED}», {len(DelegateField)} columns, {delegates:,} delegates"
        yield Figure.of(what, ours, "the key in a bare view", bare, WITHIN_A_FRAME)


def _delegate(number: int) -> Delegate:
    born = PartialDate(1960 + number % 40, number % 12 + 1, number % 28 + 1)
    person = Person(name=name_of(number), born=born, position="Bí thư Chi bộ", workplace=f"Sở {number % 90}")
    return Delegate(person=person)


class _BareView(QTableView):
    """A bare view of the same rows."""

    def __init__(self, rows: list[list[str]]) -> None:
        """Show the rows."""
        super().__init__()
        self._source, self._proxy = QStandardItemModel(), QSortFilterProxyModel()
        for row in rows:
            self._source.appendRow([QStandardItem(text) for text in row])
        self._proxy.setSourceModel(self._source)
        self._proxy.setFilterKeyColumn(-1)
        self.setModel(self._proxy)
        self.resize(1158, 688)
        self.show()

    def look_for(self, text: str) -> None:
        """Show the rows that hold a text."""
        self._proxy.setFilterFixedString(text)


def _keys(look_for: Callable[[str], None], times: int) -> list[float]:
    """Return the milliseconds from each key to the painted table."""
    spent: list[float] = []
    for _ in range(times):
        spent += [painted(lambda end=end: look_for(TYPED[:end])) for end in range(1, len(TYPED) + 1)]
        look_for("")
    return spent


if __name__ == "__main__":
    sys.exit(run(measure))
