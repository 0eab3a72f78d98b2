"""The papers of a round counted by tally sheets, printed from a book in which things went wrong, and read back."""

import pytest
from pdf_reading import flat, page_texts, tables
from settled_round import new_book, struck

from app.models.ballots import BatchPass
from app.models.tally_sheets import SheetEntry
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.ballots import Reason
from app.rules.tally_sheets import INVALID, VALID, Cell, CountedBy, Part

OTHER = Cell(Part.REASON, reason=Reason.OTHER)
NOBODY = Cell(Part.REASON, reason=Reason.OVERVOTE)
VOTES = {Cell(Part.AGREE, number): 3 for number in range(1, 7)}
SHEET = {VALID: 3, INVALID: 2, NOBODY: 1, OTHER: 1, **VOTES}


def entered(book, round_id, entry, figures, by):
    book.operator = by
    place = SheetEntry(round_id, 1, entry)
    book.sheets.put(place, figures)
    if entry == 1:
        book.sheets.set_note(place, "phiếu rách đôi")
    book.sheets.end(place)


@pytest.fixture
def course(tmp_path):
    """A sheet opened again, thrown away, entered twice by two people and settled in two cells."""
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    entered(book, round_id, 1, SHEET, "Thu Hà")
    book.sheets.resume(SheetEntry(round_id, 1, 1))
    book.sheets.drop(round_id, 1, "đếm lại tập")
    entered(book, round_id, 1, SHEET, "Thu Hà")
    entered(book, round_id, 2, SHEET | {Cell(Part.AGREE, 2): 2}, "Minh")
    book.sheets.settle(round_id, 1, Cell(Part.AGREE, 2), 3)
    book.sheets.settle(round_id, 1, Cell(Part.AGREE, 6), 2, "hai người cùng đọc nhầm dòng")
    book.results.close(round_id)
    with book:
        yield book, round_id


def printed(course, name):
    book, round_id = course
    return build(book, name, round_id)


def rows(content, head):
    return [row for table in tables(content) if table[0][: len(head)] == head for row in table[1:]]


def test_the_log_says_who_entered_which_sheet_and_what_was_opened_again_or_thrown_away(course):
    content = printed(course, "entry-log")
    assert [row[:3] for row in rows(content, ["Tập", "Lượt", "Người nhập"])] == [
        ["1", "1", "Thu Hà"],
        ["1", "2", "Minh"],
    ]
    assert [row[1:] for row in rows(content, ["Lúc", "Tập", "Lượt"])] == [
        ["1", "1", "Mở lại lượt nhập tờ kiểm phiếu để sửa", "Thu Hà", ""],
        ["1", "", "Bỏ tờ kiểm phiếu, cả hai lượt", "Thu Hà", "đếm lại tập"],
    ]
    assert "được nhập vào máy hai lượt độc lập" in flat(content)


def test_papers_keyed_to_compare_stand_in_the_log_after_the_sheets(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
        said = flat(build(book, "entry-log", round_id))
        assert "chưa có tờ nào được nhập" in said
        assert "Để đối chiếu" not in said
        book.ballots.record(BatchPass(round_id, 1, 1), struck(1, 2))
        assert "Để đối chiếu với tờ kiểm phiếu" in flat(build(book, "entry-log", round_id))


def test_each_number_that_differed_is_told_with_both_entries_and_what_the_sheet_says(course):
    found = rows(printed(course, "differences"), ["TT", "Tập", "Con số"])
    assert [row[:6] for row in found] == [
        ["1", "1", "2. Nguyễn Văn Bình", "3", "2", "3"],
        ["2", "1", "6. Nguyễn Văn Hải", "3", "3", "2"],
    ]
    assert found[0][6].startswith("Minh")
    assert "lượt nhập 2 gõ nhầm" in found[0][6].replace("\n", " ")
    assert "hai người cùng đọc nhầm dòng" in found[1][6].replace("\n", " ")


def test_invalid_papers_stand_by_reason_and_batch_and_it_is_said_that_single_papers_are_not_known(course):
    content = printed(course, "invalid-papers")
    found = [[cell.replace("\n", " ") for cell in row] for row in rows(content, ["TT", "Lý do không hợp lệ"])]
    assert found == [
        ["1", "Phiếu được Ban kiểm phiếu kết luận là không hợp lệ", "1", "1", "phiếu rách đôi"],
        ["2", "Phiếu bầu nhiều hơn số lượng được bầu", "1", "1", ""],
    ]
    assert "kiểm bằng tờ kiểm phiếu tay nên không có thứ tự từng phiếu" in flat(content)


def test_minutes_say_how_it_was_counted_and_what_the_digest_is_of(course):
    said = flat(printed(course, "counting-minutes"))
    assert "Việc kiểm phiếu được tiến hành bằng tay theo từng tập phiếu" in said
    assert "kết luận là không hợp lệ (phiếu rách đôi): 01 phiếu" in said
    assert "Mã kiểm tra các tờ kiểm phiếu: sha256" in page_texts(printed(course, "counting-minutes"))[0]


@pytest.mark.parametrize("name", ["counting-minutes", "entry-log", "differences", "invalid-papers"])
@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX])
def test_they_are_made_for_word_processor_and_sheets_too(course, name, kind):
    book, round_id = course
    assert build(book, name, round_id, kind).startswith(b"PK")
