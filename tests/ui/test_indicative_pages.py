"""An indicative ballot through the pages: added, its list, its result, its minutes, no contest file."""

import pytest
from contest_clerk import ContestClerk
from counted_rounds import says
from PySide6.QtCore import Qt

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.progress import progress
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.ui.contests.contest_page import ContestPage
from app.ui.contests.contests_page import ContestsPage
from app.ui.documents.documents_page import DocumentsPage
from app.ui.home.home_page import HomePage
from app.ui.results.minutes_page import MinutesPage
from app.ui.results.results_page import ResultsPage
from app.ui.search.finder import Finder
from app.ui.session import Session

TITLE = "về người được đề cử Ban Chấp hành"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def show(qtbot, book):
    def shown(kind, *ids):
        page = kind(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        with qtbot.waitActive(page):
            page.show()
        page.open(*ids)
        return page

    return shown


def asked(book: Book, *, closed: bool) -> int:
    contest = book.contests.add(Contest(TITLE, Office.EXECUTIVE_COMMITTEE, indicative=True))
    round_id = book.rounds.begin_first(contest, Figures(1, 0, 4, {}, 4, 4, 4))
    names = ("Lê Văn An", "Trần Thị Bình", "Vũ Văn Cường")
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [4])
    if closed:
        for paper in (Ballot(frozenset({1, 2, 3})), Ballot(frozenset({1}), frozenset({2, 3})), Ballot(), Ballot()):
            book.ballots.record(BatchPass(round_id, 1), paper)
        book.results.close(round_id)
    return round_id


def test_it_is_added_by_keyboard_without_seats(show, book):
    clerk = ContestClerk(show(ContestsPage))
    clerk.types(" ")
    clerk.tabs_to("Chỉ xin ý kiến bằng phiếu, không bầu")
    clerk.types(" ")
    assert not clerk.page.form.seats.isVisibleTo(clerk.page)
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    (contest,) = book.contests.all()
    assert contest.indicative
    assert contest.title == "về người ứng cử, được đề cử Ban Chấp hành"
    assert "xin ý kiến, không bầu" in says(clerk.page)


def test_the_contest_page_speaks_of_opinions(show, book):
    asked(book, closed=False)
    page = show(ContestPage, 1)
    text = says(page)
    assert f"Xin ý kiến {TITLE}" in text
    assert "3 người được xin ý kiến" in text
    assert "Chưa có tổ giúp việc kiểm phiếu xin ý kiến." in text
    assert "xin ý kiến không bầu ai" in text
    for words in ("Ban kiểm phiếu", "Số lượng cần bầu", "phải có số dư", "Phiếu để trúng cử"):
        assert words not in text


def test_an_empty_list_asks_for_names_and_not_for_seats(show, book):
    round_id = asked(book, closed=False)
    book.rounds.set_candidates(round_id, [], Ordered.BY_NAME)
    clerk = ContestClerk(show(ContestPage, 1))
    assert "Nhập danh sách" in says(clerk.page)
    assert "cần bầu" not in says(clerk.page)


def test_the_result_tells_figures_and_nobody_elected(show, book):
    page = show(ResultsPage, asked(book, closed=True))
    text = says(page)
    assert f"Kết quả xin ý kiến {TITLE}" in text
    assert "Phiếu xin ý kiến không bầu ai" in text
    for words in ("Trúng cử", "Không trúng cử", "Danh sách trúng cử", "Cần"):
        assert words not in text.replace("Phiếu xin ý kiến không bầu ai", "")
    assert not page.export.isVisibleTo(page)
    assert "1 Lê Văn An 2 0 2 50%" in " ".join(text.split())


def test_its_minutes_are_those_of_opinions(show, book, qtbot):
    page = show(MinutesPage, asked(book, closed=True))
    qtbot.waitUntil(lambda: page.view.pages > 0)
    assert f"Biên bản kiểm phiếu xin ý kiến {TITLE}" in says(page)


def test_only_fitting_documents_are_listed_and_enter_reads_the_minutes(show, book):
    round_id = asked(book, closed=True)
    clerk = ContestClerk(show(DocumentsPage, round_id))
    text = says(clerk.page)
    assert "Biên bản kiểm phiếu xin ý kiến" in text
    assert "niêm phong" not in text
    names = [line.document.name for line in clerk.page.model.rows]
    clerk.page.table.selectRow(names.index("indicative-minutes"))
    clerk.presses(Qt.Key.Key_Return)
    assert clerk.places == [f"minutes/{round_id}"]


def test_home_and_search_name_it(show, book):
    round_id = asked(book, closed=True)
    assert f"Xin ý kiến {TITLE}" in [found.words for found in Finder([], book).find("xin y kien de cu")]
    book.results.confirm(round_id)
    assert progress(book).in_work is None
    page = show(HomePage)
    assert "Còn thiếu" not in says(page)
