"""The evening of a cell: its counting board, its committee, then its secretary, through the real pages."""

from dataclasses import replace
from datetime import date

import pytest
from contest_clerk import ContestClerk
from contest_samples import keyed, reasoned

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.delegates import Delegate
from app.models.nomination_records import Nomination
from app.models.open_tasks import open_tasks
from app.models.progress import progress
from app.models.round_records import Candidate, Figures, Ordered
from app.models.sessions import Session as MeetingSession
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_contests import add_contest, usual_passes
from app.models.usual_shows import Topic
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind, BodyRole
from app.rules.persons import Person
from app.rules.rounds import Deduction, Electorate
from app.rules.shows_of_cards import Cards, Decides
from app.ui.bodies.bodies_page import BodiesPage
from app.ui.contests.contest_page import ContestPage
from app.ui.contests.contests_page import ContestsPage
from app.ui.home.home_page import HomePage
from app.ui.nominations.nominations_page import NominationsPage
from app.ui.session import Session

NAMES = ("Lò Thị Án", "Mùa A Páo", "Hà Văn Đức", "Đỗ Quang Huy", "Cầm Thị Yến", "Vũ Thị Hoa")
BOARD = (BodyMember("Vũ Thị Hoa", BodyRole.HEAD, 6), BodyMember("Cầm Thị Yến", BodyRole.SECRETARY, 5))
COUNTING = [BoardMember("Vũ Thị Hoa", BoardRole.HEAD), BoardMember("Cầm Thị Yến", BoardRole.SECRETARY)]
CHI_UY = Contest("Chi ủy", Office.EXECUTIVE_COMMITTEE, Electorate.MEMBER_CONGRESS)
BI_THU = Contest("Bí thư", Office.SECRETARY, Electorate.MEMBER_CONGRESS)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.committees.save(Committee("Chi bộ thôn Đông Hòa"))
        made.congresses.save(Congress(name="Đại hội Chi bộ", kind=Electorate.MEMBER_CONGRESS))
        made.delegates.add([Delegate(person=Person(name=name)) for name in NAMES])
        made.delegates.add([Delegate(person=Person(name=f"Đảng viên {n}")) for n in range(24)])
        yield made


@pytest.fixture
def at(qtbot, book):
    def sit(kind, *ids, field=""):
        page = kind(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        with qtbot.waitActive(page):
            page.show()
        page.open(*ids)
        if field:
            page.point_at(field)
        return ContestClerk(page)

    return sit


def agree(book, in_favour=30):
    topic = Topic("Danh sách Ban kiểm phiếu", Decides.BODY_LIST, "counting-list", BodyKind.COUNTING)
    book.shows_of_cards.record(ShowOfCards(topic, Cards(30, 30, in_favour, 30 - in_favour)))


def board(book, contest):
    return list(book.contests.board(contest))


def elect_committee(book):
    """Elect the first three of four into the committee."""
    contest = add_contest(book, CHI_UY, Figures(3, 0, 30, {}, 30, 30, 30))
    round_id = book.rounds.of_contest(contest)[0].id
    book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES[:4]], Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [30])
    book.contests.set_board(contest, COUNTING)
    keyed(book, round_id, "123*20", "124*10")
    reasoned(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    return contest


def test_a_contest_made_after_the_vote_has_the_board_of_the_congress(at, book):
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    agree(book)
    clerk = at(ContestsPage)
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("3⏎")
    (contest,) = book.contests.all()
    assert (contest.title, contest.electorate) == ("Chi ủy", Electorate.MEMBER_CONGRESS)
    assert board(book, contest.id) == COUNTING
    assert book.rounds.of_contest(contest.id)[0].figures.summoned == 30


def test_a_board_agreed_later_reaches_contests_that_have_none(book):
    first, other = (add_contest(book, one, Figures(1)) for one in (CHI_UY, BI_THU))
    meeting = add_contest(book, Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE), Figures(1))
    book.contests.set_board(other, COUNTING[:1])
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    agree(book, in_favour=15)
    assert board(book, first) == []
    agree(book)
    assert (board(book, first), board(book, other), board(book, meeting)) == (COUNTING, COUNTING[:1], [])


