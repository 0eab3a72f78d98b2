"""Passes of a batch compared: each slip of a clerk is found as just that, and nothing is invented."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import Ballot, Reason
from app.rules.comparison import DifferenceKind, SetAside, compare, key_of
from app.rules.settlement import ABSENT, papers_of, position, readings, record, right_passes

CANDIDATES = frozenset(range(1, 31))


def struck(*numbers: int) -> Ballot:
    return Ballot(CANDIDATES - set(numbers), frozenset(numbers))


def pile(papers: int) -> list[Ballot]:
    dice = random.Random(papers)
    return [struck(*dice.sample(sorted(CANDIDATES), 5)) for _ in range(papers)]


A, B, C, D, E = (struck(*range(at, at + 5)) for at in (1, 6, 11, 16, 21))
FOREIGN = Ballot(stated=Reason.FOREIGN_PAPER)


def found(*passes) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.kind.value, one.places) for one in compare(passes).differences]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([A, B, C], [A, B, C], []),
        ([A, B, C], [A, C], [("missing", (2,))]),
        ([A, C], [A, B, C], [("missing", (2,))]),
        ([A, B, C], [A, B, B, C], [("doubled", (3,))]),
        ([A, B, C, D], [A, C, B, D], [("swapped", (2, 4))]),
        ([A, B, C, D, E], [A, C, D, B, E], [("moved", (2, 5))]),
        ([A, B, C, D, E], [E, B, C, D, A], [("swapped", (1, 5))]),
        ([A, B, C], [A, struck(6, 7, 8, 9, 30), C], [("marks", (2,))]),
        ([A, FOREIGN, C], [A, B, C], [("marks", (2,))]),
        ([A, SetAside("rách"), C], [A, B, C], [("marks", (2,))]),
        ([A, SetAside("rách góc"), C], [A, SetAside("mất góc"), C], []),
        ([A, B], [], [("missing", (1,)), ("missing", (2,))]),
        ([], [], []),
    ],
)
def test_each_slip_is_one_difference_of_its_kind(first, second, expected):
    assert found(first, second) == expected


def test_a_skipped_paper_beside_a_wrong_mark_is_not_fifty_differences():
    first = pile(50)
    second = [*first[:9], *first[10:29], first[28], *first[29:]]
    second[40] = struck(*sorted(first[40].disagree)[:4], next(iter(CANDIDATES - first[40].disagree)))
    kinds = [kind for kind, _ in found(first, second)]
    assert kinds == ["missing", "doubled", "marks"]


def test_three_passes_show_who_stands_alone():
    compared = compare([[A, B, C], [A, C], [A, D, C]])
    (one,) = compared.differences
    assert one.kind is DifferenceKind.MISSING
    assert readings(compared, one) == ((B, ABSENT, D),)
    assert found([A, B, C, D], [A, C, B, D], [A, B, C, D]) == [("swapped", (2, 4))]


def test_passes_of_two_piles_are_hopeless_and_are_answered_all_the_same():
    dice = random.Random(7)
    others = [struck(*dice.sample(sorted(CANDIDATES), 5)) for _ in range(400)]
    compared = compare([pile(400), others])
    assert compared.is_hopeless
    assert len(compared.places) == 400


PAPERS = st.lists(
    st.sampled_from([A, B, C, D, E, FOREIGN, SetAside("rách"), Ballot(CANDIDATES, frozenset())]), max_size=12
)


@given(PAPERS)
def test_passes_that_say_the_same_never_differ(papers):
    assert compare([papers, list(papers), list(papers)]).differences == ()


@given(st.lists(PAPERS, min_size=2, max_size=3))
def test_every_paper_stands_at_one_place_and_the_places_without_difference_agree(passes):
    compared = compare(passes)
    differing = {place for one in compared.differences for place in one.places}
    for number, papers in enumerate(passes):
        serials = [place.serials[number] for place in compared.places if place.serials[number] is not None]
        assert serials == list(range(1, len(papers) + 1))
    for place, at in enumerate(compared.places, start=1):
        if place not in differing:
            assert None not in at.serials
            assert len({key_of(compared.reading(n, s)) for n, s in enumerate(at.serials)}) == 1


@given(PAPERS, PAPERS)
def test_swapping_the_passes_finds_as_many_differences(one, other):
    assert len(compare([one, other]).differences) == len(compare([other, one]).differences)


@given(PAPERS, PAPERS, st.sampled_from([0, 1]))
def test_settling_everything_by_one_pass_gives_its_papers(first, second, right):
    compared = compare([first, second])
    settled = {one.places[0]: tuple(at[right] for at in readings(compared, one)) for one in compared.differences}
    assert list(map(key_of, record(compared, settled))) == list(map(key_of, (first, second)[right]))


def test_the_place_in_the_pile_follows_what_was_settled_before_it():
    compared = compare([[A, B, C, D, E], [A, C, D, struck(1, 2, 3, 4, 30)]])
    missing, marks = compared.differences
    assert position(compared, {}, missing.places[0]) == 2
    assert position(compared, {2: (B,)}, marks.places[0]) == 5
    assert position(compared, {2: (ABSENT,)}, marks.places[0]) == 4


def test_the_paper_at_the_first_place_says_which_order_is_right():
    compared = compare([[A, B, C, D], [A, C, B, D]])
    (one,) = compared.differences
    assert record(compared, {2: papers_of(compared, one, B)}) == (A, B, C, D)
    assert record(compared, {2: papers_of(compared, one, C)}) == (A, C, B, D)
    assert papers_of(compared, one, E) is None


def test_who_was_right_is_known_from_the_paper():
    compared = compare([[A, B], [A, C]])
    said = readings(compared, compared.differences[0])
    assert [right_passes(said, (paper,)) for paper in (B, C, D, ABSENT)] == [(1,), (2,), (), ()]


def test_the_paper_next_in_line_says_that_none_is_missing():
    compared = compare([[A, B, C], [A, C]])
    (one,) = compared.differences
    assert papers_of(compared, one, B) == (B,)
    assert papers_of(compared, one, C) == (ABSENT,)
    assert papers_of(compared, one, ABSENT) == (ABSENT,)


def test_a_paper_like_that_of_no_pass_must_be_insisted_on():
    compared = compare([[A, B, C], [A, D, C]])
    (one,) = compared.differences
    assert papers_of(compared, one, E) is None
    assert papers_of(compared, one, E, insists=True) == (E,)
    assert papers_of(compared, one, ABSENT) is None
    (order,) = (swapped := compare([[A, B, C], [B, A, C]])).differences
    assert papers_of(swapped, order, E, insists=True) is None
