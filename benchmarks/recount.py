"""How long a recount takes against merely parsing the same file: python -m benchmarks.recount.

What it is for: the goal that reading, checking, counting and digest take at most twice as long as parsing alone.
What it is not for: a test: it asserts nothing; the times depend on the machine, their ratio hardly.
Both sides run in turn, in one process, on one file, with the collector in the same state. A recount pauses it while
it reads, since parsing makes half a million objects and no cycle. So the main figure has it off on both sides; the
second has it on, as Python comes, which slows the parsing down and so flatters the recount.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from app.exchange.recount import recount
from app.rules.ballots import Ballot, Reason
from app.rules.closing import Papers
from app.rules.contest_object import ContestHeader, FiledBallot, contest_object
from app.rules.rounds import Electorate, Marking, Round, RoundKind
from app.rules.rule_sets import QD_190_2024
from benchmarks.figures import Figure, Goal, Of, milliseconds, run

BALLOTS, CANDIDATES, SEATS, BATCH = 100_000, 60, 46, 100
TURNS, GOAL = 9, 2
QUICK_BALLOTS, QUICK_TURNS = 3_000, 3
_FOREIGN_EVERY, _MOST_EXTRA_STRUCK, _REFUSALS = 997, 3, 0.1


def measure(*, quick: bool) -> Iterator[Figure]:
    """Make a file for each way of marking, parse it and count it again."""
    ballots, times = (QUICK_BALLOTS, QUICK_TURNS) if quick else (BALLOTS, TURNS)
    with tempfile.TemporaryDirectory() as folder:
        for marking in Marking:
            path = Path(folder) / f"{marking}.json"
            path.write_text(json.dumps(_contest(marking, ballots), ensure_ascii=False), encoding="utf-8")
            for collector in (False, True):
                yield _compare(path, f"{ballots:,} ballots, {marking}", times, collector=collector)


def _compare(path: Path, what: str, times: int, *, collector: bool) -> Figure:
    text = path.read_text(encoding="utf-8")
    parsing: list[float] = []
    recounting: list[float] = []
    was_on = gc.isenabled()
    (gc.enable if collector else gc.disable)()
    for _ in range(times):
        parsing.append(milliseconds(lambda: json.loads(text)))
        recounting.append(milliseconds(lambda: recount(str(path))))
    (gc.enable if was_on else gc.disable)()
    whole = f"recount of {what}, collector {'on' if collector else 'off'}"
    return Figure.of(whole, recounting, "merely parsing", parsing, None if collector else Goal(Of.RATIO, GOAL))


def _contest(marking: Marking, ballots: int) -> dict[str, object]:
    """Return the object of an invented contest, the same every time."""
    numbers = range(1, CANDIDATES + 1)
    terms = Round(
        rules=QD_190_2024,
        electorate=Electorate.DELEGATE_CONGRESS,
        kind=RoundKind.FIRST,
        seats=SEATS if marking is Marking.STRIKE_OUT else CANDIDATES,
        candidates=tuple(numbers),
        marking=marking,
        summoned=ballots,
    )
    header = ContestHeader(
        committee="Đảng bộ thử nghiệm",
        congress="Đại hội thử nghiệm",
        contest="Bầu Ban Chấp hành thử nghiệm",
        round=1,
        names=tuple(f"Nguyễn Văn {number}" for number in numbers),
    )
    return contest_object(header, terms, Papers(ballots, ballots, ballots), _ballots(terms))


def _ballots(terms: Round) -> Iterator[FiledBallot]:
    """Yield papers in batches: mostly whole choices, some overvotes, now and then one not issued by the board."""
    dice, every = Random(9), frozenset(terms.candidates)
    for place in range(terms.summoned):
        ballot = Ballot(stated=Reason.FOREIGN_PAPER) if place % _FOREIGN_EVERY == 0 else _paper(dice, terms, every)
        yield FiledBallot(place // BATCH + 1, place % BATCH + 1, ballot)


def _paper(dice: Random, terms: Round, every: frozenset[int]) -> Ballot:
    if terms.marking is Marking.AGREE_DISAGREE:
        refused = frozenset(number for number in terms.candidates if dice.random() < _REFUSALS)
        return Ballot(every - refused, refused)
    struck = frozenset(dice.sample(terms.candidates, len(every) - SEATS - 1 + dice.randint(0, _MOST_EXTRA_STRUCK)))
    return Ballot(every - struck, struck)


if __name__ == "__main__":
    sys.exit(run(measure))
