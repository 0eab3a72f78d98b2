"""A contest that only asks for opinions, from its list to its confirmed result."""

import sqlite3

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.errors import Refused
from app.models.next_round import next_round
from app.models.progress import progress
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.counting import Next
from app.rules.rounds import Marking

NAMES = ("Lê Văn An", "Nguyễn Bá Anh", "Phạm Thị Bích")
ALL = frozenset({1, 2, 3})


@pytest.fixture
def asked(book: Book) -> int:
    contest = book.contests.add(Contest("về người được đề cử", Office.EXECUTIVE_COMMITTEE, indicative=True))
    round_id = book.rounds.begin_first(contest, Figures(1, 0, 10, {}, 4, 4, 4))
    book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [4])
    return round_id


def confirmed(book: Book, round_id: int) -> None:
    for paper in (Ballot(ALL), Ballot(ALL), Ballot(frozenset({1}), frozenset({2, 3})), Ballot()):
        book.ballots.record(BatchPass(round_id, 1), paper)
    book.results.close(round_id)
    book.results.confirm(round_id)


def test_it_is_always_marked_in_columns_and_every_name_may_be_agreed_to(book: Book, asked: int) -> None:
    stored = book.rounds.get(asked)
    assert stored.indicative
    assert stored.marking is Marking.AGREE_DISAGREE
    assert stored.figures.seats == 3


def test_the_list_needs_no_surplus_and_no_reason(book: Book, asked: int) -> None:
    assert book.warnings.of_round(asked) == ()


def test_it_is_counted_and_elects_nobody(book: Book, asked: int) -> None:
    confirmed(book, asked)
    result = book.results.count(asked)
    assert [line.votes for line in result.lines] == [3, 2, 2]
    contest = book.rounds.get(asked).contest_id
    together = book.results.of_contest(contest)
    assert together is not None
    assert (together.elected, together.seats_left, together.next) == ((), 0, Next.NONE)
    assert next_round(together, book.rounds.of_contest(contest)) is None
    assert progress(book).contests[0].opened is Next.NONE


def test_there_is_no_contest_file_of_it(book: Book, asked: int) -> None:
    confirmed(book, asked)
    with pytest.raises(Refused, match="không có tệp kiểm lại") as refusal:
        book.results.contest_file(asked)
    assert refusal.value.findings[0].rule.code == "indicative.no_file"


def test_what_was_asked_for_opinions_never_becomes_an_election(book: Book, asked: int) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("UPDATE contest SET indicative = 0")
