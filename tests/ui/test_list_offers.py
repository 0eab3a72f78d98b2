"""What every list from a sheet offers alike: old fonts turned into Unicode, a column that nobody knew told and kept."""

from dataclasses import dataclass
from pathlib import Path

import pytest
import xlsxwriter
from evaluated_books import evaluated_book
from PySide6.QtCore import Qt

from app.exchange.list_sheets import Sheet
from app.exchange.organisation_sheets import read as read_organisations
from app.models.evaluation_opening import open_year
from app.rules.delegate_fields import DelegateField
from app.rules.evaluation_fields import RowField
from app.rules.legacy_encodings import Encoding
from app.rules.member_fields import MemberField
from app.rules.organisation_fields import OrganisationField
from app.ui.evaluation.evaluation_page import EvaluationPage


@dataclass(frozen=True)
class Case:
    """A list of one row whose name is written in .VnTime, and what a column of no known title is to be."""

    place: str
    heading: tuple[str, ...]
    row: tuple[str, ...]
    name: str
    field: str
    switch: int = 0


EVALUATION = ("Họ và tên", "Năm sinh", "Chi bộ đề nghị")
CASES = {
    "members": Case(
        "members",
        ("Họ và tên", "Tổ chức đảng"),
        ("Lª V¨n M¹nh", "Chi bộ Văn phòng"),
        "Lê Văn Mạnh",
        MemberField.POSITION,
    ),
    "delegates": Case("delegates", ("Họ và tên",), ("Lª V¨n M¹nh",), "Lê Văn Mạnh", DelegateField.POSITION),
    "organisations": Case("organisations", ("Tên tổ chức đảng",), ("Chi bé A",), "Chi bộ A", OrganisationField.HEAD),
    "evaluations": Case("evaluation/2022", EVALUATION, ("Lª V¨n An", "1975", "HTNV"), "Lê Văn An", RowField.NOTE),
    "evaluations of organisations": Case(
        "evaluation/2022",
        ("Tên tổ chức đảng", "Mức đề nghị"),
        ("Chi bé V¨n phßng", "HTNV"),
        "Chi bộ Văn phòng",
        RowField.NOTE,
        1,
    ),
}


def told(preview, field):
    """Return what each row brings of a field, be it of somebody new or a change."""
    judged = preview.rows.judged
    return [values[field] for values in (*judged.new.values(), *(one.after for one in judged.changed.values()))]


@pytest.fixture
def book(tmp_path):
    made = evaluated_book(tmp_path / "khoi.sodaihoi")
    open_year(made, 2022)
    yield made
    made.close()


def written(path: Path, case: Case, title: str, text: str, font: str = "") -> Path:
    """Write the list with one more column; the name is in a font."""
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, [*case.heading, title])
        page.write_row(1, 0, [*case.row, text])
        page.write(1, 0, case.row[0] if font else case.name, workbook.add_format({"font_name": font or "Arial"}))
    return path


def opened(show, book, case):
    """Return what reads lists in the window at the place of a case, and the preview that shows them."""
    window = show(book)
    window.router.go(case.place)
    page = window.page(case.place.partition("/")[0])
    if isinstance(page, EvaluationPage):
        page.switch.setCurrentIndex(case.switch)
        return page.lists.exchange, page.lists.preview
    return page.exchange, page.preview


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_cell_in_an_old_font_is_wrong_until_it_is_turned_by_a_button(show, book, tmp_path, qtbot, case):
    exchange, preview = opened(show, book, case)
    exchange.read_file(written(tmp_path / "ds.xlsx", case, "Ghi chú", "", font=".VnTime"))
    assert [one.found.rule.code for one in preview.rows.judged.problems] == ["sheet.legacy_font"]
    assert preview.offers.fonts.text() == "1 ô viết bằng phông TCVN3 (ABC)."
    qtbot.mouseClick(preview.offers.convert, Qt.MouseButton.LeftButton)
    assert preview.rows.judged.problems == ()
    assert preview.take.isEnabled()
    assert preview.rows.index(0, 2).data() == case.name
    assert not preview.offers.convert.isVisible()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_column_that_nobody_knew_is_told_and_known_the_next_time(show, book, tmp_path, qtbot, case):
    exchange, preview = opened(show, book, case)
    path = written(tmp_path / "ds.xlsx", case, "Cột lạ của cơ quan", "Trưởng phòng")
    exchange.read_file(path)
    assert "«Cột lạ của cơ quan»" in preview.left_out.text()
    offers = preview.offers
    offers.field.setCurrentIndex(offers.field.findData(str(case.field)))
    qtbot.mouseClick(offers.give, Qt.MouseButton.LeftButton)
    assert not preview.left_out.isVisible()
    assert not offers.give.isVisible()
    assert told(preview, case.field) == ["Trưởng phòng"]
    qtbot.mouseClick(preview.drop, Qt.MouseButton.LeftButton)
    exchange.read_file(path)
    assert told(preview, case.field) == ["Trưởng phòng"]


def test_a_name_that_stands_for_a_code_is_turned_with_the_name_it_is_of(book):
    cells = [["Mã", "Tên tổ chức đảng", "Trực thuộc"], ["01", "§¶ng bé B", ""], ["02", "Chi bộ B1", "01"]]
    sheet = Sheet(cells, {(1, 1): Encoding.TCVN3})
    assert [(one.row, one.found.rule.code) for one in read_organisations(book, sheet).judged.problems] == [
        (2, "sheet.legacy_font"),
        (3, "sheet.legacy_font"),
    ]
    found = read_organisations(book, sheet, convert=True)
    assert found.judged.problems == ()
    assert found.judged.new[3][OrganisationField.PARENT] == "Đảng bộ B"
