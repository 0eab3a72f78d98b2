"""Whether a target is met, in a year and over the term, on each base in question.

What it is for: exact numbers in, verdicts and their words out; percentages are for reading and decide nothing.
What it is not for: where the figures come from (target_actuals), and changing a verdict by hand.
Source: evaluation-and-documents 4.3, O10 and worked cases 10, 12 and 24 to 26.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from app.rules.figures import percent, thousands
from app.rules.target_actuals import OF_CLASSES, Actual, Base, summed
from app.rules.targets import HUNDRED_PERCENT, Comparison, Period, TargetPart, Unit
from app.rules.terms import Term

_NEARLY = Fraction(1, 100)
"""How far from the share of time a sum still counts as on schedule: no source says it."""


class Verdict(StrEnum):
    """The words of reports; a count above the figure of the resolution is said to exceed it, a ratio never is.

    `SO_FAR` is what is met in every year there was, and what a limit of the whole term holds, while the term is not
    over: years that are to come may undo it. `INCOMPLETE` is a year whose classes are not all there: its figures so far
    say nothing of the whole; and a term that is over with such a year, or one without figures, of what was to be met
    each year or never to be exceeded.
    """

    MET = "met"
    EXCEEDED = "exceeded"
    SO_FAR = "so_far"
    NOT_MET = "not_met"
    INCOMPLETE = "incomplete"
    NO_FIGURES = "no_figures"


REACHED = frozenset({Verdict.MET, Verdict.EXCEEDED})
"""Verdicts that count as met."""
_KNOWN = frozenset({*REACHED, Verdict.NOT_MET})


class Pace(StrEnum):
    """How a sum of the term stands beside the time that has passed.

    Of a limit it is better the less is used up: its sum is within the share of time, or over it.
    """

    AHEAD = "ahead"
    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    WITHIN = "within"
    USED_UP_EARLY = "used_up_early"


NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Verdict.MET: "đạt",
        Verdict.EXCEEDED: "vượt",
        Verdict.SO_FAR: "đang đạt",
        Verdict.NOT_MET: "chưa đạt",
        Verdict.INCOMPLETE: "chưa đủ",
        Verdict.NO_FIGURES: "chưa có số liệu",
        Pace.AHEAD: "nhanh hơn tiến độ",
        Pace.ON_SCHEDULE: "đúng tiến độ",
        Pace.BEHIND: "chậm tiến độ",
        Pace.WITHIN: "trong mức cho phép theo thời gian",
        Pace.USED_UP_EARLY: "quá mức cho phép theo thời gian",
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
    """One year of a part, `part` as it was wanted at its end.

    `verdict` is None where years are not judged alone, and in a year in which the part was not wanted yet.
    """

    year: int
    part: TargetPart | None
    actual: Actual | None
    verdict: Verdict | None
    by_base: tuple[BaseVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """A part over the term.

    `actual` is the sum of the years: of yearly ratios the average of the counts of complete years. Of a ratio for the
    whole term, and of what is only done or not, it is the newest complete figure. `share` is the part of the target
    reached and `pace` how that stands beside `elapsed`; both only for sums of a term.
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
    def years_judged(self) -> int:
        """How many years of the term are to be judged alone."""
        return sum(one.verdict is not None for one in self.years)

    @property
    def years_left(self) -> int:
        """How many years have yet to show what is met so far; none where a year was not met, for that stands."""
        return self.years_judged - self.years_met if self.verdict is Verdict.SO_FAR else 0

    @property
    def is_open(self) -> bool:
        """Whether what is to come decides: a sum that has not reached its figure, and one that holds its limit."""
        return self.verdict is (Verdict.SO_FAR if self.part.is_limit else Verdict.NOT_MET)

    @property
    def years_missing(self) -> int:
        """How many years that are judged alone, or are needed to know that a limit was held, have no figures."""
        if self.part.period is Period.TERM and self.part.unit is Unit.COUNT and self.verdict is Verdict.INCOMPLETE:
            return sum(one.actual is None for one in self.years)
        return sum(one.verdict is Verdict.NO_FIGURES for one in self.years)

    def passes_over(self, year: int) -> bool:
        """Whether a year counts nothing for the part, as it is not one of those that are judged one by one.

        A sum of the term, and what is typed for the whole of it, have no such year.
        """
        is_by_year = self.part.period is Period.YEARLY or self.part.measure in OF_CLASSES
        return is_by_year and year not in {one.year for one in self.years}

    @property
    def missing(self) -> tuple[str, ...]:
        """How many years have no figures, in words, where any has none: "1 năm chưa có số liệu"."""
        return (f"{self.years_missing} năm {NAMES[Verdict.NO_FIGURES]}",) if self.years_missing else ()

    @property
    def lacking(self) -> tuple[str, ...]:
        """The years that are not complete, each with what it lacks: "năm 2025 chưa đủ: còn 4.997"."""
        return tuple(f"năm {one.year} {one.actual.lacks}" for one in self.years if one.actual and one.actual.blank)

    @property
    def text(self) -> str:
        """How the part stands, in one line of a report."""
        if self.verdict is Verdict.NO_FIGURES:
            return NAMES[Verdict.NO_FIGURES]
        if self.part.period is Period.YEARLY:
            return "; ".join((*self._yearly_text(), *self.lacking))
        if self.actual is None or self.verdict is Verdict.INCOMPLETE:
            return "; ".join((*self.missing, *self.lacking))
        said = [NAMES[self.verdict]]
        if self.share is not None:
            reached = f"{thousands(self.actual.count)}/{thousands(self.part.threshold)} = {_percent(self.share)}"
            said = [f"{reached}, {NAMES[self.verdict]}"]
        elif self.part.unit is not Unit.DONE:
            said = [f"{self.actual.text}, {NAMES[self.verdict]}"]
        if self.pace is not None and self.is_open:
            said.append(f"{NAMES[self.pace]} (đã qua {_percent(self.elapsed)} thời gian)")
        return "; ".join((*said, *self.lacking))

    def _yearly_text(self) -> Iterator[str]:
        if self.actual is not None:
            yield f"đạt {self.years_met}/{self.years_judged} năm"
            if self.part.unit is Unit.PERCENT:
                yield f"bình quân {self.actual.text}"
        yield from self.missing


