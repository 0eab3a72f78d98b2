"""What a later round of a contest may still fill, and who may stand in it.

What it is for: no more places than earlier rounds left, nobody who has a place already (election-rules 7.5, 7.7, 7.8).
What it is not for: saying what is open (contest_result) and opening rounds (models.next_round).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean

Standing = tuple[int, str]
"""Somebody on a list: who it is (0 where that is not known) and the name."""


@dataclass(frozen=True, slots=True)
class OpenPlaces:
    """What earlier rounds left: seats, places of alternates, those who have a place, and all who ever stood."""

    seats: int
    alternates: int
    placed: Collection[Standing]
    known: Collection[int] = ()


def check_later(
    seats: int, alternates: int, listed: Collection[Standing], left: OpenPlaces, *, fills_alternates: bool
) -> Iterator[Finding]:
    """Yield what a later round has too many of: seats, alternates, or people who have a place already.

    People who stood in an earlier round are known by who they are: a namesake of somebody who was elected may stand on.
    Only a name that is new to the contest is compared as a name.
    """
    most = left.alternates if fills_alternates else left.seats
    if seats > most:
        yield finding("later.seats", "seats", seats=seats, left=most)
    if alternates > left.alternates and not fills_alternates:
        yield finding("later.alternates", "alternates", alternates=alternates, left=left.alternates)
    people = {person for person, _ in left.placed}
    names = {clean(name).casefold() for _, name in left.placed}
    for person, name in listed:
        has_place = person in people if person in left.known else clean(name).casefold() in names
        if has_place:
            yield finding("later.placed", "candidates", name=name)
