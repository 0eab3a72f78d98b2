"""Who does what with a tally sheet, through its page; the keyed count of a batch; the list of all batches."""

from dataclasses import replace

import pytest
from contest_clerk import ContestClerk
from counted_rounds import begun, reasoned, says, table_rows
from PySide6.QtCore import Qt

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Ballot
from app.rules.permissions import Role
from app.rules.tally_sheets import VALID, Cell, CountedBy, Part, TallySheet
from app.ui.batches.batches_page import BatchesPage
from app.ui.entry.compare_page import ComparePage
from app.ui.entry.entry_page import EntryPage
from app.ui.session import Session
from app.ui.sheets.sheet_page import SheetPage

NUMBERS = frozenset(range(1, 5))
FIGURES = {VALID: 2, Cell(Part.AGREE, 1): 2, Cell(Part.AGREE, 2): 1}
TYPED = "2⏎⏎⏎⏎⏎⏎⏎⏎2⏎1⏎⏎"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        yield made


@pytest.fixture
def round_id(book):
    """Two batches of two papers, four candidates for two seats."""
    made = begun(book, 4, 2, 4)
    book.rounds.set_batches(made, [2, 2])
    book.sheets.set_counted_by(made, CountedBy.SHEETS)
    reasoned(book, made)
    return made


def shown(qtbot, kind, book, *place):
    page = kind(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open(*place)
    return page, ContestClerk(page)


def entered(book, round_id, batch, entry, by, figures=FIGURES):
    book.operator = by
    place = SheetEntry(round_id, batch, entry)
    book.sheets.put(place, figures)
    book.sheets.end(place)


def test_the_second_entry_is_for_somebody_else_where_there_is_one(qtbot, book, round_id):
    entered(book, round_id, 1, 1, "Minh")
    book.operator = "Thu Hà"
    page, clerk = shown(qtbot, SheetPage, book, round_id, 2)
    clerk.types(TYPED)
    clerk.presses(Qt.Key.Key_F7)
    assert "F8 để đổi người" in says(page)
    clerk.types("7⏎")
    clerk.presses(Qt.Key.Key_F7)
    assert book.sheets.of(SheetEntry(round_id, 2, 2)) == TallySheet()
    assert set(page.view.figures.values()) <= {0}
    page.open(round_id, 2)
    assert "Thu Hà đã nhập lượt 1 của tập 2." in says(page)
    book.operator = "Minh"
    page.taken_over()
    assert not page.view.resume.isVisibleTo(page)
    clerk.types(TYPED)
    clerk.presses(Qt.Key.Key_F7)
    assert "tập này đã khớp" in says(page)


def test_only_the_head_throws_a_sheet_away_and_whoever_looks_on_writes_nothing(qtbot, book, round_id):
    for name, role in (("Mạnh", Role.HEAD), ("Hà", Role.ENTRY), ("Lan", Role.VIEWER)):
        book.operators.add(name, role)
    head, entry, viewer = (one.id for one in book.operators.all())
    book.operators.enter(entry)
    page, clerk = shown(qtbot, SheetPage, book, round_id, 1)
    clerk.types(TYPED)
    clerk.presses(Qt.Key.Key_F7)
    assert page.view.resume.isVisibleTo(page)
    assert not page.view.drop.isVisibleTo(page)
    book.operators.enter(viewer)
    page.taken_over()
    clerk.types("2⏎")
    assert not page.view.end.isVisibleTo(page)
    assert book.sheets.of(SheetEntry(round_id, 1, 2)) == TallySheet()
    book.operators.enter(head)
    page.taken_over()
    assert page.view.drop.isVisibleTo(page)


def test_papers_are_keyed_from_the_sheet_and_the_way_leads_back_to_it(qtbot, book, round_id):
    entered(book, round_id, 1, 1, "Thu Hà")
    entered(book, round_id, 1, 2, "Thu Hà")
    page, clerk = shown(qtbot, SheetPage, book, round_id, 1)
    page.view.keyed.key.click()
    assert clerk.places == [f"entry/{round_id}/1"]
    keying, keyed = shown(qtbot, EntryPage, book, round_id, 1)
    for agreed in ({1, 2}, {1}):
        book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset(agreed), NUMBERS - agreed))
    keying.open(round_id, 1)
    keyed.presses(Qt.Key.Key_F9)
    assert keyed.places == [f"sheet/{round_id}/1"]
    page.open(round_id, 1)
    assert "Tờ kiểm phiếu và 2 phiếu đã nhập giống nhau ở mọi ô." in says(page)


def test_papers_keyed_twice_lead_to_their_comparison_and_back_to_the_sheet(qtbot, book, round_id):
    contest = book.contests.get(book.rounds.get(round_id).contest_id)
    book.contests.update(replace(contest, passes=2))
    entered(book, round_id, 1, 1, "Thu Hà")
    entered(book, round_id, 1, 2, "Minh")
    for number, (name, second) in enumerate((("Thu Hà", {1}), ("Minh", {1, 3})), start=1):
        book.operator = name
        for agreed in ({1, 2}, second):
            book.ballots.record(BatchPass(round_id, 1, number), Ballot(frozenset(agreed), NUMBERS - agreed))
        book.settlements.end_pass(BatchPass(round_id, 1, number))
    page, clerk = shown(qtbot, SheetPage, book, round_id, 1)
    assert "các lượt nhập phiếu chưa khớp" in says(page)
    page.view.keyed.key.click()
    assert clerk.places == [f"compare/{round_id}/1"]
    comparing, compared = shown(qtbot, ComparePage, book, round_id, 1)
    compared.types("234⏎")
    assert "F9: về tờ kiểm phiếu của tập." in says(comparing)
    compared.presses(Qt.Key.Key_F9)
    assert compared.places == [f"sheet/{round_id}/1"]
    page.open(round_id, 1)
    assert "2 phiếu đã nhập giống nhau ở mọi ô" in says(page)


def test_the_list_of_all_batches_shows_sheets_with_their_people_and_leads_to_them(qtbot, book, round_id):
    entered(book, round_id, 1, 1, "Thu Hà")
    entered(book, round_id, 1, 2, "Minh", FIGURES | {Cell(Part.AGREE, 3): 1})
    page, clerk = shown(qtbot, BatchesPage, book)
    assert [row[5:7] for row in table_rows(page.table)] == [
        ["● Có chênh lệch", "Thu Hà, Minh"],
        ["○ Chưa nhập", ""],
    ]
    qtbot.waitUntil(lambda: "Tờ kiểm phiếu, lượt 2" in says(page))
    page.work.click()
    assert clerk.places == [f"sheet/{round_id}/1"]