def test_who_comes_to_the_agreed_board_later_counts_too(book):
    contest = add_contest(book, CHI_UY, Figures(1))
    agree(book)
    book.bodies.set_members(BodyKind.COUNTING, BOARD[:1])
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    assert board(book, contest) == COUNTING


def test_a_contest_without_a_board_takes_that_of_the_congress_with_one_button(at, book):
    contest = add_contest(book, CHI_UY, Figures(1))
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    clerk = at(ContestPage, contest)
    clerk.tabs_to("Lấy Ban kiểm phiếu của đại hội")
    clerk.types(" ")
    assert board(book, contest) == COUNTING
    assert clerk.page.board.of_congress.isHidden()


def test_a_meeting_of_the_committee_is_not_offered_the_board_of_the_congress(at, book):
    contest = add_contest(book, Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE), Figures(1))
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    assert at(ContestPage, contest).page.board.of_congress.isHidden()


def test_who_counted_before_for_the_same_voters_counts_again_by_one_button(at, book):
    """The second election of a meeting has the board and the passes of the first; a congress is asked nothing of it."""
    first = add_contest(book, replace(BI_THU, electorate=Electorate.COMMITTEE, passes=1), Figures(1))
    book.contests.set_board(first, COUNTING)
    other = Contest("Phó Bí thư", Office.DEPUTY_SECRETARY, Electorate.COMMITTEE)
    assert usual_passes(book, other) == 1
    assert usual_passes(book, replace(CHI_UY, electorate=Electorate.DELEGATE_CONGRESS)) == 2
    contest = add_contest(book, other, Figures(1))
    clerk = at(ContestPage, contest)
    clerk.page.board.of_before.setFocus()
    assert clerk.at == "Lấy ban kiểm phiếu của cuộc bầu trước"
    clerk.types(" ")
    assert board(book, contest) == COUNTING
    assert clerk.page.board.of_before.isHidden()
    assert clerk.at == "Thêm thành viên"
    assert at(ContestPage, first).page.board.of_before.isHidden()


def test_a_member_of_the_board_is_found_by_letters(at, book):
    contest = add_contest(book, CHI_UY, Figures(3))
    clerk = at(ContestPage, contest)
    clerk.tabs_to("Thêm thành viên")
    clerk.types("hoa⏎pao⏎Trần Văn Bách⏎")
    assert [one.name for one in board(book, contest)] == ["Vũ Thị Hoa", "Mùa A Páo", "Trần Văn Bách"]


def test_who_counts_is_warned_of_where_the_name_is_put_forward_and_on_the_board(at, book):
    contest = add_contest(book, CHI_UY, Figures(1))
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    clerk = at(NominationsPage, contest)
    clerk.types("hoa⏎")
    words = "Vũ Thị Hoa ở ban kiểm phiếu mà được giới thiệu vào danh sách bầu cử. (Điều 8, Quyết định 190-QĐ/TW)"
    assert words in clerk.read()
    words = "Vũ Thị Hoa được giới thiệu để bầu Chi ủy. (Điều 8, Quyết định 190-QĐ/TW)"
    assert words in at(BodiesPage).read()


def check_in(book, present=28):
    session = book.sessions.add(MeetingSession("Phiên chính thức"))
    marks = dict.fromkeys(range(1, present + 1), Mark.PRESENT)
    book.attendance.mark(session, marks | dict.fromkeys(range(present + 1, 31), Mark.EXCUSED))


