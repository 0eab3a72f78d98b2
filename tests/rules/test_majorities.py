"""Over half and two thirds, on whole numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.majorities import over_half, two_thirds


@pytest.mark.parametrize(
    ("votes", "base", "passed"), [(11, 20, True), (10, 20, False), (115, 228, True), (0, 0, False)]
)
def test_half_is_not_over_half(votes, base, passed):
    assert over_half(votes, base) is passed


@pytest.mark.parametrize(("base", "needed"), [(20, 14), (228, 152), (92, 62), (3, 2), (1, 1), (0, 0)])
def test_two_thirds_round_up(base, needed):
    assert two_thirds(base) == needed


@given(base=st.integers(1, 10_000), votes=st.integers(0, 10_000))
def test_both_are_the_exact_shares(base, votes):
    assert over_half(votes, base) is (Fraction(votes, base) > Fraction(1, 2))
    assert (votes >= two_thirds(base)) is (Fraction(votes, base) >= Fraction(2, 3))
