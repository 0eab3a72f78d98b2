"""Who votes a matter: the congress, or the committee at its first meeting, and how many of them are there.

What it is for: the figures that a vote begins with, and where they come from in words.
What it is not for: counting them (models.shows_of_cards).
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.book import Book
from app.models.usual_shows import Topic

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Voters:
    """Those summoned and those present; `source` says what tells the second figure, "" where a vote before does."""

    summoned: int
    present: int
    source: str = ""
    by_committee: bool = False


def voters_of(book: Book, topic: Topic) -> Voters:
    """Return who votes a matter."""
    shows = book.shows_of_cards
    present, session_id = shows.present(topic)
    by_committee, source = shows.is_of_committee(topic), ""
    if by_committee:
        source = translate("VoteForm", "Cấp ủy viên có mặt ở hội nghị; đếm khác thì gõ đè.")
    elif session_id:
        source = translate("VoteForm", "Theo điểm danh «%1»; đếm khác thì gõ đè.")
        source = source.replace("%1", book.sessions.get(session_id).title)
    return Voters(shows.summoned(topic), present, source, by_committee)
