"""Printing ballot papers and accounting for them on the contest page, by key presses."""

from functools import partial

import pytest
from contest_clerk import ContestClerk, opened_contest
from contest_samples import confirmed, keyed, made_contest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.models.book import Book
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Ordered
from app.ui.widgets.chip import Chip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        yield made


@pytest.fixture
def show(qtbot, book):
    return partial(opened_contest, qtbot, book)


@pytest.fixture
def clerk(show, book):
    contest, _ = made_contest(book, voters=120)
    return show(contest)


@pytest.fixture
def prints(qtbot, book):
    """Print by the key, which presses its button for a moment as a person sees it."""

    def print_papers(clerk: ContestClerk) -> None:
        before = len(book.paper_accounts.printings(clerk.page.work.round.id))
        clerk.presses(Qt.Key.Key_P, CTRL)
        qtbot.waitUntil(lambda: len(book.paper_accounts.printings(clerk.page.work.round.id)) > before)

    return print_papers


def printed(book, round_id=1):
    return [(one.copies, one.reserve) for one in book.paper_accounts.printings(round_id) if not one.is_dropped]


def test_one_key_prints_what_is_to_be_issued_with_a_reserve_and_shows_it(clerk, book, prints, qtbot):
    prints(clerk)
    assert printed(book) == [(120, 6)]
    assert clerk.places == ["document/1/ballot-papers"]
    qtbot.waitUntil(lambda: "126 phiếu: 120 để phát, 6 dự phòng · Thu Hà" in clerk.read())


def test_other_numbers_are_typed_and_enter_prints(clerk, book):
    clerk.tabs_to("In để phát")
    clerk.control("a")
    clerk.types("⌫200⇥")
    assert clerk.page.printing.reserve.line.text() == "10"
    clerk.control("a")
    clerk.types("⌫15⏎")
    assert printed(book) == [(200, 15)]
    assert clerk.page.printing.copies.line.text() == ""


def test_pressing_twice_does_not_print_twice(clerk, book, prints):
    prints(clerk)
    clerk.tabs_to("In để phát")
    clerk.types("⏎")
    assert printed(book) == [(120, 6)]
    assert "In mỗi lần từ 1 đến 5000 phiếu." in clerk.read()


def test_who_comes_late_is_printed_for(clerk, book):
    book.paper_accounts.record_printing(1, 118, 6)
    clerk.page.open(1)
    assert clerk.page.printing.copies.line.text() == "2"
    assert clerk.page.printing.reserve.line.text() == ""


def test_too_many_papers_are_refused_in_words_and_the_number_stays(clerk, book):
    clerk.tabs_to("In để phát")
    clerk.control("a")
    clerk.types("⌫90000⏎")
    assert "In mỗi lần từ 1 đến 5000 phiếu." in clerk.read()
    assert clerk.focus.text() == "90000"
    assert printed(book) == []


def test_a_spoiled_paper_is_one_key_and_can_be_undone(clerk, book, qtbot):
    for spoiled in (1, 2):
        clerk.presses(Qt.Key.Key_F7)
        qtbot.waitUntil(lambda spoiled=spoiled: book.paper_accounts.counts(1) == PaperCounts(spoiled=spoiled))
    assert "Đã ghi một phiếu hỏng được đổi; cả thảy 2." in clerk.read()
    clerk.tabs_to("Hoàn tác")
    clerk.types(" ")
    assert book.paper_accounts.counts(1) == PaperCounts(spoiled=1)


def test_what_was_noted_by_the_key_of_a_spoiled_paper_comes_into_view(clerk, book, qtbot):
    clerk.page.window().resize(1158, 600)
    clerk.presses(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "Đã ghi một phiếu hỏng được đổi; cả thảy 1." in clerk.read())
    (told,) = (
        one for one in clerk.page.findChildren(QLabel) if one.text() == "Đã ghi một phiếu hỏng được đổi; cả thảy 1."
    )
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect() == told.rect())


