"""The work at the papers that wait for the counting board, one after the other.

What it is for: which paper, what was doubtful, and storing what the board decided.
What it is not for: deciding: the program never rejects a paper for what marks cannot show.
"""

from app.models.ballots import StoredBallot
from app.models.book import Book
from app.rules.ballots import Ballot, Reason
from app.rules.comparison import Reading
from app.rules.settlement import ABSENT
from app.ui.entry.desk import Desk


class DecidingDesk(Desk):
    """The papers of one round that were put aside."""

    def __init__(self, book: Book, round_id: int) -> None:
        """Take up those that wait; LookupError for a round that is not there."""
        super().__init__(book, round_id)
        self._book = book
        self.head = book.contests.head(self.round.contest_id)
        self.papers = book.ballots.waiting(round_id)
        self.place = self._first_waiting()

    @property
    def is_deciding(self) -> bool:
        """Always."""
        return True

    @property
    def paper(self) -> StoredBallot | None:
        """The paper that is decided on now; None where none was put aside."""
        return self.papers[self.place] if self.papers else None

    @property
    def doubt(self) -> str:
        """What was doubtful on it."""
        paper = self.paper
        if paper is None:
            return ""
        kept = self._book.ballots.decisions(self.round.id).get(paper.id)
        return kept.doubt if kept else paper.note

    @property
    def read_by_passes(self) -> tuple[tuple[int, Ballot], ...]:
        """What passes (from 1) read on it that did not put it aside; nothing where all did, or there is one pass."""
        paper = self.paper
        if paper is None or self._book.passes.wanted(self.round.id) == 1:
            return ()
        opened = self._book.settlements.open_batch(self.round.id, paper.batch)
        for found in opened.comparison.differences:
            settled = opened.settled.get(found.place)
            if settled and settled.paper is not ABSENT and opened.position(found) == paper.serial:
                read = enumerate(settled.readings, start=1)
                return tuple((number, said) for number, said in read if isinstance(said, Ballot))
        return ()

    @property
    def decided(self) -> int:
        """How many of the papers are decided on."""
        return sum(one.ballot is not None for one in self.papers)

    def decided_by(self, paper: StoredBallot) -> str:
        """Return who decided on a paper, "" while it waits."""
        kept = self._book.ballots.decisions(self.round.id).get(paper.id)
        return kept.decided_by if kept else ""

    def move(self, step: int) -> None:
        """Turn to an earlier or later paper; at the ends nothing happens."""
        if 0 <= self.place + step < len(self.papers):
            self.place += step

    def decide(self, reading: Reading) -> None:
        """Store what the board decided; then turn to the next paper that waits. Raises BookError."""
        paper = self.paper
        if paper is None:
            return
        self._book.ballots.replace(paper, reading, self.head)
        self.papers = self._book.ballots.waiting(self.round.id)
        self.place = self._first_waiting()

    def reject(self, why: str) -> None:
        """Store that the board found the paper invalid, and why. Raises BookError."""
        self.decide(Ballot(stated=Reason.OTHER, note=why))

    def _first_waiting(self) -> int:
        waiting = (place for place, one in enumerate(self.papers) if one.ballot is None)
        return next(waiting, max(len(self.papers) - 1, 0))
