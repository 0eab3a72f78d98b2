"""What to practise: figures in, advice out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import Ballot, Reason
from app.rules.comparison import SetAside
from app.rules.practice import ADVICE_TEXTS, Advice, ClerkFigures, Slip, advice, is_other_pile, shared_slips, slips_of

NUMBERS = frozenset(range(1, 9))


def struck(*numbers):
    return Ballot(NUMBERS - set(numbers), frozenset(numbers))


PILE = [struck(one, one % 8 + 1) for one in range(1, 9)]


def clerk(papers=50, seconds=400, **slips):
    return ClerkFigures("Lan", papers, seconds, papers, {}, {Slip(name): times for name, times in slips.items()})


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (clerk(papers=10), (Advice.TOO_FEW,)),
        (ClerkFigures("Lan", 50, 400, 0, other=50), (Advice.OTHER_PAPERS,)),
        (ClerkFigures("Lan", 100, 800, 50, slips={Slip.MISSING: 1}, other=50), (Advice.PAPERS, Advice.OTHER_PAPERS)),
        (clerk(), (Advice.SURE,)),
        (clerk(seconds=2000), (Advice.SLOW,)),
        (clerk(number=2, missing=1), (Advice.NUMBER, Advice.PAPERS)),
        (clerk(missing=1, doubled=1), (Advice.PAPERS,)),
        (clerk(order=1), (Advice.ORDER,)),
        (clerk(seconds=200, left_out=3), (Advice.HASTY, Advice.LEFT_OUT)),
        (clerk(seconds=2000, invalid=4), (Advice.INVALID,)),
        (clerk(seconds=2000, added=1), (Advice.ADDED, Advice.SLOW)),
    ],
)
def test_advice_follows_from_the_figures(figures, expected):
    assert advice(figures) == expected


@pytest.mark.parametrize(("seconds", "said"), [(0, ""), (400, "7,5"), (75, "40,0"), (74, "> 40"), (1, "> 40")])
def test_a_speed_that_no_hand_keeps_is_said_as_the_most(seconds, said):
    assert clerk(seconds=seconds).speed == said


@pytest.mark.parametrize(
    ("papers", "slips", "is_other"), [(50, 25, False), (50, 26, True), (8, 5, True), (7, 7, False)]
)
def test_a_pass_keyed_from_another_pile_is_told_by_its_slips(papers, slips, is_other):
    assert is_other_pile(papers, slips) is is_other


@given(
    st.integers(0, 300),
    st.integers(0, 9000),
    st.dictionaries(st.sampled_from(Slip), st.integers(0, 20)),
)
def test_everybody_gets_some_advice_and_none_twice(papers, seconds, slips):
    found = advice(ClerkFigures("Lan", papers, seconds, papers, {}, slips))
    assert found
    assert len(set(found)) == len(found)
    assert all(ADVICE_TEXTS[one] for one in found)


def changed(at, paper):
    return [*PILE[:at], paper, *PILE[at + 1 :]]


@pytest.mark.parametrize(
    ("keyed", "expected"),
    [
        (PILE, []),
        (changed(2, struck(3)), [(Slip.LEFT_OUT, 3)]),
        (changed(2, struck(3, 4, 8)), [(Slip.ADDED, 3)]),
        (changed(2, struck(3, 5)), [(Slip.NUMBER, 3)]),
        (changed(2, Ballot(stated=Reason.FOREIGN_PAPER)), [(Slip.INVALID, 3)]),
        (changed(2, SetAside("rách")), []),
        ([*PILE[:2], *PILE[3:]], [(Slip.MISSING, 3)]),
        ([*PILE[:3], PILE[2], *PILE[3:]], [(Slip.DOUBLED, 4)]),
        ([*PILE[:2], PILE[3], PILE[2], *PILE[4:]], [(Slip.ORDER, 3)]),
    ],
)
def test_a_slip_is_called_what_it_is(keyed, expected):
    assert [(one.slip, one.place) for one in slips_of(PILE, keyed)] == expected


def test_what_all_passes_have_alike_no_comparison_can_find():
    alike, alone = slips_of(PILE, changed(2, struck(3))), slips_of(PILE, changed(2, struck(3, 5)))
    assert shared_slips([alike, alike]) == set(alike)
    assert shared_slips([alike, alone]) == frozenset()
    assert shared_slips([alike]) == frozenset()
