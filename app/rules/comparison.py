"""Comparing the blind passes of one batch: where they say the same pile of papers, and where not.

What it is for: aligning two or three passes as sequences, so that a skipped, doubled or swapped paper is just that
one difference and not fifty.
What it is not for: settling a difference, which is done against the paper (settlement), and storing.
Invariants: passes that say the same have no difference; nothing is invented: leaving out what differs, the passes
are equal; what a paper was doubted for never makes a difference.
"""

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

_GAP, _OTHER, _UNLIKE = 100, 100, 90
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
    """One difference: the places it stands at (from 1, in order), and what each pass has there, place by place."""

    kind: DifferenceKind
    places: tuple[int, ...]
    serials: tuple[tuple[int | None, ...], ...]


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

    The search goes from the top of both piles and slides over equal papers for nothing, so its cost grows with the
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
        unlike = min(_unlikeness(key, right[other]) for key in left[one])
        found.append(((one + 1, other + 1), _OTHER + round(_UNLIKE * unlike)))
    if one < len(left):
        found.append(((one + 1, other), _GAP))
    if other < len(right):
        found.append(((one, other + 1), _GAP))
    return found


def _unlikeness(one: Key, other: Key) -> float:
    """Return from 0 (the same) to 1 how unlike two readings are: a slip of the finger is less than another paper."""
    if one[0] or other[0] or one[3] or other[3]:
        return 1.0
    unlike = (one[1] ^ other[1]) | (one[2] ^ other[2])
    return len(unlike) / max(1, len(unlike | one[2] | other[2]))


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
    by_row: dict[_Row, list[int]] = {}
    for at in open_at:
        by_row.setdefault(keys[at], []).append(at)
    found: list[Difference] = []
    taken: set[int] = set()
    for at in open_at:
        if at in taken:
            continue
        others = by_row.get(_turned(keys[at]), [])
        partner = next((later for later in others if later > at and later not in taken), None)
        if partner is None:
            found.append(Difference(_kind(keys, at), (at + 1,), (columns[at],)))
        else:
            taken.add(partner)
            is_whole = None not in keys[at] and None not in keys[partner]
            is_next = sum(None not in row for row in keys[at + 1 : partner]) <= 1
            kind = DifferenceKind.SWAPPED if is_whole or is_next else DifferenceKind.MOVED
            found.append(Difference(kind, (at + 1, partner + 1), (columns[at], columns[partner])))
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
