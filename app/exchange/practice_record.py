"""What was keyed in a rehearsal, person by person, held against the papers that were printed for it.

What it is for: the page and the report of a rehearsal.
What it is not for: what a figure means (rules.practice), and a real book, whose papers only the pile knows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.exchange.practice_papers import practice_papers
from app.models.ballots import BatchPass
from app.models.book import Book
from app.rules.ballots import Ballot
from app.rules.comparison import DifferenceKind
from app.rules.practice import ClerkFigures, Slip, SlipAt, is_other_pile, shared_slips, slips_of

_Pass = tuple[int, int]
_AT_TWO_PLACES = {DifferenceKind.SWAPPED, DifferenceKind.MOVED}


@dataclass(frozen=True, slots=True)
class Practice:
    """A rehearsal so far: its people, and the papers that every pass of their batch has wrong in the same way."""

    clerks: tuple[ClerkFigures, ...]
    unseen: tuple[_Pass, ...]
    papers: int

    @property
    def is_keyed(self) -> bool:
        """Whether anybody keyed anything."""
        return bool(self.clerks)


class _Checked(NamedTuple):
    """An ended pass held against the papers: how many it has, and its slips."""

    papers: int
    slips: tuple[SlipAt, ...]

    @property
    def is_other_pile(self) -> bool:
        """Whether it was keyed from other papers."""
        return is_other_pile(self.papers, len(self.slips))


def practice_of(book: Book, round_id: int) -> Practice:
    """Return the rehearsal of a round; `unseen` are batch and place of papers that no comparison can find."""
    papers = practice_papers(book, round_id)
    truth: dict[int, list[Ballot]] = {}
    for one in papers:
        truth.setdefault(one.batch, []).append(one.truth)
    checked: dict[_Pass, _Checked] = {}
    unseen: list[_Pass] = []
    for batch, true in truth.items():
        passes = _checked(book, round_id, batch, true)
        checked |= {(batch, number): one for number, one in passes.items()}
        if not any(one.is_other_pile for one in passes.values()):
            unseen += sorted((batch, slip.place) for slip in shared_slips([one.slips for one in passes.values()]))
    return Practice(tuple(_clerks(book, round_id, checked)), tuple(unseen), len(papers))


def _checked(book: Book, round_id: int, batch: int, truth: list[Ballot]) -> dict[int, _Checked]:
    """Return the ended passes of a batch; papers that all of them have in another order lie so in the pile."""
    found: dict[int, _Checked] = {}
    for one in book.passes.of_batch(round_id, batch):
        if one.ended_at:
            keyed = [paper.reading for paper in book.ballots.of_batch(BatchPass(round_id, batch, one.number))]
            found[one.number] = _Checked(len(keyed), slips_of(truth, keyed))
    shared = shared_slips([one.slips for one in found.values()])
    return {
        number: one._replace(
            slips=tuple(slip for slip in one.slips if slip.slip is not Slip.ORDER or slip not in shared)
        )
        for number, one in found.items()
    }


def _clerks(book: Book, round_id: int, checked: dict[_Pass, _Checked]) -> Iterator[ClerkFigures]:
    """Yield everybody who keyed; the slips of a pass are those of whoever keyed most of it."""
    work = book.passes.work(round_id)
    keyed_by = _mostly_by((one.batch, one.number, one.operator, one.papers) for one in work)
    against = _settled_against(book, round_id, keyed_by)
    for operator in sorted({one.operator for one in work}):
        mine = [one for one in work if one.operator == operator]
        all_ended = [one for key, one in checked.items() if keyed_by.get(key) == operator]
        ended = [one for one in all_ended if not one.is_other_pile]
        yield ClerkFigures(
            operator,
            papers=sum(one.papers for one in mine),
            seconds=sum(one.seconds for one in mine),
            checked=sum(one.papers for one in ended),
            found={kind: times for (who, kind), times in against.items() if who == operator},
            slips=Counter(slip.slip for one in ended for slip in one.slips),
            other=sum(one.papers for one in all_ended if one.is_other_pile),
        )


def _settled_against(book: Book, round_id: int, keyed_by: dict[_Pass, str]) -> Counter[tuple[str, DifferenceKind]]:
    """Count, by person and kind, the settled differences in which their pass was not right.

    Papers that changed places are settled at both and counted once.
    """
    against: Counter[tuple[str, DifferenceKind]] = Counter()
    for one in book.settlements.of_round(round_id):
        for number in range(1, len(one.readings) + 1):
            if number not in one.right and (one.batch, number) in keyed_by:
                against[keyed_by[one.batch, number], one.kind] += 1
    for who, kind in against:
        if kind in _AT_TWO_PLACES:
            against[who, kind] = (against[who, kind] + 1) // 2
    return against


def _mostly_by(work: Iterable[tuple[int, int, str, int]]) -> dict[_Pass, str]:
    most: dict[_Pass, tuple[int, str]] = {}
    for batch, number, operator, papers in work:
        if papers > most.get((batch, number), (0, ""))[0]:
            most[batch, number] = (papers, operator)
    return {key: operator for key, (_, operator) in most.items()}