def verdict_of(part: TargetPart, actual: Actual | None) -> Verdict:
    """Return whether a figure meets a part, by whole numbers alone.

    What is only done or not is done from one on, or from as many as were planned where a total is given.
    """
    if actual is not None and actual.blank:
        return Verdict.INCOMPLETE
    if actual is None or (part.unit is Unit.PERCENT and not actual.total):
        return Verdict.NO_FIGURES
    match part.unit:
        case Unit.DONE:
            reached, wanted = actual.count, 1 if actual.total is None else actual.total
        case Unit.COUNT:
            reached, wanted = actual.count, part.threshold
        case Unit.PERCENT:
            reached, wanted = actual.count * HUNDRED_PERCENT, part.threshold * (actual.total or 0)
    if part.is_limit:
        is_held = reached < wanted or (part.comparison is Comparison.AT_MOST and reached == wanted)
        return Verdict.MET if is_held else Verdict.NOT_MET
    if reached < wanted or (part.comparison is Comparison.OVER and reached == wanted):
        return Verdict.NOT_MET
    is_more = part.unit is Unit.COUNT and part.comparison is not Comparison.OVER and reached > wanted
    return Verdict.EXCEEDED if is_more else Verdict.MET


def verdicts_by_base(part: TargetPart, actual: Actual | None) -> tuple[BaseVerdict, ...]:
    """Return the verdict on every base in question (O10); nothing where none is."""
    if actual is None:
        return ()
    return tuple(BaseVerdict(one, verdict_of(part, one), one.base is actual.base) for one in actual.on_each_base())


def judged(
    part: TargetPart,
    actuals: Iterable[Actual],
    term: Term,
    day: date,
    wanted_in: Callable[[int], TargetPart | None] | None = None,
) -> PartVerdict:
    """Return how a part stands at the end of a day, by the figures of its years, at most one a year.

    Of what is judged yearly only the years of the term count, each by what `wanted_in` has of it: the part as it was at
    the end of that year, None where it was not wanted yet; without that every year by the part. No year is judged by
    what was wanted of the whole term then. A sum of the term takes every figure given and is held against what is
    wanted in the end.
    """
    by_year = {one.year: one for one in actuals}
    elapsed = term.elapsed(day)
    if part.period is Period.YEARLY:
        years = tuple(_year(wanted_in(one) if wanted_in else part, one, by_year.get(one)) for one in term.years)
        actual = summed(one.actual for one in years if one.actual and one.verdict in _KNOWN)
        is_over = term.is_over(day)
        verdict = _of_years((one.verdict for one in years), is_over=is_over)
        return PartVerdict(part, years, verdict, actual, _by_base_of_years(years, actual, is_over=is_over), elapsed)
    years = tuple(YearVerdict(year, part, by_year.get(year), None) for year in sorted({*term.years, *by_year}))
    if part.unit is Unit.COUNT:
        return _of_sum(part, years, elapsed, is_over=term.is_over(day))
    newest = max(by_year.values(), key=lambda one: (not one.blank, one.year), default=None)
    return PartVerdict(part, years, verdict_of(part, newest), newest, verdicts_by_base(part, newest), elapsed)


