"""Delegates chosen from the members of the book: found by typing, several at once; who is one already is marked.

What it is for: nobody types a second time what the book knows of a member.
What it is not for: storing (delegate_work), and who is a delegate already (models.member_delegates).
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.member_delegates import Summoned
from app.rules.member_fields import MemberField
from app.ui.members.found_members import FoundMembers
from app.ui.members.members_model import COLUMNS, MembersModel
from app.ui.numbers import thousands
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton

_F = MemberField
_FIRST_COLUMNS = (_F.NAME, _F.BORN, _F.ORGANISATION, _F.POSITION, _F.CARD_NUMBER, _F.STATUS)
_STATUS = COLUMNS.index(_F.STATUS)
_MOST_COUNTED = 500
"""Of so many chosen it is said how many are new; of more it would be felt."""


class ChoosingModel(MembersModel):
    """Members, those who are delegates muted, with their number in the place of their state."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(book, parent)
        self.summoned = Summoned(())

    def forget(self) -> None:
        """Read rows and delegates anew."""
        super().forget()
        self.summoned = Summoned(self._book.delegates.all())

    def text(self, place: int, column: int) -> str:
        """Return what stands in a cell."""
        is_one = self.summoned.of(self.row(place).member) if column == _STATUS else None
        if is_one is None:
            return super().text(place, column)
        return self.tr("đã là đại biểu số %1").replace("%1", str(is_one.number))

    def colour(self, place: int) -> QColor | None:
        """Return the colour of a row."""
        if self.summoned.of(self.row(place).member) is not None:
            return QColor(current().colours.muted)
        return super().colour(place)


class FromMembers(FoundMembers):
    """The filter, the table, and the button that adds those chosen."""

    added = Signal(list)
    """The new delegates."""
    dropped = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        self._choosing = ChoosingModel(book)
        super().__init__(book, self._choosing, "delegates/members", _FIRST_COLUMNS, parent)
        self.give, drop = PrimaryButton("", key="Ctrl+Return"), Button(self.tr("Thôi"))
        tools = Row(self.found, self.nobody, None, self.columns, gap=12)
        body = Column(self.filter, tools, gap=8, parent=self)
        body.addWidget(self.table, 1)
        body.add(Row(self.give, drop, None))
        self.table.opened.connect(self._give)
        self.give.clicked.connect(self._give)
        drop.clicked.connect(self.dropped)

    def begin(self) -> None:
        """Show the members as the book has them, the keyboard in the line."""
        self.refresh()
        self.begin_looking()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing ready any more: `begin` does so again, and the book may be closed by then."""
        super().hideEvent(event)
        self.ahead.stop()

    def show_chosen(self) -> None:
        """Say how many of those chosen are new."""
        super().show_chosen()
        chosen = self.table.chosen_count
        new = len(self._new()) if chosen <= _MOST_COUNTED else chosen
        text = self.tr("Thêm %1 đại biểu").replace("%1", thousands(new))
        self.give.setText(f"{text}  Ctrl+Enter")
        self.give.setShortcut("Ctrl+Return")
        self.give.setAccessibleName(text)
        self.give.setEnabled(new > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def _new(self) -> list[Delegate]:
        return self._choosing.summoned.delegates_of(self._book.members.some(self.table.chosen))

    def _give(self) -> None:
        if new := self._new():
            self.added.emit(new)
