"""Which backups are kept: the last ten, then the last of each hour of the newest day, then the last of each day.

What it is for: the one rule, told on the page and in the help, by which old backups make room.
What it is not for: files, and which of two is newer: whoever asks hands over only backups that were verified and lie on
one way of the book, in the order of what they hold. A clock that stood in the future makes none of them newer.
Invariant: the newest is always kept, so the last good one is never given up.
"""

from collections.abc import Sequence
from datetime import datetime

LAST_ONES = 10


def surplus(newest_first: Sequence[datetime]) -> set[int]:
    """Return the places of those that may go, by their moments; the newest stands first."""
    if not newest_first:
        return set()
    kept, today = set(range(min(LAST_ONES, len(newest_first)))), newest_first[0].date()
    hours: set[int] = set()
    days = {today}
    for place, one in enumerate(newest_first):
        if one.date() == today:
            if one.hour not in hours:
                hours.add(one.hour)
                kept.add(place)
        elif one.date() not in days:
            days.add(one.date())
            kept.add(place)
    return set(range(len(newest_first))) - kept
