"""Who may do what: roles, acts, and the one table of both.

What it is for: every change of a book belongs to an act, and `allows` says which role may do it.
What it is not for: finding out who is working, and refusing (models.operators, through `Book.change`).

The head of the board, not the operator, decides on papers and closes a round (election-rules 2). Whoever may do
something may do it whatever way it is asked for: the table is asked where the book is written, not on pages.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What somebody may do at the counting table; the head of the board is named on the lists, not by a role."""

    HEAD = "head"
    SECRETARY = "secretary"
    ENTRY = "entry"
    VIEWER = "viewer"


class Act(StrEnum):
    """What a person would call one thing that is done with a book."""

    SEE = "see"
    SIGN_IN = "sign-in"
    OWN_PIN = "own-pin"
    COPY = "copy"
    KEY = "key"
    CORRECT = "correct"
    REOPEN_PASS = "reopen-pass"
    SETTLE = "settle"
    CONGRESS = "congress"
    CHECK_IN = "check-in"
    CONTEST = "contest"
    LIST = "list"
    FIGURES = "figures"
    PAPERS = "papers"
    WARNING = "warning"
    NEXT_ROUND = "next-round"
    MINUTES = "minutes"
    WORDING = "wording"
    DROP_PASS = "drop-pass"
    DECIDE = "decide"
    CLOSE = "close"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    ANNUL = "annul"
    HALL = "hall"
    RELEASE = "release"
    PEOPLE = "people"
    MEMBERS = "members"
    EVALUATE = "evaluate"
    DECIDE_CLASS = "decide-class"
    TARGETS = "targets"


ROLE_NAMES: Mapping[Role, str] = MappingProxyType(
    {
        Role.HEAD: "toàn quyền",
        Role.SECRETARY: "thư ký",
        Role.ENTRY: "nhập phiếu",
        Role.VIEWER: "chỉ xem",
    }
)

ACT_NAMES: Mapping[Act, str] = MappingProxyType(
    {
        Act.SEE: "xem, tìm, in và lưu văn bản",
        Act.SIGN_IN: "đổi người sử dụng, khóa màn hình",
        Act.OWN_PIN: "đặt, đổi, bỏ PIN của mình",
        Act.COPY: "lưu bản sao của sổ",
        Act.KEY: "nhập phiếu, để phiếu chờ ban kết luận",
        Act.CORRECT: "sửa, bỏ phiếu đã nhập trong lượt",
        Act.REOPEN_PASS: "mở lại lượt nhập",
        Act.SETTLE: "đối chiếu, giải quyết chênh lệch",
        Act.CONGRESS: "sửa thông tin đại hội, tổ chức, đại biểu, chương trình",
        Act.CHECK_IN: "điểm danh",
        Act.CONTEST: "thêm, sửa, bỏ cuộc bầu và ban kiểm phiếu",
        Act.LIST: "lập danh sách bầu cử",
        Act.FIGURES: "nhập số triệu tập, số phiếu, chia tập",
        Act.PAPERS: "ghi số phiếu in, phát, đổi, niêm phong",
        Act.WARNING: "ghi lý do cho điều cần lưu ý",
        Act.NEXT_ROUND: "mở lần bầu, ghi quyết định bầu tiếp",
        Act.MINUTES: "ghi số biên bản",
        Act.WORDING: "sửa lời văn của văn bản",
        Act.DROP_PASS: "hủy lượt nhập",
        Act.DECIDE: "kết luận phiếu chờ, sửa hay bỏ phiếu đã kết luận",
        Act.CLOSE: "đóng kiểm phiếu",
        Act.CONFIRM: "xác nhận kết quả",
        Act.REOPEN: "mở lại kiểm phiếu, đính chính kết quả",
        Act.ANNUL: "hủy lần bầu",
        Act.HALL: "bật màn hình hội trường, chọn nội dung chiếu",
        Act.RELEASE: "công bố kết quả ra màn hình hội trường",
        Act.PEOPLE: "quản lý người sử dụng, PIN, tự khóa",
        Act.MEMBERS: "sửa tổ chức đảng, đảng viên, kết nạp",
        Act.EVALUATE: "nhập, đề nghị đánh giá, xếp loại",
        Act.DECIDE_CLASS: "quyết định, trả lại, mở lại xếp loại",
        Act.TARGETS: "sửa chỉ tiêu và số thực hiện",
    }
)

_ALL = frozenset(Role)
_AT_WORK = frozenset({Role.HEAD, Role.SECRETARY, Role.ENTRY})
_IN_OFFICE = frozenset({Role.HEAD, Role.SECRETARY})
_HEAD = frozenset({Role.HEAD})

