"""Nominations of a contest by key presses, from the prepared list to the candidates."""

import pytest
from contest_clerk import ContestClerk
from PySide6.QtCore import Qt

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.nomination_records import Nomination
from app.models.round_records import Candidate, Figures, Ordered
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.ballots import Ballot
from app.rules.nominations import Source, Standing
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.shows_of_cards import Cards, Decides
from app.ui.contests.contests_page import ContestsPage
from app.ui.contests.next_step import next_step
from app.ui.nominations.nominations_page import NominationsPage
from app.ui.session import Session

NAMES = ("Lò Thị Án", "Mùa A Páo", "Hà Văn Đức", "Đỗ Quang Huy", "Cầm Thị Yến")


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.delegates.add([Delegate(person=Person(name=name)) for name in NAMES])
        contest = made.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
        made.rounds.begin_first(contest, Figures(3))
        yield made


@pytest.fixture
def clerk(qtbot, book):
    page = NominationsPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open(1)
    return ContestClerk(page)


def standing(book):
    return {one.name: one.nominee.standing for one in book.nominations.of_contest(1)}


def candidates(book):
    return [one.name for one in book.nominations.round_of(1).candidates]


def prepared(book, *names):
    book.nominations.add(1, [Nomination(name) for name in names])


def test_a_prepared_list_is_typed_without_accents_and_made_the_list_of_candidates(clerk, book):
    assert clerk.at == "Họ và tên"
    clerk.types("huy⏎pao⏎an⏎duc⏎")
    assert set(standing(book).values()) == {Standing.LISTED}
    assert "bầu 3 · danh sách 4 · số dư 1 = 33,33%" in clerk.read()
    clerk.page.finish.setFocus()
    clerk.types(" ")
    assert candidates(book) == ["Lò Thị Án", "Hà Văn Đức", "Đỗ Quang Huy", "Mùa A Páo"]
    assert clerk.at == "Người được giới thiệu"
    clerk.types(" ")
    assert candidates(book)
    clerk.control("z")
    assert candidates(book) == []


def test_a_namesake_is_put_forward_with_what_tells_them_apart(clerk, book):
    book.delegates.add([Delegate(person=Person(name="Hà Văn Đức", born=PartialDate(1985), position="Phó Bí thư"))])
    clerk.page.open(1)
    clerk.types("duc↓⏎")
    (one,) = book.nominations.of_contest(1)
    assert (one.name, one.note) == ("Hà Văn Đức", "1985 · Phó Bí thư")


def test_somebody_from_the_floor_has_a_nominator_and_waits_for_the_cards(clerk, book):
    prepared(book, *NAMES[:3])
    clerk.page.add.source.setFocus()
    clerk.types("↓")
    clerk.page.add.name.setFocus()
    clerk.types("yen⏎")
    assert clerk.at == "Người đề cử"
    clerk.types("an⏎")
    one = book.nominations.of_contest(1)[3]
    assert (one.name, one.source, one.nominator) == ("Cầm Thị Yến", Source.FLOOR, "Lò Thị Án")
    assert "Cầm Thị Yến chưa được đại hội biểu quyết đưa vào danh sách." in clerk.read()
    clerk.page.table.setFocus()
    clerk.types("⏎")
    assert clerk.at == "Có mặt"
    clerk.types("5⏎3⏎")
    assert "2 trên 5 có mặt tán thành; cần ít nhất 2 trên 5 có mặt." in clerk.read()
    clerk.types("⏎")
    assert standing(book)["Cầm Thị Yến"] is Standing.LISTED
    assert book.shows_of_cards.all()[0].cards == Cards(5, 5, 2, 3)


def test_one_vote_leads_to_the_next_by_enter_until_the_list_is_voted(clerk, book):
    prepared(book, *NAMES[:3])
    floor = [Nomination(name, Source.FLOOR, nominator=NAMES[0]) for name in NAMES[3:]]
    book.nominations.add(1, floor)
    clerk.page.open(1)
    clerk.page.table.setFocus()
    clerk.page.table.selectRow(3)
    clerk.types("⏎5⏎0⏎")
    assert clerk.at == "Ý kiến khác"
    clerk.types("0⏎")
    assert standing(book)[NAMES[3]] is Standing.LISTED
    assert clerk.at == "Người được giới thiệu"
    clerk.types("⏎5⏎0⏎")
    assert standing(book)[NAMES[4]] is Standing.REJECTED
    assert clerk.at == "Biểu quyết số lượng"
    clerk.types("⏎")
    assert clerk.places == ["shows-of-cards#seats-1/nominations"]
    seats = next(one for one in book.shows_of_cards.usual() if one.decides is Decides.SEATS)
    book.shows_of_cards.record(ShowOfCards(seats, Cards(5, 5, 5), number=3))
    clerk.page.open(1)
    assert clerk.at == "Biểu quyết danh sách"
    listed = next(one for one in book.shows_of_cards.usual() if one.decides is Decides.LIST)
    book.shows_of_cards.record(ShowOfCards(listed, Cards(5, 5, 5)))
    clerk.page.open(1)
    assert clerk.at == "Lập danh sách bầu cử"
    clerk.types("⏎")
    assert len(candidates(book)) == 4


