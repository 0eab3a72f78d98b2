"""The field one is at stays where it is while warnings come and go above it."""

import pytest
from contest_clerk import ContestClerk
from contest_samples import made_contest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole
from app.ui.contests.contest_page import ContestPage
from app.ui.session import Session
from app.ui.theme.tokens import Scheme

SIZES = [(1.0, (1158, 640)), (1.45, (1064, 640)), (1.0, (1712, 960))]


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def sit_down(qtbot, theme, book):
    def sit(scale, size):
        theme.apply(Scheme.LIGHT, scale)
        contest, _ = made_contest(book, seats=3, people=4, voters=100)
        book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
        page = ContestPage(Session(book))
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
        page.open(contest)
        qtbot.wait(20)
        return ContestClerk(page)

    return sit


def place(clerk):
    return clerk.focus.mapTo(clerk.page, QPoint(0, 0)).y()


@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_a_warning_that_appears_and_goes_above_moves_no_field(qtbot, sit_down, scale, size):
    clerk = sit_down(scale, size)
    clerk.tabs_to("Số lượng cần bầu")
    qtbot.wait(20)
    before = place(clerk)
    for typed, warned in (("2", True), ("3", False), ("2", True), ("3", False)):
        clerk.control("a")
        clerk.types(f"{typed}⏎")
        qtbot.wait(20)
        assert clerk.page.warnings.isVisible()
        assert clerk.page.warnings.none.isVisible() is not warned
        assert abs(place(clerk) - before) <= 1, typed


@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_the_field_that_tab_leads_to_is_where_it_was_seen(qtbot, sit_down, scale, size):
    clerk = sit_down(scale, size)
    clerk.tabs_to("Số lượng cần bầu")
    qtbot.wait(20)
    following = clerk.page.office.passes.line
    before = following.mapTo(clerk.page, QPoint(0, 0)).y()
    clerk.control("a")
    clerk.types("2⇥")
    qtbot.wait(20)
    assert clerk.page.warnings.isVisible()
    assert clerk.focus is following
    assert abs(place(clerk) - before) <= 1


def test_another_visit_shows_no_room_of_warnings_that_went(qtbot, sit_down):
    clerk = sit_down(*SIZES[0])
    clerk.tabs_to("Số lượng cần bầu")
    for typed in ("2", "3"):
        clerk.control("a")
        clerk.types(f"{typed}⏎")
    clerk.page.open(1)
    qtbot.wait(20)
    assert not clerk.page.warnings.isVisible()
    assert clerk.page.frame.widget().minimumHeight() == 0


def test_nothing_moves_while_a_click_is_under_way(qtbot, sit_down):
    """A field left by a click is stored at once; what was clicked stays below the mouse until the click is done."""
    clerk = sit_down(*SIZES[0])
    clerk.tabs_to("Số lượng cần bầu")
    qtbot.wait(20)
    clerk.control("a")
    clerk.types("2")
    page, clicked = clerk.page, clerk.page.base.present.line
    before = clicked.mapTo(page, clicked.rect().center())
    QTest.mousePress(page.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, before)
    qtbot.wait(20)
    assert page.work.book.rounds.get(1).figures.seats == 2
    assert clicked.mapTo(page, clicked.rect().center()) == before
    assert not page.warnings.isVisible()
    QTest.mouseRelease(page.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, before)
    qtbot.waitUntil(page.warnings.isVisible)
    assert clerk.focus is clicked
