"""Checking a book that other hands or a bad disk changed: lines in words, never an error."""

import random
import shutil
from pathlib import Path

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book
from app.models.errors import BookError
from app.rules.ballots import Ballot

KEPT = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))
DAMAGES = 40


def test_a_torn_book_is_refused_or_gives_lines(book: Book, round_id: int, tmp_path: Path) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), KEPT, batch.declared)
    book.close()
    whole, torn, dice = book.path.read_bytes(), tmp_path / "rach.sodaihoi", random.Random(9)
    for _ in range(DAMAGES):
        at = dice.randrange(100, len(whole) - 200)
        torn.write_bytes(whole[:at] + dice.randbytes(200) + whole[at + 200 :])
        try:
            with Book.look(torn) as looked:
                lines = list(check_book(looked))
        except BookError:
            continue
        assert all(isinstance(line, str) and line for line in lines)


def test_a_whole_book_gives_no_line(book: Book, round_id: int, tmp_path: Path) -> None:
    shutil.copy(book.path, tmp_path / "x")
    assert list(check_book(book)) == []
