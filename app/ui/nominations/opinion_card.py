"""The card of the indicative ballot: asked where the list would be too long, its result taken to cut the list.

What it is for: how much room the list has for the floor, asking, and taking what came of it.
What it is not for: counting it, which is a contest of its own (ui.contests).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.rules.permissions import Act
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class OpinionCard(Card):
    """What the list has room for, and the buttons; hidden while nobody from the floor is on the list."""

    ask_wanted = Signal()
    take_wanted = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden card."""
        super().__init__(self.tr("Xin ý kiến đại hội"), parent=parent)
        self.room = Label("", "muted", wrap=True)
        self.ask = Button(self.tr("Xin ý kiến bằng phiếu"), drawing="vote")
        self.open_asked = LinkButton(self.tr("Mở phiếu xin ý kiến"))
        self.take = Button(self.tr("Lấy kết quả xin ý kiến"), drawing="check")
        self._asked = 0
        self.body.add(self.room, Row(self.ask, self.open_asked, self.take, None))
        self.ask.clicked.connect(self.ask_wanted)
        self.take.clicked.connect(self.take_wanted)
        self.open_asked.clicked.connect(lambda: self.opened.emit(self._asked))
        self.hide()

    def show_contest(self, book: Book, contest_id: int) -> None:
        """Show how it is with the list of a contest."""
        floor, places = len(book.opinions.floor(contest_id)), book.opinions.places(contest_id)
        opinion = book.opinions.of_contest(contest_id)
        words = self.tr(
            "Danh sách còn chỗ cho %1 người ứng cử, được đề cử tại đại hội trong số dư cho phép; đang có %2."
        )
        self.room.setText(words.replace("%1", str(places)).replace("%2", str(floor)))
        self._asked = opinion.contest_id if opinion else 0
        writable = book.may(Act.LIST)
        self.ask.setVisible(opinion is None and writable)
        self.open_asked.setVisible(opinion is not None)
        self.take.setVisible(opinion is not None and opinion.is_confirmed and floor > places and writable)
        self.setVisible(floor > places or opinion is not None)
