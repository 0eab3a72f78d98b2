"""What cannot be: more elected than seats over all rounds, a count closed on papers that lost marks."""

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.errors import Refused
from app.models.next_round import next_round
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.rules.ballots import Ballot
from app.rules.rounds import RoundKind

ALL = frozenset(range(1, 6))
TWO_ONLY = Ballot(frozenset({1, 2}), ALL - {1, 2})


def refusals(act):
    with pytest.raises(Refused) as refusal:
        act()
    return [found.rule.code for found in refusal.value.findings]


@pytest.fixture
def short(book: Book, round_id: int) -> int:
    """A contest of which the first round filled two of three seats."""
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), TWO_ONLY, batch.declared)
    book.results.close(round_id)
    book.results.confirm(round_id)
    return book.rounds.get(round_id).contest_id


def opened(book: Book, contest_id: int) -> int:
    following = next_round(book.results.of_contest(contest_id), book.rounds.of_contest(contest_id))
    return book.rounds.begin_next(
        contest_id, following.kind, following.figures, following.people, fills_alternates=following.fills_alternates
    )


def test_a_further_round_cannot_fill_more_seats_than_are_left(book: Book, short: int) -> None:
    further = opened(book, short)
    book.rounds.set_figures(further, Figures(3, 0, 10, {}, 10, 10, 10))
    listed = book.rounds.get(further).candidates
    book.rounds.set_candidates(further, [*listed, Candidate("Nguyễn Bá Anh")], Ordered.BY_NAME)
    book.rounds.set_batches(further, [10])
    book.ballots.record(BatchPass(further, 1), Ballot(frozenset({1, 2, 3}), frozenset({4})), 10)
    assert refusals(lambda: book.results.close(further)) == ["later.seats", "later.placed"]


def test_after_annulling_everything_the_whole_election_is_held_again(book: Book, short: int) -> None:
    further = opened(book, short)
    book.rounds.annul(further, "cấp trên quyết định")
    book.rounds.annul(book.rounds.of_contest(short)[0].id, "cấp trên quyết định")
    again = book.rounds.get(opened(book, short))
    assert (again.kind, again.figures.seats, len(again.candidates)) == (RoundKind.FURTHER, 3, 5)


def test_a_round_opened_by_mistake_can_be_annulled_once(book: Book, short: int) -> None:
    further = opened(book, short)
    book.rounds.annul(further, "mở nhầm")
    assert book.rounds.get(further).state is RoundState.ANNULLED
    assert refusals(lambda: book.rounds.annul(further, "lần nữa")) == ["round.annulled"]


def test_only_a_closed_count_is_opened_again(book: Book, round_id: int) -> None:
    assert refusals(lambda: book.rounds.reopen(round_id, "sửa")) == ["round.not_closed"]


def test_a_count_is_not_closed_on_papers_that_lost_marks(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), TWO_ONLY, batch.declared)
    book.connection.execute("DELETE FROM mark WHERE number = 5 AND ballot_id = 7")
    assert refusals(lambda: book.results.close(round_id)) == ["ballot.torn"]
    assert [found.place for found in book.results.findings(round_id)] == ["batch/2/1"]