def test_the_door_gives_all_figures_and_nothing_red_beside_them(at, book):
    contest = add_contest(book, CHI_UY, Figures(3))
    check_in(book)
    book.rounds.set_figures(1, Figures(3))
    clerk = at(ContestPage, contest)
    assert "(0)" not in clerk.read()
    assert "Chưa có số người được triệu tập." not in clerk.read()
    clerk.tabs_to("Lấy số theo điểm danh")
    clerk.types(" ")
    figures = book.rounds.get(1).figures
    assert (figures.summoned, figures.present, dict(figures.deductions)) == (30, 28, {Deduction.EXCUSED_ABSENT: 2})
    assert "số ở trên đúng như vậy" in clerk.read()
    assert "nhiều hơn hoặc bằng" not in clerk.read()


def test_the_next_step_offers_the_figures_of_the_door_before_one_of_them_is_typed(at, book):
    contest = add_contest(book, CHI_UY, Figures(3, 0, 30))
    check_in(book)
    clerk = at(ContestPage, contest, field="present")
    clerk.types(" ")
    figures = book.rounds.get(1).figures
    assert (figures.present, dict(figures.deductions)) == (28, {Deduction.EXCUSED_ABSENT: 2})
    clerk = at(ContestPage, contest, field="present")
    clerk.types("⌫⌫27⏎")
    assert book.rounds.get(1).figures.present == 27


def test_enter_on_the_empty_line_takes_the_figures_of_the_door_and_goes_on_to_the_papers(at, book):
    contest = add_contest(book, CHI_UY, Figures(3, 0, 30))
    check_in(book)
    book.rounds.set_candidates(1, [Candidate(name) for name in NAMES[:4]], Ordered.BY_NAME)
    clerk = at(ContestPage, contest)
    clerk.tabs_to("Có mặt lúc bầu cử")
    assert "Enter: 28 theo điểm danh" in clerk.read()
    clerk.types("⏎")
    figures = book.rounds.get(1).figures
    assert (figures.present, dict(figures.deductions)) == (28, {Deduction.EXCUSED_ABSENT: 2})
    assert "theo điểm danh" not in clerk.page.base.present.editor.accessibleDescription()
    assert clerk.at == "Phát ra"
    clerk.types("28⏎28⏎⏎")
    assert [one.declared for one in book.rounds.batches(1)] == [28]
    assert clerk.at.startswith("Nhập")


def test_the_door_leaves_deductions_it_knows_nothing_of(at, book):
    contest = add_contest(book, CHI_UY, Figures(3))
    check_in(book)
    book.rounds.set_figures(1, Figures(3, 0, 0, {Deduction.EXCUSED_ABSENT: 5, Deduction.TEMPORARY_ELSEWHERE: 1}))
    clerk = at(ContestPage, contest)
    assert "số ở trên khác" in clerk.read()
    clerk.tabs_to("Lấy số theo điểm danh")
    clerk.types(" ")
    taken = {Deduction.EXCUSED_ABSENT: 2, Deduction.TEMPORARY_ELSEWHERE: 1}
    assert dict(book.rounds.get(1).figures.deductions) == taken
    assert "số ở trên đúng như vậy" in clerk.read()


def test_deductions_without_those_summoned_ask_for_these(at, book):
    contest = add_contest(book, CHI_UY, Figures(3))
    book.rounds.set_figures(1, Figures(3, 0, 0, {Deduction.EXCUSED_ABSENT: 2}))
    assert "Chưa có số người được triệu tập." in at(ContestPage, contest).read()


def test_a_fresh_contest_compares_no_figures_on_the_first_page(book):
    book.delegates.remove(range(1, 31))
    add_contest(book, CHI_UY, Figures(3))
    told = [one.found.says for one in open_tasks(book, progress(book)) if one.found]
    assert "Chưa có số người được triệu tập." in told
    assert not [words for words in told if "(0)" in words]


def test_those_present_stand_on_the_first_page_from_the_door_on(at, book):
    check_in(book)
    home = at(HomePage).page
    assert home.present.figure.text() == "28"
    elect_committee(book)
    add_contest(book, BI_THU, Figures(1, 0, 30))
    home.session.changed.emit()
    assert home.present.figure.text() == "28"
    assert home.present.sub.text() == "93,33% của 30 người triệu tập"


