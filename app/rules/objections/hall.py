"""Objections to showing things in the hall, and to what only a rehearsal has.

What it is for: their codes and words.
What it is not for: checking them (rules.hall, models).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "hall.not_confirmed",
        Severity.ERROR,
        "Chỉ công bố được kết quả đã xác nhận.",
        "Đóng kiểm phiếu, xác nhận kết quả rồi công bố.",
    ),
    Rule(
        "rehearsal.stays",
        Severity.ERROR,
        "Sổ diễn tập không bao giờ thành sổ của đại hội thật.",
        "Tạo sổ mới cho đại hội thật.",
    ),
    Rule(
        "rehearsal.has_papers",
        Severity.ERROR,
        "Sổ đã có phiếu được nhập nên không đổi thành sổ diễn tập được nữa.",
        "Tạo sổ khác để diễn tập.",
    ),
    Rule(
        "practice.real_book",
        Severity.ERROR,
        "Chỉ sổ diễn tập có phần này.",
        "Tạo sổ để tập nhập phiếu: danh mục của chương trình, «Sổ để tập nhập phiếu».",
    ),
    Rule(
        "practice.by_sheets",
        Severity.ERROR,
        "Lần bầu này kiểm bằng tờ kiểm phiếu nên không có phiếu để tập nhập.",
        "Chọn lần bầu nhập từng phiếu.",
    ),
    Rule(
        "practice.no_batches",
        Severity.ERROR,
        "Chưa có danh sách hoặc chưa chia tập nên chưa có phiếu để tập.",
        "Lập danh sách, ghi số phiếu thu về rồi chia tập.",
    ),
)
