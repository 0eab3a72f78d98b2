"""Tally sheets: what a board that counted a batch by hand wrote down, entered twice.

What it is for: the record, comparing two entries or an entry with keyed papers, and the sums of a round.
What it is not for: sums that must hold (sheet_sums), storing (models.tally_sheets), deciding (counting).
Invariant: the sheets made from papers give the result that counting those papers gives.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.rounds import Marking, Round
from app.rules.tally import Tally


class CountedBy(StrEnum):
    """What a round is counted from."""

    PAPERS = "papers"
    SHEETS = "sheets"


class Part(StrEnum):
    """The parts of a sheet: its head, why papers are invalid, and the columns of the names."""

    VALID = "valid"
    INVALID = "invalid"
    REASON = "reason"
    AGREE = "agree"
    DISAGREE = "disagree"
    UNCOUNTED = "uncounted"


NAMED = (Part.AGREE, Part.DISAGREE, Part.UNCOUNTED)


@dataclass(frozen=True, slots=True)
class Cell:
    """One place on a sheet where a number stands: "valid", "reason/overvote", "agree/3"."""

    part: Part
    number: int = 0
    reason: Reason | None = None

    @staticmethod
    def read(text: str) -> "Cell":
        """Return the cell of this name; raise ValueError for a name that is none."""
        part, _, rest = text.partition("/")
        if part == Part.REASON:
            return Cell(Part.REASON, reason=Reason(rest))
        return Cell(Part(part), int(rest) if rest else 0)

    def __str__(self) -> str:
        rest = self.reason or self.number
        return f"{self.part}/{rest}" if rest else str(self.part)


VALID, INVALID = Cell(Part.VALID), Cell(Part.INVALID)
MOST_PAPERS = 99_999
"""No cell of a sheet holds more: five digits."""


@dataclass(frozen=True, slots=True)
class TallySheet:
    """The numbers of one sheet; a cell that is not there is empty, which means zero."""

    figures: Mapping[Cell, int] = field(default_factory=dict[Cell, int])

    def of(self, cell: Cell) -> int:
        """Return the number in a cell."""
        return self.figures.get(cell, 0)

    @property
    def valid(self) -> int:
        """Valid papers."""
        return self.of(VALID)

    @property
    def invalid(self) -> int:
        """Invalid papers."""
        return self.of(INVALID)

    @property
    def reasons(self) -> dict[Reason, int]:
        """Invalid papers by reason."""
        return {cell.reason: papers for cell, papers in self.figures.items() if cell.reason is not None and papers}

    def named(self, part: Part, number: int) -> int:
        """Return what stands in a column of a name."""
        return self.of(Cell(part, number))


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell in which two entries differ, or that was settled; `settled` is None while nobody has."""

    cell: Cell
    first: int
    second: int
    settled: int | None = None


def possible_reasons(terms: Round) -> tuple[Reason, ...]:
    """Return why a paper of the round can be invalid (election-rules 5)."""
    if terms.marking is Marking.AGREE_DISAGREE and len(terms.candidates) == 1:
        return (*STATED_REASONS, Reason.BOTH_COLUMNS, Reason.BLANK)
    has_surplus = len(terms.candidates) > terms.seats
    seen = [Reason.OVERVOTE] if has_surplus else []
    if terms.marking is Marking.STRIKE_OUT or has_surplus:
        seen.append(Reason.NO_CHOICE)
    elif not terms.rules.blank_columns_paper_is_valid:
        seen.append(Reason.BLANK)
    return (*seen, *STATED_REASONS)


def columns_of(terms: Round) -> tuple[Part, ...]:
    """Return what a sheet has for each name: votes on struck lists; both columns, and neither or both, otherwise."""
    if terms.marking is Marking.STRIKE_OUT:
        return (Part.AGREE,)
    return NAMED if len(terms.candidates) > 1 else (Part.AGREE, Part.DISAGREE)


def head_of(terms: Round) -> tuple[Cell, ...]:
    """Return the cells above the names, in the order in which they are entered."""
    return (VALID, INVALID, *(Cell(Part.REASON, reason=reason) for reason in possible_reasons(terms)))


def cells_of(terms: Round) -> tuple[Cell, ...]:
    """Return all cells of a sheet of the round."""
    names = (Cell(part, number) for number in terms.candidates for part in columns_of(terms))
    return (*head_of(terms), *names)


def sheet_of(terms: Round, ballots: Iterable[Ballot]) -> TallySheet:
    """Return the sheet that an unerring board would write from these papers."""
    tally = Tally(terms)
    for ballot in ballots:
        tally.add(ballot)
    valid, reasons, lines = tally.sums()
    figures = {VALID: valid, INVALID: sum(reasons.values())}
    figures |= {Cell(Part.REASON, reason=reason): papers for reason, papers in reasons.items()}
    for number, (agree, disagree) in lines.items():
        said = (agree, disagree, valid - agree - disagree)
        figures |= {Cell(part, number): papers for part, papers in zip(NAMED, said, strict=True)}
    return TallySheet({cell: figures[cell] for cell in cells_of(terms) if figures.get(cell)})


def differences(
    terms: Round, first: TallySheet, second: TallySheet, settled: Mapping[Cell, int]
) -> tuple[Difference, ...]:
    """Return the cells in which two entries differ, and those settled, in the order of the sheet."""
    return tuple(
        Difference(cell, first.of(cell), second.of(cell), settled.get(cell))
        for cell in cells_of(terms)
        if first.of(cell) != second.of(cell) or cell in settled
    )


def settled_sheet(
    terms: Round, first: TallySheet, second: TallySheet, settled: Mapping[Cell, int]
) -> TallySheet | None:
    """Return what stands once every differing cell is settled, None while one is open."""
    found = differences(terms, first, second, settled)
    if any(one.settled is None for one in found):
        return None
    return TallySheet({**first.figures, **{one.cell: one.settled for one in found if one.settled is not None}})


def tally_of(terms: Round, sheets: Iterable[TallySheet]) -> Tally:
    """Add the settled sheets of a round up; the sums are those of its papers.

    On a struck list a valid paper says one thing of each name: whoever has no vote from it was struck.
    """
    tally = Tally(terms)
    for sheet in sheets:
        tally.valid += sheet.valid
        tally.invalid.update(sheet.reasons)
        for number in terms.candidates:
            agree = sheet.named(Part.AGREE, number)
            struck = terms.marking is Marking.STRIKE_OUT
            tally.agree[number] += agree
            tally.disagree[number] += sheet.valid - agree if struck else sheet.named(Part.DISAGREE, number)
    return tally
