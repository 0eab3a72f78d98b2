"""The days of a congress, and a count that is not held on one of them.

What it is for: a slip in a day, or in the computer's clock, is seen before it stands in signed minutes.
What it is not for: when the time limits after a congress end (keeping).
"""

from collections.abc import Iterator
from datetime import date

from app.rules.figures import short_date
from app.rules.findings import Finding, finding


def last_day(opens: date | None, closes: date | None) -> date | None:
    """Return the day on which a congress ends: one of a single day closes on the day it opens."""
    return closes or opens


def check_day(counted: date, opens: date | None, closes: date | None) -> Iterator[Finding]:
    """Yield that a count is dated outside the days of its congress; nothing while these are not known."""
    last = last_day(opens, closes)
    if opens is None or last is None or opens <= counted <= last:
        return
    days = short_date(opens) if opens == last else f"{short_date(opens)} – {short_date(last)}"
    yield finding("round.outside_days", "opens", day=short_date(counted), days=days)
