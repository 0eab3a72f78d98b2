import re
import unicodedata

import pytest

from app.reports.wording import WordingError, load

MINUTES = "counting-minutes"
WORDS = load(MINUTES)


def test_an_office_changes_one_sentence_and_keeps_the_others():
    own = load(MINUTES, 'candidates = "Danh sách gồm {số người}, {Đại hội} đã nhất trí:"')
    said = own.fill("candidates", {"số người": "30 đồng chí", "Đại hội": "Đại hội"})
    assert said == "Danh sách gồm 30 đồng chí, Đại hội đã nhất trí:"
    assert own.blocks["closing"] == WORDS.blocks["closing"]


def test_values_are_text_even_where_they_look_like_placeholders():
    assert WORDS.fill("people", {"số": "{số}"}) == "{số} đồng chí"


def test_decomposed_text_and_blanks_in_a_template_are_understood():
    own = load(MINUTES, unicodedata.normalize("NFD", 'people = "{  số }   đồng chí"'))
    assert own.fill("people", {"số": "04"}) == "04 đồng chí"


@pytest.mark.parametrize(
    ("override", "message"),
    [
        (
            'seats_member = "x"',
            "Bản sửa câu chữ: không có khối «seats_member». Có phải là «seats_members»?",
        ),
        (
            'candidates = "gồm {số ngườii} có tên:"',
            (
                "Bản sửa câu chữ, khối «candidates» (Danh sách bầu cử): không có chỗ điền {số ngườii}. "
                "Có phải là «số người»?"
            ),
        ),
        (
            'candidates = "gồm các đồng chí:"',
            (
                "Bản sửa câu chữ, khối «candidates» (Danh sách bầu cử): thiếu chỗ điền {số người}. "
                "Thêm chỗ điền này vào câu."
            ),
        ),
        (
            'candidates = "gồm {số người có tên:"',
            (
                "Bản sửa câu chữ, khối «candidates» (Danh sách bầu cử): có dấu ngoặc nhọn lẻ. "
                "Viết chỗ điền đủ hai dấu, ví dụ {tên}."
            ),
        ),
        (
            "candidates = 30",
            (
                "Bản sửa câu chữ, khối «candidates» (Danh sách bầu cử): không phải câu chữ. "
                "Đặt câu trong dấu ngoặc kép, sau dấu bằng."
            ),
        ),
        (
            'people = "{số} đ/c"\ncandidates = gồm',
            'Bản sửa câu chữ, dòng 2, cột 14: không đọc được. Mỗi khối viết trên một dòng: tên_khối = "câu chữ".',
        ),
        (
            'result = "Kết quả của {tên}:"',
            (
                "Bản sửa câu chữ, khối «result» (Kết quả kiểm phiếu): không có chỗ điền {tên}. "
                "Khối này không dùng chỗ điền nào: bỏ dấu ngoặc nhọn."
            ),
        ),
    ],
)
def test_a_bad_template_is_refused_with_place_and_remedy(override, message):
    with pytest.raises(WordingError) as error:
        load(MINUTES, override)
    assert str(error.value) == message


@pytest.mark.parametrize("attack", ["{số.__class__}", "{số[0]}", "{số!r}", "{0}", "{}", "{số:>9999}"])
def test_a_template_reaches_nothing_and_runs_nothing(attack):
    with pytest.raises(WordingError, match="không có chỗ điền"):
        load(MINUTES, f'people = "{{số}} {attack}"')


def test_the_programs_own_texts_use_just_what_they_declare():
    for block in WORDS.blocks.values():
        used = re.findall(r"\{([^{}]*)\}", block.text)
        assert set(block.needs) <= set(used) <= set(block.placeholders), block.name
        assert block.title, block.name
