"""A cell that is merged over several rows says the same of each of them."""

import pytest
import xlsxwriter

from app.exchange import organisation_sheets
from app.exchange.list_sheets import Sheet, read_sheet
from app.exchange.member_import import read
from app.exchange.old_fonts import read_rows
from app.models.book import Book
from app.models.member_lists import kind_of_list
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_fields import OrganisationField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate

TITLES = ["Họ và tên", "Ngày sinh", "Chi bộ", "Ngày vào Đảng"]
NAMES = ["Lò Thị Án", "Cà Văn Ân", "Mùa A Sếnh", "Hà Văn Ấn"]


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.organisations.add([Organisation(f"Chi bộ {one}", OrganisationKind.CELL) for one in "AB"])
        yield made


def workbook_of(path, rows, *merged, font=""):
    """Write rows, then each (place, text) of merged cells over them."""
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        look = workbook.add_format({"font_name": font}) if font else None
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
        for place, text in merged:
            page.merge_range(place, text, look)
    return path


def rows_of(path, kind=MEMBERS):
    """Return the cells of each row of the list, by its number."""
    _, rows = read_rows(kind, read_sheet(path, kind))
    return {row.number: row.cells for row in rows}


def people(*names):
    return [[name, f"1/2/198{at}"] for at, name in enumerate(names)]


def test_the_cell_and_the_year_that_are_merged_over_people_are_those_of_each(book, tmp_path):
    heading = [["Danh sách đảng viên"], TITLES]
    merged = [("A1:D1", "Danh sách"), ("C3:C5", "Chi bộ A"), ("D4:D6", "2001")]
    path = workbook_of(tmp_path / "ds.xlsx", [*heading, *people(*NAMES)], *merged)
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert [(one.row, one.found.rule.code) for one in found.judged.problems] == [(6, "member.no_organisation")]
    of_rows = found.judged.new
    assert [of_rows[row][MemberField.ORGANISATION] for row in (3, 4, 5)] == ["Chi bộ A"] * 3
    assert [of_rows[row][MemberField.JOINED] for row in (3, 4, 5, 6)] == [None, *[PartialDate(2001)] * 3]


def test_a_name_on_two_lines_is_one_person(tmp_path):
    rows = [TITLES, *people(NAMES[0]), ["", "Mường La"], *people(NAMES[1])]
    path = workbook_of(tmp_path / "ds.xlsx", rows, ("A2:A3", NAMES[0]), ("C2:C4", "Chi bộ A"))
    assert rows_of(path) == {
        2: (NAMES[0], "1/2/1980", "Chi bộ A", ""),
        3: ("", "Mường La", "", ""),
        4: (NAMES[1], "1/2/1980", "Chi bộ A", ""),
    }


def test_names_in_two_columns_stay_what_they_are(tmp_path):
    rows = [["Họ và tên đệm", "Tên", "Chi bộ"], ["Lò Thị", "Án", "Chi bộ A"], ["Cà Văn", "", "Chi bộ A"]]
    path = workbook_of(tmp_path / "ds.xlsx", rows, ("B2:B3", "Án"))
    assert [row[0] for row in rows_of(path).values()] == ["Lò Thị Án", "Cà Văn"]


@pytest.mark.parametrize(
    ("place", "row"),
    [("C2:C3", ["Chi bộ", "Chi bộ A"]), ("C3:D4", ["Chi bộ A", ""]), ("E3:E5", ["", "", "Chi bộ A"])],
    ids=["the heading", "two columns", "no title"],
)
def test_other_merged_cells_say_something_of_their_own_row_alone(tmp_path, place, row):
    heading = [["Danh sách"], TITLES]
    path = workbook_of(tmp_path / "ds.xlsx", [*heading, *people(*NAMES[:3])], (place, row[-1] or "Chi bộ A"))
    told = [cell for cells in [*rows_of(path).values()][1:] for cell in cells[2:]]
    assert not any(told)


def test_empty_rows_below_a_merged_cell_are_still_nobody(tmp_path):
    rows = [TITLES, *people(*NAMES[:2])]
    path = workbook_of(tmp_path / "ds.xlsx", rows, ("C2:C40", "Chi bộ A"))
    assert {number: row[2] for number, row in rows_of(path).items()} == {2: "Chi bộ A", 3: "Chi bộ A"}


def test_a_merged_cell_in_an_old_font_is_in_that_font_in_each_row(tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", [TITLES, *people(*NAMES[:3])], ("C2:C4", "Chi bé A"), font=".VnTime")
    sheet = read_sheet(path, MEMBERS)
    heading, rows = read_rows(MEMBERS, sheet)
    assert [[*row.codes] for row in rows] == [[2]] * 3
    assert len([one for row in rows for one in row.in_old_fonts(heading.known)]) == 3
    _, rows = read_rows(MEMBERS, sheet, convert=True)
    assert [(row.cells[2], row.codes) for row in rows] == [("Chi bộ A", {})] * 3


def test_an_error_that_is_merged_is_one_of_each_row(book, tmp_path):
    path = tmp_path / "ds.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        for at, row in enumerate([TITLES, *people(*NAMES[:2])]):
            page.write_row(at, 0, row)
        page.merge_range("C2:C3", "")
        page.write_formula("C2", "=A9", None, "#REF!")
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert [(one.row, one.found.rule.code) for one in found.judged.problems] == [
        (2, "sheet.formula_error"),
        (3, "sheet.formula_error"),
    ]


def test_cells_merged_twice_are_read_once(tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", [TITLES, *people(*NAMES)], ("C2:C5", "Chi bộ A"))
    sheet = read_sheet(path, MEMBERS)
    twice = Sheet(sheet.cells, merged=[sheet.merged[0]._replace(last=10**9)] * 100_000)
    _, rows = read_rows(MEMBERS, twice)
    assert [row.cells[2] for row in rows] == ["Chi bộ A"] * 4


def test_what_stands_above_organisations_may_be_merged(book, tmp_path):
    rows = [["Tên tổ chức đảng", "Trực thuộc"], ["Đảng bộ C", ""], ["Chi bộ C1", ""], ["Chi bộ C2", ""]]
    path = workbook_of(tmp_path / "ds.xlsx", rows, ("B3:B4", "Đảng bộ C"))
    sheet = read_sheet(path, organisation_sheets.kind_of_list(book))
    found = organisation_sheets.read(book, sheet).judged
    assert found.problems == ()
    assert [values.get(OrganisationField.PARENT) for values in found.new.values()] == ["", "Đảng bộ C", "Đảng bộ C"]
