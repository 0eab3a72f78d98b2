"""Papers as voters strike them on a list with surplus, invented but the same every time.

What it is for: what the keying benchmark replays.
What it is not for: the sample congress (app.exchange.sample_ballots): these papers are never stored.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from app.rules.ballots import Ballot

SHORT_OF_THE_SEATS = 0.12
"""Papers with fewer names left than seats: one to three more are struck than must be."""
AS_PRINTED = 0.015
"""Papers that nobody marked."""
REPEATED = 0.03
"""Papers marked as the one before, as of neighbours who agreed; others come to be equal by chance."""
_MOST_MORE = 3


@dataclass(frozen=True, slots=True)
class PaperList:
    """A printed list: how many names, how many of them are elected."""

    candidates: int
    seats: int


def struck_papers(printed: PaperList, papers: int, seed: int) -> Iterator[Ballot]:
    """Yield the papers of one ballot box.

    The few names at the end of everybody's favour are struck far oftener than the others (by 1, 1/2, 1/3 …); where
    they stand on the paper is left to the dice, as the paper is ordered by given name.
    """
    dice = Random(seed)
    numbers = list(range(1, printed.candidates + 1))
    disfavour = dice.sample(numbers, len(numbers))
    weights = [1 / rank for rank in range(1, len(numbers) + 1)]
    before: Ballot | None = None
    for _ in range(papers):
        fate = dice.random()
        if before is not None and fate < REPEATED:
            yield before
            continue
        struck = frozenset[int]()
        if fate >= REPEATED + AS_PRINTED:
            struck = _drawn(dice, disfavour, weights, _how_many(dice, printed))
        before = Ballot(frozenset(numbers) - struck, struck)
        yield before


def _how_many(dice: Random, printed: PaperList) -> int:
    surplus = printed.candidates - printed.seats
    more = dice.randint(1, _MOST_MORE) if dice.random() < SHORT_OF_THE_SEATS else 0
    return min(surplus + more, printed.candidates - 1)


def _drawn(dice: Random, disfavour: list[int], weights: list[float], how_many: int) -> frozenset[int]:
    """Draw so many different names, each as often as it is struck."""
    drawn: set[int] = set()
    cumulative = list(accumulate(weights))
    while len(drawn) < how_many:
        drawn.update(dice.choices(disfavour, cum_weights=cumulative))
    return frozenset(drawn)
