"""Lists of delegates that somebody else made: which columns are meant, rows against each other and the book."""

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_notes import notes_of
from app.rules.delegate_rows import NAMED, InBook, Listed, judge, read_list
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Sex
from app.rules.rounds import Electorate
from app.rules.same_people import person_key

F = DelegateField
ANY_NAME = frozenset(NAMED)


def judged(*rows, book=None):
    heading, read = read_list(rows)
    return judge(heading, read, book or InBook(open=ANY_NAME))


def codes(found):
    return [(one.row, one.column.title, one.found.rule.code) for one in found.problems]


def listed(number, **texts):
    return Listed(number, {field: texts.get(field.value, "") for field in F} | {F.NUMBER: str(number)})


@pytest.mark.parametrize(
    "titles",
    [("Họ và tên", ""), ("Họ và tên đệm", "Tên"), ("Họ đệm", "Tên"), ("HỌ", "TÊN")],
)
def test_a_name_in_two_columns_is_read_whole(titles):
    found = judged(
        ["DANH SÁCH"],
        ["TT", *titles, "Năm sinh"],
        ["1", "Nguyễn Văn", "An", "1980"],
        ["2", "Nguyễn Văn", "Bình", "1981"],
        ["3", "Lò Thị Thu ", "Hà", "1982"],
    )
    assert [one[F.NAME] for one in found.new.values()] == ["Nguyễn Văn An", "Nguyễn Văn Bình", "Lò Thị Thu Hà"]
    assert codes(found) == []


def test_a_title_of_a_group_and_who_made_the_list_are_no_delegates_until_somebody_says_so():
    rows = [
        ["TT", "Họ và tên", "Năm sinh", "Đơn vị"],
        ["I", "Đoàn khối doanh nghiệp", "", ""],
        ["1", "Nguyễn Văn An", "1980", "Chi bộ 1"],
        ["2", "Lò Thị Án", "1981", "Chi bộ 2"],
        ["3", "Mùa A Sếnh", "", "Chi bộ 2"],
        ["", "NGƯỜI LẬP BIỂU", "", ""],
        ["", "Trần Thị Bình", "", ""],
    ]
    heading, read = read_list(rows)
    book = InBook(open=ANY_NAME)
    found = judge(heading, read, book)
    assert codes(found) == [(row, "Họ và tên", "delegate.name_alone") for row in (2, 7)]
    assert found.passed_over == {6: "NGƯỜI LẬP BIỂU"}
    assert codes(judge(heading, read, book, frozenset({7}))) == [(2, "Họ và tên", "delegate.name_alone")]


def test_an_untitled_column_of_other_words_is_no_part_of_the_name():
    found = judged(["Họ và tên", "", "Năm sinh"], ["Nguyễn Văn An", "Phó Bí thư", "1980"], ["Lò Thị Án", "", "1981"])
    assert [one[F.NAME] for one in found.new.values()] == ["Nguyễn Văn An", "Lò Thị Án"]


def test_a_printed_list_with_two_columns_of_births_tells_the_sex():
    found = judged(
        ["DANH SÁCH ĐẠI BIỂU"],
        ["TT", "Họ và tên", "Năm sinh", "", "Ghi chú"],
        ["", "", "Nam", "Nữ", ""],
        ["1", "Mùa A Sếnh", "1980", "", ""],
        ["2", "Lò Thị Án", "", "5/1975", ""],
        ["3", "Lò Thị Hoa", "", "x", ""],
        ["4", "Lò Thị Hà", "", "5/13/1975", ""],
    )
    assert [(one.get(F.SEX), one.get(F.BORN)) for one in found.new.values()] == [
        (Sex.MALE, PartialDate(1980)),
        (Sex.FEMALE, PartialDate(1975, 5)),
        (Sex.FEMALE, None),
        (Sex.FEMALE, None),
    ]
    assert codes(found) == [(7, "Nữ", "delegate.date")]


@pytest.mark.parametrize("address", ["đ/c ", "Đ/c. ", "đc: ", "Đồng chí ", "ĐỒNG CHÍ: "])
def test_whoever_is_called_a_comrade_goes_by_the_name_alone(address):
    book = InBook((listed(1, name="Lò Thị Án", born="1975", standing="chính thức"),), open=ANY_NAME)
    rows = [[f"{address}Lò Thị Án", "1975"], [f"{address}Mùa A Sếnh", "1976"], ["Đồng Chí", "1977"]]
    found = judged(["Họ tên", "Năm sinh"], *rows, book=book)
    assert (codes(found), found.same) == ([], {2})
    assert [one[F.NAME] for one in found.new.values()] == ["Mùa A Sếnh", "Đồng Chí"]


