"""The regulations as data: which article says what, and the numbers that differ between them.

What it is for: a third regulation is added here as one more entry of RULE_SETS, without new code.
What it is not for: the counting itself, which reads these values.
Source: Quyết định 244-QĐ/TW (9/6/2014), Quyết định 190-QĐ/TW (10/10/2024); see `uncertain` for what was not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Subject(StrEnum):
    """What an article is about."""

    SECRET_BALLOT = "secret_ballot"
    COUNTING_BOARD = "counting_board"
    SURPLUS = "surplus"
    BALLOT_PAPER = "ballot_paper"
    HIGHER_DELEGATES = "higher_delegates"
    RESULT = "result"
    COMPLAINTS = "complaints"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True)
class SurplusLimits:
    """How much longer than the seats a list may be, in percent of the seats."""

    most_percent: int
    small_seats_from: int
    small_seats_to: int
    small_seats_most: int


@dataclass(frozen=True, slots=True)
class Uncertain:
    """A point that no source settles: its name, the question and the default the program uses."""

    name: str
    question: str
    default: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One regulation: identity, period in force, articles, and values that differ.

    The last values are the program's answers to points that no source settles; `uncertain` says so in words.
    `deductions` are the categories taken off those summoned, by electorate.
    """

    id: str
    decision: str
    issued: date
    in_force_until: date | None
    articles: Mapping[Subject, int]
    surplus: SurplusLimits
    surplus_is_demanded: bool
    deductions: Mapping[str, tuple[str, ...]]
    uncertain: tuple[Uncertain, ...]
    blank_columns_paper_is_valid: bool = True
    unclear_single_paper_is_invalid: bool = True
    surplus_rounds_up: bool = False
    runoff_needs_over_half: bool = False
    runoff_orders_alternates: bool = True
    floor_support_percent: int = 50
    """Of how many of those attending more must agree to a nominee who is not on the prepared list."""

    def article(self, subject: Subject) -> str:
        """Return the citation of the article on a subject: "Điều 32, Quyết định 244-QĐ/TW"."""
        return f"Điều {self.articles[subject]}, {self.decision}"


_UNCERTAIN = (
    Uncertain(
        "blank_columns_paper",
        "Phiếu hai cột có nhiều người mà không đánh dấu ô nào",
        "phiếu hợp lệ, không tính cho ai",
    ),
    Uncertain(
        "unclear_single_paper",
        "Phiếu một người mà đánh dấu cả hai ô hoặc không đánh dấu ô nào",
        "phiếu không hợp lệ",
    ),
    Uncertain("surplus_rounding", "Làm tròn 30% số dư", "làm tròn xuống, nhỏ hơn 1 thì lấy 1"),
    Uncertain("runoff_tie", "Bầu lại giữa những người bằng phiếu", "ai nhiều phiếu hơn trúng cử, không cần quá nửa"),
    Uncertain(
        "alternates_after_runoff",
        "Thứ tự dự khuyết sau lần bầu lại",
        "người không trúng của lần bầu lại đứng trước người ít phiếu hơn ở lần thứ nhất",
    ),
    Uncertain("committee_deductions", "Người được trừ khi hội nghị cấp ủy bầu", "chỉ trừ ủy viên đang bị đình chỉ"),
    Uncertain(
        "committee_nominations",
        "Cấp ủy viên khóa đương nhiệm đề cử, ứng cử ngoài danh sách do cấp ủy triệu tập chuẩn bị",
        "không đề cử, không ứng cử, không nhận đề cử; chương trình nhắc, đại hội quyết định",
    ),
    Uncertain(
        "indicative_names",
        "Danh sách dài quá mức số dư thì xin ý kiến về ai",
        "về người ứng cử, được đề cử tại đại hội; lấy từ nhiều phiếu đến hết chỗ, danh sách cấp ủy chuẩn bị giữ nguyên",
    ),
    Uncertain(
        "cards_base",
        "Biểu quyết giơ thẻ tính quá nửa của ai",
        "quá nửa số người được triệu tập; tỷ lệ in theo số có mặt; đổi được ở trang Biểu quyết",
    ),
    Uncertain("equal_names", "Thứ tự những người trùng tên gọi", "theo họ, rồi tên đệm"),
    Uncertain(
        "spoiling_marks",
        "Phiếu ký tên, đánh dấu riêng, ghi thêm, viết thêm tên: chưa đọc được nguyên văn quy chế",
        "không hợp lệ (phím 0 rồi 2 hoặc 3); chưa chắc thì để ban kết luận (phím 0 rồi 4)",
    ),
)

_DEDUCTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "delegate_congress": ("committee_absent", "delegate_absent"),
        "member_congress": ("temporary_elsewhere", "exempt_absent", "suspended", "excused_absent"),
        "committee": ("suspended",),
    }
)
_SURPLUS = SurplusLimits(most_percent=30, small_seats_from=3, small_seats_to=5, small_seats_most=1)

QD_244_2014 = RuleSet(
    id="qd-244-2014",
    decision="Quyết định 244-QĐ/TW",
    issued=date(2014, 6, 9),
    in_force_until=date(2024, 10, 9),
    articles=MappingProxyType(
        {
            Subject.SECRET_BALLOT: 3,
            Subject.COUNTING_BOARD: 7,
            Subject.SURPLUS: 16,
            Subject.BALLOT_PAPER: 17,
            Subject.HIGHER_DELEGATES: 20,
            Subject.RESULT: 32,
        }
    ),
    surplus=_SURPLUS,
    surplus_is_demanded=False,
    deductions=_DEDUCTIONS,
    uncertain=(
        Uncertain("surplus_limits", "Mức số dư của quy chế năm 2014", "nhiều nhất 30% như quy chế năm 2024"),
        Uncertain(
            "surplus_least",
            "Mức số dư ít nhất mà quy chế năm 2014 có đặt ra",
            "chưa kiểm mức ít nhất; đoàn chủ tịch đối chiếu danh sách với quy chế",
        ),
        Uncertain(
            "floor_support",
            "Bao nhiêu người đồng ý thì người ứng cử, được đề cử ngoài danh sách được đưa vào danh sách",
            "quá nửa số người có mặt",
        ),
        *_UNCERTAIN,
    ),
)

QD_190_2024 = RuleSet(
    id="qd-190-2024",
    decision="Quyết định 190-QĐ/TW",
    issued=date(2024, 10, 10),
    in_force_until=None,
    articles=MappingProxyType(
        {
            Subject.SECRET_BALLOT: 3,
            Subject.COUNTING_BOARD: 8,
            Subject.SURPLUS: 14,
            Subject.BALLOT_PAPER: 15,
            Subject.HIGHER_DELEGATES: 18,
            Subject.RESULT: 30,
            Subject.COMPLAINTS: 33,
            Subject.KEEPING: 35,
        }
    ),
    surplus=_SURPLUS,
    surplus_is_demanded=True,
    deductions=_DEDUCTIONS,
    uncertain=_UNCERTAIN,
    floor_support_percent=30,
)

RULE_SETS: Mapping[str, RuleSet] = MappingProxyType({rules.id: rules for rules in (QD_244_2014, QD_190_2024)})


def in_force_on(day: date) -> RuleSet:
    """Return the rule set in force on a day; before the first one, the first."""
    started = [rules for rules in RULE_SETS.values() if rules.issued <= day]
    return max(started, key=lambda rules: rules.issued, default=QD_244_2014)
