"""A clerk at the pages of the contests, who has only a keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.models.book import Book
from app.ui.contests.contest_page import ContestPage
from app.ui.session import Session

KEYS = {
    "⏎": Qt.Key.Key_Return,
    "⇥": Qt.Key.Key_Tab,
    "⌫": Qt.Key.Key_Backspace,
    "␡": Qt.Key.Key_Delete,
    "↓": Qt.Key.Key_Down,
    "↑": Qt.Key.Key_Up,
    "⎋": Qt.Key.Key_Escape,
}


class ContestClerk:
    """Types wherever the focus is, and reads what a person could read."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.places: list[str] = []
        page.session.go.connect(self.places.append)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget()

    @property
    def at(self) -> str:
        """The name of what has the focus, as a screen reader says it."""
        return self.focus.accessibleName()

    def types(self, keys: str) -> None:
        """Press the keys; signs of KEYS are the keys they picture."""
        for key in keys:
            if key in KEYS:
                QTest.keyClick(self.focus, KEYS[key])
            elif key.isascii():
                QTest.keyClick(self.focus, key)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    sent = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, key)
                    QApplication.sendEvent(self.focus, sent)
            QApplication.processEvents()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def control(self, letter: str) -> None:
        self.presses(Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.ControlModifier)

    def pastes(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.control("v")

    def tabs_to(self, name: str) -> None:
        """Press Tab until the control with this name has the focus."""
        QApplication.processEvents()
        seen = []
        for _ in range(120):
            if self.at == name:
                return
            seen.append(self.at)
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name!r}: {list(dict.fromkeys(seen))}")

    def fills(self, name: str, text: str) -> None:
        """Go to a line by Tab, write into it and leave it by Tab."""
        self.tabs_to(name)
        self.control("a")
        self.types(f"⌫{text}⇥")

    def read(self) -> str:
        """All words that are to be seen on the page."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.page) and label.text()).replace(
            "\u00a0", " "
        )


def opened_contest(qtbot, book: Book, contest_id: int) -> ContestClerk:
    """Return a clerk at the page of a contest, with the keyboard in it."""
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open(contest_id)
    return ContestClerk(page)
