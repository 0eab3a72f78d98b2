"""Piles of papers as a real electorate fills them, and the keys for them.

What it is for: tests that key whole piles; what a clerk would do wrong is planted by the test.
What it is not for: asserting anything.
"""

from random import Random

from app.rules.ballots import Ballot, Reason
from app.rules.entry_line import Form, usual_typing
from app.rules.entry_text import line_of
from app.rules.rounds import Marking

STATED_KEYS = {Reason.FOREIGN_PAPER: "01", Reason.IDENTIFYING_MARK: "02", Reason.WRITTEN_NAME: "03"}


def pile(papers: int, candidates: int, seats: int, seed: int) -> list[Ballot]:
    """Struck lists: everybody strikes the same few names far more often than the others."""
    dice, numbers = Random(seed), range(1, candidates + 1)
    disliked = {number: dice.random() ** 4 + 0.02 for number in numbers}
    return [_struck(dice, numbers, candidates - seats + dice.choice((0, 0, 0, 1)), disliked) for _ in range(papers)]


def _struck(dice: Random, numbers: range, names: int, disliked: dict[int, float]) -> Ballot:
    ranked = sorted(numbers, key=lambda number: -(dice.random() ** (1 / disliked[number])))
    struck = frozenset(ranked[:names])
    return Ballot(frozenset(numbers) - struck, struck)


def one_wrong_mark(dice: Random, paper: Ballot) -> Ballot:
    """The paper with one struck name taken for another."""
    wrong = dice.choice(sorted(paper.disagree))
    other = dice.choice(sorted(paper.agree))
    return Ballot(paper.agree - {other} | {wrong}, paper.disagree - {wrong} | {other})


def foreign() -> Ballot:
    return Ballot(stated=Reason.FOREIGN_PAPER)


def keys_of(paper: Ballot, candidates: int, seats: int) -> str:
    """The keys of one paper, Enter included."""
    marking = Marking.STRIKE_OUT if candidates > seats else Marking.AGREE_DISAGREE
    form = Form(candidates, seats, marking, usual_typing(candidates, seats))
    return (STATED_KEYS[paper.stated] if paper.stated else line_of(paper, form)) + "⏎"
