"""Dates of which only the year, or the month and year, may be known.

What it is for: births and joinings as party files have them: "1975", "8/1975", "28/7/1975".
What it is not for: moments that the program itself notes, and how a sheet stores its dates (exchange).
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Self

_FORM = re.compile(r"(?:(?:(\d{1,2})[/.\-])?(\d{1,2})[/.\-])?(\d{4})")
_STORED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_JANUARY, _DECEMBER = 1, 12
_LENGTH_STORED = len("1975-08-28")
_DAYS = {text: day for day in range(1, 32) for text in (f"{day}", f"{day:02}")}
_YEARS = {f"{year}": year for year in range(1900, 2100)}
"""The figures of a date as nearly everybody writes them; months are among the days."""
_new = tuple[int, int, int].__new__
_KEPT = 1 << 14
"""So many dates are not read twice: a book holds the same ones over and over."""


class _Parts(NamedTuple):
    year: int
    month: int = 0
    day: int = 0


class PartialDate(_Parts):
    """A year, perhaps with its month, perhaps with the day; `month` and `day` are 0 where nobody knows them.

    A tuple, for a list of thousands of people has three of them for each.
    """

    __slots__ = ()

    def __new__(cls, year: int, month: int = 0, day: int = 0) -> Self:
        """Make one; raise ValueError for what no calendar has."""
        if day and not month:
            raise ValueError(day)
        date(year, month or _JANUARY, day or 1)
        return _new(cls, (year, month, day))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return a day that is known whole."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a date as a Vietnamese reader writes it, the day first; raise ValueError for anything else."""
        found = _FORM.fullmatch(text.strip())
        if not found:
            raise ValueError(text)
        day, month, year = (int(part or 0) for part in found.groups())
        if (found[1] is not None and not day) or (found[2] is not None and not month):
            raise ValueError(text)
        return cls(year, month, day)

    @classmethod
    def usual(cls, texts: Iterable[str]) -> dict[str, Self]:
        """Return the days of those texts that are dates as nearly everybody writes them, "28/7/1975", or as stored."""
        found: dict[str, Self] = {}
        for text in texts:
            try:
                if len(text) == _LENGTH_STORED and "-" in text:
                    year, month, day = text.split("-")
                else:
                    day, month, year = text.split("/")
                parts = _YEARS[year], _DAYS[month], _DAYS[day]
                date(*parts)
            except (KeyError, ValueError):
                continue
            found[text] = _new(cls, parts)
        return found

    @classmethod
    @lru_cache(maxsize=_KEPT)
    def from_stored(cls, stored: str) -> Self:
        """Return the date of its stored form: "1975", "1975-08" or "1975-08-28"; raise ValueError for another."""
        found = _STORED.fullmatch(stored)
        if not found:
            raise ValueError(stored)
        return cls(*(int(part or 0) for part in found.groups()))

    def is_before(self, other: "PartialDate", *, years: int = 0) -> bool:
        """Return whether this day surely comes before the day so many years after another, as far as both are known."""
        if self.year != other.year + years:
            return self.year < other.year + years
        if not self.month or self.month != other.month:
            return 0 < self.month < other.month
        return 0 < self.day < other.day

    def may_be(self, other: "PartialDate") -> bool:
        """Return whether both may be one day, as far as both are known: "1975" may be "28/7/1975"."""
        parts = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(not mine or not theirs or mine == theirs for mine, theirs in parts)

    @property
    def earliest(self) -> date:
        """Return the first day that this may be."""
        return date(self.year, self.month or _JANUARY, self.day or 1)

    @property
    def latest(self) -> date:
        """Return the last day that this may be."""
        month = self.month or _DECEMBER
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def stored(self) -> str:
        """Return the form in the book, which sorts as the dates do."""
        return "-".join(part for part in (f"{self.year:04}", _two(self.month), _two(self.day)) if part)

    @property
    def text(self) -> str:
        """Return the form on screen and paper: "28/7/1975", "8/1975", "1975"."""
        return "/".join(str(part) for part in (self.day, self.month, self.year) if part)

    def years_until(self, day: date, *, full: bool) -> int:
        """Return the years from this date to a day: by the difference of years, or only full ones.

        Of what is not known the earliest is taken, so that full years are never fewer than somebody has.
        """
        years = day.year - self.year
        if full and (day.month, day.day) < (self.month or _JANUARY, self.day or 1):
            years -= 1
        return years


def _two(part: int) -> str:
    return f"{part:02}" if part else ""
