"""Signatures never stand alone: the last paragraph, or the last rows of a table, are on their page."""

import pytest
from pdf_reading import tables, written

from app.reports.pdf_story import as_pdf
from app.reports.story import (
    DENSE_ROW,
    SIGNING_ROW,
    Column,
    Head,
    Paper,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
    Title,
)

_END = Signed((Text("Danh sách này được công bố."),), ((Signer("T/M ĐOÀN CHỦ TỊCH", name="Lò Thị Án"),),))
_COLUMNS = (Column("TT", 20), Column("Họ và tên", 145))


def pages(*parts: Part) -> bytes:
    head = Head(("Đại hội",), "Đoàn Chủ tịch", "", "Tân Lập, ngày 26 tháng 11 năm 2026")
    return as_pdf(Story(Paper("Danh sách", "Chi bộ"), head, Title("Danh sách"), (*parts, _END)))


def rows(many: int) -> list[tuple[str, str]]:
    return [(str(place), f"Người thứ {place}") for place in range(1, many + 1)]


@pytest.mark.parametrize("padding", [DENSE_ROW, SIGNING_ROW])
@pytest.mark.parametrize("many", range(10, 75))
def test_the_last_two_rows_go_along_and_no_row_is_lost(many: int, padding: float) -> None:
    made = pages(Table("Bảng", (Text("Gồm các đồng chí:"),), _COLUMNS, rows(many), padding))
    listed = [row[0] for table in tables(made) for row in table]
    assert [one for one in listed if one != "TT"] == [str(place) for place in range(1, many + 1)]
    assert listed.count("TT") == sum("TT Họ và tên" in page for page in written(made))
    last = written(made)[-1]
    assert "T/M ĐOÀN CHỦ TỊCH" in last
    assert f"Người thứ {many}" in last
    assert f"Người thứ {many - 1}" in last


@pytest.mark.parametrize("before", range(15, 32))
def test_a_short_table_goes_over_whole_with_what_announces_it(before: int) -> None:
    lead = (Text("Gồm các đồng chí:"),)
    made = written(pages(*(Text(f"Dòng {line}.") for line in range(before)), Table("Bảng", lead, _COLUMNS, rows(3))))
    whole = "Gồm các đồng chí: TT Họ và tên 1 Người thứ 1 2 Người thứ 2 3 Người thứ 3 Danh sách này được công bố."
    assert whole in made[-1]


@pytest.mark.parametrize("before", range(15, 32))
def test_the_last_paragraph_goes_along_with_its_heading(before: int) -> None:
    lines = [Text(f"Dòng {line}.") for line in range(before)]
    made = written(pages(*lines, Text("VI. NGHỊ QUYẾT", TextKind.HEADING), Text("Đại hội quyết nghị.")))
    assert "VI. NGHỊ QUYẾT Đại hội quyết nghị. Danh sách này được công bố. T/M ĐOÀN CHỦ TỊCH" in made[-1]


def test_a_last_paragraph_of_more_than_a_page_still_fits_the_paper() -> None:
    made = written(pages(Text("Đại hội quyết nghị. " * 400)))
    assert len(made) > 1
    assert "T/M ĐOÀN CHỦ TỊCH" in made[-1]


def test_rows_of_more_than_a_page_still_fit_the_paper() -> None:
    made = written(pages(Table("Bảng", (), _COLUMNS, [("1", "Ghi chú dài. " * 500), ("2", "Hết")])))
    assert "2 Hết" in made[-1]
    assert "T/M ĐOÀN CHỦ TỊCH" in made[-1]


@pytest.mark.parametrize("many", range(20, 60))
def test_a_note_below_a_table_goes_along_with_the_last_rows(many: int) -> None:
    table = Table("Bảng", (Text("Gồm các đồng chí:"),), _COLUMNS, rows(many))
    last = written(pages(table, Text("Ghi thêm bằng tay.", TextKind.NOTE)))[-1]
    assert f"Người thứ {many} Ghi thêm bằng tay. Danh sách này được công bố. T/M ĐOÀN CHỦ TỊCH" in last
