"""Which level decides on an organisation, and that one decision is not of two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.deciding_levels import Level, check_one_level, level_of
from app.rules.organisation_kinds import OrganisationKind


@pytest.mark.parametrize(
    ("top", "is_top", "level"),
    [
        (OrganisationKind.BASE_COMMITTEE, True, Level.STANDING_BOARD),
        (OrganisationKind.BASE_COMMITTEE, False, Level.BASE),
        (OrganisationKind.CELL, True, Level.STANDING_BOARD),
        (OrganisationKind.SECTION_COMMITTEE, True, None),
        (OrganisationKind.SECTION_COMMITTEE, False, None),
    ],
)
def test_the_board_decides_on_base_organisations_and_each_of_these_on_what_is_below_it(top, is_top, level):
    assert level_of(top, is_top=is_top) is level


@given(st.lists(st.sampled_from([*Level, None])))
def test_one_decision_of_two_levels_is_a_warning_that_counts_both(levels):
    found = [(one.rule.code, one.is_error) for one in check_one_level(levels)]
    assert found == [("evaluation.two_levels", False)] * (set(Level) <= set(levels))


def test_both_levels_are_named():
    (found,) = check_one_level([Level.STANDING_BOARD] * 2 + [Level.BASE] * 3)
    assert "2 tổ chức do Ban Thường vụ quyết định" in found.says
    assert "3 tổ chức do đảng ủy cơ sở quyết định" in found.says
