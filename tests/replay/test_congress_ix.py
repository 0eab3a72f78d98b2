"""The congress IX from an empty book to half a year later, through the window, by keys and clicks only.

What it is for: the whole of the program in one sitting; each stage asserts what the person sees.
What it is not for: one page alone (tests/ui).
"""

import ix_backup
import ix_book
import ix_committee
import ix_counted
import ix_first_meeting
import ix_later
import ix_meeting
import ix_nominations
import ix_papers
import ix_programme
import ix_recomputed
import ix_upper
import pytest

# Without a desktop nobody raises a question for a file or gives it the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STAGES = (
    ix_book.make_the_book,
    ix_book.name_the_people,
    ix_book.fill_in_the_congress,
    ix_book.take_in_organisations,
    ix_book.take_in_delegates,
    ix_programme.lay_the_programme,
    ix_programme.check_everybody_in,
    ix_meeting.choose_the_bodies,
    ix_meeting.vote_before_the_elections,
    ix_nominations.nominate_for_the_committee,
    ix_nominations.settle_the_list,
    ix_committee.vote_the_counting_board,
    ix_committee.print_the_papers,
    ix_committee.divide_into_batches,
    ix_committee.key_until_the_power_goes,
    ix_committee.key_the_rest_of_the_first_pass,
    ix_committee.key_the_second_pass,
    ix_counted.settle_what_differs,
    ix_counted.close_the_count,
    ix_counted.elect_between_the_tied,
    ix_upper.list_the_delegates,
    ix_upper.elect_the_delegates,
    ix_first_meeting.plan_the_first_meeting,
    ix_first_meeting.elect_the_standing_committee,
    ix_first_meeting.elect_the_secretary,
    ix_papers.find_everybody_eligible,
    ix_papers.vote_the_resolution,
    ix_papers.save_the_minutes,
    ix_papers.save_the_dossier,
    ix_backup.back_up_to_the_stick,
    ix_backup.restore_on_a_second_laptop,
    ix_later.take_in_a_cell,
    ix_later.evaluate_the_cell,
    ix_later.look_at_the_targets,
    ix_recomputed.count_the_papers_anew,
)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_stage(sitting, stage):
    """Go through this stage, after those before it."""
    sitting.go_through(STAGES, stage)