def test_what_must_be_left_is_told_and_a_wrong_count_is_objected_to(clerk, book, prints):
    prints(clerk)
    clerk.fills("Còn lại", "5")
    assert "In 126 phiếu; phát ra 120, hỏng 0, còn lại 5: 1 phiếu chưa rõ ở đâu." in clerk.read()
    clerk.fills("Hỏng, đã đổi", "1")
    assert "Đã in 126, phát ra 120, hỏng 1: phải còn 5 phiếu." in clerk.read()


def test_papers_from_elsewhere_count_as_printed(clerk, book):
    clerk.fills("Còn lại", "4")
    assert "mà chưa ghi đã in bao nhiêu phiếu." in clerk.read()
    clerk.fills("In ở nơi khác", "124")
    assert book.paper_accounts.counts(1) == PaperCounts(elsewhere=124, left_over=4)
    assert "mà chưa ghi" not in clerk.read()


def test_closing_leads_to_the_count_that_does_not_agree(clerk, book):
    keyed(book, 1, "123*120")
    for one in book.warnings.of_round(1):
        book.warnings.give_reason(1, one.found, "đã biểu quyết")
    book.paper_accounts.record_printing(1, 120, 6)
    clerk.page.open(1)
    clerk.tabs_to("Đóng kiểm phiếu")
    clerk.types(" ")
    assert "126 phiếu; phát ra 120, hỏng 0, còn lại 0: 6 phiếu chưa rõ ở đâu." in clerk.read()
    clerk.types(" ")
    assert clerk.at == "Còn lại"
    clerk.types("6⇥")
    clerk.tabs_to("Đóng kiểm phiếu")
    clerk.types(" ")
    assert clerk.places == ["results/1"]


def test_a_printing_that_failed_is_dropped_and_comes_back(clerk, book, prints):
    prints(clerk)
    clerk.tabs_to("Bỏ lần in 1, in hỏng hoặc in lại")
    clerk.types(" ")
    assert printed(book) == []
    assert "Đã bỏ lần in 126 phiếu." in clerk.read()
    clerk.types("⏎")
    assert printed(book) == []
    clerk.control("z")
    assert printed(book) == [(120, 6)]


def test_papers_of_an_old_list_are_pointed_out(clerk, book, qtbot):
    book.paper_accounts.record_printing(1, 120, 6)
    book.rounds.set_candidates(1, book.rounds.get(1).candidates[:3], Ordered.BY_NAME)
    clerk.page.open(1)
    assert "126 phiếu đã in theo danh sách hoặc số lượng cũ." in clerk.read()
    chips = clerk.page.printing.findChildren(Chip)
    qtbot.waitUntil(lambda: [chip.text() for chip in chips if chip.isVisibleTo(clerk.page)] == ["Danh sách cũ"])


def test_a_round_opened_just_now_is_printed_by_one_more_key(show, book, prints):
    contest, round_id = made_contest(book, seats=2, people=4, voters=10)
    confirmed(book, round_id, "12*6", "13*3", "23*1")
    book.rounds.annul(round_id, "bầu lại")
    clerk = show(contest)
    clerk.tabs_to("Bầu lại từ đầu")
    clerk.types(" ")
    prints(clerk)
    assert printed(book, 2) == [(10, 2)]
    assert clerk.places == ["document/2/ballot-papers"]


def test_nothing_is_printed_once_the_count_is_closed(show, book):
    contest, round_id = made_contest(book, voters=10)
    confirmed(book, round_id, "123*10")
    clerk = show(contest)
    clerk.presses(Qt.Key.Key_P, CTRL)
    clerk.presses(Qt.Key.Key_F7)
    assert printed(book, round_id) == []
    assert book.paper_accounts.counts(round_id) == PaperCounts()
    assert clerk.page.printing.left_over.line.isReadOnly()
