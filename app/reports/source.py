"""What a document is made of.

What it is for: handed to every maker of the catalogue: the book, which round, contest or year of it, in what wording.
What it is not for: reading the book, which each document does for itself.
"""

from dataclasses import dataclass

from app.models.book import Book
from app.models.long_work import Tell
from app.reports.wording import Wording
from app.rules.member_query import MemberQuery


@dataclass(frozen=True, slots=True)
class OfYear:
    """Which part of the evaluation a document tells: the year (0: the latest), one organisation, one member (0: all).

    An organisation stands for itself and all below it. A list of members is of those who are wanted, None for whoever
    is present.
    """

    year: int = 0
    organisation_id: int = 0
    member_id: int = 0
    wanted: MemberQuery | None = None


WHOLE = OfYear()
"""The latest year, all of it."""


def going_on(_done: int, _total: int) -> bool:
    """Let long work go on to its end."""
    return True


@dataclass(frozen=True, slots=True)
class Source:
    """A book, the id of a round or contest in it (0 where the document needs none), the wording in force."""

    book: Book
    id: int
    wording: Wording
    number: str = ""
    """What the office gave it as its number; "" leaves it to the pen."""
    of: OfYear = WHOLE
    """Of which evaluation, for documents of a year."""
    step: Tell = going_on
    """Told how many parts of how many are done, where a document has many; whether to go on."""
