"""The list of candidates by key presses: typed, pasted, mended, ordered, taken back."""

from functools import partial

import pytest
from contest_clerk import ContestClerk, opened_contest
from contest_samples import NAMES, keyed, made_contest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication

from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.rounds import Electorate
from app.ui.contests.candidates_model import CandidateColumn

ALT = Qt.KeyboardModifier.AltModifier
PASTED = "\n".join(
    [
        "TT\tHọ và tên\tChức vụ",
        *(f"{n}\tĐ/c Nguyễn Văn {chr(0x41 + n)}{chr(0x61 + n)}\tChi bộ {n}" for n in range(1, 26)),
        "26\tTrần Thị B1ch\tChi bộ 26",
        "27\t\t",
        "28\tNguyễn Văn Bb\tChi bộ 1",
        "29\tLê Văn An\t",
        "30\tVũ Thị Yến\tChi bộ 30",
        "",
    ]
)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        yield made


@pytest.fixture
def open_page(qtbot, book):
    return partial(opened_contest, qtbot, book)


@pytest.fixture
def clerk(open_page, book):
    """At a contest of 3 seats with four people listed, papers not keyed."""
    contest, _ = made_contest(book)
    return open_page(contest)


def names(book: Book, round_id: int = 1) -> list[str]:
    return [one.name for one in book.rounds.get(round_id).candidates]


def to_list(clerk: ContestClerk, row: int = 0) -> None:
    clerk.tabs_to("Danh sách bầu cử")
    clerk.page.candidates.table.go_to(row, CandidateColumn.NAME)


def test_a_name_typed_is_listed_in_its_place(clerk, book):
    clerk.tabs_to("Thêm người vào danh sách")
    clerk.types("3. Đ/c Hà Thị Biên⏎")
    assert names(book) == ["Lê Văn An", "Trần Thị Bích", "Hà Thị Biên", "Phạm Văn Cường", "Vũ Thị Dung"]
    assert clerk.at == "Thêm người vào danh sách"
    assert clerk.focus.text() == ""


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Lê Văn An", "Dòng 5: «Lê Văn An» đã có ở dòng 1."),
        ("Lê V4n An", "Dòng 5: «Lê V4n An» không phải họ và tên."),
        ("Lê 漢 An", "Dòng 5: «Lê 漢 An» không phải họ và tên."),
    ],
)
def test_a_name_that_cannot_be_stays_in_the_line_with_words(clerk, book, typed, says):
    clerk.tabs_to("Thêm người vào danh sách")
    clerk.types(f"{typed}⏎")
    assert says in clerk.read()
    assert clerk.focus.text() == typed
    assert len(names(book)) == 4


def test_thirty_pasted_names_are_shown_with_their_problems_and_stored_when_clean(open_page, book):
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    book.rounds.begin_first(contest, Figures(25, 0, 228))
    book.rounds.set_candidates(1, [Candidate("Lê Văn An")], Ordered.BY_NAME)
    clerk = open_page(contest)
    before = len(list(book.journal.entries()))
    to_list(clerk)
    clerk.pastes(PASTED)
    assert "30 dòng, 4 dòng phải sửa. Chưa lưu gì cho đến khi mọi dòng đều đúng." in clerk.read()
    assert clerk.at == "Danh sách vừa dán"
    assert "Dòng 27: «Trần Thị B1ch» không phải họ và tên." in clerk.read()
    assert len(list(book.journal.entries())) == before
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("Trần Thị Bích⏎")
    clerk.types("↓␡")
    assert "Dòng 29: «Nguyễn Văn Bb» đã có ở dòng 2." in clerk.read()
    clerk.types("␡")
    assert "Đã có trong danh sách, số 1." in clerk.read()
    clerk.presses(Qt.Key.Key_Right)
    clerk.types("⏎Chi bộ 29⏎")
    assert "28 dòng, không có lỗi." in clerk.read()
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    listed = names(book)
    assert len(listed) == 29
    assert listed[:3] == ["Lê Văn An", "Lê Văn An", "Nguyễn Văn Bb"]
    assert "29 người, số dư 4 = 16%" in clerk.read()


def test_removed_rows_of_a_pasted_list_come_back(clerk):
    to_list(clerk)
    clerk.pastes("Hà Văn Đức\n\n\nMùa A Sếnh")
    clerk.tabs_to("Xóa các dòng trống")
    clerk.types(" ")
    assert "2 dòng, không có lỗi." in clerk.read()
    clerk.control("z")
    assert "4 dòng, 2 dòng phải sửa." in clerk.read()
    clerk.types("↓␡")
    left = [one.name for one in clerk.page.candidates.preview.people]
    clerk.control("z")
    clerk.types("␡")
    assert [one.name for one in clerk.page.candidates.preview.people] == left


