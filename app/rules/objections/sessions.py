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
)
