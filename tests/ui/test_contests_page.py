"""All contests of the congress, through the real page."""

import pytest
from contest_clerk import ContestClerk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.ui.contests.contests_page import ContestsPage
from app.ui.i18n import speak
from app.ui.session import Session
from app.ui.settings import Language


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", kind=Electorate.DELEGATE_CONGRESS))
        made.delegates.add([Delegate(person=Person(name=f"Đại biểu {chr(65 + n)}")) for n in range(20)])
        yield made


@pytest.fixture
def clerk(qtbot, book):
    page = ContestsPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    return ContestClerk(page)


def with_contest(book: Book) -> int:
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX", Office.EXECUTIVE_COMMITTEE))
    book.rounds.begin_first(contest, Figures(15, 0, 20))
    return contest


def test_an_empty_book_says_what_belongs_here_and_offers_the_first_step(clerk):
    assert "Chưa có cuộc bầu nào" in clerk.read()
    assert clerk.at == "Thêm cuộc bầu đầu tiên"


def test_titles_stand_below_each_other_though_the_tenth_number_is_wider(clerk, book, qtbot):
    for _ in range(10):
        with_contest(book)
    clerk.page.open()
    qtbot.wait(1)
    titles = [one for one in clerk.page.findChildren(QLabel) if one.text().startswith("Ban Chấp hành Đảng bộ")]
    assert len(titles) == 10
    assert len({one.mapTo(clerk.page, QPoint(0, 0)).x() for one in titles}) == 1


def test_the_first_contest_is_made_by_keyboard_alone(clerk, book):
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("15⏎")
    (contest,) = book.contests.all()
    assert (contest.title, contest.office, contest.electorate) == (
        "Ban Chấp hành",
        Office.EXECUTIVE_COMMITTEE,
        Electorate.DELEGATE_CONGRESS,
    )
    (one,) = book.rounds.of_contest(contest.id)
    assert (one.figures.seats, one.figures.summoned) == (15, 20)
    assert clerk.places == [f"contest/{contest.id}"]


def test_an_office_brings_its_electorate_and_seats_along(clerk, book):
    clerk.types(" ")
    clerk.types("↓↓")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("⏎")
    (contest,) = book.contests.all()
    assert (contest.title, contest.electorate) == ("Bí thư", Electorate.COMMITTEE)
    assert book.rounds.of_contest(contest.id)[0].figures.seats == 1


def test_the_members_of_the_elected_committee_vote_on_the_next_contest(clerk, book):
    made = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    round_id = book.rounds.begin_first(made, Figures(1, 0, 1, {}, 1, 1, 1))
    book.rounds.set_candidates(round_id, [Candidate("Trần Văn A")], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [1])
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1})))
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "cấp trên đồng ý")
    book.results.close(round_id)
    book.results.confirm(round_id)
    clerk.page.open()
    clerk.tabs_to("Thêm cuộc bầu")
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("1⏎")
    added = book.contests.all()[-1]
    assert added.title == "Bí thư", "a committee of fewer than nine has no standing committee"
    assert book.rounds.of_contest(added.id)[0].figures.summoned == 1


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Số lượng cần bầu phải từ 1 trở lên. Nhập số lượng đã biểu quyết."),
        ("0", "Số lượng cần bầu phải từ 1 trở lên. Nhập số lượng đã biểu quyết."),
        ("mười", "«mười» không phải là số. Chỉ gõ chữ số; để trống là 0."),
    ],
)
def test_seats_that_cannot_be_are_told_at_the_field_and_kept(clerk, book, typed, says):
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types(f"{typed}⏎")
    assert says in clerk.read()
    assert book.contests.all() == ()
    assert clerk.page.form.seats.line.text() == typed
    assert clerk.at == "Số lượng cần bầu"


def test_a_contest_without_a_title_is_refused(clerk, book):
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("15")
    clerk.fills("Tên cuộc bầu (Bầu …)", "")
    clerk.tabs_to("Tên cuộc bầu (Bầu …)")
    clerk.types("⏎")
    assert "Chưa có tên cuộc bầu. Nhập tên như sẽ ghi trong biên bản." in clerk.read()
    assert book.contests.all() == ()


