"""Which sheet of a workbook is read: never a hidden one in place of one that is shown, and of several the first."""

import pytest
import xlsxwriter

from app.exchange.list_sheets import read_sheet
from app.exchange.member_import import read
from app.models.book import Book
from app.models.member_lists import kind_of_list
from app.models.organisations import Organisation
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import OrganisationKind

TITLES = ["Họ và tên", "Ngày sinh", "Chi bộ"]
EMPTY, COVER, HIDDEN = "trống", "bìa", "ẩn"


def page_of(workbook, name, what):
    page = workbook.add_worksheet(name)
    if what == COVER:
        page.write_column(0, 0, ["Đảng bộ A", "Danh sách đảng viên"])
        return
    page.write_row(0, 0, ["", "Danh sách đảng viên"])
    page.write_row(1, 0, TITLES)
    if what != EMPTY:
        page.write_row(2, 0, [f"Người Trang {name}", "1/2/1980", "Chi bộ A"])
    if what == HIDDEN:
        page.hide()


def workbook_of(path, **pages):
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Lời dẫn").activate()
        for name, what in pages.items():
            page_of(workbook, name, what)
    return path


def read_name(sheet):
    return sheet.cells[2][0].removeprefix("Người Trang ")


@pytest.mark.parametrize(
    ("pages", "name", "others"),
    [
        ({"A": ""}, "A", None),
        ({"A": HIDDEN, "B": ""}, "B", None),
        ({"A": "", "B": HIDDEN, "C": HIDDEN}, "A", None),
        ({"A": COVER, "B": ""}, "B", None),
        ({"A": EMPTY, "B": ""}, "B", None),
        ({"A": "", "B": EMPTY, "C": COVER}, "A", None),
        ({"A": HIDDEN, "B": "", "C": COVER, "D": "", "E": HIDDEN}, "B", "«D»"),
        (dict.fromkeys("ABC", ""), "A", "«B», «C»"),
        (dict.fromkeys("ABCDEFG", ""), "A", "«B», «C», «D», «E», «F», …"),
    ],
)
def test_the_first_list_that_is_shown_is_read_and_the_others_are_named(tmp_path, pages, name, others):
    sheet = read_sheet(workbook_of(tmp_path / "ds.xlsx", **pages), MEMBERS)
    assert read_name(sheet) == name
    assert [one.rule.code for one in sheet.told] == (["sheet.others"] if others else [])
    for told in sheet.told:
        assert f"«{name}»" in told.says
        assert told.says.endswith(f": {others}.")


def test_where_all_lists_are_hidden_the_first_is_read_and_that_is_said(tmp_path):
    sheet = read_sheet(workbook_of(tmp_path / "ds.xlsx", A=HIDDEN, B=HIDDEN), MEMBERS)
    assert read_name(sheet) == "A"
    assert [one.rule.code for one in sheet.told] == ["sheet.hidden", "sheet.others"]
    assert "«A»" in sheet.told[0].says


def test_a_list_of_names_alone_that_is_shown_goes_before_a_hidden_one_with_titles(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "ds.xlsx") as workbook:
        page_of(workbook, "A", HIDDEN)
        workbook.add_worksheet("B").write_column(0, 0, ["Lò Thị Án", "Cà Văn Ân"])
        workbook.get_worksheet_by_name("B").activate()
    sheet = read_sheet(tmp_path / "ds.xlsx", MEMBERS)
    assert sheet.cells == [["Lò Thị Án"], ["Cà Văn Ân"]]
    assert sheet.told == ()


def test_a_sheet_of_a_chart_is_no_list(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "ds.xlsx") as workbook:
        chart = workbook.add_chart({"type": "bar"})
        chart.add_series({"values": "=A!$A$1:$A$2"})
        workbook.add_chartsheet("Biểu đồ").set_chart(chart)
        page_of(workbook, "A", "")
    assert read_name(read_sheet(tmp_path / "ds.xlsx", MEMBERS)) == "A"


def test_what_is_told_of_the_file_comes_with_the_list(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        book.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        sheet = read_sheet(workbook_of(tmp_path / "ds.xlsx", A="", B=""), kind_of_list(book))
        found = read(book, sheet)
    assert found.judged.problems == ()
    assert [one.rule.code for one in found.told] == ["sheet.others"]
