"""Papers keyed into a book under faults, and what is found of them.

What it is for: keying one paper, and telling that all that was acknowledged is there, in its place, and nothing else.
What it is not for: faults.
"""

from pathlib import Path

import victims

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book

ROUND = 1


def key(book: Book, times: int = 1) -> int:
    """Key so many papers more; return how many are in the book then."""
    for _ in range(times):
        book.ballots.record(BatchPass(ROUND, 1), victims.paper(book.ballots.count(ROUND)))
    return book.ballots.count(ROUND)


def stored(book: Book) -> int:
    """Return how many papers are in the book; each must be the one of its place."""
    found = [set(one.ballot.disagree) for one in book.ballots.of_round(ROUND) if one.ballot]
    assert found == [set(victims.paper(place).disagree) for place in range(len(found))]
    return len(found)


def checked(path: Path) -> int:
    """Open a book as the next morning does; it must check. Return how many papers are in it."""
    with Book.open(path, "Thu Hà") as book:
        assert list(check_book(book)) == []
        return stored(book)
