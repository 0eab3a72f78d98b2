"""Comparing the blind passes of one batch: where they say the same pile of papers, and where not.

What it is for: aligning two or three passes as sequences, so that a skipped, doubled or swapped paper is just that
and not fifty differences.
What it is not for: settling a difference, which is done against the paper (settlement), and storing.
Invariants: passes that say the same have no difference; nothing is invented: leaving out what differs, the passes
are equal; what a paper was doubted for never makes a difference; that papers changed places is a name for what is
seen, and each of their places is a difference of its own (difference_lines tells them as one).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import heappop, heappush

from app.rules.ballots import Ballot, Reason


@dataclass(frozen=True, slots=True)
class SetAside:
    """A paper put aside for the board, and what was doubtful on it."""

    note: str


Reading = Ballot | SetAside
"""What one pass says of a paper."""

_GAP = 100
# A slip of the finger is cheaper than a paper too few, another paper dearer than one too few and one too many:
# where papers are much alike, what stands at the same place is compared.
_SLIP, _A_NAME, _ANOTHER_PAPER = 40, 20, 240
_MOST_STATES = 6_000


class DifferenceKind(StrEnum):
    """How passes differ at one place."""

    MARKS = "marks"
    MISSING = "missing"
    DOUBLED = "doubled"
    SWAPPED = "swapped"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the aligned pile: the serial of the paper in each pass, None where a pass has no paper here."""

    serials: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: its place in the aligned pile (from 1), and the serial that each pass has there.

    `partner` is the place of the other paper where two seem to have changed places, otherwise None.
    """

    kind: DifferenceKind
    place: int
    serials: tuple[int | None, ...]
    partner: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The passes of one batch side by side; `is_hopeless` when they are too unlike to be of one pile."""

    passes: tuple[tuple[Reading, ...], ...]
    places: tuple[Place, ...]
    differences: tuple[Difference, ...]
    is_hopeless: bool = False

    def reading(self, number: int, serial: int) -> Reading:
        """Return what a pass (from 0) says of the paper at a serial (from 1)."""
        return self.passes[number][serial - 1]


Key = tuple[Reason | None, frozenset[int], frozenset[int], bool]
_Row = tuple[Key | None, ...]


def key_of(paper: Reading) -> Key:
    """Return what makes two readings the same: marks and stated reason, not the words beside them."""
    if isinstance(paper, SetAside):
        return None, frozenset(), frozenset(), True
    return paper.stated, paper.agree, paper.disagree, False


def compare(passes: Sequence[Sequence[Reading]]) -> Comparison:
    """Return the passes aligned, with every difference between them, in the order of the pile."""
    keyed = [[key_of(paper) for paper in one] for one in passes]
    columns: list[tuple[int | None, ...]] = [(serial,) for serial in range(1, len(keyed[0]) + 1)]
    is_hopeless = False
    for number in range(1, len(keyed)):
        heads = [_keys_at(keyed, column) for column in columns]
        pairs = _align(heads, keyed[number])
        if pairs is None:
            is_hopeless = True
            pairs = _by_position(len(heads), len(keyed[number]))
        columns = [
            (columns[left] if left is not None else (None,) * number) + (None if right is None else right + 1,)
            for left, right in pairs
        ]
    differences = tuple(_differences(keyed, columns))
    return Comparison(tuple(map(tuple, passes)), tuple(map(Place, columns)), differences, is_hopeless)


def _keys_at(keyed: Sequence[Sequence[Key]], column: Sequence[int | None]) -> frozenset[Key]:
    return frozenset(keyed[number][serial - 1] for number, serial in enumerate(column) if serial is not None)


_Pairs = list[tuple[int | None, int | None]]


def _by_position(left: int, right: int) -> _Pairs:
    longest = max(left, right)
    return [(at if at < left else None, at if at < right else None) for at in range(longest)]


def _align(left: Sequence[frozenset[Key]], right: Sequence[Key]) -> _Pairs | None:
    """Return the cheapest alignment, or None for sequences too unlike to be of one pile.

    Where the differences are too many to search the whole, papers of which both piles have just one hold the piles
    together, and what lies between two of them is searched.
    """
    whole = _search(left, right)
    anchors = _anchors(left, right) if whole is None else []
    if not anchors:
        return whole
    pairs: _Pairs = []
    one, other = 0, 0
    for held_left, held_right in [*anchors, (len(left), len(right))]:
        between = _search(left[one:held_left], right[other:held_right])
        if between is None:
            return None
        pairs += [(None if at is None else one + at, None if to is None else other + to) for at, to in between]
        if held_left < len(left):
            pairs.append((held_left, held_right))
        one, other = held_left + 1, held_right + 1
    return pairs


def _anchors(left: Sequence[frozenset[Key]], right: Sequence[Key]) -> list[tuple[int, int]]:
    """Return where papers stand that each pile has once, as many as keep their order."""
    at_left: dict[Key, list[int]] = {}
    for at, keys in enumerate(left):
        for key in keys:
            at_left.setdefault(key, []).append(at)
    times = Counter(right)
    common = [(at_left[key][0], to) for to, key in enumerate(right) if times[key] == 1 == len(at_left.get(key, ()))]
    ends: list[int] = []
    came: list[tuple[int, int]] = []
    for at, _ in common:
        length = bisect_left(ends, at)
        ends[length : length + 1] = [at]
        came.append((length, at))
    kept: list[tuple[int, int]] = []
    wanted = len(ends) - 1
    for (length, _), anchor in zip(reversed(came), reversed(common), strict=True):
        if length == wanted and (not kept or anchor[0] < kept[-1][0]):
            kept.append(anchor)
            wanted -= 1
    return kept[::-1]