def test_a_list_of_names_alone_needs_no_heading():
    found = judged(["Lò Thị Án"], [""], ["Mùa A Sếnh"])
    assert [one[F.NAME] for one in found.new.values()] == ["Lò Thị Án", "Mùa A Sếnh"]
    assert read_list([["a", "b"], ["c", "d"]])[0] is None


def test_a_column_that_says_the_same_twice_is_told():
    found = judged(["Họ tên", "Đơn vị", "Cơ quan"], ["Lò Thị Án", "Sở A", "Sở B"])
    assert codes(found) == [(1, "Cơ quan", "delegate.column_twice")]


def test_people_who_stand_twice_in_a_list_are_told():
    found = judged(
        ["Họ tên", "Năm sinh", "Số thẻ đảng", "Số đại biểu", "Ghế"],
        ["Hoàng Thúy Hòa", "1975", "", "1", "A1"],
        ["hoàng thuý hoà", "1975", "", "2", "A1"],
        ["Lò Thị Án", "", "01.234", "2", ""],
        ["Lò Thị Anh", "", "01 234", "", ""],
        ["Lò Thị Án", "", "99", "", ""],
    )
    assert codes(found) == [
        (3, "Họ tên", "delegate.row_twice"),
        (3, "Ghế", "delegate.seat_twice"),
        (4, "Số đại biểu", "delegate.number_twice"),
        (5, "Số thẻ đảng", "delegate.card_twice"),
    ]


def test_the_key_of_a_person_knows_tones_and_not_where_they_are_put():
    assert person_key("Thuý Hoà", "1975") == person_key("THÚY  HÒA", "1975")
    assert person_key("Thúy Hoa", "") != person_key("Thúy Hòa", "")


def test_who_is_in_the_book_already_is_no_news_or_a_problem():
    book = InBook(
        (
            listed(1, name="Lò Thị Án", born="1975", standing="chính thức", card_number="123", delegation="Đoàn Một"),
            listed(2, name="Mùa A Sếnh", seat="A1", standing="chính thức"),
        ),
        {F.DELEGATION: ("Đoàn Một",), F.ORGANISATION: ("Chi bộ A",)},
    )
    heading = ["Số đại biểu", "Họ tên", "Năm sinh", "Số thẻ đảng", "Đoàn", "Chi bộ", "Ghế"]
    found = judged(
        heading,
        ["1", "Lò Thị Án", "1975", "123", "doan mot", "", ""],
        ["", "Lò Thị Án", "1975", "123", "", "", ""],
        ["2", "Nguyễn Văn A", "", "", "", "", ""],
        ["", "Nguyễn Văn B", "", "", "Đoàn lạ", "Chi bộ lạ", "A1"],
        book=book,
    )
    assert found.same == {2}
    assert codes(found) == [
        (3, "Số thẻ đảng", "delegate.listed"),
        (4, "Số đại biểu", "delegate.number_taken"),
        (5, "Đoàn", "delegate.delegation_unknown"),
        (5, "Chi bộ", "delegate.organisation_unknown"),
        (5, "Ghế", "delegate.seat_taken"),
    ]


def test_a_row_that_repeats_a_delegate_of_the_book_is_told():
    book = InBook((listed(1, name="Lò Thị Án"),))
    found = judged(["Họ tên"], ["Lò Thị Án"], ["Lò Thị Án"], book=book)
    assert codes(found) == [(3, "Họ tên", "delegate.row_twice")]


def test_new_names_are_taken_in_one_spelling_where_they_may_come():
    found = judged(["Họ tên", "Đoàn"], ["Lò Thị Án", "Đoàn Một"], ["Mùa A Sếnh", "ĐOÀN MỘT"])
    assert [one[F.DELEGATION] for one in found.new.values()] == ["Đoàn Một", "Đoàn Một"]


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8), st.integers(0, 9))
def test_no_list_at_all_breaks_the_reading(rows, seed):
    titles = [*TITLES.values(), "Nam", "Nữ", "TT"]
    heading, read = read_list([random.Random(seed).sample(titles, 6), *rows])
    if heading:
        found = judge(heading, read, InBook())
        assert {one.row for one in found.problems} <= {heading.first_row, *(row.number for row in read)}


def test_a_bare_number_counts_rows_where_another_column_is_the_number():
    heading, _ = read_list([["Số", "Số thẻ đại biểu", "Họ tên"], ["1", "17", "Lò Thị Án"]])
    assert [one.field for one in heading.columns] == [None, F.NUMBER, F.NAME]
    assert heading.unknown == ("Số",)
    assert judged(["Số", "Họ tên"], ["17", "Lò Thị Án"]).new[2][F.NUMBER] == 17


