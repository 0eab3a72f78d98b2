"""Whether a target is met, in a year and over the term, on each base in question.

What it is for: exact numbers in, verdicts and their words out; percentages are for reading and decide nothing.
What it is not for: where the figures come from (target_actuals), and changing a verdict by hand.
Source: evaluation-and-documents 4.3, O10 and worked cases 10, 12 and 24 to 26.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from app.rules.figures import percent, thousands
from app.rules.target_actuals import Actual, summed
from app.rules.targets import HUNDRED_PERCENT, Comparison, Period, TargetPart, Unit
from app.rules.terms import Term

_NEARLY = Fraction(1, 100)
"""How far from the share of time a sum still counts as on schedule: no source says it."""


class Verdict(StrEnum):
    """The words of reports; a count above the figure of the resolution is said to exceed it, a ratio never is."""

    MET = "met"
    EXCEEDED = "exceeded"
    NOT_MET = "not_met"
    NO_FIGURES = "no_figures"


REACHED = frozenset({Verdict.MET, Verdict.EXCEEDED})
"""Verdicts that count as met."""


class Pace(StrEnum):
    """How a sum of the term stands beside the time that has passed."""

    AHEAD = "ahead"
    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"


NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Verdict.MET: "đạt",
        Verdict.EXCEEDED: "vượt",
        Verdict.NOT_MET: "chưa đạt",
        Verdict.NO_FIGURES: "chưa có số liệu",
        Pace.AHEAD: "nhanh hơn tiến độ",
        Pace.ON_SCHEDULE: "đúng tiến độ",
        Pace.BEHIND: "chậm tiến độ",
    }
)
"""The word for each value."""


@dataclass(frozen=True, slots=True)
class BaseVerdict:
    """The verdict on one base in question; `is_chosen` marks the one that counts."""

    actual: Actual
    verdict: Verdict
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class YearVerdict:
    """One year of a part; `verdict` is None where years are not judged alone."""

    year: int
    actual: Actual | None
    verdict: Verdict | None
    by_base: tuple[BaseVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """A part over the term.

    `actual` is the sum of the years: of yearly ratios the average of the counts. Of a ratio for the whole term, and of
    what is only done or not, it is the newest figure. `share` is the part of the target reached and `pace` how that
    stands beside `elapsed`; both only for sums of a term.
    """

    part: TargetPart
    years: tuple[YearVerdict, ...]
    verdict: Verdict
    actual: Actual | None
    by_base: tuple[BaseVerdict, ...]
    elapsed: Fraction
    share: Fraction | None = None
    pace: Pace | None = None

    @property
    def years_met(self) -> int:
        """In how many years the part was met, where each is judged alone."""
        return sum(one.verdict in REACHED for one in self.years)

    @property
    def years_missing(self) -> int:
        """How many years of the term have no figures that can be judged."""
        return sum(one.actual is None or one.verdict is Verdict.NO_FIGURES for one in self.years)

    @property
    def text(self) -> str:
        """How the part stands, in one line of a report."""
        if self.verdict is Verdict.NO_FIGURES or self.actual is None:
            return NAMES[Verdict.NO_FIGURES]
        if self.part.period is Period.YEARLY:
            return self._yearly_text(self.actual)
        said = [NAMES[self.verdict]]
        if self.share is not None:
            reached = f"{thousands(self.actual.count)}/{thousands(self.part.threshold)} = {_percent(self.share)}"
            said = [f"{reached}, {NAMES[self.verdict]}"]
        elif self.part.unit is not Unit.DONE:
            said = [f"{self.actual.text}, {NAMES[self.verdict]}"]
        if self.pace is not None and self.verdict is Verdict.NOT_MET:
            said.append(f"{NAMES[self.pace]} (đã qua {_percent(self.elapsed)} thời gian)")
        return "; ".join(said)

    def _yearly_text(self, actual: Actual) -> str:
        said = [f"đạt {self.years_met}/{len(self.years)} năm"]
        if self.part.unit is Unit.PERCENT:
            said.append(f"bình quân {actual.text}")
        if self.years_missing:
            said.append(f"{self.years_missing} năm chưa có số liệu")
        return "; ".join(said)


def verdict_of(part: TargetPart, actual: Actual | None) -> Verdict:
    """Return whether a figure meets a part, by whole numbers alone.

    What is only done or not is done from one on, or from as many as were planned where a total is given.
    """
    if actual is None or (part.unit is Unit.PERCENT and not actual.total):
        return Verdict.NO_FIGURES
    match part.unit:
        case Unit.DONE:
            reached, wanted = actual.count, 1 if actual.total is None else actual.total
        case Unit.COUNT:
            reached, wanted = actual.count, part.threshold
        case Unit.PERCENT:
            reached, wanted = actual.count * HUNDRED_PERCENT, part.threshold * (actual.total or 0)
    if reached < wanted or (part.comparison is Comparison.OVER and reached == wanted):
        return Verdict.NOT_MET
    is_more = part.unit is Unit.COUNT and part.comparison is not Comparison.OVER and reached > wanted
    return Verdict.EXCEEDED if is_more else Verdict.MET


def verdicts_by_base(part: TargetPart, actual: Actual | None) -> tuple[BaseVerdict, ...]:
    """Return the verdict on every base in question (O10); nothing where none is."""
    if actual is None:
        return ()
    return tuple(BaseVerdict(one, verdict_of(part, one), one.base is actual.base) for one in actual.on_each_base())


def judged(part: TargetPart, actuals: Iterable[Actual], term: Term, day: date) -> PartVerdict:
    """Return how a part stands at the end of a day, by the figures of its years, at most one a year.

    Of what is judged yearly only the years of the term count; a sum of the term takes every figure given.
    """
    by_year = {one.year: one for one in actuals}
    if part.period is Period.YEARLY:
        by_year = {year: one for year, one in by_year.items() if year in term.years}
    years = tuple(_year(part, year, by_year.get(year)) for year in sorted({*term.years, *by_year}))
    elapsed = term.elapsed(day)
    if part.period is Period.YEARLY:
        actual = summed(one.actual for one in years if one.actual and one.verdict is not Verdict.NO_FIGURES)
        known = {one.verdict for one in years} - {Verdict.NO_FIGURES}
        return PartVerdict(part, years, _of_years(known), actual, verdicts_by_base(part, actual), elapsed)
    if part.unit is Unit.COUNT:
        actual = summed(by_year.values())
        share = Fraction(actual.count, part.threshold) if actual is not None and part.threshold else None
        pace = None if share is None else _pace(share, elapsed)
        return PartVerdict(part, years, verdict_of(part, actual), actual, (), elapsed, share, pace)
    newest = by_year[max(by_year)] if by_year else None
    return PartVerdict(part, years, verdict_of(part, newest), newest, verdicts_by_base(part, newest), elapsed)


def verdict_of_target(parts: Iterable[Verdict]) -> Verdict:
    """Return the verdict on a whole target: met when every part is, exceeded when every part is."""
    verdicts = set(parts)
    for one in (Verdict.NOT_MET, Verdict.NO_FIGURES, Verdict.MET):
        if one in verdicts:
            return one
    return Verdict.EXCEEDED if verdicts else Verdict.NO_FIGURES


def _year(part: TargetPart, year: int, actual: Actual | None) -> YearVerdict:
    if part.period is Period.TERM:
        return YearVerdict(year, actual, None)
    return YearVerdict(year, actual, verdict_of(part, actual), verdicts_by_base(part, actual))


def _of_years(known: set[Verdict | None]) -> Verdict:
    """Return the verdict over years judged alone: met so far, unless one of them was not."""
    if not known:
        return Verdict.NO_FIGURES
    return Verdict.NOT_MET if Verdict.NOT_MET in known else Verdict.MET


def _pace(share: Fraction, elapsed: Fraction) -> Pace:
    """Return how a share of the target stands beside the share of time; at the end only the whole is on schedule."""
    if share < 1 and elapsed == 1:
        return Pace.BEHIND
    if abs(share - elapsed) <= _NEARLY:
        return Pace.ON_SCHEDULE
    return Pace.AHEAD if share > elapsed else Pace.BEHIND


def _percent(share: Fraction) -> str:
    return f"{percent(share.numerator, share.denominator)}%"
