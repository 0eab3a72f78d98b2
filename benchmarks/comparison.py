"""Comparing two passes of a batch, beside a plain scan for equal papers at equal places.

What it is for: `python -m benchmarks.comparison` shows that aligning costs no visible wait, with planted slips or none.
What it is not for: what is found: tests/rules/test_comparison.py says that.
"""

import statistics
import sys
import time
from collections.abc import Callable
from random import Random

from app.rules.ballots import Ballot
from app.rules.comparison import compare, key_of

PAPERS, CANDIDATES, STRUCK, TURNS = 1_500, 200, 60, 9


def main() -> int:
    """Print the medians of three pairs of passes and their ratios to the scan."""
    dice = Random(1_500)
    first = [_paper(dice) for _ in range(PAPERS)]
    pairs = {
        "equal passes": list(first),
        "30 slips": _with_slips(dice, first),
        "another pile": [_paper(dice) for _ in range(PAPERS)],
    }
    print(f"{PAPERS} papers, {CANDIDATES} candidates, medians of {TURNS} turns")
    for name, second in pairs.items():
        aligned = _median(lambda second=second: compare([first, second]))
        scanned = _median(lambda second=second: _scan(first, second))
        found = len(compare([first, second]).differences)
        print(
            f"  {name:13s} aligned {aligned * 1000:7.1f} ms, scanned {scanned * 1000:5.1f} ms,"
            f" ratio {aligned / scanned:6.1f}, {found} differences"
        )
    return 0


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


def _median(act: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(TURNS):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
