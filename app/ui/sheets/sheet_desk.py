"""The work at the sheet of one batch: which entry is made now, what stands on it, what is still to be settled.

What it is for: everything of the page that is not a widget, so that the page only shows.
What it is not for: sums and storing themselves: it asks the rules and the book.
Invariant: while the second entry is made, nothing here reads the first.
"""

from collections.abc import Mapping

from app.models.book import Book
from app.models.round_records import BallotRound, RoundState
from app.models.sheet_states import SheetState
from app.models.tally_sheets import Settlement, SheetEntry
from app.rules.closing import BatchState
from app.rules.findings import Finding
from app.rules.permissions import Act
from app.rules.rounds import Round
from app.rules.sheet_sums import SheetSum, sums_of
from app.rules.tally_sheets import Cell, CountedBy, Difference, TallySheet


class SheetDesk:
    """One batch of one round counted by hand."""

    def __init__(self, book: Book, round_id: int, batch: int) -> None:
        """Take up the batch where it was left; raise LookupError for one that is not there."""
        self._book = book
        self.round: BallotRound = book.rounds.get(round_id)
        if self.round.counted_by is not CountedBy.SHEETS:
            raise LookupError(round_id)
        self.batch = batch
        self.terms: Round = book.results.terms(round_id)
        self.title = book.contests.get(self.round.contest_id).title
        self.names: dict[int, str] = {one.number: one.name for one in self.round.candidates}
        self.state: SheetState = book.sheets.state(round_id, batch)

    @property
    def place(self) -> SheetEntry:
        """The entry that is made now."""
        return SheetEntry(self.round.id, self.batch, self.state.entry)

    @property
    def is_open(self) -> bool:
        """Whether anything can still be written, and whoever works may."""
        return self._is_counted_still and self._book.may(Act.KEY)

    @property
    def can_settle(self) -> bool:
        """Whether whoever works may say what stands on the sheet where the entries differ."""
        return self._is_counted_still and self._book.may(Act.SETTLE)

    @property
    def can_resume(self) -> bool:
        """Whether the first entry can be opened again: by who made it, before the second has begun."""
        is_first_alone = self.state.begun == self.state.done == frozenset({1})
        is_theirs = self.is_own or not self._book.operator
        return is_first_alone and is_theirs and self._is_counted_still and self._book.may(Act.REOPEN_PASS)

    @property
    def can_drop(self) -> bool:
        """Whether whoever works may throw the sheet away."""
        return bool(self.state.done) and self._is_counted_still and self._book.may(Act.DROP_PASS)

    @property
    def objection(self) -> Finding | None:
        """Why whoever works may not make the entry that comes next; None where they may."""
        return None if self.state.is_compared else self._book.sheets.objection(self.place)

    @property
    def can_type(self) -> bool:
        """Whether whoever works may type the entry that comes next."""
        return self.is_open and not self.state.is_compared and self.objection is None

    @property
    def is_own(self) -> bool:
        """Whether whoever works made the other entry: two pairs of eyes would be better."""
        return not self.state.is_compared and self._book.sheets.made_by_same(self.place)

    @property
    def _is_counted_still(self) -> bool:
        return self.round.state in {RoundState.PREPARING, RoundState.ENTRY}

    @property
    def sheet(self) -> TallySheet:
        """What the page shows: the entry that is made now; once both are done, what is settled of them so far."""
        if not self.state.is_compared:
            return self._book.sheets.of(self.place)
        first = self._book.sheets.of(SheetEntry(self.round.id, self.batch, 1))
        settled = {one.cell: one.settled or 0 for one in self.differences}
        return TallySheet({**first.figures, **settled})

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Where the two entries differ, and what was settled."""
        return self._book.sheets.differences(self.round.id, self.batch)

    @property
    def reasons(self) -> dict[Cell, Settlement]:
        """Why cells were settled as they are."""
        return {one.cell: one for one in self._book.sheets.settlements(self.round.id, self.batch)}

    @property
    def note(self) -> str:
        """What the board wrote on papers invalid for another reason, in the entry that is made now."""
        return self._book.sheets.note(self.place)

    @property
    def keyed(self) -> BatchState:
        """How far the papers of the batch are keyed, to compare with."""
        return next(one for one in self._book.passes.states(self.round.id) if one.number == self.batch)

    @property
    def keyed_differences(self) -> tuple[Difference, ...] | None:
        """Where sheet and keyed papers differ, None while one of them is not whole."""
        if not self.state.is_settled or self._book.sheets.keyed(self.round.id, self.batch) is None:
            return None
        return self._book.sheets.keyed_differences(self.round.id, self.batch)

    @property
    def next_batch(self) -> int | None:
        """The next batch whose sheet is not settled, after this one first."""
        states = self._book.sheets.states(self.round.id)
        order = (*states[self.batch :], *states[: self.batch - 1])
        return next((one.batch for one in order if not one.is_settled), None)

    @property
    def batches(self) -> int:
        """How many batches the round has."""
        return len(self._book.sheets.states(self.round.id))

    def sums(self, figures: Mapping[Cell, int]) -> tuple[SheetSum, ...]:
        """Return the sums of what stands on the screen."""
        return sums_of(self.terms, self.state.declared, TallySheet(figures))

    def refresh(self) -> None:
        """Read anew how far the batch is."""
        self.round = self._book.rounds.get(self.round.id)
        self.state = self._book.sheets.state(self.round.id, self.batch)

    def put(self, figures: Mapping[Cell, int]) -> None:
        """Store numbers of the entry that is made now. Raises BookError."""
        self._book.sheets.put(self.place, figures)

    def set_note(self, note: str) -> None:
        """Store the note of the entry that is made now. Raises BookError."""
        if note != self.note:
            self._book.sheets.set_note(self.place, note)

    def end(self) -> None:
        """End the entry that is made now. Raises BookError."""
        self._book.sheets.end(self.place)
        self.refresh()

    def resume(self) -> None:
        """Open the first entry again. Raises BookError."""
        self._book.sheets.resume(SheetEntry(self.round.id, self.batch, 1))
        self.refresh()

    def settle(self, cell: Cell, papers: int, reason: str) -> None:
        """Store what the sheet says in a cell. Raises BookError."""
        self._book.sheets.settle(self.round.id, self.batch, cell, papers, reason)
        self.refresh()

    def drop(self, reason: str) -> None:
        """Throw both entries away. Raises BookError."""
        self._book.sheets.drop(self.round.id, self.batch, reason)
        self.refresh()
