"""The sample congress beside its ballots: bodies, votes and nominations that agree with its contests."""

from collections.abc import Iterator

import pytest
from samples import make_small_sample

from app.exchange.sample_congress import make_practice
from app.models.book import Book
from app.rules.bodies import BodyKind
from app.rules.nominations import Source, Standing
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Decides, check_cards


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("sample") / "so.sodaihoi"
    make_small_sample(path)
    with Book.look(path) as looked:
        yield looked


def test_every_usual_vote_was_taken_and_its_figures_add_up(book):
    shows = book.shows_of_cards
    assert shows.offered() == ()
    assert len(shows.standing()) == len(shows.all())
    assert all(list(check_cards(one.cards)) == [] for one in shows.all())
    refused = [one.topic.decides for one in shows.all() if not shows.passed(one)]
    assert refused == [Decides.SUPPORT, Decides.SUPPORT]


def test_the_bodies_are_as_large_as_was_voted_and_nothing_is_said_against_them(book):
    for body in book.bodies.all():
        assert len(body.members) == body.agreed == body.proposed
        assert book.bodies.findings(body) == ()


def test_the_counting_board_counts_what_the_congress_elects(book):
    counting = [one.name for one in book.bodies.get(BodyKind.COUNTING).members]
    for contest in book.contests.all():
        if contest.electorate is Electorate.DELEGATE_CONGRESS:
            assert [one.name for one in book.contests.board(contest.id)] == counting


def test_the_nominations_lead_to_the_lists_and_to_the_number_of_seats(book):
    for contest in book.contests.all():
        assert book.nominations.is_finished(contest.id)
        assert book.nominations.findings(contest.id) == ()
        agreed = book.shows_of_cards.agreed(Decides.SEATS, contest_id=contest.id)
        assert agreed in {None, book.nominations.round_of(contest.id).figures.seats}


def test_the_floor_nominates_supports_refuses_and_lets_somebody_go(book):
    made = [one for one in book.nominations.of_contest(1) if one.events]
    assert [(one.source, one.nominee.standing) for one in made] == [
        (Source.COMMITTEE, Standing.WITHDRAWN),
        (Source.FLOOR, Standing.LISTED),
        (Source.SELF, Standing.LISTED),
        (Source.FLOOR, Standing.REJECTED),
    ]


def test_a_book_to_practise_with_has_its_bodies_and_its_list(tmp_path):
    make_practice(tmp_path / "tap.sodaihoi")
    with Book.look(tmp_path / "tap.sodaihoi") as book:
        assert len(book.nominations.round_of(1).candidates) == 30
        assert [one.agreed for one in book.bodies.all()] == [7, 3, 5, 9]


def test_what_the_committee_elects_is_counted_by_its_members_who_do_not_stand(book):
    first = book.rounds.of_contest(1)[0]
    committee = {one.name for one in first.candidates if one.number in book.results.count(first.id).elected}
    of_committee = [one for one in book.contests.all() if one.electorate is Electorate.COMMITTEE]
    assert len(of_committee) == 2
    for contest in of_committee:
        board = {one.name for one in book.contests.board(contest.id)}
        listed = {one.name for one in book.rounds.of_contest(contest.id)[0].candidates}
        assert len(board) == 3
        assert board <= committee - listed
