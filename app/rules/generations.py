"""Which backups are kept: the last ten, then the last of each hour of the newest day, then the last of each day.

What it is for: the one rule, told on the page and in the help, by which old backups make room.
What it is not for: files; whoever asks hands over only backups that were verified.
Invariant: the newest is always kept, so the last good one is never given up.
"""

from collections.abc import Iterable
from datetime import datetime

LAST_ONES = 10


def surplus(moments: Iterable[datetime]) -> set[datetime]:
    """Return the moments whose backups may go."""
    newest_first = sorted(set(moments), reverse=True)
    if not newest_first:
        return set()
    kept, today = set(newest_first[:LAST_ONES]), newest_first[0].date()
    hours: set[int] = set()
    days = {today}
    for one in newest_first:
        if one.date() == today:
            if one.hour not in hours:
                hours.add(one.hour)
                kept.add(one)
        elif one.date() not in days:
            days.add(one.date())
            kept.add(one)
    return set(newest_first) - kept
