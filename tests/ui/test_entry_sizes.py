"""Ballot entry with the largest type in the window of a small laptop: the names keep their room."""

import pytest
from entry_clerk import EntryClerk

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.ui.theme.tokens import Scheme
from app.ui.widgets.buttons import QuietButton


@pytest.fixture
def clerk(show, personal, theme, tmp_path):
    """A clerk at a list of 30, in the whole window at 1366 × 768."""
    book = Book.create(tmp_path / "a.sodaihoi")
    book.congresses.save(Congress("Đại hội đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh", rehearsal=True))
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX"))
    round_id = book.rounds.begin_first(contest, Figures(25, 0, 100, {}, 100, 100, 100))
    names = [Candidate(f"Nguyễn Thị Phương {place}") for place in range(30)]
    book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [50, 50])
    window = show(book)
    theme.apply(Scheme.LIGHT, 1.45)
    window.resize(1366, 768)
    window.session.go.emit(f"entry/{round_id}/1")
    made = EntryClerk(window.page("entry"))
    made.window = window
    return made


def names_in_view(clerk):
    """Count the names that can be read whole."""
    board = clerk.page.view.board
    scrolled, seen = board.verticalScrollBar().value(), board.viewport().rect()
    return sum(seen.contains(board._grid.cell(place, scrolled)) for place in range(30))


@pytest.mark.parametrize(
    "keys", ["", "3 12 17 21 28", "3 12 45⏎", "0", "+⏎3 12⏎②", "+⏎3 12⏎②⌫⌫⌦", "04⏎", "+⏎+⏎+⏎"], ids=str
)
def test_ten_names_stay_in_view_whatever_is_said(qtbot, clerk, keys):
    clerk.types(keys)
    panel = clerk.page.view.panel
    qtbot.waitUntil(lambda: panel.height() >= panel.minimumSizeHint().height())
    assert names_in_view(clerk) >= 10


def test_what_is_said_of_a_correction_takes_one_line_and_the_place_of_the_papers_before(qtbot, clerk):
    view = clerk.page.view
    clerk.types("+⏎3 12⏎")
    assert view.recent.isVisible()
    clerk.types("②")
    qtbot.wait(1)
    assert clerk.notice.startswith("Đang sửa phiếu 2.")
    assert view.notice._what.geometry().top() == view.notice._remedy.geometry().top()
    assert not view.recent.isVisible()
    clerk.types("⎋")
    assert view.recent.isVisible()


def test_every_case_of_the_short_list_can_be_read(qtbot, clerk):
    clerk.types("0")
    strip = clerk.page.view.panel.understood
    qtbot.waitUntil(lambda: strip.height() >= strip.sizeHint().height())
    chips = [chip for line in strip._lines() for chip in line]
    assert [one.strong for one, _ in chips] == ["1", "2", "3", "4"]
    assert all(sum(width for _, width in line) <= strip.width() for line in strip._lines())


def test_a_missing_name_is_shown_where_it_stands_and_asked_for_away_from_the_papers(qtbot, clerk):
    window = clerk.window
    clerk.types("+⏎")
    assert not window.notice.isVisible()
    assert window.top.who._is_missed
    window.session.go.emit("contests")
    assert window.notice.accessibleName().startswith("Tập 1 tạm dừng")
    window.session.go.emit("home")
    assert window.notice.accessibleName().startswith("Chưa biết ai đang làm việc.")
    assert window.notice.isVisible()
    window.session.go.emit("entry/1/1")
    assert not window.notice.isVisible()


def test_what_lasts_is_not_said_again_once_it_was_closed(qtbot, clerk):
    window = clerk.window
    clerk.types("+⏎")
    for place in ("contests", "home"):
        window.session.go.emit(place)
    assert window.notice.accessibleName().startswith("Chưa biết ai đang làm việc.")
    close = next(one for one in window.notice.findChildren(QuietButton) if one.accessibleName() == "Đóng thông báo")
    close.click()
    window.session.go.emit("contests")
    assert not window.notice.isVisible()


def test_whose_numbers_are_typed_can_be_read_whole_on_papers_with_two_columns(qtbot, clerk):
    book = clerk.window.book
    contest = book.contests.add(Contest("Bí thư Đảng ủy"))
    round_id = book.rounds.begin_first(contest, Figures(1, 0, 25, {}, 25, 25, 25))
    book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [25])
    clerk.window.session.go.emit(f"entry/{round_id}/1")
    qtbot.wait(1)
    panel = clerk.page.view.panel
    for word in (panel._before, panel._typed, panel._switch):
        assert word.width() >= word.sizeHint().width(), word.text()
    assert panel.typed == "không được đồng ý"


def test_a_short_list_is_in_a_type_in_which_no_name_is_cut(qtbot, clerk):
    book = clerk.window.book
    contest = book.contests.add(Contest("Ban Thường vụ", passes=2))
    round_id = book.rounds.begin_first(contest, Figures(3, 0, 4, {}, 4, 4, 4))
    names = ("Lê Văn An", "Trần Thị Bích", "Dương Thị Bích Phương", "Vũ Thị Dung", "Hà Văn Đức")
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [4])
    clerk.window.session.go.emit(f"entry/{round_id}/1")
    qtbot.wait(1)
    board = clerk.page.view.board
    for height in range(180, 400, 20):
        board.resize(board.width(), height)
        assert board._type_for(board._grid.width, board._grid.height)


def test_names_keep_their_room_where_passes_are_compared_and_papers_decided_on(qtbot, clerk):
    book = clerk.window.book
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX", passes=2))
    round_id = book.rounds.begin_first(contest, Figures(25, 0, 2, {}, 2, 2, 2))
    book.rounds.set_candidates(
        round_id, [Candidate(f"Nguyễn Thị Phương {place}") for place in range(30)], Ordered.BY_HAND
    )
    book.rounds.set_batches(round_id, [2])
    everybody = frozenset(range(1, 31))
    for number, struck in ((1, {1, 2, 3, 4, 5}), (2, {2, 3, 4, 5, 6})):
        book.ballots.record(BatchPass(round_id, 1, number), Ballot(everybody - struck, frozenset(struck)))
        book.ballots.set_aside(BatchPass(round_id, 1, number), "rách góc")
        book.settlements.end_pass(BatchPass(round_id, 1, number))
    for place in (f"compare/{round_id}/1", f"aside/{round_id}"):
        clerk.window.session.go.emit(place)
        assert clerk.window.router.here == place
        qtbot.wait(1)
        page = EntryClerk(clerk.window.page(place.partition("/")[0]))
        assert page.notice
        assert names_in_view(page) >= 9


def test_the_names_have_their_room_when_the_type_grows_while_papers_are_keyed(qtbot, clerk, theme):
    theme.apply(Scheme.LIGHT, 1.0)
    qtbot.wait(1)
    assert clerk.page.view._heading.title.property("role") == "title"
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.wait(1)
    assert clerk.page.view._heading.title.property("role") == "section"
    clerk.types("0")
    qtbot.wait(1)
    panel = clerk.page.view.panel
    qtbot.waitUntil(lambda: panel.height() >= panel.minimumSizeHint().height())
    assert names_in_view(clerk) >= 10
    clerk.types("⎋+⏎②")
    assert panel._paper.width() >= panel._paper.sizeHint().width()
