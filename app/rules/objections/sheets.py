"""Objections to tally sheets: sums that do not hold, entries that differ, what may not be done with them.

What it is for: their codes, words and articles.
What it is not for: checking them (sheet_sums, models.tally_sheets).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "sheet.own_entry",
        Severity.ERROR,
        "{operator} đã nhập lần {number} tờ kiểm phiếu của tập {batch} nên không tự chốt chỗ khác nhau của tờ này.",
        "Việc này của {who}: bấm F8 đổi người rồi gõ số trên tờ.",
    ),
    Rule(
        "sheet.agreed",
        Severity.ERROR,
        "Hai lần nhập ghi giống nhau ở ô này.",
        "Trưởng ban kiểm phiếu xem tờ rồi sửa, ghi lý do; hoặc hủy hai lần nhập của tập rồi nhập lại.",
    ),
    Rule(
        "sheet.figure",
        Severity.ERROR,
        "Tập {batch}: {papers} không phải là số phiếu.",
        "Gõ một số từ 0 đến {most}.",
    ),
    Rule(
        "sheet.papers",
        Severity.ERROR,
        "Tập {batch}: hợp lệ {valid} và không hợp lệ {invalid} cộng lại là {papers}, tập có {declared} phiếu.",
        "Xem lại tờ kiểm phiếu; nếu số phiếu của tập khai sai thì sửa ở trang cuộc bầu.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "sheet.reasons",
        Severity.ERROR,
        "Tập {batch}: các lý do cộng lại là {papers} phiếu, không hợp lệ là {invalid}.",
        "Mỗi phiếu không hợp lệ ghi vào đúng một lý do.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "sheet.over_valid",
        Severity.ERROR,
        "Tập {batch}, số {number}: {votes} phiếu bầu mà chỉ có {valid} phiếu hợp lệ.",
        "Xem lại dòng này trên tờ kiểm phiếu.",
    ),
    Rule(
        "sheet.row",
        Severity.ERROR,
        "Tập {batch}, số {number}: các ô cộng lại là {papers}, phiếu hợp lệ là {valid}.",
        "Xem lại dòng này trên tờ kiểm phiếu: đồng ý, không đồng ý, không tính.",
    ),
    Rule(
        "sheet.most",
        Severity.ERROR,
        "Tập {batch}: tổng số phiếu bầu {votes} quá {most} ({valid} phiếu hợp lệ, mỗi phiếu nhiều nhất {seats} người).",
        "Cộng lại từng dòng; có thể một phiếu bầu thừa đã được tính là hợp lệ.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "sheet.least",
        Severity.ERROR,
        "Tập {batch}: tổng số phiếu bầu {votes} ít hơn {valid} phiếu hợp lệ.",
        "Phiếu hợp lệ nào cũng còn ít nhất một tên: xem lại các dòng để trống.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "sheet.waiting",
        Severity.ERROR,
        "Tập {batch}: tờ kiểm phiếu chưa nhập xong hai lượt.",
        "Mở tập và nhập tiếp.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "sheet.differs",
        Severity.ERROR,
        "Tập {batch}: hai lượt nhập tờ kiểm phiếu còn khác nhau ở {cells} ô.",
        "Mở tập, xem tờ kiểm phiếu và gõ lại từng ô khác nhau.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "sheet.keyed_differs",
        Severity.ERROR,
        "Tập {batch}: tờ kiểm phiếu và phiếu đã nhập khác nhau ở {cells} ô.",
        "Mở tập, tìm chỗ sai: sửa ô trên tờ, hoặc sửa phiếu nhập sai.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "sheet.ended",
        Severity.ERROR,
        "Lượt nhập {entry} của tập {batch} đã xong nên không gõ thêm được.",
        "Sửa từng ô khi so hai lượt, hoặc bỏ tờ này và nhập lại.",
    ),
    Rule(
        "sheet.first_open",
        Severity.ERROR,
        "Lượt nhập thứ nhất của tập {batch} chưa xong.",
        "Nhập xong lượt thứ nhất rồi mới nhập lượt thứ hai.",
    ),
    Rule(
        "sheet.second_begun",
        Severity.ERROR,
        "Lượt nhập thứ hai của tập {batch} đã bắt đầu.",
        "Nhập xong lượt thứ hai; ô nào khác nhau thì sửa khi so hai lượt.",
    ),
    Rule(
        "sheet.not_compared",
        Severity.ERROR,
        "Tập {batch} chưa nhập xong hai lượt nên chưa sửa ô nào được.",
        "Nhập xong hai lượt rồi so.",
    ),
    Rule(
        "sheet.why",
        Severity.ERROR,
        "Con số này khác cả hai lượt nhập mà chưa ghi lý do.",
        "Ghi vì sao, ví dụ: hai người cùng đọc nhầm dòng.",
    ),
    Rule(
        "sheet.in_use",
        Severity.ERROR,
        "Tập {batch} đã có tờ kiểm phiếu nên không bỏ được.",
        "Mở tập, bỏ tờ kiểm phiếu và ghi lý do trước.",
    ),
    Rule(
        "sheet.way",
        Severity.ERROR,
        "Lần bầu này đã nhập phiếu hoặc tờ kiểm phiếu nên không đổi cách kiểm được.",
        "Bỏ những gì đã nhập trước, ghi lý do.",
    ),
    Rule(
        "sheet.by_papers",
        Severity.ERROR,
        "Lần bầu này kiểm bằng cách nhập từng phiếu.",
        "Chọn «Tờ kiểm phiếu tay» ở trang cuộc bầu trước khi nhập.",
    ),
    Rule(
        "sheet.no_file",
        Severity.ERROR,
        "Lần bầu này kiểm bằng tờ kiểm phiếu tay nên không có từng phiếu để xuất tệp kiểm lại.",
        "Kiểm lại bằng cách cộng các tờ kiểm phiếu của từng tập; mã kiểm tra ở chân biên bản là của các tờ đó.",
    ),
)
