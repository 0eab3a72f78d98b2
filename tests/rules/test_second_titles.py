"""Headings of two rows: titles under merged ones, of which some may be unknown, and no person among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.delegate_rows import DELEGATES
from app.rules.list_judging import read_list
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS

F = MemberField
ABOVE = ["Stt", "Họ và tên", "Ngày sinh", "Chi bộ", "Trình độ", "", "", "", "", "Ngày vào Đảng", ""]
BELOW = ["", "", "", "", "Văn hóa", "Chuyên môn", "Lý luận chính trị", "Màu áo", "Tin đồn", "Dự bị", "Chính thức"]
PERSON = ["1", "Lò Văn An", "3/2/1980", "Chi bộ A", "12/12", "Đại học Luật", "Cao cấp", "B", "A", "2005", "2006"]


def test_an_unknown_title_below_a_merged_one_is_called_by_both_and_the_others_are_read():
    heading, rows = read_list(MEMBERS, [ABOVE, BELOW, PERSON])
    assert [row.number for row in rows] == [3]
    assert heading.unknown == ("Trình độ: Màu áo", "Trình độ: Tin đồn")
    assert [one.field for one in heading.known] == [
        *(F.NAME, F.BORN, F.ORGANISATION, F.SCHOOLING, F.DEGREE, F.THEORY, F.JOINED, F.OFFICIAL_SINCE),
    ]
    assert [one.title for one in heading.known][-2:] == ["Dự bị", "Chính thức"]


def test_a_remembered_title_is_found_by_both_rows():
    heading, _ = read_list(MEMBERS.knowing({"trinh do mau ao": "note"}), [ABOVE, BELOW, PERSON])
    assert heading.known[-3].field is F.NOTE
    assert heading.unknown == ("Trình độ: Tin đồn",)


@pytest.mark.parametrize(
    "row",
    [
        ["", "Lò Văn An", "", "", "Văn hóa", "Chuyên môn"],
        ["", "", "", "", "Văn hóa", "12/12"],
        ["", "", "", "", "Văn hóa", "x"],
        ["", "", "", "", "Văn hóa", "3/2/2005"],
        ["", "", "", "Chi bộ lạ", "Văn hóa", "Chuyên môn"],
        ["", "", "", "", "Màu áo", "Tin đồn"],
        ["", "", "3/2/1980", "", "12/12", "Đại học Luật"],
    ],
)
def test_whoever_stands_below_the_heading_is_no_second_row(row):
    heading, _ = read_list(MEMBERS, [ABOVE, row, PERSON])
    assert heading.first_row == 1


def test_titles_that_are_known_part_columns_without_being_merged():
    heading, _ = read_list(DELEGATES, [["Họ tên", "Năm sinh", "Quê quán"], ["", "Nam", "Nữ"]])
    assert heading.first_row == 2
    assert [one.title for one in heading.known] == ["Họ tên", "Nam", "Nữ"]


@pytest.mark.parametrize(
    "row",
    [
        ["(1)", "(2)", "(3)", "(4)"],
        ["1", "2", "3", "4"],
        ["A", "B", "1", "2"],
        ["a", "b", "c", "d"],
        ["", "1", "2", "3"],
        ["1", "2", "4", "(5=3+4)"],
        ["[1]", "[2]", "", "[3]"],
    ],
)
def test_a_row_that_numbers_the_columns_belongs_to_the_heading(row):
    head, person = ["Stt", "Họ và tên", "Ngày sinh", "Chi bộ"], ["1", "Lò Văn An", "1980", "Chi bộ A"]
    heading, rows = read_list(MEMBERS, [head, row, person])
    assert (heading.first_row, [one.number for one in rows]) == (2, [3])
    assert read_list(MEMBERS, [ABOVE, BELOW, [*row], PERSON])[0].first_row == 3


@pytest.mark.parametrize(
    "row",
    [["1", "Lò Văn An", "3", "4"], ["1", "", "3", "4"], ["2", "1", "", ""], ["", "B", "", ""], ["1", "An", "", ""]],
)
def test_a_row_of_anything_else_does_not(row):
    heading, _ = read_list(MEMBERS, [["Stt", "Họ và tên", "Ngày sinh", "Chi bộ"], row])
    assert heading.first_row == 1


def test_the_numbers_of_columns_of_a_name_in_two_parts():
    head, person = ["Stt", "Họ đệm", "Tên", "Năm sinh"], ["1", "Lò Văn", "An", "1980"]
    heading, rows = read_list(MEMBERS, [head, ["(1)", "(2)", "(3)", "(4)"], person])
    assert (heading.first_row, [one.number for one in rows]) == (2, [3])


NAMES = st.lists(st.sampled_from(["Lò", "A", "Văn", "Nam", "Án", "Y"]), min_size=2).map(" ".join)
CELLS = st.lists(
    st.sampled_from(["", "1", "2", "x", "1980", "Nam", "Dự bị", "Văn hóa", "Chi bộ A"]), min_size=9, max_size=9
)


@given(NAMES, CELLS)
def test_nobody_with_a_name_is_ever_taken_for_a_heading(name, cells):
    heading, rows = read_list(MEMBERS, [ABOVE, BELOW, [cells[0], name, *cells[1:]], PERSON])
    assert (heading.first_row, [row.number for row in rows]) == (2, [3, 4])