def test_after_the_committee_the_secretary_is_the_next_step(at, book):
    elect_committee(book)
    book.congresses.save(replace(book.congresses.get(), opens=date(2025, 5, 9)))
    clerk = at(HomePage)
    told = [row.link.accessibleName() for row in clerk.page.tasks]
    assert "Mở: Tiếp theo: bầu Bí thư; thêm cuộc bầu, hoặc ghi là không bầu" in told
    assert clerk.page.go_on.text() == "Việc tiếp theo"
    clerk.types(" ")
    assert clerk.places == ["contests#secretary"]


def test_the_secretary_is_elected_by_all_members_from_the_elected(at, book):
    elect_committee(book)
    clerk = at(ContestsPage)
    assert "tiếp theo bầu Bí thư bằng phiếu riêng, trong số người trúng cử Chi ủy." in clerk.read()
    clerk.tabs_to("Thêm cuộc bầu Bí thư")
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("⏎")
    made = book.contests.all()[-1]
    assert (made.title, made.electorate) == ("Bí thư", Electorate.MEMBER_CONGRESS)
    clerk = at(ContestPage, made.id)
    clerk.tabs_to("Lấy những người đã trúng cử")
    clerk.types(" ")
    clerk.types("␡")
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    listed = [one.name for one in book.rounds.of_contest(made.id)[0].candidates]
    assert listed == ["Hà Văn Đức", "Mùa A Páo"]
    assert not [
        one for one in book.warnings.of_round(book.rounds.of_contest(made.id)[0].id) if "Chi ủy" in one.found.says
    ]


def test_what_is_not_elected_is_offered_no_more_until_it_is_taken_back(at, book):
    elect_committee(book)
    clerk = at(ContestsPage)
    clerk.tabs_to("Không bầu Bí thư")
    clerk.types(" ")
    assert "tiếp theo bầu Phó Bí thư" in clerk.read()
    assert clerk.at == "Thêm cuộc bầu"
    clerk.tabs_to("Hoàn tác")
    clerk.types(" ")
    assert "tiếp theo bầu Bí thư" in clerk.read()
    for office in (Office.SECRETARY, Office.DEPUTY_SECRETARY):
        book.contests.decline(office)
    assert [one for one in open_tasks(book, progress(book)) if one.office] == []


def test_a_deputy_is_not_proposed_from_the_secretary(at, book):
    elect_committee(book)
    contest = add_contest(book, BI_THU, Figures(1, 0, 30, {}, 30, 30, 30))
    round_id = book.rounds.of_contest(contest)[0].id
    book.rounds.set_candidates(round_id, [Candidate(NAMES[0])], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [30])
    book.contests.set_board(contest, COUNTING)
    keyed(book, round_id, "1*30")
    reasoned(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    clerk = at(ContestsPage, field="deputy_secretary")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("⏎")
    clerk = at(ContestPage, book.contests.all()[-1].id)
    clerk.tabs_to("Lấy những người đã trúng cử")
    clerk.types(" ")
    assert [one.name for one in clerk.page.candidates.preview.people] == ["Mùa A Páo", "Hà Văn Đức"]


def test_a_name_that_only_waits_to_be_put_on_the_list_is_told_of_too(book):
    contest = add_contest(book, CHI_UY, Figures(1))
    book.bodies.set_members(BodyKind.COUNTING, BOARD)
    (one,) = book.nominations.add(contest, [Nomination("Cầm Thị Yến")])
    found = book.bodies.findings(book.bodies.get(BodyKind.COUNTING))
    assert [each.rule.code for each in found] == ["body.nominated"]
    book.nominations.remove(one)
    assert book.bodies.findings(book.bodies.get(BodyKind.COUNTING)) == ()
