"""Keys and seconds for a paper: our line, the usual way of numbers with separators, mouse and checkboxes.

What it is for: `python -m benchmarks.keying` replays realistic struck lists through the real reader of the line and
prints keys per paper, with the time that the keystroke-level model gives each.
What it is not for: measuring people: K, P, H, M are those of Card, Moran and Newell (1980), the turning of a paper is
a parameter of its own (--turn).
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed, read, usual_typing
from app.rules.rounds import Marking

K, P, H, M = 0.28, 1.1, 0.4, 1.35
GOAL = 0.8
PAPERS = 400
LISTS = ((5, 6), (9, 11), (15, 18), (24, 30), (25, 30), (39, 46), (52, 64), (55, 64))
"""Seats and candidates: 5 to 55 seats, surplus 10 to 30 %."""
_SHORT, _AS_BEFORE = 0.15, 0.06
_DISLIKE = 5.0


@dataclass(frozen=True, slots=True)
class Cost:
    """What one way takes for a paper: keys or clicks, and the seconds of the model without turning the paper."""

    keys: float
    seconds: float


def main(arguments: list[str]) -> int:
    """Print the table; return 0 when the goal is met on the lists of 30 and of 64."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turn", type=float, default=1.5, help="seconds to turn a paper and read it (default 1.5)")
    turn: float = parser.parse_args(arguments).turn
    print(f"{PAPERS} papers a list; turning a paper {turn} s; K {K} P {P} H {H} M {M}")
    print("  list  seats │  keys a paper: ours  usual  mouse │ ours/usual │ seconds: ours  usual  mouse")
    met = True
    for seats, candidates in LISTS:
        ours, usual, mouse = measured(seats, candidates)
        ratio = ours.keys / usual.keys
        met &= ratio <= GOAL or candidates not in {30, 64}
        times = "  ".join(f"{one.seconds + turn:5.1f}" for one in (ours, usual, mouse))
        print(
            f"  {candidates:4d}   {seats:4d} │              {ours.keys:6.2f} {usual.keys:6.2f} {mouse.keys:6.2f} │"
            f"       {ratio:4.2f} │        {times}"
        )
    print(f"goal: ours at most {GOAL} of usual on lists of 30 and 64: {'met' if met else 'not met'}")
    return 0 if met else 1


def measured(seats: int, candidates: int) -> tuple[Cost, Cost, Cost]:
    """Return what a paper takes our way, the usual way and by mouse, on average."""
    form = Form(candidates, seats, Marking.STRIKE_OUT, usual_typing(candidates, seats))
    before: Ballot | None = None
    ours = usual = clicks = 0
    for paper in papers(Random(candidates * 100 + seats), seats, candidates):
        ours += len(our_line(paper, form, before)) + 1
        usual += usual_keys(paper)
        clicks += min(len(paper.disagree), len(paper.agree)) + 1
        before = paper
    keys = ours / PAPERS, usual / PAPERS, clicks / PAPERS
    return (
        Cost(keys[0], M + K * keys[0]),
        Cost(keys[1], M + K * keys[1]),
        Cost(keys[2], M + 2 * H + (P + K) * keys[2]),
    )


def papers(dice: Random, seats: int, candidates: int) -> Iterator[Ballot]:
    """Yield struck lists as electorates fill them: the same few names are struck far more often than the others."""
    numbers = range(1, candidates + 1)
    dislike = {number: dice.random() ** _DISLIKE + 0.01 for number in numbers}
    before: Ballot | None = None
    for _ in range(PAPERS):
        if before is not None and dice.random() < _AS_BEFORE:
            yield before
            continue
        more = dice.randint(1, 2) if dice.random() < _SHORT else 0
        ranked = sorted(numbers, key=lambda number: -(dice.random() ** (1 / dislike[number])))
        struck = frozenset(ranked[: candidates - seats + more])
        before = Ballot(frozenset(numbers) - struck, struck)
        yield before


def usual_keys(paper: Ballot) -> int:
    """Return the keys of the usual way: every number of the shorter side, a separator after each, Enter."""
    typed = min((paper.disagree, paper.agree), key=len)
    return sum(len(str(number)) + 1 for number in typed) + 1


def our_line(paper: Ballot, form: Form, before: Ballot | None) -> str:
    """Return what a clerk who knows the line types: separators only where the reader wants them, checked by reading."""
    if paper == before:
        return "*"
    if not paper.disagree:
        return "+"
    numbers = sorted(paper.disagree if form.typed is Typed.REFUSED else paper.agree)
    line = " ".join(map(str, numbers))
    for gap in reversed([place for place, char in enumerate(line) if char == " "]):
        joined = line[:gap] + line[gap + 1 :]
        if _reads_as(joined, form, paper):
            line = joined
    if not _reads_as(line, form, paper):
        raise ValueError(line)
    return line


def _reads_as(line: str, form: Form, paper: Ballot) -> bool:
    reading = read(line, form)
    return reading.ballot == paper and (reading.finding is None or not reading.finding.is_error)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
