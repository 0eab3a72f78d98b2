"""Passes of a batch compared: each slip of a clerk is found as just that, and nothing is invented."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import Ballot, Reason
from app.rules.comparison import Comparison, DifferenceKind, Reading, SetAside, compare, key_of
from app.rules.settlement import ABSENT, Settled, paper_of, position, readings, record, right_passes

CANDIDATES = frozenset(range(1, 31))


def struck(*numbers: int) -> Ballot:
    return Ballot(CANDIDATES - set(numbers), frozenset(numbers))


def keyed_again(compared: Comparison, truth: Sequence[Ballot]) -> tuple[Reading, ...]:
    """The record, by somebody who keys at each place the paper that lies there, and insists on it."""
    settled: dict[int, Settled] = {}
    for one in compared.differences:
        at = position(compared, settled, one.place)
        seen = truth[at - 1] if at <= len(truth) else ABSENT
        paper = paper_of(compared, one, seen, insists=True)
        assert paper is not None
        settled[one.place] = paper
    return record(compared, settled)


def pile(papers: int) -> list[Ballot]:
    dice = random.Random(papers)
    return [struck(*dice.sample(sorted(CANDIDATES), 5)) for _ in range(papers)]


A, B, C, D, E = (struck(*range(at, at + 5)) for at in (1, 6, 11, 16, 21))
NEAR = struck(6, 7, 8, 9, 30)
FOREIGN = Ballot(stated=Reason.FOREIGN_PAPER)


def found(*passes) -> list[tuple[str, int]]:
    return [(one.kind.value, one.place) for one in compare(passes).differences]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([A, B, C], [A, B, C], []),
        ([A, B, C], [A, C], [("missing", 2)]),
        ([A, C], [A, B, C], [("missing", 2)]),
        ([A, B, C], [A, B, B, C], [("doubled", 3)]),
        ([A, B, C, D], [A, C, B, D], [("swapped", 2), ("swapped", 4)]),
        ([A, B, C, D, E], [A, C, D, B, E], [("moved", 2), ("moved", 5)]),
        ([A, B, C, D, E], [E, B, C, D, A], [("moved", at) for at in (1, 2, 6, 7)]),
        ([A, B, C], [A, NEAR, C], [("marks", 2)]),
        ([A, FOREIGN, C], [A, B, C], [("marks", 2)]),
        ([A, SetAside("rách"), C], [A, B, C], [("marks", 2)]),
        ([A, SetAside("rách góc"), C], [A, SetAside("mất góc"), C], []),
        ([A, B, C], [A, D, C], [("missing", 2), ("missing", 3)]),
        ([A, B], [], [("missing", 1), ("missing", 2)]),
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
    compared = compare([[A, B, C], [A, C], [A, NEAR, C]])
    (one,) = compared.differences
    assert one.kind is DifferenceKind.MISSING
    assert readings(compared, one) == (B, ABSENT, NEAR)
    assert found([A, B, C, D], [A, C, B, D], [A, B, C, D]) == [("swapped", 2), ("swapped", 4)]


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
    differing = {one.place for one in compared.differences}
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


def test_many_slips_in_a_large_pile_are_still_told_one_by_one():
    dice = random.Random(45)
    first = [struck(*dice.sample(sorted(CANDIDATES), 5)) for _ in range(1500)]
    second = list(first)
    for at in dice.sample(range(1500), 200):
        second[at] = struck(*sorted(first[at].disagree)[1:], min(CANDIDATES - first[at].disagree))
    del second[700]
    compared = compare([first, second])
    assert not compared.is_hopeless
    assert 200 <= len(compared.differences) <= 202
    assert keyed_again(compared, first) == tuple(first)


@given(PAPERS, PAPERS, st.sampled_from([0, 1]))
def test_settling_everything_by_one_pass_gives_its_papers(first, second, right):
    compared = compare([first, second])
    settled = {one.place: readings(compared, one)[right] for one in compared.differences}
    assert list(map(key_of, record(compared, settled))) == list(map(key_of, (first, second)[right]))


def test_the_place_in_the_pile_follows_what_was_settled_before_it():
    compared = compare([[A, B, C, D, E], [A, C, D, struck(21, 22, 23, 24, 30)]])
    missing, marks = compared.differences
    assert position(compared, {}, missing.place) == 2
    assert position(compared, {2: B}, marks.place) == 5
    assert position(compared, {2: ABSENT}, marks.place) == 4


@pytest.mark.parametrize("truth", [(A, B, C, D), (A, C, B, D)])
def test_papers_that_changed_places_are_looked_at_at_both(truth):
    compared = compare([[A, B, C, D], [A, C, B, D]])
    assert [one.partner for one in compared.differences] == [4, 2]
    assert keyed_again(compared, truth) == truth


def test_who_was_right_is_known_from_the_paper():
    compared = compare([[A, B], [A, NEAR]])
    said = readings(compared, compared.differences[0])
    assert [right_passes(said, paper) for paper in (B, NEAR, D, ABSENT)] == [(1,), (2,), (), ()]


def test_the_paper_next_in_line_says_that_none_is_missing():
    compared = compare([[A, B, C], [A, C]])
    (one,) = compared.differences
    assert paper_of(compared, one, B) == B
    assert paper_of(compared, one, C) is ABSENT
    assert paper_of(compared, one, ABSENT) is ABSENT


def test_a_paper_like_that_of_no_pass_must_be_insisted_on():
    compared = compare([[A, B, C], [A, NEAR, C]])
    (one,) = compared.differences
    assert paper_of(compared, one, E) is None
    assert paper_of(compared, one, E, insists=True) == E


def test_two_slips_far_apart_that_mirror_each_other_are_two_differences():
    """One clerk leaves a strike out on paper 10, the other the same on paper 40: both papers are looked at."""
    truth = [struck(*(6 * n % 25 + k for k in range(1, 6))) for n in range(50)]
    whole, short = struck(1, 2, 3), struck(1, 2)
    truth[9] = truth[39] = whole
    first, second = list(truth), list(truth)
    first[9] = second[39] = short
    compared = compare([first, second])
    assert [(one.kind.value, one.place) for one in compared.differences] == [("marks", 10), ("marks", 40)]
    assert keyed_again(compared, truth) == tuple(truth)


@st.composite
def keyed_piles(draw: st.DrawFn) -> tuple[list[Ballot], list[list[Ballot]]]:
    """A pile of unlike papers, and passes that slip, swap, skip and double, never two of them near the same paper."""
    truth = list(dict.fromkeys(pile(draw(st.integers(8, 40)))))
    passes: list[list[Ballot]] = []
    free = set(range(len(truth)))
    for _ in range(draw(st.integers(2, 3))):
        keyed: list[Ballot] = list(truth)
        for kind in draw(st.lists(st.sampled_from(["marks", "swap", "skip", "double"]), max_size=3)):
            ways = sorted(at for at in free if {at, at + 1} <= free)
            if not ways:
                break
            at = draw(st.sampled_from(ways))
            free -= set(range(at - 2, at + 4))
            _slip(keyed, truth[at], kind)
        passes.append(keyed)
    return truth, passes


def _slip(keyed: list[Ballot], paper: Ballot, kind: str) -> None:
    at = keyed.index(paper)
    if kind == "marks":
        wrong = min(CANDIDATES - paper.disagree)
        keyed[at] = struck(*sorted(paper.disagree)[1:], wrong)
    elif kind == "swap" and at + 1 < len(keyed):
        keyed[at], keyed[at + 1] = keyed[at + 1], keyed[at]
    elif kind == "skip":
        del keyed[at]
    elif kind == "double":
        keyed.insert(at, paper)


@given(keyed_piles())
def test_whoever_keys_what_lies_at_each_place_gets_the_pile(piles):
    truth, passes = piles
    assert keyed_again(compare(passes), truth) == tuple(truth)


@given(st.lists(st.booleans(), min_size=3, max_size=40), st.data())
def test_slips_on_papers_with_one_name_are_all_found(votes, data):
    """Yes and no on a short list: each clerk misreads two papers, never the same one."""
    one_name = {True: Ballot(frozenset({1}), frozenset()), False: Ballot(frozenset(), frozenset({1}))}
    places = data.draw(st.lists(st.integers(0, len(votes) - 1), unique=True, max_size=2))
    truth = [one_name[vote] for vote in votes]
    first, second = list(truth), list(truth)
    for keyed, at in zip((first, second), places, strict=False):
        keyed[at] = one_name[not votes[at]]
    assert keyed_again(compare([first, second]), truth) == tuple(truth)
