"""A term between two congresses: its years, and the days that count for it.

What it is for: sums of a term, and how much of it has passed.
What it is not for: what is summed (target_actuals) and held against the targets (target_verdicts).
Source: evaluation-and-documents 4.1, 4.3, O11 and O12.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.rules.congress_facts import read_term
from app.rules.months import months_after

TERM_YEARS = 5
_MONTHS = 12
_DAY = timedelta(days=1)


class WorkersCounted(StrEnum):
    """Who of an enterprise counts as a worker for a target; no source settles it (O11)."""

    ALL = "all"
    WITHOUT_MANAGERS = "without_managers"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Term:
    """One term: the years that are judged, and the first and last day on which something counts, both included.

    `workers` is who of an enterprise counts where a target is of workers: a setting, all unless set otherwise.
    Raises ValueError for an end before the beginning.
    """

    name: str
    first_year: int
    last_year: int
    counts_from: date
    counts_until: date
    workers: WorkersCounted = WorkersCounted.ALL

    def __post_init__(self) -> None:
        """Refuse a term that ends before it begins."""
        if self.first_year > self.last_year or self.counts_from >= self.counts_until:
            raise ValueError(self)

    @property
    def years(self) -> range:
        """The years that are judged one by one."""
        return range(self.first_year, self.last_year + 1)

    def holds(self, day: date) -> bool:
        """Return whether what happened on a day counts for this term."""
        return self.counts_from <= day <= self.counts_until

    def is_over(self, day: date) -> bool:
        """Return whether nothing of the term is still to come on a day: its last day and last year have passed."""
        return day > self.counts_until and day.year > self.last_year

    def elapsed(self, day: date) -> Fraction:
        """Return the share of the term that has passed at the end of a day: 3/5 after three years of five."""
        if day < self.counts_from:
            return Fraction(0)
        whole = _years(self.counts_from, self.counts_until + _DAY)
        return min(_years(self.counts_from, day + _DAY) / whole, Fraction(1))


def usual_term(closed: date, next_closes: date | None, named: str = "") -> Term:
    """Return the term after a congress: from the day after it closed until the day the next one closes.

    While nobody knows that day, it is taken to be the same day in the last year of the term that the congress is
    `named` for ("2025-2030"), else five years on. The years judged are those after the year of the congress. A name
    that ends with the year of the congress or before is another one's.
    """
    years = named_years(named)
    last_named = years[1] if years and years[1] > closed.year else 0
    length = last_named - closed.year if last_named else TERM_YEARS
    until = next_closes or months_after(closed, length * _MONTHS)
    last = last_named or max(until.year, closed.year + 1)
    name = f"{years[0]}-{last}" if years and last_named else f"{closed.year}-{last}"
    return Term(name, closed.year + 1, last, closed + _DAY, until)


def term_without_days(first: int, last: int) -> Term:
    """Return the term that a congress is named for while its days are not known: all days of its years count.

    The years judged are those after the first, as they are once the congress has its days. Raises ValueError for a
    last year that is not after the first.
    """
    return Term(f"{first}-{last}", first + 1, last, date(first, 1, 1), date(last, 12, 31))


def named_years(named: str) -> tuple[int, int] | None:
    """Return the first and last year of "2025-2030"; None for what names no term."""
    read = read_term(named)
    if read is None:
        return None
    first, _, last = read.partition("-")
    return int(first), int(last)


def _years(start: date, end: date) -> Fraction:
    """Return the years from a day to another: full ones, and the days since the last anniversary as a part of its."""
    full = end.year - start.year
    if months_after(start, _MONTHS * full) > end:
        full -= 1
    anniversary, following = (months_after(start, _MONTHS * years) for years in (full, full + 1))
    return full + Fraction((end - anniversary).days, (following - anniversary).days)
