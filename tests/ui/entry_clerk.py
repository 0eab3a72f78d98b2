"""A clerk at the entry page: keys in, what the page says out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.ui.entry.entry_page import EntryPage
from app.ui.session import Session

KEYS = {
    "⏎": Qt.Key.Key_Enter,
    "⌫": Qt.Key.Key_Backspace,
    "↑": Qt.Key.Key_Up,
    "↓": Qt.Key.Key_Down,
    "⎋": Qt.Key.Key_Escape,
    "⌦": Qt.Key.Key_Delete,
    "②": Qt.Key.Key_F2,
    "⑥": Qt.Key.Key_F6,
    "⑨": Qt.Key.Key_F9,
}


class EntryClerk:
    """Types on the number pad and looks at the screen."""

    def __init__(self, page: EntryPage) -> None:
        self.page = page

    def types(self, keys: str) -> None:
        """Press these keys one after the other; signs of KEYS are keys that print nothing."""
        for key in keys:
            target = self.page.focusWidget() or self.page.line
            if key in KEYS:
                QTest.keyClick(
                    target,
                    KEYS[key],
                    Qt.KeyboardModifier.KeypadModifier if key == "⏎" else Qt.KeyboardModifier.NoModifier,
                )
            elif key.isascii() and not key.isalpha():
                QTest.keyClick(target, key)
            else:
                target.insert(key)

    @property
    def line(self) -> str:
        return self.page.line.text()

    @property
    def message(self) -> str:
        return self.page.line.accessibleDescription()

    @property
    def notice(self) -> str:
        return self.page.view.notice.accessibleName() if self.page.view.notice.isVisibleTo(self.page) else ""

    @property
    def verdict(self) -> str:
        return self.page.view.panel.verdict

    @property
    def understood(self) -> str:
        return self.page.view.panel.understood.accessibleDescription()

    @property
    def typed(self) -> str:
        return self.page.view.panel.typed

    @property
    def recent(self) -> str:
        return self.page.view.recent.accessibleDescription()

    @property
    def stored(self) -> list[str]:
        """What the book holds of the batch, a word a paper."""
        desk = self.page.desk
        papers = self.page.session.book.ballots.of_batch(BatchPass(desk.place.round_id, desk.place.batch))
        return [_said(paper) for paper in papers]


def seated_clerk(
    qtbot, book: Book, candidates: int = 30, seats: int = 25, batches: Sequence[int] = (50, 50)
) -> EntryClerk:
    """Return a clerk at the first batch of a new round, with the keyboard in the line."""
    page = EntryPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    page.open(_made_round(book, candidates, seats, batches), 1)
    page.show()
    qtbot.waitExposed(page)
    page.line.setFocus()
    return EntryClerk(page)


def _made_round(book: Book, candidates: int, seats: int, batches: Sequence[int]) -> int:
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX"))
    papers = sum(batches)
    round_id = book.rounds.begin_first(contest, Figures(seats, 0, papers, {}, papers, papers, papers))
    names = [Candidate(f"Nguyễn Văn {chr(65 + n // 26)}{chr(97 + n % 26)}") for n in range(candidates)]
    book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
    book.rounds.set_batches(round_id, batches)
    return round_id


def _said(paper) -> str:
    if paper.ballot is None:
        return f"aside {paper.note}"
    if paper.ballot.stated:
        return f"{paper.ballot.stated} {paper.ballot.note}".strip()
    return " ".join(map(str, sorted(paper.ballot.disagree))) or "-"
