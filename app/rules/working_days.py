"""Working days: the last of so many after a day.

What it is for: limits that a regulation gives in working days.
What it is not for: public holidays, which are not known here, and limits in whole months (months).
"""

from datetime import date, timedelta

_SATURDAY = 5


def working_days_after(day: date, count: int) -> date:
    """Return the last of so many working days after a day, Monday to Friday."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
