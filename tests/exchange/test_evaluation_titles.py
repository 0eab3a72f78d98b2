"""Lists of evaluations as offices make them: any usual title of the class, ticked columns, never nothing unsaid."""

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.cli import main
from app.exchange.evaluation_sheets import kind_of_year, read
from app.exchange.list_sheets import Sheet, read_sheet
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.evaluation_classes import CLASS_NAMES, CLASS_SHORT_NAMES, FOUR_CLASSES, QualityClass
from app.rules.evaluation_fields import RowField
from app.rules.evaluation_regimes import Rated
from app.rules.legacy_encodings import Encoding
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person

WHO = ["TT", "Họ và tên", "Ngày sinh"]
PEOPLE = [["1", "Lò Thị Án", "1975"], ["2", "Mùa A Sếnh", "1980"], ["3", "Cà Văn Ân", "1981"], ["4", "Vũ Dũng", "1990"]]
CLASSES = FOUR_CLASSES.classes
BEST, GOOD, FULFILLED, FAILED = CLASSES
IN_FULL = [CLASS_NAMES[one] for one in CLASSES]
SHORT = [CLASS_SHORT_NAMES[one] for one in CLASSES]
TICKS = [["x", "", "", ""], ["", "X", "", ""], ["", "", "1", ""], ["", "", "", "✓"]]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    made_at = tmp_path_factory.mktemp("so") / "so.sodaihoi"
    with Book.create(made_at) as made:
        (cell,) = made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        people = [Person(name=name, born=PartialDate(int(born))) for _, name, born in PEOPLE]
        made.members.add([Member(person=one, organisation_id=cell) for one in people])
        for year in (2015, 2025):
            open_year(made, year)
    return made_at


@pytest.fixture(scope="module")
def book(path):
    with Book.look(path) as made:
        yield made


def beside(*columns):
    """Return rows of all people with what each has in more columns."""
    return [[*who, *more] for who, more in zip(PEOPLE, columns, strict=True)]


def of(book, cells, year=2025, rated=Rated.MEMBER):
    return read(book, year, Sheet(cells), rated)


def changes(found, field=RowField.CELL_CLASS):
    return [one.after.get(field) for one in found.judged.changed.values()]


def codes(found):
    return [(one.row, one.found.rule.code) for one in found.judged.problems]


@pytest.mark.parametrize(
    "title", ["Xếp loại chất lượng", "KẾT QUẢ XẾP LOẠI", "Mức xếp loại năm 2025", "Chi bộ xếp loại"]
)
def test_a_class_is_read_under_any_usual_title(book, title):
    found = of(book, [[*WHO, title], *beside(*([one] for one in SHORT))])
    assert (codes(found), changes(found)) == ([], [*CLASSES])


def test_three_columns_below_one_title_are_three_answers(book):
    heads = [[*WHO, "Kết quả xếp loại", "", ""], ["", "", "", "Tự xếp loại", "Chi ủy đề nghị", "Đảng ủy quyết định"]]
    found = of(book, [*heads, *beside(*[["HTTNV", "HTNV", ""]] * 4)])
    assert codes(found) == []
    assert (changes(found, RowField.SELF_CLASS), changes(found)) == ([GOOD] * 4, [FULFILLED] * 4)


def test_beside_a_proposal_a_class_that_nobody_is_said_to_propose_is_the_decision(book):
    for titles in (["Chi bộ đề nghị", "Kết quả xếp loại"], ["Kết quả xếp loại", "Chi bộ đề nghị"]):
        found = of(book, [[*WHO, *titles], *beside(*[["HTTNV", "HTTNV"]] * 4)])
        assert codes(found) == [(row, "evaluation.decided_in_list") for row in (2, 3, 4, 5)]
        assert found.judged.problems[0].column.title == "Kết quả xếp loại"
        assert changes(found) == [GOOD] * 4
    both = of(book, [[*WHO, "Xếp loại", "Kết quả xếp loại"], *beside(*[["HTTNV", "HTTNV"]] * 4)])
    assert codes(both) == [(1, "delegate.column_twice")]


def test_a_class_of_another_year_is_not_taken_for_one_of_this_year(book):
    titles = ["Xếp loại năm 2024", "Xếp loại năm 2025"]
    found = of(book, [[*WHO, *titles], *beside(*[["HTXSNV", "HTNV"]] * 4)])
    assert (codes(found), changes(found), found.heading.unknown) == ([], [FULFILLED] * 4, ("Xếp loại năm 2024",))
    found = of(book, [[*WHO, titles[0]], *beside(*[["HTXSNV"]] * 4)])
    assert (codes(found), changes(found)) == ([(1, "evaluation.no_answers")], [])


