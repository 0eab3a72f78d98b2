"""Keys a paper, counted on realistic lists: fewer than the usual way, two for a paper like the one before."""

import pytest

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, usual_typing
from app.rules.rounds import Marking
from benchmarks.keying import GOAL, measured, our_line


@pytest.mark.parametrize(("seats", "candidates"), [(25, 30), (24, 30), (55, 64), (52, 64)])
def test_a_paper_takes_at_most_four_fifths_of_the_usual_keys(seats, candidates):
    ours, usual, _ = measured(seats, candidates)
    assert ours <= GOAL * usual


def test_a_paper_as_printed_or_like_the_one_before_takes_two_keys():
    form = Form(30, 25, Marking.STRIKE_OUT, usual_typing(30, 25))
    whole = Ballot(frozenset(range(1, 31)))
    assert len(our_line(whole, form, None)) + 1 == 2
    paper = Ballot(frozenset(range(6, 31)), frozenset(range(1, 6)))
    assert len(our_line(paper, form, paper)) + 1 == 2
