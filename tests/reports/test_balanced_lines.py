import pytest

from app.reports.balanced_lines import balanced_lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, ()),
        ("BAN KIỂM PHIẾU", 20, ("BAN KIỂM PHIẾU",)),
        (
            "ĐẢNG BỘ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH",
            28,
            ("ĐẢNG BỘ KHỐI CÁC CƠ QUAN", "VÀ DOANH NGHIỆP TỈNH"),
        ),
        ("LẦN THỨ XXVIII, NHIỆM KỲ 2020-2025", 30, ("LẦN THỨ XXVIII,", "NHIỆM KỲ 2020-2025")),
        (
            "Thành phố Buôn Ma Thuột, ngày 29 tháng 7 năm 2020",
            30,
            ("Thành phố Buôn Ma Thuột,", "ngày 29 tháng 7 năm 2020"),
        ),
        (
            "kết quả thẩm tra tư cách đại biểu Đại hội đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh",
            62,
            (
                "kết quả thẩm tra tư cách đại biểu Đại hội đại biểu",
                "Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh",
            ),
        ),
        ("BAN CHẤP HÀNH ĐẢNG BỘ KHỐI", 18, ("BAN CHẤP HÀNH", "ĐẢNG BỘ KHỐI")),
    ],
)
def test_headings_break_where_a_reader_would(text, width, lines):
    assert balanced_lines(text, len, width) == lines


def test_no_line_is_left_with_a_dangling_word():
    text = "một hai ba bốn năm sáu bảy tám chín mười mười một"
    lines = balanced_lines(text, len, len(text) - 2)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 5


def test_lines_hold_the_text_and_fit():
    text = "ĐẢNG BỘ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH VÀ CÁC ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP TRỰC THUỘC"
    for width in range(12, 90):
        lines = balanced_lines(text, len, width)
        assert " ".join(lines) == text
        assert max(map(len, lines)) <= width


def test_a_word_wider_than_the_column_stays_whole():
    assert balanced_lines("NGHIÊNGNGẢ QUÁ", len, 5) == ("NGHIÊNGNGẢ", "QUÁ")


def test_a_long_text_is_broken_without_trying_every_break():
    text = "Ban Chấp hành Đảng bộ " * 100
    tried = 0

    def measure(line: str) -> int:
        nonlocal tried
        tried += 1
        return len(line)

    lines = balanced_lines(text, measure, 40)
    assert " ".join(lines) == text.strip()
    assert max(map(len, lines)) <= 40
    assert tried < 20 * len(text.split())
