"""Rounds with votes of one's choice, and what a page says as a person reads it."""

from collections.abc import Sequence

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QTableView, QWidget

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.ui.results.results_page import ResultsPage
from app.ui.session import Session

NAMES = ("Lê Văn An", "Nguyễn Bá Anh", "Phạm Thị Bích", "Quàng Văn Biên", "Lò Thị Chung", "Trần Mạnh Cường")


def begun(book: Book, people: int, seats: int, papers: int = 10, alternates: int = 0) -> int:
    """Open a first ballot with this list, and a counting board."""
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX"))
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    round_id = book.rounds.begin_first(contest, Figures(seats, alternates, papers, {}, papers, papers, papers))
    names = [NAMES[place] if place < len(NAMES) else f"Hoàng Thị Kim Duyên {place}" for place in range(people)]
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_HAND)
    return round_id


def keyed(book: Book, round_id: int, votes: Sequence[int]) -> int:
    """Key papers that give the candidates so many votes each."""
    stored = book.rounds.get(round_id)
    papers = stored.figures.returned
    agreed: list[set[int]] = [set() for _ in range(papers)]
    given = [number for number, count in enumerate(votes, start=1) for _ in range(count)]
    for place, number in enumerate(given):
        agreed[place % papers].add(number)
    everybody = frozenset(one.number for one in stored.candidates)
    book.rounds.set_batches(round_id, [papers])
    with book.together():
        for paper in agreed:
            book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset(paper), everybody - paper))
    return round_id


def closed(book: Book, votes: Sequence[int], seats: int, papers: int = 10, alternates: int = 0) -> int:
    """Open, key and close a first ballot."""
    round_id = keyed(book, begun(book, len(votes), seats, papers, alternates), votes)
    reasoned(book, round_id)
    book.results.close(round_id)
    return round_id


def reasoned(book: Book, round_id: int) -> None:
    """Give a reason for everything that is warned of."""
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")


def shown_result(qtbot, book: Book, round_id: int, size: tuple[int, int] = (1158, 688)) -> ResultsPage:
    """Show the page of a result with the keyboard in it; where it led and what it said are kept on it."""
    page = ResultsPage(Session(book))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.open(round_id)
    qtbot.waitUntil(page.isActiveWindow)
    page.went = []
    page.said = []
    page.session.go.connect(page.went.append)
    page.session.said.connect(lambda what, _: page.said.append(what))
    return page


def says(page: QWidget) -> str:
    """Return every word and figure that is to be seen."""
    texts: list[str] = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        if isinstance(widget, QLabel):
            texts.append(widget.accessibleName() or widget.text())
        elif isinstance(widget, QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QTableView):
            texts.extend(" ".join(row) for row in table_rows(widget))
    return "\n".join(texts)


def table_rows(table: QTableView) -> list[list[str]]:
    """Return what stands in a table, line by line."""
    cells = table.model()
    lines = range(cells.rowCount())
    return [[str(cells.index(row, column).data() or "") for column in range(cells.columnCount())] for row in lines]


def press(page: QWidget, *keys: object, modifier: object = None) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        target = page.window().focusWidget() or page
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        elif modifier is None:
            QTest.keyClick(target, key)
        else:
            QTest.keyClick(target, key, modifier)
