"""Bodies in the book: members from the delegates or from outside, sizes, the counting board of the contests."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.bodies import Body, BodyMember
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.bodies import BodyKind, BodyRole
from app.rules.partial_dates import PartialDate
from app.rules.persons import Credentials, Person, Standing
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards, Decides


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.congresses.save(Congress(opens=date(2026, 7, 28)))
        made.delegates.add(
            [
                Delegate(person=Person(name="Lò Thị Án")),
                Delegate(person=Person(name="Mùa A Páo", joined=PartialDate(2026, 1, 5))),
                Delegate(person=Person(name="Cầm Thị Yến"), standing=Standing.ALTERNATE, alternate_order=1),
                Delegate(person=Person(name="Hà Văn Đức"), credentials=Credentials.INELIGIBLE),
            ]
        )
        yield made


AN, PAO, YEN, DUC = (
    BodyMember("Lò Thị Án", BodyRole.HEAD, 1),
    BodyMember("Mùa A Páo", delegate_id=2),
    BodyMember("Cầm Thị Yến", delegate_id=3),
    BodyMember("Hà Văn Đức", delegate_id=4),
)


def contest(book: Book, *names: str, electorate: Electorate = Electorate.DELEGATE_CONGRESS) -> tuple[int, int]:
    made = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE, electorate))
    round_id = book.rounds.begin_first(made, Figures(1, 0, 3, {}, 3, 3, 3))
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_NAME)
    return made, round_id


def codes(book: Book, kind: BodyKind) -> list[tuple[str, str]]:
    return [(one.rule.code, one.place) for one in book.bodies.findings(book.bodies.get(kind))]


def test_members_are_kept_in_their_order_with_guests_among_them(book):
    guest = BodyMember("Nguyễn Khách Mời")
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN, guest, PAO])
    book.bodies.propose(BodyKind.PRESIDIUM, 3)
    assert book.bodies.get(BodyKind.PRESIDIUM) == Body(BodyKind.PRESIDIUM, (AN, guest, PAO), 3, None)
    assert codes(book, BodyKind.PRESIDIUM) == [("body.waiting", "presidium/3")]


def test_the_agreed_size_is_that_of_the_vote_that_passed(book):
    topic = Topic("Số lượng Đoàn Chủ tịch", Decides.BODY_SIZE, "presidium-size", BodyKind.PRESIDIUM)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(3, 3, 3), 2))
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN])
    assert book.bodies.get(BodyKind.PRESIDIUM).agreed == 2
    assert codes(book, BodyKind.PRESIDIUM) == [("body.size", "presidium")]


def test_a_body_that_changed_after_its_vote_is_told_until_it_is_voted_again(book):
    topic = Topic("Danh sách Đoàn Chủ tịch", Decides.BODY_LIST, "presidium-list", BodyKind.PRESIDIUM)
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN, DUC])
    book.shows_of_cards.record(ShowOfCards(topic, Cards(3, 3, 3)))
    book.bodies.set_members(BodyKind.PRESIDIUM, [DUC, AN])
    assert "body.changed" not in dict(codes(book, BodyKind.PRESIDIUM))
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN, BodyMember("Khách")])
    found = next(iter(book.bodies.findings(book.bodies.get(BodyKind.PRESIDIUM))))
    assert (found.rule.code, found.values["change"]) == ("body.changed", f"thêm Khách; bỏ {DUC.name}")
    book.shows_of_cards.record(ShowOfCards(topic, Cards(3, 3, 3)))
    assert "body.changed" not in dict(codes(book, BodyKind.PRESIDIUM))


def test_who_may_not_count_is_refused_or_told(book):
    contest(book, "Hà Văn Đức", "Người khác")
    with pytest.raises(Refused) as caught:
        book.bodies.set_members(BodyKind.COUNTING, [AN, PAO])
    assert [one.rule.code for one in caught.value.findings] == ["body.probationary"]
    book.bodies.set_members(BodyKind.COUNTING, [AN, YEN, DUC, BodyMember("Khách")])
    assert codes(book, BodyKind.COUNTING) == [
        ("body.not_official", "counting/2"),
        ("body.candidate", "counting/3"),
        ("body.ineligible", "counting/3"),
        ("body.not_official", "counting/4"),
    ]


def test_whoever_is_only_named_is_known_where_one_delegate_has_the_name(book):
    with pytest.raises(Refused) as caught:
        book.bodies.set_members(BodyKind.COUNTING, [AN, BodyMember("MÙA A PÁO")])
    assert [one.rule.code for one in caught.value.findings] == ["body.probationary"]
    made, round_id = contest(book, "Người khác")
    book.contests.set_board(
        made, [BoardMember("Lò Thị Án", BoardRole.HEAD), BoardMember("Mùa A Páo", BoardRole.MEMBER)]
    )
    assert "board.probationary" in [one.found.rule.code for one in book.warnings.of_round(round_id)]


def test_two_delegates_of_one_name_sit_in_one_body_and_the_second_is_told_as_new(book):
    (twin,) = book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN])
    topic = Topic("Danh sách Đoàn Chủ tịch", Decides.BODY_LIST, "presidium-list", BodyKind.PRESIDIUM)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(3, 3, 3)))
    book.bodies.set_members(BodyKind.PRESIDIUM, [AN, BodyMember("Lò Thị Án", delegate_id=twin)])
    assert [one.delegate_id for one in book.bodies.get(BodyKind.PRESIDIUM).members] == [1, twin]
    [found] = book.bodies.findings(book.bodies.get(BodyKind.PRESIDIUM))
    assert (found.rule.code, found.values["change"]) == ("body.changed", "thêm Lò Thị Án")
    with pytest.raises(Refused):
        book.bodies.set_members(BodyKind.PRESIDIUM, [AN, BodyMember("Lò Thị Án", delegate_id=1)])


def test_names_that_are_none_are_refused(book):
    for name, code in (("", "names.empty"), ("12 3", "names.letters")):
        with pytest.raises(Refused) as caught:
            book.bodies.set_members(BodyKind.PRESIDIUM, [BodyMember(name)])
        assert caught.value.findings[0].rule.code == code


def test_the_counting_board_goes_to_the_contests_that_are_open_and_back(book):
    first, _ = contest(book, "Người khác")
    contest(book, "Người nữa", electorate=Electorate.COMMITTEE)
    before = [BoardMember("Ai Đó", BoardRole.HEAD)]
    book.contests.set_board(first, before)
    book.bodies.set_members(BodyKind.COUNTING, [AN, BodyMember("Hà Văn Đức", BodyRole.SECRETARY, 4)])
    assert [one.id for one in book.bodies.contests_to_count()] == [first]
    boards = book.bodies.apply_counting_board()
    assert book.contests.board(first) == (
        BoardMember("Lò Thị Án", BoardRole.HEAD),
        BoardMember("Hà Văn Đức", BoardRole.SECRETARY),
    )
    assert book.bodies.contests_to_count() == ()
    book.bodies.give_boards_back(boards)
    assert list(book.contests.board(first)) == before


def test_a_proposed_size_that_did_not_change_is_not_written(book):
    book.bodies.propose(BodyKind.COUNTING, 5)
    last = book.journal.last()
    book.bodies.propose(BodyKind.COUNTING, 5)
    assert book.journal.last() == last


def test_members_have_no_board_for_credentials(book):
    book.congresses.save(Congress(kind=Electorate.MEMBER_CONGRESS))
    assert [one.kind for one in book.bodies.all()] == [BodyKind.PRESIDIUM, BodyKind.SECRETARIES, BodyKind.COUNTING]
