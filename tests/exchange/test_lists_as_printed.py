"""Sheets as offices print them: signatures below the table, headings of two rows, sections, numbers of columns."""

from datetime import date

import pytest
import xlsxwriter

from app.exchange.member_import import read_file
from app.models.book import Book
from app.rules.member_fields import MemberField
from app.rules.persons import Degree

F = MemberField


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        yield made


@pytest.fixture
def written(tmp_path):
    def write(rows, merged=()):
        path = tmp_path / "danh sách.xlsx"
        with xlsxwriter.Workbook(path) as workbook:
            sheet, day = workbook.add_worksheet(), workbook.add_format({"num_format": "dd/mm/yyyy"})
            for row, cells in enumerate(rows):
                for at, cell in enumerate(cells):
                    if isinstance(cell, date):
                        sheet.write_datetime(row, at, cell, day)
                    elif cell != "":
                        sheet.write(row, at, cell)
            for place in merged:
                sheet.merge_range(place, "")
            for row, cells in enumerate(rows):
                for at, cell in enumerate(cells):
                    if isinstance(cell, str) and cell:
                        sheet.write_string(row, at, cell)
        return path

    return write


def test_a_first_list_brings_no_signatures_into_a_new_book(book, written):
    path = written(
        [
            ["Stt", "Họ và tên", "Ngày sinh", "Chi bộ", "Ngày vào Đảng"],
            [1, "Lò Văn Một", date(1980, 2, 1), "Chi bộ A", 2001],
            [2, "Lò Văn Hai", date(1981, 2, 1), "Chi bộ A", 2001],
            [],
            ["", "Người lập", "", "Sơn La, ngày 5 tháng 12 năm 2025"],
            ["", "(Ký, ghi rõ họ tên)", "", "T/M CHI ỦY"],
            [],
            ["", "Lò Văn Lập", "", "Quàng Văn Ký"],
        ]
    )
    found = read_file(book, path, new_names=True)
    assert found.judged.problems == ()
    assert [one[F.NAME] for one in found.judged.new.values()] == ["Lò Văn Một", "Lò Văn Hai"]
    assert [*found.judged.passed_over] == [5, 6, 8]
    assert found.counted == 2


def test_a_heading_of_merged_cells_with_a_row_of_numbers_below_it(book, written):
    path = written(
        [
            ["DANH SÁCH ĐẢNG VIÊN"],
            [],
            ["Stt", "Họ và tên", "Ngày sinh", "Chi bộ", "Trình độ", "", "", "Ngày vào Đảng", ""],
            ["", "", "", "", "Văn hóa", "Chuyên môn", "Màu áo", "Dự bị", "Chính thức"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
            [1, "Lò Văn Một", date(1980, 2, 1), "Chi bộ A", "12/12", "Đại học Luật", "đỏ", "3/2/2005", "3/2/2006"],
        ],
        merged=("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:I3"),
    )
    found = read_file(book, path, new_names=True)
    assert found.heading.unknown == ("Trình độ: Màu áo",)
    [one] = found.judged.new.values()
    assert (one[F.NAME], one[F.DEGREE], one[F.OFFICIAL_SINCE].year) == ("Lò Văn Một", Degree.UNIVERSITY, 2006)
    assert (found.judged.problems, found.judged.passed_over) == ((), {})


def test_a_list_parted_by_its_cells_brings_them_into_a_new_book(book, written):
    path = written(
        [
            ["Stt", "Họ và tên", "Ngày sinh", "Số thẻ đảng viên"],
            ["(1)", "(2)", "(3)", "(4)"],
            ["I", "Chi bộ Công ty In"],
            [1, "Lò Văn Một", date(1980, 2, 1), "00000001"],
            ["II", "Chi bộ Trường Mầm non"],
            [1, "Lò Văn Hai", date(1981, 2, 1), "00000002"],
            ["Cộng: 2 đồng chí"],
            ["", "Người lập biểu", "", "T/M CHI ỦY"],
        ],
    )
    found = read_file(book, path, new_names=True)
    assert found.judged.problems == ()
    assert [one[F.ORGANISATION] for one in found.judged.new.values()] == ["Chi bộ Công ty In", "Chi bộ Trường Mầm non"]
    assert [*found.judged.passed_over] == [3, 5, 7, 8]
