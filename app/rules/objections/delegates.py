"""Objections to delegates: their numbers and seats, and who may take the place of whom.

What it is for: their codes, words and articles.
What it is not for: checking them (replacements, models.delegates).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "delegate.number_taken",
        Severity.ERROR,
        "Số {number} đã là của đại biểu {name}.",
        "Chọn số khác, hoặc để trống để chương trình lấy số tiếp theo.",
    ),
    Rule(
        "delegate.seat_taken",
        Severity.ERROR,
        "Ghế {seat} đã có đại biểu {name}.",
        "Chọn ghế khác, hoặc chuyển người kia trước.",
    ),
    Rule(
        "delegate.not_official",
        Severity.ERROR,
        "{name} không phải đại biểu chính thức chưa có người thay.",
        "Chọn một đại biểu chính thức vắng mặt mà chưa ai thay.",
    ),
    Rule(
        "delegate.not_alternate",
        Severity.ERROR,
        "{name} không phải đại biểu dự khuyết đang chờ.",
        "Chọn một đại biểu dự khuyết chưa thay ai.",
    ),
    Rule(
        "delegate.has_attended",
        Severity.ERROR,
        "{name} đã dự một phiên, không vắng suốt đại hội.",
        "Không gọi dự khuyết thay người đã dự; điểm danh nhầm thì sửa ở trang Điểm danh trước.",
    ),
    Rule(
        "delegate.alternate_ineligible",
        Severity.ERROR,
        "{name} không đủ tư cách đại biểu, không gọi thay được.",
        "Gọi người tiếp theo trong danh sách dự khuyết của đoàn.",
    ),
    Rule(
        "delegate.replacement_why",
        Severity.ERROR,
        "Chưa ghi lý do và quyết định gọi dự khuyết.",
        "Ghi số quyết định của cấp ủy triệu tập và lý do vắng mặt.",
    ),
    Rule(
        "delegate.other_delegation",
        Severity.WARNING,
        "{name} không cùng đoàn với {absent}.",
        "Gọi dự khuyết của đúng đoàn; chỉ giữ khi cấp ủy triệu tập đã quyết định như vậy.",
    ),
    Rule(
        "delegate.alternate_order",
        Severity.WARNING,
        "{first} đứng trước {name} trong danh sách dự khuyết của đoàn.",
        "Gọi theo thứ tự số phiếu; chỉ giữ khi cấp ủy triệu tập đã quyết định như vậy.",
    ),
    Rule(
        "delegate.has_replacement",
        Severity.ERROR,
        "{name} đang có trong một lần dự khuyết thay thế.",
        "Bỏ lần thay thế ấy trước.",
    ),
    Rule(
        "delegate.was_there",
        Severity.ERROR,
        "{name} đã được điểm danh có mặt ở một phiên.",
        "Điểm danh nhầm thì bỏ dấu điểm danh rồi xóa; không đủ tư cách thì ghi ở cột Thẩm tra tư cách.",
    ),
    Rule(
        "delegate.in_body",
        Severity.ERROR,
        "{name} đang ở {body}.",
        "Bỏ tên khỏi ban ở trang Các ban rồi xóa.",
    ),
    Rule(
        "delegate.ex_officio",
        Severity.ERROR,
        "{name} là đại biểu đương nhiên, không do tổ chức nào bầu nên không có dự khuyết thay.",
        "Vắng suốt đại hội thì điểm danh vắng; trang cuộc bầu trừ khỏi số triệu tập.",
    ),
)
