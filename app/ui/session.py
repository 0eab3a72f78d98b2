"""The open book as the window has it, and the signals by which its pages speak.

What it is for: handed to every page: the book, that it changed, where to go, what to say.
What it is not for: records and rules, which pages ask of the book and of app.rules.

Places are words and numbers with slashes: "home", "organisations", "organisations/ID", "members", "members/ID",
"congress", "delegates", "delegates/ID", "sessions", "sessions/ID",
"bodies", "shows-of-cards", "shows-of-cards/ID", "check-in", "check-in/ID", "contests", "contest/ID",
"contest/ID/ROUND", "nominations/ID", "entry/ROUND/BATCH", "entry/ROUND/BATCH/SERIAL" (to correct that paper),
"entry/ROUND/BATCH/0/PASS" (that very pass), "sheet/ROUND/BATCH" (a tally sheet), "papers/ROUND/BATCH" (to look at),
"compare/ROUND/BATCH", "aside/ROUND", "batches", "results/ROUND", "minutes/ROUND", "document/ROUND/NAME" (any
document of the catalogue, ROUND 0 for one of the book), "documents/ROUND", "dossier", "wording/ROUND", "hall/ROUND",
"practice/ROUND" (the last four also without a number),
"evaluation/YEAR/ORGANISATION" (also without numbers), "situations", "situations/NUMBER/ROUND", "targets",
"targets/ID", "admissions", "admissions/MEMBER", "people", "journal", "backup". A place with "#" and a word goes on to
a field of the page: "contest/ID/ROUND#returned".
"""

from PySide6.QtCore import QObject, Signal

from app.models.book import Book
from app.rules.member_query import MemberQuery
from app.ui.backup.backups import Backups
from app.ui.hall.hall_state import HallState


class Session(QObject):
    """One open book in one window."""

    changed = Signal()
    """Something in the book changed; pages show it anew."""
    papers_recorded = Signal(int)
    """So many papers were just stored; sent instead of `changed` while keying, so that listeners add and do not ask."""
    go = Signal(str)
    """Show a place."""
    copy_asked = Signal()
    """Save a copy of the book, asking where."""
    look_asked = Signal(object)
    """Show an Unpacked backup only to be read, in a window of its own."""
    said = Signal(str, str)
    """Say something without stopping anybody: what, and what to do."""
    moved_on = Signal()
    """Something was done, or another part of the page is in front: what was said of the moment before is over."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Hold this book until the window closes it."""
        super().__init__(parent)
        self.book = book
        self.hall = HallState(book, self)
        self.backups = Backups(book, self)
        self.wanted_members: MemberQuery | None = None
        """Whom the list of members showed when their paper was asked for; None for everybody."""
        self.changed.connect(self.hall.refresh)
        self.changed.connect(self.backups.follow_change)
        self.papers_recorded.connect(self.hall.papers_recorded)
