"""How long sealed papers are kept, and until when complaints are taken.

What it is for: the two dates that the sealing minutes state and a book may remind of.
What it is not for: deleting anything: that is decided by the committee.
Source: Điều 33 and 35 of Quyết định 190-QĐ/TW; the same is taken for Quyết định 244-QĐ/TW, where it was not read.
"""

from datetime import date, timedelta

from app.rules.months import months_after

KEPT_MONTHS = 6
COMPLAINT_WORKING_DAYS = 15
_SATURDAY = 5


def kept_until(closing: date) -> date:
    """Return the last day on which the papers must be kept; a month without that day ends on its last one."""
    return months_after(closing, KEPT_MONTHS)


def complaints_until(closing: date) -> date:
    """Return the last of the working days, Monday to Friday; public holidays are not known here."""
    day, left = closing, COMPLAINT_WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY
    return day
