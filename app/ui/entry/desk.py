"""The work at one batch: what the line means now, what Enter stores, which papers are there.

What it is for: everything of ballot entry that is not a widget, so that the page only shows.
What it is not for: reading and storing themselves: it asks the rules and the book.
Invariant: the line may be cleared only after a method here has returned.
"""

from dataclasses import replace

from app.models.ballots import BatchPass, StoredBallot
from app.models.book import Book
from app.models.round_records import BallotRound
from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.entry_line import Form, Reading, Typed, read, read_rows, usual_typing
from app.rules.entry_text import line_of, rows_of, typing_for
from app.rules.rounds import Round


class Desk:
    """One batch of one round, being keyed in its first pass."""

    def __init__(self, book: Book, round_id: int, batch: int) -> None:
        """Take up the batch where it was left."""
        self._book = book
        self.place = BatchPass(round_id, batch)
        self.round: BallotRound = book.rounds.get(round_id)
        self.terms: Round = book.results.terms(round_id)
        self.title = book.contests.get(self.round.contest_id).title
        self.batches = len(book.rounds.batches(round_id))
        self.declared = book.rounds.batches(round_id)[batch - 1].declared
        self.papers = list(book.ballots.of_batch(self.place))
        self.typed = usual_typing(len(self.round.candidates), self.round.figures.seats)
        self.names = {candidate.number: candidate.name for candidate in self.round.candidates}
        self.correcting: StoredBallot | None = None

    @property
    def form(self) -> Form:
        """What a line is read against now."""
        before = self._before()
        return Form(
            candidates=len(self.round.candidates),
            seats=self.round.figures.seats,
            marking=self.round.marking,
            typed=self.typed,
            previous=before.ballot if before else None,
            room=1 if self.correcting else self.declared - len(self.papers),
            second_pass=self.place.number > 1,
        )

    @property
    def serial(self) -> int:
        """The place, in its batch, of the paper that is keyed now."""
        return self.correcting.serial if self.correcting else len(self.papers) + 1

    @property
    def is_full(self) -> bool:
        """Whether as many papers are keyed as the batch was declared to hold."""
        return len(self.papers) >= self.declared

    def read(self, text: str, *, by_rows: bool) -> Reading:
        """Return what a line means."""
        return read_rows(text, self.form) if by_rows else read(text, self.form)

    def may_become_right(self, text: str) -> bool:
        """Return whether one more digit would mend a wrong line: "1" typed again may be the beginning of 11."""
        return any(not _is_wrong(read(text + digit, self.form)) for digit in "0123456789")

    def why_invalid(self, ballot: Ballot) -> Reason | None:
        """Return why a ballot would be invalid."""
        return invalid_reason(self.terms, ballot)

    def store(self, ballot: Ballot, times: int = 1) -> int:
        """Store what was keyed, or the correction; return how many new papers there are. Raises BookError."""
        if self.correcting is not None:
            self._take_in(self._book.ballots.replace(self.correcting, ballot))
            return 0
        self.papers.extend(self._book.ballots.record(self.place, ballot, times))
        return times

    def set_aside(self, note: str) -> int:
        """Store a paper that the board decides later; return how many new papers there are. Raises BookError."""
        if self.correcting is not None:
            return self.store(Ballot(stated=Reason.OTHER, note=note))
        self.papers.append(self._book.ballots.set_aside(self.place, note))
        return 1

    def correct(self, serial: int) -> bool:
        """Turn to a stored paper; return whether there is one at this place."""
        if not 1 <= serial <= len(self.papers):
            return False
        self.correcting = self.papers[serial - 1]
        return True

    def stop_correcting(self) -> None:
        """Turn back to the next paper."""
        self.correcting = None

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
        self.correcting = None

    def switch_typing(self) -> None:
        """Type the other numbers from now on: those voted for in place of those refused, or the other way round."""
        self.typed = Typed.VOTED if self.typed is Typed.REFUSED else Typed.REFUSED

    def text_of(self, paper: StoredBallot, *, by_rows: bool) -> str:
        """Return the line with which correcting a paper begins."""
        if paper.ballot is None or paper.ballot.stated is not None:
            return ""
        self.typed = typing_for(paper.ballot, self.form)
        return rows_of(paper.ballot, self.form) if by_rows else line_of(paper.ballot, self.form)

    def _before(self) -> StoredBallot | None:
        place = self.serial - 2
        return self.papers[place] if 0 <= place < len(self.papers) else None

    def _take_in(self, stored: StoredBallot) -> None:
        self.papers[stored.serial - 1] = stored
        self.correcting = None


def _is_wrong(reading: Reading) -> bool:
    return reading.finding is not None and reading.finding.is_error
