"""The page of a tally sheet through its keys: two blind entries, live sums, differing cells, a keyed count."""

import pytest
from contest_clerk import ContestClerk
from counted_rounds import begun, reasoned, says, table_rows
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Ballot
from app.rules.tally_sheets import VALID, Cell, CountedBy, Part, TallySheet
from app.ui.contests.contest_page import ContestPage
from app.ui.main_window import MainWindow
from app.ui.results.results_page import ResultsPage
from app.ui.session import Session
from app.ui.sheets.sheet_page import SheetPage
from app.ui.theme.tokens import Scheme

# Valid 9, invalid 1 (an overvote), then six empty reasons are passed by Enter; four candidates for two seats.
HEAD = "9⏎1⏎1⏎⏎⏎⏎⏎⏎"
NAMES = "8⏎5⏎3⏎2"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(made.congresses.get())
        yield made


def by_sheets(book, people=4, seats=2, batches=(10,)):
    round_id = begun(book, people, seats, sum(batches))
    book.rounds.set_batches(round_id, batches)
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    reasoned(book, round_id)
    return round_id


def opened(qtbot, book, round_id, batch=1, size=(1158, 688)):
    page = SheetPage(Session(book))
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
    page.open(round_id, batch)
    return page, ContestClerk(page)


def agree(number):
    return Cell(Part.AGREE, number)


