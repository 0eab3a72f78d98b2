import re
import unicodedata

import pytest

from app.reports.catalogue import DOCUMENTS
from app.reports.wording import WordingError, exported, imported, load

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


def test_an_exported_wording_is_imported_as_it_was():
    texts = {"people": "{số} đ/c", "closing": 'Lập thành {số bản} bản "chính".'}
    content = exported(MINUTES, texts)
    assert imported(MINUTES, content) == texts
    assert "# people" not in content
    assert '# kind = "Biên bản"' in content


def test_an_exported_wording_without_changes_changes_nothing():
    assert imported(MINUTES, exported(MINUTES, {})) == {}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[entry-log]\nkind = 'Sổ'", "không có phần [counting-minutes]"),
        ("[counting-minutes]\nkin = 'Sổ'", "không có khối «kin». Có phải là «kind»?"),
        ("[counting-minutes]\npeople = 'đ/c'", "thiếu chỗ điền {số}"),
        ("[counting-minutes]\nkind = ''", "chưa có chữ nào"),
        ("[counting-minutes\nkind = ''", "dòng 1"),
        ("a=" + "[" * 5000, "lồng nhau quá sâu"),
        ('[counting-minutes]\nkind = "Biên bản \\uFFFF"', "không in được (mã U+FFFF)"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_whole(content, says):
    with pytest.raises(WordingError) as error:
        imported(MINUTES, content)
    assert says in str(error.value)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_block_of_every_document_uses_just_what_it_declares(document):
    for block in load(document).blocks.values():
        used = re.findall(r"\{([^{}]*)\}", block.text)
        assert set(block.needs) <= set(used) <= set(block.placeholders), block.name
