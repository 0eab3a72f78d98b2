"""What was reached of the targets, from the book: typed, or counted from evaluations and admissions.

What it is for: the figures of every part by year with how they came about, and how each part stands.
What it is not for: storing (targets), and the reckoning itself (rules.target_actuals, rules.target_verdicts).
Invariant: what the book counts is never stored, so that it cannot grow old; a typed figure stands where it counts none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property, partial

from app.models.admissions import Admissions
from app.models.evaluation_years import EvaluationYears
from app.models.evaluations import Evaluations
from app.models.organisation_events import OrganisationEvents
from app.models.organisations import lineage
from app.models.repository import Changes
from app.models.targets import Figure, Targets
from app.models.terms import Terms
from app.rules.admissions import NAMES, WORKERS, Admission, admitted_by_year
from app.rules.evaluation_caps import CapBase
from app.rules.evaluation_regimes import Rated, regime_of
from app.rules.evaluation_summary import Summary, summarise
from app.rules.figures import thousands
from app.rules.organisation_kinds import OrganisationKind
from app.rules.target_actuals import (
    EXCELLENT,
    OF_ADMISSIONS,
    OF_ORGANISATIONS,
    Actual,
    Base,
    Measure,
    Origin,
    most_excellent,
    rated,
)
from app.rules.target_verdicts import PartVerdict, Verdict, judged, verdict_of_target
from app.rules.targets import Target, TargetPart, TargetVersion, Unit
from app.rules.terms import WorkersCounted

_BASES = {CapBase.EXCLUSIVE: Base.EXCLUSIVE, CapBase.INCLUSIVE: Base.INCLUSIVE}

_CEREMONIES_COUNT = "mỗi người tính một lần, theo ngày lễ kết nạp ghi trong hồ sơ kết nạp"
_NO_CEREMONY = "đảng viên có ngày vào Đảng trong năm mà hồ sơ kết nạp chưa có hay chưa ghi ngày lễ: không tính"


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """One part with its label, its figures by year, how it stands, and the years that the book counted itself.

    A year of which the book knows nothing is none of these, though its figure is 0 until one is typed. `history` are
    the versions that changed what it wants, each with the part as it wanted it.
    """

    label: str
    part: TargetPart
    verdict: PartVerdict
    actuals: dict[int, Actual]
    counted: frozenset[int]
    history: tuple[tuple[TargetVersion, TargetPart], ...]


@dataclass(frozen=True, slots=True)
class JudgedTarget:
    """One target with its parts."""

    target: Target
    parts: tuple[JudgedPart, ...]

    @property
    def verdict(self) -> Verdict:
        """How the whole target stands."""
        return verdict_of_target(one.verdict.verdict for one in self.parts)


class TargetFacts:
    """The figures of a book on a day, read once."""

    def __init__(self, book: Changes, day: date | None = None) -> None:
        """Read what is counted when it is first asked for; `day` is today unless given."""
        self._book = book
        self.term = Terms(book).get()
        self.day = day or Terms(book).today
        self._typed = Targets(book).figures()
        self._summaries: dict[tuple[int, Rated], Summary] = {}

    def all(self) -> tuple[JudgedTarget, ...]:
        """Return the targets of the book as they stand."""
        return tuple(
            JudgedTarget(one, tuple(self._judged(one, label, part) for label, part in one.labelled_parts()))
            for one in Targets(self._book).all()
        )

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have a column: those of the term, and any other in which something counted for it."""
        counting = range(self.term.counts_from.year, self.term.counts_until.year + 1)
        return tuple(sorted({*self.term.years, *counting}))

    def told_years(self, targets: Iterable[JudgedTarget]) -> tuple[int, ...]:
        """Return the years of the term, and those outside in which something is told of these targets."""
        told = {year for one in targets for part in one.parts for year in part.actuals}
        return tuple(year for year in self.years if year in self.term.years or year in told)

    def ceilings(self, part: TargetPart) -> dict[Base, Fraction]:
        """Return the highest share of excellent ones that the cap leaves on each base, by the last year of the term."""
        years = [year for year in EvaluationYears(self._book).all() if year in self.term.years]
        cap = EvaluationYears(self._book).get(max(years)).cap if years and part.measure in EXCELLENT else None
        if cap is None:
            return {}
        return {base: most for base in Base if (most := most_excellent(cap, base)) is not None}

    def _judged(self, target: Target, label: str, part: TargetPart) -> JudgedPart:
        counted = {one.year: one for one in self._counted(part)}
        typed = {
            year: _typed(part, year, figure)
            for (part_id, year), figure in self._typed.items()
            if part_id == part.id and year in self.years
        }
        known = frozenset(year for year, one in counted.items() if one.origin is Origin.COUNTED)
        actuals = counted | typed | {year: _beside(counted[year], typed.get(year)) for year in known}
        verdict = judged(part, actuals.values(), self.term, self.day, partial(target.wanted_in, part))
        return JudgedPart(label, part, verdict, dict(sorted(actuals.items())), known, target.history(part))

    def _counted(self, part: TargetPart) -> Iterator[Actual]:
        if part.measure is None:
            return
        yield from self._admitted(part.measure) if part.measure in OF_ADMISSIONS else self._rated(part.measure)

    def _rated(self, measure: Measure) -> Iterator[Actual]:
        whose = Rated.ORGANISATION if measure in OF_ORGANISATIONS else Rated.MEMBER
        years = EvaluationYears(self._book)
        for year in sorted(set(years.all()) & set(self.term.years)):
            summary = self._summary(year, whose)
            if summary.evaluated:
                cap = years.get(year).cap
                actual = rated(measure, year, summary, _BASES[cap.base] if cap else Base.EXCLUSIVE)
                left = f"{thousands(summary.not_evaluated)} không thuộc diện đánh giá, không tính"
                yield replace(actual, how=(*actual.how, left)) if summary.not_evaluated else actual

    def _summary(self, year: int, whose: Rated) -> Summary:
        """Return the sums of a year; of organisations those that stood directly under the committee then."""
        if (year, whose) not in self._summaries:
            rows = Evaluations(self._book).rows(year, whose)
            if whose is Rated.ORGANISATION:
                direct = self._direct(year)
                rows = (row for row in rows if row.organisation_id in direct)
            self._summaries[year, whose] = summarise(rows, regime_of(year).scheme(whose))
        return self._summaries[year, whose]

    def _direct(self, year: int) -> frozenset[int]:
        """Return the organisations of which targets speak: those that were directly under the committee in a year."""
        day = EvaluationYears(self._book).get(year).day
        stood = {one.id: one for one in OrganisationEvents(self._book).as_on(day)}
        listed = (one for one in stood.values() if one.kind is not OrganisationKind.COMMITTEE)
        return frozenset(one.id for one in listed if lineage(stood, one.id)[-1] == one.id)

    @cached_property
    def _admissions(self) -> tuple[Admission, ...]:
        found = Admissions(self._book).between(self.term.counts_from, self.term.counts_until)
        return tuple(admission for _, _, admission in found)

    @cached_property
    def _without_ceremony(self) -> dict[int, int]:
        return Admissions(self._book).without_ceremony(self.term.counts_from, min(self.term.counts_until, self.day))

    def _admitted(self, measure: Measure) -> Iterator[Actual]:
        """Yield the admissions of each year; who joined then by their card and has no ceremony here is told."""
        for one in self._ceremonies(measure):
            missing = self._without_ceremony.get(one.year)
            told = f"{thousands(missing)} {_NO_CEREMONY}" if missing else ""
            yield replace(one, how=(_CEREMONIES_COUNT, *one.how, *filter(None, [told])), caveat=told)

    def _ceremonies(self, measure: Measure) -> tuple[Actual, ...]:
        if measure is Measure.ADMISSIONS:
            return admitted_by_year(self._admissions, self.term, self.day)
        readings = {
            reading: admitted_by_year(self._admissions, self.term, self.day, of) for reading, of in WORKERS.items()
        }
        return tuple(
            replace(
                one,
                how=(
                    *one.how,
                    f"tính {NAMES[self.term.workers]}",
                    *(_reading(reading, readings[reading][at]) for reading in WORKERS),
                ),
            )
            for at, one in enumerate(readings[self.term.workers])
        )


def _reading(reading: WorkersCounted, actual: Actual) -> str:
    return f"{NAMES[reading]}: {thousands(actual.count)}"


def _typed(part: TargetPart, year: int, figure: Figure) -> Actual:
    total = None if part.unit is Unit.COUNT else figure.total
    return Actual(year, figure.count, total, (figure.note,) if figure.note else (), origin=Origin.TYPED)


def _beside(counted: Actual, typed: Actual | None) -> Actual:
    """Return what was counted, which says so where something else was typed for the year."""
    if typed is None or (typed.count, typed.total) == (counted.count, counted.total):
        return counted
    return replace(counted, how=(*counted.how, f"đã gõ {typed.text}, khác số tính từ sổ: không dùng số gõ"))