@pytest.mark.parametrize("titles", [IN_FULL, SHORT, ["HTXS", "HTT", "HT", "KHT"], [f"{one} (x)" for one in SHORT]])
def test_a_mark_in_one_of_four_columns_is_a_class(book, titles):
    found = of(book, [[*WHO, *titles, "Ghi chú"], *beside(*([*one, ""] for one in TICKS))])
    assert (codes(found), changes(found)) == ([], [*CLASSES])
    assert [one.field for one in found.heading.known][-2:] == [RowField.CELL_CLASS, RowField.NOTE]
    assert (found.heading.unknown, found.heading.untitled) == ((), ())


@pytest.mark.parametrize(
    ("over", "field"),
    [
        ("Xếp loại chất lượng", RowField.CELL_CLASS),
        ("Cá nhân tự xếp loại", RowField.SELF_CLASS),
        ("Chi bộ đề nghị", RowField.CELL_CLASS),
        ("", RowField.CELL_CLASS),
    ],
)
def test_the_title_over_ticked_columns_says_whose_class_it_is(book, over, field):
    below = of(book, [[*WHO, over, "", "", ""], ["", "", "", *SHORT], *beside(*TICKS)])
    assert (codes(below), changes(below, field)) == ([], [*CLASSES])
    above = of(book, [["", "", "", over, "", "", ""], [*WHO, *SHORT], *beside(*TICKS)])
    assert (codes(above), changes(above, field)) == ([], [*CLASSES])
    titled = of(book, [["", "", "", "", "BIỂU SỐ 2", "", ""], [*WHO, *SHORT], *beside(*TICKS)])
    assert (codes(titled), changes(titled)) == ([], [*CLASSES])


def test_two_groups_of_ticked_columns_are_two_answers(book):
    heads = [[*WHO, "Tự nhận", "", "", "", "Chi bộ đề nghị", "", "", ""], ["", "", "", *SHORT, *SHORT]]
    found = of(book, [*heads, *beside(*([*one, *TICKS[1]] for one in TICKS))])
    assert (codes(found), changes(found, RowField.SELF_CLASS), changes(found)) == ([], [*CLASSES], [GOOD] * 4)
    unsaid = of(book, [[*WHO, *SHORT, *SHORT], *beside(*([*one, *one] for one in TICKS))])
    assert codes(unsaid) == [(1, "delegate.column_twice")]
    unknown = of(book, [[*WHO, "Bên A", "", "", ""], ["", "", "", *SHORT], *beside(*TICKS)])
    assert (codes(unknown), unknown.heading.unknown) == ([(1, "evaluation.no_answers")], ("Bên A",))


def test_two_marks_in_one_row_and_a_mark_that_is_none_name_the_row(book):
    marks = [["x", "x", "", ""], ["1", "0", "1", ""], ["có lẽ", "", "", ""], ["", "", "3", "-"]]
    found = of(book, [[*WHO, *SHORT], *beside(*marks)])
    twice, unread = "evaluation.ticked_twice", "evaluation.cell_unread"
    assert codes(found) == [(2, twice), (3, twice), (4, unread), (5, unread)]
    assert found.judged.problems[0].found.says == "Dòng này đánh dấu ở nhiều cột xếp loại: HTXSNV: x, HTTNV: x."
    assert changes(found) == []


def test_sums_below_ticked_columns_are_passed_over(book):
    sums = [["", "Tổng cộng", "", "1", "1", "1", "1"], ["", "Cộng", "", "", "1", "", ""], ["", "Tổng số: 4"]]
    found = of(book, [[*WHO, *SHORT], *beside(*TICKS), *sums])
    assert (codes(found), changes(found), [*found.judged.passed_over]) == ([], [*CLASSES], [6, 7, 8])


def test_classes_that_stand_side_by_side_in_a_row_of_people_are_no_titles(book):
    found = of(book, [[*WHO, "Tự xếp loại", "Chi bộ xếp loại"], *beside(*[["HTXSNV", "HTTNV"]] * 4)])
    assert (codes(found), changes(found, RowField.SELF_CLASS), changes(found)) == ([], [BEST] * 4, [GOOD] * 4)


def test_ticked_columns_in_an_old_font_are_read(book):
    title = "XÕp lo¹i"
    sheet = Sheet(
        [[*WHO, title, "", "", ""], ["", "", "", *SHORT], *beside(*TICKS)],
        {(0, 3): Encoding.TCVN3, **{(row, at): Encoding.TCVN3 for row in range(2, 6) for at in range(3, 7)}},
    )
    found = read(book, 2025, sheet)
    assert (codes(found), changes(found)) == ([], [*CLASSES])


