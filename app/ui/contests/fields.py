"""Lines that are stored when they are left, and what is typed stays until it can be stored.

What it is for: names and counts on the contest page: no button, Enter or Tab stores.
What it is not for: deciding what is wrong; the part says so through `hold` or `object_to`.
Invariant: what could not be stored is never overwritten by what is stored.
"""

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from app.rules.findings import Finding
from app.rules.text_check import check_text
from app.rules.vietnamese import clean
from app.ui.contests.words import said
from app.ui.theme.theme import current
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.boxes import Row
from app.ui.widgets.field import Field

MOST_DIGITS = 6
_IN_A_ROW = 3
_COUNT = re.compile(rf"(\d{{1,3}}(\.\d{{3}})+|\d{{1,{MOST_DIGITS}}})", re.ASCII)


def read_count(text: str) -> int | None:
    """Return a typed count, nothing being zero and 1.510 being 1510; None for what is no count."""
    bare = clean(text)
    if not bare:
        return 0
    return int(bare.replace(".", "")) if _COUNT.fullmatch(bare) else None


def thirds(*items: QWidget | QLayout, above: int = 0) -> Row:
    """Lay out up to three counts so that those of every row on the page stand below each other."""
    # An empty widget, as a stretch has no gap before it, and the counts would not stand below each other.
    empty = [QWidget() for _ in range(_IN_A_ROW - len(items))]
    line = Row(*items, *empty, gap=12, margins=(0, above, 0, 0))
    for place in range(_IN_A_ROW):
        line.setStretch(place, 1)
    return line


class TextField(Field):
    """A line of text."""

    entered = Signal(str)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make an empty line called `label`."""
        line = BeginningLine()
        super().__init__(label, line, hint, parent)
        self.line = line
        self._shown = ""
        self._held = False
        line.editingFinished.connect(self.store)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here or what was typed could not be stored."""
        is_typing = self.line.hasFocus() and self.line.text() != self._shown
        if self._held or is_typing:
            return
        self._shown = text
        if self.line.text() != text:
            self.line.setText(text)

    def hold(self, wrong: str, remedy: str = "") -> None:
        """Keep what was typed, which could not be stored, and say why."""
        self._held = True
        self.error(wrong, remedy)

    def object_to(self, found: Finding | None) -> None:
        """Say what a rule has against what is stored; None takes the objection away."""
        if not self._held:
            self.error(said(found) if found else "")

    def release(self) -> None:
        """Forget what was typed and not stored."""
        self._held = False
        self._shown = self.line.text()
        self.clear_error()

    def store(self) -> None:
        """Hand over what was typed since the last time."""
        text = self.line.text()
        if self.line.isReadOnly() or (text == self._shown and not self._held):
            return
        self._held = False
        self._shown = text
        self.clear_error()
        typed = clean(text)
        found = next(check_text(typed), None)
        if found:
            self.hold(said(found))
        else:
            self.entered.emit(typed)


class CountField(TextField):
    """A count: digits, or nothing for zero."""

    WIDTH = 160
    """The most that its line takes, in unscaled pixels."""

    counted = Signal(int)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make an empty count called `label`."""
        super().__init__(label, hint, parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setPlaceholderText("0")
        self.entered.connect(self._read)
        self.fit()

    def fit(self) -> None:
        """Take the width for the size of the text in force."""
        self.line.setMaximumWidth(current().px(self.WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size of the text; Qt sends this before the line is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.line.placeholderText():
            self.fit()

    def show_count(self, count: int) -> None:
        """Show a stored count; zero is an empty line."""
        self.show_text(str(count) if count else "")

    def count(self) -> int | None:
        """Return what the line says now, None when that is no count."""
        return read_count(self.line.text())

    def _read(self, text: str) -> None:
        count = read_count(text)
        if count is not None:
            self.counted.emit(count)
        elif text.isdecimal():
            words = QCoreApplication.translate("CountField", "%1 quá lớn.").replace("%1", text)
            remedy = QCoreApplication.translate("CountField", "Nhiều nhất %1 chữ số.")
            self.hold(words, remedy.replace("%1", str(MOST_DIGITS)))
        else:
            words = QCoreApplication.translate("CountField", "«%1» không phải là số.").replace("%1", text)
            self.hold(words, QCoreApplication.translate("CountField", "Chỉ gõ chữ số; để trống là 0."))


class NarrowCount(CountField):
    """A count for the end of a row that says what it counts, with no room for words of its own."""

    WIDTH = 84

    objected = Signal(str)
    """What is wrong with the count now, for whoever has room to say it; "" when nothing is."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make an empty count that a screen reader calls `label`."""
        super().__init__(label, "", parent)
        self.leave_name_to_heading()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def fit(self) -> None:
        """Be as wide in every row."""
        self.line.setFixedWidth(current().px(self.WIDTH))

    def error(self, wrong: str, remedy: str = "") -> None:
        """Mark the line and hand over the words."""
        super().error(wrong, remedy)
        self._error.hide()
        self.objected.emit(self._error.text())
