"""Votes by cards in the book: offered in their order, taken again, what stands of them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.round_records import Figures
from app.models.shows_of_cards import ShowOfCards, WaivedVote
from app.models.usual_shows import Topic
from app.rules.bodies import BodyKind
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards, CardsBase, Decides

SIZE = Topic("Số lượng Đoàn Chủ tịch", Decides.BODY_SIZE, "presidium-size", BodyKind.PRESIDIUM)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def vote(topic: Topic = SIZE, in_favour: int = 20, against: int = 0, number: int = 5) -> ShowOfCards:
    return ShowOfCards(topic, Cards(30, in_favour + against, in_favour, against), number)


def refused(does, *arguments) -> str:
    with pytest.raises(Refused) as caught:
        does(*arguments)
    return caught.value.findings[0].rule.code


def test_usual_votes_are_offered_in_the_order_of_the_programme_until_they_are_taken(book):
    book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    book.contests.add(Contest("Đoàn đại biểu", Office.DELEGATES))
    book.contests.add(Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE))
    offered = [one.subject for one in book.shows_of_cards.offered()]
    assert offered[:2] == ["Số lượng Đoàn Chủ tịch", "Danh sách Đoàn Chủ tịch"]
    assert offered[6:10] == [
        "Chương trình đại hội",
        "Nội quy đại hội",
        "Quy chế làm việc của đại hội",
        "Quy chế bầu cử của đại hội",
    ]
    assert offered[-9:] == [
        "Số lượng Ban Chấp hành",
        "Danh sách bầu cử Ban Chấp hành",
        "Danh sách bầu cử Đoàn đại biểu",
        "Số lượng Ban kiểm phiếu",
        "Danh sách Ban kiểm phiếu",
        "Báo cáo chính trị, báo cáo kiểm điểm của Ban Chấp hành",
        "Nghị quyết đại hội",
        "Số lượng Bí thư",
        "Danh sách bầu cử Bí thư",
    ]
    book.shows_of_cards.record(vote())
    assert book.shows_of_cards.offered()[0].subject == "Danh sách Đoàn Chủ tịch"


def test_a_committee_that_meets_votes_with_its_own_members(book):
    shows = book.shows_of_cards
    shows.record(vote())
    contest = book.contests.add(Contest("Ban Thường vụ", Office.STANDING_COMMITTEE, Electorate.COMMITTEE))
    round_id = book.rounds.begin_first(contest, Figures(7, summoned=25))
    seats, listed = (one for one in shows.offered() if one.contest_id == contest)
    assert (shows.summoned(seats), shows.present(seats)) == (25, (0, 0))
    book.rounds.set_figures(round_id, Figures(7, summoned=25, present=24))
    assert shows.present(seats) == (24, 0)
    shows.record(ShowOfCards(seats, Cards(25, 23, 13, 10), 7))
    assert shows.agreed(Decides.SEATS, contest_id=contest) == 7
    assert (shows.summoned(listed), shows.present(listed)) == (25, (23, 0))
    assert (shows.summoned(), shows.present()) == (30, (20, 0))
    assert [one.usual for one in shows.offered() if shows.is_of_committee(one)] == ["committee-list"]


def test_the_chair_of_the_inspection_committee_is_one_and_only_the_list_is_voted(book):
    contest = book.contests.add(Contest("Chủ nhiệm", Office.INSPECTION_CHAIR, Electorate.COMMITTEE))
    book.contests.add(Contest("Xin ý kiến", Office.OTHER, Electorate.COMMITTEE, indicative=True))
    offered = [one for one in book.shows_of_cards.offered() if book.shows_of_cards.is_of_committee(one)]
    assert [(one.decides, one.contest_id) for one in offered] == [(Decides.LIST, contest)]


def test_members_need_no_credentials_to_their_own_congress(book):
    book.congresses.save(Congress(kind=Electorate.MEMBER_CONGRESS))
    assert not any(one.body is BodyKind.CREDENTIALS for one in book.shows_of_cards.offered())


def test_a_matter_voted_again_keeps_both_votes_and_the_last_one_stands(book):
    shows = book.shows_of_cards
    shows.record(vote(in_favour=10, against=15))
    assert shows.agreed(Decides.BODY_SIZE, body=BodyKind.PRESIDIUM) is None
    again = shows.record(vote(replace(SIZE, subject="Số lượng Đoàn Chủ tịch (7)"), number=7))
    assert len(shows.all()) == 2
    assert [one.id for one in shows.standing()] == [again]
    assert shows.agreed(Decides.BODY_SIZE, body=BodyKind.PRESIDIUM) == 7


def test_other_matters_in_the_same_words_are_one_matter(book):
    book.shows_of_cards.record(vote(Topic("Gửi thư chúc mừng")))
    book.shows_of_cards.record(vote(Topic("gửi thư chúc mừng")))
    assert len(book.shows_of_cards.standing()) == 1


def test_of_whom_over_half_must_agree_is_a_setting_of_the_congress(book):
    shown = book.shows_of_cards.get(book.shows_of_cards.record(vote(in_favour=15, against=10)))
    assert not book.shows_of_cards.passed(shown)
    book.congresses.save(Congress(cards_base=CardsBase.PRESENT))
    assert book.congresses.get().cards_base is CardsBase.PRESENT
    assert book.shows_of_cards.passed(shown)


def test_a_vote_is_put_right_taken_off_and_put_back(book):
    shows = book.shows_of_cards
    stored = shows.get(shows.record(vote()))
    shows.update(replace(stored, number=9))
    last = book.journal.last()
    shows.update(replace(stored, number=9))
    assert book.journal.last() == last
    assert shows.agreed(Decides.BODY_SIZE, body=BodyKind.PRESIDIUM) == 9
    shows.remove(stored.id)
    assert shows.all() == ()
    shows.restore(stored.id)
    assert [one.number for one in shows.all()] == [9]


def test_what_cannot_be_is_refused(book):
    record = book.shows_of_cards.record
    assert refused(record, vote(Topic(""))) == "cards.no_subject"
    assert refused(record, vote(number=0)) == "cards.no_number"
    assert refused(record, ShowOfCards(SIZE, Cards(30, 25, 20, 4, 0), 5)) == "cards.sum"
    assert book.shows_of_cards.all() == ()
    with pytest.raises(LookupError):
        book.shows_of_cards.get(1)


def test_who_is_summoned_comes_from_the_list_else_from_the_vote_before(book):
    assert book.shows_of_cards.summoned() == 0
    book.shows_of_cards.record(vote())
    assert book.shows_of_cards.summoned() == 30
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án")), Delegate(person=Person(name="Mùa A Páo"))])
    assert book.shows_of_cards.summoned() == 2


def test_the_database_itself_refuses_figures_that_do_not_add_up(book):
    book.shows_of_cards.record(vote())
    for change in ("in_favour = 19", "present = 31, in_favour = 31", "number = 0", "body = NULL"):
        with pytest.raises(sqlite3.IntegrityError):
            book.connection.execute(f"UPDATE show_of_cards SET {change}")


def test_a_usual_matter_is_set_aside_with_a_reason_and_taken_up_again(book):
    shows = book.shows_of_cards
    first, second, *_ = shows.offered()
    assert refused(shows.waive, first, " ") == "cards.waived_why"
    with pytest.raises(LookupError):
        shows.waive(Topic("Gửi thư chúc mừng"), "không có")
    shows.waive(first, "chủ trì do bí thư chi bộ")
    assert shows.offered()[0] == second
    assert shows.waived() == (WaivedVote(first, "chủ trì do bí thư chi bộ"),)
    shows.waive(first, "theo hướng dẫn")
    assert [one.reason for one in shows.waived()] == ["theo hướng dẫn"]
    shows.take_up(first)
    assert (shows.offered()[0], shows.waived()) == (first, ())
    told = [(one.action, one.operator) for one in book.journal.entries() if one.action.startswith("cards.")]
    assert told == [("cards.waive", "Hà"), ("cards.waive", "Hà"), ("cards.take_up", "Hà")]


def test_a_matter_of_one_contest_is_set_aside_for_that_contest_alone(book):
    contests = [book.contests.add(Contest(title, Office.OTHER)) for title in ("Một", "Hai")]
    shows = book.shows_of_cards
    seats = {one.contest_id: one for one in shows.offered() if one.decides is Decides.SEATS}
    shows.waive(seats[contests[0]], "không bầu")
    assert [one.contest_id for one in shows.offered() if one.decides is Decides.SEATS] == [contests[1]]


def test_a_matter_that_was_voted_all_the_same_is_not_called_set_aside(book):
    book.shows_of_cards.waive(SIZE, "không có")
    stored = book.shows_of_cards.record(vote())
    assert book.shows_of_cards.waived() == ()
    book.shows_of_cards.remove(stored)
    assert [one.reason for one in book.shows_of_cards.waived()] == ["không có"]
