"""Objections to the votes of cells on classes: their counts, who was there, their day.

What it is for: their codes and words.
What it is not for: checking them (rules.class_votes), and what is entered beside them (evaluations).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "evaluation.vote_nobody",
        Severity.ERROR,
        "{name}: chưa có số đảng viên chính thức được triệu tập.",
        "Gõ số đảng viên chính thức của chi bộ.",
    ),
    Rule(
        "evaluation.vote_issued",
        Severity.ERROR,
        "{name}: phát ra {issued} phiếu mà chỉ có {base} đảng viên được biểu quyết.",
        "Kiểm tra số phiếu phát ra; người được miễn, sinh hoạt tạm thời nơi khác mà đến biểu quyết thì tính cả.",
    ),
    Rule(
        "evaluation.vote_unread",
        Severity.ERROR,
        "{name}: «{text}» không phải số phiếu.",
        "Chỉ gõ chữ số; để trống là 0.",
    ),
    Rule(
        "evaluation.vote_none",
        Severity.ERROR,
        "{name}: chưa gõ số phiếu của mức nào.",
        "Gõ số phiếu của từng mức, hoặc bấm «Bỏ» ở phần biểu quyết.",
    ),
    Rule(
        "evaluation.vote_day_unread",
        Severity.ERROR,
        "Ngày họp «{text}» ở phiếu của {name} không phải ngày.",
        "Sửa ô «Ngày họp» ở phần biểu quyết, gõ như 5/12/2025.",
    ),
    Rule(
        "evaluation.vote_elsewhere",
        Severity.ERROR,
        "Ngày họp {day} ở phiếu của {name} không thể là của năm {year}.",
        "Sửa ô «Ngày họp»: từ 1/1/{year} đến 31/3/{next}; chưa rõ thì để trống.",
    ),
    Rule(
        "evaluation.vote_ahead",
        Severity.ERROR,
        "Ngày họp {day} ở phiếu của {name} là ngày chưa tới; hôm nay là {today}.",
        "Sửa ô «Ngày họp»; chưa họp thì chưa ghi phiếu, hôm nay không đúng thì chỉnh đồng hồ của máy.",
    ),
    Rule(
        "evaluation.vote_present",
        Severity.WARNING,
        "{name}: đã ghi {issued} phiếu mà ô Có mặt còn trống.",
        "Gõ số có mặt; lưu trước, ghi sau cũng được.",
    ),
    Rule(
        "evaluation.vote_too_many_present",
        Severity.ERROR,
        "{name}: có mặt {present} mà chỉ triệu tập {base}.",
        "Chỉ ghi đảng viên chính thức; người được miễn, sinh hoạt tạm thời nơi khác mà đến thì tính cả vào Triệu tập.",
    ),
    Rule(
        "evaluation.vote_issued_present",
        Severity.ERROR,
        "{name}: phát ra {issued} phiếu mà chỉ có {present} người có mặt.",
        "Kiểm tra số có mặt và số phiếu phát ra.",
    ),
    Rule(
        "evaluation.vote_returned",
        Severity.ERROR,
        "{name}: thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra.",
        "Đếm lại số phiếu phát ra và thu về.",
    ),
    Rule(
        "evaluation.vote_valid",
        Severity.ERROR,
        "{name}: {valid} phiếu hợp lệ + {invalid} không hợp lệ khác {returned} phiếu thu về.",
        "Đếm lại số phiếu hợp lệ và không hợp lệ.",
    ),
    Rule(
        "evaluation.vote_sum",
        Severity.ERROR,
        "{name}: các mức cộng lại được {counted} phiếu mà có {valid} phiếu hợp lệ.",
        "Đếm lại số phiếu của từng mức.",
    ),
)
