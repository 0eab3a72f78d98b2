"""Objections to the bodies of a congress and its shows of cards.

What it is for: their codes, words and articles.
What it is not for: checking them (bodies, shows_of_cards).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "congress.no_names",
        Severity.ERROR,
        "Chưa có tên đảng bộ hoặc tên đại hội.",
        "Nhập ở trang Đại hội rồi xuất.",
    ),
    Rule(
        "cards.summoned",
        Severity.ERROR,
        "Chưa biết bao nhiêu người được triệu tập.",
        "Nhập danh sách đại biểu trước, hoặc gõ tổng số được triệu tập.",
    ),
    Rule("cards.nobody", Severity.ERROR, "Chưa có số người có mặt.", "Gõ số có mặt lúc biểu quyết."),
    Rule(
        "cards.present",
        Severity.ERROR,
        "Có mặt {present} mà chỉ triệu tập {summoned}.",
        "Kiểm lại số có mặt; dự khuyết thay ai thì tính ở chỗ người ấy.",
    ),
    Rule(
        "cards.sum",
        Severity.ERROR,
        "{for_} tán thành + {against} không tán thành + {others} ý kiến khác = {counted}, mà có mặt {present}.",
        "Đếm lại thẻ, hoặc sửa số chưa đúng.",
    ),
    Rule("cards.no_subject", Severity.ERROR, "Chưa ghi biểu quyết về việc gì.", "Chọn hoặc gõ nội dung biểu quyết."),
    Rule(
        "cards.no_number",
        Severity.ERROR,
        "Chưa ghi số lượng được biểu quyết.",
        "Gõ số lượng đưa ra đại hội, từ 1 trở lên.",
    ),
    Rule(
        "cards.waived_why",
        Severity.ERROR,
        "Chưa ghi lý do không biểu quyết.",
        "Gõ lý do, như đại hội không có việc này.",
    ),
    Rule(
        "cards.of_nominee",
        Severity.ERROR,
        "Biểu quyết này đã quyết định về một người trong danh sách giới thiệu.",
        "Lấy lại bước ấy ở trang Ứng cử, đề cử của cuộc bầu.",
    ),
    Rule(
        "complaints.not_received",
        Severity.ERROR,
        "Đã kết luận {settled} đơn thư mà chưa ghi đã nhận bao nhiêu.",
        "Gõ số đã nhận trước, hoặc xóa số đã kết luận.",
    ),
    Rule(
        "complaints.over",
        Severity.ERROR,
        "Đã kết luận {settled} đơn thư mà chỉ nhận {received}.",
        "Kiểm lại hai số.",
    ),
    Rule("body.twice", Severity.ERROR, "{name} đã có tên.", "Xóa một dòng, hoặc gõ tên người khác."),
    Rule(
        "body.probationary",
        Severity.ERROR,
        "{name} là đảng viên dự bị nên không tham gia ban kiểm phiếu.",
        "Chọn một đảng viên chính thức.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "body.waiting",
        Severity.WARNING,
        "{name} là đảng viên dự bị, không có quyền biểu quyết.",
        "Chọn một đảng viên chính thức.",
    ),
    Rule(
        "body.candidate",
        Severity.WARNING,
        "{name} có tên trong danh sách bầu cử {contest}.",
        "Thay người khác: ban kiểm phiếu gồm những người không có tên trong danh sách bầu cử.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "body.nominated",
        Severity.WARNING,
        "{name} được giới thiệu để bầu {contest}.",
        "Thay người khác: ban kiểm phiếu gồm những người không có tên trong danh sách bầu cử.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "body.not_official",
        Severity.WARNING,
        "{name} không phải đại biểu chính thức của đại hội.",
        "Chọn đại biểu chính thức; người giúp việc kỹ thuật thì không ghi vào ban.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "body.guest",
        Severity.WARNING,
        "{name} không phải đại biểu chính thức của đại hội.",
        "Kiểm lại tên, hoặc chọn trong danh sách đại biểu.",
    ),
    Rule(
        "body.ineligible",
        Severity.WARNING,
        "{name} không đủ tư cách đại biểu.",
        "Thay người khác, hoặc xem lại kết quả thẩm tra tư cách.",
    ),
    Rule(
        "body.size",
        Severity.WARNING,
        "Có {members} người, mà đại hội đã biểu quyết số lượng {agreed}.",
        "Thêm, bớt cho đủ; hoặc biểu quyết lại số lượng.",
    ),
    Rule(
        "body.changed",
        Severity.WARNING,
        "Danh sách đã đổi sau khi đại hội biểu quyết: {change}.",
        "Biểu quyết lại danh sách, hoặc khôi phục danh sách như đã biểu quyết.",
    ),
    Rule("body.no_head", Severity.WARNING, "Chưa có {title}.", "Chọn một người trong danh sách."),
    Rule("body.heads", Severity.WARNING, "Có hơn một {title}.", "Giữ một người, những người khác đổi vai trò."),
)
