"""Whether a backup takes longer than it should.

What it is for: the moment from which whoever waits is told that the stick is slow.
What it is not for: measuring, and what is said then (ui).
"""

_ALLOWED = 20
_BYTES_A_SECOND = 5_000_000
"""What a stick of the slow kind still reads and writes."""


def is_slow(seconds: float, size: int) -> bool:
    """Return whether so many bytes of writing and reading back should be done after so many seconds."""
    return seconds > _ALLOWED + size / _BYTES_A_SECOND
