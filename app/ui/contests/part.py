"""What the parts of the contest page share: a card that follows the open contest.

What it is for: being refreshed, storing what is typed, taking the focus at a place.
What it is not for: layout of the page (contest_page).
"""

from PySide6.QtWidgets import QWidget

from app.ui.contests.fields import TextField
from app.ui.contests.open_contest import OpenContest
from app.ui.widgets.card import Card


class Part(Card):
    """One part; a subclass says in `refresh` how it shows the open contest."""

    def __init__(self, title: str, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make an empty card called `title`."""
        super().__init__(title, parent=parent)
        self.work = work
        work.switched.connect(self.forget)
        work.shown.connect(self.refresh)

    def refresh(self) -> None:
        """Show the open contest."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop what was typed for another contest or round."""
        for field in self.findChildren(TextField):
            field.release()

    def store(self) -> None:
        """Store what is typed and not stored yet."""
        for field in self.findChildren(TextField):
            field.store()

    def focus_on(self, place: str) -> bool:
        """Put the focus on the field of a place ("seats", "batch/3"); False when the place is not here."""
        del place
        return False
