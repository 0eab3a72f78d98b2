"""Objections to organisations and members as the book keeps them through the year.

What it is for: their codes, words and articles.
What it is not for: checking them (models.organisations, models.members), and rows of sheets.
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "organisation.below_itself",
        Severity.ERROR,
        "{name} không thể trực thuộc chính nó hoặc tổ chức ở dưới nó.",
        "Chọn tổ chức cấp trên khác.",
    ),
    Rule(
        "member.none",
        Severity.WAITING,
        "Sổ chưa có đảng viên nào.",
        "Nhập đảng viên, hoặc đưa danh sách từ tệp Excel vào.",
    ),
    Rule(
        "member.nameless",
        Severity.ERROR,
        "Đảng viên chưa có họ và tên.",
        "Nhập họ và tên.",
    ),
    Rule(
        "member.card_taken",
        Severity.ERROR,
        "Số thẻ đảng {card} đã là của {name}.",
        "Kiểm số thẻ trên thẻ đảng viên; mỗi thẻ chỉ của một người.",
    ),
    Rule(
        "member.no_organisation",
        Severity.ERROR,
        "Chưa chọn tổ chức đảng.",
        "Chọn tổ chức mà đảng viên sinh hoạt chính thức.",
    ),
    Rule(
        "member.unknown_organisation",
        Severity.ERROR,
        "Trong sổ không có tổ chức «{name}».",
        "Chọn một tên được gợi ý; tổ chức mới thì thêm vào cây tổ chức trước.",
    ),
)
