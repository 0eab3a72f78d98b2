"""The ballots of the congress IX as they lie in the box, the same every time, and the keys for them.

What it is for: what the voters did; who is elected, and the tie for the last seat, come from counting these.
What it is not for: slips of those who key them (the stages plant them).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random

from app.rules.ballots import Ballot, Reason


def votes_of(papers: Sequence[Ballot]) -> Counter[int]:
    """Count the valid papers."""
    return Counter(number for paper in papers if not paper.stated for number in paper.agree)


def struck_papers(count: int, disliked: Mapping[int, float], seats: int, seed: int) -> list[Ballot]:
    """Return papers on which exactly the surplus is struck, the disliked far more often than the others."""
    dice, numbers = Random(seed), frozenset(disliked)
    papers = []
    for _ in range(count):
        ranked = sorted(disliked, key=lambda number: -(dice.random() ** (1 / disliked[number])))
        struck = frozenset(ranked[: len(numbers) - seats])
        papers.append(Ballot(numbers - struck, struck))
    return papers


def tied(papers: Sequence[Ballot], one: int, other: int) -> list[Ballot]:
    """Return the papers with so many marks of two candidates changed that both have as many votes."""
    found, made = votes_of(papers), list(papers)
    more, less = sorted((one, other), key=lambda number: -found[number])
    too_many = found[more] - found[less]
    for at, paper in enumerate(made):
        if too_many >= 2 and more in paper.agree and less in paper.disagree:
            made[at] = Ballot(paper.agree - {more} | {less}, paper.disagree - {less} | {more})
            too_many -= 2
    at = next(at for at, paper in enumerate(made) if more in paper.agree)
    if too_many:
        made[at] = Ballot(made[at].agree - {more}, made[at].disagree | {more})
    return made


def with_invalid(papers: Sequence[Ballot], candidates: int, seats: int) -> list[Ballot]:
    """Return papers with the eight invalid ones of the case among them."""
    numbers = frozenset(range(1, candidates + 1))
    over = frozenset(range(1, candidates - seats))
    made = list(papers)
    for at, paper in (
        (11, Ballot(stated=Reason.FOREIGN_PAPER)),
        (38, Ballot(stated=Reason.IDENTIFYING_MARK)),
        (66, Ballot(stated=Reason.WRITTEN_NAME)),
        (90, Ballot(numbers - over, over)),
        (121, Ballot(stated=Reason.IDENTIFYING_MARK)),
        (133, Ballot(frozenset(), numbers)),
        (170, Ballot(numbers, frozenset())),
        (201, Ballot(stated=Reason.WRITTEN_NAME)),
    ):
        made.insert(at, paper)
    return made


def second_pass(papers: Sequence[Ballot], mistyped_at: int) -> list[Ballot]:
    """Return what the second clerk keys: one paper on which one struck name was taken for another."""
    made, paper = list(papers), papers[mistyped_at]
    wrong, other = min(paper.disagree), min(paper.agree)
    made[mistyped_at] = Ballot(paper.agree - {other} | {wrong}, paper.disagree - {wrong} | {other})
    return made
