"""Words that belong together where members are looked for: what begins the name of a kind of post or of the status."""

import pytest

from app.rules.member_words import typed_words, values_called
from app.rules.persons import Duty, MemberStatus


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Lò Án", ("lo", "an")),
        ("đang", ("dang",)),
        ("Đặng Sinh", ("dang", "sinh")),
        ("dang sinh", ("dang sinh",)),
        ("đang sinh ho", ("dang sinh ho",)),
        ("Lò đang sinh hoạt", ("lo", "dang sinh hoat")),
        ("lanh dao quan ly", ("lanh dao quan ly",)),
        ("quản lý", ("quan", "ly")),
        ("không giữ chức vụ án", ("khong giu chuc vu", "an")),
        ("", ()),
    ],
)
def test_words_that_begin_what_a_value_is_called_are_one(typed, words):
    assert typed_words(typed) == words


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("lanh dao", [Duty.LEADER]),
        ("lanh dao quan ly", [Duty.LEADER]),
        ("khong giu chuc vu", [Duty.STAFF]),
        ("ngoai he thong", [Duty.OUTSIDE]),
        ("dang sinh hoat", [MemberStatus.ACTIVE]),
        ("dang", []),
        ("lo an", []),
    ],
)
def test_several_words_mean_a_value_one_alone_none(typed, values):
    assert [value for _, value in values_called(typed)] == values
