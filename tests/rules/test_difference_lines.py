"""Differences told as what happened: a swap is one line, a doubled paper has its places in each pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import Ballot
from app.rules.comparison import DifferenceKind, compare
from app.rules.difference_lines import implied, kind_of, lines, spots, told
from app.rules.settlement import ABSENT, paper_of, position, record

CANDIDATES = frozenset(range(1, 31))


def struck(*numbers):
    return Ballot(CANDIDATES - set(numbers), frozenset(numbers))


A, B, C, D, E = (struck(*range(at, at + 5)) for at in (1, 6, 11, 16, 21))
NEAR = struck(6, 7, 8, 9, 30)


def listed(*passes):
    """Each line as kind and places in the pile, settled from the top by the first pass."""
    compared, settled = compare(passes), {}
    for one in compared.differences:
        settled[one.place] = ABSENT if one.serials[0] is None else compared.reading(0, one.serials[0])
    return [
        (kind_of(line).value, *spots(compared, line, position(compared, settled, line[0].place)))
        for line in lines(compared)
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([A, B, C, D], [A, C, B, D], [("swapped", 2, 3)]),
        ([A, B, NEAR, D], [A, NEAR, B, D], [("swapped", 2, 3)]),
        ([A, B, C, D, E], [A, C, D, B, E], [("moved", 2, 4)]),
        ([A, B, C, D, E], [E, B, C, D, A], [("swapped", 1, 5)]),
        ([A, B, C, D], [B, A, D, C], [("swapped", 1, 2), ("swapped", 3, 4)]),
        ([A, B, C, D, E], [A, B, B, D, C], [("doubled", 3), ("swapped", 3, 4), ("missing", 5)]),
        ([A, B, C], [A, NEAR, C], [("marks", 2)]),
    ],
)
def test_what_happened_once_is_one_line(first, second, expected):
    assert listed(first, second) == expected


def settled_by(compared, truth):
    """Settle by the pile from the top, looking only where nothing is implied; return the places looked at."""
    settled, looked = {}, []
    for one in compared.differences:
        paper = implied(compared, settled, one)
        if paper is None:
            at = position(compared, settled, one.place)
            looked.append(at)
            paper = paper_of(compared, one, truth[at - 1] if at <= len(truth) else ABSENT, insists=True)
        settled[one.place] = paper
    return record(compared, settled), looked


@pytest.mark.parametrize("other", [[A, C, B, D, E], [A, C, D, B, E], [E, B, C, D, A]])
def test_one_look_settles_papers_in_another_order_whichever_pass_is_right(other):
    truth = [A, B, C, D, E]
    for passes, pile in (((truth, other), truth), ((other, truth), truth)):
        papers, looked = settled_by(compare(passes), pile)
        assert list(papers) == pile
        assert len(looked) == 1


def test_papers_that_are_much_alike_are_both_looked_at():
    papers, looked = settled_by(compare(([A, B, NEAR, D], [A, NEAR, B, D])), [A, B, B, D])
    assert (list(papers), looked) == ([A, B, B, D], [2, 3])


def test_a_doubled_paper_has_its_places_in_each_pass():
    (doubled,) = compare(([A, B, C], [A, B, B, C], [A, B, C])).differences
    compared = compare(([A, B, C], [A, B, B, C], [A, B, C]))
    assert [(one.number, one.first, one.last, one.papers) for one in told(compared, doubled)] == [
        (1, 2, 2, 1),
        (2, 2, 3, 2),
        (3, 2, 2, 1),
    ]


def test_a_skipped_paper_is_told_with_where_the_pass_went_on():
    compared = compare(([A, B, C], [A, C]))
    (skipped,) = compared.differences
    assert [(one.number, one.first, one.papers, one.total) for one in told(compared, skipped)] == [
        (1, 2, 1, 3),
        (2, 2, 0, 2),
    ]


PILES = st.lists(st.sampled_from([A, B, C, D, E, NEAR]), min_size=1, max_size=9)


@given(PILES, PILES, PILES)
def test_every_difference_stands_in_one_line(first, second, third):
    compared = compare((first, second, third))
    assert sorted(one.place for line in lines(compared) for one in line) == [one.place for one in compared.differences]
    assert all(kind_of(line) in DifferenceKind for line in lines(compared))


@given(st.permutations([A, B, C, D, E]), st.permutations([A, B, C, D, E]))
def test_a_pass_that_was_right_everywhere_is_the_record_however_little_is_looked_at(truth, other):
    for passes in ((truth, other), (other, truth)):
        papers, _ = settled_by(compare(passes), truth)
        assert list(papers) == list(truth)
