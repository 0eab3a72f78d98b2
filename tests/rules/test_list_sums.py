"""Rows of a list that are nobody: sums and what stands only in columns that nobody reads."""

import pytest

from app.rules.delegate_rows import NAMED, InBook, judge, read_list

HEAD = ["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Màu xe"]
PEOPLE = [["1", "Nguyễn Văn An", "1980", "Chi bộ 1", "đỏ"], ["2", "Lò Thị Án", "1981", "Chi bộ 2", ""]]


def judged(*rows):
    heading, read = read_list([HEAD, *PEOPLE, *rows])
    return judge(heading, read, InBook(open=frozenset(NAMED)))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["Tổng cộng: 2 người", "", "", "", ""], "Tổng cộng: 2 người"),
        (["", "Tổng cộng", "2", "", ""], "Tổng cộng · 2"),
        (["", "CỘNG", "", "2 chi bộ", ""], "CỘNG · 2 chi bộ"),
        (["", "Tổng số đại biểu: 2", "", "", ""], "Tổng số đại biểu: 2"),
        (["", "", "", "", "xanh"], "xanh"),
    ],
)
def test_a_sum_is_passed_over_and_named(row, said):
    found = judged(row)
    assert found.passed_over == {4: said}
    assert list(found.new) == [2, 3]
    assert found.problems == ()


@pytest.mark.parametrize("name", ["Tống Thị Cộng", "Công", "Tổng Văn Số", "Cộng Hoà"])
def test_whoever_has_a_name_like_a_sum_is_somebody(name):
    found = judged(["3", name, "1982", "Chi bộ 1", ""])
    assert found.passed_over == {}
    assert list(found.new) == [2, 3, 4]


def test_a_sum_beside_which_words_stand_is_asked_about():
    found = judged(["", "Cộng", "1982", "Chi bộ mới", ""])
    assert found.passed_over == {}
