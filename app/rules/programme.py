"""When the items of a session should begin, which one runs, and how late the session is.

What it is for: planned times from the start of the session and the minutes of its items; lateness in whole minutes.
What it is not for: storing times (models.course), and whether the congress is valid (attendance).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import accumulate

_CLOCK = re.compile(r"(\d{1,2})\s*[:hg.]\s*(\d{1,2})|(\d{1,2})(\d{2})|(\d{1,2})\s*[hg]?", re.ASCII | re.IGNORECASE)
_MINUTE = 60
_DAY = 24 * 60
"""Minutes from which on a session is not late, but held on another day than planned."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The times of one item: planned minutes (0 where nobody said), when it really began and ended."""

    minutes: int
    began: datetime | None = None
    ended: datetime | None = None

    @property
    def runs(self) -> bool:
        """Whether it has begun and not ended."""
        return self.began is not None and self.ended is None


@dataclass(frozen=True, slots=True)
class Course:
    """How a session stands: places of the item that runs and of the next one, None for none.

    `late` is in whole minutes, negative where the session is ahead of its plan, None where nothing tells.
    """

    running: int | None
    following: int | None
    late: int | None

    @property
    def is_over(self) -> bool:
        """Whether nothing runs and nothing follows."""
        return self.running is None and self.following is None


def planned_starts(starts: datetime | None, slots: Sequence[Slot]) -> tuple[datetime | None, ...]:
    """Return when each item should begin: one after the other from the start of the session; None for no start."""
    if starts is None:
        return (None,) * len(slots)
    before = accumulate((slot.minutes for slot in slots[:-1]), initial=0) if slots else ()
    return tuple(starts + timedelta(minutes=minutes) for minutes in before)


def course(starts: datetime | None, slots: Sequence[Slot], now: datetime) -> Course:
    """Return how a session stands at a moment.

    While an item runs, the session is as late as the item began, and later once the item is over its own end. Between
    items it is late from the moment at which the next one should have begun. A session that is over is not late.
    """
    planned = planned_starts(starts, slots)
    running = next((place for place in reversed(range(len(slots))) if slots[place].runs), None)
    touched = [place for place, slot in enumerate(slots) if slot.began]
    waiting = range((touched[-1] + 1) if touched else 0, len(slots))
    following = next(iter(waiting), None)
    return Course(running, following, _late(planned, slots, (running, following), now))


def delay(planned: datetime | None, began: datetime | None) -> int | None:
    """Return how many whole minutes an item began after its time, negative before it.

    None where either is unknown, and for an item that was held on another day than planned.
    """
    if planned is None or began is None:
        return None
    return _on_its_day(_minutes(began - planned))


def read_clock(text: str) -> str | None:
    """Return "08:05" for "8:05", "8h05", "8 giờ 5", "805" or "8h"; "" for nothing, None for no time of a day."""
    bare = text.strip().casefold().replace("giờ", "h").replace("phút", "").strip()
    if not bare:
        return ""
    found = _CLOCK.fullmatch(bare)
    if not found:
        return None
    hours = int(found[1] or found[3] or found[5])
    minutes = int(found[2] or found[4] or 0)
    try:
        return f"{time(hours, minutes):%H:%M}"
    except ValueError:
        return None


def in_order(began: str | None, ended: str | None) -> bool:
    """Return whether an end (ISO 8601) does not come before its beginning, as far as both are noted."""
    return not (began and ended) or datetime.fromisoformat(began) <= datetime.fromisoformat(ended)


def moment(day: str, clock: str, zone: tzinfo | None = None) -> datetime | None:
    """Return the moment of a day (ISO) and a time ("08:05"), in a zone or by the clock; None where one is missing."""
    if not day or not clock:
        return None
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), zone)


def _late(
    planned: Sequence[datetime | None], slots: Sequence[Slot], places: tuple[int | None, int | None], now: datetime
) -> int | None:
    running, following = places
    if running is not None:
        due, slot = planned[running], slots[running]
        if due is None or slot.began is None:
            return None
        late = _minutes(slot.began - due)
        return _on_its_day(max(late, _minutes(now - due) - slot.minutes) if slot.minutes else late)
    if following is None or (due := planned[following]) is None:
        return None
    late = _minutes(now - due)
    return _on_its_day(late) if late > 0 or any(slot.began for slot in slots) else None


def _on_its_day(late: int) -> int | None:
    return late if abs(late) < _DAY else None


def _minutes(span: timedelta) -> int:
    """Return whole minutes, towards nothing: 59 seconds are not late."""
    return int(span.total_seconds() / _MINUTE)
