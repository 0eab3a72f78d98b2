"""Objections about the sessions of a congress.

What it is for: their codes and words.
What it is not for: whether a session is valid (attendance) and finding them (reports.from_book).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "session.none",
        Severity.ERROR,
        "Sổ chưa có phiên họp nào của đại hội.",
        "Lấy chương trình mẫu hoặc thêm phiên ở trang Phiên họp.",
    ),
    Rule(
        "session.checked_in",
        Severity.ERROR,
        "Phiên «{title}» đã điểm danh {marks} người.",
        "Bỏ các dấu điểm danh của phiên ở trang Điểm danh rồi bỏ phiên; sai tên, ngày, giờ thì sửa tại chỗ.",
    ),
    Rule(
        "session.began",
        Severity.ERROR,
        "Phiên «{title}» đã bắt đầu.",
        "Bỏ giờ bắt đầu thực tế của phiên rồi bỏ phiên; sai tên, ngày, giờ thì sửa tại chỗ.",
    ),
)
