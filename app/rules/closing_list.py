"""The figures that must agree before a round is closed, side by side: also those that do.

What it is for: each sum of election-rules 8 with both its sides, where each figure comes from, and whether it holds.
What it is not for: words of what is wrong: a sum that does not hold carries the finding that says it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.ballots import Ballot, invalid_reason
from app.rules.closing import BatchState, Papers, not_returned
from app.rules.counting import RoundResult
from app.rules.findings import Finding, finding
from app.rules.paper_account import PaperAccount
from app.rules.rounds import Marking, Round


class CheckState(StrEnum):
    """How a sum stands; one that waits cannot be known before all papers are entered."""

    HOLDS = "holds"
    BROKEN = "broken"
    WANTS_REASON = "wants_reason"
    WAITING = "waiting"


class Relation(StrEnum):
    """What must hold between the two sides."""

    EQUAL = "="
    AT_MOST = "≤"


@dataclass(frozen=True, slots=True)
class Term:
    """One figure: what it counts (with {batch} where it belongs to one), and where it was typed or counted.

    A figure that must be reached, as no paper left over, has neither.
    """

    name: str
    count: int
    source: str
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """One sum with both its sides; `found` says what is wrong and where it is mended."""

    left: tuple[Term, ...]
    relation: Relation
    right: tuple[Term, ...]
    state: CheckState
    found: Finding | None = None


PEOPLE, PAPERS = "mục Người bầu và mẫu số", "mục Phiếu và tập"
PRINTED, KEYED, COUNTED = "mục In phiếu", "nhập phiếu", "đếm từ phiếu đã lưu"
SHEETS = "tờ kiểm phiếu"

PRESENT, BASE, ISSUED, RETURNED = "có mặt", "mẫu số", "phát ra", "thu về"
NOT_RETURNED, FOREIGN = "không thu về", "phiếu không do ban phát"
PAPERS_PRINTED, SPOILED, LEFT_OVER = "đã in", "hỏng, đã đổi", "còn lại"
DECLARED, ENTERED = "các tập khai", "đã nhập"
ENTERED_OF, DECLARED_OF, ENTERED_MANY, DECLARED_MANY = (
    "tập {batch} đã nhập",
    "tập {batch} khai",
    "đã nhập ở các tập đủ",
    "khai ở các tập đủ",
)
ENTERED_ALL, ENTERED_ALL_OF = "đã nhập đủ các lượt", "tập {batch} đã nhập đủ các lượt"
ASIDE, DIFFERING = "phiếu chờ ban kết luận", "tập chưa khớp giữa các lượt"
VALID, INVALID, VOTES, NAMES_LEFT = "hợp lệ", "không hợp lệ", "phiếu bầu của mọi người", "tên để lại trên phiếu hợp lệ"
SUM_OF_PAPERS = "Hợp lệ cộng không hợp lệ phải bằng thu về"
SUM_OF_VOTES = "Số phiếu của mọi người phải bằng số đánh dấu trên phiếu"
ANSWERS, ROWS = "đồng ý, không đồng ý và không tính", "dòng trên phiếu hợp lệ"
TEXTS = (
    *(PEOPLE, PAPERS, PRINTED, KEYED, COUNTED, SHEETS, PRESENT, BASE, ISSUED, RETURNED, NOT_RETURNED, FOREIGN),
    *(PAPERS_PRINTED, SPOILED, LEFT_OVER, DECLARED, ENTERED, ENTERED_OF, DECLARED_OF, ENTERED_MANY, DECLARED_MANY),
    *(SUM_OF_PAPERS, SUM_OF_VOTES, ENTERED_ALL, ENTERED_ALL_OF),
    *(ASIDE, DIFFERING, VALID, INVALID, VOTES, NAMES_LEFT, ANSWERS, ROWS),
)
"""Every word of a term, so that none is left without a translation."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What counting the stored papers gave twice: as a result, and paper by paper.

    `marked` is None where only tally sheets are stored: what single papers said is not known any more.
    """

    returned: int
    valid: int
    invalid: int
    given: int
    marked: int | None
    is_struck: bool


def sums_of(terms: Round, papers: Papers, result: RoundResult, ballots: Iterable[Ballot]) -> Sums:
    """Return the sums of a result, and the same once more straight from its papers."""
    valid = [ballot for ballot in ballots if invalid_reason(terms, ballot) is None]
    is_struck = terms.marking is Marking.STRIKE_OUT
    votes = sum(line.votes for line in result.lines)
    rows = sum(line.votes + line.disagree + line.uncounted for line in result.lines)
    left = sum(len(ballot.agree - ballot.disagree) for ballot in valid)
    return Sums(
        returned=papers.returned,
        valid=result.valid,
        invalid=result.invalid,
        given=votes if is_struck else rows,
        marked=left if is_struck else len(valid) * len(terms.candidates),
        is_struck=is_struck,
    )


def sums_of_sheets(papers: Papers, result: RoundResult) -> Sums:
    """Return the sums of a count by hand; those of each sheet are checked where it is entered (sheet_sums)."""
    return Sums(papers.returned, result.valid, result.invalid, given=0, marked=None, is_struck=False)


def check_sums(sums: Sums) -> Iterator[Finding]:
    """Yield the sums of a whole count that do not hold, which no figure that anybody typed can bring about."""
    for what, left, right in _pairs(sums):
        if left != right:
            yield finding("round.sums", "close", what=what, left=left, right=right)


def closing_list(
    terms: Round,
    papers: Papers,
    account: PaperAccount,
    batches: Sequence[BatchState],
    foreign: int,
    sums: Sums | None,
    findings: Iterable[Finding],
    *,
    by_sheets: bool = False,
) -> tuple[Check, ...]:
    """Return all sums in the order of the work; `sums` is None until every paper is entered and decided.

    What was entered comes from tally sheets where the board counted by hand.
    """
    found, entered_at = tuple(findings), SHEETS if by_sheets else KEYED
    return (
        *_people(terms, papers, foreign, found, entered_at),
        *_printed(papers, account, found),
        *_batches(papers, batches, found, entered_at),
        *_sums(sums, found, SHEETS if by_sheets else COUNTED),
    )


def _check(
    left: tuple[Term, ...],
    relation: Relation,
    right: tuple[Term, ...],
    found: Iterable[Finding],
    *codes: str,
    batch: int = 0,
) -> Check:
    """Return a sum with the finding of these codes, of the batch where it is about one."""
    first, second = (sum(term.count for term in side) for side in (left, right))
    holds = first == second if relation is Relation.EQUAL else first <= second
    about = (
        one for code in codes for one in found if one.rule.code == code and batch in {0, one.values.get("batch", batch)}
    )
    return Check(
        left, relation, right, CheckState.HOLDS if holds else CheckState.BROKEN, None if holds else next(about, None)
    )


def _people(terms: Round, papers: Papers, foreign: int, found: tuple[Finding, ...], entered_at: str) -> Iterator[Check]:
    present, issued = Term(PRESENT, papers.present, PEOPLE), Term(ISSUED, papers.issued, PAPERS)
    returned = Term(RETURNED, papers.returned, PAPERS)
    yield _check((present,), Relation.AT_MOST, (Term(BASE, terms.base, PEOPLE),), found, "round.present")
    yield _check((issued,), Relation.AT_MOST, (present,), found, "round.issued")
    missing, strange = not_returned(papers, foreign), Term(FOREIGN, foreign, entered_at)
    given_out = (issued, strange) if foreign else (issued,)
    if missing < 0:
        yield _check((returned,), Relation.AT_MOST, (issued, strange), found, "round.returned")
        return
    whole = (returned, Term(NOT_RETURNED, missing, PAPERS)) if missing else (returned,)
    check = _check(given_out, Relation.EQUAL, whole, found)
    unexplained = next((one for one in found if one.place.startswith("warning/round.not_returned")), None)
    if missing and unexplained:
        check = Check(check.left, check.relation, check.right, CheckState.WANTS_REASON, unexplained)
    yield check


def _printed(papers: Papers, account: PaperAccount, found: tuple[Finding, ...]) -> Iterator[Check]:
    if account.is_kept and papers.returned:
        yield _check(
            (Term(PAPERS_PRINTED, account.printed, PRINTED),),
            Relation.EQUAL,
            (
                Term(ISSUED, papers.issued, PAPERS),
                Term(SPOILED, account.spoiled, PRINTED),
                Term(LEFT_OVER, account.left_over, PRINTED),
            ),
            found,
            "papers.issued",
            "papers.lacking",
            "papers.too_many",
            "papers.not_printed",
        )


def _batches(
    papers: Papers, batches: Sequence[BatchState], found: tuple[Finding, ...], entered_at: str
) -> Iterator[Check]:
    returned = Term(RETURNED, papers.returned, PAPERS)
    declared = Term(DECLARED, sum(batch.declared for batch in batches), PAPERS)
    has_passes = any(len(batch.keyed) > 1 for batch in batches)
    name, name_of = (ENTERED_ALL, ENTERED_ALL_OF) if has_passes else (ENTERED, ENTERED_OF)
    entered = Term(name, sum(batch.entered for batch in batches), entered_at)
    total = (
        "round.batches",
        "round.returned_typed",
        "round.nothing",
        "batch.declared",
        "pass.entered",
        "batch.differs",
    )
    yield _check((declared,), Relation.EQUAL, (returned,), found, *total)
    full = [batch for batch in batches if batch.entered == batch.declared]
    if full:
        yield _check(
            (Term(ENTERED_MANY, sum(batch.entered for batch in full), entered_at),),
            Relation.EQUAL,
            (Term(DECLARED_MANY, sum(batch.declared for batch in full), PAPERS),),
            found,
        )
    for batch in batches:
        if batch not in full:
            yield _check(
                (Term(name_of, batch.entered, entered_at, batch.number),),
                Relation.EQUAL,
                (Term(DECLARED_OF, batch.declared, PAPERS, batch.number),),
                found,
                *("batch.declared", "batch.entered", "pass.entered", "batch.differs", "sheet.waiting", "round.nothing"),
                batch=batch.number,
            )
    yield _check(
        (entered,), Relation.EQUAL, (returned,), found, "round.entered", "batch.entered", *total, "sheet.waiting"
    )
    waiting, differing = sum(len(batch.set_aside) for batch in batches), sum(not batch.is_settled for batch in batches)
    none = Term("", 0, "")
    yield _check((Term(ASIDE, waiting, entered_at),), Relation.EQUAL, (none,), found, "batch.set_aside")
    if has_passes:
        codes = ("batch.differs", "sheet.differs", "pass.entered", "batch.entered", "sheet.waiting")
        yield _check((Term(DIFFERING, differing, entered_at),), Relation.EQUAL, (none,), found, *codes)


def _sums(sums: Sums | None, found: tuple[Finding, ...], counted_at: str) -> Iterator[Check]:
    """The last sums are those of the votes: they wait, and show nothing, until all papers are entered."""
    if sums is None:
        valid, invalid, returned = (Term(name, 0, counted_at) for name in (VALID, INVALID, ENTERED))
        yield Check((valid, invalid), Relation.EQUAL, (returned,), CheckState.WAITING)
        return
    both = (Term(VALID, sums.valid, counted_at), Term(INVALID, sums.invalid, counted_at))
    yield _check(both, Relation.EQUAL, (Term(RETURNED, sums.returned, PAPERS),), found, "round.sums")
    if sums.marked is None:
        return
    given, marked = (VOTES, NAMES_LEFT) if sums.is_struck else (ANSWERS, ROWS)
    yield _check(
        (Term(given, sums.given, COUNTED),), Relation.EQUAL, (Term(marked, sums.marked, KEYED),), found, "round.sums"
    )


def _pairs(sums: Sums) -> Iterator[tuple[str, int, int]]:
    yield SUM_OF_PAPERS, sums.valid + sums.invalid, sums.returned
    if sums.marked is not None:
        yield SUM_OF_VOTES, sums.given, sums.marked
