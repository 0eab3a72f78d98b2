"""Differences as a person tells them: what happened once is one line, with every place that belongs to it.

What it is for: two papers that changed places, or one that lies elsewhere, are one thing to settle and to list; which
places a doubled or skipped paper has in each pass.
What it is not for: finding differences (comparison) and storing what the paper says (models.settlements).
Invariants: every difference stands in exactly one line; nothing is implied before a paper of the line was looked at.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.rules.comparison import Comparison, Difference, DifferenceKind, Key, key_of
from app.rules.settlement import ABSENT, Settled, readings, right_passes

Line = tuple[Difference, ...]
_A_PAIR = 2


@dataclass(frozen=True, slots=True)
class Told:
    """What a pass (from 1) has of a paper: so many papers like it lie together, the first at this serial.

    Of a pass that has none, `first` is the serial of the paper that follows in its place.
    """

    number: int
    first: int
    papers: int
    total: int
    """How many papers the whole pass has."""

    @property
    def last(self) -> int:
        """The serial of the last of them."""
        return self.first + self.papers - 1


def lines(comparison: Comparison) -> tuple[Line, ...]:
    """Return the differences in lines, each by the place of its first."""
    found: dict[int, Line] = {}
    for pair in _pairs(comparison):
        first = pair[0].place
        before = found.get(first - 1)
        if before is not None and _is_one_swap(before, pair):
            found[first - 1] = tuple(sorted((*before, *pair), key=lambda one: one.place))
        else:
            found[first] = pair
    return tuple(found.values())


def line_of(comparison: Comparison, found: Difference) -> Line:
    """Return the line that a difference stands in."""
    return next(line for line in lines(comparison) if found in line)


def kind_of(line: Line) -> DifferenceKind:
    """Return what happened: two papers that lie in each other's place are swapped, however far apart."""
    return DifferenceKind.SWAPPED if len(line) > _A_PAIR else line[0].kind


def spots(comparison: Comparison, line: Line, position: int) -> tuple[int, ...]:
    """Return the places in the pile (from 1) that a line is about, given the `position` of its first."""
    first = line[0]
    if first.partner is None:
        return (position,)
    if None not in first.serials:
        return position, position + 1
    lacking = first.serials.index(None)
    between = comparison.places[first.place : first.partner - 1]
    return position, position + sum(place.serials[lacking] is not None for place in between)


def implied(comparison: Comparison, settled: Mapping[int, Settled], found: Difference) -> Settled | None:
    """Return what the pile has at a later place of a line whose first is settled; None where it must be looked at.

    The passes have the same papers in another order: whoever had the first place right had the order right. Papers
    that were compared place by place are looked at, each of them, for both may be wrong.
    """
    line = line_of(comparison, found)
    first = line[0]
    if found == first or None not in first.serials or first.place not in settled:
        return None
    said = readings(comparison, found)
    right = [said[number - 1] for number in right_passes(readings(comparison, first), settled[first.place])]
    if not right or len({one is ABSENT or key_of(one) for one in right}) > 1:
        return None
    return right[0]


def told(comparison: Comparison, found: Difference) -> tuple[Told, ...]:
    """Return what each pass has of the paper at a difference: none, one, or so many like it beside each other."""
    paper = next(one for one in readings(comparison, found) if one is not ABSENT)
    return tuple(_run(comparison, found, number, key_of(paper)) for number in range(len(found.serials)))


def _run(comparison: Comparison, found: Difference, number: int, key: Key) -> Told:
    papers = comparison.passes[number]
    serial = found.serials[number]
    before = sum(place.serials[number] is not None for place in comparison.places[: found.place])
    first, last = (before + 1, before) if serial is None else (serial, serial)
    while first > 1 and key_of(papers[first - 2]) == key:
        first -= 1
    while last < len(papers) and key_of(papers[last]) == key:
        last += 1
    return Told(number + 1, first, last - first + 1, len(papers))


def _pairs(comparison: Comparison) -> Iterator[Line]:
    by_place = {found.place: found for found in comparison.differences}
    for found in comparison.differences:
        if found.partner is None:
            yield (found,)
        elif found.place < found.partner:
            yield found, by_place[found.partner]


def _is_one_swap(one: Line, other: Line) -> bool:
    """Tell two papers that lie in each other's place: both their places are side by side."""
    both = (*one, *other)
    if len(one) != len(other) or any(found.kind is not DifferenceKind.MOVED for found in both):
        return False
    return all(abs(mine.place - theirs.place) == 1 for mine, theirs in zip(one, other, strict=False))