def test_a_floor_nominee_without_nominator_is_said_beside_the_field(clerk, book):
    clerk.page.add.source.setFocus()
    clerk.types("↓")
    clerk.page.add.name.setFocus()
    clerk.types("yen⏎")
    clerk.page.add.add.setFocus()
    clerk.types(" ")
    assert "Chưa ghi ai đề cử. Gõ tên người đề cử, hoặc chọn «tự ứng cử»." in clerk.read()
    assert clerk.at == "Người đề cử"
    assert book.nominations.of_contest(1) == ()


def test_a_withdrawal_is_asked_decided_and_taken_back(clerk, book):
    prepared(book, *NAMES)
    clerk.page.refresh()
    clerk.page.table.setFocus()
    clerk.page.table.selectRow(0)
    clerk.tabs_to("Xin rút")
    clerk.types(" ")
    assert standing(book)["Lò Thị Án"] is Standing.ASKING
    assert "Lò Thị Án xin rút mà đại hội chưa quyết định." in clerk.read()
    clerk.page.finish.setFocus()
    clerk.types(" ")
    assert candidates(book) == []
    clerk.page.table.setFocus()
    clerk.types("⏎5⏎⏎⏎")
    assert standing(book)["Lò Thị Án"] is Standing.WITHDRAWN
    clerk.tabs_to("Lấy lại bước cuối")
    clerk.types(" ")
    assert standing(book)["Lò Thị Án"] is Standing.ASKING
    assert book.shows_of_cards.all() == ()


def test_a_name_is_taken_off_with_a_way_back(clerk, book):
    prepared(book, *NAMES[:2])
    clerk.page.refresh()
    clerk.page.table.setFocus()
    clerk.types("↓␡")
    assert list(standing(book)) == ["Lò Thị Án"]
    clerk.types(" ")
    assert list(standing(book)) == ["Lò Thị Án"]
    clerk.control("z")
    assert list(standing(book)) == ["Lò Thị Án", "Mùa A Páo"]


def test_a_prepared_list_is_pasted_or_taken_from_the_contest(clerk, book):
    book.rounds.set_candidates(1, [Candidate("Vũ Thị Hoa", "Sở Y tế")], Ordered.BY_NAME)
    clerk.page.refresh()
    clerk.page.adopt.setFocus()
    clerk.types(" ")
    assert [(one.name, one.note) for one in book.nominations.of_contest(1)] == [("Vũ Thị Hoa", "Sở Y tế")]
    clerk.page.add.name.setFocus()
    clerk.pastes("1. Lò Thị Án\tSở Tư pháp\n2. Mùa A Páo")
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    assert [one.name for one in book.nominations.of_contest(1)] == ["Vũ Thị Hoa", "Lò Thị Án", "Mùa A Páo"]


def test_a_list_that_was_voted_waits_at_the_button_that_makes_it_which_then_leads_back(clerk, book):
    prepared(book, *NAMES[:4])
    topic = Topic("Danh sách bầu cử", Decides.LIST, "list", contest_id=1)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(5, 5, 5), names=tuple(NAMES[:4])))
    clerk.page.open(1)
    assert clerk.at == "Lập danh sách bầu cử"
    clerk.types("⏎")
    assert len(candidates(book)) == 4
    for _ in range(3):
        clerk.presses(Qt.Key.Key_Backtab)
    assert clerk.at == "Về trang cuộc bầu"
    clerk.types("⏎")
    assert clerk.places[-1] == "contest/1"


def test_a_list_whose_papers_are_keyed_stays(clerk, book):
    prepared(book, *NAMES[:4])
    book.nominations.finish(1)
    book.rounds.set_figures(1, Figures(3, 0, 5, {}, 5, 5, 5))
    book.rounds.set_batches(1, [5])
    book.ballots.record(BatchPass(1, 1), Ballot(frozenset({1, 2, 3})))
    prepared(book, NAMES[4])
    clerk.page.refresh()
    clerk.page.finish.setFocus()
    clerk.types(" ")
    assert len(candidates(book)) == 4
    assert "Đã nhập phiếu theo danh sách và số lượng này" in clerk.read()


def test_a_list_that_is_too_long_asks_the_congress(clerk, book):
    prepared(book, *NAMES[:4])
    one, *_ = book.nominations.add(1, [Nomination("Cầm Thị Yến", Source.SELF)])
    topic = book.nominations.topic(book.nominations.get(one), 1, Decides.SUPPORT)
    book.nominations.decide(ShowOfCards(topic, Cards(5, 5, 5)))
    clerk.page.refresh()
    words = "Danh sách còn chỗ cho 0 người ứng cử, được đề cử tại đại hội trong số dư cho phép; đang có 1."
    assert words in clerk.read()
    clerk.page.opinion.ask.setFocus()
    clerk.types(" ")
    assert book.contests.get(2).indicative
    assert clerk.places == ["contest/2"]
    clerk.page.opinion.open_asked.setFocus()
    clerk.types(" ")
    assert clerk.places == ["contest/2", "contest/2"]
    assert clerk.page.opinion.take.isHidden()


