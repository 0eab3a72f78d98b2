"""Lines of a resolution that are read as targets: their levels, how they are compared, of whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.target_lines import read_lines, read_parts
from app.rules.targets import Comparison, Period


def test_lines_of_a_resolution_become_targets_with_their_parts():
    pasted = (
        "1. Hằng năm, trên 90% đảng viên hoàn thành nhiệm vụ; 80% hoàn thành tốt nhiệm vụ\n"
        "\n"
        "2) Kết nạp từ 500 đảng viên mới trở lên, trong đó có 100 người lao động trong doanh nghiệp\n"
        "- Đến năm 2025 hoàn thành chương trình kiểm tra, giám sát\n"
        "Ít nhất 98,5% đơn vị đạt chuẩn văn hóa"
    )
    members, admitted, checked, culture = read_lines(pasted).targets
    assert [one.no for one in (members, admitted, checked, culture)] == [1, 2, 3, 4]
    assert members.text.startswith("Hằng năm, trên 90%")
    assert [part.text for part in members.parts] == [
        "> 90% đảng viên hoàn thành nhiệm vụ",
        "80% hoàn thành tốt nhiệm vụ",
    ]
    assert {part.period for part in members.parts} == {Period.YEARLY}
    assert [(part.goal, part.of) for part in admitted.parts] == [
        ("≥ 500", "đảng viên mới"),
        ("100", "người lao động trong doanh nghiệp"),
    ]
    assert [part.comparison for part in checked.parts] == [Comparison.DONE]
    assert [part.goal for part in culture.parts] == ["≥ 98,5%"]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Đến năm 2030 tỷ lệ hộ nghèo còn dưới 2%", ["< 2% tỷ lệ hộ nghèo"]),
        (
            "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên đạt từ 90% trở lên",
            ["≥ 90% Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên"],
        ),
        ("Hằng năm không quá 1% đảng viên bị kỷ luật", ["≤ 1% đảng viên bị kỷ luật"]),
        ("Tỷ lệ hộ nghèo giảm còn 2,5% vào năm 2030", ["≤ 2,5% Tỷ lệ hộ nghèo"]),
        ("Tối đa 3 vụ việc khiếu nại", ["≤ 3 vụ việc khiếu nại"]),
        ("Từ 3 vụ việc trở xuống", ["≤ 3 vụ việc"]),
        ("Giảm tỷ lệ hộ nghèo từ 5% xuống còn 2%", ["≤ 2% Giảm tỷ lệ hộ nghèo"]),
        ("Tỷ lệ hộ nghèo 0%", ["≤ 0% Tỷ lệ hộ nghèo"]),
        ("Không dưới 90% đảng viên học nghị quyết", ["≥ 90% đảng viên học nghị quyết"]),
        ("Nâng từ 85% lên trên 90% gia đình văn hóa", ["> 90% gia đình văn hóa"]),
        ("Trên dưới 90% hộ", ["90% hộ"]),
        ("Tỷ lệ chi bộ yếu kém dưới 1%/năm", ["< 1% Tỷ lệ chi bộ yếu kém"]),
        ("Thu nhập đạt 60 triệu đồng/người/năm", ["60 triệu đồng/người"]),
        (
            "Hằng năm có từ 90% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên",
            ["≥ 90% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên"],
        ),
        ("Kết nạp 15-20", ["≥ 15 Kết nạp"]),
        ("Kết nạp từ 15 đến 20 đảng viên", ["≥ 15 đảng viên"]),
        ("15–20% hộ khá", ["≥ 15% hộ khá"]),
        ("Nhiệm kỳ 2025-2030 kết nạp 500 đảng viên", ["500 đảng viên"]),
        ("Kết nạp 3 đảng viên mới", ["3 đảng viên mới"]),
        ("15.000 hội viên", ["15.000 hội viên"]),
        ("Trước ngày 30/6/2026 hoàn thành sắp xếp thôn", ["hoàn thành"]),
        ("Thực hiện Nghị quyết 18 và điều 15", ["hoàn thành"]),
    ],
)
def test_a_level_is_read_with_the_side_from_which_it_is_met(line, texts):
    (target,) = read_lines(line).targets
    assert target.text == line
    assert [part.text for part in target.parts] == texts


@pytest.mark.parametrize("line", ["rác !!!", "500", "90%", "83/92\t91/92", "Các chỉ tiêu chủ yếu", "tỷ lệ 95.5% hộ"])
def test_a_line_without_a_level_or_of_nothing_is_left_out_and_told(line):
    read = read_lines(f"{line}\nKết nạp 500 đảng viên")
    assert [one.no for one in read.targets] == [1]
    assert read.left_out == (line.replace("\t", " "),)


@given(
    sign=st.sampled_from(
        [
            *(("dưới", "<"), ("không quá", "≤"), ("không vượt quá", "≤"), ("tối đa", "≤"), ("còn dưới", "<")),
            *(("giảm còn", "≤"), ("trên", ">"), ("từ", "≥"), ("ít nhất", "≥"), ("không dưới", "≥"), ("≤", "≤")),
        ]
    ),
    level=st.integers(1, 99),
    is_first=st.booleans(),
)
def test_words_before_a_level_say_how_it_is_compared(sign, level, is_first):
    words, goal = sign
    line = f"{words.capitalize()} {level}% hộ nghèo" if is_first else f"Tỷ lệ hộ nghèo {words} {level}%"
    (part,) = read_parts(line)
    assert part.goal == f"{goal} {level}%"
    assert part.of in {"hộ nghèo", "Tỷ lệ hộ nghèo"}
