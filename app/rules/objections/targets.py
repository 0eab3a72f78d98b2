"""Objections to the targets of a resolution and to their figures.

What it is for: their codes and words.
What it is not for: checking them (targets), and whether a target is met (target_verdicts).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "target.no_text",
        Severity.ERROR,
        "Chỉ tiêu chưa có nội dung.",
        "Gõ nội dung như nghị quyết ghi.",
    ),
    Rule(
        "target.figure_unread",
        Severity.ERROR,
        "«{text}» không đọc được là số thực hiện.",
        "Tỷ lệ gõ số đạt/tổng số, như 83/92; số lượng gõ 812; việc đã xong gõ x, hay 11/12 việc.",
    ),
    Rule(
        "target.no_parts",
        Severity.ERROR,
        "Chỉ tiêu {no} chưa có phần nào để đo.",
        "Thêm ít nhất một phần: tỷ lệ, số lượng hoặc «hoàn thành».",
    ),
    Rule(
        "target.over_hundred",
        Severity.ERROR,
        "Chỉ tiêu {part} đặt {goal}, quá 100%.",
        "Nhập tỷ lệ từ 0 đến 100%.",
    ),
    Rule(
        "target.no_level",
        Severity.ERROR,
        "Chỉ tiêu {part} đặt {goal}: số nào cũng như nhau, không phân biệt được đạt hay chưa.",
        "Nhập mức lớn hơn 0; không được có thì chọn so sánh «không quá».",
    ),
    Rule(
        "target.parent_below",
        Severity.ERROR,
        "Chỉ tiêu {part} nằm trong một phần không đứng trước nó.",
        "Chọn phần đứng trước mà nghị quyết nói «trong đó».",
    ),
    Rule(
        "target.amended_before",
        Severity.ERROR,
        "Chỉ tiêu {no} điều chỉnh từ {since}, trước lần điều chỉnh đã ghi từ {before}.",
        "Nhập ngày không trước lần điều chỉnh đã ghi.",
    ),
    Rule(
        "target.over_total",
        Severity.ERROR,
        "Chỉ tiêu {part} năm {year}: {count} nhiều hơn tổng số {total}.",
        "Kiểm lại số đạt và tổng số.",
    ),
    Rule(
        "target.over_parent",
        Severity.WARNING,
        "Chỉ tiêu {part} năm {year}: {count} nhiều hơn phần chứa nó ({of}).",
        "Kiểm lại hai số; phần «trong đó» không nhiều hơn phần chứa nó.",
    ),
)
