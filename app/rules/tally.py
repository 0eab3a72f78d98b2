"""Running sums of one round: one ballot in or out at the cost of the marks on it.

What it is for: adding ballots as they are keyed, and the sums that counting decides on.
What it is not for: deciding who is elected (counting).
Invariant: the sums do not depend on the order of the ballots.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.packed_ballots import PackedBallots, PackedPaper, count_numbers
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

    def add_packed(self, papers: PackedBallots) -> None:
        """Count many papers at once, with the sums that adding each of them would give.

        What spoils a paper is how many numbers stand in each column and in both: the rule is asked once for each case.
        """
        cases: defaultdict[tuple[int, int, int], list[PackedPaper]] = defaultdict(list)
        for paper in papers.marked:
            _, _, agree, disagree = paper
            cases[len(agree), len(disagree), len(agree.translate(None, disagree))].append(paper)
        whole: list[PackedPaper] = []
        others: list[PackedPaper] = []
        for (agreed, disagreed, only_agreed), alike in cases.items():
            _, _, agree, disagree = alike[0]
            reason = invalid_reason(self.terms, Ballot(frozenset(agree), frozenset(disagree)))
            if reason is not None:
                self.invalid[reason] += len(alike)
            elif agreed == only_agreed and agreed + disagreed == len(self.terms.candidates):
                whole += alike
            else:
                others += alike
        self.invalid.update(paper.reason for paper in papers.stated)
        self._add_whole(whole)
        self._add_others(others)

    def _add_whole(self, papers: Sequence[PackedPaper]) -> None:
        """Add valid papers with each name in just one column, as on every struck list: one column tells the other."""
        disagree = count_numbers([disagree for _, _, _, disagree in papers], self.terms.candidates)
        self.valid += len(papers)
        self.disagree.update(disagree)
        self.agree.update({number: len(papers) - against for number, against in disagree.items()})

    def _add_others(self, papers: Sequence[PackedPaper]) -> None:
        numbers = self.terms.candidates
        both = [agree.translate(None, agree.translate(None, disagree)) for _, _, agree, disagree in papers]
        self.valid += len(papers)
        self.agree.update(count_numbers([agree for _, _, agree, _ in papers], numbers))
        self.disagree.update(count_numbers([disagree for _, _, _, disagree in papers], numbers))
        self.both.update(count_numbers(both, numbers))

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
