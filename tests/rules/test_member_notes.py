"""What a list of members should be read for: leaders of whom it does not say that they are."""

import pytest

from app.rules.list_judging import judge, read_list
from app.rules.list_matching import Known
from app.rules.member_fields import MemberField
from app.rules.member_notes import notes_of_members
from app.rules.member_rows import MEMBERS

BOOK = Known(names={MemberField.ORGANISATION: ("Chi bộ 1",)})
HEAD = ["Họ và tên", "Ngày sinh", "Tổ chức đảng", "Chức vụ"]


def told(head, *rows):
    heading, read = read_list(MEMBERS, [head, *rows])
    assert heading
    notes = notes_of_members(heading, judge(heading, read, BOOK))
    return [(one.rule.code, one.values["count"]) for one in notes.whole]


@pytest.mark.parametrize(
    ("post", "leads"),
    [
        ("Bí thư Đảng ủy", True),
        ("Phó trưởng phòng", True),
        ("Giám đốc Sở", True),
        ("Hiệu trưởng", True),
        ("Chuyên viên", False),
        ("Văn thư", False),
        ("", False),
    ],
)
def test_a_post_that_leads_is_told_where_no_column_says_who_is_a_leader(post, leads):
    assert told(HEAD, ["Lò Thị Án", "1975", "Chi bộ 1", post]) == [("member.leaders_untold", 1)] * leads


def test_a_column_that_says_so_leaves_nothing_to_tell():
    head = [*HEAD, "Đối tượng kiểm điểm"]
    assert told(head, ["Lò Thị Án", "1975", "Chi bộ 1", "Bí thư", ""]) == []