def _of_sum(part: TargetPart, years: tuple[YearVerdict, ...], elapsed: Fraction, *, is_over: bool) -> PartVerdict:
    """Return how a sum of the term stands; a limit is held for good only once every year has its whole figure."""
    actual = summed(one.actual for one in years if one.actual)
    share = Fraction(actual.count, part.threshold) if actual is not None and part.threshold else None
    verdict = verdict_of(part, actual)
    if part.is_limit and verdict is Verdict.MET:
        is_whole = all(one.actual and not one.actual.blank for one in years)
        verdict = Verdict.SO_FAR if not is_over else Verdict.MET if is_whole else Verdict.INCOMPLETE
    pace = None if share is None else _pace(share, elapsed)
    if part.is_limit and share is not None:
        pace = _pace_of_limit(share, elapsed) if verdict is Verdict.SO_FAR else None
    return PartVerdict(part, years, verdict, actual, (), elapsed, share, pace)


def verdict_of_target(parts: Iterable[Verdict]) -> Verdict:
    """Return the verdict on a whole target: met when every part is, exceeded when every part is."""
    verdicts = set(parts)
    for one in (Verdict.NOT_MET, Verdict.NO_FIGURES, Verdict.INCOMPLETE, Verdict.SO_FAR, Verdict.MET):
        if one in verdicts:
            return one
    return Verdict.EXCEEDED if verdicts else Verdict.NO_FIGURES


def _year(part: TargetPart | None, year: int, actual: Actual | None) -> YearVerdict:
    if part is None or part.period is not Period.YEARLY:
        return YearVerdict(year, part, actual, None)
    return YearVerdict(year, part, actual, verdict_of(part, actual), verdicts_by_base(part, actual))


def _of_years(years: Iterable[Verdict | None], *, is_over: bool) -> Verdict:
    """Return the verdict over years judged alone: met so far, unless one of those that are complete was not.

    Once the term is over it is met only if every year was: no source says what a missing year counts, and a resolution
    that wants something each year is not met by silence.
    """
    verdicts = set(years) - {None}
    if Verdict.NOT_MET in verdicts:
        return Verdict.NOT_MET
    if verdicts & REACHED:
        if verdicts <= REACHED:
            return Verdict.MET
        return Verdict.INCOMPLETE if is_over else Verdict.SO_FAR
    return Verdict.INCOMPLETE if Verdict.INCOMPLETE in verdicts else Verdict.NO_FIGURES


def _by_base_of_years(
    years: Collection[YearVerdict], actual: Actual | None, *, is_over: bool
) -> tuple[BaseVerdict, ...]:
    """Return the average on every base in question with the verdict of the years on it, which may differ in goal."""
    if actual is None:
        return ()
    verdicts: dict[Base | None, list[Verdict | None]] = defaultdict(list)
    for one in (each for year in years for each in year.by_base):
        verdicts[one.actual.base].append(one.verdict)
    missing = [year.verdict for year in years if not year.by_base]
    return tuple(
        BaseVerdict(one, _of_years([*verdicts[one.base], *missing], is_over=is_over), one.base is actual.base)
        for one in actual.on_each_base()
    )


def _pace(share: Fraction, elapsed: Fraction) -> Pace:
    """Return how a share of the target stands beside the share of time; at the end only the whole is on schedule."""
    if share < 1 and elapsed == 1:
        return Pace.BEHIND
    if abs(share - elapsed) <= _NEARLY:
        return Pace.ON_SCHEDULE
    return Pace.AHEAD if share > elapsed else Pace.BEHIND


def _pace_of_limit(share: Fraction, elapsed: Fraction) -> Pace:
    return Pace.WITHIN if share - elapsed <= _NEARLY else Pace.USED_UP_EARLY


def _percent(share: Fraction) -> str:
    return f"{percent(share.numerator, share.denominator)}%"
