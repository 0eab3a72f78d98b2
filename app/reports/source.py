"""What a document is made of.

What it is for: handed to every maker of the catalogue: the book, which round or contest of it, in what wording.
What it is not for: reading the book, which each document does for itself.
"""

from dataclasses import dataclass

from app.models.book import Book
from app.reports.wording import Wording


@dataclass(frozen=True, slots=True)
class Source:
    """A book, the id of a round or contest in it (0 where the document needs none), the wording in force."""

    book: Book
    id: int
    wording: Wording
    number: str = ""
    """What the office gave it as its number; "" leaves it to the pen."""
