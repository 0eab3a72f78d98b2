"""Many papers at once, one byte a number: a hundred thousand are counted in about the time it takes to parse them.

What it is for: the papers of a whole file, their sums and their canonical text.
What it is not for: judging a paper (ballots), checking what comes from outside (exchange), numbers above MOST_NUMBER.
Invariant: sums and text are exactly those of the same papers taken one by one; the tests compare them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.rules.ballots import Reason

MOST_NUMBER = 99
_SHORT_LIST = 16
_CHUNK = 1000
# Each number becomes the byte whose two hexadecimal digits read as the number in decimal, f7 for 7:
# bytes.hex then writes a whole list at once.
_AS_HEX = bytes.maketrans(
    bytes(range(MOST_NUMBER + 1)), bytes(int(f"{number:f>2}", 16) for number in range(MOST_NUMBER + 1))
)

PackedPaper = tuple[int, int, bytes, bytes]
"""Batch, serial, numbers agreed to, numbers not agreed to. A plain tuple: making it must cost next to nothing."""


class StatedPaper(NamedTuple):
    """A paper stated to be invalid; `after` is how many papers with marks stand before it."""

    after: int
    batch: int
    serial: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class PackedBallots:
    """The papers of a file in their order: those with marks, and apart those stated to be invalid."""

    marked: list[PackedPaper] = field(default_factory=list[PackedPaper])
    stated: list[StatedPaper] = field(default_factory=list[StatedPaper])

    def __len__(self) -> int:
        """Return how many papers there are, with marks and without."""
        return len(self.marked) + len(self.stated)

    def canonical_text(self) -> Iterator[str]:
        """Yield, in pieces, the papers as the items of a JSON list in canonical form (RFC 8785), without notes."""
        comma = ""
        for piece in self._pieces():
            yield comma + ",".join(piece)
            comma = ","

    def _pieces(self) -> Iterator[list[str]]:
        done = 0
        for after, batch, serial, reason in self.stated:
            yield from _written(self.marked, done, after)
            yield [f'{{"batch":{batch},"invalid":"{reason}","serial":{serial}}}']
            done = after
        yield from _written(self.marked, done, len(self.marked))


def count_numbers(lists: Sequence[bytes], numbers: Iterable[int]) -> dict[int, int]:
    """Return in how many lists each number stands, where no list holds a number twice."""
    every, marks = bytes(numbers), b"".join(lists)
    if 2 * len(marks) <= len(lists) * len(every):
        return _count(marks, every)
    absent = _count(b"".join([every.translate(None, one) for one in lists]), every)
    return {number: len(lists) - papers for number, papers in absent.items()}


def _count(marks: bytes, numbers: bytes) -> dict[int, int]:
    """Halve the marks by number until few numbers are left: far fewer looks than one pass for each number."""
    if len(numbers) <= _SHORT_LIST:
        return {number: marks.count(number) for number in numbers}
    middle = len(numbers) // 2
    lower, upper = numbers[:middle], numbers[middle:]
    return _count(marks.translate(None, upper), lower) | _count(marks.translate(None, lower), upper)


def _written(papers: Sequence[PackedPaper], start: int, stop: int) -> Iterator[list[str]]:
    """Yield the canonical text of papers, so many at a time that they stay in the processor's cache."""
    for first in range(start, stop, _CHUNK):
        yield [
            f'{{"agree":[{agree.translate(_AS_HEX).hex(",").replace("f", "")}],"batch":{batch},'
            f'"disagree":[{disagree.translate(_AS_HEX).hex(",").replace("f", "")}],"serial":{serial}}}'
            for batch, serial, agree, disagree in papers[first : min(first + _CHUNK, stop)]
        ]
