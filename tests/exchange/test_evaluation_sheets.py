"""Evaluations of a year as a sheet: what is written is taken back without a change, what is wrong is found."""

import io
import json
from dataclasses import replace
from decimal import Decimal

import pytest
import xlsxwriter
from samples import make_sample

from app.cli import main
from app.exchange.delegate_sheets import read_cells
from app.exchange.evaluation_sheets import changed_by, in_year, kind_of_year, read, written_evaluations
from app.exchange.list_sheets import Sheet, read_sheet
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_fields import ORGANISATION_TITLES, TITLES, RowField
from app.rules.evaluation_points import Points
from app.rules.evaluation_regimes import QD_124_2023, QD_366_2025, Rated
from app.rules.evaluation_rows import judge_rows, kind_of_list
from app.rules.legacy_encodings import Encoding
from app.rules.list_judging import read_list
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person

_TITLES = list(TITLES.values())


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_sample(path)
    with Book.open(path) as made:
        open_year(made, 2025)
        yield made


@pytest.fixture
def cells(book):
    """Return the sheet of 2025, where everything may be entered."""
    return [[*_TITLES], *([one.texts[field] for field in TITLES] for one in in_year(book, 2025))]


def of(book, cells, year=2025):
    """Return what a list comes to."""
    return read(book, year, Sheet(cells))


def judged_by(cells, known, regime):
    heading, rows = read_list(kind_of_list(regime), cells)
    return judge_rows(heading, rows, known, regime)


def at(field: RowField) -> int:
    return list(TITLES).index(field)


def open_row(cells: list[list[str]], number: int = 1) -> list[str]:
    """Return a row of somebody who is evaluated."""
    return [row for row in cells[1:] if not row[at(RowField.ABSENCE)]][number]


@pytest.mark.parametrize("year", [2015, 2019, 2025])
def test_what_is_written_is_read_back_without_a_change(book, tmp_path, year):
    (tmp_path / "danh-gia.xlsx").write_bytes(written_evaluations(book, year))
    found = read(book, year, read_sheet(tmp_path / "danh-gia.xlsx", kind_of_year(book, year)))
    assert found.judged.problems == ()
    assert found.judged.changed == {}
    assert len(found.judged.same) == len(found.rows) == len(book.evaluations.members_of(year))
    assert found.heading.unknown == ()


def test_columns_may_stand_in_any_order_and_a_class_may_be_short(book, cells):
    who = open_row(cells)
    found = of(
        book,
        [
            ["Biểu đánh giá"],
            ["chi bo de nghi", "SỐ THẺ ĐẢNG", "Họ và tên", "Điểm kết quả nhiệm vụ", "Điểm tiêu chí chung", "Lạ"],
            ["HTTNV", who[at(RowField.CARD_NUMBER)], who[0], "55,5", "27", "?"],
        ],
    )
    assert found.judged.problems == ()
    assert found.heading.unknown == ("Lạ",)
    (change,) = found.judged.changed.values()
    book.evaluations.enter(changed_by(book, [change]))
    stored = book.evaluations.get(change.number)
    assert stored.cell_class is QualityClass.GOOD
    assert stored.points
    assert str(stored.points.total) == "82.5"
    book.evaluations.enter([replace(stored, cell_class=None, points=None)])


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (RowField.CELL_CLASS, "rất tốt", "evaluation.cell_unread"),
        (RowField.SELF_CLASS, "Trong sạch, vững mạnh", "evaluation.cell_unread"),
        (RowField.COMMON_POINTS, "ba mươi", "evaluation.cell_unread"),
        (RowField.DISCIPLINED, "hôm qua", "evaluation.cell_unread"),
        (RowField.ABSENCE, "lý do khác", "evaluation.reason_words"),
        (RowField.ABSENCE, "tổ chức mới thành lập", "evaluation.reason_unknown"),
        (RowField.ABSENCE, "đi vắng", "evaluation.cell_unread"),
        (RowField.NAME, "Không Có Ai", "evaluation.row_unknown"),
    ],
)
def test_a_planted_fault_is_found_and_no_other(book, cells, field, text, code):
    open_row(cells)[at(field)] = text
    (problem,) = of(book, cells).judged.problems
    assert problem.found.rule.code == code
    assert cells[problem.row - 1][at(field)] == text
    assert problem.column.at == at(field)


