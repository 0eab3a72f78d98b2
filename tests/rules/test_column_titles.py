"""Titles of columns in the spellings of offices: each leads to one field, what may be two to none."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.column_titles import by_title, field_by_title, likeliest
from app.rules.list_judging import read_list
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_rows import MEMBERS
from app.rules.vietnamese import fold

F = MemberField
OF_OFFICES = {
    "Thẻ Đảng viên số": F.CARD_NUMBER,
    "Mã thẻ đảng": F.CARD_NUMBER,
    "Ngày được kết nạp": F.JOINED,
    "Ngày kết nạp vào Đảng": F.JOINED,
    "Ngày, tháng, năm kết nạp": F.JOINED,
    "Dự bị": F.JOINED,
    "Chính thức": F.OFFICIAL_SINCE,
    "Ngày được công nhận chính thức": F.OFFICIAL_SINCE,
    "Ngày chuyển Đảng chính thức": F.OFFICIAL_SINCE,
    "Sinh hoạt tại": F.ORGANISATION,
    "Chi bộ sinh hoạt": F.ORGANISATION,
    "Nơi sinh hoạt": F.ORGANISATION,
}


@given(title=st.sampled_from(sorted(OF_OFFICES)), data=st.data())
def test_a_title_of_a_list_of_members_is_known_however_it_is_written(title, data):
    spelt = [title, title.upper(), fold(title), unicodedata.normalize("NFD", title), f" {title}: ", f"{title} (nếu có)"]
    found = field_by_title(data.draw(st.sampled_from(spelt)), MEMBERS.by_title)
    assert found is OF_OFFICES[title]


@pytest.mark.parametrize(
    "title", ["Chức vụ Đảng viên", "Đảng viên", "Quyết định số", "Ngày cấp thẻ", "Ngày chuyển đến"]
)
def test_a_title_that_may_be_something_else_is_left_to_a_person(title):
    assert field_by_title(title, MEMBERS.by_title) is None


def test_both_days_below_one_title_are_two_columns():
    heading, rows = read_list(
        MEMBERS,
        [
            ["TT", "Họ và tên", "Ngày vào Đảng", "", "Sinh hoạt tại"],
            ["", "", "Dự bị", "Chính thức", ""],
            ["1", "Lò Thị Án", "3/2/2005", "3/2/2006", "Chi bộ A"],
        ],
    )
    assert [one.field for one in heading.known] == [F.NAME, F.JOINED, F.OFFICIAL_SINCE, F.ORGANISATION]
    assert heading.unknown == ()
    assert len(rows) == 1


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Thẻ Đg viên số", F.CARD_NUMBER),
        ("Chi bộ đang sinh hoạt đảng", F.ORGANISATION),
        ("Số điện thoại nhà", F.PHONE),
        ("Ngày chính thức Đảng", F.OFFICIAL_SINCE),
        ("Màu mắt", None),
        ("Ngạch", None),
        ("Ngày cấp thẻ", None),
        ("Trình độ ngoại ngữ", None),
        ("Nơi sinh", None),
        ("", None),
    ],
)
def test_a_title_that_nobody_knows_is_guessed_only_where_it_is_much_like_one(title, field):
    assert likeliest(title, MEMBERS.by_title, list(F)) == field


@given(title=st.text(max_size=30), left=st.lists(st.sampled_from(F), max_size=5))
def test_what_another_column_holds_is_never_guessed(title, left):
    assert likeliest(title, MEMBERS.by_title, left) in (None, *left)


def test_no_title_can_be_of_two_fields():
    with pytest.raises(ValueError, match="ngay di"):
        by_title(TITLES, {F.JOINED: "ngay den|ngay di"}, {F.STATUS_SINCE: "ngay di"})
    with pytest.raises(ValueError, match="ngay vao dang"):
        by_title(TITLES, {F.OFFICIAL_SINCE: "ngay vao dang"})
    assert by_title(TITLES, {F.JOINED: "ngay den"})["ngay den"] is F.JOINED
