"""Terms and papers for the tests of the rules.

What it is for: saying a case as the regulation's readers say it: seats, base, votes of each.
What it is not for: asserting anything.
"""

from collections.abc import Sequence

from app.rules.ballots import Ballot
from app.rules.contest_result import CountedRound
from app.rules.counting import RoundResult, count
from app.rules.rounds import Electorate, Marking, Round, RoundKind, marking_for
from app.rules.rule_sets import QD_190_2024, RuleSet

BASE = 228


def terms_of(
    seats: int,
    candidates: int,
    *,
    base: int = BASE,
    kind: RoundKind = RoundKind.FIRST,
    alternates: int = 0,
    marking: Marking | None = None,
    rules: RuleSet = QD_190_2024,
    electorate: Electorate = Electorate.DELEGATE_CONGRESS,
) -> Round:
    return Round(
        rules=rules,
        electorate=electorate,
        kind=kind,
        seats=seats,
        candidates=tuple(range(1, candidates + 1)),
        marking=marking or marking_for(candidates, seats),
        summoned=base,
        alternates=alternates,
    )


def paper(terms: Round, agree: Sequence[int]) -> Ballot:
    """A paper that agrees to just these and says no to all others."""
    return Ballot(frozenset(agree), frozenset(terms.candidates) - frozenset(agree))


def struck(terms: Round, *numbers: int) -> Ballot:
    return paper(terms, [number for number in terms.candidates if number not in numbers])


def papers_for(terms: Round, votes: Sequence[int]) -> list[Ballot]:
    """Valid papers, no more than the base, on which candidate 1 has votes[0], candidate 2 votes[1] and so on."""
    papers = min(terms.base, sum(votes))
    chosen: list[list[int]] = [[] for _ in range(papers)]
    place = 0
    for number, wanted in zip(terms.candidates, votes, strict=True):
        for _ in range(wanted):
            chosen[place % papers].append(number)
            place += 1
    assert all(1 <= len(set(one)) == len(one) <= terms.seats for one in chosen), "no such papers"
    return [paper(terms, one) for one in chosen]


def count_votes(terms: Round, *votes: int) -> RoundResult:
    result = count(terms, papers_for(terms, votes))
    assert [line.votes for line in result.lines] == list(votes)
    return result


def counted_round(
    number: int,
    kind: RoundKind,
    seats: int,
    votes: dict[int, int],
    *,
    alternates: int = 0,
    fills_alternates: bool = False,
) -> CountedRound:
    """A round whose votes are given by person; the papers number them in this order."""
    terms = terms_of(seats, len(votes), kind=kind, alternates=alternates)
    people = dict(zip(terms.candidates, votes, strict=True))
    return CountedRound(number, kind, fills_alternates, count_votes(terms, *votes.values()), people)
