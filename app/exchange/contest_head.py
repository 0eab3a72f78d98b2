"""What a contest file says besides its ballots: the contest, what it is counted by, people and papers.

What it is for: every field checked with its path, by the rules that the window uses.
What it is not for: the ballots (contest_ballots).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.exchange.json_fields import (
    ContestFileError,
    choice,
    fields,
    integer,
    item,
    items,
    known_fields,
    member,
    string,
    text,
)
from app.rules.closing import DEDUCTION_NAMES, ELECTORATE_NAMES, Papers, check_papers, check_terms
from app.rules.contest_object import FORMAT, VERSION
from app.rules.findings import Finding, finding
from app.rules.rounds import Deduction, Electorate, Marking, Round, RoundKind, deductions_of
from app.rules.rule_sets import RULE_SETS, RuleSet

_FIELDS = (
    "format",
    "version",
    "rules",
    "committee",
    "congress",
    "contest",
    "electorate",
    "round",
    "kind",
    "seats",
    "alternates",
    "summoned",
    "deductions",
    "present",
    "issued",
    "returned",
    "marking",
    "candidates",
    "ballots",
)
_PLACE_OF = {"round.few_candidates": "seats"}


@dataclass(frozen=True, slots=True)
class ContestHead:
    """What the ballots of a file are counted by, and what became of the papers."""

    terms: Round
    papers: Papers


def read_head(value: object) -> ContestHead:
    """Read and check all fields but the ballots; raise ContestFileError at the first that does not fit."""
    found = fields(value, "$")
    _check_format(found)
    known_fields(found, "$", _FIELDS)
    for name in ("committee", "congress", "contest"):
        text(found[name], f"$.{name}")
    terms = _terms(found)
    for wrong in check_terms(terms):
        raise refused(wrong)
    present, issued, returned = (integer(found[name], f"$.{name}") for name in ("present", "issued", "returned"))
    return ContestHead(terms, Papers(present, issued, returned))


def check_figures(head: ContestHead, ballots: int, foreign: int) -> None:
    """Check people and papers against the number of ballots in the file, `foreign` not issued by the board."""
    if ballots != head.papers.returned:
        raise refused(finding("round.entered", "returned", entered=ballots, returned=head.papers.returned))
    for wrong in check_papers(head.terms, head.papers, foreign):
        raise refused(wrong)


def refused(wrong: Finding) -> ContestFileError:
    """Return the refusal that says what a rule objects to, at the field it objects to."""
    place = _PLACE_OF.get(wrong.rule.code, wrong.place)
    return ContestFileError(f"$.{place}", f"{wrong.says} {wrong.remedy}")


def _check_format(found: Mapping[str, object]) -> None:
    """Tell first whether this is a contest file at all, and of a version that this program knows."""
    if "format" not in found or string(found["format"], "$.format") != FORMAT:
        reason = f"Đây không phải tệp kiểm lại: format phải là «{FORMAT}». Chọn đúng tệp."
        raise ContestFileError("$.format", reason)
    if "version" in found and integer(found["version"], "$.version") != VERSION:
        reason = f"Chương trình chỉ đọc phiên bản {VERSION}. Dùng bản chương trình đã xuất tệp này."
        raise ContestFileError("$.version", reason)


def _terms(found: Mapping[str, object]) -> Round:
    rules = RULE_SETS[choice(found["rules"], "$.rules", RULE_SETS)]
    electorate = Electorate(choice(found["electorate"], "$.electorate", Electorate))
    number = integer(found["round"], "$.round", least=1)
    return Round(
        rules=rules,
        electorate=electorate,
        kind=_kind(found["kind"], number),
        seats=integer(found["seats"], "$.seats", least=1),
        candidates=_candidates(found["candidates"]),
        marking=Marking(choice(found["marking"], "$.marking", Marking)),
        summoned=integer(found["summoned"], "$.summoned", least=1),
        deductions=_deductions(found["deductions"], electorate, rules),
        alternates=integer(found["alternates"], "$.alternates"),
    )


def _kind(value: object, number: int) -> RoundKind:
    kind = RoundKind(choice(value, "$.kind", RoundKind))
    if (kind is RoundKind.FIRST) != (number == 1):
        reason = f"Lần bầu {number} không thể là «{kind}»: lần 1 là first, các lần sau là further hoặc runoff."
        raise ContestFileError("$.kind", f"{reason} Sửa kind hoặc round.")
    return kind


def _deductions(value: object, electorate: Electorate, rules: RuleSet) -> dict[Deduction, int]:
    deductions: dict[Deduction, int] = {}
    for key, people in fields(value, "$.deductions").items():
        path = member("$.deductions", key)
        category = Deduction(choice(key, path, Deduction))
        if category not in deductions_of(rules, electorate):
            names = {"category": DEDUCTION_NAMES[category], "electorate": ELECTORATE_NAMES[electorate]}
            raise refused(finding("round.deduction_unknown", path.removeprefix("$."), **names))
        deductions[category] = integer(people, path)
    return deductions


def _candidates(value: object) -> tuple[int, ...]:
    places: dict[int, str] = {}
    for index, candidate in enumerate(items(value, "$.candidates")):
        path = item("$.candidates", index)
        found = known_fields(candidate, path, ("number", "name"))
        number = integer(found["number"], f"{path}.number", least=1)
        if number in places:
            reason = f"Số {number} đã dùng ở {places[number]}. Mỗi người một số."
            raise ContestFileError(f"{path}.number", reason)
        text(found["name"], f"{path}.name")
        places[number] = path
    return tuple(places)
