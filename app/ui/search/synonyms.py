"""Other words for what the window names with one: whoever searches may use theirs.

What it is for: the search of the window and that of the help; verbs lead to the page where they are done.
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
DONE_THERE: Mapping[str, str] = MappingProxyType(
    {
        "home": "trình tự, việc cần làm, bắt đầu",
        "organisations": "thêm tổ chức, nhập tổ chức, sáp nhập, giải thể",
        "members": "thêm đảng viên, nhập danh sách, chuyển sinh hoạt, miễn sinh hoạt",
        "congress": "ngày khai mạc, nhiệm kỳ, địa điểm, quy chế bầu cử, con dấu",
        "delegates": "thêm đại biểu, nhập danh sách, thẩm tra tư cách, gọi dự khuyết, thẻ đại biểu, sơ đồ chỗ ngồi",
        "sessions": "diễn biến, ghi biên bản, bắt đầu phiên, khách mời",
        "check-in": "có mặt, vắng mặt, đếm người, quét thẻ",
        "contests": "kết luận phiếu, bỏ phiếu, in phiếu, chia tập, nhập phiếu, đối chiếu, đóng kiểm phiếu,"
        " xác nhận kết quả, kết quả, trúng cử, bầu lại, ứng cử, đề cử, danh sách bầu cử, số dư, biên bản kiểm phiếu",
        "evaluation": "phân loại đảng viên, đề nghị, quyết định xếp loại, mở năm, kiểm điểm",
        "targets": "số thực hiện, nghị quyết, tiến độ",
        "admissions": "đảng viên mới, dự bị, chuyển chính thức, thời hạn",
        "batches": "nhập phiếu, lượt nhập, còn thiếu",
        "documents": "in văn bản, xuất, Word, Excel, PDF",
        "dossier": "nộp cấp trên, lưu hồ sơ",
        "wording": "sửa mẫu, sửa biên bản",
        "bodies": "đoàn chủ tịch, đoàn thư ký, ban kiểm phiếu, ban thẩm tra, chủ trì, cử người",
        "shows-of-cards": "giơ thẻ, thông qua, tán thành, không tán thành, thẻ",
        "people": "thêm người, đổi người, đổi mật khẩu, khóa máy, phân quyền",
        "situations": "làm sai, phải làm gì",
        "backup": "sao chép, cứu dữ liệu, ổ USB, rút ổ, mở bản sao",
        "hall": "công bố, phông chữ to",
        "journal": "ai đã sửa, lịch sử, truy vết",
        "practice": "tập dượt, phiếu mẫu",
    }
)
"""By page, what is done there in the words of whoever looks for it, beside the name of the page."""

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