def test_the_classes_of_a_year_are_those_that_are_ticked(book):
    old = ["Đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "ĐTC HTTNV", "ĐTC HTNV", "Vi phạm tư cách"]
    found = of(book, [[*WHO, *old], *beside(*TICKS)], 2015)
    assert codes(found) == []
    assert changes(found)[::3] == [QualityClass.FIT_EXCELLENT, QualityClass.UNFIT]
    words = ["TSVM", "Tiêu biểu", "HTTNV", "HTNV", "Yếu kém"]
    found = of(book, [["Chi, đảng bộ", *words], ["Chi bộ 1", "x", "x", "", "", ""]], 2015, Rated.ORGANISATION)
    (change,) = found.judged.changed.values()
    assert change.after == {RowField.CELL_CLASS: QualityClass.CLEAN_STRONG, RowField.EXEMPLARY: True}


@given(st.lists(st.sampled_from([None, *CLASSES]), min_size=4, max_size=4), st.sampled_from("xXvV1+✓*"))
def test_ticked_columns_say_what_one_column_of_classes_says(book, rated, mark):
    ticks = [[mark if one is of_column else "" for of_column in CLASSES] for one in rated]
    one_column = of(book, [[*WHO, "Xếp loại"], *beside(*([CLASS_NAMES[one] if one else ""] for one in rated))])
    ticked = of(book, [[*WHO, *SHORT], *beside(*ticks)])
    assert ticked.judged == one_column.judged
    assert codes(ticked) == []


def test_births_in_the_columns_of_men_and_women_tell_who_a_row_is_and_a_year_does_not(book):
    heads = [["Họ và tên", "Năm sinh", "", "Xếp loại"], ["", "Nam", "Nữ", ""]]
    found = of(book, [*heads, ["Lò Thị Án", "", "1975", "HTNV"], ["Vũ Dũng", "1991", "", "HTNV"]])
    assert codes(found) == [(4, "evaluation.row_unknown")]
    assert changes(found) == [FULFILLED]
    found = of(book, [["Họ và tên", "Năm", "Xếp loại"], ["Vũ Dũng", "2025", "HTNV"]])
    assert (codes(found), found.heading.unknown) == ([], ("Năm",))


@pytest.mark.parametrize("rated", Rated)
def test_a_list_without_any_answer_is_an_error_and_one_with_a_note_is_not(book, rated):
    name = "Lò Thị Án" if rated is Rated.MEMBER else "Chi bộ 1"
    title = "Họ và tên" if rated is Rated.MEMBER else "Tổ chức đảng"
    for cells in ([[title, "Cột lạ"], [name, "HTTNV"]], [[title, "Cột lạ", "Ghi chú"], [name, "HTTNV", ""]], [[name]]):
        found = of(book, cells, rated=rated)
        assert [code for _, code in codes(found)][:1] == ["evaluation.no_answers"]
        assert found.judged.changed == {}
    assert codes(of(book, [[title, "Ghi chú"], [name, "xem lại"]], rated=rated)) == []
    assert codes(of(book, [[title, "Kỷ luật"], [name, ""]], rated=rated)) == []


def file_of(path, cells):
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(cells):
            sheet.write_row(number, 0, row)
    return path


def test_the_command_refuses_a_list_without_answers_and_takes_ticked_columns(path, book, tmp_path, capsys):
    unread = file_of(tmp_path / "a.xlsx", [[*WHO, "Cột lạ"], *beside(*[["HTTNV"]] * 4)])
    command = ["import", str(path), "evaluations"]
    for wish in ([], ["--preview"], ["--preview", "--json"]):
        assert main([*command, str(unread), "--year", "2025", *wish]) == 1
    said = capsys.readouterr()
    assert "Không cột nào đọc được là mức xếp loại" in said.out
    assert "ví dụ «Chi bộ đề nghị»" in said.out
    assert "Không đọc các cột: Cột lạ" in said.err
    ticked = file_of(tmp_path / "b.xlsx", [["BIỂU 6A"], [*WHO, "Xếp loại"], ["", "", "", *SHORT], *beside(*TICKS)])
    assert read_sheet(ticked, kind_of_year(book, 2025)).cells[2][3:] == SHORT
    assert main([*command, str(ticked), "--year", "2025", "--preview"]) == 0
    assert "4 dòng: sẽ đổi đánh giá của 4 đảng viên, 0 không đổi." in capsys.readouterr().out