def test_a_figure_is_no_reason_and_is_told_at_its_words(book, cells):
    row = open_row(cells)
    row[at(RowField.ABSENCE)], row[at(RowField.ABSENCE_TEXT)] = "lý do khác", "2"
    (problem,) = of(book, cells).judged.problems
    assert (problem.found.rule.code, problem.column.title) == ("evaluation.reason_no_words", "Ghi rõ lý do")
    row[at(RowField.ABSENCE_TEXT)] = "đi học"
    assert of(book, cells).judged.problems == ()


def test_half_of_the_points_is_told_at_the_part_that_is_missing(book, cells):
    row = open_row(cells)
    row[at(RowField.TASKS_POINTS)] = "0"
    (problem,) = of(book, cells).judged.problems
    assert (problem.found.rule.code, problem.column.title) == ("evaluation.half_points", "Điểm tiêu chí chung")


@pytest.mark.parametrize("points", [Points(None, Decimal(40)), Points(Decimal(27)), Points(Decimal(0), Decimal(40))])
def test_an_empty_part_and_zero_go_out_and_come_back_as_two_things(book, points):
    one = next(one for one in book.evaluations.members_of(2025) if not one.absence)
    book.evaluations.enter([replace(one, points=points)])
    written = next(each for each in in_year(book, 2025) if each.id == one.id).texts
    parts = {RowField.COMMON_POINTS: points.common, RowField.TASKS_POINTS: points.tasks}
    assert {field: written[field] for field in parts} == {
        field: "" if part is None else str(part) for field, part in parts.items()
    }
    listed = [[*_TITLES], *([each.texts[field] for field in TITLES] for each in in_year(book, 2025))]
    listed[next(at for at, row in enumerate(listed) if row[0] == written[RowField.NAME])][at(RowField.NOTE)] = "xem lại"
    judged = of(book, listed).judged
    assert judged.problems == ()
    book.evaluations.enter(changed_by(book, judged.changed.values()))
    after = book.evaluations.get(one.id)
    assert (after.points, after.note) == (points, "xem lại")
    book.evaluations.enter([one])


def test_points_in_a_year_without_points_are_found(book, cells):
    one = next(one for one in in_year(book, 2025) if not one.texts[RowField.ABSENCE])
    listed = [["Họ và tên", "Số thẻ đảng", "Điểm tiêu chí chung", "Điểm kết quả nhiệm vụ"]]
    listed.append([one.name, one.texts[RowField.CARD_NUMBER], "27", "60"])
    found = judged_by(listed, [one], QD_124_2023)
    assert [problem.found.rule.code for problem in found.problems] == ["evaluation.no_points"]


def test_points_beyond_their_most_are_found(book, cells):
    row = open_row(cells)
    row[at(RowField.COMMON_POINTS)], row[at(RowField.TASKS_POINTS)] = "31", "70"
    found = of(book, cells).judged.problems
    assert [(one.found.rule.code, one.column.title) for one in found] == [("evaluation.points", "Điểm tiêu chí chung")]


def test_class_and_reason_together_are_found(book, cells):
    row = next(row for row in cells[1:] if row[at(RowField.ABSENCE)])
    row[at(RowField.CELL_CLASS)] = "HTNV"
    found = of(book, cells).judged.problems
    assert [one.found.rule.code for one in found] == ["evaluation.class_and_reason"]


