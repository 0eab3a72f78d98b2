"""A line that finds somebody while a name is typed, and takes any other name as it is typed.

What it is for: two letters without accents, arrows, Enter; several pasted lines come as they are.
What it is not for: judging names (rules.name_list) and who may sit anywhere (rules.bodies).
"""

from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.rules.person_search import Known, PersonSearch, may_mean
from app.rules.vietnamese import clean
from app.ui.contests.name_line import NameLine
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column

_MOST = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Line(NameLine):
    """The line itself; arrows go through the list below it."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Search(Protocol):
    """Where a line looks for people."""

    def find(self, text: str, most: int, /) -> tuple[Known, ...]:
        """Return who may be meant by a text, no more than `most`."""
        ...


class PersonLine(QWidget):
    """The line with those it finds; the last row below is always the name as it is typed."""

    chosen = Signal(str, int)
    """Name and id of who was found, 0 for somebody who was not: `found` tells more of them."""
    pasted = Signal(str)
    grown = Signal()
    """The list below is longer or shorter: a page that scrolls keeps it in view."""

    def __init__(self, placeholder: str, as_typed: str = "", parent: QWidget | None = None) -> None:
        """Make an empty line that knows nobody; `as_typed` says with %1 whoever is not among those it finds."""
        super().__init__(parent)
        self._as_typed = as_typed or self.tr("«%1», không phải đại biểu")
        self.line = _Line(placeholder)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Người có tên như đã gõ"))
        self.list.hide()
        self._search: Search = PersonSearch(())
        self._found: tuple[Known, ...] = ()
        self.setFocusProxy(self.line)
        Column(self.line, self.list, gap=4, parent=self)
        self.line.textEdited.connect(self._show)
        self.line.submitted.connect(self._take)
        self.line.pasted.connect(self.pasted)
        self.line.stepped.connect(self._step)
        self.line.left.connect(self.clear)
        self.list.itemClicked.connect(lambda: self._take(self.line.text()))

    def know(self, search: Search) -> None:
        """Find these people from now on."""
        self._search = search

    def clear(self) -> None:
        """Begin anew; what was typed before is no step back any more."""
        self.line.setText("")
        self._show("")

    def _show(self, text: str) -> None:
        self._found = self._search.find(text, _MOST)
        self.list.clear()
        for one in self._found:
            told = (str(one.number or ""), one.name, one.apart, one.about)
            self.list.addItem(QListWidgetItem(" · ".join(filter(None, told))))
        if self._found:
            self.list.addItem(QListWidgetItem(self._as_typed.replace("%1", clean(text))))
        meant = not self._found or may_mean(text, self._found[0].name)
        self.list.setCurrentRow(0 if meant else self.list.count() - 1)
        self.list.setVisible(bool(self._found))
        row = current().metric("row")
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(row, row))
        self.list.setFixedHeight(self.list.count() * row + 2 * self.list.frameWidth())
        self._tell()
        self.grown.emit()

    def _step(self, step: int) -> None:
        if self._found:
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
            self._tell()

    def _tell(self) -> None:
        """Let a screen reader say who Enter takes."""
        item = self.list.currentItem()
        self.line.setAccessibleDescription(item.text() if item and self._found else "")

    def _take(self, text: str) -> None:
        row = self.list.currentRow()
        if self._found and 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].name, self._found[row].id)
        else:
            self.chosen.emit(text, 0)
