"""Step 23: how many organisations are directly under the committee.

What it is for: the congress of delegates is valid of all of them, and a list of delegates tells only who sent somebody.
What it is not for: the organisations themselves (first_schema).
"""

from app.models.migrations.script import Opened, run

_SUBORDINATES = """
ALTER TABLE congress ADD COLUMN organisations INTEGER NOT NULL DEFAULT 0 CHECK (organisations >= 0);
"""


def m023_subordinates(db: Opened) -> None:
    """A congress may be told how many organisations it is of; 0 is as many as its delegates name."""
    run(db, _SUBORDINATES)
