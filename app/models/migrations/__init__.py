"""The schema of a book, as an append-only list of small named steps.

What it is for: a new book is made by all the steps, an older one by those it lacks.
It does not load sqlite-utils (applying does), so that checking a book makes an empty one at once.
What it is not for: today's records: a step is raw SQL and never changes once a book was made with it.
Invariant: what must never be (a mark for a number that is no candidate, a ballot with marks and a stated
reason, a second round without a first, a changed journal) is refused by the database itself.

Foreign keys are off while steps run, so that a table can be built anew; they are checked before the steps are kept.
"""

from collections.abc import Callable

from app.models.migrations import (
    ages,
    amended_parts,
    boards,
    closing,
    complaints,
    counted_workers,
    declining,
    delegates,
    evaluations,
    first_schema,
    freezing,
    guards,
    hall,
    journal_rows,
    meeting,
    meetings,
    members,
    merits,
    operators,
    organisation_changes,
    organisation_tree,
    ownership,
    paper_numbers,
    papers,
    passes,
    posts,
    sealing,
    seals,
    seating,
    sessions,
    standing_decisions,
    subordinates,
    tally_sheets,
    targets,
    voted_names,
    waiving,
    wanted_classes,
    wordings,
)
from app.models.migrations.script import Opened

STEPS: tuple[Callable[[Opened], None], ...] = (
    first_schema.m001_committee_and_journal,
    first_schema.m002_congress_and_delegates,
    first_schema.m003_contests_and_rounds,
    first_schema.m004_ballots_and_results,
    passes.m005_passes,
    closing.m006_closing,
    wordings.m007_wordings,
    papers.m008_papers,
    operators.m009_operators,
    sealing.m010_sealing,
    tally_sheets.m011_tally_sheets,
    hall.m012_hall_and_rehearsal,
    freezing.m013_freezing,
    guards.m014_guards,
    delegates.m015_delegates,
    boards.m016_boards,
    seating.m017_seating,
    sessions.m018_sessions,
    meeting.m019_meeting,
    ages.m020_ages,
    paper_numbers.m021_paper_numbers,
    declining.m022_declining,
    subordinates.m023_subordinates,
    organisation_tree.m024_organisation_tree,
    members.m025_members,
    evaluations.m026_evaluations,
    targets.m027_targets,
    waiving.m028_waiving,
    seals.m029_seals,
    voted_names.m030_voted_names,
    meetings.m031_meetings,
    wanted_classes.m032_wanted_classes,
    counted_workers.m033_counted_workers,
    journal_rows.m034_journal_rows,
    complaints.m035_complaints,
    ownership.m036_ownership,
    merits.m037_merits,
    organisation_changes.m038_organisation_changes,
    posts.m039_posts,
    standing_decisions.m040_standing_decisions,
    amended_parts.m041_amended_parts,
)
