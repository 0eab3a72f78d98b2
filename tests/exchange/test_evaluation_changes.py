"""What a sheet changes of the evaluations of a year: its empty cells nothing; each change is told before."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.evaluation_sheets import changed_by, in_year, read
from app.exchange.list_sheets import Sheet
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_fields import TITLES, RowField
from app.rules.evaluation_points import Points
from app.rules.evaluation_regimes import QD_366_2025, NotRated, Rated
from app.rules.evaluation_rows import InYear, judge_rows, kind_of_list
from app.rules.list_judging import read_list
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person

FULL = {
    RowField.NAME: "Lò Thị Án",
    RowField.BORN: "12/3/1975",
    RowField.CARD_NUMBER: "00123456",
    RowField.ORGANISATION: "Chi bộ 1",
    RowField.STATE_RATING: "Hoàn thành tốt nhiệm vụ",
    RowField.SELF_CLASS: "Hoàn thành xuất sắc nhiệm vụ",
    RowField.COMMON_POINTS: "28,5",
    RowField.TASKS_POINTS: "60",
    RowField.CELL_CLASS: "Hoàn thành tốt nhiệm vụ",
    RowField.DECIDED_CLASS: "",
    RowField.EXEMPLARY: "",
    RowField.ABSENCE: "",
    RowField.ABSENCE_TEXT: "",
    RowField.DISCIPLINE: "Khiển trách",
    RowField.DISCIPLINED: "3/2025",
    RowField.NOTE: "xem lại",
}
ANSWERS = [one for one in TITLES if one not in {RowField.NAME, RowField.BORN, RowField.CARD_NUMBER}]


@pytest.fixture
def book(tmp_path):
    """Return a book whose cell has somebody with every entry and somebody who is not evaluated."""
    with Book.create(tmp_path / "so.sodaihoi") as made:
        (cell,) = made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        made.members.add(
            [
                Member(person=Person(name="Lò Thị Án", born=PartialDate(1975)), organisation_id=cell),
                Member(person=Person(name="Mùa A Sếnh"), organisation_id=cell, status=MemberStatus.EXEMPTED),
            ]
        )
        open_year(made, 2025)
        rated = next(one for one in made.evaluations.members_of(2025) if one.absence is None)
        made.evaluations.enter(
            [
                replace(
                    rated,
                    self_class=QualityClass.EXCELLENT,
                    cell_class=QualityClass.GOOD,
                    points=Points(28, 60),
                    discipline="Khiển trách",
                    disciplined=PartialDate(2025, 3),
                    note="xem lại",
                )
            ]
        )
        yield made


def judged(known, *cells):
    heading, rows = read_list(kind_of_list(QD_366_2025), cells)
    return judge_rows(heading, rows, [known], QD_366_2025)


@given(st.sets(st.sampled_from(ANSWERS)), st.booleans())
def test_a_sheet_of_the_book_with_any_cells_emptied_changes_nothing(emptied, is_open):
    row = ["" if field in emptied else FULL[field] for field in TITLES]
    found = judged(InYear(7, FULL, is_open), [*TITLES.values()], row)
    assert (found.problems, found.changed, found.new, found.same) == ((), {}, {}, {2})


@given(st.sets(st.sampled_from(ANSWERS)))
def test_each_cell_that_says_otherwise_is_told_before_and_after_and_no_other(emptied):
    other = {
        RowField.SELF_CLASS: ("htnv", "Hoàn thành nhiệm vụ"),
        RowField.TASKS_POINTS: ("61.5", "61,5"),
        RowField.DISCIPLINE: ("Cảnh cáo", "Cảnh cáo"),
        RowField.DISCIPLINED: ("5/4/2025", "5/4/2025"),
    }
    row = ["" if field in emptied else other[field][0] if field in other else FULL[field] for field in TITLES]
    found = judged(InYear(7, FULL, is_open=True), [*TITLES.values()], row)
    told = {of: both for one in found.changed.values() for of, both in one.texts.items()}
    assert told == {field: (FULL[field], after) for field, (_, after) in other.items() if field not in emptied}


def test_empty_cells_erase_neither_class_nor_discipline_nor_the_reason_noted_when_the_year_was_opened(book):
    before = book.evaluations.members_of(2025)
    heads = ["Họ và tên", "Xếp loại", "Tự nhận", "Kỷ luật", "Ngày kỷ luật", "Chưa đánh giá", "Ghi chú"]
    cells = [heads, ["Lò Thị Án", "HTNV", *[""] * 5], ["Mùa A Sếnh", *[""] * 6]]
    found = read(book, 2025, Sheet(cells))
    assert found.summary == {
        "rows": 2,
        "problems": [],
        "passed_over": [],
        "changed": [
            {
                "row": 2,
                "name": "Lò Thị Án",
                "fields": {"cell_class": ["Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"]},
            }
        ],
    }
    book.evaluations.enter(changed_by(book, found.judged.changed.values()))
    assert [*book.evaluations.members_of(2025)] == [
        replace(one, cell_class=QualityClass.FULFILLED) if one.cell_class else one for one in before
    ]
    assert [one.absence for one in before] == [None, NotRated.EXEMPT]


def test_a_reason_of_the_book_against_a_class_of_the_list_is_said_with_where_to_erase_it(book):
    heads = ["Họ và tên", "Xếp loại", "Chưa đánh giá"]
    for cells in (["Mùa A Sếnh", "HTNV", ""], ["Lò Thị Án", "", "lý do khác"]):
        found = [one.found for one in read(book, 2025, Sheet([heads, cells])).judged.problems]
        assert found[0].rule.code == "evaluation.class_and_reason_in_book"
        assert "xóa điều không còn đúng ở bảng đánh giá" in found[0].remedy
    (problem,) = read(book, 2025, Sheet([heads, ["Mùa A Sếnh", "HTNV", "miễn"]])).judged.problems
    assert problem.found.rule.code == "evaluation.class_and_reason"


def test_a_row_with_a_cell_that_cannot_be_read_is_neither_changed_nor_the_same(book):
    found = read(book, 2025, Sheet([["Họ và tên", "Xếp loại"], ["Lò Thị Án", "rất tốt"]])).judged
    assert ([one.row for one in found.problems], found.changed, found.same) == ([2], {}, frozenset())


def test_an_exemplary_mark_stays_below_an_empty_cell_and_goes_where_the_list_says_no(book):
    whose = Rated.ORGANISATION
    (one,) = book.evaluations.organisations_of(2025)
    book.evaluations.enter([replace(one, cell_class=QualityClass.EXCELLENT, exemplary=True)])
    head = ["Tên tổ chức đảng", "Tiêu biểu"]
    assert read(book, 2025, Sheet([head, ["Chi bộ 1", ""]]), whose).judged.changed == {}
    found = read(book, 2025, Sheet([head, ["Chi bộ 1", "không"]]), whose)
    assert [one["fields"] for one in found.summary["changed"]] == [{"exemplary": ["x", ""]}]
    assert [one.told({RowField.EXEMPLARY: "Tiêu biểu"}) for one in found.judged.changed.values()] == [
        "Tiêu biểu: x → –"
    ]
    assert [one.texts[RowField.EXEMPLARY] for one in in_year(book, 2025, whose)] == ["x"]


MARKED = {
    ("TSVM tiêu biểu", None): (QualityClass.CLEAN_STRONG, True),
    ("Trong sạch, vững mạnh tiêu biểu", ""): (QualityClass.CLEAN_STRONG, True),
    ("tsvm (tiêu biểu)", "x"): (QualityClass.CLEAN_STRONG, True),
    ("TSVM", ""): (QualityClass.CLEAN_STRONG, False),
    ("TSVM tiêu biểu", "không"): None,
    ("HTTNV tiêu biểu", None): None,
    ("tiêu biểu", None): None,
}


@pytest.mark.parametrize("said", MARKED)
def test_an_organisation_may_be_clean_strong_and_exemplary_in_one_cell(tmp_path, said):
    whose, (text, mark) = Rated.ORGANISATION, said
    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        open_year(made, 2016)
        cells = [["Tên tổ chức đảng", "Mức đề nghị", "Tiêu biểu"], ["Chi bộ 1", text, mark]]
        cells = [row[: 2 if mark is None else 3] for row in cells]
        found = read(made, 2016, Sheet(cells), whose).judged
        if MARKED[said] is None:
            assert [one.found.rule.code for one in found.problems] == ["evaluation.cell_unread"]
            return
        assert found.problems == ()
        made.evaluations.enter(changed_by(made, found.changed.values()))
        (one,) = made.evaluations.organisations_of(2016)
        assert (one.cell_class, one.exemplary) == MARKED[said]
        assert read(made, 2016, Sheet(cells), whose).judged.changed == {}
