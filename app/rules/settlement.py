"""Settling what differs between passes against the paper: what was right, and the pile that is counted.

What it is for: from the papers keyed again at each difference to the settled record of a batch.
What it is not for: finding the differences (comparison) and storing (models.settlements).
Invariant: a paper on which all passes agree is in the record just as they say.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from app.rules.ballots import Ballot
from app.rules.comparison import Comparison, Difference, DifferenceKind, Reading, SetAside, key_of


class Absent(Enum):
    """There is no such paper in the pile."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT
Settled = Reading | Absent
"""What the pile has at one place."""

_IN_ORDER = {DifferenceKind.SWAPPED, DifferenceKind.MOVED}
_MAY_BE_ABSENT = {DifferenceKind.MISSING, DifferenceKind.DOUBLED}


def readings(comparison: Comparison, found: Difference) -> tuple[tuple[Settled, ...], ...]:
    """Return, place by place, what each pass has at a difference."""
    return tuple(
        tuple(ABSENT if serial is None else comparison.reading(number, serial) for number, serial in enumerate(serials))
        for serials in found.serials
    )


def right_passes(said: Sequence[Sequence[Settled]], papers: Sequence[Settled]) -> tuple[int, ...]:
    """Return the passes (from 1) that had it right, given what each said and what the papers say, place by place."""
    passes = range(len(said[0]))
    return tuple(
        number + 1 for number in passes if all(_same(at[number], paper) for at, paper in zip(said, papers, strict=True))
    )


def papers_of(
    comparison: Comparison, found: Difference, keyed: Settled, *, insists: bool = False
) -> tuple[Settled, ...] | None:
    """Return what the pile has at the places of a difference, from the paper keyed again at the first of them.

    Where passes have the same papers in another order, that paper says which order is right. Where a pass has no
    paper, the paper that stands next in it says that there is none to be missed. None for a paper that is like
    that of no pass, unless somebody `insists` that it says what was keyed; an order cannot be insisted on.
    """
    said = readings(comparison, found)
    if keyed is ABSENT and found.kind in _MAY_BE_ABSENT:
        return (ABSENT,)
    for number in range(len(comparison.passes)):
        if _same(_next_paper(comparison, found, number), keyed):
            return tuple(at[number] for at in said)
    return (keyed,) if insists and found.kind not in _IN_ORDER else None


def left_to_the_board(said: Sequence[Sequence[Settled]], papers: Sequence[Settled]) -> tuple[Settled, ...]:
    """Return what the papers say with those put aside that a pass put aside and nobody may decide on here.

    Where passes have the same papers in another order none is lost, and the papers are returned as they are.
    """
    most = max(sum(isinstance(at[number], SetAside) for at in said) for number in range(len(said[0])))
    if sum(isinstance(paper, SetAside) for paper in papers) >= most:
        return tuple(papers)
    doubts = (next((one for one in at if isinstance(one, SetAside)), None) for at in said)
    return tuple(
        doubt if doubt is not None and isinstance(paper, Ballot) else paper
        for doubt, paper in zip(doubts, papers, strict=True)
    )


def position(comparison: Comparison, settled: Mapping[int, Sequence[Settled]], place: int) -> int:
    """Return where in the pile (from 1) a place of the comparison is, once all differences before it are settled."""
    before = _pile(comparison, settled, place - 1)
    return sum(1 for _ in before) + 1


def record(comparison: Comparison, settled: Mapping[int, Sequence[Settled]]) -> tuple[Reading, ...]:
    """Return the papers of a batch, all differences settled: `settled` has the papers of each by its first place.

    Raises KeyError for a difference that is not settled.
    """
    return tuple(_pile(comparison, settled, len(comparison.places)))


def _pile(comparison: Comparison, settled: Mapping[int, Sequence[Settled]], places: int) -> Iterator[Reading]:
    decided = {
        place: paper
        for found in comparison.differences
        if found.places[0] <= places
        for place, paper in zip(found.places, settled[found.places[0]], strict=True)
    }
    for place in range(1, places + 1):
        serials = comparison.places[place - 1].serials
        paper = decided[place] if place in decided else comparison.reading(0, serials[0] or 1)
        if paper is not ABSENT:
            yield paper


def _next_paper(comparison: Comparison, found: Difference, number: int) -> Settled:
    """Return the paper that a pass has at the first place of a difference in order, or next after it."""
    for place in comparison.places[found.places[0] - 1 :]:
        serial = place.serials[number]
        if serial is not None:
            return comparison.reading(number, serial)
    return ABSENT


def _same(one: Settled, other: Settled) -> bool:
    if one is ABSENT or other is ABSENT:
        return one is other
    return key_of(one) == key_of(other)
