"""What a result means, in a sentence or two that the chair could read out.

What it is for: the verdict of a round and of a contest, and the figures above the table.
What it is not for: deciding (rules) and the wording of the minutes (reports).
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.models.round_records import BallotRound
from app.rules.ballots import Reason
from app.rules.closing import ELECTORATE_NAMES, Papers, not_returned
from app.rules.contest_result import ContestResult
from app.rules.counting import Next, RoundResult, TiedFor
from app.rules.figures import counted
from app.rules.names import REASON_NAMES
from app.rules.rounds import Round
from app.rules.rule_sets import Subject
from app.ui.numbers import thousands
from app.ui.results.figure_list import Figure
from app.ui.words import article, rule_text

translate = QCoreApplication.translate


class Verdict(NamedTuple):
    """A word for a chip, its kind (ok or warn), and what it means."""

    chip: str
    kind: str
    says: str


def people_of(terms: Round, stored: BallotRound, result: RoundResult) -> tuple[Figure, ...]:
    """Return who was summoned and present, the base and what is needed, each with what explains it."""
    figures = stored.figures
    absent = figures.summoned - figures.present
    note = translate("ResultWording", "(vắng {0})").format(thousands(absent)) if absent > 0 else ""
    return (
        Figure(translate("ResultWording", "Triệu tập"), thousands(figures.summoned)),
        Figure(translate("ResultWording", "Có mặt"), thousands(figures.present), note),
        Figure(translate("ResultWording", "Mẫu số"), thousands(result.base), _deducted(terms)),
        *(() if terms.indicative else (_needed(terms, result),)),
    )


def papers_of(stored: BallotRound, result: RoundResult) -> tuple[Figure, ...]:
    """Return the papers in the order in which they are read out: issued, returned, valid, invalid."""
    papers = stored.figures.papers
    return (
        Figure(translate("ResultWording", "Phát ra"), thousands(papers.issued)),
        Figure(translate("ResultWording", "Thu về"), thousands(papers.returned), _not_returned(papers, result)),
        Figure(translate("ResultWording", "Hợp lệ"), thousands(result.valid)),
        Figure(translate("ResultWording", "Không hợp lệ"), thousands(result.invalid), _reasons(result)),
    )


def verdict_of(terms: Round, stored: BallotRound, result: RoundResult, *, is_rule: bool = False) -> Verdict:
    """Return what this round decided and what it leaves open; `is_rule` where seats left are voted on again by rule."""
    if terms.indicative:
        return _opinions()
    filled, seats = len(result.elected), terms.seats
    word = (
        translate("ResultWording", "Dự khuyết {0} / {1}")
        if stored.fills_alternates
        else translate("ResultWording", "Trúng cử {0} / {1}")
    )
    names = {one.number: one.name for one in stored.candidates}
    says = [_seats_sentence(stored, result)]
    if result.tied:
        says.append(_tie_sentence(terms, result, [names[number] for number in result.tied]))
    elif result.seats_left:
        says.append(_going_on(terms, is_rule=is_rule))
    if terms.alternates and not result.seats_left:
        says.append(_alternates_sentence(terms, result, [names[number] for number in result.alternates]))
    is_done = result.next is Next.NONE
    return Verdict(word.format(filled, seats), "ok" if is_done else "warn", " ".join(says))


def _opinions() -> Verdict:
    """Say that opinions elect nobody."""
    says = translate("ResultWording", "Phiếu xin ý kiến không bầu ai: kết quả để tham khảo khi quyết định danh sách.")
    return Verdict(translate("ResultWording", "Xin ý kiến"), "ok", says)


def contest_verdict(
    terms: Round,
    seats: int,
    together: ContestResult,
    names: Sequence[str],
    *,
    is_sure: bool = True,
    is_rule: bool = False,
) -> Verdict:
    """Return what all confirmed rounds together decided; `names` are those still tied, `is_rule` as in verdict_of.

    It is not sure while the last of them is closed and not confirmed.
    """
    if terms.indicative:
        return _opinions()
    word = translate("ResultWording", "Trúng cử {0} / {1}").format(len(together.elected), seats)
    if together.next is Next.RUNOFF:
        says = translate("ResultWording", "Còn bằng phiếu giữa {0}.").format(_listed(names))
        again = (
            translate("ResultWording", "Có bầu lại lần nữa hay không là do {0} quyết định.").format(_electorate(terms))
            if together.is_tied_again
            else translate("ResultWording", "Bầu lại giữa những người này.")
        )
        says = f"{says} {again}"
    elif together.next is Next.FURTHER:
        left = together.seats_left or together.alternates_left
        what = (
            translate("ResultWording", "Còn thiếu {0} người.")
            if together.seats_left
            else translate("ResultWording", "Còn thiếu {0} dự khuyết.")
        )
        says = f"{what.format(counted(left))} {_going_on(terms, is_rule=is_rule)}"
    else:
        says = translate("ResultWording", "Đã bầu đủ số lượng.")
    if together.alternates:
        reserve = translate("ResultWording", "Dự khuyết: {0} người.").format(counted(len(together.alternates)))
        says = f"{says} {reserve}"
    if not is_sure:
        unsure = translate("ResultWording", "Tính cả lần bầu này, chưa xác nhận.")
        says = f"{says} {unsure}"
    return Verdict(word, "ok" if is_sure and together.next is Next.NONE else "warn", says)


def _going_on(terms: Round, *, is_rule: bool) -> str:
    """Say who decides whether to vote again for the seats left."""
    if is_rule:
        return translate("ResultWording", "Theo quy chế thì bầu tiếp cho đủ số lượng được phân bổ.")
    return translate("ResultWording", "Có bầu tiếp hay không là do {0} quyết định.").format(_electorate(terms))


def _electorate(terms: Round) -> str:
    return rule_text(ELECTORATE_NAMES[terms.electorate])


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def _not_returned(papers: Papers, result: RoundResult) -> str:
    missing = not_returned(papers, result.invalid_by_reason.get(Reason.FOREIGN_PAPER, 0))
    if missing <= 0:
        return ""
    return translate("ResultWording", "({0} phiếu không thu về)").format(counted(missing))


def _reasons(result: RoundResult) -> str:
    parts = [
        f"{rule_text(REASON_NAMES[reason])} {counted(papers)}" for reason, papers in result.invalid_by_reason.items()
    ]
    return f"({'; '.join(parts)})" if parts else ""


def _deducted(terms: Round) -> str:
    deducted = sum(terms.deductions.values())
    return (
        translate("ResultWording", "(triệu tập {0}, được trừ {1})").format(terms.summoned, deducted) if deducted else ""
    )


def _needed(terms: Round, result: RoundResult) -> Figure:
    cited = article(terms.rules, Subject.RESULT)
    if result.needed is None:
        return Figure(translate("ResultWording", "Ai nhiều phiếu hơn trúng cử, không cần quá nửa"), "", cited)
    return Figure(translate("ResultWording", "Cần"), thousands(result.needed), cited)


def _seats_sentence(stored: BallotRound, result: RoundResult) -> str:
    if not result.seats_left:
        if stored.number == 1:
            return translate("ResultWording", "Đủ số lượng ngay lần bầu thứ nhất.")
        return translate("ResultWording", "Lần bầu này đã đủ số lượng.")
    return translate("ResultWording", "Còn thiếu {0} người.").format(counted(result.seats_left))


def _tie_sentence(terms: Round, result: RoundResult, names: Sequence[str]) -> str:
    votes = next(line.votes for line in result.lines if line.number == result.tied[0])
    places = result.seats_left
    if result.tied_for is TiedFor.ALTERNATES:
        places = terms.alternates - len(result.alternates)
        where = translate("ResultWording", "ở vị trí dự khuyết cuối")
    else:
        where = translate("ResultWording", "ở cuối danh sách trúng cử")
    says = translate("ResultWording", "Bằng phiếu {0} ({1} phiếu, {2} chỗ): {3}.").format(
        where, thousands(votes), counted(places), _listed(names)
    )
    if result.needed is None:
        then = translate("ResultWording", "Có bầu lại lần nữa hay không là do {0} quyết định.")
    else:
        then = translate(
            "ResultWording", "Bầu lại giữa những người này; ai nhiều phiếu hơn trúng cử, không cần quá nửa."
        )
    return f"{says} {then.format(_electorate(terms))}"


def _alternates_sentence(terms: Round, result: RoundResult, names: Sequence[str]) -> str:
    says = translate("ResultWording", "Dự khuyết {0} / {1}").format(len(names), terms.alternates)
    if names:
        says = f"{says}: {_listed(names)}"
    left = terms.alternates - len(names)
    if not left or result.tied:
        return f"{says}."
    decides = translate("ResultWording", "còn thiếu {0}, có bầu tiếp hay không là do {1} quyết định").format(
        counted(left), _electorate(terms)
    )
    return f"{says}; {decides}."
