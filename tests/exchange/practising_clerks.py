"""A practice book and clerks who key its papers, with slips of one's choice."""

from datetime import datetime, timedelta, timezone

from app.exchange.practice_papers import practice_papers
from app.exchange.sample_congress import make_practice
from app.models.ballots import BatchPass
from app.models.book import Book


class Clock:
    """A clock that goes on by so many seconds at every look."""

    def __init__(self, seconds=5):
        self.moment = datetime(2020, 7, 29, 9, 0, tzinfo=timezone(timedelta(hours=7)))
        self.step = timedelta(seconds=seconds)

    def __call__(self):
        self.moment += self.step
        return self.moment


def practice_book(path, batches=(25, 10)):
    """Return an open practice book whose batches are short enough for a test, and its round."""
    make_practice(path)
    book = Book.open(path, "Lan", Clock())
    round_id = book.rounds.of_contest(book.contests.all()[0].id)[0].id
    book.rounds.set_batches(round_id, list(batches))
    return book, round_id


def truth(book, round_id, batch):
    """Return what the papers of a batch truly say."""
    return [one.truth for one in practice_papers(book, round_id) if one.batch == batch]


def key(book, round_id, batch, number, papers, by):
    """Key a whole pass as somebody, and end it."""
    book.operator = by
    place = BatchPass(round_id, batch, number)
    with book.together():
        for paper in papers:
            book.ballots.record(place, paper)
    book.settlements.end_pass(place)


def settle_all(book, round_id, batch, papers):
    """Settle every difference of a batch by what the papers say; the first open one each time."""
    while opened := book.settlements.open_batch(round_id, batch).open:
        at = book.settlements.open_batch(round_id, batch).position(opened[0])
        book.settlements.settle(round_id, batch, opened[0], papers[at - 1])
