"""A cell of thirty members through its evening, by keys and clicks only.

What it is for: a congress of members from an empty book to its dossier, one clerk alone.
What it is not for: one page alone (tests/ui).
"""

import cell_evening
import pytest

STAGES = (
    cell_evening.begin_the_book,
    cell_evening.paste_the_members,
    cell_evening.check_the_members_in,
    cell_evening.elect_the_committee,
    cell_evening.elect_the_secretary,
    cell_evening.save_what_is_signed,
    cell_evening.count_the_papers_anew,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_stage(sitting, stage):
    """Go through this stage, after those before it."""
    sitting.go_through(STAGES, stage)
