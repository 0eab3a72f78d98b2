"""Objections to who is working, to what they may do, and to PINs.

What it is for: their codes, words and remedies.
What it is not for: the table of roles (permissions) and asking it (models.operators).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule("operator.nobody", Severity.ERROR, "Chưa biết ai đang làm việc.", "Bấm F8 rồi chọn tên."),
    Rule(
        "operator.not_allowed",
        Severity.ERROR,
        "{name} ({role}) không làm được việc này: {act}.",
        "Việc này của {who}. Bấm F8 để đổi người.",
    ),
    Rule("operator.name", Severity.ERROR, "Chưa có tên.", "Gõ họ và tên."),
    Rule(
        "operator.name_taken",
        Severity.ERROR,
        "Đã có người tên «{name}».",
        "Gõ thêm để phân biệt, ví dụ tên đơn vị.",
    ),
    Rule(
        "operator.name_removed",
        Severity.ERROR,
        "«{name}» là tên một người đã bỏ khỏi danh sách.",
        "Bấm Thêm người và gõ đúng tên ấy để đưa người ấy vào lại, hoặc gõ thêm để phân biệt.",
    ),
    Rule(
        "operator.last_head",
        Severity.ERROR,
        "{name} là người toàn quyền duy nhất trong danh sách.",
        "Giao toàn quyền cho một người nữa trước.",
    ),
    Rule(
        "operator.itself",
        Severity.ERROR,
        "{name} đang làm việc nên không tự bỏ mình được.",
        "Bấm F8 đổi sang một người toàn quyền khác rồi bỏ.",
    ),
    Rule("operator.pin_form", Severity.ERROR, "PIN gồm {least} đến {most} chữ số.", "Gõ lại PIN."),
    Rule("operator.pin_wrong", Severity.ERROR, "PIN chưa đúng.", "Gõ lại sau {seconds} giây."),
    Rule(
        "operator.pin_wait",
        Severity.ERROR,
        "Vừa gõ sai PIN, còn {seconds} giây.",
        "Chờ hết rồi bấm Enter.",
    ),
)
