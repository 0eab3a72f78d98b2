"""Figures that must agree before a round can be closed.

What it is for: summoned, present, issued, returned, entered; each disagreement is a finding with its place.
What it is not for: counting votes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.findings import Finding, finding
from app.rules.rounds import Round, deductions_of


@dataclass(frozen=True, slots=True)
class Papers:
    """How many people were there and what became of the papers of a round."""

    present: int
    issued: int
    returned: int


@dataclass(frozen=True, slots=True)
class Foreign:
    """Papers found so far that the board did not issue; it is sure only when every paper is entered and decided."""

    papers: int = 0
    is_sure: bool = True


class BatchStage(StrEnum):
    """How far a batch is."""

    NOT_BEGUN = "not_begun"
    IN_ENTRY = "in_entry"
    TO_COMPARE = "to_compare"
    DIFFERING = "differing"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class BatchState:
    """One batch as far as it is entered.

    `entered` are the papers that are sure: those of the settled record, or of the pass that is least far; `keyed`
    are those of each pass; `set_aside` the serials of papers that wait for the board; `is_begun` tells of a first
    entry that has not come to a whole paper, as of a tally sheet.
    """

    number: int
    declared: int
    entered: int
    set_aside: tuple[int, ...] = ()
    keyed: tuple[int, ...] = ()
    is_settled: bool = True
    is_compared: bool = False
    is_begun: bool = False

    @property
    def stage(self) -> BatchStage:
        """How far the batch is."""
        if not any(self.keyed) and not self.entered and not self.is_begun:
            return BatchStage.NOT_BEGUN
        if self.is_settled and (len(self.keyed) > 1 or self.entered >= self.declared):
            return BatchStage.SETTLED
        if self.entered < self.declared:
            return BatchStage.IN_ENTRY
        return BatchStage.DIFFERING if self.is_compared else BatchStage.TO_COMPARE

    @property
    def done(self) -> int:
        """Papers as a share of the work: a batch keyed once of two times is half done."""
        return self.entered if not self.keyed else sum(self.keyed) // len(self.keyed)

    @property
    def next_pass(self) -> int:
        """The pass that keying goes on with; the last one when all are full."""
        waiting = (number for number, papers in enumerate(self.keyed, start=1) if papers < self.declared)
        return next(waiting, max(len(self.keyed), 1))


ELECTORATE_NAMES = {
    "member_congress": "đại hội đảng viên",
    "delegate_congress": "đại hội đại biểu",
    "committee": "hội nghị cấp ủy",
}
DEDUCTION_NAMES = {
    "committee_absent": "cấp ủy viên triệu tập đại hội vắng mặt suốt đại hội",
    "delegate_absent": "đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay",
    "temporary_elsewhere": "đảng viên đang sinh hoạt tạm thời ở nơi khác",
    "exempt_absent": "đảng viên được miễn công tác và sinh hoạt, không dự đại hội",
    "suspended": "người bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam",
    "excused_absent": "đảng viên vắng mặt suốt đại hội có lý do được chấp nhận",
}


def check_terms(terms: Round) -> Iterator[Finding]:
    """Yield what is wrong with seats, list and deductions (Điều 32 of 244, Điều 30 of 190)."""
    if terms.indicative and not terms.candidates:
        yield finding("indicative.no_names", "candidates")
    elif terms.seats < 1:
        yield finding("round.seats", "seats")
    elif len(terms.candidates) < terms.seats:
        yield finding("round.few_candidates", "candidates", seats=terms.seats, candidates=len(terms.candidates))
    for category in terms.deductions:
        if category not in deductions_of(terms.rules, terms.electorate):
            yield finding(
                "round.deduction_unknown",
                "deductions",
                category=DEDUCTION_NAMES[category],
                electorate=ELECTORATE_NAMES[terms.electorate],
            )
    if not terms.summoned:
        yield finding("round.summoned", "summoned")
    elif terms.base < 1:
        deducted = sum(terms.deductions.values())
        yield finding("round.deductions", "deductions", deducted=deducted, summoned=terms.summoned)


def check_papers(terms: Round, papers: Papers, foreign: int) -> Iterator[Finding]:
    """Yield what does not agree between people and papers; `foreign` papers were not issued by the board."""
    if papers.present > terms.base:
        yield finding("round.present", "present", present=papers.present, base=terms.base)
    if papers.issued > papers.present:
        yield finding("round.issued", "issued", issued=papers.issued, present=papers.present)
    more = papers.returned - papers.issued
    if more > foreign:
        yield finding(
            "round.returned",
            "returned",
            returned=papers.returned,
            issued=papers.issued,
            more=more,
            foreign=foreign,
        )


def check_entered(papers: Papers, batches: Sequence[BatchState]) -> Iterator[Finding]:
    """Yield what is still to be entered or decided before the count can be closed.

    Returned, declared and entered are three figures from three places: where two agree, the third is the likely
    mistake, and the finding stands at the place where that one is typed.
    """
    declared = sum(batch.declared for batch in batches)
    entered = sum(batch.entered for batch in batches)
    if papers.returned == 0 and entered == 0:
        yield finding("round.nothing", "returned")
        return
    if declared != papers.returned != entered:
        yield wrong_total(papers.returned, declared, entered)
    for batch in batches:
        place = f"batch/{batch.number}"
        if batch.entered < batch.declared and len(batch.keyed) > 1 and not batch.is_settled:
            number = batch.next_pass
            entered = batch.keyed[number - 1]
            yield finding(
                "pass.entered", place, batch=batch.number, number=number, entered=entered, declared=batch.declared
            )
        elif batch.entered != batch.declared and entered == papers.returned != declared:
            yield finding(
                "batch.declared",
                f"declared/{batch.number}",
                batch=batch.number,
                declared=batch.declared,
                entered=batch.entered,
                returned=papers.returned,
            )
        elif batch.entered != batch.declared:
            yield finding("batch.entered", place, batch=batch.number, entered=batch.entered, declared=batch.declared)
        elif not batch.is_settled:
            yield finding("batch.differs", f"compare/{batch.number}", batch=batch.number)
        for serial in batch.set_aside:
            yield finding("batch.set_aside", f"{place}/{serial}", batch=batch.number, serial=serial)
    if entered != papers.returned and declared == papers.returned:
        yield finding("round.entered", "batches", entered=entered, returned=papers.returned)


def wrong_total(returned: int, declared: int, entered: int) -> Finding:
    """Return what to say of batches that do not hold the papers returned (election-rules 8)."""
    if entered == declared > 0:
        return finding("round.returned_typed", "returned", returned=returned, declared=declared)
    return finding("round.batches", "batches", declared=declared, returned=returned, entered=entered)


def missing_papers(papers: Papers, foreign: Foreign) -> Finding | None:
    """Return the note on papers issued but not returned, which the minutes state; None where none is missing.

    A paper that the board did not issue takes the place of one that is missing.
    """
    missing = not_returned(papers, foreign.papers)
    if missing <= 0:
        return None
    if not foreign.is_sure:
        return finding("round.not_returned_yet", "returned", missing=missing)
    if not foreign.papers:
        return finding("round.not_returned", "returned", missing=missing)
    counts = {"issued": papers.issued, "returned": papers.returned, "foreign": foreign.papers}
    return finding("round.not_returned_foreign", "returned", missing=missing, **counts)


def not_returned(papers: Papers, foreign: int) -> int:
    """Return how many papers of those issued did not come back; negative where more are there than can be."""
    return papers.issued - (papers.returned - foreign)
