"""Settling what differs between passes against the paper: what was right, and the pile that is counted.

What it is for: from the papers keyed again at each difference to the settled record of a batch.
What it is not for: finding the differences (comparison) and storing (models.settlements).
Invariant: a paper on which all passes agree is in the record just as they say.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from app.rules.ballots import Ballot
from app.rules.comparison import Comparison, Difference, Reading, SetAside, key_of


class Absent(Enum):
    """There is no such paper in the pile."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT
Settled = Reading | Absent
"""What the pile has at one place."""


def readings(comparison: Comparison, found: Difference) -> tuple[Settled, ...]:
    """Return what each pass has at a difference."""
    return tuple(
        ABSENT if serial is None else comparison.reading(number, serial) for number, serial in enumerate(found.serials)
    )


def right_passes(said: Sequence[Settled], paper: Settled) -> tuple[int, ...]:
    """Return the passes (from 1) that had it right, given what each said and what the paper says."""
    return tuple(number for number, reading in enumerate(said, start=1) if _same(reading, paper))


def why(said: Sequence[Settled], paper: Settled) -> str:
    """Return why a difference is settled as it is, given what each pass said and what the pile has."""
    if paper is ABSENT:
        return "trong tập không có phiếu này"
    if isinstance(paper, SetAside):
        return "chờ ban kết luận"
    return "theo phiếu" if right_passes(said, paper) else "theo phiếu, đã xem lại vì khác các lượt"


def paper_of(comparison: Comparison, found: Difference, keyed: Settled, *, insists: bool = False) -> Settled | None:
    """Return what the pile has at a difference, from the paper keyed again at its place.

    The paper that stands next in a pass that has none here says that there is none to be missed. None for a paper
    that is like that of no pass, unless somebody `insists` that it says what was keyed. What is doubtful on a paper put
    aside is what whoever looks at it now writes.
    """
    if keyed is ABSENT:
        return ABSENT
    for reading in readings(comparison, found):
        if _same(reading, keyed):
            return keyed if isinstance(keyed, SetAside) else reading
    lacking = [number for number, serial in enumerate(found.serials) if serial is None]
    if not isinstance(keyed, SetAside) and any(_same(_next(comparison, found, one), keyed) for one in lacking):
        return ABSENT
    return keyed if insists else None


def left_to_the_board(said: Sequence[Settled], paper: Settled) -> Settled:
    """Return the paper put aside where a pass put it aside and nobody may decide on it here.

    That there is no such paper in the pile is no decision on one.
    """
    doubt = next((reading for reading in said if isinstance(reading, SetAside)), None)
    return doubt if doubt is not None and isinstance(paper, Ballot) else paper


def position(comparison: Comparison, settled: Mapping[int, Settled], place: int) -> int:
    """Return where in the pile (from 1) a place of the comparison is, once all differences before it are settled."""
    return sum(1 for _ in _pile(comparison, settled, place - 1)) + 1


def record(comparison: Comparison, settled: Mapping[int, Settled]) -> tuple[Reading, ...]:
    """Return the papers of a batch, all differences settled: `settled` has the paper of each by its place.

    Raises KeyError for a difference that is not settled.
    """
    return tuple(_pile(comparison, settled, len(comparison.places)))


def _pile(comparison: Comparison, settled: Mapping[int, Settled], places: int) -> Iterator[Reading]:
    differing = {found.place for found in comparison.differences}
    for place in range(1, places + 1):
        serials = comparison.places[place - 1].serials
        paper = settled[place] if place in differing else comparison.reading(0, serials[0] or 1)
        if paper is not ABSENT:
            yield paper


def _next(comparison: Comparison, found: Difference, number: int) -> Settled:
    """Return the paper that a pass has next after a difference."""
    for place in comparison.places[found.place :]:
        serial = place.serials[number]
        if serial is not None:
            return comparison.reading(number, serial)
    return ABSENT


def _same(one: Settled, other: Settled) -> bool:
    if one is ABSENT or other is ABSENT:
        return one is other
    return key_of(one) == key_of(other)
