"""How long sealed papers are kept, and until when complaints are taken.

What it is for: the two dates that the sealing minutes state and a book may remind of.
What it is not for: deleting anything: that is decided by the committee.
Source: Điều 33 and 35 of Quyết định 190-QĐ/TW; the same is taken for Quyết định 244-QĐ/TW, where it was not read.
"""

from datetime import date

from app.rules.months import months_after
from app.rules.working_days import working_days_after

KEPT_MONTHS = 6
COMPLAINT_WORKING_DAYS = 15


def kept_until(closing: date) -> date:
    """Return the last day on which the papers must be kept; a month without that day ends on its last one."""
    return months_after(closing, KEPT_MONTHS)


def complaints_until(closing: date) -> date:
    """Return the last of the working days, Monday to Friday; public holidays are not known here."""
    return working_days_after(closing, COMPLAINT_WORKING_DAYS)
