"""Objections about the dossier of a congress: what a document lacks before it can be signed.

What it is for: their codes and words.
What it is not for: whether a document can be made at all, and finding what it lacks (reports.dossier_gaps).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "dossier.day",
        Severity.WAITING,
        "Chưa ghi ngày đại hội.",
        "Ghi ngày khai mạc ở trang Đại hội; họp một ngày thì để trống ngày bế mạc.",
    ),
    Rule(
        "dossier.check_in",
        Severity.WAITING,
        "Chưa điểm danh phiên nào.",
        "Điểm danh ở trang Điểm danh, hoặc viết tay số có mặt vào bản in.",
    ),
    Rule(
        "dossier.bodies",
        Severity.WAITING,
        "Chưa cử: {bodies}.",
        "Ghi tên ở trang Các ban của đại hội.",
    ),
    Rule(
        "dossier.votes",
        Severity.WAITING,
        "Chưa ghi biểu quyết: {subjects}.",
        "Ghi ở trang Biểu quyết; việc nào không biểu quyết thì bấm «Không biểu quyết», ghi lý do.",
    ),
    Rule(
        "dossier.results",
        Severity.WAITING,
        "Chưa xác nhận kết quả bầu: {contests}.",
        "Kiểm phiếu xong và xác nhận ở trang của cuộc bầu.",
    ),
    Rule(
        "dossier.no_election",
        Severity.WAITING,
        "Chưa có cuộc bầu nào của hội nghị này.",
        "Thêm cuộc bầu do Ban Chấp hành bầu ở trang Bầu cử, hoặc bỏ phiên họp này khỏi chương trình.",
    ),
    Rule(
        "dossier.no_board",
        Severity.WAITING,
        "Chưa ghi Ban kiểm phiếu.",
        "Viết tay tên trưởng ban và các thành viên vào bản in trước khi ký.",
    ),
    Rule(
        "dossier.body_changed",
        Severity.WAITING,
        "{body} đã đổi sau khi đại hội biểu quyết: {change}.",
        "Biểu quyết lại danh sách, hoặc khôi phục danh sách như đã biểu quyết ở trang Các ban.",
    ),
    Rule(
        "dossier.summoned",
        Severity.WAITING,
        "Danh sách có {listed} đại biểu chính thức, còn {contest} đã bầu với {summoned} được triệu tập.",
        "Khôi phục danh sách đại biểu như lúc bầu, hoặc mở lại kết quả và sửa số được triệu tập.",
    ),
    Rule(
        "dossier.unchecked",
        Severity.WAITING,
        "Chưa thẩm tra tư cách {unchecked} đại biểu.",
        "Ở trang Đại biểu, chọn những người đã thẩm tra rồi đổi kết quả thẩm tra một lần.",
    ),
    Rule(
        "dossier.meeting",
        Severity.WAITING,
        "Chưa ghi người chủ trì, người ghi biên bản của hội nghị lần thứ nhất.",
        "Ở trang Phiên họp, chọn phiên của Ban Chấp hành rồi ghi người chủ trì và người ghi biên bản.",
    ),
)