@pytest.mark.parametrize(
    ("cell", "schooling", "degree", "major"),
    [
        ("12/12", "12/12", None, None),
        ("Đại học", "", Degree.UNIVERSITY, None),
        ("Đại học Luật", "", Degree.UNIVERSITY, "Luật"),
        ("12/12, Trung cấp", "12/12", Degree.INTERMEDIATE, None),
        ("12/12 Đại học, Kinh tế", "12/12", Degree.UNIVERSITY, "Kinh tế"),
        ("THPT", "THPT", None, None),
        ("Chưa rõ", "Chưa rõ", None, None),
        ("", "", None, None),
    ],
)
def test_schooling_and_degrees_under_one_title_are_told_by_their_values(cell, schooling, degree, major):
    found = judged(["Họ tên", "Trình độ học vấn"], ["Lò Thị Án", cell])
    values = found.new[2]
    assert found.problems == ()
    assert (values.get(F.SCHOOLING) or "", values.get(F.DEGREE), values.get(F.MAJOR)) == (schooling, degree, major)


def test_a_degree_of_its_own_column_stays_and_a_title_of_schooling_alone_is_taken_at_its_word():
    values = judged(["Họ tên", "Học vấn", "Chuyên môn"], ["A Páo", "Trung cấp", "Đại học"]).new[2]
    assert (values[F.SCHOOLING], values[F.DEGREE]) == ("Trung cấp", Degree.UNIVERSITY)
    values = judged(["Họ tên", TITLES[F.SCHOOLING]], ["A Páo", "Trung cấp"]).new[2]
    assert values[F.SCHOOLING] == "Trung cấp"


def test_the_preview_says_where_the_cells_of_such_a_column_went():
    heading, rows = read_list([["Họ tên", "Trình độ học vấn"], ["A", "12/12"], ["B", "Đại học"], ["C", "Trung cấp"]])
    notes = notes_of(heading, judge(heading, rows, InBook()), InBook())
    (one,) = notes.whole
    assert one.rule.code == "delegate.schooling_split"
    assert one.says.startswith("Cột «Trình độ học vấn»: 2 ô ghi vào trình độ chuyên môn, 1 ô ghi vào")


def test_a_known_name_without_a_birth_is_to_be_decided():
    book = InBook((listed(7, name="Bùi Thị Kim Phượng", born="2/3/1980"),))
    rows = (["Họ tên", "Chức vụ"], ["Bùi Thị Kim Phượng", "Bí thư"])
    found = judged(*rows, book=book)
    assert codes(found) == [(2, "Họ tên", "delegate.same_name")]
    assert found.problems[0].found.says == "Bùi Thị Kim Phượng: trùng tên với số 7, kiểm lại."
    heading, read = read_list(rows)
    assert judge(heading, read, book, frozenset({2})).problems == ()
    born = judged(["Họ tên", "Ngày sinh"], ["Bùi Thị Kim Phượng", "5/6/1990"], book=book)
    assert born.problems == ()
    same = judged(["Họ tên", "Ngày sinh"], ["Bùi Thị Kim Phượng", "2/3/1980"], book=book)
    assert same.same == {2}


@pytest.mark.parametrize(
    ("one", "other", "is_asked"),
    [
        ("1980", "2/3/1980", True),
        ("2/3/1980", "1980", True),
        ("3/1980", "2/3/1980", True),
        ("1980", "3/1980", True),
        ("1981", "2/3/1980", False),
        ("4/1980", "2/3/1980", False),
        ("3/3/1980", "2/3/1980", False),
        ("", "1980", True),
    ],
)
def test_a_birth_that_is_known_in_part_may_be_that_of_a_namesake(one, other, is_asked):
    heading = ["Họ tên", "Ngày sinh", "Số thẻ đảng"]
    book = InBook((listed(7, name="Bùi Thị Kim Phượng", born=other, card_number="12"),))
    in_book = [(2, "Họ tên", "delegate.same_name")] if is_asked else []
    assert codes(judged(heading, ["BÙI THỊ KIM PHƯỢNG", one, ""], book=book)) == in_book
    assert codes(judged(heading, ["Bùi Thị Kim Phượng", one, "34"], book=book)) == []

    rows = heading, ["Bùi Thị Kim Phượng", other, "12"], ["Bùi Thị Kim Phượng", one, ""]
    found = judged(*rows)
    assert codes(found) == ([(3, "Họ tên", "delegate.row_same_name")] if is_asked else [])
    assert not is_asked or found.problems[0].found.says == "Bùi Thị Kim Phượng: trùng tên với dòng 2, kiểm lại."
    head, read = read_list(rows)
    assert judge(head, read, InBook(), frozenset({3})).problems == ()
    assert codes(judged(heading, rows[1], [*rows[2][:2], "34"])) == []


