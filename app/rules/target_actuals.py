"""What was reached of a target in a year, as exact counts, and how it was computed.

What it is for: figures of the classes of members and organisations, typed ones, and their sums.
What it is not for: counting classes (evaluation_summary) and admissions (admissions), and judging (target_verdicts).
Source: evaluation-and-documents 0, 1.3 and O10.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from app.rules.evaluation_caps import CapBase, CapTerms
from app.rules.evaluation_summary import Summary
from app.rules.figures import percent, thousands

_HUNDRED = 100


class Base(StrEnum):
    """Of whom the excellent are a share: those rated "good" alone, those and the excellent, or all who were rated."""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"
    EVALUATED = "evaluated"


class Measure(StrEnum):
    """What the book itself can count for a target."""

    ORGANISATIONS_FULFILLED = "organisations_fulfilled"
    ORGANISATIONS_WELL = "organisations_well"
    ORGANISATIONS_EXCELLENT = "organisations_excellent"
    MEMBERS_FULFILLED = "members_fulfilled"
    MEMBERS_WELL = "members_well"
    MEMBERS_EXCELLENT = "members_excellent"
    ADMISSIONS = "admissions"
    ADMISSIONS_OF_WORKERS = "admissions_of_workers"


class Origin(StrEnum):
    """Where a figure comes from: counted in the book, 0 where the book knows of nothing, or typed."""

    COUNTED = "counted"
    NOTHING = "nothing"
    TYPED = "typed"


NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Base.EXCLUSIVE: "hoàn thành tốt nhiệm vụ",
        Base.INCLUSIVE: "hoàn thành tốt nhiệm vụ trở lên",
        Base.EVALUATED: "được đánh giá, xếp loại",
        Origin.COUNTED: "tính từ sổ",
        Origin.NOTHING: "sổ không ghi ai",
        Origin.TYPED: "số gõ tay",
        Measure.ORGANISATIONS_FULFILLED: "tổ chức đảng hoàn thành nhiệm vụ trở lên",
        Measure.ORGANISATIONS_WELL: "tổ chức đảng hoàn thành tốt nhiệm vụ trở lên",
        Measure.ORGANISATIONS_EXCELLENT: "tổ chức đảng hoàn thành xuất sắc nhiệm vụ",
        Measure.MEMBERS_FULFILLED: "đảng viên hoàn thành nhiệm vụ trở lên",
        Measure.MEMBERS_WELL: "đảng viên hoàn thành tốt nhiệm vụ trở lên",
        Measure.MEMBERS_EXCELLENT: "đảng viên hoàn thành xuất sắc nhiệm vụ",
        Measure.ADMISSIONS: "đảng viên mới kết nạp",
        Measure.ADMISSIONS_OF_WORKERS: "đảng viên mới là người lao động trong doanh nghiệp",
    }
)
"""The word for each value."""

EXCELLENT = frozenset({Measure.ORGANISATIONS_EXCELLENT, Measure.MEMBERS_EXCELLENT})
"""Measures whose base no source settles (O10)."""
OF_ORGANISATIONS = frozenset(
    {Measure.ORGANISATIONS_FULFILLED, Measure.ORGANISATIONS_WELL, Measure.ORGANISATIONS_EXCELLENT}
)
"""Measures of organisations, by their class of the year."""
OF_MEMBERS = frozenset({Measure.MEMBERS_FULFILLED, Measure.MEMBERS_WELL, Measure.MEMBERS_EXCELLENT})
"""Measures of members, by their class of the year."""
OF_ADMISSIONS = frozenset({Measure.ADMISSIONS, Measure.ADMISSIONS_OF_WORKERS})
"""Measures of new members."""
OF_CLASSES = OF_ORGANISATIONS | OF_MEMBERS
"""Measures of the classes of a year, which count in the years that the term has for judging alone."""


@dataclass(frozen=True, slots=True)
class Actual:
    """What was reached in a year: a count, of a total where a ratio is wanted, and in words how it came about.

    `base` is what `total` counts where that is in question; `totals` are the counts of every base in question. `blank`
    are those who should have a class in that year and have none yet; `caveat` says so, or that not all is decided.
    """

    year: int
    count: int
    total: int | None = None
    how: tuple[str, ...] = ()
    base: Base | None = None
    totals: tuple[tuple[Base, int], ...] = ()
    blank: int = 0
    caveat: str = ""
    origin: Origin = Origin.COUNTED

    @property
    def ratio(self) -> Fraction | None:
        """The exact share; None without a total."""
        return Fraction(self.count, self.total) if self.total else None

    @property
    def text(self) -> str:
        """The figure with its computation: "83/92 = 90,22%", or the count alone."""
        if not self.total:
            return thousands(self.count)
        return f"{thousands(self.count)}/{thousands(self.total)} = {percent(self.count, self.total)}%"

    @property
    def lacks(self) -> str:
        """What a year that is not complete still lacks: "chưa đủ: còn 4.997"; "" of a complete one."""
        return f"chưa đủ: còn {thousands(self.blank)}" if self.blank else ""

    @property
    def told(self) -> str:
        """The figure with its computation, and what it lacks."""
        return f"{self.text}, {self.lacks}" if self.blank else self.text

    def on_each_base(self) -> tuple["Actual", ...]:
        """Return the same count on every base in question, in the order of the bases."""
        return tuple(replace(self, base=base, total=total) for base, total in self.totals)


def rated(measure: Measure, year: int, summary: Summary, base: Base) -> Actual:
    """Return what the classes of a year give for a measure of classes.

    `base` is that on which the excellent are judged: as the cap has it (O10). Who was not rated is in no base. Raises
    ValueError for a measure that classes do not give.
    """
    whose = _whose(measure)
    totals = {
        Base.EXCLUSIVE: summary.good,
        Base.INCLUSIVE: summary.good_or_better,
        Base.EVALUATED: summary.evaluated,
    }
    is_in_question = measure in EXCELLENT
    on = base if is_in_question else Base.EVALUATED
    count = _reached(measure, summary)
    how = (f"{thousands(count)} {NAMES[measure]}", f"{thousands(totals[on])} {whose} {NAMES[on]}")
    caveat = _caveat(summary, whose)
    actual = Actual(year, count, totals[on], (*how, caveat) if caveat else how, blank=summary.blank, caveat=caveat)
    return replace(actual, base=base, totals=tuple(totals.items())) if is_in_question else actual


def _caveat(summary: Summary, whose: str) -> str:
    if summary.blank:
        return f"chưa đủ: còn {thousands(summary.blank)} {whose} chưa có mức xếp loại"
    if summary.proposed:
        return f"theo đề nghị, chưa quyết định hết: còn {thousands(summary.proposed)} {whose}"
    return ""


def _whose(measure: Measure) -> str:
    if measure in OF_MEMBERS:
        return "đảng viên"
    if measure in OF_ORGANISATIONS:
        return "tổ chức đảng"
    raise ValueError(measure)


def _reached(measure: Measure, summary: Summary) -> int:
    if measure in EXCELLENT:
        return summary.excellent
    if measure in {Measure.ORGANISATIONS_WELL, Measure.MEMBERS_WELL}:
        return summary.good_or_better
    return summary.fulfilled_or_better


def most_excellent(terms: CapTerms, base: Base) -> Fraction | None:
    """Return the highest share of excellent ones on a base that a cap leaves, before rounding; None for no limit.

    A cap of 20% of the good ones alone leaves 20/120 of those rated good or better, so never 20% of them (O10).
    """
    cap = Fraction(terms.percent, _HUNDRED)
    if terms.base is CapBase.INCLUSIVE:
        if base is not Base.EXCLUSIVE:
            return cap
        return cap / (1 - cap) if cap < 1 else None
    return cap if base is Base.EXCLUSIVE else cap / (1 + cap)


def summed(actuals: Iterable[Actual]) -> Actual | None:
    """Return the figures of several years as one, of the last year: counts with counts, totals with totals.

    So an average is that of the counts, never of percentages. None without figures; no total where a year has none.
    Where some were typed and others not, each year says where its figure comes from.
    """
    years = sorted(actuals, key=lambda one: one.year)
    if not years:
        return None
    totals = [one.total for one in years]
    known = [total for total in totals if total is not None]
    by_base = tuple(
        (base, sum(dict(one.totals)[base] for one in years))
        for base in Base
        if all(base in dict(one.totals) for one in years)
    )
    bases = {one.base for one in years}
    is_mixed = Origin.TYPED in (origins := {one.origin for one in years}) and len(origins) > 1
    return Actual(
        year=years[-1].year,
        count=sum(one.count for one in years),
        total=sum(known) if len(known) == len(totals) else None,
        how=tuple(f"{one.year}: {one.told}" + (f" ({NAMES[one.origin]})" if is_mixed else "") for one in years),
        base=bases.pop() if len(bases) == 1 else None,
        totals=by_base,
    )
