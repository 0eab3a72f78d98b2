"""All batches of all contests in one list: how far each is, who keyed it and how fast.

What it is for: the page that shows them together.
What it is not for: votes: none are read here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.book import Book
from app.models.passes import PassWork, StoredPass
from app.models.round_records import BallotRound, RoundState
from app.models.sheet_states import SheetWork
from app.rules.closing import BatchState

_IN_WORK = {RoundState.PREPARING, RoundState.ENTRY, RoundState.CLOSED, RoundState.CONFIRMED}


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One batch of one round that was not annulled."""

    title: str
    round: BallotRound
    state: BatchState
    passes: tuple[StoredPass, ...]
    work: tuple[PassWork, ...]
    sheets: tuple[SheetWork, ...] = ()

    @property
    def operators(self) -> tuple[str, ...]:
        """Who entered the batch, by its sheet and by pass, each name once."""
        return tuple(dict.fromkeys(one.operator for one in (*self.sheets, *self.work) if one.operator))

    @property
    def papers_per_minute(self) -> float | None:
        """How fast it was keyed over all passes; None before there is anything to measure."""
        return speed(self.work)

    def speed_of(self, number: int) -> float | None:
        """Return the papers per minute of one pass."""
        return speed([one for one in self.work if one.number == number])


def speed(work: list[PassWork] | tuple[PassWork, ...]) -> float | None:
    """Return papers per minute, pauses left out; None before a minute's worth of figures is there."""
    seconds = sum(one.seconds for one in work)
    return sum(one.papers for one in work) * 60 / seconds if seconds else None


def overview(book: Book) -> Iterator[OverviewRow]:
    """Yield the batches by contest, round and number."""
    for contest in book.contests.all():
        for one in book.rounds.of_contest(contest.id):
            if one.state not in _IN_WORK:
                continue
            work, sheets = book.passes.work(one.id), book.sheets.work(one.id)
            for state in book.rounds.batches(one.id):
                of_batch = tuple(each for each in work if each.batch == state.number)
                passes = book.passes.of_batch(one.id, state.number)
                entries = tuple(each for each in sheets if each.batch == state.number)
                yield OverviewRow(contest.title, one, state, passes, of_batch, entries)
