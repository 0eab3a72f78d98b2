"""Keys and seconds for a paper: our line, the usual way of numbers with separators, mouse and checkboxes.

What it is for: `python -m benchmarks.keying` replays realistic struck lists through the real reader of the line and
prints keys per paper, with the time that the keystroke-level model gives each.
What it is not for: measuring people: K, P, H, M are those of Card, Moran and Newell (1980), the turning of a paper is
a guess.
"""

import sys
from collections.abc import Iterator
from random import Random
from statistics import fmean

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed, read, usual_typing
from app.rules.rounds import Marking
from benchmarks.figures import Figure, Goal, Of, run

K, P, H, M = 0.28, 1.1, 0.4, 1.35
TURN = 1.5
"""Seconds to turn a paper and read it."""
GOAL = 0.8
_LISTS_OF_THE_GOAL = {30, 64}
PAPERS, QUICK_PAPERS = 400, 40
LISTS = ((5, 6), (9, 11), (15, 18), (24, 30), (25, 30), (39, 46), (52, 64), (55, 64))
"""Seats and candidates: 5 to 55 seats, surplus 10 to 30 %."""
_SHORT, _AS_BEFORE = 0.15, 0.06
_DISLIKE = 5.0


def measure(*, quick: bool) -> Iterator[Figure]:
    """Count what every list takes in each of the three ways."""
    for seats, candidates in LISTS:
        keyed = list(_keyed(seats, candidates, QUICK_PAPERS if quick else PAPERS))
        ours, usual, mouse = ([paper[way] for paper in keyed] for way in range(3))
        goal = Goal(Of.RATIO, GOAL) if candidates in _LISTS_OF_THE_GOAL else None
        what = f"a struck list of {candidates}, {seats} seats"
        yield Figure.of_averages(what, ours, "numbers with separators", usual, "keys", goal)
        by_keys, by_mouse = [_seconds(one) for one in ours], [_seconds_by_mouse(one) for one in mouse]
        yield Figure.of_averages(f"{what}, turned and keyed", by_keys, "mouse and checkboxes", by_mouse, "s")


def measured(seats: int, candidates: int) -> tuple[float, float, float]:
    """Return the keys or clicks a paper takes our way, the usual way and by mouse, on average."""
    ours, usual, mouse = zip(*_keyed(seats, candidates, PAPERS), strict=True)
    return fmean(ours), fmean(usual), fmean(mouse)


def _keyed(seats: int, candidates: int, many: int) -> Iterator[tuple[int, int, int]]:
    """Yield of each paper the keys our way, the usual way, and the clicks by mouse."""
    form = Form(candidates, seats, Marking.STRIKE_OUT, usual_typing(candidates, seats))
    before: Ballot | None = None
    for paper in papers(Random(candidates * 100 + seats), seats, candidates, many):
        clicks = min(len(paper.disagree), len(paper.agree)) + 1
        yield len(our_line(paper, form, before)) + 1, usual_keys(paper), clicks
        before = paper


def _seconds(keys: int) -> float:
    return TURN + M + K * keys


def _seconds_by_mouse(clicks: int) -> float:
    return TURN + M + 2 * H + (P + K) * clicks


def papers(dice: Random, seats: int, candidates: int, many: int) -> Iterator[Ballot]:
    """Yield struck lists as electorates fill them: the same few names are struck far more often than the others."""
    numbers = range(1, candidates + 1)
    dislike = {number: dice.random() ** _DISLIKE + 0.01 for number in numbers}
    before: Ballot | None = None
    for _ in range(many):
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
    sys.exit(run(measure))
