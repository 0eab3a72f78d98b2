"""Months by the calendar: the day so many months after another.

What it is for: limits that a regulation gives in whole months.
What it is not for: days of which only the year or month is known (partial_dates).
"""

from calendar import monthrange
from datetime import date

_MONTHS = 12


def months_after(day: date, months: int) -> date:
    """Return the day so many whole months later; a month without that day ends on its last one."""
    passed = day.month - 1 + months
    year, month = day.year + passed // _MONTHS, passed % _MONTHS + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
