"""What a rule objects to, as a value: a stable code, one text, one remedy.

What it is for: every objection of the program stands once in CATALOGUE, with its words and its article.
What it is not for: where the text is shown, and English (the window translates `says` and `remedy`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.rules.rule_sets import Subject


class Severity(StrEnum):
    """Errors stop; warnings want a reason; waiting is what is not finished yet."""

    ERROR = "error"
    WARNING = "warning"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule that can object: its texts hold {placeholders} for the values of a finding."""

    code: str
    severity: Severity
    says: str
    remedy: str
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One objection of a rule: its values, and the field or place it stands at."""

    rule: Rule
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    place: str = ""

    @property
    def says(self) -> str:
        """What is wrong, in Vietnamese."""
        return self.rule.says.format_map(self.values)

    @property
    def remedy(self) -> str:
        """What to do about it, in Vietnamese."""
        return self.rule.remedy.format_map(self.values)

    @property
    def is_error(self) -> bool:
        """Whether it stops."""
        return self.rule.severity is Severity.ERROR


_RULES = (
    # the line of a ballot
    Rule(
        "line.range",
        Severity.ERROR,
        "Số {typed} không có trên phiếu (1–{last}).",
        "Xóa rồi gõ lại; nếu là nhiều số thì gõ dấu cách giữa các số.",
    ),
    Rule("line.twice", Severity.ERROR, "Số {typed} gõ hai lần.", "Xóa số thừa."),
    Rule(
        "line.unclear",
        Severity.ERROR,
        "«{typed}» có thể đọc nhiều cách.",
        "Gõ dấu cách hoặc dấu chấm giữa các số.",
    ),
    Rule(
        "line.foreign",
        Severity.ERROR,
        "«{typed}» không phải là số trên phiếu.",
        "Chỉ gõ chữ số, dấu cách, dấu chấm, dấu trừ và các phím ghi ở dưới.",
    ),
    Rule(
        "line.backwards",
        Severity.ERROR,
        "Dãy {typed} đi ngược.",
        "Gõ số nhỏ trước, ví dụ 3-7.",
    ),
    Rule("line.unfinished", Severity.WAITING, "Dãy chưa xong.", "Gõ tiếp số cuối của dãy."),
    Rule("line.choose", Severity.WAITING, "Chọn trường hợp từ 1 đến {last}.", "Gõ số của trường hợp."),
    Rule(
        "line.no_choice_there",
        Severity.ERROR,
        "Không có trường hợp {typed}.",
        "Gõ một số từ 1 đến {last}.",
    ),
    Rule(
        "line.alone",
        Severity.ERROR,
        "Phím {typed} chỉ dùng trên dòng trống.",
        "Xóa dòng rồi gõ lại.",
    ),
    Rule(
        "line.no_previous",
        Severity.ERROR,
        "Trước phiếu này không có phiếu nào đã nhập xong.",
        "Gõ phiếu này bằng số.",
    ),
    Rule(
        "line.repeat",
        Severity.ERROR,
        "«{typed}» không phải là số phiếu giống nhau.",
        "Gõ * cho một phiếu, hoặc * rồi số phiếu, ví dụ *7.",
    ),
    Rule(
        "line.repeat_room",
        Severity.ERROR,
        "Tập chỉ còn {left} phiếu, không thể nhập {times} phiếu giống nhau.",
        "Gõ số phiếu nhỏ hơn, hoặc kiểm lại số phiếu của tập.",
    ),
    Rule(
        "line.repeat_second_pass",
        Severity.ERROR,
        "Lượt nhập thứ hai không nhập nhiều phiếu một lúc.",
        "Gõ từng phiếu.",
    ),
    Rule("line.rows_left", Severity.WAITING, "Còn {left} dòng chưa gõ.", "Gõ 1, 2, 3 hoặc 0 cho từng dòng."),
    Rule(
        "line.rows_digit",
        Severity.ERROR,
        "«{typed}» không dùng khi gõ từng dòng.",
        "Gõ 1 đồng ý, 2 không đồng ý, 3 cả hai ô, 0 không ô nào.",
    ),
    Rule(
        "line.rows_more",
        Severity.ERROR,
        "Phiếu chỉ có {rows} dòng; «{typed}» là thừa.",
        "Xóa số thừa, rồi soát lại từng dòng.",
    ),
    Rule(
        "line.overvote",
        Severity.WARNING,
        "Bầu thừa: {chosen} người, chỉ bầu {seats}.",
        "Nếu phiếu ghi đúng như vậy thì Enter: phiếu được ghi là không hợp lệ.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "line.note",
        Severity.WAITING,
        "Ghi điều còn nghi ngờ trên phiếu.",
        "Gõ vài chữ rồi Enter.",
    ),
    # the figures of a round
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
        "Kiểm lại số phiếu phát ra và số có mặt.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "round.returned",
        Severity.ERROR,
        "Thu về {returned} phiếu, phát ra {issued}: thừa {more} phiếu mà chỉ có {foreign} phiếu không do ban phát.",
        "Tìm phiếu không do ban kiểm phiếu phát ra và ghi lý do cho từng phiếu.",
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
        "Nhập tiếp cho đủ, hoặc sửa số phiếu thu về.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "round.batches",
        Severity.ERROR,
        "Các tập khai {declared} phiếu, thu về {returned}.",
        "Sửa số phiếu của tập, hoặc thêm tập.",
    ),
    Rule(
        "batch.entered",
        Severity.ERROR,
        "Tập {batch}: đã nhập {entered} trên {declared} phiếu.",
        "Mở tập và nhập tiếp.",
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
        "Nếu phải bầu lại thì hủy lần bầu này, ghi lý do, rồi mở lần bầu mới.",
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
    # the list and its surplus
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
    Rule("board.none", Severity.WARNING, "Chưa có ban kiểm phiếu.", "Nhập trưởng ban và các thành viên."),
    # a list of names
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
        "Họ và tên chỉ có chữ, dấu cách, dấu nối và dấu nháy.",
    ),
    Rule("names.long", Severity.ERROR, "Dòng {row}: tên dài quá {most} ký tự.", "Rút gọn họ và tên."),
)

CATALOGUE: Mapping[str, Rule] = MappingProxyType({rule.code: rule for rule in _RULES})


def finding(code: str, place: str = "", **values: object) -> Finding:
    """Return a finding of the rule with this code; raise KeyError for a code that is not in the catalogue."""
    return Finding(CATALOGUE[code], values, place)