def test_a_birth_that_cannot_be_read_is_told_as_that_alone():
    found = judged(["Họ tên", "Ngày sinh"], ["Lò Thị Án", "1980"], ["Lò Thị Án", "32/1/1980"])
    assert codes(found) == [(3, "Ngày sinh", "delegate.date")]


def test_who_is_on_probation_is_told_before_a_list_is_taken_over():
    heading, rows = read_list(
        [
            ["Họ tên", "Ngày vào Đảng", "Ngày chính thức"],
            ["Hà Văn Dự", "19/5/2026", ""],
            ["Mùa A Páo", "1/1/1990", ""],
            ["Lò Thị Án", "2/3/2001", "2/3/2002"],
        ]
    )
    day = date(2026, 11, 20)
    for kind, codes_told, rows_told in (
        (
            Electorate.MEMBER_CONGRESS,
            ["delegate.without_vote", "delegate.unsure"],
            {2: "dự bị, không biểu quyết", 3: "có, kiểm ngày chính thức"},
        ),
        (Electorate.DELEGATE_CONGRESS, ["delegate.probation"], {2: "đảng viên dự bị"}),
    ):
        book = InBook(electorate=kind, day=day)
        notes = notes_of(heading, judge(heading, rows, book), book)
        assert [one.rule.code for one in notes.whole] == codes_told
        assert notes.rows == rows_told


def test_what_only_delegates_have_is_not_read_of_members_and_named():
    heading, _ = read_list([["Họ tên", "Đoàn", "Tư cách", "Thẩm tra", "Chi bộ"], ["A", "", "", "", ""]])
    members = heading.of(Electorate.MEMBER_CONGRESS)
    assert [one.field for one in members.known] == [F.NAME, F.ORGANISATION]
    assert members.unknown == ("Đoàn", "Tư cách", "Thẩm tra")
    assert heading.of(Electorate.DELEGATE_CONGRESS) == heading


def test_what_stands_in_columns_without_a_title_is_told_by_their_letters():
    width = 28
    rows = [
        ["Danh sách", *[""] * (width - 1)],
        ["", "Họ tên", "", "Đơn vị", "Chữ ký"],
        ["1", "Lò Thị", "Án", "Sở A", "", " ", *[""] * (width - 7), "dự bị"],
        ["2", "Mùa A", "Sếnh", "Sở B", "x", ""],
    ]
    heading, read = read_list(rows)
    assert [judge(heading, read, InBook()).new[row][F.NAME] for row in (3, 4)] == ["Lò Thị Án", "Mùa A Sếnh"]
    assert heading.unknown == ("Chữ ký",)
    assert heading.untitled == ("A", "AB")
    assert heading.of(Electorate.MEMBER_CONGRESS).untitled == ("A", "AB")
    assert read_list([["", "Lò Thị Án"], ["", "Mùa A Sếnh"]])[0].untitled == ()
    assert read_list([["Họ tên", "Đơn vị", "Cơ quan"], ["A", "B", "C"]])[0].untitled == ()


def test_a_place_the_book_has_not_is_said_also_of_somebody_of_whom_the_book_names_none():
    book = InBook((listed(1, name="Lò Thị Án", born="1980"),), {F.ORGANISATION: ("Chi bộ 1",)})
    found = judged(["Số", "Họ và tên", "Năm sinh", "Tổ chức đảng"], ["1", "Lò Thị Án", "1980", "Chi bộ 7"], book=book)
    assert not found.same
    assert (2, "Tổ chức đảng") in [(row, title) for row, title, _ in codes(found)]


def test_a_delegate_with_the_name_and_birth_of_another_and_another_card_is_asked_for():
    book = InBook((listed(4, name="Lò Thị Án", born="5/3/1975", card_number="123"),))
    heading, rows = read_list([["Họ tên", "Ngày sinh", "Số thẻ đảng"], ["Lò Thị Án", "05/03/1975", "132"]])
    asked = judge(heading, rows, book)
    assert codes(asked) == [(2, "Số thẻ đảng", "delegate.same_birth")]
    assert asked.problems[0].found.says == "Lò Thị Án: cùng họ tên, ngày sinh với số 4, khác số thẻ đảng."
    assert codes(judge(heading, rows, book, frozenset({2}))) == []


def test_a_delegate_is_not_born_tomorrow():
    book = InBook(today=date(2025, 7, 26))
    rows = (["Lò Thị Án", "26/7/2025", ""], ["Lò Thị Anh", "27/7/2025", ""], ["Lò Thị Ánh", "1980", "8/2025"])
    found = judged(["Họ tên", "Ngày sinh", "Ngày vào Đảng"], *rows, book=book)
    assert codes(found) == [(3, "Ngày sinh", "delegate.future"), (4, "Ngày vào Đảng", "delegate.future")]
