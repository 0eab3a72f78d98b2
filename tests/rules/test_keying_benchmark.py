"""The keying benchmark claims only lines that the program takes: each is read back as its paper."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed, read
from app.rules.entry_text import line_of
from app.rules.rounds import marking_for
from benchmarks.keying import costs_of, form_of
from benchmarks.shortest_line import plain_line, shortest_line
from benchmarks.struck_papers import PaperList, struck_papers

MODEST = settings(max_examples=80, deadline=None)


@MODEST
@given(data=st.data(), last=st.sampled_from([2, 6, 9, 12, 30, 64, 99, 120]), typed=st.sampled_from(Typed))
def test_the_shortest_line_of_any_paper_is_read_back_and_never_longer_than_the_others(data, last, typed):
    everybody = frozenset(range(1, last + 1))
    named = data.draw(st.frozensets(st.integers(1, last), min_size=1, max_size=9))
    ballot = Ballot(named, everybody - named) if typed is Typed.VOTED else Ballot(everybody - named, named)
    form = Form(last, last, marking_for(last, last), typed)
    line = shortest_line(ballot, form)
    assert read(line, form).ballot == ballot
    assert read(plain_line(ballot, form), form).ballot == ballot
    assert len(line) <= len(plain_line(ballot, form)) <= len(line_of(ballot, form))


@pytest.mark.parametrize(
    ("struck", "line"),
    [
        ({12, 17, 28}, "121728"),
        ({3, 12, 17, 28}, "3 121728"),
        ({3, 12, 17}, "3 1217"),
        ({4, 5, 6, 8}, "4568"),
        ({4, 5, 6, 7}, "4-7"),
        ({1, 2, 3, 4, 5, 17}, "1-5 17"),
        ({9}, "9"),
    ],
)
def test_lines_as_a_clerk_would_type_them_on_a_list_of_thirty(struck, line):
    ballot = Ballot(frozenset(range(1, 31)) - struck, frozenset(struck))
    assert len(shortest_line(ballot, form_of(PaperList(30, 25), None))) == len(line)
    assert read(line, form_of(PaperList(30, 25), None)).ballot == ballot


def test_papers_as_printed_and_repeated_cost_two_keys():
    printed = PaperList(30, 25)
    everybody = frozenset(range(1, 31))
    some = Ballot(everybody - {1, 2, 3, 20, 21}, frozenset({1, 2, 3, 20, 21}))
    costs = list(costs_of(printed, [Ballot(everybody), some, some]))
    assert (costs[0].ours, costs[2].ours) == (2, 2)


def test_invented_papers_are_like_those_of_real_boxes():
    """Mostly as many struck as must be, a few short of the seats, a few equal or as printed, few names in most."""
    papers = list(struck_papers(PaperList(64, 55), 400, seed=1))
    struck = [len(paper.disagree) for paper in papers]
    assert struck.count(9) > 300
    assert any(more > 9 for more in struck)
    assert struck.count(0) > 0
    assert any(one == other for one, other in itertools.pairwise(papers))
    often = sorted((sum(number in paper.disagree for paper in papers) for number in range(1, 65)), reverse=True)
    assert sum(often[:16]) > sum(often) / 2
    assert papers == list(struck_papers(PaperList(64, 55), 400, seed=1))
