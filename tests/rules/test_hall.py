"""What the hall may see: written as a table, and held against every state a round can be in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.hall import Shown, Standing, allowed, release_objection, shown

NAME, CANDIDATES, PROGRESS, RESULTS = Shown
standings = st.builds(Standing, *[st.booleans()] * 6)


@pytest.mark.parametrize(
    ("standing", "may"),
    [
        (Standing(), {NAME}),
        (Standing(is_listed=True), {NAME, CANDIDATES}),
        (Standing(is_listed=True, has_papers=True), {NAME, CANDIDATES, PROGRESS}),
        (Standing(is_listed=True, has_papers=True, is_after_unreleased=True), {NAME}),
        (Standing(is_listed=True, has_papers=True, is_confirmed=True), {NAME, CANDIDATES, PROGRESS}),
        (Standing(is_listed=True, has_papers=True, is_confirmed=True, is_released=True), set(Shown)),
        (Standing(is_listed=True, has_papers=True, is_confirmed=True, is_released=True, is_annulled=True), {NAME}),
    ],
)
def test_what_may_be_shown(standing, may):
    assert allowed(standing) == may


@given(standings)
def test_no_result_without_confirmation_and_release_nor_of_an_annulled_round(standing):
    if not (standing.is_confirmed and standing.is_released) or standing.is_annulled:
        assert shown(RESULTS, standing) is NAME


@given(standings, st.sampled_from(Shown))
def test_what_is_shown_may_be_shown_and_is_what_was_wished_or_the_name(standing, wished):
    found = shown(wished, standing)
    assert found in allowed(standing)
    assert found in {wished, NAME}


@given(standings)
def test_only_a_confirmed_result_of_a_round_that_stands_can_be_released(standing):
    objection = release_objection(standing)
    assert (objection is None) == (standing.is_confirmed and not standing.is_annulled)
    if objection:
        assert objection.rule.code == ("round.annulled" if standing.is_annulled else "hall.not_confirmed")
