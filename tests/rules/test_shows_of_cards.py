"""Shows of cards: exact shares of those summoned or present, and figures that must add up."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.figures import percent
from app.rules.rule_sets import QD_190_2024, QD_244_2014
from app.rules.shows_of_cards import (
    HALF,
    Cards,
    CardsBase,
    Decides,
    Threshold,
    check_cards,
    rest_in_favour,
    threshold,
)


def codes(cards):
    return [one.rule.code for one in check_cards(cards)]


def test_221_of_226_present_and_228_summoned():
    """Worked case 22 of the evaluation and documents: 97,79% of those present, 96,93% of those summoned."""
    cards = Cards(228, 226, 221, 3, 2)
    assert Threshold().passes(cards)
    assert Threshold().needed(cards) == 115
    assert (percent(221, 226), percent(221, 228)) == ("97,79", "96,93")
    assert codes(cards) == []


@pytest.mark.parametrize(("in_favour", "of_summoned", "of_present"), [(115, True, True), (114, False, True)])
def test_half_of_those_summoned_is_not_enough(in_favour, of_summoned, of_present):
    cards = Cards(228, 226, in_favour, 226 - in_favour)
    assert Threshold().passes(cards) is of_summoned
    assert Threshold(base=CardsBase.PRESENT).passes(cards) is of_present


def test_half_of_those_present_is_not_enough_either():
    assert not Threshold(base=CardsBase.PRESENT).passes(Cards(228, 226, 113, 113))


@pytest.mark.parametrize(("in_favour", "passes"), [(60, False), (61, True)])
def test_a_floor_nominee_needs_more_than_30_percent_of_those_attending(in_favour, passes):
    """Điều 14 of 190: 60 of 200 are exactly 30 %, which is not more."""
    needed = threshold(QD_190_2024, Decides.SUPPORT, CardsBase.SUMMONED)
    assert needed.passes(Cards(228, 200, in_favour, 200 - in_favour)) is passes


def test_the_older_rules_and_all_other_votes_want_over_half():
    assert threshold(QD_244_2014, Decides.SUPPORT, CardsBase.SUMMONED) == Threshold(HALF, CardsBase.PRESENT)
    for decides in set(Decides) - {Decides.SUPPORT}:
        assert threshold(QD_190_2024, decides, CardsBase.PRESENT) == Threshold(HALF, CardsBase.PRESENT)


def test_figures_that_cannot_be_are_said_where_they_stand():
    assert codes(Cards(0, 5, 5)) == ["cards.summoned"]
    assert codes(Cards(228, 0, 0)) == ["cards.nobody"]
    assert codes(Cards(228, 229, 229)) == ["cards.present"]
    found = list(check_cards(Cards(228, 226, 220, 3, 2)))
    assert [one.rule.code for one in found] == ["cards.sum"]
    assert found[0].place == "in_favour"
    assert found[0].says == "220 tán thành + 3 không tán thành + 2 ý kiến khác = 225, mà có mặt 226."


@given(st.integers(1, 3000), st.data())
def test_who_is_needed_is_the_fewest_who_pass(summoned, data):
    present = data.draw(st.integers(1, summoned))
    share = data.draw(st.sampled_from([HALF, Fraction(30, 100), Fraction(2, 3)]))
    limit = Threshold(share, data.draw(st.sampled_from(CardsBase)))
    needed = limit.needed(Cards(summoned, present, 0))
    assert limit.passes(Cards(summoned, present, needed))
    assert not limit.passes(Cards(summoned, present, needed - 1))


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))
def test_who_is_in_favour_is_the_rest_or_nobody_can_say(present, against, other):
    rest = rest_in_favour(present, against, other)
    if against + other > present:
        assert rest is None
    else:
        assert codes(Cards(300, present, rest, against, other)) in ([], ["cards.nobody"])
