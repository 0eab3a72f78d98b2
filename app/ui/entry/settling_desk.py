"""The work at the differences of one batch, from the top of the pile down.

What it is for: which paper is to be looked at now, and what keying it again settles.
What it is not for: showing what the passes said: whoever settles looks at the paper, not at the clerks.
"""

from app.models.book import Book
from app.models.errors import Refused
from app.models.round_records import RoundState
from app.models.settlements import OpenBatch, Settlement
from app.rules.closing import BatchStage
from app.rules.comparison import Difference, SetAside
from app.rules.difference_lines import Line
from app.rules.findings import Finding, finding
from app.rules.settlement import ABSENT, Settled
from app.ui.entry.desk import Desk


class SettlingDesk(Desk):
    """One batch whose passes are full."""

    def __init__(self, book: Book, round_id: int, batch: int) -> None:
        """Compare the passes; those that say the same are settled at once. LookupError where nothing can be compared.

        Raises BookError while a pass goes on, which only its clerk ends, and when nothing can be stored.
        """
        super().__init__(book, round_id)
        self._book, self.round_id, self.batch = book, round_id, batch
        states = book.passes.states(round_id)
        if not 1 <= batch <= len(states) or states[batch - 1].stage in {BatchStage.NOT_BEGUN, BatchStage.IN_ENTRY}:
            raise LookupError(batch)
        self.batches, self.passes = len(states), len(states[batch - 1].keyed)
        if states[batch - 1].stage is BatchStage.TO_COMPARE:
            number = book.passes.open_ones(round_id, batch)[0]
            raise Refused(finding("pass.open", number=number, batch=batch))
        if self.round.state is RoundState.ENTRY and book.can_write:
            book.settlements.settle_if_equal(round_id, batch)
        self.opened: OpenBatch = book.settlements.open_batch(round_id, batch)

    @property
    def found(self) -> Difference | None:
        """The difference that is next; None when all are settled."""
        return next(iter(self.opened.open), None)

    @property
    def objection(self) -> Finding | None:
        """Why whoever works cannot settle this batch; None where they can."""
        return self._book.settlements.objection(self.round_id, self.batch)

    @property
    def position(self) -> int:
        """Where in the pile (from 1) its paper is."""
        return self.opened.position(self.found) if self.found else 0

    @property
    def line(self) -> Line:
        """The line that the next difference stands in; empty when all are settled."""
        return next((one for one in self.opened.lines if self.found in one), ())

    @property
    def done(self) -> tuple[Line, ...]:
        """The lines that are settled, the last one first."""
        return tuple(one for one in reversed(self.opened.lines) if self.opened.is_settled(one))

    def settlements(self, line: Line) -> tuple[Settlement, ...]:
        """Return what was settled at the places of a line."""
        return tuple(self.opened.settled[found.place] for found in line)

    def settle(self, keyed: Settled, *, insists: bool = False) -> bool:
        """Keep what the paper says; return whether it was left to the board all the same. Raises BookError."""
        found = self.found
        if found is None:
            return False
        try:
            with self._book.together():
                self._book.settlements.settle(self.round_id, self.batch, found, keyed, insists=insists)
                self._settle_implied()
        finally:
            self._read()
        kept = self.opened.settled[found.place].paper
        return isinstance(kept, SetAside) and not isinstance(keyed, SetAside)

    def set_aside(self, note: str) -> None:
        """Keep that the board must decide on the paper. Raises BookError."""
        self.settle(SetAside(note), insists=True)

    def settle_absent(self) -> None:
        """Keep that the pile has no such paper. Raises BookError."""
        self.settle(ABSENT)

    def undo(self) -> None:
        """Take back what was settled last, and what followed from it. Raises BookError."""
        with self._book.together():
            was_implied = True
            while was_implied:
                before, last = self.opened.settled, max(self.opened.settled, default=0)
                self._book.settlements.undo(self.round_id, self.batch)
                self._read()
                follows = self.opened.implied(self.found) if self.found else None
                was_implied = follows is not None and follows == before[last].paper

    def next_batch(self) -> int | None:
        """Return the next batch of the round that differs; None where none does."""
        states = self._book.passes.states(self.round_id)
        waiting = (one.number for one in states if one.stage is BatchStage.DIFFERING and one.number != self.batch)
        return next(waiting, None)

    def _settle_implied(self) -> None:
        """Settle the later places of a line whose first place says in which order its papers lie."""
        self._read()
        while self.found is not None and (follows := self.opened.implied(self.found)) is not None:
            self._book.settlements.settle(self.round_id, self.batch, self.found, follows)
            self._read()

    def _read(self) -> None:
        self.opened = self._book.settlements.open_batch(self.round_id, self.batch)