def test_names_pasted_in_capitals_are_written_as_documents_write_them(clerk, book):
    to_list(clerk)
    clerk.pastes("ĐẶNG THỊ ÁNH\nH'HEN NIÊ\nMùa A Sếnh")
    clerk.tabs_to("Chỉ viết hoa chữ đầu")
    clerk.types(" ")
    assert [one.name for one in clerk.page.candidates.preview.people] == ["Đặng Thị Ánh", "H'Hen Niê", "Mùa A Sếnh"]
    clerk.control("z")
    clerk.tabs_to("Chỉ viết hoa chữ đầu")
    clerk.types(" ")
    clerk.tabs_to("Thêm vào danh sách")
    clerk.types(" ")
    assert "Đặng Thị Ánh" in names(book)


def test_a_dropped_paste_stores_nothing(clerk, book):
    clerk.tabs_to("Thêm người vào danh sách")
    clerk.pastes("Hà Văn Đức\nMùa A Sếnh")
    clerk.tabs_to("Bỏ danh sách vừa dán")
    clerk.types(" ")
    assert len(names(book)) == 4
    assert clerk.at == "Thêm người vào danh sách"


def test_the_button_pastes_and_says_when_there_is_nothing(clerk):
    QGuiApplication.clipboard().setText("")
    clerk.tabs_to("Dán danh sách")
    clerk.types(" ")
    assert "Chưa có gì để dán." in clerk.read()
    QGuiApplication.clipboard().setText("Hà Văn Đức")
    clerk.types(" ")
    assert "1 dòng, không có lỗi." in clerk.read()


def test_deleting_is_undone_and_done_again(clerk, book):
    to_list(clerk, 1)
    clerk.types("␡")
    assert names(book) == ["Lê Văn An", "Phạm Văn Cường", "Vũ Thị Dung"]
    assert "Đã xóa Trần Thị Bích khỏi danh sách." in clerk.read()
    clerk.control("z")
    assert names(book) == list(NAMES[:4])
    clerk.control("y")
    assert names(book) == ["Lê Văn An", "Phạm Văn Cường", "Vũ Thị Dung"]
    clerk.tabs_to("Hoàn tác")
    clerk.types(" ")
    assert names(book) == list(NAMES[:4])


def test_undo_in_the_empty_line_takes_the_last_name_back(clerk, book):
    clerk.tabs_to("Thêm người vào danh sách")
    clerk.types("Hà Văn Đức⏎")
    clerk.control("z")
    assert names(book) == list(NAMES[:4])
    clerk.control("y")
    assert names(book) == list(NAMES)


def test_moving_by_hand_keeps_the_order_until_it_is_sorted_again(clerk, book):
    to_list(clerk, 3)
    clerk.presses(Qt.Key.Key_Up, ALT)
    clerk.presses(Qt.Key.Key_Up, ALT)
    assert names(book) == ["Lê Văn An", "Vũ Thị Dung", "Trần Thị Bích", "Phạm Văn Cường"]
    assert book.rounds.get(1).ordered is Ordered.BY_HAND
    assert "Xếp theo thứ tự tay" in clerk.read()
    clerk.tabs_to("Xếp theo vần A, B, C")
    clerk.types(" ")
    assert names(book) == list(NAMES[:4])
    to_list(clerk)
    clerk.control("z")
    clerk.control("z")
    clerk.control("z")
    assert (names(book), book.rounds.get(1).ordered) == (list(NAMES[:4]), Ordered.BY_NAME)


def test_the_ends_of_the_list_hold(clerk, book):
    to_list(clerk)
    clerk.presses(Qt.Key.Key_Up, ALT)
    assert book.rounds.get(1).ordered is Ordered.BY_NAME


