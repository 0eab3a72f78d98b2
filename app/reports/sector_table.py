"""The old forms 7A and 7B: what is counted as rows, where organisations work as columns.

What it is for: one layout for both, the fourteen columns of the forms.
What it is not for: the newer tables, which have organisations as rows.
Source: forms 7A- and 7B-TCTW (evaluation-and-documents 3.1). The formula that they print counts column 10 twice, which
is within column 9: here the total is that of everybody.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.story import CellKind, Column, Part, Table, Text, TextKind
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.figures import percent, thousands
from app.rules.old_form_columns import OLD_COLUMN_NAMES, OldColumn, old_column

Count = Callable[[Sequence[Evaluation]], int]
_SUM_NOTE = "(2 = 4 + … + 9 + 11 + … + 14)"
_WIDTH_OF_WHAT, _WIDTH, _SIZE = 60, 14.5, 8


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its words with its mark, what it counts (None: what no book knows), of what base its share is."""

    head: str
    count: Count | None
    base: Count | None = None


def everybody(group: Sequence[Evaluation]) -> int:
    """Count all."""
    return len(group)


def evaluated(group: Sequence[Evaluation]) -> int:
    """Count those with a class."""
    return sum(one.standing_class is not None for one in group)


def at_class(rated: QualityClass) -> Count:
    """Return what counts those of a class."""
    return lambda group: sum(one.standing_class is rated for one in group)


def reason(why: NotRated) -> Count:
    """Return what counts those who have this reason for no class."""
    return lambda group: sum(one.standing_reason is why for one in group)


def not_evaluated(*but: NotRated) -> Count:
    """Return what counts those without a class, those of these reasons left out."""
    return lambda group: sum(one.standing_class is None and one.standing_reason not in but for one in group)


def sector_table(
    paper: EvaluationPaper, sheet: str, lead: tuple[Text, ...], lines: Sequence[Line], told: Sequence[Evaluation]
) -> Iterator[Part]:
    """Yield the table of these lines over evaluations, and for how many enterprises column 14 had to do."""
    groups: dict[OldColumn, list[Evaluation]] = {column: [] for column in OldColumn}
    unknown: set[int] = set()
    for one in told:
        base = paper.base_of(one.organisation_id)
        column = old_column(base.sector, base.name, base.ownership) if base else OldColumn.OTHER
        if column is None and base:
            unknown.add(base.id)
        groups[column or OldColumn.OTHER].append(one)
        if column is OldColumn.WHOLLY_FOREIGN:
            groups[OldColumn.FOREIGN].append(one)
    rows = [_row(line, told, groups.values()) for line in lines]
    columns = (
        Column(paper.say("column_what"), _WIDTH_OF_WHAT, CellKind.TEXT, "(1)"),
        Column(paper.say("column_sum"), 20, CellKind.FIGURE, _SUM_NOTE),
        Column(paper.say("column_share"), _WIDTH, CellKind.FIGURE, "(3)"),
        *(Column(OLD_COLUMN_NAMES[one], _WIDTH, CellKind.FIGURE, f"({one})") for one in OldColumn),
    )
    yield Table(sheet, lead, columns, rows, size=_SIZE)
    if unknown:
        yield Text(paper.say("enterprises_unknown", {"số": thousands(len(unknown))}), TextKind.NOTE)


def _row(line: Line, told: Sequence[Evaluation], groups: Iterable[Sequence[Evaluation]]) -> tuple[str, ...]:
    if line.count is None:
        return (line.head, *[""] * (2 + len(OldColumn)))
    base = line.base(told) if line.base else 0
    count = line.count(told)
    return (
        line.head,
        thousands(count),
        percent(count, base) if base else "",
        *(thousands(line.count(group)) for group in groups),
    )
