"""Offices against their seats and lists: one secretary, and a committee that elects among its own members."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.offices import check_members, check_seats

NAMES = st.lists(st.sampled_from(["Lê Văn An", "Phạm Thị Bích", "Vũ Anh Đức", "Đỗ Quang Huy"]), unique=True)


@pytest.mark.parametrize(("seats", "says"), [(1, []), (2, ["Bí thư chỉ có một người, mà số lượng cần bầu là 2."])])
def test_a_secretary_is_one_person(seats, says):
    assert [one.says for one in check_seats("Bí thư", seats)] == says


def test_who_was_not_elected_is_named_however_the_name_is_written():
    (found,) = check_members(
        "Ban Chấp hành", ["Lê Văn An", "PHẠM THỊ BÍCH"], ["Lê  Văn An", "Phạm Thị Bích", "Vũ Anh Đức"]
    )
    assert (found.rule.code, found.says) == (
        "office.outside",
        "Không có trong danh sách trúng cử Ban Chấp hành: Vũ Anh Đức.",
    )
    assert not found.is_error


@given(NAMES, NAMES)
def test_nobody_elected_is_ever_named_and_everybody_else_is(members, candidates):
    named = "".join(one.says for one in check_members("Ban Chấp hành", members, candidates))
    for name in candidates:
        assert (name in named) == (bool(members) and name not in members)
