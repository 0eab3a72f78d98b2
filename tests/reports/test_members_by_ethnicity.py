"""Biểu 4-BTCTW as it is printed and as a sheet, beside queries of the book and the summary of the members' classes."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import Path

import docx
import pytest
from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.rules.figures import percent, thousands
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person, Sex

_NAME = "members-by-ethnicity"
_SUM = "Tổng số đảng viên"
_OF_YEAR = "FROM evaluation JOIN member ON member.id = member_id WHERE year = ?"


def printed(book: Book, of: OfYear) -> list[list[str]]:
    rows = (
        [cell.replace("\n", " ") for cell in row] for row in chain.from_iterable(tables(build(book, _NAME, 0, of=of)))
    )
    return [row for row in rows if row[0] != "TT"]


def test_every_year_of_the_sample_agrees_with_queries_of_it_and_of_the_year_before_and_with_table_m(
    sample: Book,
) -> None:
    counts = {
        (year, name): (count, women)
        for year, name, count, women in sample.connection.execute(
            "SELECT year, ethnicity, count(*), sum(sex = 'female') FROM evaluation JOIN member ON member.id = member_id"
            " GROUP BY 1, 2"
        )
    }
    for year in (2016, 2019):
        people, women = sample.connection.execute(
            f"SELECT count(*), sum(sex = 'female') {_OF_YEAR}", (year,)
        ).fetchone()
        (before,) = sample.connection.execute(f"SELECT count(*) {_OF_YEAR}", (year - 1,)).fetchone()
        rows = {row[1]: row for row in printed(sample, OfYear(year))}
        whole = [thousands(people), thousands(women), "100", thousands(before), percent(people, before)]
        assert rows[_SUM][2:] == whole
        for (_, name), (count, of_women) in ((key, one) for key, one in counts.items() if key[0] == year):
            last, _ = counts.get((year - 1, name), (0, 0))
            figures = [thousands(count), thousands(of_women), percent(count, people)]
            assert rows[name][2:] == [*figures, thousands(last), percent(count, last) if last else ""]
    summary = chain.from_iterable(tables(build(sample, "members-summary", 0, of=OfYear(2019))))
    assert {row[2] for row in summary if row[1] == "Tổng cộng"} == {rows[_SUM][2]}


def test_the_first_year_of_the_book_has_nothing_beside_it(sample: Book) -> None:
    rows = printed(sample, OfYear(2015))
    assert {tuple(row[5:]) for row in rows} == {("", "")}
    assert [row[:2] for row in rows[:3]] == [["", _SUM], ["I", "Chia theo dân tộc"], ["1", "Kinh"]]


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[Book]:
    """A book of two cells: three members in 2024; in 2025 one of them had moved away and two had come."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        here, there = book.organisations.add(
            [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ Báo", "Chi bộ Đài")]
        )
        people = [
            Person(name="Lò Thị Án", sex=Sex.FEMALE, ethnicity="Thái", religion="Tin Lành"),
            Person(name="Cà Văn Ân", sex=Sex.MALE, ethnicity="Khơ Mú", religion="Không"),
        ]
        _, gone = book.members.add([Member(person=one, organisation_id=here) for one in people])
        book.members.add([Member(person=Person(name="Mùa A Páo", ethnicity="Mông"), organisation_id=there)])
        open_year(book, 2024)
        moved = replace(book.members.get(gone), status=MemberStatus.TRANSFERRED, status_since=PartialDate(2025, 3, 1))
        book.members.update([moved])
        new = [
            Person(name="Trần Thị Đức", sex=Sex.FEMALE, ethnicity="Kinh"),
            Person(name="Tòng Thị Ư", sex=Sex.FEMALE, ethnicity="Thái"),
        ]
        book.members.add([Member(person=one, organisation_id=here, status=MemberStatus.EXEMPTED) for one in new])
        open_year(book, 2025)
        yield book


def test_who_is_not_rated_counts_and_an_ethnicity_nobody_has_any_more_stands_beside_its_former_members(worked: Book):
    assert printed(worked, OfYear(2025)) == [
        ["", _SUM, "4", "3", "100", "3", "133,33"],
        ["I", "Chia theo dân tộc", "", "", "", "", ""],
        ["1", "Kinh", "1", "1", "25", "0", ""],
        ["2", "Thái", "2", "2", "50", "1", "200"],
        ["3", "Mông", "1", "0", "25", "1", "100"],
        ["4", "Khơ Mú", "0", "0", "0", "1", "0"],
        ["II", "Chia theo tôn giáo", "", "", "", "", ""],
        ["1", "Tin Lành", "1", "1", "25", "1", "100"],
        ["2", "Không theo tôn giáo", "0", "0", "0", "1", "0"],
        ["3", "Chưa ghi", "3", "2", "75", "1", "300"],
    ]
    said = flat(build(worked, _NAME, 0, of=OfYear(2025)))
    assert "Biểu số 4-BTCTW" in said
    assert "Đảng viên đến ngày 31 tháng 12 năm 2025, kể cả người không phải đánh giá." in said


def test_the_table_of_an_organisation_has_its_members_of_both_years(worked: Book) -> None:
    (here, *_) = (one.id for one in worked.organisations.all())
    assert printed(worked, OfYear(2025, here))[0] == ["", _SUM, "3", "3", "100", "2", "150"]
    assert printed(worked, OfYear(2024, here))[0] == ["", _SUM, "2", "1", "100", "", ""]


def test_word_and_excel_have_the_same_figures(worked: Book) -> None:
    written = docx.Document(BytesIO(build(worked, _NAME, 0, Format.DOCX, OfYear(2025))))
    cells = [[cell.text for cell in row.cells] for table in written.tables for row in table.rows]
    assert ["2", "Thái", "2", "2", "50", "1", "200"] in cells
    sheet = CalamineWorkbook.from_object(BytesIO(build(worked, _NAME, 0, Format.XLSX, OfYear(2025))))
    rows = sheet.get_sheet_by_index(0).to_python()
    assert [2, "Thái", 2, 2, 50, 1, 200] in rows
    assert [1, "Kinh", 1, 1, 25, 0, ""] in rows
