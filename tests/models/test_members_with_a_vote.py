"""A congress of members: whoever is on probation is listed and may come, and counts nowhere."""

from dataclasses import replace

import pytest
from cells import cell_book

from app.rules.attendance import Mark
from app.rules.probation import Membership
from app.rules.rounds import Electorate
from app.ui.contests.add_contest import summoned_for

VOTING = [1, 2, 3]


@pytest.fixture
def book(tmp_path):
    with cell_book(tmp_path / "na.sodaihoi") as made:
        yield made


def test_every_count_of_those_with_a_vote_leaves_out_probation(book):
    assert [one.id for one in book.replacements.seated()] == VOTING
    assert [one.id for one in book.attendance.places()] == VOTING
    assert book.delegates.count_official() == 3
    assert book.shows_of_cards.summoned() == 3
    assert summoned_for(book, Electorate.MEMBER_CONGRESS) == 3
    assert [one.name for one in book.delegates.without_vote()] == ["Hà Văn Dự"]


def test_present_without_a_vote_is_neither_quorum_nor_present_at_the_cards(book):
    (session,) = book.sessions.all()
    book.attendance.mark(session.id, {1: Mark.PRESENT, 4: Mark.PRESENT})
    marks = book.attendance.of_session(session.id)
    quorum = book.attendance.quorum(book.attendance.places(), marks, Electorate.MEMBER_CONGRESS)
    assert (quorum.people.here, quorum.people.whole) == (1, 3)
    assert book.shows_of_cards.present()[0] == 1


def test_the_day_of_the_congress_decides(book):
    congress = book.congresses.get()
    book.congresses.save(replace(congress, opens=congress.opens.replace(year=2027)))
    assert book.delegates.count_official() == 4
    assert book.delegates.memberships()[4] is Membership.UNSURE


def test_delegates_are_all_counted_and_probation_is_only_told(book):
    book.congresses.save(replace(book.congresses.get(), kind=Electorate.DELEGATE_CONGRESS))
    assert book.delegates.count_official() == len(book.replacements.seated()) == 4
    assert book.delegates.memberships()[4] is Membership.PROBATION
