"""What a later round of a contest may still fill, and who may stand in it.

What it is for: the kind of round that is open, no more places than are left, nobody who has a place already, and in a
run-off exactly those whose votes are equal (election-rules 7.5, 7.7, 7.8).
What it is not for: saying what is open (contest_result) and opening rounds (models.next_round).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from app.rules.findings import Finding, finding
from app.rules.rounds import RoundKind
from app.rules.vietnamese import clean

FURTHER, RUNOFF = "bầu tiếp", "bầu lại giữa những người bằng phiếu"
FURTHER_ALTERNATES, RUNOFF_ALTERNATES = "bầu tiếp dự khuyết", "bầu lại dự khuyết giữa những người bằng phiếu"
TEXTS = (FURTHER, RUNOFF, FURTHER_ALTERNATES, RUNOFF_ALTERNATES)
"""Every word for what a round is, so that none is left without a translation."""


@dataclass(frozen=True, slots=True)
class LaterRound:
    """A later round as it is: `people` are those on its list with their names, by their number in the contest."""

    kind: RoundKind
    seats: int
    alternates: int
    people: Mapping[int, str]
    fills_alternates: bool = False


@dataclass(frozen=True, slots=True)
class OpenPlaces:
    """What earlier rounds left: the kind of round, seats, places of alternates, who has a place already.

    `kind` is None where nothing is open; `tied` are the names of those between whom a run-off is, `placed` of those who
    have a place, `known` all who ever stood.
    """

    kind: RoundKind | None
    seats: int
    alternates: int
    placed: Mapping[int, str]
    tied: Mapping[int, str]
    fills_alternates: bool = False
    known: Collection[int] = ()


def check_later(later: LaterRound, left: OpenPlaces) -> Iterator[Finding]:
    """Yield where a later round is another than the one that is open, or has too many of something.

    People who stood in an earlier round are known by who they are: a namesake of somebody who was elected may stand on.
    Only a name that is new to the contest is compared as a name.
    """
    if left.kind is None:
        yield finding("later.nothing", "rounds")
    elif (later.kind, later.fills_alternates) != (left.kind, left.fills_alternates):
        yield finding("later.kind", "rounds", kind=_name(later.kind, later), opened=_name(left.kind, left))
    most = left.alternates if later.fills_alternates else left.seats
    if later.seats > most:
        yield finding("later.seats", "seats", seats=later.seats, left=most)
    elif later.kind is RoundKind.RUNOFF and later.seats < most:
        yield finding("later.runoff_seats", "seats", seats=later.seats, left=most)
    if later.alternates > left.alternates and not later.fills_alternates:
        yield finding("later.alternates", "alternates", alternates=later.alternates, left=left.alternates)
    if left.kind is RoundKind.RUNOFF is later.kind and set(later.people) != set(left.tied):
        yield finding("later.runoff_people", "candidates", names=", ".join(left.tied.values()))
    names = {clean(name).casefold() for name in left.placed.values()}
    for person, name in later.people.items():
        if person in left.placed if person in left.known else clean(name).casefold() in names:
            yield finding("later.placed", "candidates", name=name)


def _name(kind: RoundKind, of: LaterRound | OpenPlaces) -> str:
    if kind is RoundKind.RUNOFF:
        return RUNOFF_ALTERNATES if of.fills_alternates else RUNOFF
    return FURTHER_ALTERNATES if of.fills_alternates else FURTHER
