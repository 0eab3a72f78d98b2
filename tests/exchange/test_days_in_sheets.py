"""Days in sheets: no more is read of one than its cell shows, for Excel keeps "8/1975" as the first of August."""

import io
import zipfile
from datetime import date

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.list_sheets import read_sheet
from app.exchange.member_import import read
from app.exchange.sheet_styles import shown_of_day, styles_of
from app.models.book import Book
from app.models.member_lists import kind_of_list
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate

HEAD = ["Họ và tên", "Chi bộ", "Ngày sinh", "Ngày vào Đảng"]
FIRST = date(1975, 8, 1)
MONTH_AND_YEAR = [
    17,
    "mmm-yy",
    "mm/yyyy",
    "m/yyyy;@",
    "[$-42A]mm/yyyy",
    '"tháng "mm" năm "yyyy',
    "yyyy\\-mm",
    "MM/YYYY",
]
YEAR = ["yyyy", "yy", '"năm "yyyy', "[Red]yyyy", '"d"yyyy', "yyyy_d"]
WHOLE = [14, 15, 22, "dd/mm/yyyy", "d-mmm-yyyy", "[$-1010000]d/m/yyyy;@", "yyyy-mm-dd hh:mm:ss", 16, "yyyy hh:mm"]


def sheet_file(path, form, cell=FIRST):
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Bìa")
        page = workbook.add_worksheet("Danh sách")
        page.write_row(0, 0, HEAD)
        page.write_row(1, 0, ["Lò Thị Án", "Chi bộ A"])
        style = workbook.add_format()
        style.set_num_format(form)
        page.write(1, 2, cell, style)
        page.write(1, 3, date(2005, 7, 1), workbook.add_format({"num_format": "dd/mm/yyyy"}))
    return path


@pytest.mark.parametrize(
    ("form", "text"),
    [
        *((form, "8/1975") for form in MONTH_AND_YEAR),
        *((form, "1975") for form in YEAR),
        *((form, "1/8/1975") for form in WHOLE),
    ],
)
def test_of_a_day_no_more_is_read_than_its_cell_shows(tmp_path, form, text):
    cells = read_sheet(sheet_file(tmp_path / "ds.xlsx", form), MEMBERS).cells
    assert cells[1] == ["Lò Thị Án", "Chi bộ A", text, "1/7/2005"]


@pytest.mark.parametrize(("cell", "text"), [("1/8/1975", "1/8/1975"), ("8/1975", "8/1975"), ("", "")])
def test_what_is_a_text_stays_whatever_the_format_of_its_cell(tmp_path, cell, text):
    assert read_sheet(sheet_file(tmp_path / "ds.xlsx", 17, cell), MEMBERS).cells[1][2] == text


def test_a_result_of_a_formula_is_read_as_it_is_shown(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "ds.xlsx") as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, HEAD)
        page.write_row(1, 0, ["Lò Thị Án", "Chi bộ A"])
        page.write_formula(1, 2, "=DATE(1975,8,1)", workbook.add_format({"num_format": "mm/yyyy"}), 27607)
    assert read_sheet(tmp_path / "ds.xlsx", MEMBERS).cells[1][2] == "8/1975"


def test_month_and_year_of_a_sheet_are_stored_as_known_no_closer(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        book.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        sheet = read_sheet(sheet_file(tmp_path / "ds.xlsx", 17), kind_of_list(book))
        found = read(book, sheet).judged
    assert found.problems == ()
    assert [(one[MemberField.BORN], one[MemberField.JOINED]) for one in found.new.values()] == [
        (PartialDate(1975, 8), PartialDate(2005, 7, 1))
    ]


@given(st.dates(), st.sampled_from([1, 2]))
def test_a_day_loses_what_is_not_shown_and_nothing_else(day, parts):
    text = f"{day.day}/{day.month}/{day.year}"
    assert shown_of_day(text, parts) == (f"{day.month}/{day.year}" if parts > 1 else str(day.year))
    assert shown_of_day(shown_of_day(text, parts), parts) == shown_of_day(text, parts)


@given(st.text(alphabet="12/a. ", max_size=9), st.sampled_from([1, 2]))
def test_what_is_no_day_stays_as_it_is(text, parts):
    whole = text.count("/") == len("//") and all(part.isdecimal() for part in text.split("/"))
    assert whole or shown_of_day(text, parts) == text


def parts_of(path):
    with zipfile.ZipFile(path) as packed:
        return {one: packed.read(one) for one in packed.namelist()}


@pytest.mark.parametrize("form", ["dd/mm/yyyy", "mm/yyyy"])
def test_cells_are_looked_into_only_where_one_has_a_style_that_tells_something(tmp_path, form):
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        page, look = workbook.add_worksheet(), workbook.add_format({"num_format": form})
        page.write_row(0, 0, HEAD)
        page.write(1, 2, date(1975, 8, 1), look)
    parts = parts_of(target)
    broken = {**parts, "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"] + b"<torn"}
    if form == "dd/mm/yyyy":
        assert not styles_of(broken, 0).date_parts
    else:
        assert styles_of(parts, 0).date_parts == {(1, 2): 2}
        with pytest.raises(ValueError, match="^$"):
            styles_of(broken, 0)
