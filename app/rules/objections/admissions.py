"""Objections to the admission of a member.

What it is for: their codes and words.
What it is not for: checking them (admissions), and reminders of what is still to come.
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "admission.order",
        Severity.WARNING,
        "Ngày {after} của bước sau lại sớm hơn ngày {before} của bước trước.",
        "Kiểm lại ngày: giấy chứng nhận, nghị quyết chi bộ, quyết định, lễ kết nạp, công nhận chính thức.",
    ),
    Rule(
        "admission.late",
        Severity.WARNING,
        "Quá hạn: {what} ngày {due}, thực hiện ngày {done}.",
        "Kiểm lại ngày; nếu đúng, ghi lý do vào ghi chú.",
    ),
    Rule(
        "admission.early",
        Severity.WARNING,
        "Công nhận chính thức ngày {done}, khi chưa đủ 12 tháng dự bị (đến {ends}).",
        "Kiểm lại ngày lễ kết nạp và ngày công nhận.",
    ),
    Rule(
        "admission.age",
        Severity.WARNING,
        "Sinh {born}, xét kết nạp ngày {day}: ngoài độ tuổi 18 đến 60.",
        "Kiểm lại ngày sinh; trên 60 tuổi phải được cấp có thẩm quyền đồng ý.",
    ),
)
