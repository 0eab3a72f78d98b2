"""Objections to indicative ballots (phiếu xin ý kiến), which elect nobody.

What it is for: their codes, words and remedies.
What it is not for: checking them (closing, counting_board, models).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "indicative.no_names",
        Severity.ERROR,
        "Danh sách xin ý kiến chưa có ai.",
        "Nhập tên những người cần xin ý kiến.",
    ),
    Rule(
        "indicative.no_team",
        Severity.WARNING,
        "Chưa có tổ giúp việc kiểm phiếu xin ý kiến.",
        "Nhập tổ trưởng và các thành viên do đoàn chủ tịch phân công.",
    ),
    Rule(
        "indicative.no_file",
        Severity.ERROR,
        "Phiếu xin ý kiến không có tệp kiểm lại: tệp này chỉ dành cho cuộc bầu.",
        "Lưu hoặc in biên bản kiểm phiếu xin ý kiến.",
    ),
    Rule(
        "indicative.own_minutes",
        Severity.ERROR,
        "Phiếu xin ý kiến không bầu ai nên không có văn bản này của cuộc bầu.",
        "Lập biên bản kiểm phiếu xin ý kiến.",
    ),
    Rule(
        "indicative.only",
        Severity.ERROR,
        "Đây là cuộc bầu, không phải xin ý kiến.",
        "Lập biên bản kiểm phiếu.",
    ),
)