def test_a_row_can_be_dragged(clerk, book):
    to_list(clerk)
    table = clerk.page.candidates.table
    below = table.visualRect(table.model().index(2, 0)).center() + table.visualRect(table.model().index(0, 0)).topLeft()
    table.dropEvent(
        QDropEvent(
            QPointF(below.x(), below.y() + 5),
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert names(book) == ["Trần Thị Bích", "Phạm Văn Cường", "Lê Văn An", "Vũ Thị Dung"]


def test_a_name_is_mended_in_place(clerk, book):
    to_list(clerk, 1)
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("Trần Thị Yến⏎")
    assert names(book) == ["Lê Văn An", "Phạm Văn Cường", "Vũ Thị Dung", "Trần Thị Yến"]


def test_a_mended_name_that_cannot_be_stays_in_its_cell_and_is_not_stored(clerk, book):
    to_list(clerk, 1)
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("Lê Văn An⏎")
    assert names(book) == list(NAMES[:4])
    table = clerk.page.candidates.table
    assert table.model().index(1, CandidateColumn.NAME).data() == "Lê Văn An"
    assert "Dòng 2: «Lê Văn An» đã có ở dòng 1." in clerk.read()
    clerk.presses(Qt.Key.Key_Right)
    clerk.presses(Qt.Key.Key_F2)
    clerk.types("sinh năm 1975⏎")
    assert [(one.name, one.note) for one in book.rounds.get(1).candidates][:2] == [
        ("Lê Văn An", ""),
        ("Lê Văn An", "sinh năm 1975"),
    ]
    assert "đã có ở dòng" not in clerk.read()


def test_the_list_is_copied_as_excel_has_it(clerk):
    to_list(clerk)
    clerk.control("c")
    assert QGuiApplication.clipboard().text().splitlines()[1] == "2\tTrần Thị Bích\t"


def test_a_list_papers_were_keyed_by_is_locked_with_words(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*2")
    clerk = open_page(contest)
    assert "Đã nhập phiếu theo danh sách và số lượng này nên không sửa được nữa." in clerk.read()
    to_list(clerk)
    clerk.types("␡")
    clerk.presses(Qt.Key.Key_Down, ALT)
    clerk.presses(Qt.Key.Key_F2)
    clerk.pastes("Hà Văn Đức")
    assert names(book) == list(NAMES[:4])
    assert not clerk.page.candidates.preview.isVisible()


def test_names_of_an_earlier_ballot_stay_as_they_were_counted(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*2")
    book.rounds.annul(round_id, "in sai")
    clerk = open_page(contest)
    clerk.tabs_to("Bầu lại từ đầu")
    clerk.types(" ")
    to_list(clerk)
    clerk.presses(Qt.Key.Key_F2)
    assert clerk.at == "Danh sách bầu cử"


def test_a_surplus_beyond_the_article_wants_a_reason(open_page, book):
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE, Electorate.MEMBER_CONGRESS))
    book.rounds.begin_first(contest, Figures(3, 0, 10))
    book.rounds.set_candidates(1, [Candidate(name) for name in NAMES], Ordered.BY_NAME)
    clerk = open_page(contest)
    assert "5 người, số dư 2 = 66,67%" in clerk.read()
    assert "Bầu 3 người thì số dư nhiều nhất là 1." in clerk.read()
    assert "(Điều 14, Quyết định 190-QĐ/TW)" in clerk.read()
    clerk.tabs_to("Lý do")
    clerk.types("↓⇥")
    clerk.types("9/10 đồng ý⇥")
    reason = "Đại hội (hội nghị) đã biểu quyết thông qua danh sách này; 9/10 đồng ý"
    assert [one.reason for one in book.warnings.of_round(1)] == [reason]
    clerk.page.open(contest)
    assert clerk.page.warnings.rows[0].words.text() == "9/10 đồng ý"


def test_a_reason_with_a_sign_that_the_minutes_cannot_show_is_told_at_its_line(open_page, book):
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE, Electorate.MEMBER_CONGRESS))
    book.rounds.begin_first(contest, Figures(3, 0, 10))
    book.rounds.set_candidates(1, [Candidate(name) for name in NAMES], Ordered.BY_NAME)
    clerk = open_page(contest)
    clerk.tabs_to("Lý do")
    clerk.types("⇥")
    clerk.page.warnings.rows[0].words.setText("9/10 đồng ý ✔")
    clerk.types("⇥")
    row = clerk.page.warnings.rows[0]
    assert "không có ký tự «✔»" in row.words.accessibleDescription()
    assert row.words.text() == "9/10 đồng ý ✔"
    assert [one.reason for one in book.warnings.of_round(1)] == [""]
    row.words.setFocus()
    clerk.types("⌫⌫⇥")
    assert [one.reason for one in book.warnings.of_round(1)] == ["9/10 đồng ý"]
    assert "không có ký tự" not in clerk.page.warnings.rows[0].words.accessibleDescription()


def test_how_papers_are_marked_follows_the_list(clerk):
    assert "có số dư: phiếu gạch tên" in clerk.read()
    to_list(clerk)
    clerk.types("␡")
    assert "không có số dư: phiếu hai cột đồng ý, không đồng ý" in clerk.read()
    assert "Danh sách bầu Ban Chấp hành phải có số dư." in clerk.read()
