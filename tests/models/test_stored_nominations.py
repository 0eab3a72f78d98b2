"""Nominations in the book, from the prepared list to the candidates, with the votes that decided them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import USUAL_PASSES, BoardMember, BoardRole, Contest, Office
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.nomination_records import Nomination
from app.models.replacements import Replacement
from app.models.round_records import Candidate, Figures, Ordered
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.ballots import Ballot
from app.rules.nominations import Event, Source, Standing
from app.rules.partial_dates import PartialDate
from app.rules.persons import DelegateSource, Person
from app.rules.persons import Standing as Seated
from app.rules.rounds import RoundKind
from app.rules.shows_of_cards import Cards, Decides

PREPARED = ("Lò Thị Án", "Mùa A Páo", "Hà Văn Đức", "Cầm Thị Yến")
VOTERS = 10


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    day = datetime(2026, 7, 28, 9, tzinfo=timezone(timedelta(hours=7)))
    with Book.create(tmp_path / "so.sodaihoi", "Hà", lambda: day) as made:
        made.congresses.save(Congress(opens=date(2026, 7, 28)))
        made.delegates.add(
            [
                *(Delegate(person=Person(name=name)) for name in PREPARED),
                Delegate(person=Person(name="Vũ Thị Hoa"), source=DelegateSource.EX_OFFICIO),
                Delegate(person=Person(name="Cà Văn Biên", joined=PartialDate(2026, 1, 5))),
            ]
        )
        contest = made.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
        made.rounds.begin_first(contest, Figures(4, 0, VOTERS, {}, VOTERS, VOTERS, VOTERS))
        made.nominations.add(contest, [Nomination(name) for name in PREPARED])
        yield made


def floor(book: Book, *names: str) -> list[int]:
    made = [Nomination(name, Source.FLOOR, nominator="Lò Thị Án") for name in names]
    return list(book.nominations.add(1, made))


def vote(book: Book, nomination_id: int, decides: Decides, in_favour: int) -> Event:
    topic = book.nominations.topic(book.nominations.get(nomination_id), 1, decides)
    return book.nominations.decide(ShowOfCards(topic, Cards(VOTERS, VOTERS, in_favour, VOTERS - in_favour)))


def standing(book: Book) -> dict[str, Standing]:
    return {one.name: one.nominee.standing for one in book.nominations.of_contest(1)}


def candidates(book: Book, contest: int = 1) -> list[str]:
    return [one.name for one in book.nominations.round_of(contest).candidates]


def refused(does, *arguments) -> str:
    with pytest.raises(Refused) as caught:
        does(*arguments)
    return caught.value.findings[0].rule.code


def codes(book: Book) -> list[str]:
    return [one.rule.code for one in book.nominations.findings(1)]


def test_a_floor_nominee_is_listed_by_more_than_30_percent(book):
    first, second = floor(book, "Đỗ Quang Huy", "Lê Văn An")
    assert codes(book)[:2] == ["nomination.waiting", "nomination.waiting"]
    assert vote(book, first, Decides.SUPPORT, 4) is Event.SUPPORTED
    assert vote(book, second, Decides.SUPPORT, 3) is Event.NOT_SUPPORTED
    assert standing(book)["Đỗ Quang Huy"] is Standing.LISTED
    assert standing(book)["Lê Văn An"] is Standing.REJECTED
    subjects = [one.topic.subject for one in book.shows_of_cards.all()]
    assert subjects[0] == "Đưa Đỗ Quang Huy vào danh sách bầu cử Ban Chấp hành"


def test_a_withdrawal_is_decided_by_over_half_and_can_be_taken_back(book):
    nominations = book.nominations
    nominations.happen(1, Event.ASKED)
    assert refused(nominations.happen, 1, Event.ASKED) == "nomination.step"
    assert codes(book)[0] == "nomination.asking"
    assert vote(book, 1, Decides.WITHDRAWAL, 5) is Event.KEPT
    nominations.happen(1, Event.ASKED)
    assert vote(book, 1, Decides.WITHDRAWAL, 6) is Event.LET_GO
    assert standing(book)["Lò Thị Án"] is Standing.WITHDRAWN
    nominations.take_back(1)
    assert standing(book)["Lò Thị Án"] is Standing.ASKING
    assert len(book.shows_of_cards.all()) == 1


def test_a_list_that_changed_after_its_vote_is_told(book):
    topic = Topic("Danh sách bầu cử", Decides.LIST, "list", contest_id=1)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(VOTERS, VOTERS, VOTERS)))
    assert "nomination.list_changed" not in codes(book)
    book.nominations.add(1, [Nomination("Vũ Thị Thêm")])
    found = next(one for one in book.nominations.findings(1) if one.rule.code == "nomination.list_changed")
    assert found.values["change"] == "thêm Vũ Thị Thêm"


def test_a_vote_that_decided_about_somebody_is_taken_back_there_only(book):
    (one,) = floor(book, "Đỗ Quang Huy")
    vote(book, one, Decides.SUPPORT, 9)
    shown = book.shows_of_cards.all()[0]
    assert refused(book.shows_of_cards.remove, shown.id) == "cards.of_nominee"
    wrong = ShowOfCards(shown.topic, Cards(VOTERS, VOTERS, VOTERS), id=shown.id)
    assert refused(book.shows_of_cards.update, wrong) == "cards.of_nominee"
    book.nominations.take_back(one)
    assert book.shows_of_cards.all() == ()
    assert refused(book.nominations.take_back, one) == "nomination.step"


def test_the_list_is_made_of_who_is_listed_and_given_back(book):
    nominations = book.nominations
    round_id = nominations.round_of(1).id
    book.rounds.set_candidates(round_id, [Candidate("Mùa A Páo"), Candidate("Ai Đó")], Ordered.BY_HAND)
    person = nominations.round_of(1).candidates[0].person
    nominations.happen(4, Event.ASKED)
    assert refused(nominations.finish, 1) == "nomination.asking"
    vote(book, 4, Decides.WITHDRAWAL, 10)
    assert not nominations.is_finished(1)
    before = nominations.finish(1)
    assert candidates(book) == ["Lò Thị Án", "Hà Văn Đức", "Mùa A Páo"]
    assert nominations.round_of(1).candidates[2].person == person
    assert nominations.is_finished(1)
    nominations.give_list_back(before)
    assert candidates(book) == ["Mùa A Páo", "Ai Đó"]


def test_a_list_with_ballots_is_never_changed(book):
    book.nominations.finish(1)
    round_id = book.nominations.round_of(1).id
    book.rounds.set_batches(round_id, [VOTERS])
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1, 2, 3, 4})))
    floor(book, "Đỗ Quang Huy")
    vote(book, 5, Decides.SUPPORT, 9)
    assert refused(book.nominations.finish, 1) == "round.has_ballots"
    assert len(candidates(book)) == 4


def test_who_cannot_stand_is_refused(book):
    add = book.nominations.add
    assert refused(add, 1, [Nomination("Đỗ Quang Huy", Source.FLOOR)]) == "nomination.no_nominator"
    assert refused(add, 1, [Nomination("Cà Văn Biên", Source.SELF)]) == "nomination.probationary"
    assert refused(add, 1, [Nomination("lò thị án")]) == "nomination.twice"
    assert refused(add, 1, [Nomination("12")]) == "names.letters"
    add(1, [Nomination("Lò Thị Án", note="Sở Y tế")])
    assert len(book.nominations.of_contest(1)) == 5


def test_who_nominates_is_looked_at(book):
    add = book.nominations.add
    add(1, [Nomination("Đỗ Quang Huy", Source.FLOOR, nominator="Ai Đó")])
    add(1, [Nomination("Lê Văn An", Source.FLOOR, nominator="Vũ Thị Hoa")])
    add(1, [Nomination("Vũ Thị Hoa", Source.SELF)])
    found = [one for one in book.nominations.findings(1) if one.rule.code.startswith("nomination.")]
    assert [one.rule.code for one in found][3:] == [
        "nomination.nominator",
        "nomination.committee",
        "nomination.committee",
    ]


def test_an_alternate_who_was_called_nominates_and_who_was_replaced_no_longer(book):
    (called,) = book.delegates.add(
        [Delegate(person=Person(name="Tòng Văn Bình"), standing=Seated.ALTERNATE, alternate_order=1)]
    )
    book.nominations.add(1, [Nomination("Lê Văn An", Source.FLOOR, nominator="Tòng Văn Bình")])
    book.nominations.add(1, [Nomination("Đỗ Quang Huy", Source.FLOOR, nominator="Mùa A Páo")])

    def doubted() -> list[object]:
        found = book.nominations.findings(1)
        return [one.values["name"] for one in found if one.rule.code == "nomination.nominator"]

    assert doubted() == ["Tòng Văn Bình"]
    book.replacements.add(Replacement(2, called, "QĐ 12-QĐ/ĐU", "ốm"))
    assert doubted() == ["Mùa A Páo"]


def test_a_name_is_taken_off_and_put_back(book):
    book.nominations.remove(2)
    assert "Mùa A Páo" not in standing(book)
    book.nominations.restore(2)
    assert list(standing(book)) == list(PREPARED)
    book.nominations.remove(2)
    book.nominations.add(1, [Nomination("Mùa A Páo")])
    assert refused(book.nominations.restore, 2) == "nomination.twice"


def test_an_empty_list_and_a_later_round_make_no_list(book):
    contest = book.contests.add(Contest("Đoàn đại biểu", Office.DELEGATES))
    book.rounds.begin_first(contest, Figures(2))
    assert refused(book.nominations.finish, contest) == "nomination.nobody"
    assert refused(book.opinions.ask, contest) == "nomination.nobody_to_ask"
    with pytest.raises(LookupError):
        book.nominations.round_of(99)


def asked(book: Book, *agreed: frozenset[int]) -> int:
    """Let the congress give its opinion, a paper for each set of numbers; return the indicative contest."""
    contest = book.opinions.ask(1)
    assert book.contests.get(contest).passes == USUAL_PASSES
    book.contests.update(replace(book.contests.get(contest), passes=1))
    round_id = book.nominations.round_of(contest).id
    papers = len(agreed)
    book.rounds.set_figures(round_id, Figures(1, 0, VOTERS, {}, papers, papers, papers))
    book.contests.set_board(contest, [BoardMember("Vũ Thị Hoa", BoardRole.HEAD)])
    book.rounds.set_batches(round_id, [papers])
    numbers = frozenset(one.number for one in book.rounds.get(round_id).candidates)
    for one in agreed:
        book.ballots.record(BatchPass(round_id, 1), Ballot(one, numbers - one))
    book.passes.end(BatchPass(round_id, 1))
    book.results.close(round_id)
    book.results.confirm(round_id)
    return contest


def test_a_list_that_is_too_long_is_cut_by_the_opinion_of_the_congress(book):
    for one in floor(book, "Bùi Văn Ba", "Đỗ Quang Huy", "Lê Văn An"):
        vote(book, one, Decides.SUPPORT, 9)
    assert "surplus.small" in codes(book)
    assert refused(book.opinions.take, 1) == "nomination.no_opinion"
    assert book.opinions.places(1) == 1
    contest = asked(book, frozenset({3}), frozenset({2, 3}), frozenset({1}))
    assert candidates(book, contest) == ["Lê Văn An", "Bùi Văn Ba", "Đỗ Quang Huy"]
    opinion = book.opinions.of_contest(1)
    assert (opinion.contest_id, opinion.is_confirmed) == (contest, True)
    assert book.opinions.take(1) == ()
    assert [name for name, at in standing(book).items() if at is Standing.CUT] == ["Bùi Văn Ba", "Lê Văn An"]
    book.nominations.finish(1)
    assert candidates(book) == ["Lò Thị Án", "Hà Văn Đức", "Đỗ Quang Huy", "Mùa A Páo", "Cầm Thị Yến"]


def test_a_tie_at_the_last_place_is_for_the_congress(book):
    for one in floor(book, "Bùi Văn Ba", "Đỗ Quang Huy", "Lê Văn An"):
        vote(book, one, Decides.SUPPORT, 9)
    asked(book, frozenset({2, 3}), frozenset({2, 3}))
    found = book.opinions.take(1)
    assert [one.rule.code for one in found] == ["nomination.tie"]
    assert found[0].says.startswith("Bùi Văn Ba, Đỗ Quang Huy bằng phiếu")
    assert standing(book)["Lê Văn An"] is Standing.CUT
    assert standing(book)["Bùi Văn Ba"] is Standing.LISTED


def test_an_opinion_that_was_taken_off_is_none(book):
    (one,) = floor(book, "Bùi Văn Ba")
    vote(book, one, Decides.SUPPORT, 9)
    contest = book.opinions.ask(1)
    assert not book.opinions.of_contest(1).is_confirmed
    book.contests.remove(contest)
    assert book.opinions.of_contest(1) is None


def test_a_further_round_makes_no_list_of_nominations(book):
    contest = book.contests.add(Contest("Ủy ban Kiểm tra", Office.INSPECTION_COMMITTEE))
    first = book.rounds.begin_first(contest, Figures(2, 0, 3, {}, 3, 3, 3))
    book.nominations.add(contest, [Nomination("Lò Thị Án"), Nomination("Mùa A Páo")])
    book.nominations.finish(contest)
    book.contests.set_board(contest, [BoardMember("Vũ Thị Hoa", BoardRole.HEAD)])
    book.rounds.set_batches(first, [3])
    for _ in range(3):
        book.ballots.record(BatchPass(first, 1), Ballot(frozenset({1}), frozenset({2})))
    book.passes.end(BatchPass(first, 1))
    book.results.close(first)
    book.results.confirm(first)
    left = [one.person for one in book.rounds.get(first).candidates if one.number != 1]
    book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(1, 0, 3), left, fills_alternates=False)
    assert refused(book.nominations.finish, contest) == "nomination.later"