def test_a_title_too_long_for_any_paper_is_refused_at_its_field(clerk, book):
    clerk.types(" ")
    clerk.tabs_to("Số lượng cần bầu")
    clerk.types("15")
    clerk.fills("Tên cuộc bầu (Bầu …)", "Ban " * 50 + "An")
    clerk.tabs_to("Tên cuộc bầu (Bầu …)")
    clerk.types("⏎")
    assert "Dài 202 ký tự, nhiều nhất là 200." in clerk.read()
    assert book.contests.all() == ()
    clerk.fills("Tên cuộc bầu (Bầu …)", "Ban Chấp hành")
    clerk.tabs_to("Tên cuộc bầu (Bầu …)")
    clerk.types("⏎")
    assert [one.title for one in book.contests.all()] == ["Ban Chấp hành"]


def test_titles_of_documents_stay_vietnamese_in_an_english_window(qtbot, qapp, book):
    speak(qapp, Language.ENGLISH)
    try:
        page = ContestsPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        with qtbot.waitActive(page):
            page.show()
        page.open()
        clerk = ContestClerk(page)
        clerk.types(" ")
        assert clerk.focus.currentText() == "Executive Committee"
        assert page.form.title.line.text() == "Ban Chấp hành"
    finally:
        speak(qapp, Language.VIETNAMESE)


def test_a_contest_says_where_it_stands_and_leads_to_its_next_step(clerk, book):
    contest = with_contest(book)
    clerk.page.open()
    words = clerk.read()
    assert "Đại hội đại biểu · cần bầu 15 · chưa có danh sách · Lần 1" in words
    assert "Đang chuẩn bị" in words
    assert clerk.at == "Ban Chấp hành Đảng bộ khóa IX: Nhập danh sách"
    clerk.types(" ")
    assert clerk.places == [f"contest/{contest}"]


def test_removing_asks_first_and_can_be_undone(clerk, book):
    contest = with_contest(book)
    clerk.page.open()
    clerk.tabs_to("Bỏ cuộc bầu Ban Chấp hành Đảng bộ khóa IX")
    clerk.types(" ")
    assert "Bỏ cuộc bầu này khỏi danh sách?" in clerk.read()
    assert clerk.at == "Giữ lại"
    clerk.tabs_to("Bỏ cuộc bầu")
    clerk.types(" ")
    assert book.contests.all() == ()
    assert "Đã bỏ cuộc bầu Ban Chấp hành Đảng bộ khóa IX." in clerk.read()
    assert clerk.at == "Thêm cuộc bầu đầu tiên"
    clerk.control("z")
    assert [one.id for one in book.contests.all()] == [contest]
    assert [entry.action for entry in book.journal.entries()][-2:] == ["contest.remove", "contest.restore"]


def test_keys_too_many_after_removing_bring_nothing_back_and_remove_nothing_else(clerk, book):
    with_contest(book)
    other = book.contests.add(Contest("Đoàn đại biểu", Office.DELEGATES))
    book.rounds.begin_first(other, Figures(3))
    clerk.page.open()
    clerk.tabs_to("Bỏ cuộc bầu Ban Chấp hành Đảng bộ khóa IX")
    clerk.types(" ")
    clerk.tabs_to("Bỏ cuộc bầu")
    clerk.types(" ")
    assert clerk.at == "Bỏ cuộc bầu Đoàn đại biểu"
    clerk.types("⏎ ")
    assert [one.id for one in book.contests.all()] == [other]


def test_keeping_a_contest_changes_nothing(clerk, book):
    with_contest(book)
    clerk.page.open()
    before = len(list(book.journal.entries()))
    clerk.tabs_to("Bỏ cuộc bầu Ban Chấp hành Đảng bộ khóa IX")
    clerk.types("  ")
    assert "Bỏ cuộc bầu này khỏi danh sách?" not in clerk.read()
    assert len(list(book.journal.entries())) == before


def test_a_half_filled_form_can_be_dropped(clerk, book):
    clerk.types(" ")
    clerk.tabs_to("Thôi")
    clerk.presses(Qt.Key.Key_Space)
    assert "Chưa có cuộc bầu nào" in clerk.read()
    assert clerk.at == "Thêm cuộc bầu đầu tiên"
    assert book.contests.all() == ()