def test_a_sheet_is_entered_with_digits_and_enter_alone(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types(HEAD + NAMES)
    assert "khớp: Hợp lệ + không hợp lệ: 10 / 10 phiếu của tập" in names_of(page)
    assert "khớp: Tổng số phiếu bầu: 16, phải từ 9 đến 18" not in names_of(page)
    clerk.types("⏎")
    assert clerk.at == "Xong lượt nhập 1"
    assert book.sheets.of(SheetEntry(round_id, 1, 1)).figures[agree(1)] == 8
    clerk.types("⏎")
    assert "Xong lượt nhập 1." in says(page)
    assert book.sheets.state(round_id, 1).done == {1}


def names_of(page):
    return [row.accessibleName() for row in page.view.sums._rows if row.isVisibleTo(page)]


def test_the_second_entry_sees_nothing_of_the_first_and_equal_entries_settle(qtbot, book):
    round_id = by_sheets(book, batches=(10, 10))
    page, clerk = opened(qtbot, book, round_id)
    clerk.types(HEAD + NAMES + "⏎⏎")
    figures = [row[-1] for grid in (page.view.head, page.view.names) for row in table_rows(grid)]
    assert set(figures) == {""}
    clerk.types(HEAD + NAMES + "⏎⏎")
    assert "Hai lượt nhập giống nhau: tập này đã khớp." in says(page)
    clerk.presses(Qt.Key.Key_F6)
    assert clerk.places == [f"sheet/{round_id}/2"]


def test_whoever_made_the_first_entry_is_advised_to_leave_the_second_to_somebody_else(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types(HEAD + NAMES + "⏎⏎")
    page.open(round_id, 1)
    assert "Thu Hà đã gõ lượt nhập 1 của tập này." in says(page)
    book.operator = "Minh"
    page.open(round_id, 1)
    assert "đã gõ lượt nhập 1" not in says(page)


def test_only_differing_cells_are_typed_again(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types(HEAD + "8⏎5⏎2⏎2" + "⏎⏎")
    clerk.types(HEAD + "8⏎4⏎3⏎2" + "⏎⏎")
    assert clerk.at == "Theo tờ kiểm phiếu: 2. Nguyễn Bá Anh"
    assert "lượt 1: 5 · lượt 2: 4" not in says(page)
    assert [row[-1] for row in table_rows(page.view.names)] == ["8", "≠", "≠", "2"]
    clerk.types("5⏎")
    assert clerk.at == "Theo tờ kiểm phiếu: 3. Phạm Thị Bích"
    assert "lượt 1: 5 · lượt 2: 4 · lượt nhập 2 gõ nhầm" in says(page)
    clerk.types("⏎")
    assert len(book.sheets.settlements(round_id, 1)) == 1
    clerk.types("0⏎")
    assert "chưa ghi lý do" in says(page)
    clerk.types("to mo⏎")
    assert book.sheets.settled(round_id, 1).of(agree(3)) == 0
    assert [one.reason for one in book.sheets.settlements(round_id, 1)] == ["lượt nhập 2 gõ nhầm", "to mo"]
    assert "Mọi ô đã sửa xong." in says(page)


def test_an_entry_that_does_not_add_up_is_not_ended_and_the_keyboard_goes_there(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types("9⏎2⏎1")
    clerk.presses(Qt.Key.Key_F7)
    assert "cộng lại là 11, tập có 10 phiếu" in says(page)
    assert page.view.head.figures.cell(page.view.head.currentIndex()) == VALID
    assert book.sheets.state(round_id, 1).done == frozenset()


def test_numbers_stay_when_the_page_is_left_and_taken_up_again(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types("9⏎12")
    page.leave()
    page.open(round_id, 1)
    assert [row[-1] for row in table_rows(page.view.head)][:2] == ["9", "12"]
    clerk.types("↑⌫1")
    page.leave()
    assert book.sheets.of(SheetEntry(round_id, 1, 1)).figures == {VALID: 9, Cell(Part.INVALID): 1}


def test_the_keyboard_goes_from_grid_to_grid_and_out_again(qtbot, book):
    page, clerk = opened(qtbot, book, by_sheets(book))
    clerk.types("↓↓↓↓↓↓↓")
    assert clerk.at == "Số phiếu của tập"
    clerk.types("↓")
    assert clerk.at == "Số phiếu của từng người"
    clerk.types("↑↑↑↑↑↑↑↑↑↑↑")
    assert clerk.at == "Số phiếu của tập"
    clerk.presses(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert clerk.at == "Cuộc bầu"
    page.view.head.begin()
    clerk.types("9⇥1⇥")
    assert [row[-1] for row in table_rows(page.view.head)][:2] == ["9", "1"]
    page.view.names.end()
    clerk.types("⇥")
    assert clerk.at == "Xong lượt nhập 1"


def test_a_number_the_disk_refuses_stays_and_is_stored_with_the_next(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    book.connection.execute("PRAGMA query_only = ON")
    clerk.types("9⏎")
    assert "Ổ đĩa không ghi được" in says(page)
    page.leave()
    page.open(round_id, 1)
    assert table_rows(page.view.head)[0][-1] == "9"
    assert book.sheets.of(SheetEntry(round_id, 1, 1)) == TallySheet()
    book.connection.execute("PRAGMA query_only = OFF")
    clerk.types("1⏎")
    assert book.sheets.of(SheetEntry(round_id, 1, 1)) == TallySheet({VALID: 9, Cell(Part.INVALID): 1})
    assert "Ổ đĩa không ghi được" not in says(page)


def test_the_grid_works_as_a_spreadsheet_does(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    page.view.names.go_to(agree(1))
    clerk.pastes("8\n5\n\n1.002\n")
    assert [row[-1] for row in table_rows(page.view.names)] == ["8", "5", "", "1002"]
    clerk.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    clerk.control("c")
    assert QGuiApplication.clipboard().text() == "8\n5"
    clerk.types("␡")
    assert [row[-1] for row in table_rows(page.view.names)] == ["", "", "", "1002"]
    clerk.types("7⎋")
    assert [row[-1] for row in table_rows(page.view.names)][1] == ""
    assert book.sheets.of(SheetEntry(round_id, 1, 1)) == TallySheet({agree(4): 1002})


@pytest.mark.parametrize("text", ["8\nLê Văn An", "1\n2\n3\n4\n5", "1.5", "-3", "1\t2"])
def test_what_is_no_number_is_pasted_not_at_all(qtbot, book, text):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    page.view.names.go_to(agree(1))
    clerk.pastes(text)
    assert "không phải là số" in says(page)
    assert book.sheets.of(SheetEntry(round_id, 1, 1)) == TallySheet()
    clerk.types("x")
    assert "«x» không phải là số." in says(page)


def test_columns_are_entered_column_by_column_and_each_name_must_add_up(qtbot, book):
    round_id = by_sheets(book, people=2, seats=2)
    page, clerk = opened(qtbot, book, round_id)
    assert [page.view.names.figures.headerData(column, Qt.Orientation.Horizontal) for column in range(2, 5)] == [
        "Đồng ý",
        "Không đồng ý",
        "Không tính",
    ]
    page.view.head.go_to(VALID)
    clerk.types("10⏎⏎⏎⏎⏎⏎9⏎7⏎1⏎2")
    assert any("9 / 2" in name or "1 / 2 người · xem số 2" in name for name in names_of(page))
    clerk.types("⏎⏎1⏎⏎")
    assert book.sheets.state(round_id, 1).done == {1}


def test_a_slip_noticed_at_once_is_corrected_before_the_second_entry(qtbot, book):
    round_id = by_sheets(book)
    page, clerk = opened(qtbot, book, round_id)
    clerk.types(HEAD + NAMES + "⏎⏎")
    page.view.resume.click()
    page.view.names.go_to(agree(4))
    clerk.types("1⏎⏎")
    assert book.sheets.of(SheetEntry(round_id, 1, 1)).figures[agree(4)] == 1
    clerk.types("9⏎")
    assert not page.view.resume.isVisibleTo(page)


def settled_round(book):
    round_id = by_sheets(book)
    for entry in (1, 2):
        place = SheetEntry(round_id, 1, entry)
        book.sheets.put(place, {VALID: 10, agree(1): 10, agree(2): 6})
        book.sheets.end(place)
    return round_id


def test_a_keyed_count_that_says_otherwise_leads_to_the_cell(qtbot, book):
    round_id = settled_round(book)
    numbers = frozenset({1, 2, 3, 4})
    for agreed, times in (({1, 2}, 5), ({1}, 5)):
        book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset(agreed), numbers - agreed), times)
    page, clerk = opened(qtbot, book, round_id)
    assert "2. Nguyễn Bá Anh: tờ ghi 6, phiếu đã nhập cho 5" in says(page)
    page.view.keyed._rows[0].link.click()
    assert clerk.at == "Theo tờ kiểm phiếu: 2. Nguyễn Bá Anh"
    clerk.types("5⏎dem nham⏎")
    assert "giống nhau ở mọi ô" in says(page)


def test_a_cell_both_entries_have_wrong_is_corrected_with_f2(qtbot, book):
    round_id = settled_round(book)
    page, clerk = opened(qtbot, book, round_id)
    page.view.names.go_to(agree(3))
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("2⏎doc sot⏎")
    page.view.names.go_to(agree(4))
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("1⏎doc sot⏎")
    settled = book.sheets.settled(round_id, 1)
    assert (settled.of(agree(3)), settled.of(agree(4))) == (2, 1)


def test_a_sheet_is_thrown_away_only_with_a_reason(qtbot, book):
    round_id = settled_round(book)
    page, clerk = opened(qtbot, book, round_id)
    page.view.drop.click()
    clerk.types("⏎")
    assert book.sheets.state(round_id, 1).is_settled
    clerk.types("dem lai⏎")
    assert book.sheets.state(round_id, 1).begun == frozenset()
    assert page.view.end.text() == "Xong lượt nhập 1"


def test_a_closed_count_can_only_be_looked_at(qtbot, book):
    round_id = settled_round(book)
    book.results.close(round_id)
    page, clerk = opened(qtbot, book, round_id)
    page.view.names.go_to(agree(1))
    clerk.types("3")
    clerk.presses(Qt.Key.Key_F2)
    assert table_rows(page.view.names)[0][-1] == "10"
    assert not page.view.drop.isVisibleTo(page)
    assert page.view.settle.rows == {}


def test_the_contest_page_offers_the_way_and_leads_to_the_sheets(qtbot, book):
    round_id = begun(book, 4, 2)
    book.rounds.set_batches(round_id, [10])
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.show()
    page.open(book.rounds.get(round_id).contest_id)
    clerk = ContestClerk(page)
    page.way.ways[CountedBy.SHEETS].click()
    assert page.step_button.accessibleName() == "Nhập tờ kiểm phiếu tập 1"
    page.papers.rows[0].enter.click()
    page.step_button.click()
    assert clerk.places == [f"sheet/{round_id}/1"] * 2
    book.sheets.put(SheetEntry(round_id, 1, 1), {VALID: 3})
    page.session.changed.emit()
    assert not page.way.ways[CountedBy.PAPERS].isEnabled()


def test_a_count_that_is_not_done_leads_from_closing_to_the_sheet(qtbot, book):
    round_id = by_sheets(book)
    page = ContestPage(Session(book))
    qtbot.addWidget(page)
    page.show()
    page.open(book.rounds.get(round_id).contest_id)
    clerk = ContestClerk(page)
    assert not page.closing.close_count()
    assert "tờ kiểm phiếu chưa nhập xong hai lượt" in says(page)
    next(row.link for row in page.closing.rows if not row.link.isHidden()).click()
    assert clerk.places == [f"sheet/{round_id}/1"]


def test_the_result_of_a_count_by_hand_has_no_file_of_papers(qtbot, book):
    round_id = settled_round(book)
    book.results.close(round_id)
    page = ResultsPage(Session(book))
    qtbot.addWidget(page)
    page.open(round_id)
    page.export.click()
    assert "không có từng phiếu để xuất tệp kiểm lại" in page.notice.accessibleName()


def test_the_window_goes_to_a_sheet_and_says_when_there_is_none(qtbot, theme, personal, tmp_path):
    book = Book.create(tmp_path / "khac.sodaihoi", "Hà")
    round_id = by_sheets(book)
    window = MainWindow(theme, personal, book)
    qtbot.addWidget(window)
    window.router.go(f"sheet/{round_id}/1")
    assert window.router.here == f"sheet/{round_id}/1"
    window.router.go(f"sheet/{round_id}/7")
    assert window.router.here == f"sheet/{round_id}/1"


@pytest.mark.parametrize(("scale", "size"), [(1.0, (752, 520)), (1.0, (1158, 688)), (1.45, (1064, 640))])
def test_the_sheet_fits(qtbot, theme, book, scale, size):
    theme.apply(Scheme.LIGHT, scale)
    page, clerk = opened(qtbot, book, by_sheets(book, people=6, seats=6), size=size)
    clerk.types("10⏎1⏎1⏎" + "⏎" * 12)
    clerk.presses(Qt.Key.Key_F7)
    for _ in range(4):
        QApplication.processEvents()
    assert page.view.frame.horizontalScrollBar().maximum() == 0
