"""Formulas that came to an error, or to nothing yet, are no empty cells: what they should say would be lost."""

import re
import zipfile

import pytest
import xlsxwriter

from app.exchange.list_sheets import Sheet, pasted_cells, read_sheet
from app.exchange.member_import import read
from app.models.book import Book
from app.models.member_lists import kind_of_list
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import OrganisationKind

TITLES = ["Họ và tên", "Chi bộ", "Ngày sinh", "Số thẻ", "Quê quán", "Điện thoại", "Cột lạ"]
ROW = ["Lò Thị Án", "Chi bộ A", "1/2/1980", "00000001", "Mường La", "0912", "x"]
NOTHING = "#CHƯA TÍNH"
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        yield made


def workbook_of(path, *formulas, rows=(ROW,)):
    """Write rows, and formulas of (row, column, value) into them; the value "" is how none that was worked out is."""
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        for at, row in enumerate([TITLES, *rows]):
            page.write_row(at, 0, row)
        for row, column, value in formulas:
            page.write_formula(row, column, "=A1&B1", None, value)
    return path


def rewritten(path, pattern, new):
    """Let the sheet in a file be written as another program would."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts[SHEET], count = re.subn(pattern, new, parts[SHEET])
    assert count
    with zipfile.ZipFile(path, "w") as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return path


def problems(found):
    return [(one.row, one.column.title, one.found.rule.code) for one in found.judged.problems]


@pytest.mark.parametrize("error", ["#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", ""])
@pytest.mark.parametrize("column", range(6))
def test_no_field_takes_an_error_for_an_empty_cell_or_for_a_text(book, tmp_path, column, error):
    path = workbook_of(tmp_path / "ds.xlsx", (1, column, error))
    found = read(book, read_sheet(path, kind_of_list(book)), new_names=True)
    assert problems(found) == [(2, TITLES[column], "sheet.formula_error")]
    assert f"«{error or NOTHING}»" in found.judged.problems[0].found.says


def test_an_error_in_a_column_that_is_not_read_is_nobodys_business(book, tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", (1, 6, "#REF!"))
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert problems(found) == []
    assert found.heading.unknown == ("Cột lạ",)


@pytest.mark.parametrize(
    ("pattern", "new"),
    [
        (rb't="e"', b"t='e'"),
        (rb't="e"', b't = "e"'),
        (rb"<f>[^<]*</f>", b""),
        (rb"<f>[^<]*</f>", b'<f t="shared" si="0"/>'),
    ],
)
def test_errors_are_found_however_a_program_writes_them(tmp_path, pattern, new):
    path = rewritten(workbook_of(tmp_path / "ds.xlsx", (1, 4, "#REF!")), pattern, new)
    assert read_sheet(path, MEMBERS).cells[1][4] == "#REF!"


@pytest.mark.parametrize(
    ("new", "text"),
    [
        (b"<f>A1</f></c>", NOTHING),
        (b"<f>A1</f><v/></c>", NOTHING),
        (b"<f>A1</f>\n <v>\n </v></c>", NOTHING),
        (b'<f t="shared" si="0"/><v></v></c>', NOTHING),
        (b'<f t="shared" si="0"/></c>', NOTHING),
        (b"<f>A1</f><v>7</v></c>", "7"),
        (b"<v></v></c>", ""),
    ],
)
def test_formulas_without_a_value_are_told_from_empty_cells(tmp_path, new, text):
    path = rewritten(workbook_of(tmp_path / "ds.xlsx", (1, 4, "")), rb"<f>A1&amp;B1</f><v></v></c>", new)
    assert read_sheet(path, MEMBERS).cells[1][4] == text


def test_a_formula_whose_value_is_a_text_of_no_letters_is_an_empty_cell(book, tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", (1, 4, ""))
    rewritten(path, rb'<c r="E2">', b'<c r="E2" t="str">')
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert problems(found) == []
    assert not found.judged.new[2][MemberField.HOME]


def test_the_parts_of_a_sheet_with_prefixes_are_looked_into_as_well(tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", (1, 2, "#REF!"), (1, 4, ""))
    rewritten(path, rb"<(/?)(?=\w)", rb"<\1x:")
    rewritten(path, rb"xmlns=", b"xmlns:x=")
    assert read_sheet(path, MEMBERS).cells[1] == [*ROW[:2], "#REF!", ROW[3], NOTHING, *ROW[5:]]


def test_formulas_copied_down_for_people_to_come_are_nobody(book, tmp_path):
    later = [(row, column, "#N/A") for row in range(2, 40) for column in (0, 1, 3)]
    path = workbook_of(tmp_path / "ds.xlsx", (1, 2, "#N/A"), *later)
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert problems(found) == [(2, "Ngày sinh", "sheet.formula_error")]
    assert found.counted == 1


def test_a_list_with_nothing_but_errors_is_not_taken_for_an_empty_one(book, tmp_path):
    path = workbook_of(tmp_path / "ds.xlsx", *((1, column, "#REF!") for column in range(6)), rows=())
    found = read(book, read_sheet(path, kind_of_list(book)))
    assert [row for row, *_ in problems(found)] == [2] * 6


def test_an_error_that_is_pasted_is_no_text_either(book):
    text = "\n".join("\t".join(row) for row in (TITLES, [*ROW[:4], "#REF!", *ROW[5:]]))
    found = read(book, Sheet(pasted_cells(text)))
    assert problems(found) == [(2, "Quê quán", "sheet.formula_error")]
