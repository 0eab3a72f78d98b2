"""Objections to the figures, batches and state of a round.

What it is for: their codes, words and articles.
What it is not for: checking them (closing, models).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "warning.reason",
        Severity.ERROR,
        "Chưa ghi lý do cho điều này: «{says}».",
        "Chọn hoặc gõ lý do ở mục Điều cần ghi lý do; lý do được in trong biên bản.",
    ),
    Rule(
        "later.seats",
        Severity.ERROR,
        "Lần bầu này cần bầu {seats} mà chỉ còn thiếu {left}.",
        "Sửa số lượng cần bầu cho bằng hoặc ít hơn số còn thiếu.",
        Subject.RESULT,
    ),
    Rule(
        "later.alternates",
        Severity.ERROR,
        "Lần bầu này lấy {alternates} dự khuyết mà chỉ còn thiếu {left}.",
        "Sửa số dự khuyết cho bằng hoặc ít hơn số còn thiếu.",
        Subject.RESULT,
    ),
    Rule(
        "later.placed",
        Severity.ERROR,
        "{name} đã trúng cử hoặc là dự khuyết ở lần bầu trước.",
        "Bỏ tên này khỏi danh sách của lần bầu; nếu là người trùng tên thì ghi thêm vào tên để phân biệt.",
        Subject.RESULT,
    ),
    Rule(
        "ballot.torn",
        Severity.ERROR,
        "Tập {batch}, phiếu {serial}: sổ không còn đủ dữ liệu của phiếu.",
        "Lấy phiếu này trong tập, mở để sửa và gõ lại, hoặc mở bản sao lưu gần nhất.",
    ),
    Rule("round.seats", Severity.ERROR, "Số lượng cần bầu phải từ 1 trở lên.", "Nhập số lượng đã biểu quyết."),
    Rule(
        "round.few_candidates",
        Severity.ERROR,
        "Cần bầu {seats} mà danh sách chỉ có {candidates} người.",
        "Thêm người vào danh sách hoặc sửa số lượng cần bầu.",
    ),
    Rule(
        "round.deduction_unknown",
        Severity.ERROR,
        "Không được trừ «{category}» khi {electorate} bầu.",
        "Bỏ khoản trừ này.",
        Subject.RESULT,
    ),
    Rule(
        "round.deductions",
        Severity.ERROR,
        "Số được trừ ({deducted}) nhiều hơn hoặc bằng số triệu tập ({summoned}).",
        "Kiểm lại số triệu tập và các khoản được trừ.",
        Subject.RESULT,
    ),
    Rule(
        "round.present",
        Severity.ERROR,
        "Có mặt {present} nhiều hơn mẫu số {base}.",
        "Kiểm lại số triệu tập, số được trừ và số có mặt.",
        Subject.RESULT,
    ),
    Rule(
        "round.issued",
        Severity.ERROR,
        "Phát ra {issued} phiếu cho {present} người có mặt.",
        "Đếm lại số đã phát, rồi sửa ô Phát ra; phát đúng thì sửa ô Có mặt lúc bầu cử.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "round.returned",
        Severity.ERROR,
        "Thu về {returned} phiếu, phát ra {issued}: thừa {more} phiếu mà chỉ có {foreign} phiếu không do ban phát.",
        "Đếm lại phiếu thu về; đúng là thừa thì tìm phiếu không do ban phát và ghi lý do cho từng phiếu.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "round.not_returned",
        Severity.WARNING,
        "Còn {missing} phiếu phát ra không thu về.",
        "Số này được ghi vào biên bản.",
    ),
    Rule(
        "round.entered",
        Severity.ERROR,
        "Đã nhập {entered} phiếu, thu về {returned}.",
        "Còn phiếu chưa nhập thì nhập tiếp; hết phiếu thì đếm lại, sửa số phiếu của tập và ô Thu về.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "round.batches",
        Severity.ERROR,
        "Các tập khai {declared} phiếu, thu về {returned}; đã nhập {entered}.",
        "Đếm lại phiếu: sửa ô Thu về hoặc số phiếu của tập, số nào sai sửa số ấy; thiếu tập thì thêm tập.",
    ),
    Rule(
        "round.returned_typed",
        Severity.ERROR,
        "Thu về {returned} phiếu, mà các tập khai {declared} và đã nhập đủ {declared}.",
        "Số thu về có lẽ sai: đếm lại phiếu rồi sửa ô Thu về; còn phiếu chưa vào tập thì thêm tập.",
    ),
    Rule(
        "batch.declared",
        Severity.ERROR,
        "Tập {batch} khai {declared} phiếu mà nhập {entered}; số đã nhập của các tập vừa đúng số thu về {returned}.",
        "Số khai của tập có lẽ sai: đếm lại tập rồi sửa số phiếu của tập; còn phiếu thì nhập tiếp.",
    ),
    Rule(
        "round.sums",
        Severity.ERROR,
        "{what}: {left} và {right}.",
        "Đừng xác nhận. Lưu bản sao của sổ rồi đếm lại bằng tệp kiểm lại.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "batch.entered",
        Severity.ERROR,
        "Tập {batch}: đã nhập {entered} trên {declared} phiếu.",
        "Còn phiếu thì mở tập và nhập tiếp; hết phiếu thì đếm lại tập và sửa số phiếu của tập.",
    ),
    Rule(
        "batch.set_aside",
        Severity.ERROR,
        "Tập {batch}, phiếu {serial} đang chờ ban kiểm phiếu kết luận.",
        "Mở phiếu và ghi kết luận.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "round.nothing",
        Severity.ERROR,
        "Chưa có phiếu nào.",
        "Nhập số phiếu thu về, khai tập rồi nhập phiếu.",
    ),
    Rule(
        "round.has_ballots",
        Severity.ERROR,
        "Đã nhập phiếu theo danh sách và số lượng này nên không sửa được nữa.",
        "Nếu in sai danh sách thì hủy lần bầu này, ghi lý do, rồi bầu lại.",
    ),
    Rule(
        "round.closed",
        Severity.ERROR,
        "Lần bầu đã đóng kiểm phiếu.",
        "Mở lại kiểm phiếu, ghi lý do, rồi sửa.",
    ),
    Rule(
        "round.confirmed",
        Severity.ERROR,
        "Kết quả đã được xác nhận nên không sửa được nữa.",
        "Có sai sót thì trưởng ban mở lại kết quả; phải bầu lại từ đầu thì hủy lần bầu này; đều ghi lý do.",
        Subject.RESULT,
    ),
    Rule(
        "round.rested_on",
        Severity.ERROR,
        "Lần bầu {number} dựa vào lần này.",
        "Hủy lần bầu sau trước, ghi lý do, rồi hủy lần này.",
    ),
    Rule(
        "contest.has_ballots",
        Severity.ERROR,
        "Cuộc bầu đã nhập phiếu nên không bỏ được.",
        "Nếu phải bầu lại thì mở cuộc bầu và hủy lần bầu, ghi lý do.",
    ),
    Rule("round.annulled", Severity.ERROR, "Lần bầu đã hủy.", "Làm việc này ở lần bầu sau."),
    Rule("round.not_closed", Severity.ERROR, "Chưa đóng kiểm phiếu.", "Đóng kiểm phiếu rồi làm lại việc này."),
    Rule("round.reason", Severity.ERROR, "Chưa ghi lý do.", "Ghi lý do; lý do được lưu vào nhật ký."),
    Rule(
        "round.previous_open",
        Severity.ERROR,
        "Lần bầu {number} chưa được xác nhận.",
        "Xác nhận kết quả lần đó trước khi mở lần bầu mới.",
    ),
    Rule(
        "batch.full",
        Severity.ERROR,
        "Tập {batch} đã đủ {declared} phiếu.",
        "Mở tập tiếp theo, hoặc sửa số phiếu của tập.",
    ),
    Rule(
        "batch.size",
        Severity.ERROR,
        "Tập {batch}: số phiếu phải từ {least} trở lên.",
        "Nhập số phiếu đếm được của tập.",
    ),
    Rule(
        "batch.in_use",
        Severity.ERROR,
        "Tập {batch} đã nhập {entered} phiếu nên không bỏ được.",
        "Giữ tập này; chỉ bỏ được tập chưa nhập phiếu nào.",
    ),
    Rule("ballot.note", Severity.ERROR, "Chưa ghi điều còn nghi ngờ hoặc lý do.", "Gõ vài chữ rồi lưu."),
)
