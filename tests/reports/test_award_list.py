"""The list of years running: organisations that were excellent in a year, beside a query and a worked book."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import chain

import docx
import pytest
from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

X, G = QualityClass.EXCELLENT, QualityClass.GOOD
HEALTH = dict.fromkeys(range(2021, 2026), X)
PAPER = {2021: X, 2022: X, 2023: G, 2024: X, 2025: X}
NEW = {2022: X, 2023: X, 2024: NotRated.OTHER, 2025: X}
RADIO = dict.fromkeys(range(2021, 2025), X) | {2025: G}
WARD = dict.fromkeys(range(2021, 2025), G) | {2025: X}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory):
    """A book with five organisations and their decided classes of five years."""
    with Book.create(tmp_path_factory.mktemp("award") / "so.sodaihoi", "Thu Hà") as made:
        cell = OrganisationKind.CELL
        health, *others = made.organisations.add(
            [
                Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE),
                Organisation("Chi bộ Báo", cell),
                Organisation("Chi bộ Mới", cell),
                Organisation("Chi bộ Đài", cell),
                Organisation("Chi bộ Chờ", cell),
            ]
        )
        (ward,) = made.organisations.add([Organisation("Chi bộ Khoa Ngoại", cell, health)])
        made.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=others[0])])
        classes = dict(zip((health, *others[:3], ward), (HEALTH, PAPER, NEW, RADIO, WARD), strict=True))
        for year in range(2021, 2026):
            open_year(made, year)
            for one in made.evaluations.organisations_of(year):
                result = classes.get(one.organisation_id, {}).get(year)
                if isinstance(result, NotRated):
                    made.evaluations.enter([replace(one, absence=result, absence_text="chia tách")])
                elif result:
                    decide(made, one, result)
        yield made


def decide(book: Book, one, rated: QualityClass) -> None:
    is_first = book.organisations.get(one.organisation_id).name == "Đảng bộ Sở Y tế"
    book.evaluations.enter([replace(one, cell_class=rated, exemplary=is_first and rated is X)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    head = DecisionHead("12-QĐ/ĐUK", date(one.year, 12, 20), "Lò Văn Sơn", not_own=(one.id,))
    book.evaluations.take(Step.DECIDE, [one.id], head)


def test_excellent_organisations_stand_with_their_years_running_and_five_of_them_are_marked(book):
    content = build(book, "award-list", 0, of=OfYear(2025))
    assert [row for row in chain.from_iterable(tables(content)) if row[0] != "TT"] == [
        ["A", "Tổ chức cơ sở đảng", "", "", "", ""],
        ["1", "Đảng bộ Sở Y tế", "Đảng bộ cơ sở", "", "05", "đủ 5 năm liền; tiêu biểu"],
        ["2", "Chi bộ Báo", "Chi bộ cơ sở", "", "02", ""],
        ["3", "Chi bộ Mới", "Chi bộ cơ sở", "", "03", ""],
        ["B", "Tổ chức trực thuộc tổ chức cơ sở đảng", "", "", "", ""],
        ["1", "Chi bộ Khoa Ngoại", "Chi bộ trực thuộc", "Đảng bộ Sở Y tế", "01", ""],
    ]
    said = flat(content)
    assert "Tổ chức đảng hoàn thành xuất sắc nhiệm vụ năm 2025: 04, trong đó đủ năm năm liền: 01." in said
    assert "Chưa đủ: 01 tổ chức đảng chưa có quyết định xếp loại và chưa có lý do." in said


def test_word_and_excel_list_the_same_organisations(book):
    written = docx.Document(BytesIO(build(book, "award-list", 0, Format.DOCX, OfYear(2025))))
    names = [row.cells[1].text for table in written.tables for row in table.rows if len(row.cells) == 6]
    sheet = CalamineWorkbook.from_object(BytesIO(build(book, "award-list", 0, Format.XLSX, OfYear(2025))))
    rows = sheet.get_sheet_by_index(0).to_python()
    listed = ["Đảng bộ Sở Y tế", "Chi bộ Báo", "Chi bộ Mới", "Chi bộ Khoa Ngoại"]
    assert [name for name in names if name in listed] == listed
    assert [row[1] for row in rows if isinstance(row[0], float)] == listed


def test_the_list_of_an_organisation_has_only_what_is_in_it(book):
    (ward,) = (one.id for one in book.organisations.all() if one.name == "Chi bộ Khoa Ngoại")
    rows = list(chain.from_iterable(tables(build(book, "award-list", 0, of=OfYear(2025, ward)))))
    assert [row[1] for row in rows if row[0] == "1"] == ["Chi bộ Khoa Ngoại"]
    within = flat(build(book, "award-list", 0, of=OfYear(2024, ward)))
    assert "Năm 2024, không có tổ chức đảng nào được quyết định hoàn thành xuất sắc nhiệm vụ." in within


def test_the_list_of_a_member_tells_of_no_organisation(book):
    (member,) = (one.id for one in book.members.each())
    content = build(book, "award-list", 0, of=OfYear(2025, 0, member))
    assert not tables(content)
    assert "Tổ chức đảng hoàn thành xuất sắc nhiệm vụ năm" not in flat(content)


def test_the_list_of_a_year_agrees_with_a_query_of_the_book(sample):
    query = """
        SELECT organisation.name, 1 + EXISTS (
            SELECT 1 FROM evaluation AS before WHERE before.organisation_id = organisation.id AND before.year = 2018
            AND before.member_id IS NULL AND before.decided_class = 'excellent')
        FROM evaluation JOIN organisation ON organisation.id = organisation_id
        WHERE evaluation.year = 2019 AND member_id IS NULL AND decided_class = 'excellent'"""
    found = {(name, f"{years:02}") for name, years in sample.connection.execute(query)}
    rows = chain.from_iterable(tables(build(sample, "award-list", 0, of=OfYear(2019))))
    assert {(row[1], row[4]) for row in rows if len(row) == 6 and row[0].isdigit()} == found
    assert {years for _, years in found} == {"01", "02"}
