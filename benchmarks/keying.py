"""Keys and seconds for a paper: our line, the usual way, the mouse.

What it is for: `python -m benchmarks.keying [SECONDS_TO_TURN_A_PAPER]` replays realistic papers through the real
reader of the entry line; every line is read back as its paper.
What it is not for: how fast the program answers (entry), and a stopwatch: seconds are those of the keystroke-level
model of Card, Moran and Newell (1980), which is about somebody who makes no mistakes.

The ways:
(a) ours: the shortest line that the reader accepts, `+` for a paper as printed, `*` for one equal to the one before;
    "plain" is the same reader under somebody who knows neither ranges nor `+` and `*`;
(b) the usual one: each number of the shorter half, a separator after each, Enter;
(c) the mouse: one box a name of the shorter half, and a click on Save.
The hand stays on the pad or on the mouse, so homing (H 0.4 s) counts for none of them; a click is a P and a K.
For all three somebody looks once at the paper, and once at each name that is marked on it (M); whoever knows `+` and
`*` looks only at the paper.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed, read, usual_typing
from app.rules.rounds import marking_for
from benchmarks.shortest_line import plain_line, shortest_line
from benchmarks.struck_papers import PaperList, struck_papers

LISTS = (
    PaperList(6, 5),
    PaperList(17, 15),
    PaperList(30, 25),
    PaperList(32, 25),
    PaperList(40, 35),
    PaperList(54, 45),
    PaperList(64, 55),
    PaperList(71, 55),
)
JUDGED = (30, 64)
GOAL = 0.8
SHORT_KEYS = 2
BOXES, PAPERS = 8, 150
KEY, POINT, LOOK = 0.28, 1.1, 1.35
TURN = 1.5
ENTER = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What one paper costs in each way: keys, or clicks, and looks."""

    ours: int
    plain: int
    usual: int
    clicks: int
    our_looks: int
    looks: int
    is_short: bool


@dataclass(frozen=True, slots=True)
class Mean:
    """What a paper of a list costs on average."""

    ours: float
    plain: float
    usual: float
    clicks: float
    our_seconds: float
    usual_seconds: float
    mouse_seconds: float

    @property
    def ratio(self) -> float:
        """Our keys by those of the usual way."""
        return self.ours / self.usual


def main(turn: float) -> int:
    """Print a line a list; return 1 where a goal is missed."""
    print(f"{BOXES} boxes of {PAPERS} papers a list; K {KEY} P {POINT} M {LOOK}, turning a paper {turn} s")
    print("names seats │ keys: ours  plain  usual │ clicks │ ours/usual │ seconds: ours  usual  mouse")
    missed: list[str] = []
    for printed in LISTS:
        costs = [cost for seed in range(BOXES) for cost in costs_of(printed, struck_papers(printed, PAPERS, seed))]
        mean = _mean(costs, turn)
        print(
            f"{printed.candidates:5} {printed.seats:5} │ {mean.ours:10.2f} {mean.plain:6.2f} {mean.usual:6.2f}"
            f" │ {mean.clicks:6.2f} │ {mean.ratio:10.2f} │"
            f" {mean.our_seconds:13.2f} {mean.usual_seconds:6.2f} {mean.mouse_seconds:6.2f}"
        )
        if printed.candidates in JUDGED and mean.ratio > GOAL:
            missed.append(f"list of {printed.candidates}: {mean.ratio:.2f}")
        if any(cost.ours != SHORT_KEYS for cost in costs if cost.is_short):
            missed.append(f"list of {printed.candidates}: a paper as printed or equal to the one before")
    print(f"goal: ours/usual at most {GOAL} for lists of {JUDGED[0]} and {JUDGED[1]}, {SHORT_KEYS} keys for + and *")
    print("goal met" if not missed else f"goal missed: {'; '.join(missed)}")
    return int(bool(missed))


def costs_of(printed: PaperList, papers: Iterable[Ballot]) -> Iterator[Cost]:
    """Yield what each paper of a box costs; raise ValueError where a line is not read back as its paper."""
    previous: Ballot | None = None
    for ballot in papers:
        form = form_of(printed, previous)
        line = shortest_line(ballot, form)
        if read(line, form).ballot != ballot:
            raise ValueError(line)
        marked = sorted(ballot.disagree if form.typed is Typed.REFUSED else ballot.agree)
        is_short = line in {"+", "*"}
        yield Cost(
            ours=len(line) + ENTER,
            plain=len(plain_line(ballot, form)) + ENTER,
            usual=sum(len(str(number)) + 1 for number in marked) + ENTER,
            clicks=len(marked) + 1,
            our_looks=1 if is_short else 1 + len(marked),
            looks=1 + len(marked),
            is_short=is_short,
        )
        previous = ballot


def form_of(printed: PaperList, previous: Ballot | None) -> Form:
    """Return what a line is read against in a first pass."""
    typed = usual_typing(printed.candidates, printed.seats)
    return Form(printed.candidates, printed.seats, marking_for(printed.candidates, printed.seats), typed, previous)


def _mean(costs: list[Cost], turn: float) -> Mean:
    papers = len(costs)
    ours, usual = sum(cost.ours for cost in costs) / papers, sum(cost.usual for cost in costs) / papers
    plain = sum(cost.plain for cost in costs) / papers
    clicks = sum(cost.clicks for cost in costs) / papers
    looks = sum(cost.looks for cost in costs) * LOOK / papers
    our_looks = sum(cost.our_looks for cost in costs) * LOOK / papers
    return Mean(
        ours,
        plain,
        usual,
        clicks,
        turn + our_looks + ours * KEY,
        turn + looks + usual * KEY,
        turn + looks + clicks * (POINT + KEY),
    )


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else TURN))
