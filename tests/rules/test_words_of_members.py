"""The words by which lists say status and duty of a member: each leads to one value, what may be two to none."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.findings import Unread
from app.rules.member_fields import MemberField
from app.rules.member_values import read_value
from app.rules.persons import NAMES, Duty, MemberStatus
from app.rules.vietnamese import fold

SAID = {
    MemberStatus.ACTIVE: ["đang sinh hoạt đảng", "sinh hoạt bình thường"],
    MemberStatus.EXEMPTED: [
        "miễn sinh hoạt",
        "miễn công tác và sinh hoạt",
        "Được miễn công tác, sinh hoạt đảng",
        "miễn CT và SH",
    ],
    MemberStatus.SUSPENDED: ["đình chỉ", "bị đình chỉ sinh hoạt"],
    MemberStatus.TEMPORARY: ["sinh hoạt tạm thời", "đang sinh hoạt tạm thời", "chuyển sinh hoạt đảng tạm thời"],
    MemberStatus.TRANSFERRED: ["chuyển đi", "đã chuyển đi", "chuyển sinh hoạt", "đã chuyển sinh hoạt đảng"],
    MemberStatus.STRUCK_OFF: ["bị xoá tên", "xóa tên trong danh sách đảng viên"],
    MemberStatus.RESIGNED: ["xin ra", "đã xin ra khỏi Đảng"],
    MemberStatus.EXPELLED: ["Khai trừ", "đã bị khai trừ", "khai trừ ra khỏi Đảng"],
    MemberStatus.DECEASED: ["đã từ trần", "mất", "đã chết", "qua đời"],
    Duty.LEADER: ["lãnh đạo", "cán bộ lãnh đạo, quản lý", "giữ chức vụ lãnh đạo, quản lý", "LĐQL"],
    Duty.STAFF: ["không giữ chức vụ", "không giữ chức vụ lãnh đạo, quản lý", "không chức vụ"],
    Duty.OUTSIDE: ["ngoài hệ thống", "ngoài HTCT"],
}
FIELDS = {MemberStatus: MemberField.STATUS, Duty: MemberField.DUTY}


@given(value=st.sampled_from([*SAID]), data=st.data())
def test_each_word_leads_to_one_value_however_it_is_written(value, data):
    word = data.draw(st.sampled_from([NAMES[value], *SAID[value]]))
    spelt = [word, word.upper(), fold(word), unicodedata.normalize("NFD", word), f" {word}.", word.replace(" ", "  ")]
    assert read_value(FIELDS[type(value)], data.draw(st.sampled_from(spelt))) is value


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (MemberField.STATUS, "chuyển đến"),
        (MemberField.STATUS, "chuyển"),
        (MemberField.STATUS, "đưa ra khỏi Đảng"),
        (MemberField.STATUS, "dự bị"),
        (MemberField.STATUS, "đã bị"),
        (MemberField.DUTY, "công chức, viên chức"),
        (MemberField.DUTY, "2A"),
    ],
)
def test_words_that_may_mean_more_than_one_thing_are_left_to_a_person(field, text):
    with pytest.raises(Unread) as error:
        read_value(field, text)
    assert error.value.found.rule.code == "delegate.word"


@pytest.mark.parametrize("field", FIELDS.values())
def test_a_word_of_one_kind_is_none_of_the_other(field):
    for value, words in SAID.items():
        if FIELDS[type(value)] is not field:
            for word in words:
                with pytest.raises(Unread):
                    read_value(field, word)
