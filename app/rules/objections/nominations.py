"""Objections to nominations.

What it is for: their codes, words and articles.
What it is not for: checking them (rules.nominations).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "nomination.no_nominator",
        Severity.ERROR,
        "Chưa ghi ai đề cử.",
        "Gõ tên người đề cử, hoặc chọn «tự ứng cử».",
    ),
    Rule(
        "nomination.probationary",
        Severity.ERROR,
        "{name} là đảng viên dự bị nên không ứng cử, không được đề cử.",
        "Kiểm lại tên và ngày chính thức trong danh sách đại biểu.",
    ),
    Rule(
        "nomination.twice",
        Severity.ERROR,
        "{name} đã có trong danh sách giới thiệu.",
        "Nếu là hai người trùng tên thì thêm ghi chú để phân biệt.",
    ),
    Rule(
        "nomination.nominator",
        Severity.WARNING,
        "{name} đề cử mà không phải đại biểu chính thức.",
        "Kiểm lại tên người đề cử.",
    ),
    Rule(
        "nomination.committee",
        Severity.WARNING,
        "{name} thuộc cấp ủy triệu tập: không đề cử, ứng cử, nhận đề cử ngoài danh sách cấp ủy đã chuẩn bị.",
        "Báo cáo đoàn chủ tịch; đại hội quyết định.",
    ),
    Rule(
        "nomination.counts",
        Severity.WARNING,
        "{name} ở ban kiểm phiếu mà được giới thiệu vào danh sách bầu cử.",
        "Thay người trong ban kiểm phiếu trước khi bỏ phiếu, hoặc bỏ tên ấy.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "nomination.waiting",
        Severity.WAITING,
        "{name} chưa được đại hội biểu quyết đưa vào danh sách.",
        "Biểu quyết, hoặc bỏ tên ấy.",
        Subject.SURPLUS,
    ),
    Rule(
        "nomination.asking",
        Severity.WAITING,
        "{name} xin rút mà đại hội chưa quyết định.",
        "Biểu quyết cho rút hay không.",
    ),
    Rule(
        "nomination.step",
        Severity.ERROR,
        "{name} không còn ở bước ấy.",
        "Xem lại tình trạng trong danh sách rồi làm bước tiếp theo.",
    ),
    Rule(
        "nomination.nobody",
        Severity.ERROR,
        "Chưa có ai trong danh sách.",
        "Nhập danh sách cấp ủy triệu tập chuẩn bị.",
    ),
    Rule(
        "nomination.later",
        Severity.ERROR,
        "Lần bầu đang mở không phải lần đầu, nên danh sách không lập từ đề cử.",
        "Sửa danh sách ở trang cuộc bầu.",
    ),
    Rule(
        "nomination.no_opinion",
        Severity.ERROR,
        "Chưa có kết quả xin ý kiến.",
        "Kiểm phiếu xin ý kiến và xác nhận kết quả trước.",
    ),
    Rule(
        "nomination.nobody_to_ask",
        Severity.ERROR,
        "Không có người ứng cử, được đề cử tại đại hội để xin ý kiến.",
        "Rút bớt danh sách cấp ủy chuẩn bị bằng cách khác.",
    ),
    Rule(
        "nomination.tie",
        Severity.WARNING,
        "{names} bằng phiếu ở chỗ cuối của danh sách.",
        "Đại hội quyết định; sau đó cho rút hoặc giữ từng người.",
    ),
    Rule(
        "nomination.list_changed",
        Severity.WARNING,
        "Danh sách bầu cử đã đổi sau khi đại hội biểu quyết: {change}.",
        "Biểu quyết lại danh sách, hoặc khôi phục danh sách như đã biểu quyết.",
    ),
)
