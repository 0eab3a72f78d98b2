"""A clerk at the entry page: keys in, what the page says out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.ballots import BatchPass
from app.ui.entry.entry_page import EntryPage

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


def _said(paper) -> str:
    if paper.ballot is None:
        return f"aside {paper.note}"
    if paper.ballot.stated:
        return f"{paper.ballot.stated} {paper.ballot.note}".strip()
    return " ".join(map(str, sorted(paper.ballot.disagree))) or "-"
