"""Objections to the admission of a member.

What it is for: their codes and words.
What it is not for: checking them (admissions), and reminders of what is still to come.
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "admission.order",
        Severity.WARNING,
        "«{second}» {after} không thể trước «{first}» {before}.",
        "Kiểm tra lại hai ngày ấy trong hồ sơ kết nạp.",
    ),
    Rule(
        "admission.joined",
        Severity.WARNING,
        "Lễ kết nạp ghi ngày {ceremony} mà đảng viên vào Đảng {joined}.",
        "Kiểm lại có chọn đúng người không; ngày nào sai thì sửa, ngày vào Đảng ở trang Đảng viên.",
    ),
    Rule(
        "admission.official_unset",
        Severity.WARNING,
        "Hồ sơ kết nạp ghi công nhận chính thức ngày {recognised}, mà đảng viên chưa có ngày chính thức.",
        "Ghi ngày chính thức ở trang Đảng viên: hai nơi không tự sửa theo nhau.",
    ),
    Rule(
        "admission.official_differs",
        Severity.WARNING,
        "Hồ sơ kết nạp ghi công nhận chính thức ngày {recognised}, mà đảng viên ghi ngày chính thức {official}.",
        "Kiểm lại quyết định công nhận; ngày nào sai thì sửa, ngày chính thức ở trang Đảng viên.",
    ),
    Rule(
        "admission.recognition_unset",
        Severity.WARNING,
        "Đảng viên ghi ngày chính thức {official}, mà hồ sơ kết nạp chưa có ngày công nhận.",
        "Ghi ngày công nhận vào hồ sơ kết nạp, hay sửa ngày chính thức ở trang Đảng viên.",
    ),
    Rule(
        "admission.late",
        Severity.WARNING,
        "Đã quá hạn ngày {due} ({what}): thực hiện ngày {done}.",
        "Kiểm tra lại ngày; nếu đúng, ghi lý do ở mục Ghi chú của đảng viên.",
        cites=(
            "Quy định 294-QĐ/TW",
            "Quy định 24-QĐ/TW",
        ),
    ),
    Rule(
        "admission.early",
        Severity.WARNING,
        "Công nhận chính thức ngày {done}, khi chưa đủ 12 tháng dự bị (đến {ends}).",
        "Kiểm lại ngày lễ kết nạp và ngày công nhận.",
        cites=(
            "Quy định 294-QĐ/TW",
            "Quy định 24-QĐ/TW",
        ),
    ),
    Rule(
        "admission.votes",
        Severity.WARNING,
        "Chi bộ có {votes} phiếu tán thành, cần ít nhất {needed}: hai phần ba của {base} đảng viên chính thức.",
        "Kiểm lại số phiếu và ngày nghị quyết. Ai được miễn hoặc sinh hoạt tạm thời nơi khác không tính khi vắng mặt.",
        cites=(
            "Điều lệ Đảng",
            "Quy định 294-QĐ/TW",
        ),
    ),
    Rule(
        "admission.votes_many",
        Severity.WARNING,
        "Ghi {votes} phiếu tán thành mà chi bộ chỉ có {base} đảng viên chính thức được biểu quyết.",
        "Kiểm lại số phiếu và chi bộ kết nạp.",
    ),
    Rule(
        "admission.committee_votes",
        Severity.WARNING,
        "Đảng ủy cơ sở có {votes} phiếu tán thành, cần ít nhất {needed}: hai phần ba của {base} đảng ủy viên.",
        "Kiểm lại số phiếu và tổng số đảng ủy viên: tính trên tổng số, không phải số có mặt.",
        cites=(
            "Quy định 294-QĐ/TW",
            "Điều 4, Quy định 24-QĐ/TW",
            "Hướng dẫn 01-HD/TW",
        ),
    ),
    Rule(
        "admission.committee_present",
        Severity.WARNING,
        "Ghi {present} đảng ủy viên có mặt mà đảng ủy cơ sở chỉ có {base} đảng ủy viên.",
        "Kiểm lại tổng số đảng ủy viên và số có mặt khi họp xét kết nạp.",
    ),
    Rule(
        "admission.committee_many",
        Severity.WARNING,
        "Ghi {agreed} phiếu tán thành, {refused} không tán thành mà chỉ {base} đảng ủy viên biểu quyết được.",
        "Kiểm lại số phiếu: tán thành và không tán thành cộng lại không thể hơn số đảng ủy viên có mặt.",
    ),
    Rule(
        "admission.age",
        Severity.WARNING,
        "Sinh {born}, xét kết nạp ngày {day}: ngoài độ tuổi 18 đến 60.",
        "Kiểm lại ngày sinh; trên 60 tuổi phải được cấp có thẩm quyền đồng ý.",
        cites=(
            "Quy định 294-QĐ/TW",
            "Quy định 24-QĐ/TW",
        ),
    ),
)
