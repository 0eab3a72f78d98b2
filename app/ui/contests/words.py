"""What offices, electorates, states and rounds are called on the screen.

What it is for: one Vietnamese name for each value, the same on both pages.
What it is not for: objections, whose words stand in app.rules.findings.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.models.contests import BoardRole, Contest, Office
from app.models.round_records import BallotRound, RoundState
from app.rules.closing import DEDUCTION_NAMES, ELECTORATE_NAMES, BatchState
from app.rules.findings import Finding
from app.rules.rounds import Deduction, Electorate, RoundKind
from app.rules.rule_sets import RuleSet
from app.ui.words import article, remedy, rule_text, says

translate = QCoreApplication.translate


def said(found: Finding) -> str:
    """Return an objection with its remedy, as one line."""
    return f"{says(found)} {remedy(found)}"


def cited(found: Finding, rules: RuleSet) -> str:
    """Return an objection with the article it stands on and its remedy, as one line."""
    subject = found.rule.subject
    return f"{says(found)} ({article(rules, subject)}) {remedy(found)}" if subject else said(found)


def reopened_words() -> tuple[str, str]:
    """Return what is said once a count was opened again, and what to do next."""
    return (
        translate("Contests", "Đã mở lại kiểm phiếu."),
        translate("Contests", "Sửa điều cần sửa rồi đóng kiểm phiếu; kết quả được tính lại."),
    )


OFFICE_TITLES: Mapping[Office, str] = MappingProxyType(
    {
        office: str(title)
        for office, title in {
            Office.EXECUTIVE_COMMITTEE: QT_TRANSLATE_NOOP("Contests", "Ban Chấp hành"),
            Office.STANDING_COMMITTEE: QT_TRANSLATE_NOOP("Contests", "Ban Thường vụ"),
            Office.SECRETARY: QT_TRANSLATE_NOOP("Contests", "Bí thư"),
            Office.DEPUTY_SECRETARY: QT_TRANSLATE_NOOP("Contests", "Phó Bí thư"),
            Office.INSPECTION_COMMITTEE: QT_TRANSLATE_NOOP("Contests", "Ủy ban Kiểm tra"),
            Office.INSPECTION_CHAIR: QT_TRANSLATE_NOOP("Contests", "Chủ nhiệm Ủy ban Kiểm tra"),
            Office.DELEGATES: QT_TRANSLATE_NOOP("Contests", "Đoàn đại biểu dự đại hội cấp trên"),
            Office.OTHER: QT_TRANSLATE_NOOP("Contests", "Cuộc bầu khác"),
        }.items()
    }
)
"""The usual names of offices as documents say them: always Vietnamese, whatever the window speaks."""


CELL_COMMITTEE = str(QT_TRANSLATE_NOOP("Contests", "Chi ủy"))
"""What the committee of a cell is called."""


def office_title(office: Office, *, in_cell: bool) -> str:
    """Return the usual name of an office as documents say it."""
    return CELL_COMMITTEE if in_cell and office is Office.EXECUTIVE_COMMITTEE else OFFICE_TITLES[office]


def office_name(office: Office, *, in_cell: bool = False) -> str:
    """Return the usual name of an office, in the language of the window."""
    return translate("Contests", office_title(office, in_cell=in_cell))


def contest_name(contest: Contest) -> str:
    """Return what is voted on: "Bầu Ban Chấp hành", or "Xin ý kiến về …" where nobody is elected."""
    words = translate("Contests", "Xin ý kiến %1") if contest.indicative else translate("Contests", "Bầu %1")
    return words.replace("%1", contest.title)


def result_name(contest: Contest) -> str:
    """Return what the result of a contest is called."""
    words = (
        translate("Contests", "Kết quả xin ý kiến {0}")
        if contest.indicative
        else translate("Contests", "Kết quả bầu {0}")
    )
    return words.format(contest.title)


def electorate_name(electorate: Electorate) -> str:
    """Return who votes, with a capital: "Đại hội đại biểu"."""
    return _capital(rule_text(ELECTORATE_NAMES[electorate]))


def deduction_name(category: Deduction) -> str:
    """Return a category of those taken off, with a capital."""
    return _capital(rule_text(DEDUCTION_NAMES[category]))


def role_name(role: BoardRole) -> str:
    """Return a place on the counting board."""
    names = {
        BoardRole.HEAD: translate("Contests", "Trưởng ban"),
        BoardRole.SECRETARY: translate("Contests", "Thư ký"),
        BoardRole.MEMBER: translate("Contests", "Ủy viên"),
    }
    return names[role]


def round_name(one: BallotRound) -> str:
    """Return which ballot of a contest a round is: "Lần 2 · bầu lại"."""
    name = translate("Contests", "Lần %1").replace("%1", str(one.number))
    kinds = {RoundKind.RUNOFF: translate("Contests", "bầu lại"), RoundKind.FURTHER: translate("Contests", "bầu tiếp")}
    if one.is_repeat:
        name = translate("Contests", "%1 · bầu lại từ đầu").replace("%1", name)
    elif one.kind in kinds:
        name = f"{name} · {kinds[one.kind]}"
    return translate("Contests", "%1 (đã hủy)").replace("%1", name) if one.state is RoundState.ANNULLED else name


def state_chip(one: BallotRound, batches: Sequence[BatchState]) -> tuple[str, str]:
    """Return the word and the kind of chip for how far a round is: papers, or the share of several passes."""
    returned, done = one.figures.returned, sum(batch.done for batch in batches)
    progress = translate("Contests", "Đang nhập %1 / %2").replace("%1", str(done)).replace("%2", str(returned))
    if any(len(batch.keyed) > 1 for batch in batches):
        share = 100 * done // max(returned, 1)
        progress = translate("Contests", "Đang nhập, xong %1%").replace("%1", str(share))
    chips = {
        RoundState.PREPARING: (translate("Contests", "Đang chuẩn bị"), "neutral"),
        RoundState.ENTRY: (progress, "accent"),
        RoundState.CLOSED: (translate("Contests", "Đã đóng kiểm phiếu"), "warn"),
        RoundState.CONFIRMED: (translate("Contests", "Đã xác nhận"), "ok"),
        RoundState.ANNULLED: (translate("Contests", "Đã hủy"), "neutral"),
    }
    return chips[one.state]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
