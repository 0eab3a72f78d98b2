"""What the ballot papers of a round are made of, as plain values.

What it is for: everything printed on a paper stands here; papers of one round are all alike.
What it is not for: reading a book (from_book), where things stand on the paper (ballot_papers_layout).
Invariant: nothing here tells one paper from another: no number of its own, no voter.
"""

from dataclasses import dataclass
from datetime import date

from app.models.round_records import Candidate
from app.rules.rounds import Marking, RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotPapers:
    """The papers of one round. What is not known is "" or None and is left out or left to the pen.

    `meeting` is the congress or the meeting that votes, `copies` how many papers are drawn, reserve and all.
    """

    meeting: str
    contest: str
    candidates: tuple[Candidate, ...]
    seats: int
    marking: Marking
    copies: int
    committee: str = ""
    kind: RoundKind = RoundKind.FIRST
    round_number: int = 1
    indicative: bool = False
    place: str = ""
    day: date | None = None
    is_rehearsal: bool = False

    @property
    def has_posts(self) -> bool:
        """Whether a column says who the people are, as indicative papers may."""
        return self.indicative and any(one.note for one in self.candidates)

    @property
    def has_numbers(self) -> bool:
        """Whether the papers number the names: one name alone needs no number."""
        return self.indicative or len(self.candidates) > 1