def _search(left: Sequence[frozenset[Key]], right: Sequence[Key]) -> _Pairs | None:
    """Return the cheapest alignment of two stretches, or None where they are too unlike.

    The search goes from the top of both and slides over equal papers for nothing, so its cost grows with the
    differences and not with the papers.
    """
    ends = len(left), len(right)
    came: dict[tuple[int, int], tuple[int, int]] = {}
    best = {(0, 0): 0}
    waiting = [(_least(ends, (0, 0)), 0, (0, 0))]
    while waiting and len(came) < _MOST_STATES:
        _, cost, at = heappop(waiting)
        if cost > best[at]:
            continue
        slid = _slide(left, right, at)
        if slid != at:
            if best.get(slid, cost + 1) <= cost:
                continue
            best[slid], came[slid] = cost, at
        if slid == ends:
            return _walked(came, ends)
        for step, price in _steps(left, right, slid):
            if cost + price < best.get(step, cost + price + 1):
                best[step], came[step] = cost + price, slid
                heappush(waiting, (cost + price + _least(ends, step), cost + price, step))
    return None


def _least(ends: tuple[int, int], at: tuple[int, int]) -> int:
    """Return what the rest of the way must cost at least: a gap for each paper that one side has more."""
    return _GAP * abs((ends[0] - at[0]) - (ends[1] - at[1]))


def _slide(left: Sequence[frozenset[Key]], right: Sequence[Key], at: tuple[int, int]) -> tuple[int, int]:
    one, other = at
    while one < len(left) and other < len(right) and right[other] in left[one]:
        one, other = one + 1, other + 1
    return one, other


def _steps(
    left: Sequence[frozenset[Key]], right: Sequence[Key], at: tuple[int, int]
) -> list[tuple[tuple[int, int], int]]:
    one, other = at
    found: list[tuple[tuple[int, int], int]] = []
    if one < len(left) and other < len(right):
        found.append(((one + 1, other + 1), min(_price(key, right[other]) for key in left[one])))
    if one < len(left):
        found.append(((one + 1, other), _GAP))
    if other < len(right):
        found.append(((one, other + 1), _GAP))
    return found


def _price(one: Key, other: Key) -> int:
    """Return what it costs to take two unlike readings for the same paper: more, the more names they differ in."""
    if one[0] or other[0] or one[3] or other[3]:
        return _GAP
    unlike = (one[1] ^ other[1]) | (one[2] ^ other[2])
    return min(_ANOTHER_PAPER, _SLIP + _A_NAME * len(unlike))


def _walked(came: dict[tuple[int, int], tuple[int, int]], at: tuple[int, int]) -> _Pairs:
    """Return the pairs along the way from the top; a way of several papers is a slide over equal ones."""
    pairs: _Pairs = []
    while at != (0, 0):
        before = came[at]
        one, other = at
        while (one, other) != before:
            is_both = one > before[0] and other > before[1]
            takes_left = is_both or one > before[0]
            takes_right = is_both or not takes_left
            pairs.append((one - 1 if takes_left else None, other - 1 if takes_right else None))
            one, other = one - takes_left, other - takes_right
        at = before
    return pairs[::-1]


def _differences(keyed: Sequence[Sequence[Key]], columns: Sequence[tuple[int | None, ...]]) -> list[Difference]:
    keys = [_row(keyed, column) for column in columns]
    open_at = [at for at, row in enumerate(keys) if len(set(row)) > 1]
    partners = _partners(keys, open_at)
    found: list[Difference] = []
    for at in open_at:
        kind, partner = partners.get(at, (_kind(keys, at), None))
        found.append(Difference(kind, at + 1, columns[at], None if partner is None else partner + 1))
    return found


def _partners(keys: Sequence[_Row], open_at: Sequence[int]) -> dict[int, tuple[DifferenceKind, int]]:
    """Return the places where two papers seem to have changed places, or one to lie elsewhere, each with the other."""
    by_row: dict[_Row, list[int]] = {}
    for at in open_at:
        by_row.setdefault(keys[at], []).append(at)
    found: dict[int, tuple[DifferenceKind, int]] = {}
    for at in open_at:
        later = (other for other in by_row.get(_turned(keys[at]), []) if other > at and other not in found)
        partner = next(later, None)
        if at in found or partner is None:
            continue
        whole_between = sum(None not in row for row in keys[at + 1 : partner])
        if None in keys[at]:
            kind = DifferenceKind.SWAPPED if whole_between <= 1 else DifferenceKind.MOVED
        elif partner == at + 1:
            kind = DifferenceKind.SWAPPED
        else:
            continue
        found[at], found[partner] = (kind, partner), (kind, at)
    return found


def _row(keyed: Sequence[Sequence[Key]], column: Sequence[int | None]) -> _Row:
    return tuple(None if serial is None else keyed[number][serial - 1] for number, serial in enumerate(column))


def _turned(row: _Row) -> _Row:
    """Return the row that makes a pair with this one: each pass has the other of the same two readings."""
    one, *others = dict.fromkeys(row)
    if len(others) != 1:
        return ()
    return tuple(others[0] if key == one else one for key in row)


def _kind(keys: Sequence[_Row], at: int) -> DifferenceKind:
    row = keys[at]
    if None not in row:
        return DifferenceKind.MARKS
    near = [keys[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(keys)]
    is_doubled = any(key is not None and any(other[number] == key for other in near) for number, key in enumerate(row))
    return DifferenceKind.DOUBLED if is_doubled else DifferenceKind.MISSING
