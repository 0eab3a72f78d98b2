"""Sheets that are sent upward: each is the whole form, printed as it is."""

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook
from samples import make_small_sample

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear

_OFFICE = ("BAN TỔ CHỨC", "TRƯỞNG BAN")
_BOARD = ("VÀ DOANH NGHIỆP TỈNH", "T/M BAN THƯỜNG VỤ")
_FORMS = {
    "members-summary": _OFFICE,
    "organisations-summary": _OFFICE,
    "review-summary": _OFFICE,
    "award-list": _OFFICE,
    "admissions-table": _OFFICE,
    "admissions-by-ethnicity": _OFFICE,
    "members-by-ethnicity": _OFFICE,
    "class-decision": _BOARD,
    "organisations-decision": _BOARD,
    "targets-report": _BOARD,
}
_UPRIGHT = {"review-summary", "award-list", "admissions-table", "admissions-by-ethnicity", "members-by-ethnicity"}
_COUNTRY = "ĐẢNG CỘNG SẢN VIỆT NAM"
Printed = Callable[[str], bytes]


@pytest.fixture(scope="module")
def printed(sample: Book) -> Printed:
    made: dict[str, bytes] = {}

    def of(name: str) -> bytes:
        if name not in made:
            made[name] = build(sample, name, 0, Format.XLSX, OfYear(2019))
        return made[name]

    return of


def sheets_of(content: bytes) -> Sequence[Sequence[Sequence[object]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def row_with(rows: Sequence[Sequence[object]], text: str) -> int:
    return next(at for at, row in enumerate(rows) if text in row)


def parts_of(content: bytes, name: str) -> list[str]:
    with ZipFile(BytesIO(content)) as parts:
        return [parts.read(one).decode() for one in sorted(parts.namelist()) if name in one]


@pytest.mark.parametrize("name", _FORMS)
def test_each_sheet_has_head_title_table_and_signatures_in_the_order_of_the_paper(printed: Printed, name: str) -> None:
    body, signer = _FORMS[name]
    for rows in sheets_of(printed(name)):
        head, dash, signed = row_with(rows, _COUNTRY), row_with(rows, "-----"), row_with(rows, signer)
        assert head < row_with(rows, body) < dash
        assert rows[row_with(rows, body)][0] == body
        assert any(str(cell).startswith("Sơn La, ngày") for cell in rows[head + 1])
        figures = [at for at, row in enumerate(rows) if any(isinstance(cell, float) for cell in row)]
        assert all(dash < at < signed for at in figures)
        assert figures or name == "award-list"


@pytest.mark.parametrize("name", ["members-summary", "organisations-summary", "review-summary", "admissions-table"])
def test_whoever_made_a_table_signs_beside_the_head_of_the_office(printed: Printed, name: str) -> None:
    for rows in sheets_of(printed(name)):
        signing = [cell for cell in rows[row_with(rows, "TRƯỞNG BAN")] if cell]
        assert signing == ["NGƯỜI LẬP BIỂU", "TRƯỞNG BAN"]


@pytest.mark.parametrize("name", _FORMS)
def test_a_sheet_is_printed_on_a4_one_page_wide_with_the_head_of_its_table_on_each_page(
    printed: Printed, name: str
) -> None:
    content = printed(name)
    (workbook,) = parts_of(content, "xl/workbook.xml")
    for place, (sheet, rows) in enumerate(zip(parts_of(content, "worksheets/sheet"), sheets_of(content), strict=True)):
        (page,) = re.findall(r"<pageSetup[^>]*>", sheet)
        assert 'paperSize="9"' in page
        assert 'fitToHeight="0"' in page
        assert ('orientation="landscape"' in page) == (name not in _UPRIGHT)
        if name != "award-list":
            heads = re.findall(rf'Print_Titles" localSheetId="{place}"[^>]*>[^<]*\$(\d+):\$\1<', workbook)
            assert len(heads) == 1
            assert "TT" in rows[int(heads[0]) - 1]


def test_what_stands_below_the_table_is_said_and_charts_are_left_out_with_their_heading(printed: Printed) -> None:
    (rows,) = sheets_of(printed("targets-report"))
    first, signed = row_with(rows, "TT"), row_with(rows, "T/M BAN THƯỜNG VỤ")
    below = [str(row[0]) for row in rows[first:signed]]
    assert any(one.startswith("2. Tỷ lệ hoàn thành xuất sắc") for one in below)
    assert not any("Biểu đồ" in one for one in below)
    assert rows[signed][0] == "Nơi nhận:"
    assert str(rows[signed + 1][0]).startswith("- Cấp ủy cấp trên trực tiếp (báo cáo)")
    assert "BÍ THƯ" in rows[signed + 1]


def test_a_line_across_the_table_stands_in_merged_cells_high_enough_for_it(printed: Printed) -> None:
    content = printed("class-decision")
    (sheet,) = parts_of(content, "worksheets/sheet")
    (rows,) = sheets_of(content)
    told = next(at for at, row in enumerate(rows, start=1) if str(row[0]).startswith("Đã quyết định xếp loại"))
    assert f'<mergeCell ref="A{told}:H{told}"/>' in sheet
    (height,) = re.findall(rf'<row r="{told}"[^>]* ht="([\d.]+)"', sheet)
    assert float(height) >= 2 * 14


@pytest.mark.parametrize(
    "name",
    [
        "members-summary",
        "organisations-summary",
        "review-summary",
        "class-decision",
        "organisations-decision",
        "award-list",
    ],
)
def test_every_sheet_of_a_year_that_is_not_complete_says_so_above_its_table(tmp_path: Path, name: str) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        open_year(book, 2020)
        sheets = sheets_of(build(book, name, 0, Format.XLSX, OfYear(2020)))
    assert sheets
    for rows in sheets:
        missing = next(at for at, row in enumerate(rows) if str(row[0]).startswith("Chưa đủ: "))
        assert row_with(rows, "-----") < missing
