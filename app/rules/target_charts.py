"""What a chart of a part shows: a bar a year beside the line of what is wanted.

What it is for: the same bars on screen and on paper.
What it is not for: drawing them (ui.targets.part_chart, reports.bar_chart).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from app.rules.figures import thousands
from app.rules.target_actuals import Actual
from app.rules.target_entry import shown_figure
from app.rules.target_verdicts import REACHED, PartVerdict, verdict_of
from app.rules.targets import HUNDRED_PERCENT, Period, TargetPart, Unit


@dataclass(frozen=True, slots=True)
class YearBar:
    """One bar: how long it is beside the goal of its year, the figure at its end, and whether it reaches that goal."""

    year: int
    value: int
    figure: str
    is_reached: bool
    goal: int


@dataclass(frozen=True, slots=True)
class PartChart:
    """The bars of a part; `goal` is the one in force, on their scale. Counts of a term are summed up from its start."""

    bars: tuple[YearBar, ...]
    goal: int
    goal_text: str
    is_summed: bool


def chart_of(verdict: PartVerdict, actuals: Iterable[Actual]) -> PartChart | None:
    """Return the chart of a part; None where nothing is measured or known.

    A year that is not complete has no bar, which would be read as a fall; a sum of the term has it as far as it is.
    """
    part = verdict.part
    is_summed = part.unit is Unit.COUNT and part.period is Period.TERM
    known = sorted(
        (one for one in actuals if (part.unit is Unit.COUNT or one.total) and (is_summed or not one.blank)),
        key=lambda one: one.year,
    )
    if part.unit is Unit.DONE or not known:
        return None
    values, goals = [_value(part, one) for one in known], [part.threshold for _ in known]
    figures = [shown_figure(one, part.unit) for one in known]
    if is_summed:
        values = list(accumulate(values))
        figures = [thousands(value) for value in values]
        reached = [
            verdict_of(part, Actual(one.year, value)) in REACHED for one, value in zip(known, values, strict=True)
        ]
    else:
        wanted = {one.year: one.part for one in verdict.years}
        parts = [wanted.get(one.year) or part for one in known]
        reached = [verdict_of(each, one) in REACHED for each, one in zip(parts, known, strict=True)]
        goals = [each.threshold for each in parts]
    bars = zip([one.year for one in known], values, figures, reached, goals, strict=True)
    return PartChart(
        tuple(YearBar(*bar) for bar in bars),
        part.threshold,
        part.goal,
        is_summed,
    )


def _value(part: TargetPart, actual: Actual) -> int:
    if part.unit is Unit.COUNT:
        return actual.count
    return actual.count * HUNDRED_PERCENT // (actual.total or 1)
