"""What a later round of a contest may still fill, and who may stand in it.

What it is for: no more places than earlier rounds left, nobody who has a place already (election-rules 7.5, 7.7, 7.8).
What it is not for: saying what is open (contest_result) and opening rounds (models.next_round).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean


@dataclass(frozen=True, slots=True)
class OpenPlaces:
    """What earlier rounds left: seats, places of alternates, and the names of those who have a place."""

    seats: int
    alternates: int
    placed: Collection[str]


def check_later(
    seats: int, alternates: int, names: Collection[str], left: OpenPlaces, *, fills_alternates: bool
) -> Iterator[Finding]:
    """Yield what a later round has too many of: seats, alternates, or people who have a place already."""
    most = left.alternates if fills_alternates else left.seats
    if seats > most:
        yield finding("later.seats", "seats", seats=seats, left=most)
    if alternates > left.alternates and not fills_alternates:
        yield finding("later.alternates", "alternates", alternates=alternates, left=left.alternates)
    placed = {clean(name).casefold() for name in left.placed}
    for name in names:
        if clean(name).casefold() in placed:
            yield finding("later.placed", "candidates", name=name)
