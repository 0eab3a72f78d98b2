"""What lies before whoever keys a paper: the round's list, how a line is read, what a paper would count as.

What it is for: everything of keying that is not a widget, so that pages only show.
What it is not for: what a keyed paper becomes (batch_desk, settling_desk, deciding_desk), and reading itself (rules).
"""

from app.models.book import Book
from app.models.round_records import BallotRound
from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.entry_line import Form, Reading, Typed, read, read_rows, usual_typing
from app.rules.rounds import Round
from app.rules.tally_sheets import CountedBy


class Desk:
    """One round whose papers are keyed."""

    def __init__(self, book: Book, round_id: int) -> None:
        """Take up a round; raise LookupError for one that is not there."""
        self.round: BallotRound = book.rounds.get(round_id)
        self.terms: Round = book.results.terms(round_id)
        self.title = book.contests.get(self.round.contest_id).title
        self.typed = usual_typing(len(self.round.candidates), self.round.figures.seats)
        self.names = {candidate.number: candidate.name for candidate in self.round.candidates}

    @property
    def previous(self) -> Ballot | None:
        """The paper that `*` repeats."""
        return None

    @property
    def room(self) -> int:
        """How many papers can still be keyed."""
        return 1

    @property
    def is_second_pass(self) -> bool:
        """Whether papers are keyed for comparison, one by one."""
        return True

    @property
    def is_deciding(self) -> bool:
        """Whether what is keyed is the board's decision on a paper put aside."""
        return False

    @property
    def is_for_comparison(self) -> bool:
        """Whether the papers are not what is counted, but are compared with the tally sheet of their batch."""
        return self.round.counted_by is CountedBy.SHEETS

    def place_after(self, batch: int) -> str:
        """Return where to go when the work at a batch is over or put down: to the contest, or to its tally sheet."""
        return self.round.batch_place(batch) if self.is_for_comparison else f"contest/{self.round.contest_id}"

    @property
    def form(self) -> Form:
        """What a line is read against now."""
        return Form(
            candidates=len(self.round.candidates),
            seats=self.round.figures.seats,
            marking=self.round.marking,
            typed=self.typed,
            previous=self.previous,
            room=self.room,
            second_pass=self.is_second_pass,
        )

    def read(self, text: str, *, by_rows: bool) -> Reading:
        """Return what a line means."""
        return read_rows(text, self.form) if by_rows else read(text, self.form)

    def may_become_right(self, text: str) -> bool:
        """Return whether one more digit would mend a wrong line: "1" typed again may be the beginning of 11."""
        return any(not _is_wrong(read(text + digit, self.form)) for digit in "0123456789")

    def why_invalid(self, ballot: Ballot) -> Reason | None:
        """Return why a ballot would be invalid."""
        return invalid_reason(self.terms, ballot)

    def switch_typing(self) -> None:
        """Type the other numbers from now on: those voted for in place of those refused, or the other way round."""
        self.typed = Typed.VOTED if self.typed is Typed.REFUSED else Typed.REFUSED


def _is_wrong(reading: Reading) -> bool:
    return reading.finding is not None and reading.finding.is_error
