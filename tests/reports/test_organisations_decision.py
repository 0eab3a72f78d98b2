"""The list of organisations with their classes, beside queries of the book."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import chain
from pathlib import Path

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
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

_NAME = "organisations-decision"
_QUERY = """
    SELECT organisation.name, self_class, cell_class, decided_class, evaluation_step.decision, (
        SELECT count(*) FROM evaluation AS one JOIN organisation AS at ON at.id = one.organisation_id
        WHERE one.year = 2019 AND one.member_id IS NOT NULL AND organisation.id IN (at.id, at.parent_id))
    FROM evaluation JOIN organisation ON organisation.id = evaluation.organisation_id
    JOIN evaluation_step ON evaluation_id = evaluation.id AND after = 'decided'
    WHERE year = 2019 AND member_id IS NULL AND {where} ORDER BY organisation.position"""


def rows_of(content: bytes) -> list[list[str]]:
    joined = ([cell.replace("\n", " ") for cell in row] for row in chain.from_iterable(tables(content)))
    return [row for row in joined if row[0] != "TT"]


def queried(book: Book, where: str) -> list[list[str]]:
    return [
        [name, str(members), *(CLASS_NAMES[QualityClass(one)] if one else "" for one in classes), decision]
        for name, *classes, decision, members in book.connection.execute(_QUERY.format(where=where))
    ]


def told(rows: list[list[str]]) -> list[list[str]]:
    return [[row[1], *row[3:7], row[7].partition(",")[0]] for row in rows]


def test_every_organisation_stands_there_with_its_class_as_a_query_has_it(sample: Book) -> None:
    rows = rows_of(build(sample, _NAME, 0, of=OfYear(2019)))
    bases, below = rows[:92], [row for row in rows[92:] if row[2]]
    assert told(bases) == queried(sample, "parent_id IS NULL")
    assert sorted(told(below)) == sorted(queried(sample, "parent_id IS NOT NULL"))
    assert [row[0] for row in bases] == [str(place) for place in range(1, 93)]


def test_those_below_a_base_organisation_stand_under_its_name_with_its_number(sample: Book) -> None:
    rows = rows_of(build(sample, _NAME, 0, of=OfYear(2019)))
    numbers = {row[0]: row[1] for row in rows[:92]}
    for mark, name, kind, *_ in rows[92:]:
        base, _, place = mark.partition(".")
        assert (kind == "") == (place == "")
        if not place:
            assert numbers[base] == name
        else:
            (above,) = sample.connection.execute(
                "SELECT above.name FROM organisation JOIN organisation AS above ON above.id = organisation.parent_id"
                " WHERE organisation.name = ?",
                (name,),
            ).fetchone()
            assert above == numbers[base]


def test_each_table_is_a_sheet_with_members_as_numbers(sample: Book) -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(build(sample, _NAME, 0, Format.XLSX, OfYear(2019))))
    assert book.sheet_names == ["Tổ chức cơ sở đảng", "Tổ chức trực thuộc"]
    (whole,) = sample.connection.execute(
        "SELECT count(*) FROM evaluation WHERE year = 2019 AND member_id IS NOT NULL"
    ).fetchone()
    listed = [row[3] for row in book.get_sheet_by_index(0).to_python()]
    assert sum(one for one in listed if isinstance(one, float)) == whole


def small(book: Book) -> tuple[int, ...]:
    """Give the book a base organisation with a section of two cells and a cell of its own, and a base cell."""
    kinds = OrganisationKind
    (base,) = book.organisations.add([Organisation("Đảng bộ Sở Y tế", kinds.BASE_COMMITTEE)])
    (alone,) = book.organisations.add([Organisation("Chi bộ Báo", kinds.CELL)])
    (own,) = book.organisations.add([Organisation("Chi bộ Văn phòng Sở", kinds.CELL, base)])
    (section,) = book.organisations.add([Organisation("Đảng bộ bộ phận Bệnh viện", kinds.SECTION_COMMITTEE, base)])
    cells = book.organisations.add([Organisation(f"Chi bộ {one}", kinds.CELL, section) for one in ("Nội", "Ngoại")])
    book.members.add([Member(person=Person(name="Lò Văn An"), organisation_id=one) for one in (alone, own, *cells)])
    return base, alone, own, section, *cells


def test_they_stand_in_the_order_of_the_tree_and_what_is_open_or_not_rated_is_said(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi") as book:
        base, _, own, *_ = small(book)
        open_year(book, 2019)
        by_place = {one.organisation_id: one for one in book.evaluations.organisations_of(2019)}
        book.evaluations.enter(
            [
                replace(by_place[base], self_class=QualityClass.EXCELLENT, cell_class=QualityClass.GOOD),
                replace(by_place[own], absence=NotRated.NEWLY_FOUNDED),
            ]
        )
        whole, of_base = (build(book, _NAME, 0, of=OfYear(2019, one)) for one in (0, base))
    rows = rows_of(whole)
    assert [(row[0], row[1]) for row in rows] == [
        ("1", "Đảng bộ Sở Y tế"),
        ("2", "Chi bộ Báo"),
        ("1", "Đảng bộ Sở Y tế"),
        ("1.1", "Chi bộ Văn phòng Sở"),
        ("1.2", "Đảng bộ bộ phận Bệnh viện"),
        ("1.2.1", "Chi bộ Nội"),
        ("1.2.2", "Chi bộ Ngoại"),
    ]
    assert rows[0][2:] == ["Đảng bộ cơ sở", "3", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "", ""]
    assert rows[3][6] == "Chưa đánh giá: tổ chức mới thành lập"
    assert "Chưa đủ: 05 tổ chức đảng chưa có mức xếp loại được quyết định." in flat(whole)
    assert [row[0] for row in rows_of(of_base)] == ["1", "2", "2.1", "2.2"]


def test_what_was_decided_stays_on_the_list_whatever_is_entered_for_the_next_decision(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        base, alone, *_ = small(book)
        open_year(book, 2019)
        by_place = {one.organisation_id: one.id for one in book.evaluations.organisations_of(2019)}
        ids = [by_place[base], by_place[alone]]
        best, absent = book.evaluations.some(ids)
        absent = replace(absent, absence=NotRated.NEWLY_FOUNDED)
        book.evaluations.enter([replace(best, cell_class=QualityClass.EXCELLENT, exemplary=True), absent])
        book.evaluations.take(Step.PROPOSE, ids)
        book.evaluations.take(Step.DECIDE, ids, DecisionHead("1-QĐ/ĐUK", date(2019, 12, 20), "Trần Đức"))
        decided = [row[6:] for row in rows_of(build(book, _NAME, 0, of=OfYear(2019)))[:2]]
        for step in (Step.REOPEN, Step.RETURN):
            book.evaluations.take(step, ids, DecisionHead(reason="kiểm tra lại"))
        best, absent = book.evaluations.some(ids)
        absent = replace(absent, absence=None, cell_class=QualityClass.GOOD)
        book.evaluations.enter(
            [replace(best, cell_class=None, exemplary=False, absence=NotRated.OTHER, absence_text="ốm"), absent]
        )
        content = build(book, _NAME, 0, of=OfYear(2019))
    assert decided[0][0].startswith("Hoàn thành xuất sắc nhiệm vụ, tiêu biểu")
    assert [row[6:] for row in rows_of(content)[:2]] == decided
    assert "Chưa đủ: 04 tổ chức" in flat(content)


def test_a_year_without_organisations_says_so(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi") as book:
        open_year(book, 2019)
        for kind in (Format.PDF, Format.DOCX, Format.XLSX):
            assert build(book, _NAME, 0, kind)
        assert "Năm 2019 không có tổ chức đảng nào để đánh giá, xếp loại." in flat(build(book, _NAME, 0))
