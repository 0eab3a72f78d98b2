"""What cannot be: more elected than seats over all rounds, a count closed on papers that lost marks."""

import sqlite3

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


def test_once_the_electorate_decided_not_to_vote_again_no_round_is_opened(book: Book, short: int) -> None:
    (first,) = book.rounds.of_contest(short)
    book.rounds.decide_to_stop(first.id, stops=True)
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("UPDATE going_on SET operator = 'x'")
    assert refusals(lambda: opened(book, short)) == ["later.stopped"]
    assert len(book.rounds.of_contest(short)) == 1
    book.rounds.decide_to_stop(first.id, stops=False)
    assert book.rounds.get(opened(book, short)).number == 2


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


@pytest.fixture
def tied(book: Book, round_id: int) -> int:
    """A contest of which numbers 3 and 4 have equal votes for the last seat, over half both."""
    place = BatchPass(round_id, 1)
    for left, times in (({1, 2, 3}, 4), ({1, 2, 4}, 2)):
        book.ballots.record(place, Ballot(frozenset(left), ALL - left), times)
    for left in ({1, 2, 4}, {1, 3, 4}):
        book.ballots.record(BatchPass(round_id, 2), Ballot(frozenset(left), ALL - left), 2)
    book.results.close(round_id)
    book.results.confirm(round_id)
    return book.rounds.get(round_id).contest_id


def test_only_the_round_that_the_results_open_can_be_begun(book: Book, tied: int) -> None:
    following = next_round(book.results.of_contest(tied), book.rounds.of_contest(tied))
    others = [one.person for one in book.rounds.of_contest(tied)[0].candidates]

    def begun(kind=RoundKind.RUNOFF, people=following.people, figures=following.figures, *, alternates=False):
        return lambda: book.rounds.begin_next(tied, kind, figures, people, fills_alternates=alternates)

    assert following.people == tuple(others[2:4])
    assert refusals(begun(RoundKind.FURTHER)) == ["later.kind"]
    assert "later.kind" in refusals(begun(alternates=True))
    assert refusals(begun(people=others[2:])) == ["later.runoff_people"]
    assert refusals(begun(people=others[2:3])) == ["later.runoff_people"]
    assert refusals(begun(figures=Figures(2, 0, 10))) == ["later.seats"]
    assert refusals(begun(people=[others[2], others[3], others[3]])) == ["list.same_person"]
    assert len(book.rounds.of_contest(tied)) == 1
    begun()()
    assert book.rounds.of_contest(tied)[-1].kind is RoundKind.RUNOFF


def test_no_round_follows_where_all_places_are_filled(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(
            BatchPass(round_id, batch.number), Ballot(frozenset({1, 2, 3}), ALL - {1, 2, 3}), batch.declared
        )
    book.results.close(round_id)
    book.results.confirm(round_id)
    stored = book.rounds.get(round_id)
    someone = [stored.candidates[4].person]

    def begin():
        book.rounds.begin_next(stored.contest_id, RoundKind.FURTHER, Figures(1, 0, 10), someone, fills_alternates=False)

    assert "later.nothing" in refusals(begin)


def test_a_newcomer_on_the_list_of_a_run_off_is_not_elected_by_it(book: Book, tied: int) -> None:
    again = opened(book, tied)
    listed = book.rounds.get(again).candidates
    book.rounds.set_candidates(again, [*listed, Candidate("Người mới")], Ordered.BY_HAND)
    book.rounds.set_figures(again, Figures(1, 0, 10, {}, 10, 10, 10))
    book.rounds.set_batches(again, [10])
    book.ballots.record(BatchPass(again, 1), Ballot(frozenset({3}), frozenset({1, 2})), 10)
    assert refusals(lambda: book.results.close(again)) == ["later.runoff_people"]


def test_nobody_stands_twice_on_a_list(book: Book, round_id: int) -> None:
    listed = book.rounds.get(round_id).candidates
    twice = [*listed, listed[0]]
    assert refusals(lambda: book.rounds.set_candidates(round_id, twice, Ordered.BY_HAND)) == ["list.same_person"]
    assert book.rounds.get(round_id).candidates == listed
