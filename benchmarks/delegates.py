"""Two thousand delegates in their table: each key that looks for one, beside a bare Qt view of the same rows.

What it is for: `python -m benchmarks.delegates` shows that a key press is answered within one screen frame (16 ms), and
how that stands beside QTableView over QSortFilterProxyModel, which looks for the accents as they are.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSortFilterProxyModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from app.models.book import Book
from app.models.delegates import Delegate
from app.rules.delegate_fields import DelegateField
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.ui.delegates.delegates_page import DelegatesPage
from app.ui.session import Session
from app.ui.theme import theme

DELEGATES, TURNS, FRAME_MS = 2_000, 10, 16.0
TYPED = "nguyen thi b"
_SURNAMES = ("Nguyễn", "Lò", "Cà", "Trần", "Phạm", "Đặng", "Mùa", "Giàng")
_MIDDLE = ("Văn", "Thị", "Đức", "A", "Ngọc")
_GIVEN = ("An", "Bình", "Cường", "Dũng", "Hà", "Hòa", "Khánh", "Lan", "Mạnh", "Nga", "Sếnh", "Tủa", "Yến")


def main() -> int:
    """Measure opening and typing; return 0 when the slowest key is answered within a frame."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        theme.apply(QApplication(sys.argv))
        with Book.create(Path(folder) / "delegates.sodaihoi", "benchmark") as book:
            book.delegates.add([_delegate(number) for number in range(DELEGATES)])
            page = DelegatesPage(Session(book))
            page.resize(1158, 688)
            page.show()
            opened = _timed(page.open)
            rows = [list(row.texts.values()) for row in page.list.model.rows]
            ours = _keys(page.list.search.setText)
            page.close()
    view = _BareView(rows)
    bare = _keys(view.look_for)
    print(f"{DELEGATES:,} delegates, {len(DelegateField)} columns, «{TYPED}» typed {TURNS} times, in ms")
    print(f"open the page {opened:.0f}")
    for name, times in (("our table", ours), ("bare view", bare)):
        print(f"a key in {name}: median {statistics.median(times):.1f}, slowest {max(times):.1f}")
    print(f"ratio of medians {statistics.median(ours) / statistics.median(bare):.2f}; one frame is {FRAME_MS:.0f} ms")
    return int(max(ours) > FRAME_MS)


def _delegate(number: int) -> Delegate:
    words = (one[number // step % len(one)] for one, step in ((_SURNAMES, 1), (_MIDDLE, 8), (_GIVEN, 40)))
    born = PartialDate(1960 + number % 40, number % 12 + 1, number % 28 + 1)
    person = Person(name=" ".join(words), born=born, position="Bí thư Chi bộ", workplace=f"Sở {number % 90}")
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


def _keys(look_for: Callable[[str], None]) -> list[float]:
    """Return the milliseconds from each key to the painted table."""
    times: list[float] = []
    for _ in range(TURNS):
        times += [_timed(lambda end=end: look_for(TYPED[:end])) for end in range(1, len(TYPED) + 1)]
        look_for("")
    return times


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
