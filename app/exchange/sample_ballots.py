"""Invented ballots for the sample congress, the same every time.

What it is for: papers as a real electorate fills them: most names kept, some papers short, a few invalid.
What it is not for: arranging an outcome by hand: who is elected follows from counting these papers.
"""

from collections.abc import Sequence
from random import Random

from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.rounds import Marking, Round

_FAVOUR, _LEAST_FAVOUR = 14.0, 6.0
_DISFAVOUR, _LEAST_DISFAVOUR = 3.0, 1.0
_SHORT_PAPERS = 0.25
_REFUSALS_ON_COLUMNS = 0.08


def sample_ballots(dice: Random, terms: Round, papers: int, invalid: Sequence[Reason], known: int) -> list[Ballot]:
    """Return so many papers, the invalid ones spread among them; `known` is the number of a well-known candidate."""
    numbers, liked = frozenset(terms.candidates), terms.seats + terms.alternates
    favour = _favours(dice, len(numbers), liked, known)
    ballots = [_paper(dice, numbers, terms.seats, terms.marking, favour) for _ in range(papers - len(invalid))]
    for reason in invalid:
        ballots.insert(int(dice.random() * len(ballots)), _spoiled(dice, numbers, terms.seats, reason))
    return ballots


def _favours(dice: Random, candidates: int, likely: int, known: int) -> dict[int, float]:
    """Give every candidate a weight, by chance and not by the order of the list: many liked, some less."""
    ranked = sorted(range(1, candidates + 1), key=lambda number: (number != known, dice.random()))
    liked, others = ranked[:likely], ranked[likely:]
    return _weights(liked, _FAVOUR, _LEAST_FAVOUR) | _weights(others, _DISFAVOUR, _LEAST_DISFAVOUR)


def _weights(ranked: Sequence[int], most: float, least: float) -> dict[int, float]:
    step = (most - least) / max(len(ranked) - 1, 1)
    return {number: most - step * rank for rank, number in enumerate(ranked)}


def _paper(dice: Random, numbers: frozenset[int], seats: int, marking: Marking, favour: dict[int, float]) -> Ballot:
    if marking is Marking.AGREE_DISAGREE:
        refused = frozenset(number for number in sorted(numbers) if dice.random() < _REFUSALS_ON_COLUMNS)
        return Ballot(numbers - refused, refused)
    wished = sorted(sorted(numbers), key=lambda number: -(dice.random() ** (1 / favour[number])))
    keeps = max(1, seats - (int(dice.random() * 3) + 1 if dice.random() < _SHORT_PAPERS else 0))
    kept = frozenset(wished[:keeps])
    return Ballot(kept, numbers - kept)


def _spoiled(dice: Random, numbers: frozenset[int], seats: int, reason: Reason) -> Ballot:
    if reason in STATED_REASONS:
        note = "Phiếu rách mất góc có tên người được bầu" if reason is Reason.OTHER else ""
        return Ballot(stated=reason, note=note)
    if reason is Reason.OVERVOTE:
        struck = frozenset(sorted(numbers)[: int(dice.random() * (len(numbers) - seats))])
        return Ballot(numbers - struck, struck)
    if reason is Reason.NO_CHOICE:
        return Ballot(frozenset(), numbers)
    return Ballot(numbers, numbers) if reason is Reason.BOTH_COLUMNS else Ballot()
