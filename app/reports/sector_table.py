"""The old forms 7A and 7B: what is counted as rows, where organisations work as columns.

What it is for: one layout for both, with total and share of each row.
What it is not for: the newer tables, which have organisations as rows.
Source: forms 7A- and 7B-TCTW (evaluation-and-documents 3.1). Their columns tell owners of enterprises, which the book
does not keep: its own four kinds stand instead. The total is that of the columns.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.story import CellKind, Column, Table, Text
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.figures import percent, thousands
from app.rules.persons import NAMES, Sector

Count = Callable[[Sequence[Evaluation]], int]


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its words, what it counts, of what base its share is (None: no share), its mark."""

    head: str
    count: Count
    base: Count | None
    mark: str = ""


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
    return lambda group: sum(one.absence is why for one in group)


def not_evaluated(*but: NotRated) -> Count:
    """Return what counts those without a class, those of these reasons left out."""
    return lambda group: sum(one.standing_class is None and one.absence not in but for one in group)


def sector_table(
    paper: EvaluationPaper, sheet: str, lead: tuple[Text, ...], lines: Sequence[Line], told: Sequence[Evaluation]
) -> Table:
    """Return the table of these lines over evaluations."""
    sectors: dict[Sector | None, list[Evaluation]] = {one: [] for one in (*Sector, None)}
    for one in told:
        base = paper.base_of(one.organisation_id)
        sectors[base.sector if base else None].append(one)
    rows = [
        (
            line.mark,
            line.head,
            thousands(line.count(told)),
            percent(line.count(told), line.base(told)) if line.base and line.base(told) else "",
            *(thousands(line.count(group)) for group in sectors.values()),
        )
        for line in lines
    ]
    columns = (
        Column(paper.say("column_mark"), 10, CellKind.CENTRED),
        Column(paper.say("column_what"), 96),
        Column(paper.say("column_sum"), 20, CellKind.FIGURE),
        Column("%", 20, CellKind.FIGURE),
        *(Column(NAMES[one] if one else paper.say("no_sector"), 26, CellKind.FIGURE) for one in sectors),
    )
    return Table(sheet, lead, columns, rows, size=11)
