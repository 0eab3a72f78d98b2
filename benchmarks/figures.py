"""What every benchmark hands back: something measured beside a baseline of the same run, as one small record.

What it is for: the record, the times behind it, the table of many, and running one benchmark by itself.
What it is not for: what is measured (each module says that) and running them all (`python -m benchmarks`).
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Protocol, Self

_MOST_PERCENT = 99
_NO_FRACTION_FROM, _ONE_PLACE_FROM = 100, 10
FRAME_MS = 16.0
"""One frame of the screen."""


class Of(StrEnum):
    """What a goal is set to."""

    RATIO = "ratio"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Goal:
    """What is wanted: the ratio, or the worst of a hundred, is at most this."""

    of: Of
    most: float

    def __str__(self) -> str:
        return f"ratio ≤ {self.most:g}" if self.of is Of.RATIO else f"worst ≤ {self.most:g}"


WITHIN_A_FRAME = Goal(Of.WORST, FRAME_MS)


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: ours and its baseline in the same unit, each the middle of its turns.

    `spread` is how far the middle half of ours lies apart, as a share of ours; `worst` is the 99th percentile of ours.
    """

    what: str
    baseline: str
    ours: float
    base: float
    spread: float
    worst: float
    unit: str = "ms"
    goal: Goal | None = None

    @classmethod
    def of(
        cls, what: str, ours: Sequence[float], baseline: str, base: Sequence[float], goal: Goal | None = None
    ) -> Self:
        """Return the figure of these times in milliseconds."""
        middle = statistics.median(ours)
        return cls(what, baseline, middle, statistics.median(base), _spread(ours, middle), worst(ours), goal=goal)

    @classmethod
    def of_averages(
        cls, what: str, ours: Sequence[float], baseline: str, base: Sequence[float], unit: str, goal: Goal | None = None
    ) -> Self:
        """Return the figure of counts, of which the sum is what matters."""
        middle = statistics.fmean(ours)
        return cls(what, baseline, middle, statistics.fmean(base), _spread(ours, middle), worst(ours), unit, goal)

    @property
    def ratio(self) -> float:
        """How many times the baseline it takes."""
        return self.ours / self.base

    @property
    def is_met(self) -> bool:
        """Whether it is as wanted."""
        if self.goal is None:
            return True
        return (self.ratio if self.goal.of is Of.RATIO else self.worst) <= self.goal.most

    @property
    def cells(self) -> tuple[str, ...]:
        """The figure as a line of the table."""
        goal = f"{self.goal} {'✓' if self.is_met else '✗'}" if self.goal else ""
        ours, base, worst = (f"{_figures(one)} {self.unit}" for one in (self.ours, self.base, self.worst))
        return self.what, ours, self.baseline, base, f"× {self.ratio:.2f}", f"{self.spread:.0%}", worst, goal


class Measure(Protocol):
    """What a benchmark does: yield figures as they are measured; quick ones are of sizes too small for a verdict."""

    def __call__(self, *, quick: bool) -> Iterator[Figure]:
        """Measure."""
        ...


def table(rows: Iterable[tuple[str, ...]], head: tuple[str, ...]) -> str:
    """Return rows as a table in Markdown that is aligned for who reads it as it stands."""
    lines = [head, *rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |" for line in lines
    )


HEAD = ("what", "ours", "baseline", "its own", "ratio", "spread", "worst of 100", "goal")


def run(measure: Measure, arguments: Sequence[str] | None = None) -> int:
    """Run one benchmark by itself; return 0 when all its goals are met.

    A quick run has no goals; as lines of JSON goals are for whoever reads them.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="small sizes and few turns: no verdict")
    parser.add_argument("--json", action="store_true", help="a line of JSON a figure, as `python -m benchmarks` reads")
    asked = parser.parse_args(arguments)
    found: list[Figure] = []
    for figure in measure(quick=asked.quick):
        print(f"  {figure.what}: × {figure.ratio:.2f}", file=sys.stderr, flush=True)
        if asked.json:
            print(json.dumps(asdict(figure), ensure_ascii=False), flush=True)
        found.append(figure)
    if asked.json:
        return 0
    print(table((one.cells for one in found), HEAD))
    return int(not asked.quick and not all(one.is_met for one in found))


def read(line: str) -> Figure:
    """Return a figure from its line of JSON."""
    values = json.loads(line)
    goal = values.pop("goal")
    return Figure(**values, goal=goal and Goal(Of(goal["of"]), goal["most"]))


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def turns(act: Callable[[], object], times: int) -> list[float]:
    """Return how long something takes, time after time."""
    return [milliseconds(act) for _ in range(times)]


def worst(figures: Sequence[float]) -> float:
    """Return the 99th percentile."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, len(ordered) * _MOST_PERCENT // 100)]


def _spread(figures: Sequence[float], middle: float) -> float:
    low, _, high = statistics.quantiles([*figures, middle], n=4, method="inclusive")
    return (high - low) / middle


def _figures(value: float) -> str:
    """Return a value as far as it is worth reading: 1,234 and 56.7 and 0.89."""
    if value >= _NO_FRACTION_FROM:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= _ONE_PLACE_FROM else f"{value:.2f}"