TABLE: Mapping[Act, frozenset[Role]] = MappingProxyType(
    {
        Act.SEE: _ALL,
        Act.SIGN_IN: _ALL,
        Act.OWN_PIN: _ALL,
        Act.COPY: _AT_WORK,
        Act.KEY: _AT_WORK,
        Act.CORRECT: _AT_WORK,
        Act.REOPEN_PASS: _AT_WORK,
        Act.SETTLE: _AT_WORK,
        Act.CONGRESS: _IN_OFFICE,
        Act.CHECK_IN: _AT_WORK,
        Act.CONTEST: _IN_OFFICE,
        Act.LIST: _IN_OFFICE,
        Act.FIGURES: _IN_OFFICE,
        Act.PAPERS: _IN_OFFICE,
        Act.WARNING: _IN_OFFICE,
        Act.NEXT_ROUND: _IN_OFFICE,
        Act.MINUTES: _IN_OFFICE,
        Act.WORDING: _IN_OFFICE,
        Act.DROP_PASS: _HEAD,
        Act.DECIDE: _HEAD,
        Act.CLOSE: _HEAD,
        Act.CONFIRM: _HEAD,
        Act.REOPEN: _HEAD,
        Act.ANNUL: _HEAD,
        Act.HALL: _IN_OFFICE,
        Act.RELEASE: _HEAD,
        Act.PEOPLE: _HEAD,
        Act.MEMBERS: _IN_OFFICE,
        Act.EVALUATE: _IN_OFFICE,
        Act.DECIDE_CLASS: _HEAD,
        Act.TARGETS: _IN_OFFICE,
    }
)
"""Every act with the roles that may do it; a book without people has one user, who may do all."""

ACTIONS: Mapping[str, Act] = MappingProxyType(
    {
        "book.copy": Act.COPY,
        "ballot.record": Act.KEY,
        "ballot.replace": Act.CORRECT,
        "ballot.remove": Act.CORRECT,
        "ballot.decide": Act.DECIDE,
        "pass.end": Act.KEY,
        "pass.see": Act.KEY,
        "pass.reopen": Act.REOPEN_PASS,
        "pass.drop": Act.DROP_PASS,
        "sheet.put": Act.KEY,
        "sheet.note": Act.KEY,
        "sheet.end": Act.KEY,
        "sheet.resume": Act.REOPEN_PASS,
        "sheet.settle": Act.SETTLE,
        "sheet.drop": Act.DROP_PASS,
        "round.way": Act.CONTEST,
        "round.list": Act.LIST,
        "round.figures": Act.FIGURES,
        "round.batches": Act.FIGURES,
        "round.reason": Act.WARNING,
        "round.begin": Act.NEXT_ROUND,
        "round.going_on": Act.NEXT_ROUND,
        "round.minutes": Act.MINUTES,
        "document.number": Act.MINUTES,
        "round.close": Act.CLOSE,
        "round.confirm": Act.CONFIRM,
        "round.reopen": Act.REOPEN,
        "round.correct": Act.REOPEN,
        "round.annul": Act.ANNUL,
        "operator.enter": Act.SIGN_IN,
        "operator.wrong_pin": Act.SIGN_IN,
        "operator.own_pin": Act.OWN_PIN,
        "evaluation.want": Act.DECIDE_CLASS,
        "evaluation.decide": Act.DECIDE_CLASS,
        "evaluation.return": Act.DECIDE_CLASS,
        "evaluation.reopen": Act.DECIDE_CLASS,
    }
)
"""Actions of the journal; where those of a subject are one act, the subject stands in `SUBJECTS`."""

SUBJECTS: Mapping[str, Act] = MappingProxyType(
    {
        "committee": Act.CONGRESS,
        "congress": Act.CONGRESS,
        "organisation": Act.MEMBERS,
        "delegate": Act.CONGRESS,
        "delegation": Act.CONGRESS,
        "body": Act.CONGRESS,
        "cards": Act.CONGRESS,
        "nomination": Act.LIST,
        "session": Act.CONGRESS,
        "agenda_item": Act.CONGRESS,
        "speech": Act.CONGRESS,
        "guest": Act.CONGRESS,
        "resolution": Act.CONGRESS,
        "attendance": Act.CHECK_IN,
        "contest": Act.CONTEST,
        "papers": Act.PAPERS,
        "batch": Act.SETTLE,
        "difference": Act.SETTLE,
        "wording": Act.WORDING,
        "release": Act.RELEASE,
        "operator": Act.PEOPLE,
        "member": Act.MEMBERS,
        "admission": Act.MEMBERS,
        "evaluation": Act.EVALUATE,
        "target": Act.TARGETS,
    }
)


def act_of(action: str) -> Act:
    """Return the act that a journal action belongs to; raise LookupError for one that nobody was allowed yet."""
    act = ACTIONS.get(action) or SUBJECTS.get(action.partition(".")[0])
    if act is None:
        raise LookupError(action)
    return act


def allows(role: Role, act: Act) -> bool:
    """Return whether a role may do something."""
    return role in TABLE[act]
