"""A person at the window: presses keys, clicks what carries a name, reads what is there.

What it is for: the words in which the replays are told; every key and click is counted, and pictures can be taken.
What it is not for: knowing pages, models or slots: only what is on the screen.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QComboBox, QMainWindow, QWidget
from reading import cell, front, named, words_of
from tally import Tally, keys_of

from app.rules.vietnamese import fold

_PATIENCE_SECONDS = 180
"""So long the person waits for what should come: on a busy machine a passphrase alone can take a minute."""
_NAMED_KEYS = {
    "⏎": Qt.Key.Key_Return,
    "⇥": Qt.Key.Key_Tab,
    "⌫": Qt.Key.Key_Backspace,
    "⌦": Qt.Key.Key_Delete,
    "↓": Qt.Key.Key_Down,
    "⎋": Qt.Key.Key_Escape,
}
_MOST_TABS = 150
SCREEN = (1366, 768)
"""The screen of the laptop; where there is none, a window that was moved onto it comes back smaller."""


class Person:
    """Somebody with ten fingers, a mouse and two eyes."""

    def __init__(self, tally: Tally, pictures: Path | None) -> None:
        """Count into a tally; pictures go into a folder, where one is given."""
        self.tally, self._pictures = tally, pictures

    def begins(self, task: str) -> None:
        """Count keys and clicks for a task from now on."""
        self.tally.begin(task)

    # hands ------------------------------------------------------------------

    def press(self, *keys: str, times: int = 1) -> None:
        """Press keys as they stand in the help: "Ctrl+S", "F5", "Return"."""
        for key in keys * times:
            combination = QKeySequence(key)[0]
            self.tally.key()
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def types(self, text: str) -> None:
        """Type a text where the keyboard is; signs of `_NAMED_KEYS` are the keys they picture."""
        for sign in text:
            self.tally.key(keys_of(sign))
            if sign in _NAMED_KEYS:
                QTest.keyClick(self._target(), _NAMED_KEYS[sign])
            elif sign.isascii():
                QTest.keyClick(self._target(), sign)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(self._target(), event)
        QApplication.processEvents()

    def tabs_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab, or Shift and Tab, until what is called so has the keyboard."""
        seen: list[str] = []
        while self.at != name:
            seen.append(self.at)
            assert len(seen) < _MOST_TABS, f"Tab never reaches {name!r}: {list(dict.fromkeys(seen))}"
            self.press("Shift+Tab" if back else "Tab")

    def writes(self, name: str, text: str) -> None:
        """Go to a line by Tab and put a text in the place of what stands there."""
        self.tabs_to(name)
        self.press("Ctrl+A")
        self.types(text)

    def fills(self, name: str, text: str) -> None:
        """Click a line and put a text in the place of what stands there."""
        self.click(name)
        self.press("Ctrl+A")
        self.types(text)

    def pastes(self, text: str) -> None:
        """Paste what another program put on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def picks(self, name: str, choice: str, *, back: bool = False) -> None:
        """Go to a choice by Tab and press Down or Up until it says what is wanted."""
        self.tabs_to(name, back=back)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        listed = [box.itemText(at) for at in range(box.count())]
        assert choice in listed, listed
        steps = listed.index(choice) - box.currentIndex()
        self.press("Down" if steps > 0 else "Up", times=abs(steps))
        assert box.currentText() == choice

    def click(self, name: str) -> None:
        """Click what is called so, rolling the page until it is in sight."""
        found = named(name, front())
        assert found, f"nothing is called {name!r}:\n{self.reads()}"
        assert len(found) == 1, f"{len(found)} things are called {name!r}"
        self._bring_up(found[0])
        self.tally.click()
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def click_row(self, table_name: str, text: str) -> None:
        """Click the row of a table that has a cell saying a text."""
        (table,) = named(table_name, front())
        assert isinstance(table, QAbstractItemView)
        index = cell(table, text)
        table.scrollTo(index)
        self._bring_up(table)
        at = table.visualRect(index).center()
        self.tally.click()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def goes(self, words: str) -> None:
        """Look for a place by Ctrl+K, without accents, and go there."""
        self.press("Ctrl+K")
        self.types(fold(words))
        self.press("Return")

    @contextmanager
    def answering(self, answer: Callable[[], None]) -> Iterator[None]:
        """Give this answer to the question that what is done inside raises."""
        answered: list[bool] = []

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(5, meet)
                return
            try:
                answer()
                answered.append(True)
            finally:
                if not answered:
                    # The question must go, or nothing goes on.
                    dialog.close()

        QTimer.singleShot(0, meet)
        yield
        self.until(lambda: bool(answered), "a question was asked")

    def names_file(self, path: Path) -> Callable[[], None]:
        """Return the answer to a question for a file: its path, Enter.

        Of the path only the name is counted: the folder is where the person is already.
        """

        def answer() -> None:
            self.press("Ctrl+A")
            self.types(str(path))
            self.tally.key(keys_of(path.name) - keys_of(str(path)))
            self.press("Return")

        return answer

    # eyes -------------------------------------------------------------------

    @property
    def at(self) -> str:
        """What has the keyboard, by the name it carries."""
        focus = QApplication.focusWidget()
        return focus.accessibleName() if focus is not None else ""

    def reads(self, name: str = "") -> str:
        """Return what is to be read in front, or on the part of a name."""
        return words_of(named(name, front())[0] if name else front())

    def sees(self, *texts: str) -> None:
        """Wait until all these texts are in sight."""
        for text in texts:
            self.until(lambda text=text: text in self.reads(), f"{text!r} is to be seen")

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Look again and again until something is so."""
        last = monotonic() + _PATIENCE_SECONDS
        while monotonic() < last:
            QApplication.processEvents()
            if is_so():
                return
            QTest.qWait(10)
        raise AssertionError(f"never so: {what}\n{self.reads()}")

    def takes_picture(self, moment: str) -> None:
        """Keep what stands in front under the name of a moment, where pictures are wanted."""
        if self._pictures is not None:
            shown = front()
            if isinstance(shown, QMainWindow):
                shown.resize(*SCREEN)
            QApplication.processEvents()
            self._pictures.mkdir(parents=True, exist_ok=True)
            shown.grab().save(str(self._pictures / f"{moment}.png"))

    # what both need ----------------------------------------------------------

    @staticmethod
    def _target() -> QWidget:
        shown = front()
        return QApplication.activePopupWidget() or QApplication.focusWidget() or shown

    @staticmethod
    def _bring_up(widget: QWidget) -> None:
        """Turn the wheel over the page until a widget is in sight."""
        area = widget.parentWidget()
        while area is not None and not widget.visibleRegion().contains(widget.rect().center()):
            if isinstance(area, QAbstractScrollArea):
                _roll(area, widget)
            area = area.parentWidget()


def _roll(area: QAbstractScrollArea, widget: QWidget) -> None:
    view, bar = area.viewport(), area.verticalScrollBar()
    while True:
        at = widget.mapTo(view, widget.rect().center()).y()
        if 0 <= at < view.height():
            return
        before, way = bar.value(), -120 if at >= view.height() else 120
        middle = QPointF(view.rect().center())
        turn = QWheelEvent(
            *(middle, view.mapToGlobal(middle), QPoint(), QPoint(0, way)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(view, turn)
        QApplication.processEvents()
        if bar.value() == before:
            return
