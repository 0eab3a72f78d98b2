"""Other words for what the window names with one: whoever searches may use theirs.

What it is for: the search of the window and that of the help.
What it is not for: texts of the screen, which keep to the one word.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.rules.vietnamese import fold

_SAID_HERE: Mapping[str, str] = MappingProxyType(
    {
        "so sánh": "đối chiếu",
        "so khớp": "đối chiếu",
        "sai lệch": "chênh lệch",
        "lô": "tập",
        "bó phiếu": "tập phiếu",
        "xấp": "tập",
        "xem xét": "kết luận",
        "để riêng": "phiếu chờ",
        "nghi ngờ": "phiếu chờ",
        "tài liệu": "văn bản",
        "báo cáo": "văn bản",
        "biểu mẫu": "câu chữ",
        "mẫu": "câu chữ",
        "trình chiếu": "màn hình hội trường",
        "máy chiếu": "màn hình hội trường",
        "chiếu": "màn hình hội trường",
        "tài khoản": "người sử dụng",
        "người dùng": "người sử dụng",
        "người làm việc": "người sử dụng",
        "phân quyền": "người sử dụng",
        "mật khẩu": "người sử dụng",
        "pin": "người sử dụng",
        "phân loại": "xếp loại",
        "chất lượng đảng viên": "đánh giá",
        "kiểm điểm": "đánh giá",
        "sự cố": "tình huống",
        "trang chủ": "tổng quan",
        "quy chế": "đại hội",
        "diễn tập": "tập nhập phiếu",
        "thực hành": "tập nhập phiếu",
        "ứng viên": "danh sách",
        "lịch họp": "phiên họp",
        "chương trình": "phiên họp",
        "khách mời": "phiên họp",
        "tham luận": "phiên họp",
        "nghị quyết": "phiên họp",
        "in phiếu": "phiếu bầu",
        "bàn giao": "niêm phong",
        "hủy xác nhận": "mở lại kết quả",
        "sửa kết quả": "mở lại kết quả",
        "cúp điện": "mất điện",
        "phiếu lạ": "phiếu không do ban",
        "phiếu thừa": "thừa phiếu",
        "phiếu thiếu": "thiếu phiếu",
    }
)
_FOLDED = tuple((fold(other), fold(word)) for other, word in _SAID_HERE.items())


def readings(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the folded words of a search, first as they were typed, then each with the window's own word."""
    typed = " ".join(fold(text).split())
    if not typed:
        return
    yield tuple(typed.split())
    for other, word in _FOLDED:
        if f" {other} " in f" {typed} ":
            yield tuple(f" {typed} ".replace(f" {other} ", f" {word} ").split())
