"""The sums that must hold on a tally sheet.

What it is for: each sum with its figures, to be shown while a sheet is entered, and what does not agree as findings.
What it is not for: the sheet itself (tally_sheets), the figures of the round (closing).
Source: election-rules 8. A sheet no longer knows the single papers, so that for struck lists only bounds are left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.rules.closing import Papers, wrong_total
from app.rules.findings import Finding, finding
from app.rules.rounds import Marking, Round
from app.rules.tally_sheets import INVALID, VALID, Cell, Part, TallySheet, columns_of


class SumKind(StrEnum):
    """Which sum: papers of the batch, invalid by reason, each name, all votes."""

    PAPERS = "papers"
    REASONS = "reasons"
    NAMES = "names"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class SheetSum:
    """One sum as it stands: `found` must lie from `least` to `most`; `numbers` are the names that do not agree."""

    kind: SumKind
    found: int
    least: int
    most: int
    numbers: tuple[int, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether it holds."""
        return self.least <= self.found <= self.most


@dataclass(frozen=True, slots=True)
class SheetBatch:
    """A batch counted by hand as far as it is entered: `sheet` is None while two entries are not settled.

    `differing` are the cells still to be settled, `keyed_differing` those in which its keyed papers say otherwise.
    """

    number: int
    declared: int
    sheet: TallySheet | None = None
    differing: int = 0
    keyed_differing: int = 0


def sums_of(terms: Round, declared: int, sheet: TallySheet) -> tuple[SheetSum, ...]:
    """Return every sum of a sheet in the order of the sheet."""
    papers, reasons = sheet.valid + sheet.invalid, sum(sheet.reasons.values())
    wrong = tuple(number for number in terms.candidates if not _name_agrees(terms, sheet, number))
    names = len(terms.candidates)
    sums = [
        SheetSum(SumKind.PAPERS, papers, declared, declared),
        SheetSum(SumKind.REASONS, reasons, sheet.invalid, sheet.invalid),
        SheetSum(SumKind.NAMES, names - len(wrong), names, names, wrong),
    ]
    if terms.marking is Marking.STRIKE_OUT:
        sums.append(SheetSum(SumKind.VOTES, _votes(terms, sheet), sheet.valid, sheet.valid * terms.seats))
    return tuple(sums)


def check_sheet(terms: Round, batch: int, declared: int, sheet: TallySheet) -> Iterator[Finding]:
    """Yield what does not agree on a sheet; the place of a finding is the cell it stands at."""
    for one in sums_of(terms, declared, sheet):
        if one.agrees:
            continue
        if one.kind is SumKind.PAPERS:
            values = {"valid": sheet.valid, "invalid": sheet.invalid, "papers": one.found, "declared": declared}
            yield finding("sheet.papers", str(VALID), batch=batch, **values)
        elif one.kind is SumKind.REASONS:
            yield finding("sheet.reasons", str(INVALID), batch=batch, papers=one.found, invalid=sheet.invalid)
        elif one.kind is SumKind.NAMES:
            yield from (_name_finding(terms, batch, sheet, number) for number in one.numbers)
        else:
            code = "sheet.most" if one.found > one.most else "sheet.least"
            place = str(Cell(Part.AGREE, terms.candidates[0]))
            values = {"votes": one.found, "valid": sheet.valid, "most": one.most, "seats": terms.seats}
            yield finding(code, place, batch=batch, **values)


def check_sheets(terms: Round, papers: Papers, batches: Sequence[SheetBatch]) -> Iterator[Finding]:
    """Yield what is still to be entered, settled or mended before a count by hand can be closed."""
    declared = sum(batch.declared for batch in batches)
    if papers.returned == 0 and not batches:
        yield finding("round.nothing", "returned")
        return
    if declared != papers.returned:
        entered = sum(batch.declared for batch in batches if batch.sheet)
        yield wrong_total(papers.returned, declared, entered)
    for batch in batches:
        place = f"batch/{batch.number}"
        if batch.differing:
            yield finding("sheet.differs", place, batch=batch.number, cells=batch.differing)
        elif batch.sheet is None:
            yield finding("sheet.waiting", place, batch=batch.number)
        else:
            for found in check_sheet(terms, batch.number, batch.declared, batch.sheet):
                yield replace(found, place=place)
            if batch.keyed_differing:
                yield finding("sheet.keyed_differs", place, batch=batch.number, cells=batch.keyed_differing)


def _votes(terms: Round, sheet: TallySheet) -> int:
    return sum(sheet.named(Part.AGREE, number) for number in terms.candidates)


def _row(terms: Round, sheet: TallySheet, number: int) -> int:
    return sum(sheet.named(part, number) for part in columns_of(terms))


def _name_agrees(terms: Round, sheet: TallySheet, number: int) -> bool:
    if terms.marking is Marking.STRIKE_OUT:
        return sheet.named(Part.AGREE, number) <= sheet.valid
    return _row(terms, sheet, number) == sheet.valid


def _name_finding(terms: Round, batch: int, sheet: TallySheet, number: int) -> Finding:
    place, row = str(Cell(Part.AGREE, number)), _row(terms, sheet, number)
    if terms.marking is Marking.STRIKE_OUT:
        return finding("sheet.over_valid", place, batch=batch, number=number, votes=row, valid=sheet.valid)
    return finding("sheet.row", place, batch=batch, number=number, papers=row, valid=sheet.valid)
