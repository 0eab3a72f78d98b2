"""Comparing two passes of a batch, beside a plain scan for equal papers at equal places.

What it is for: `python -m benchmarks.comparison` shows that aligning costs no visible wait, with planted slips or none.
What it is not for: what is found: tests/rules/test_comparison.py says that.
"""

import sys
from collections.abc import Iterator
from functools import partial
from random import Random

from app.rules.ballots import Ballot
from app.rules.comparison import compare, key_of
from benchmarks.figures import Figure, run, turns

PAPERS, CANDIDATES, STRUCK, TURNS, QUICK_TURNS = 1_500, 200, 60, 9, 2


def measure(*, quick: bool) -> Iterator[Figure]:
    """Compare three pairs of passes, and scan them."""
    dice, times = Random(1_500), QUICK_TURNS if quick else TURNS
    first = [_paper(dice) for _ in range(PAPERS)]
    pairs = {
        "equal passes": list(first),
        "30 slips": _with_slips(dice, first),
        "another pile": [_paper(dice) for _ in range(PAPERS)],
    }
    for name, second in pairs.items():
        aligned = turns(partial(compare, [first, second]), times)
        scanned = turns(partial(_scan, first, second), times)
        found = len(compare([first, second]).differences)
        yield Figure.of(f"{PAPERS:,} papers compared, {name}: {found} differences", aligned, "a plain scan", scanned)


def _paper(dice: Random) -> Ballot:
    struck = frozenset(dice.sample(range(1, CANDIDATES + 1), STRUCK))
    return Ballot(frozenset(range(1, CANDIDATES + 1)) - struck, struck)


def _with_slips(dice: Random, papers: list[Ballot]) -> list[Ballot]:
    """Twenty wrong marks, four skipped papers, four doubled ones, two swaps."""
    keyed = list(papers)
    for place in dice.sample(range(PAPERS), 20):
        paper = keyed[place]
        wrong, other = min(paper.disagree), min(paper.agree)
        keyed[place] = Ballot(paper.agree - {other} | {wrong}, paper.disagree - {wrong} | {other})
    for place in (200, 500, 800, 1_100):
        del keyed[place]
        keyed.insert(place + 50, keyed[place + 49])
    for place in (300, 900):
        keyed[place], keyed[place + 1] = keyed[place + 1], keyed[place]
    return keyed


def _scan(first: list[Ballot], second: list[Ballot]) -> int:
    return sum(key_of(one) != key_of(other) for one, other in zip(first, second, strict=True))


if __name__ == "__main__":
    sys.exit(run(measure))
