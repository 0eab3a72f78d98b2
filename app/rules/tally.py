"""Running sums of one round: one ballot in or out at the cost of the marks on it.

What it is for: adding ballots as they are keyed, and the sums that counting decides on.
What it is not for: deciding who is elected (counting).
Invariant: the sums do not depend on the order of the ballots.
"""

from collections import Counter

from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.rounds import Round


class Tally:
    """The sums of one round so far."""

    def __init__(self, terms: Round) -> None:
        """Begin with no ballots."""
        self.terms = terms
        self.valid = 0
        self.invalid: Counter[Reason] = Counter()
        self.agree: Counter[int] = Counter()
        self.disagree: Counter[int] = Counter()
        self.both: Counter[int] = Counter()

    def add(self, ballot: Ballot) -> Reason | None:
        """Count one more ballot; return why it is invalid, or None."""
        reason = invalid_reason(self.terms, ballot)
        if reason is not None:
            self.invalid[reason] += 1
            return reason
        self.valid += 1
        self.agree.update(ballot.agree)
        self.disagree.update(ballot.disagree)
        if not ballot.agree.isdisjoint(ballot.disagree):
            self.both.update(ballot.agree & ballot.disagree)
        return None

    def remove(self, ballot: Ballot) -> None:
        """Take back a ballot that was added, as when it is corrected."""
        reason = invalid_reason(self.terms, ballot)
        if reason is not None:
            self.invalid[reason] -= 1
            return
        self.valid -= 1
        self.agree.subtract(ballot.agree)
        self.disagree.subtract(ballot.disagree)
        self.both.subtract(ballot.agree & ballot.disagree)

    def sums(self) -> tuple[int, dict[Reason, int], dict[int, tuple[int, int]]]:
        """Return valid papers, invalid ones by reason, and (votes, not agreed) of each candidate."""
        invalid = {reason: self.invalid[reason] for reason in Reason if self.invalid[reason]}
        lines = {
            number: (self.agree[number] - self.both[number], self.disagree[number] - self.both[number])
            for number in self.terms.candidates
        }
        return self.valid, invalid, lines