def test_an_enter_too_many_votes_nobody_again_who_was_voted_down(clerk, book):
    prepared(book, NAMES[0])
    one, *_ = book.nominations.add(1, [Nomination("Cầm Thị Yến", Source.SELF)])
    topic = book.nominations.topic(book.nominations.get(one), 1, Decides.SUPPORT)
    book.nominations.decide(ShowOfCards(topic, Cards(5, 5, 1, 4)))
    clerk.page.refresh()
    clerk.page.table.selectRow(1)
    clerk.page.table.setFocus()
    clerk.types("⏎")
    assert clerk.page.form.isHidden()
    clerk.page.support.setFocus()
    clerk.types(" ")
    assert "Biểu quyết lại: lần trước 1 trên 5 có mặt tán thành, không thông qua." in clerk.read()
    clerk.types("⏎⏎⏎")
    assert len(book.shows_of_cards.all()) == 1


def test_the_number_that_was_voted_goes_into_the_contest(clerk, book):
    topic = Topic("Số lượng Ban Chấp hành", Decides.SEATS, "seats", contest_id=1)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(5, 5, 4, 1), 4))
    clerk.page.refresh()
    assert "Số lượng 4: thông qua, tán thành 80%." in clerk.read()
    assert "Đã biểu quyết số lượng 4, mà cuộc bầu ghi 3." in clerk.read()
    clerk.page.votes.take.setFocus()
    clerk.types(" ")
    assert book.rounds.get(1).figures.seats == 4
    clerk.page.votes.vote_list.setFocus()
    clerk.types(" ")
    assert clerk.places == ["shows-of-cards#list-1/nominations"]


def test_nominations_bodies_and_votes_are_found_and_reached_from_where_they_belong(show, book):
    window = show(book)
    for words, place in (
        ("ung cu ban chap", "nominations"),
        ("cac ban cua", "bodies"),
        ("bieu quyet", "shows-of-cards"),
    ):
        window.router.go(window._finder().find(words)[0].place)
        assert window.current_page == place
    window.router.go("contest/1")
    clerk = ContestClerk(window.page("contest"))
    clerk.tabs_to("Ứng cử, đề cử")
    clerk.types(" ")
    assert window.current_page == "nominations"


def test_who_only_looks_changes_nothing(clerk, book, qtbot):
    prepared(book, *NAMES[:4])
    with Book.look(book.path) as looked:
        page = NominationsPage(Session(looked))
        qtbot.addWidget(page)
        page.open(1)
        assert page.model.rowCount() == 4
        hidden = (page.add, page.finish, page.support, page.ask, page.back, page.remove)
        assert all(one.isHidden() for one in hidden)


def test_where_names_were_put_forward_the_next_step_is_their_page_then_the_list(clerk, book, qtbot):
    stored = book.rounds.get(1)
    assert next_step(book, stored).words == "Nhập danh sách"
    prepared(book, *NAMES[:3])
    (one,) = book.nominations.add(1, [Nomination(NAMES[3], Source.SELF)])
    step = next_step(book, stored)
    assert (step.words, step.place) == ("Ứng cử, đề cử", "nominations/1")
    topic = book.nominations.topic(book.nominations.get(one), 1, Decides.SUPPORT)
    book.nominations.decide(ShowOfCards(topic, Cards(5, 5, 5)))
    page = ContestsPage(Session(book))
    qtbot.addWidget(page)
    page.open()
    assert page.rows[0].step.text() == "Lập danh sách bầu cử"
    with qtbot.waitSignal(page.session.go) as went:
        page.rows[0].step.click()
    assert went.args == ["nominations/1"]
    book.nominations.finish(1)
    assert next_step(book, book.rounds.get(1)).words == "Nhập số triệu tập, mẫu số"


def test_from_a_vote_on_the_list_one_comes_back_to_the_nominations(show, book):
    window = show(book)
    window.router.go("nominations/1")
    window.page("nominations").votes.vote_list.click()
    assert window.router.here == "shows-of-cards"
    clerk = ContestClerk(window.page("shows-of-cards"))
    assert clerk.page.back.isVisible()
    clerk.types("5⏎⏎⏎")
    assert [one.topic.decides for one in book.shows_of_cards.all()] == [Decides.LIST]
    assert window.router.here == "nominations/1"
    window.router.go("shows-of-cards")
    assert not clerk.page.back.isVisible()


def test_the_name_that_is_voted_on_stays_in_sight_in_a_long_list(clerk, book, qtbot):
    prepared(book, *(f"Lò Văn {sign}" for sign in "ABCDEGHIKLMNOPQRSTUVXY"))
    book.nominations.add(1, [Nomination("Mùa A Sếnh", Source.SELF)])
    clerk.page.refresh()
    table = clerk.page.table
    last = clerk.page.model.rowCount() - 1
    table.selectRow(last)
    table.setFocus()
    clerk.types("⏎")
    qtbot.waitUntil(clerk.page.form.isVisible)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(clerk.page.model.index(last, 1))))
