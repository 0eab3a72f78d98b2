"""Objections to lists: the candidates, their surplus, the counting board, pasted names, texts that stand on paper.

What it is for: their codes, words and articles.
What it is not for: checking them (surplus, counting_board, name_list, text_check).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "surplus.too_many",
        Severity.WARNING,
        "Số dư {surplus} ({percent}%) quá {most}% số lượng cần bầu.",
        "Xin ý kiến đại hội để rút bớt danh sách, hoặc ghi lý do.",
        Subject.SURPLUS,
    ),
    Rule(
        "surplus.small",
        Severity.WARNING,
        "Bầu {seats} người thì số dư nhiều nhất là {most}.",
        "Xin ý kiến đại hội để rút bớt danh sách, hoặc ghi lý do.",
        Subject.SURPLUS,
    ),
    Rule(
        "surplus.none",
        Severity.WARNING,
        "Danh sách bầu {body} phải có số dư.",
        "Thêm người vào danh sách, hoặc ghi lý do.",
        Subject.SURPLUS,
    ),
    Rule(
        "board.candidate",
        Severity.WARNING,
        "{name} vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu cử.",
        "Thay người trong ban kiểm phiếu.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "board.probationary",
        Severity.WARNING,
        "{name} ở ban kiểm phiếu là đảng viên dự bị.",
        "Thay bằng một đảng viên chính thức.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "board.no_head",
        Severity.WARNING,
        "Ban kiểm phiếu chưa có trưởng ban.",
        "Chọn vai Trưởng ban cho một người ở mục Ban kiểm phiếu; biên bản do trưởng ban ký.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "vote.seats_rejected",
        Severity.WARNING,
        "Số lượng cần bầu chưa được biểu quyết thông qua: tán thành {in_favour}/{present}.",
        "Biểu quyết lại ở trang Biểu quyết, hoặc ghi lý do.",
    ),
    Rule(
        "vote.seats_differ",
        Severity.WARNING,
        "Đã biểu quyết bầu {agreed}, mà số lượng cần bầu là {seats}.",
        "Sửa số lượng cần bầu, hoặc biểu quyết lại.",
    ),
    Rule(
        "vote.list_rejected",
        Severity.WARNING,
        "Danh sách bầu cử chưa được biểu quyết thông qua: tán thành {in_favour}/{present}.",
        "Sửa danh sách rồi biểu quyết lại ở trang Biểu quyết, hoặc ghi lý do.",
    ),
    Rule(
        "vote.list_missing",
        Severity.WARNING,
        "Chưa ghi biểu quyết danh sách bầu cử.",
        "Ghi ở trang Biểu quyết; không biểu quyết thì ghi lý do.",
    ),
    Rule(
        "office.one",
        Severity.WARNING,
        "{office} chỉ có một người, mà số lượng cần bầu là {seats}.",
        "Sửa số lượng cần bầu; chức danh khác bầu bằng phiếu riêng.",
    ),
    Rule(
        "office.outside",
        Severity.WARNING,
        "Không có trong danh sách trúng cử {body}: {names}.",
        "Sửa danh sách; được cấp ủy cấp trên đồng ý thì ghi lý do.",
    ),
    Rule("board.none", Severity.WARNING, "Chưa có ban kiểm phiếu.", "Nhập trưởng ban và các thành viên."),
    Rule("names.empty", Severity.ERROR, "Dòng {row}: không có tên.", "Xóa dòng hoặc nhập họ và tên."),
    Rule(
        "names.twice",
        Severity.ERROR,
        "Dòng {row}: «{name}» đã có ở dòng {first}.",
        "Xóa dòng thừa; nếu là hai người trùng tên thì thêm ghi chú để phân biệt.",
    ),
    Rule(
        "names.letters",
        Severity.ERROR,
        "Dòng {row}: «{name}» không phải họ và tên.",
        "Họ và tên chỉ có chữ Latinh, dấu cách, dấu nối và dấu nháy.",
    ),
    Rule(
        "list.same_person",
        Severity.ERROR,
        "{name} đứng hai lần trong danh sách.",
        "Giữ một dòng của người này.",
    ),
    Rule("names.long", Severity.ERROR, "Dòng {row}: tên dài quá {most} ký tự.", "Rút gọn họ và tên."),
    Rule(
        "names.note_long",
        Severity.ERROR,
        "Dòng {row}: ghi chú dài quá {most} ký tự.",
        "Rút gọn ghi chú: chức vụ, đơn vị, năm sinh là đủ để phân biệt.",
    ),
    Rule(
        "text.long", Severity.ERROR, "Dài {letters} ký tự, nhiều nhất là {most}.", "Rút gọn như sẽ ghi trong văn bản."
    ),
    Rule(
        "text.letters",
        Severity.ERROR,
        "Phông chữ của văn bản không có ký tự «{sign}».",
        "Xóa hoặc thay ký tự này; nếu để, bản in sẽ mất nó.",
    ),
)
