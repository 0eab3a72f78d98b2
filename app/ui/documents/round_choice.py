"""Choosing one round among all rounds of the book.

What it is for: pages that are about one round and can be opened without saying which.
What it is not for: opening rounds and their state (contests).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.ui.contests.words import round_name
from app.ui.widgets.still_combo import StillCombo


class RoundChoice(StillCombo):
    """The rounds of a book, the newest last."""

    picked = Signal(int)
    """The id of the round that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no rounds; `show_rounds` fills it."""
        super().__init__(parent)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._tell)

    @property
    def round_id(self) -> int:
        """The round that is shown, 0 where the book has none."""
        return self.currentData() or 0

    def show_rounds(self, book: Book, round_id: int = 0) -> None:
        """Show all rounds with this one chosen: by default the one chosen before, else the newest closed one."""
        wished = round_id or self.round_id or _newest(book)
        self.clear()
        for contest in book.contests.all():
            for stored in book.rounds.of_contest(contest.id):
                self.addItem(f"{contest.title} · {round_name(stored)}", stored.id)
        place = self.findData(wished)
        self.setCurrentIndex(place if place >= 0 else self.count() - 1)

    def _tell(self) -> None:
        self.picked.emit(self.round_id)


def _newest(book: Book) -> int:
    """Return the round that was closed last, 0 where none is."""
    rounds = [one for contest in book.contests.all() for one in book.rounds.of_contest(contest.id)]
    closed = sorted((one.closed_at, one.id) for one in rounds if one.closed_at)
    return closed[-1][1] if closed else 0
