"""Days of decisions against today: one that is yet to come is asked about, one far ahead is a slip of the keys.

What it is for: the same limit for decisions on classes and on organisations.
What it is not for: what can only have happened (past_dates), and the words of each objection.
"""

from datetime import date

from app.rules.months import months_after

_MOST_MONTHS = 12
"""A decision of December may be in force from the new year; no source says how far ahead one may reach."""


def is_ahead(day: date, today: date) -> bool:
    """Return whether a day is yet to come."""
    return day > today


def is_far_ahead(day: date, today: date) -> bool:
    """Return whether a day is more than a year away."""
    return day > months_after(today, _MOST_MONTHS)