def test_a_row_twice_is_found_and_namesakes_are_told_apart_by_their_card(book, cells):
    cells.append(open_row(cells))
    assert [one.found.rule.code for one in of(book, cells).judged.problems] == ["evaluation.row_twice"]
    one, other = [one for one in in_year(book, 2025) if not one.texts[RowField.ABSENCE]][:2]
    twin = replace(other, texts={**other.texts, RowField.NAME: one.name})
    short = [["Họ và tên", "Chi bộ đề nghị"], [one.name, "HTNV"]]
    found = judged_by(short, [one, twin], QD_366_2025)
    assert [problem.found.rule.code for problem in found.problems] == ["evaluation.row_many"]
    with_card = [[*short[0], "Số thẻ đảng"], [*short[1], twin.texts[RowField.CARD_NUMBER]]]
    changed = judged_by(with_card, [one, twin], QD_366_2025).changed
    assert {row: (change.number, change.after) for row, change in changed.items()} == {
        2: (twin.id, {RowField.CELL_CLASS: QualityClass.FULFILLED})
    }


def test_namesakes_that_nothing_tells_apart_come_back_and_are_not_mixed_up(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        (cell,) = made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        births = (PartialDate(1975), PartialDate(1975, 8), None, None)
        people = [Person(name="Lò Thị Án", born=born) for born in births]
        made.members.add([Member(person=one, organisation_id=cell) for one in people])
        open_year(made, 2025)
        path = tmp_path / "danh-gia.xlsx"
        path.write_bytes(written_evaluations(made, 2025))
        found = read(made, 2025, read_sheet(path, kind_of_year(made, 2025))).judged
        assert (found.problems, found.changed, len(found.same)) == ((), {}, 4)
        cells = read_cells(path)
        cells[-1][at(RowField.CELL_CLASS)] = "HTNV"
        found = of(made, cells).judged
        assert ([(one.row, one.found.rule.code) for one in found.problems], found.changed) == (
            [(5, "evaluation.row_many")],
            {},
        )


def test_what_was_decided_is_not_changed_by_a_sheet(book):
    rows = [[*_TITLES], *([one.texts[field] for field in TITLES] for one in in_year(book, 2019))]
    row = next(row for row in rows[1:] if row[at(RowField.CELL_CLASS)])
    row[at(RowField.NOTE)] = "xem lại"
    found = of(book, rows, 2019).judged.problems
    assert [one.found.rule.code for one in found] == ["evaluation.not_open"]


def test_a_sheet_shows_what_was_decided_and_decides_nothing(book):
    rows = [[*_TITLES], *([one.texts[field] for field in TITLES] for one in in_year(book, 2019))]
    decided = [row for row in rows[1:] if row[at(RowField.DECIDED_CLASS)] == "Hoàn thành tốt nhiệm vụ"]
    assert len(decided) == 3671
    decided[0][at(RowField.DECIDED_CLASS)] = ""
    decided[1][at(RowField.DECIDED_CLASS)] = "HTTNV"
    assert (of(book, rows, 2019).judged.problems, of(book, rows, 2019).judged.changed) == ((), {})
    decided[2][at(RowField.DECIDED_CLASS)] = "HTXSNV"
    found = of(book, rows, 2019).judged
    assert [(one.found.rule.code, one.column.title) for one in found.problems if one.row] == [
        ("evaluation.decided_in_list", "Mức quyết định")
    ]


def test_a_sheet_without_a_heading_says_so(book):
    assert [one.found.rule.code for one in of(book, [["a", "b"]]).judged.problems] == ["evaluation.no_heading"]


def test_what_is_said_otherwise_and_means_the_same_is_no_change(book, cells):
    who = open_row(cells)
    born = who[at(RowField.BORN)]
    for birth in (born[-4:], f"{born[:-4]}{born[-2:]}"):
        found = of(book, [["Họ tên", "Năm sinh", "Xếp loại"], [who[0], birth, who[at(RowField.CELL_CLASS)]]])
        assert (found.judged.problems, found.judged.changed) == ((), {})
    rated = next(one for one in in_year(book, 2019) if one.texts[RowField.CELL_CLASS].endswith("tốt nhiệm vụ"))
    short = [["Họ tên", "Số thẻ", "Đề nghị"], [rated.name, rated.texts[RowField.CARD_NUMBER], "httnv"]]
    assert of(book, short, 2019).judged.changed == {}


def test_a_fault_of_a_field_that_the_list_has_not_is_shown_where_it_can_be_mended(book):
    absent = next(one for one in in_year(book, 2025) if one.texts[RowField.ABSENCE])
    found = of(book, [["Họ tên", "Số thẻ", "Đề nghị"], [absent.name, absent.texts[RowField.CARD_NUMBER], "HTNV"]])
    (problem,) = found.judged.problems
    assert (problem.found.rule.code, problem.column.title) == ("evaluation.class_and_reason_in_book", "Đề nghị")


def test_a_column_that_stands_twice_is_found(book, cells):
    cells[0][at(RowField.NOTE)] = "Chi bộ đề nghị"
    assert [one.found.rule.code for one in of(book, cells).judged.problems] == ["delegate.column_twice"]


def test_cells_in_an_old_font_are_named_and_turned_by_wish(book):
    name = next(one for one in in_year(book, 2025) if not one.texts[RowField.ABSENCE]).name
    sheet = Sheet([["Họ tên", "Ghi chú"], [name, "§¶ng bé"]], {(1, 1): Encoding.TCVN3})
    found = read(book, 2025, sheet)
    assert [(one.row, one.column.title, one.found.rule.code) for one in found.judged.problems] == [
        (2, "Ghi chú", "sheet.legacy_font")
    ]
    assert found.judged.changed == {}
    found = read(book, 2025, sheet, convert=True)
    assert found.judged.problems == ()
    assert [one.after.get(RowField.NOTE) for one in found.judged.changed.values()] == ["Đảng bộ"]


@pytest.mark.parametrize("year", [2015, 2019, 2025])
def test_organisations_are_read_back_without_a_change(book, tmp_path, year):
    path, whose = tmp_path / "to-chuc.xlsx", Rated.ORGANISATION
    path.write_bytes(written_evaluations(book, year, whose))
    found = read(book, year, read_sheet(path, kind_of_year(book, year, whose)), whose)
    assert (found.judged.problems, found.judged.changed, found.heading.unknown) == ((), {}, ())
    assert len(found.judged.same) == len(book.evaluations.organisations_of(year)) == 200


def test_an_organisation_is_found_by_its_name_and_what_stands_above(book):
    whose = Rated.ORGANISATION
    known = in_year(book, 2025, whose)
    base, cell = (next(one for one in known if one.name.startswith(word)) for word in ("Đảng bộ", "Chi bộ 1"))
    namesake = replace(cell, id=cell.id + 10_000, texts={**cell.texts, RowField.ORGANISATION: "Đảng bộ Khác"})
    head = [ORGANISATION_TITLES[one] for one in (RowField.NAME, RowField.CELL_CLASS, RowField.EXEMPLARY)]
    lines = [[*head, "Trực thuộc"], [base.name, "HTXSNV", "x", ""], [cell.name, "HTTNV", "", ""]]

    def judged(cells, among):
        heading, rows = read_list(kind_of_list(QD_366_2025, whose), cells)
        return judge_rows(heading, rows, among, QD_366_2025, whose)

    found = judged([*lines, ["Chi bộ Không có", "HTTNV", "", ""], [base.name, "", "có lẽ", ""]], [*known, namesake])
    assert [one.found.rule.code for one in found.problems] == [
        "evaluation.row_many_organisations",
        "evaluation.row_unknown_organisation",
        "evaluation.row_twice",
    ]
    lines[2][3] = cell.texts[RowField.ORGANISATION]
    found = judged(lines, [*known, namesake])
    assert found.problems == ()
    assert [one.number for one in found.changed.values()] == [base.id, cell.id]
    before = book.evaluations.get(base.id)
    book.evaluations.enter(changed_by(book, list(found.changed.values())[:1]))
    after = book.evaluations.get(base.id)
    assert (after.cell_class, after.exemplary) == (QualityClass.EXCELLENT, True)
    book.evaluations.enter([before])


def test_the_commands_write_and_take_in_organisations(tmp_path, capsys):
    path, out = tmp_path / "mau.sodaihoi", tmp_path / "to-chuc.xlsx"
    make_sample(path)
    with Book.open(path) as made:
        open_year(made, 2020)
    year = ["--year", "2020", "--of", "organisations"]
    assert main(["export", str(path), "evaluations", *year, "--out", str(out)]) == 0
    cells = read_cells(out)
    assert cells[0] == list(ORGANISATION_TITLES.values())
    cells[1][list(ORGANISATION_TITLES).index(RowField.CELL_CLASS)] = "HTXSNV"
    out.write_bytes(sheet_of(cells))
    capsys.readouterr()
    assert main(["import", str(path), "evaluations", str(out), *year]) == 0
    assert "200 dòng: đã đổi đánh giá của 1 tổ chức đảng, 199 không đổi." in capsys.readouterr().out


def test_the_commands_write_preview_and_take_in(tmp_path, capsys):
    path = tmp_path / "mau.sodaihoi"
    make_sample(path)
    with Book.open(path) as made:
        open_year(made, 2020)
    out = tmp_path / "danh-gia.xlsx"
    assert main(["export", str(path), "evaluations", "--year", "2020", "--out", str(out)]) == 0
    cells = read_cells(out)
    who = open_row(cells)
    who[at(RowField.CELL_CLASS)] = "HTXSNV"
    out.write_bytes(sheet_of(cells))
    arguments = ["import", str(path), "evaluations", str(out), "--year", "2020"]
    capsys.readouterr()
    assert main([*arguments, "--preview", "--json"]) == 0
    fields = {"cell_class": ["", "Hoàn thành xuất sắc nhiệm vụ"]}
    changed = [{"row": cells.index(who) + 1, "name": who[0], "fields": fields}]
    assert json.loads(capsys.readouterr().out) == {
        "rows": len(cells) - 1,
        "problems": [],
        "passed_over": [],
        "changed": changed,
    }
    assert main(arguments) == 0
    said = capsys.readouterr().out
    assert f"{who[0]}: Chi bộ đề nghị: – → Hoàn thành xuất sắc nhiệm vụ\n" in said
    assert "đã đổi đánh giá của 1 đảng viên" in said
    with Book.look(path) as made:
        found = [one for one in made.evaluations.members_of(2020) if one.cell_class]
    assert [one.cell_class for one in found] == [QualityClass.EXCELLENT]
    open_row(cells)[at(RowField.CELL_CLASS)] = "giỏi"
    out.write_bytes(sheet_of(cells))
    assert main(arguments) == 1
    assert main(["export", str(path), "evaluations", "--out", str(out)]) == 2


def sheet_of(cells: list[list[str]]) -> bytes:
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = workbook.add_worksheet()
    for number, row in enumerate(cells):
        sheet.write_row(number, 0, row)
    workbook.close()
    return target.getvalue()


def test_classes_and_cells_that_are_merged_or_came_to_an_error_are_not_lost(book, tmp_path):
    people = [one.texts for one in in_year(book, 2025) if not one.texts[RowField.ABSENCE]][:3]
    with xlsxwriter.Workbook(tmp_path / "ds.xlsx") as workbook:
        page = workbook.add_worksheet()
        titled = (RowField.NAME, RowField.BORN, RowField.CARD_NUMBER, RowField.CELL_CLASS, RowField.NOTE)
        page.write_row(0, 0, [TITLES[field] for field in titled])
        for at, texts in enumerate(people, start=1):
            page.write_row(at, 0, [texts[field] for field in titled[:3]])
        page.merge_range("E2:E4", "họp ngày 5/12")
        page.write_formula("D3", "=NA()", None, "#N/A")
        workbook.add_worksheet("Ẩn").hide()
    found = read(book, 2025, read_sheet(tmp_path / "ds.xlsx", kind_of_year(book, 2025)))
    assert [(one.row, one.column.title, one.found.rule.code) for one in found.judged.problems] == [
        (3, TITLES[RowField.CELL_CLASS], "sheet.formula_error")
    ]
    assert {row: one.after[RowField.NOTE] for row, one in found.judged.changed.items()} == {
        2: "họp ngày 5/12",
        4: "họp ngày 5/12",
    }
