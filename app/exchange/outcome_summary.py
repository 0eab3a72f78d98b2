"""The outcome of a round in a few lines of Vietnamese, for a terminal.

What it is for: what `recount` and `tally` print without --json.
What it is not for: the minutes (reports), and deciding anything.
"""

from collections.abc import Sequence

from app.rules.ballots import Reason
from app.rules.contest_object import OutcomeObject, grouped
from app.rules.counting import Next, TiedFor
from app.rules.figures import thousands
from app.rules.names import REASON_NAMES

_TIED_FOR = {
    TiedFor.SEATS: "Bằng phiếu ở chỗ cuối của số lượng cần bầu",
    TiedFor.ALTERNATES: "Bằng phiếu ở chỗ dự khuyết cuối",
}
_NEXT = {
    Next.NONE: "không phải bầu thêm",
    Next.RUNOFF: "bầu lại giữa những người bằng phiếu, ai nhiều phiếu hơn thì trúng cử, không cần quá nửa",
    Next.FURTHER: "có bầu tiếp cho đủ số lượng hay không do đại hội (hội nghị) quyết định",
}


def summary(outcome: OutcomeObject) -> str:
    """Return papers, base, the elected by votes, ties, what is open, articles and digest, each on its line."""
    lines = [f"Tệp: {outcome['file']}", _papers(outcome), _base(outcome)]
    lines += _people(outcome, "Trúng cử", outcome["elected"])
    if outcome["alternates"]:
        lines += _people(outcome, "Dự khuyết", outcome["alternates"])
    if outcome["tied_for"]:
        lines += _people(outcome, _TIED_FOR[TiedFor(outcome["tied_for"])], outcome["tied"])
    if outcome["seats_left"]:
        lines.append(f"Còn thiếu: {outcome['seats_left']} người")
    lines.append(f"Tiếp theo: {_next(outcome)}")
    lines.append(f"Căn cứ: {'; '.join(outcome['articles'])}")
    lines.append(f"Mã kiểm tra: {grouped(outcome['digest'])}")
    return "\n".join(lines)


def _next(outcome: OutcomeObject) -> str:
    """Return what is open; a tie in a run-off is the electorate's to decide on (election-rules 7.4)."""
    if outcome["next"] == Next.RUNOFF and outcome["needed"] is None:
        return "lại bằng phiếu: có bầu lại lần nữa hay không do đại hội (hội nghị) quyết định"
    return _NEXT[Next(outcome["next"])]


def _papers(outcome: OutcomeObject) -> str:
    valid, invalid = outcome["valid"], outcome["invalid"]
    reasons = "; ".join(
        f"{REASON_NAMES[Reason(reason)]} {thousands(papers)}" for reason, papers in outcome["invalid_by_reason"].items()
    )
    detail = f" ({reasons})" if reasons else ""
    figures = f"hợp lệ {thousands(valid)}, không hợp lệ {thousands(invalid)}"
    return f"Phiếu thu về: {thousands(valid + invalid)}; {figures}{detail}"


def _base(outcome: OutcomeObject) -> str:
    needed, base = outcome["needed"], thousands(outcome["denominator"])
    if needed is None:
        return f"Mẫu số: {base}; bầu lại giữa những người bằng phiếu nên không cần quá nửa"
    return f"Mẫu số: {base}; quá nửa là từ {thousands(needed)} phiếu"


def _people(outcome: OutcomeObject, title: str, numbers: Sequence[int]) -> list[str]:
    """Return a heading and one line for each person, in the order given."""
    if not numbers:
        return [f"{title}: không có"]
    people = {candidate["number"]: candidate for candidate in outcome["candidates"]}
    named = [people[number] for number in numbers]
    return [f"{title}: {len(named)} người"] + [
        f"  {place}. {person['name']} (số {person['number']}): {thousands(person['votes'])} phiếu, {person['percent']}%"
        for place, person in enumerate(named, start=1)
    ]
