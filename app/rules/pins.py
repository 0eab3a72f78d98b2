"""PINs: what one looks like, and how long to wait after wrong ones.

What it is for: 4 to 12 digits, keyed on the number pad; waits of 1, 2, 4 … up to 60 seconds.
What it is not for: keeping and checking them (models.pins).
"""

import re
from datetime import datetime

LEAST, MOST = 4, 12
LONGEST_WAIT = 60
_PIN = re.compile(rf"\d{{{LEAST},{MOST}}}", re.ASCII)


def is_pin(text: str) -> bool:
    """Return whether a text can be a PIN."""
    return _PIN.fullmatch(text) is not None


def wait_after(failures: int) -> int:
    """Return how many seconds nobody may try after so many wrong PINs in a row."""
    return min(LONGEST_WAIT, 2 ** min(failures - 1, LONGEST_WAIT)) if failures > 0 else 0


def wait_left(failures: int, failed_at: str, now: str) -> float:
    """Return how many of those seconds are left by the clock on the wall; moments in ISO 8601.

    Where that clock was set back, the wait begins again: it neither ends at once nor grows.
    """
    if failures < 1:
        return 0
    gone = (datetime.fromisoformat(now) - datetime.fromisoformat(failed_at)).total_seconds()
    return max(0, wait_after(failures) - max(0, gone))
