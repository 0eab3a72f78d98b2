"""Step 28: usual votes by cards that the congress deliberately did not take.

What it is for: a matter that was set aside with a reason is neither offered nor called missing.
What it is not for: votes that were taken (meeting).
"""

from app.models.migrations.script import Opened, run

_WAIVING = """
CREATE TABLE waived_vote (
    usual TEXT NOT NULL CHECK (usual <> ''),
    contest_id INTEGER REFERENCES contest(id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX waived_vote_once ON waived_vote (usual, coalesce(contest_id, 0));
"""


def m028_waiving(db: Opened) -> None:
    """A congress may do without a vote that is usual."""
    run(db, _WAIVING)
