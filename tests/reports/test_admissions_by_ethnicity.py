"""Biểu 2b-BTCTW as it is printed and as a sheet, beside queries of the book and its sister table."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import chain
from pathlib import Path

from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook

from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.rules.admissions import Admission
from app.rules.figures import percent, thousands
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import NAMES, Degree, Person, Sex

_NAME = "admissions-by-ethnicity"
_SUM = "Tổng số đảng viên mới kết nạp"
_ADMITTED = "FROM admission JOIN member ON member.id = member_id WHERE ceremony LIKE ?"


def printed(book: Book, of: OfYear) -> list[list[str]]:
    return [*chain.from_iterable(tables(build(book, _NAME, 0, of=of)))]


def test_every_year_of_the_sample_agrees_with_queries_and_with_the_sister_table(sample: Book) -> None:
    years = sample.admissions.years()
    assert len(years) == 6
    for year in years:
        people, women = sample.connection.execute(
            f"SELECT count(*), sum(sex = 'female') {_ADMITTED}", (f"{year}-%",)
        ).fetchone()
        query = f"SELECT ethnicity, count(*), sum(sex = 'female') {_ADMITTED} GROUP BY 1"
        by_ethnicity = sample.connection.execute(query, (f"{year}-%",)).fetchall()
        rows = {row[1]: row for row in printed(sample, OfYear(year))}
        assert rows[_SUM][2:] == [thousands(people), thousands(women), "100"]
        for name, count, of_women in by_ethnicity:
            assert rows[name][2:] == [thousands(count), thousands(of_women), percent(count, people)]
        sister = {
            row[1]: row for table in tables(build(sample, "admissions-table", 0, of=OfYear(year))) for row in table
        }
        assert [sister[_SUM][2], sister["– nữ"][2]] == rows[_SUM][2:4]
        minority = sum(count for name, count, _ in by_ethnicity if name != "Kinh")
        assert sister["– dân tộc thiểu số"][2] == thousands(minority)


def test_the_parts_stand_in_the_order_of_the_form_and_each_adds_up(sample: Book) -> None:
    rows = printed(sample, OfYear(2019))
    assert [row[:2] for row in rows] == [
        ["TT", "Tên dân tộc, tôn giáo"],
        ["", _SUM],
        ["I", "Chia theo dân tộc"],
        ["1", "Kinh"],
        ["2", "Thái"],
        ["3", "Mông"],
        ["4", "Mường"],
        ["II", "Chia theo tôn giáo"],
        ["1", "Không theo tôn giáo"],
    ]
    for column in (2, 3):
        assert sum(int(row[column]) for row in rows[3:7]) == int(rows[1][column]) == int(rows[8][column])
    told = flat(build(sample, _NAME, 0, of=OfYear(2019)))
    assert "Biểu số 2b-BTCTW" in told
    assert "đảng viên mới kết nạp năm 2019, chia theo dân tộc và tôn giáo" in told


def test_a_sheet_has_the_figures_as_numbers(sample: Book) -> None:
    content = build(sample, _NAME, 0, Format.XLSX, OfYear(2019))
    rows = CalamineWorkbook.from_object(BytesIO(content)).get_sheet_by_index(0).to_python()
    whole = next(row for row in rows if _SUM in row)
    (people,) = sample.connection.execute(f"SELECT count(*) {_ADMITTED}", ("2019-%",)).fetchone()
    assert whole[2] == people
    assert whole[4] == 100


def test_religions_and_what_nobody_told_have_rows_and_another_organisation_is_left_out(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        here, there = book.organisations.add(
            [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ Báo", "Chi bộ Đài")]
        )
        people = [
            Person(name="Lò Thị Án", sex=Sex.FEMALE, ethnicity="Thái", religion="Tin Lành"),
            Person(name="Cà Văn Ân", sex=Sex.MALE, ethnicity="Khơ Mú", religion="Không"),
            Person(name="Trần Đức", sex=Sex.MALE),
        ]
        book.members.add([Member(person=one, organisation_id=here) for one in people])
        book.members.add([Member(person=Person(name="Mùa A Páo", ethnicity="Mông"), organisation_id=there)])
        listed = [*book.members.each()]
        book.admissions.save([(one.id, one.organisation_id, Admission(ceremony=date(2025, 5, 19))) for one in listed])
        rows = [row[1:] for row in printed(book, OfYear(2025, here))]
        assert [row[1] for row in printed(book, OfYear(2025)) if row[0] == ""] == [_SUM]
    assert rows[1:] == [
        [_SUM, "3", "1", "100"],
        ["Chia theo dân tộc", "", "", ""],
        ["Khơ Mú", "1", "0", "33,33"],
        ["Thái", "1", "1", "33,33"],
        ["Chưa ghi", "1", "0", "33,33"],
        ["Chia theo tôn giáo", "", "", ""],
        ["Tin Lành", "1", "1", "33,33"],
        ["Không theo tôn giáo", "1", "0", "33,33"],
        ["Chưa ghi", "1", "0", "33,33"],
    ]


def test_a_book_where_nobody_was_admitted_prints_an_empty_table(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        assert printed(book, OfYear())[1] == ["", _SUM, "0", "0", ""]


def test_the_sister_table_of_a_past_year_has_the_degree_of_then(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        (cell,) = book.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
        person = Person(name="Lò Thị Án", degree=Degree.UNIVERSITY)
        (id_,) = book.members.add([Member(person=person, organisation_id=cell)])
        book.admissions.save([(id_, cell, Admission(ceremony=date(2019, 2, 3)))])
        book.members.update([replace(book.members.get(id_), person=replace(person, degree=Degree.MASTER))])
        listed = chain.from_iterable(tables(build(book, "admissions-table", 0, of=OfYear(2019))))
        rows = {row[1].removeprefix("– ").casefold(): row[2] for row in listed}
    assert [rows[NAMES[one].casefold()] for one in (Degree.UNIVERSITY, Degree.MASTER)] == ["1", "0"]
