"""What the hall is told of a round, read from the book: how far its count is, and its released result.

What it is for: the figures and names on the hall's screen.
What it is not for: whether they may be shown: progress tells no votes, a result is read only when it is released.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.book import Book
from app.models.round_records import BallotRound, RoundState
from app.rules.closing import BatchStage
from app.rules.contest_result import ContestResult, Winner
from app.rules.rounds import RoundKind


@dataclass(frozen=True, slots=True)
class CountProgress:
    """Papers that came back, entered as a share of all passes, batches that are settled."""

    returned: int
    entered: int
    batches: int
    done: int
    is_closed: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody elected, or an alternate, with votes and percent of the base."""

    name: str
    votes: int
    percent: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """A released result in the order the chair reads it: papers, elected by votes, alternates, what is left open.

    `asked` are all whom an indicative ballot asked about, most agreement first; it elects nobody.
    `together` holds all rounds up to this one; None where one before it is not released, so that nothing of it is told.
    `tied` are those whose votes are equal, `is_tied_again` after a run-off among them.
    """

    issued: int
    returned: int
    valid: int
    invalid: int
    seats: int
    fills_alternates: bool
    elected: tuple[Placed, ...]
    alternates: tuple[Placed, ...]
    asked: tuple[Placed, ...]
    tied: tuple[str, ...]
    is_tied_again: bool
    together: ContestResult | None
    is_stopped: bool


def progress_of(book: Book, round_id: int) -> CountProgress:
    """Return how far the count of a round is."""
    stored = book.rounds.get(round_id)
    batches = book.rounds.batches(round_id)
    return CountProgress(
        returned=stored.figures.returned,
        entered=sum(batch.done for batch in batches),
        batches=len(batches),
        done=sum(batch.stage is BatchStage.SETTLED for batch in batches),
        is_closed=bool(stored.closed_at),
    )


class ReleasedResults:
    """The released results of a book; each is counted once while nothing it stands on changes.

    The hall asks while somebody keys another contest: counting anew each time would be felt there.
    """

    def __init__(self, book: Book) -> None:
        """Read from this book."""
        self.book = book
        self._counted: dict[int, tuple[tuple[object, ...], Announcement]] = {}

    def of(self, round_id: int) -> Announcement | None:
        """Return the result of a round for the hall; None where it is not released."""
        book = self.book
        confirmed = book.results.confirmation(round_id)
        if book.releases.of(round_id) is None or confirmed is None:
            self._counted.pop(round_id, None)
            return None
        rounds = book.rounds.of_contest(book.rounds.get(round_id).contest_id)
        releases = tuple((one.state, book.releases.of(one.id)) for one in rounds)
        stands_on = (confirmed, releases, book.rounds.is_stopped(round_id))
        known = self._counted.get(round_id)
        if known is None or known[0] != stands_on:
            self._counted[round_id] = known = (stands_on, _announcement(book, round_id))
        return known[1]


def _announcement(book: Book, round_id: int) -> Announcement:
    stored = book.rounds.get(round_id)
    result = book.results.count(round_id)
    names = {one.number: one.name for one in stored.candidates}
    lines = {line.number: line for line in result.lines}

    def placed(numbers: Iterable[int]) -> tuple[Placed, ...]:
        return tuple(Placed(names[one], lines[one].votes, lines[one].percent) for one in numbers)

    together = _together(book, stored)
    people = _people(book, stored.contest_id)
    alternates = _placed_together(together.alternates, people) if together else placed(result.alternates)
    tied = [people[one] for one in together.next_people] if together else [names[one] for one in result.tied]
    return Announcement(
        issued=stored.figures.issued,
        returned=stored.figures.returned,
        valid=result.valid,
        invalid=result.invalid,
        seats=stored.figures.seats,
        fills_alternates=stored.fills_alternates,
        elected=placed(result.elected),
        alternates=alternates,
        asked=placed(sorted(lines, key=lambda one: -lines[one].votes)) if stored.indicative else (),
        tied=tuple(tied),
        is_tied_again=together.is_tied_again if together else stored.kind is RoundKind.RUNOFF,
        together=together,
        is_stopped=book.rounds.is_stopped(round_id),
    )


def _together(book: Book, stored: BallotRound) -> ContestResult | None:
    earlier = [one for one in book.rounds.of_contest(stored.contest_id) if one.number <= stored.number]
    confirmed = [one for one in earlier if one.state is RoundState.CONFIRMED]
    if any(book.releases.of(one.id) is None for one in confirmed):
        return None
    return book.results.of_contest(stored.contest_id, last=stored.number)


def _people(book: Book, contest_id: int) -> dict[int, str]:
    return {one.person: one.name for stored in book.rounds.of_contest(contest_id) for one in stored.candidates}


def _placed_together(winners: Iterable[Winner], people: dict[int, str]) -> tuple[Placed, ...]:
    return tuple(Placed(people[one.person], one.votes, one.percent) for one in winners)
