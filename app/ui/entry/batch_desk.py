"""The work at one batch: which pass is keyed, what Enter stores, which papers are there.

What it is for: keying a batch in one of its passes, and correcting what was keyed in it.
What it is not for: the papers of other passes: whoever keys never sees them.
Invariant: the line may be cleared only after a method here has returned.
"""

from dataclasses import replace

from app.models.ballots import BatchPass, StoredBallot
from app.models.book import Book
from app.models.round_records import RoundState
from app.rules.ballots import Ballot, Reason
from app.rules.closing import BatchState
from app.rules.comparison import SetAside
from app.rules.entry_line import Typed
from app.rules.entry_text import line_of, rows_of, typing_for
from app.rules.findings import Finding
from app.rules.permissions import Act
from app.ui.entry.desk import Desk

_OPEN = {RoundState.PREPARING, RoundState.ENTRY}


class BatchDesk(Desk):
    """One batch of one round, being keyed in the pass that comes next, or in the one that is asked for."""

    def __init__(self, book: Book, round_id: int, batch: int, typed: Typed | None = None, number: int = 0) -> None:
        """Take up the batch where it was left; raise LookupError for one that is not there.

        `typed` is what the clerk chose to type before, None for the usual; `number` is the pass, 0 for the next one.
        """
        super().__init__(book, round_id)
        self.typed = self._chosen = typed or self.typed
        self._book = book
        states = book.passes.states(round_id)
        if not 1 <= batch <= len(states):
            raise LookupError(batch)
        state = states[batch - 1]
        self.passes = len(state.keyed)
        if number > self.passes:
            raise LookupError(number)
        self.place = BatchPass(round_id, batch, number or self._next_pass(state))
        # A pass may be dropped and made again: whoever could still make it does not see the others before the close.
        self._is_shown = state.is_settled and (not self.is_open or book.may(Act.DECIDE))
        self.batches = len(states)
        self.declared = state.declared
        self.papers = list(book.ballots.of_batch(self.place))
        self.correcting: StoredBallot | None = None

    @property
    def previous(self) -> Ballot | None:
        """The paper before this one."""
        place = self.serial - 2
        return self.papers[place].ballot if 0 <= place < len(self.papers) else None

    @property
    def room(self) -> int:
        """How many papers the batch still takes; a correction is one."""
        return 1 if self.correcting else self.declared - len(self.papers)

    @property
    def is_second_pass(self) -> bool:
        """Whether another pass was keyed before."""
        return self.place.number > 1

    @property
    def is_deciding(self) -> bool:
        """Whether the paper being corrected waits for the board and counts as it is decided now."""
        return self.passes == 1 and self.correcting is not None and self.correcting.ballot is None

    @property
    def serial(self) -> int:
        """The place, in its batch, of the paper that is keyed now."""
        return self.correcting.serial if self.correcting else len(self.papers) + 1

    @property
    def is_open(self) -> bool:
        """Whether the round takes papers."""
        return self.round.state in _OPEN

    @property
    def is_full(self) -> bool:
        """Whether as many papers are keyed as the batch was declared to hold."""
        return len(self.papers) >= self.declared

    @property
    def objection(self) -> Finding | None:
        """Why whoever works can neither key this pass nor see its papers; None where they can."""
        return None if self._is_shown else self._book.passes.objection(self.place)

    @property
    def seen(self) -> list[StoredBallot]:
        """The papers that may be shown without being asked for: those of a pass that whoever works keys."""
        is_blind = self.passes > 1 and not self._is_shown
        return [] if is_blind and not self._book.passes.is_own(self.place) else self.papers

    @property
    def own_pass(self) -> int:
        """The other pass of the batch that whoever works keyed, 0 where none: two pairs of eyes would be better."""
        return 0 if self.is_full else self._book.passes.keyed_by_same(self.place)

    @property
    def following_pass(self) -> int:
        """The next pass of the batch that is not full, 0 where every pass is."""
        keyed = self._book.passes.states(self.place.round_id)[self.place.batch - 1].keyed
        return next((number for number, papers in enumerate(keyed, start=1) if papers < self.declared), 0)

    def left_to(self, number: int) -> str:
        """Return who keys a pass of the batch where whoever works may not, "" where they may themselves."""
        found = self._book.passes.objection(BatchPass(self.place.round_id, self.place.batch, number))
        return str(found.values["who"]) if found else ""

    def store(self, ballot: Ballot, times: int = 1) -> int:
        """Store what was keyed, or the correction; return how many new papers there are. Raises BookError."""
        if self.correcting is not None:
            self._take_in(self._book.ballots.replace(self.correcting, ballot))
            return 0
        self.papers.extend(self._book.ballots.record(self.place, ballot, times))
        return times

    def set_aside(self, note: str) -> int:
        """Store a paper that the board decides later; return how many new papers there are. Raises BookError.

        On a paper that waits already it is the board's decision that the paper is invalid.
        """
        if self.is_deciding:
            return self.store(Ballot(stated=Reason.OTHER, note=note))
        if self.correcting is not None:
            self._take_in(self._book.ballots.replace(self.correcting, SetAside(note)))
            return 0
        self.papers.append(self._book.ballots.set_aside(self.place, note))
        return 1

    def correct(self, serial: int) -> bool:
        """Turn to a stored paper; return whether there is one at this place.

        Whoever sees a paper has made the pass: raises BookError where they may not.
        """
        if not 1 <= serial <= len(self.papers):
            return False
        if not self._is_shown and self.is_open:
            self._book.passes.see(self.place)
        self.correcting = self.papers[serial - 1]
        self.typed = self._chosen
        return True

    def stop_correcting(self) -> None:
        """Turn back to the next paper, typed as the clerk chose."""
        self.correcting = None
        self.typed = self._chosen

    def switch_typing(self) -> None:
        """Type the other numbers: while correcting only for that paper."""
        super().switch_typing()
        if self.correcting is None:
            self._chosen = self.typed

    def remove(self) -> None:
        """Take the paper that is being corrected out of the batch. Raises BookError."""
        if self.correcting is None:
            return
        self._book.ballots.remove(self.correcting)
        self.papers = [
            paper if paper.serial < self.correcting.serial else replace(paper, serial=paper.serial - 1)
            for paper in self.papers
            if paper.id != self.correcting.id
        ]
        self.stop_correcting()

    def text_of(self, paper: StoredBallot, *, by_rows: bool) -> str:
        """Return the line with which correcting a paper begins."""
        if paper.ballot is None or paper.ballot.stated is not None:
            return ""
        self.typed = typing_for(paper.ballot, self.form)
        return rows_of(paper.ballot, self.form) if by_rows else line_of(paper.ballot, self.form)

    def finish(self) -> None:
        """End a full pass that its clerk leaves, so that it can be compared; equal passes are settled.

        Raises BookError.
        """
        is_open = self.passes > 1 and self.is_full and self.is_open and self._book.can_write
        if is_open and self.objection is None and self._book.passes.is_own(self.place):
            self._book.settlements.end_pass(self.place)

    def next_batch(self) -> int | None:
        """Return the batch after this one that whoever works can key; None where none is left."""
        states = self._book.passes.states(self.place.round_id)
        for state in (*states[self.place.batch :], *states[: self.place.batch]):
            place = BatchPass(self.place.round_id, state.number, state.next_pass)
            if state.keyed[place.number - 1] < state.declared and self._book.passes.objection(place) is None:
                return state.number
        return None

    def _next_pass(self, state: BatchState) -> int:
        """Return the pass that goes on: one that is not full; among full ones one that is not ended."""
        if min(state.keyed) < state.declared:
            return state.next_pass
        return next(iter(self._book.passes.open_ones(self.round.id, state.number)), state.next_pass)

    def _take_in(self, stored: StoredBallot) -> None:
        self.papers[stored.serial - 1] = stored
        self.stop_correcting()
