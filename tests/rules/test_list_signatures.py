"""What stands below the table of a list: who made and signs it is passed over and named, what may be somebody asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.list_judging import Known, judge, read_list
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_rows import ORGANISATIONS

F = MemberField
HEAD = ["Stt", "Họ và tên", "Ngày sinh", "Chi bộ", "Ngày vào Đảng"]
PEOPLE = [
    ["1", "Lò Văn Một", "1/2/1980", "Chi bộ A", "2001"],
    ["2", "Lò Văn Hai", "1/2/1981", "Chi bộ A", "2001"],
]
THIRD = ["3", "Lò Văn Ba", "1/2/1982", "Chi bộ A", "2001"]
BLANK = ["", "", "", "", ""]
MADE_BY = ["", "NGƯỜI LẬP BIỂU", "", "T/M CHI ỦY", ""]
SIGNED = ["", "Lò Văn Lập", "", "Quàng Văn Ký", ""]
OPEN = Known(open=frozenset({F.ORGANISATION}))


def judged(*rows, head=HEAD, others=frozenset()):
    heading, read = read_list(MEMBERS, [head, *rows])
    return judge(heading, read, OPEN, others)


def codes(found):
    return [(one.row, one.found.rule.code) for one in found.problems]


def test_who_made_and_who_signs_a_list_is_passed_over_and_named():
    found = judged(*PEOPLE, BLANK, MADE_BY, ["", "(Ký, ghi rõ họ tên)", "", "BÍ THƯ", ""], BLANK, SIGNED)
    assert found.problems == ()
    assert [*found.new] == [2, 3]
    assert found.passed_over == {
        5: "NGƯỜI LẬP BIỂU · T/M CHI ỦY",
        6: "(Ký, ghi rõ họ tên) · BÍ THƯ",
        8: "Lò Văn Lập · Quàng Văn Ký",
    }


@pytest.mark.parametrize(
    "row",
    [
        ["", "Người lập", "", "Sơn La, ngày 5 tháng 12 năm 2025", ""],
        ["", "", "ngày 5 tháng 12 năm 2025", "", ""],
        ["", "", "", "Sơn La, ngày … tháng … năm 2025", ""],
        ["", "BÍ THƯ", "", "Người lập biểu", ""],
        ["", "TM. BAN CHI ỦY", "", "", ""],
        ["", "Xác nhận của đảng ủy", "", "", ""],
        ["", "Danh sách gồm 2 đảng viên", "", "", ""],
        ["", "Nơi nhận:", "", "", ""],
    ],
)
def test_words_of_signing_are_passed_over_right_below_the_rows(row):
    found = judged(*PEOPLE, row)
    assert [*found.passed_over] == [4]
    assert (found.problems, [*found.new]) == ((), [2, 3])


def test_two_names_below_a_table_without_words_of_signing_are_asked_about():
    found = judged(*PEOPLE, BLANK, SIGNED)
    assert codes(found) == [(5, "delegate.below_table")]
    assert "Lò Văn Lập" in found.problems[0].found.says
    assert found.passed_over == {}


def test_somebody_says_that_such_a_row_is_somebody():
    found = judged(*PEOPLE, THIRD, SIGNED, others=frozenset({5}))
    assert (codes(found), [*found.new]) == ([], [2, 3, 4, 5])


@pytest.mark.parametrize(("at", "text"), [(0, "4"), (2, "1/2/1983"), (4, "2003")])
def test_a_row_that_tells_somebody_is_somebody_even_below_the_signatures(at, text):
    row = ["", "Lò Văn Mới", "", "Chi bộ A", ""]
    row[at] = text
    found = judged(*PEOPLE, THIRD, MADE_BY, row)
    assert (codes(found), [*found.new]) == ([], [2, 3, 4, 6])


def test_in_a_list_that_tells_nothing_but_names_whoever_stands_below_the_words_is_asked_about():
    head = ["Họ và tên", "Chi bộ"]
    people = [["Lò Văn Một", "Chi bộ A"], ["Lò Văn Hai", "Chi bộ A"]]
    found = judged(*people, ["Người lập biểu", "T/M CHI ỦY"], ["Lò Văn Lập", "Quàng Văn Ký"], head=head)
    assert [*found.passed_over] == [4]
    assert codes(found) == [(5, "delegate.below_table")]


@pytest.mark.parametrize("name", ["Trương Phong", "Trương Bàn", "Kỷ Văn Tên", "Kỳ Thị Ngày", "Tạ Mạnh", "Chu Tịch"])
def test_whoever_has_a_name_like_words_of_signing_is_somebody(name):
    found = judged(*PEOPLE, ["", name, "1983", "Chi bộ A", ""], THIRD)
    assert (codes(found), found.passed_over) == ([], {})


def test_a_member_whose_birth_is_written_out_is_somebody():
    people = [[*row[:2], f"ngày 5 tháng 12 năm 197{row[0]}", *row[3:]] for row in (*PEOPLE, THIRD)]
    assert [*judged(*people, MADE_BY).passed_over] == [5]


def test_an_organisation_without_a_number_below_others_is_one_of_the_list():
    rows = [["1", "Đảng bộ A", ""], ["2", "Đảng bộ B", ""], ["", "Chi bộ B1", "Đảng bộ B"], ["", "Người lập", ""]]
    heading, read = read_list(ORGANISATIONS, [["TT", "Tên tổ chức", "Trực thuộc"], *rows, ["", "Lò Văn Lập", ""]])
    found = judge(heading, read, Known())
    assert (codes(found), [*found.new], [*found.passed_over]) == ([], [2, 3, 4], [5, 6])


NAMES = st.lists(st.sampled_from(["Lò", "Ký", "Trương", "Phong", "Văn", "Lập", "Người", "Bí", "Thư"]), min_size=2)
TEXTS = st.sampled_from(["", "Chi bộ A", "T/M CHI ỦY", "BÍ THƯ", "Sơn La, ngày 5 tháng 12 năm 2025"])
ROWS = st.lists(st.tuples(st.sampled_from(["", "x"]), NAMES, st.sampled_from(["", "1980", "3/2/1980"]), TEXTS))


@given(ROWS)
def test_nobody_with_a_name_and_a_birth_is_ever_passed_over(rows):
    rows = [[order, " ".join(name), born, text, ""] for order, name, born, text in rows]
    found = judged(*PEOPLE, *rows)
    somebody = {at for at, row in enumerate(rows, start=4) if row[2]}
    assert somebody.isdisjoint(found.passed_over)
    assert not {at for at in found.new if at > 3} & found.passed_over.keys()


@pytest.mark.parametrize("line", ["Danh sách này có 2 đồng chí", "Xác nhận của đảng ủy"])
def test_whoever_tells_more_than_a_name_below_words_of_signing_is_asked_about_and_never_left_out(line):
    head = ["Stt", "Họ và tên", "Chức vụ", "Chi bộ"]
    rows = [["1", "Lò Văn Một", "", "Chi bộ A"], ["2", "Lò Văn Hai", "", "Chi bộ A"]]
    found = judged(*rows, ["", line, "", ""], ["", "Lê Văn Ba", "Đảng viên", "Chi bộ A"], head=head)
    assert [*found.passed_over] == [4]
    assert codes(found) == [(5, "delegate.below_table")]
